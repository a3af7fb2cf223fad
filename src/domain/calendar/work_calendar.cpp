#include "domain/calendar/work_calendar.h"

#include "domain/calendar/lunar_date.h"

#include <algorithm>

namespace bd::domain {

namespace {

constexpr int mostDaysAway = 20000; ///< a table of days off can't keep anybody from ever working again

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

/// The day beside 2/9 that makes the longer rest.
QDate besideNationalDay(int year)
{
    const QDate day(year, 9, 2);
    return day.dayOfWeek() == Qt::Monday || day.dayOfWeek() == Qt::Thursday ? day.addDays(1) : day.addDays(-1);
}

} // namespace

std::vector<DayOff> expectedDaysOff(int year)
{
    constexpr int cultureDaySince = 2026;
    std::vector<DayOff> days{{QDate(year, 1, 1), QStringLiteral("Tết Dương lịch")}};
    if (const auto tet = lunarNewYear(year)) {
        for (int i = -1; i <= 3; ++i)
            days.push_back({tet->addDays(i), QStringLiteral("Tết Nguyên đán")});
    }
    if (const auto kings = solarDate({10, 3, year, false}))
        days.push_back({*kings, QStringLiteral("Giỗ Tổ Hùng Vương")});
    days.push_back({QDate(year, 4, 30), QStringLiteral("Ngày Chiến thắng 30/4")});
    days.push_back({QDate(year, 5, 1), QStringLiteral("Ngày Quốc tế lao động 1/5")});
    days.push_back({QDate(year, 9, 2), QStringLiteral("Quốc khánh 2/9")});
    days.push_back({besideNationalDay(year), QStringLiteral("Quốc khánh 2/9")});
    if (year >= cultureDaySince)
        days.push_back({QDate(year, 11, 24), QStringLiteral("Ngày Văn hóa Việt Nam 24/11")});
    const auto isOff = [&](QDate day) {
        return isWeekend(day) || std::any_of(days.begin(), days.end(), [&](const DayOff &other) { return other.date == day; });
    };
    for (std::size_t i = 0, count = days.size(); i < count; ++i) {
        if (!isWeekend(days[i].date))
            continue;
        QDate instead = days[i].date;
        while (isOff(instead))
            instead = instead.addDays(1);
        days.push_back({instead, QStringLiteral("Nghỉ bù %1").arg(days[i].name)});
    }
    std::stable_sort(days.begin(), days.end(), [](const DayOff &a, const DayOff &b) { return a.date < b.date; });
    // two holidays on one day are one entry: 10/3 and 30/4 may meet
    days.erase(std::unique(days.begin(), days.end(), [](const DayOff &a, const DayOff &b) { return a.date == b.date; }), days.end());
    return days;
}

void WorkCalendar::setDecided(int year, const std::vector<DayOff> &days)
{
    m_decided.insert(year);
    for (const DayOff &day : days)
        m_days.insert_or_assign(day.date, day);
}

void WorkCalendar::set(const DayOff &day)
{
    m_own.insert_or_assign(day.date, day);
}

const DayOff *WorkCalendar::find(QDate day) const
{
    if (const auto own = m_own.find(day); own != m_own.end())
        return &own->second;
    if (const auto decided = m_days.find(day); decided != m_days.end())
        return &decided->second;
    if (m_decided.contains(day.year()))
        return nullptr;
    auto expected = m_expected.find(day.year());
    if (expected == m_expected.end()) {
        std::map<QDate, DayOff> days;
        for (const DayOff &off : expectedDaysOff(day.year()))
            days.emplace(off.date, off);
        expected = m_expected.emplace(day.year(), std::move(days)).first;
    }
    const auto found = expected->second.find(day);
    return found == expected->second.end() ? nullptr : &found->second;
}

QString WorkCalendar::name(QDate day) const
{
    const DayOff *found = find(day);
    return found ? found->name : QString();
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    if (const DayOff *found = find(day))
        return found->isWorking;
    return !isWeekend(day);
}

QDate WorkCalendar::addWorkingDays(QDate day, int count) const
{
    const int step = count < 0 ? -1 : 1;
    int left = std::abs(count);
    for (int i = 0; i < mostDaysAway; ++i) {
        if (left == 0 && isWorkingDay(day))
            return day;
        day = day.addDays(step);
        if (left > 0 && isWorkingDay(day))
            --left;
    }
    return day;
}

QDate WorkCalendar::previousWorkingDay(QDate day) const
{
    for (int i = 0; i < mostDaysAway && !isWorkingDay(day); ++i)
        day = day.addDays(-1);
    return day;
}

int WorkCalendar::workingDaysUntil(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to && count < mostDaysAway; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

std::vector<DayOff> WorkCalendar::days(QDate from, QDate to) const
{
    std::vector<DayOff> days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (const DayOff *found = find(day))
            days.push_back(*found);
    }
    return days;
}

} // namespace bd::domain
