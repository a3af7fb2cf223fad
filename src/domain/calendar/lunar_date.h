// The lunar calendar as Vietnam keeps it: new moons and solar terms fall on days of UTC+7 (Quyết định 121/CP of 08/8/1967). China's
// calendar takes UTC+8 and so differs in some years. Pure; any thread.
#pragma once
#include <QDate>
#include <optional>

namespace bd::domain {

struct LunarDate {
    int day = 0, month = 0, year = 0; ///< the year is the solar one in which it begins
    bool isLeap = false;              ///< the second month of that number ("tháng 6 nhuận")
    bool operator==(const LunarDate &) const = default;
};

/// Years for which days are computed: since all of the country keeps UTC+7, and as long as the earth's turning can be foretold.
constexpr int firstLunarYear = 1976, lastLunarYear = 2100;

/// Nullopt outside of those years.
std::optional<LunarDate> lunarDate(QDate day);
/// Nullopt outside of those years, and for days that there aren't: the 30th of a short month, a leap month that the year hasn't.
std::optional<QDate> solarDate(const LunarDate &date);
/// The leap month of a lunar year; 0 when it has none.
int leapMonth(int lunarYear);
/// "Tết Nguyên đán": the first day of a lunar year.
std::optional<QDate> lunarNewYear(int year);
/// "Bính Ngọ": the sexagenary name of a lunar year.
QString lunarYearName(int year);

} // namespace bd::domain
