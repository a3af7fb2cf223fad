// Days as people type them.
#include "domain/typed_date.h"
#include "support/catch.h"

using namespace bd;
using domain::TypedState;

namespace {

const domain::DateHabit habit{2026, QDate(2026, 7, 15), false};

/// "2026-01-05", "2026-01-05..2026-01-07", "~" in front of months and years, "?" of doubts with their readings, "!" impossible,
/// "-" unknown, "" empty.
QString told(const domain::TypedDays &days)
{
    const auto range = [](const domain::DayRange &r) {
        const QString from = r.from.toString(Qt::ISODate);
        return r.from == r.to ? from : from + QStringLiteral("..") + r.to.toString(Qt::ISODate);
    };
    switch (days.state) {
    case TypedState::Empty: return {};
    case TypedState::Unknown: return QStringLiteral("-");
    case TypedState::Impossible: return QStringLiteral("!");
    case TypedState::Understood: return (days.isPartial ? QStringLiteral("~") : QString()) + range(days.days);
    case TypedState::Doubtful: break;
    }
    QStringList readings;
    for (const auto &reading : days.readings)
        readings << range(reading);
    return QStringLiteral("? ") + readings.join(QStringLiteral(" | "));
}

} // namespace

TEST_CASE("days are read as people type them", "[typed-date]")
{
    struct Row {
        const char *typed, *meant;
    };
    static constexpr Row rows[] = {
        {"", ""},
        {"  ", ""},
        {"5/1/2026", "2026-01-05"},
        {"05/01/2026", "2026-01-05"},
        {"05-01-26", "2026-01-05"},
        {"5.1.2026", "2026-01-05"},
        {"5. 1. 2026", "2026-01-05"},
        {"05 01 2026", "2026-01-05"},
        {"05012026", "2026-01-05"},
        {"050126", "2026-01-05"},
        {"20260105", "2026-01-05"},
        {"2026-01-05", "2026-01-05"},
        {"2026/1/5", "2026-01-05"},
        {"2026-01-05 00:00:00", "2026-01-05"},
        {"2026-01-05T08:30:00", "2026-01-05"},
        {"05/01/2026 08:30", "2026-01-05"},
        {"5-Jan-26", "2026-01-05"},
        {"Jan 5, 2026", "2026-01-05"},
        {"5/1", "2026-01-05"},
        {"0501", "2026-01-05"},
        {"ngày 5/1/2026", "2026-01-05"},
        {"Ngày 5 tháng 1 năm 2026", "2026-01-05"},
        {"Thứ hai, 05/01/2026", "2026-01-05"},
        {"8h30 ngày 5/1/2026", "2026-01-05"},
        {"hôm nay", "2026-07-15"},
        {"hôm qua", "2026-07-14"},
        {"15-17/6", "2026-06-15..2026-06-17"},
        {"15 - 17/6/2026", "2026-06-15..2026-06-17"},
        {"15–17/06/2026", "2026-06-15..2026-06-17"},
        {"15/6-17/6/2026", "2026-06-15..2026-06-17"},
        {"15/6/2026 - 17/6/2026", "2026-06-15..2026-06-17"},
        {"từ 15/6 đến 17/6/2026", "2026-06-15..2026-06-17"},
        {"từ ngày 15/6/2026 đến ngày 17/6/2026", "2026-06-15..2026-06-17"},
        {"15, 16/6/2026", "2026-06-15..2026-06-16"},
        {"15, 16 và 17/6/2026", "2026-06-15..2026-06-17"},
        {"28/02-03/03/2026", "2026-02-28..2026-03-03"},
        {"28/12-3/1/2026", "2025-12-28..2026-01-03"},
        {"tháng 5", "~2026-05-01..2026-05-31"},
        {"T5/2025", "~2025-05-01..2025-05-31"},
        {"5/2026", "~2026-05-01..2026-05-31"},
        {"05/2026", "~2026-05-01..2026-05-31"},
        {"052026", "~2026-05-01..2026-05-31"},
        {"2026-05", "~2026-05-01..2026-05-31"},
        {"Quý II/2026", "~2026-04-01..2026-06-30"},
        {"2026", "~2026-01-01..2026-12-31"},
        {"31/02/2026", "!"},
        {"31/2", "!"},
        {"29/02/2026", "!"},
        {"29/02/2028", "2028-02-29"},
        {"32/01/2026", "!"},
        {"31022026", "!"},
        {"00/01/2026", "!"},
        {"30/2-2/3/2026", "!"},
        {"17-15/6/2026", "!"},
        {"ngày 31 tháng 2 năm 2026", "!"},
        {"5/1/1026", "!"},
        {"1/13/2026", "? 2026-01-13"},
        {"26-01-05", "? 2005-01-26 | 2026-01-05"},
        {"260105", "? 2005-01-26 | 2026-01-05"},
        {"1-3/2026", "? 2026-03-01 | 2026-01-01..2026-03-31"},
        {"2012", "? 2012-01-01..2012-12-31 | 2026-12-20"},
        {"Hội nghị", "-"},
        {"trước 28/2", "-"},
        {"5", "-"},
        {"1/2/3/4", "-"},
        {"12345678901", "-"},
    };
    for (const Row &row : rows) {
        CAPTURE(std::string(row.typed));
        CHECK(told(domain::typedDays(QString::fromUtf8(row.typed), habit)) == QString::fromUtf8(row.meant));
    }
}

