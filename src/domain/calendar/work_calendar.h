// Days off and working days of state offices. By law (Bộ luật Lao động 2019, Điều 112; 24/11 since 2026): 1/1, Tết Nguyên đán 5 days,
// Giỗ Tổ Hùng Vương (10/3 lunar), 30/4, 1/5, 2/9 with a day beside it, 24/11; one that falls on a weekly day of rest is made up for on the next
// working day (Điều 111). Which days exactly, and which days are swapped, is decided per year. Pure; any thread.
#pragma once
#include <QDate>
#include <QString>
#include <map>
#include <set>
#include <vector>

namespace bd::domain {

/// A day off by decision, or a day of rest on which one works instead.
struct DayOff {
    QDate date;
    QString name;
    bool isWorking = false;
    bool operator==(const DayOff &) const = default;
};

/// What the law says of a year, with the choices that are usual: true until the year's days are decided.
std::vector<DayOff> expectedDaysOff(int year);

class WorkCalendar {
public:
    WorkCalendar() = default;
    /// The decided days of a whole year; a year without is as the law expects.
    void setDecided(int year, const std::vector<DayOff> &days);
    /// A row of the office's own: goes before whatever else is said of the day.
    void set(const DayOff &day);
    bool isDecided(int year) const { return m_decided.contains(year); }
    /// Why nobody works on the day, or why somebody does on a day of rest; "" for the usual week.
    QString name(QDate day) const;
    bool isWorkingDay(QDate day) const;
    /// That many working days after `day`; 0: the day itself, or the next working day. Negative counts backwards.
    QDate addWorkingDays(QDate day, int count) const;
    /// The day itself where it is a working day, else the last one before it.
    QDate previousWorkingDay(QDate day) const;
    /// Working days behind `from` up to and with `to`; 0 when `to` isn't later.
    int workingDaysUntil(QDate from, QDate to) const;
    /// Days off (and working days of rest) of a month or year, by date.
    std::vector<DayOff> days(QDate from, QDate to) const;

private:
    const DayOff *find(QDate day) const;
    std::set<int> m_decided;
    std::map<QDate, DayOff> m_days, m_own;
    mutable std::map<int, std::map<QDate, DayOff>> m_expected; ///< filled as years are asked for
};

} // namespace bd::domain
