// Days off by law and by decision, and counting working days over them.
#include "domain/calendar/work_calendar.h"
#include "support/catch.h"

#include <algorithm>

using namespace bd::domain;

namespace {

QStringList isoOf(const std::vector<DayOff> &days)
{
    QStringList list;
    for (const DayOff &day : days)
        list.append(day.date.toString(Qt::ISODate));
    return list;
}

} // namespace

TEST_CASE("A year without a decided table is as the law expects it", "[calendar]")
{
    const QStringList days = isoOf(expectedDaysOff(2027));
    // Tết 06/02/2027 is a Saturday: its weekend is made up for
    for (const char *day : {"2027-01-01", "2027-02-05", "2027-02-06", "2027-02-09", "2027-02-10", "2027-02-11", "2027-04-16", "2027-04-30", "2027-05-01",
                            "2027-05-03", "2027-09-02", "2027-09-03", "2027-11-24"}) {
        INFO(day);
        CHECK(days.contains(QLatin1String(day)));
    }
    CHECK_FALSE(isoOf(expectedDaysOff(2025)).contains(QStringLiteral("2025-11-24"))); // since 2026
    for (int year = 1990; year <= 2100; ++year) {
        const auto list = expectedDaysOff(year);
        CHECK(list.size() >= 11);
        CHECK(std::is_sorted(list.begin(), list.end(), [](const DayOff &a, const DayOff &b) { return a.date < b.date; }));
    }
}

TEST_CASE("Working days are counted over weekends, days off and swapped days", "[calendar]")
{
    WorkCalendar calendar;
    calendar.setDecided(2026, {{QDate(2026, 4, 27), u"Nghỉ bù Giỗ Tổ"_qs}, {QDate(2026, 4, 30), u"30/4"_qs}, {QDate(2026, 5, 1), u"1/5"_qs},
                               {QDate(2026, 8, 22), u"Làm bù"_qs, true}, {QDate(2026, 8, 31), u"Nghỉ"_qs}});
    CHECK(calendar.isDecided(2026));
    CHECK_FALSE(calendar.isDecided(2027));
    CHECK(calendar.isWorkingDay(QDate(2026, 8, 22)));       // a Saturday
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 8, 31))); // a Monday
    CHECK(calendar.addWorkingDays(QDate(2026, 4, 24), 1) == QDate(2026, 4, 28));
    CHECK(calendar.addWorkingDays(QDate(2026, 4, 29), 1) == QDate(2026, 5, 4));
    CHECK(calendar.addWorkingDays(QDate(2026, 5, 4), -1) == QDate(2026, 4, 29));
    CHECK(calendar.addWorkingDays(QDate(2026, 5, 2), 0) == QDate(2026, 5, 4));
    CHECK(calendar.previousWorkingDay(QDate(2026, 5, 3)) == QDate(2026, 4, 29));
    CHECK(calendar.previousWorkingDay(QDate(2026, 4, 29)) == QDate(2026, 4, 29));
    CHECK(calendar.workingDaysUntil(QDate(2026, 4, 24), QDate(2026, 5, 4)) == 3);
    CHECK(calendar.workingDaysUntil(QDate(2026, 5, 4), QDate(2026, 5, 4)) == 0);
    calendar.set({QDate(2026, 5, 4), u"Nghỉ bão"_qs});
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 5, 4)));
    CHECK(calendar.name(QDate(2026, 5, 4)) == u"Nghỉ bão"_qs);
    CHECK(calendar.days(QDate(2026, 4, 26), QDate(2026, 5, 4)).size() == 4);
    CHECK_FALSE(calendar.isWorkingDay(QDate(2027, 2, 8))); // Tết, expected
}

TEST_CASE("A table without any working day ends the counting, not the program", "[calendar]")
{
    WorkCalendar calendar;
    for (QDate day(2026, 1, 1); day.year() < 2090; day = day.addDays(1))
        calendar.set({day, u"Nghỉ"_qs});
    CHECK(calendar.addWorkingDays(QDate(2026, 1, 1), 1).isValid());
    CHECK(calendar.previousWorkingDay(QDate(2080, 1, 1)).isValid());
}