TEST_CASE("a table that writes the month first is read so when it was said", "[typed-date]")
{
    const domain::DateHabit monthFirst{2026, QDate(2026, 7, 15), true};
    CHECK(told(domain::typedDays(QStringLiteral("5/1/2026"), monthFirst)) == QLatin1String("2026-05-01"));
    CHECK(told(domain::typedDays(QStringLiteral("1/13/2026"), monthFirst)) == QLatin1String("2026-01-13"));
    CHECK(told(domain::typedDays(QStringLiteral("13/1/2026"), monthFirst)) == QLatin1String("? 2026-01-13"));
    CHECK(told(domain::typedDays(QStringLiteral("2026-01-05"), monthFirst)) == QLatin1String("2026-01-05"));
}

TEST_CASE("without a year only what says its own is a day", "[typed-date]")
{
    CHECK(told(domain::typedDays(QStringLiteral("5/1"), {})) == QLatin1String("-"));
    CHECK(told(domain::typedDays(QStringLiteral("31/02"), {})) == QLatin1String("!"));
    CHECK(domain::typedDay(QStringLiteral("5/1/2026")) == QDate(2026, 1, 5));
    CHECK_FALSE(domain::typedDay(QStringLiteral("5/2026")));
    CHECK_FALSE(domain::typedDay(QStringLiteral("1/13/2026")));
}

TEST_CASE("partial dates of forms are typed days too", "[typed-date]")
{
    const auto iso = [](const char *typed) {
        const auto date = domain::typedPartialDate(QString::fromUtf8(typed));
        return date ? date->toIso() : QStringLiteral("-");
    };
    CHECK(iso("05/6/2026") == QLatin1String("2026-06-05"));
    CHECK(iso("5.12.21") == QLatin1String("2021-12-05"));
    CHECK(iso("06/2026") == QLatin1String("2026-06"));
    CHECK(iso("2026") == QLatin1String("2026"));
    CHECK(iso("") == QString());
    CHECK(iso("5/12") == QLatin1String("-"));
    CHECK(iso("quý II/2026") == QLatin1String("-"));
    CHECK(iso("31/02/2026") == QLatin1String("-"));
}

TEST_CASE("days are told so that they are understood again", "[typed-date]")
{
    const QDate days[] = {QDate(2025, 12, 30), QDate(2026, 1, 2), QDate(2026, 6, 15), QDate(2026, 6, 17), QDate(2026, 7, 1)};
    for (const QDate from : days) {
        for (const QDate to : days) {
            if (to < from)
                continue;
            const QString text = domain::dayRangeText({from, to});
            CAPTURE(text.toStdString());
            const auto read = domain::typedDays(text, {});
            CHECK(read.isUnderstood());
            CHECK(read.days == domain::DayRange{from, to});
        }
    }
    CHECK(domain::dayRangeText({QDate(2026, 6, 15), QDate(2026, 6, 17)}) == QStringLiteral("15–17/06/2026"));
}
