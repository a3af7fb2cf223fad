// Positions after J. Meeus, Astronomical Algorithms (1998): new moons by chapter 49 (within seconds), the sun by chapter 25 (within
// 0.01 degrees); the difference between dynamical and universal time after Espenak and Meeus, "Polynomial expressions for Delta T".
#include "domain/calendar/lunar_date.h"

#include <QStringList>
#include <array>
#include <cmath>
#include <vector>

namespace bd::domain {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double zone = 7.0 / 24;          ///< UTC+7, in days
constexpr double synodicMonth = 29.530588861;
constexpr double epochOf2000 = 2451545.0;  ///< Julian day of 01/01/2000 12:00
constexpr double firstNewMoon = 2451550.09766; ///< mean new moon of 06/01/2000
constexpr double daysPerCentury = 36525;

double sine(double degrees) { return std::sin(std::fmod(degrees, 360.0) * pi / 180); }

/// Seconds that clocks are behind the even time of the planets.
double deltaT(double year)
{
    const double t = year - 2000;
    if (year < 1986) {
        const double u = year - 1975;
        return 45.45 + 1.067 * u - u * u / 260 - u * u * u / 718;
    }
    if (year < 2005)
        return 63.86 + t * (0.3345 + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 0.00002373599))));
    if (year < 2050)
        return 62.92 + 0.32217 * t + 0.005589 * t * t;
    const double u = (year - 1820) / 100;
    return -20 + 32 * u * u - 0.5628 * (2150 - year);
}

/// One periodic term: its size in days, how often the sun's anomaly, the moon's anomaly and the moon's latitude go into it.
struct Term {
    double size;
    int sun, moon, latitude;
};
constexpr std::array<Term, 24> newMoonTerms{{
    {-0.40720, 0, 1, 0},  {0.17241, 1, 0, 0},   {0.01608, 0, 2, 0},   {0.01039, 0, 0, 2},   {0.00739, -1, 1, 0},  {-0.00514, 1, 1, 0},
    {0.00208, 2, 0, 0},   {-0.00111, 0, 1, -2}, {-0.00057, 0, 1, 2},  {0.00056, 1, 2, 0},   {-0.00042, 0, 3, 0},  {0.00042, 1, 0, 2},
    {0.00038, 1, 0, -2},  {-0.00024, -1, 2, 0}, {-0.00007, 2, 1, 0},  {0.00004, 0, 2, -2},  {0.00004, 3, 0, 0},   {0.00003, 1, 1, -2},
    {0.00003, 0, 2, 2},   {-0.00003, 1, 1, 2},  {0.00003, -1, 1, 2},  {-0.00002, -1, 1, -2}, {-0.00002, 1, 3, 0}, {0.00002, 0, 4, 0},
}};
/// What the planets add: degrees at the first new moon, degrees per month, days.
struct Planet {
    double start, rate, size;
};
constexpr std::array<Planet, 14> planets{{
    {299.77, 0.107408, 0.000325},  {251.88, 0.016321, 0.000165},  {251.83, 26.651886, 0.000164}, {349.42, 36.412478, 0.000126},
    {84.66, 18.206239, 0.000110},  {141.74, 53.303771, 0.000062}, {207.14, 2.453732, 0.000060},  {154.84, 7.306860, 0.000056},
    {34.52, 27.261239, 0.000047},  {207.19, 0.121824, 0.000042},  {291.34, 1.844379, 0.000040},  {161.72, 24.198154, 0.000037},
    {239.56, 25.513099, 0.000035}, {331.55, 3.592518, 0.000023},
}};

/// The moment of the new moon number `k` since January 2000, as a Julian day of universal time.
double newMoon(int k)
{
    const double t = k / 1236.85;
    const double mean = firstNewMoon + synodicMonth * k + t * t * (0.00015437 - 0.000000150 * t);
    const double sun = 2.5534 + 29.10535670 * k - t * t * 0.0000014;
    const double moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + 0.00001238 * t);
    const double latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + 0.00000227 * t);
    const double node = 124.7746 - 1.56375588 * k + t * t * 0.0020672;
    const double shrinking = 1 - t * (0.002516 + 0.0000074 * t); ///< the earth's orbit becomes rounder
    double sum = -0.00017 * sine(node);
    for (const Term &term : newMoonTerms)
        sum += term.size * std::pow(shrinking, std::abs(term.sun) > 2 ? 0 : std::abs(term.sun))
            * sine(term.sun * sun + term.moon * moon + term.latitude * latitude);
    for (const Planet &planet : planets)
        sum += planet.size * sine(planet.start + planet.rate * k - (planet.start == 299.77 ? 0.009173 * t * t : 0));
    const double year = 2000 + (mean + sum - epochOf2000) / 365.25;
    return mean + sum - deltaT(year) / 86400;
}

/// The day in Vietnam on which that new moon falls, as a Julian day number.
qint64 newMoonDay(int k) { return static_cast<qint64>(std::floor(newMoon(k) + 0.5 + zone)); }

/// In which twelfth of the year's way, from the spring equinox, the sun stands at midnight when the day begins in Vietnam.
int sunTwelfth(qint64 julianDay)
{
    const double universal = static_cast<double>(julianDay) - 0.5 - zone;
    const double year = 2000 + (universal - epochOf2000) / 365.25;
    const double t = (universal + deltaT(year) / 86400 - epochOf2000) / daysPerCentury;
    const double mean = 280.46646 + t * (36000.76983 + 0.0003032 * t);
    const double anomaly = 357.52911 + t * (35999.05029 - 0.0001537 * t);
    const double centre = (1.914602 - t * (0.004817 + 0.000014 * t)) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
        + 0.000289 * sine(3 * anomaly);
    double longitude = std::fmod(mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t), 360.0);
    if (longitude < 0)
        longitude += 360;
    return static_cast<int>(longitude / 30);
}

/// The number of the last new moon that falls on `julianDay` or before.
int newMoonBefore(qint64 julianDay)
{
    int k = static_cast<int>(std::floor((static_cast<double>(julianDay) - firstNewMoon) / synodicMonth)) + 1;
    while (newMoonDay(k) > julianDay)
        --k;
    return k;
}

/// The new moon that begins the eleventh month: the one in which the winter solstice falls.
int eleventhMonth(int year)
{
    constexpr int solsticeTwelfth = 9; // 270 degrees
    const int k = newMoonBefore(QDate(year, 12, 31).toJulianDay());
    return sunTwelfth(newMoonDay(k)) >= solsticeTwelfth ? k - 1 : k;
}

struct Month {
    qint64 begin;
    int number, year;
    bool isLeap;
};

/// The months from the eleventh of the year before to the one before the eleventh of `year`: twelve or thirteen; and the begin of
/// the one that follows, as the last.
std::vector<Month> monthsUpTo(int year)
{
    const int first = eleventhMonth(year - 1), last = eleventhMonth(year);
    const bool hasLeap = last - first > 12;
    std::vector<Month> months;
    bool isFound = false;
    int number = 11;
    for (int k = first; k <= last; ++k) {
        const qint64 begin = newMoonDay(k);
        // the first month in which the sun enters no new twelfth has the number of the one before
        const bool isLeap = hasLeap && !isFound && k > first && k < last && sunTwelfth(begin) == sunTwelfth(newMoonDay(k + 1));
        isFound = isFound || isLeap;
        if (k > first && !isLeap)
            number = number % 12 + 1;
        const bool isOld = number >= 11 && k - first < 3; // the two last months, perhaps with a leap one, of the year before
        months.push_back({begin, number, isOld ? year - 1 : year, isLeap});
    }
    return months;
}

bool isCovered(int year) { return year >= firstLunarYear && year <= lastLunarYear; }

/// All months that begin the lunar year or stand in it.
std::vector<Month> monthsOf(int lunarYear)
{
    std::vector<Month> all = monthsUpTo(lunarYear);
    all.pop_back();
    for (const Month &month : monthsUpTo(lunarYear + 1))
        all.push_back(month);
    std::vector<Month> months;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].year == lunarYear || (!months.empty() && months.back().year == lunarYear))
            months.push_back(all[i]); // one more at the end, where the last month ends
    }
    return months;
}

} // namespace

std::optional<LunarDate> lunarDate(QDate day)
{
    if (!day.isValid() || !isCovered(day.year()))
        return std::nullopt;
    const qint64 julian = day.toJulianDay();
    for (const int year : {day.year(), day.year() + 1}) {
        const std::vector<Month> months = monthsUpTo(year);
        for (std::size_t i = 0; i + 1 < months.size(); ++i) {
            if (julian >= months[i].begin && julian < months[i + 1].begin)
                return LunarDate{static_cast<int>(julian - months[i].begin) + 1, months[i].number, months[i].year, months[i].isLeap};
        }
    }
    return std::nullopt;
}

std::optional<QDate> solarDate(const LunarDate &date)
{
    if (!isCovered(date.year) || date.day < 1)
        return std::nullopt;
    const std::vector<Month> months = monthsOf(date.year);
    for (std::size_t i = 0; i + 1 < months.size(); ++i) {
        if (months[i].number != date.month || months[i].isLeap != date.isLeap)
            continue;
        const qint64 julian = months[i].begin + date.day - 1;
        return julian < months[i + 1].begin ? std::optional(QDate::fromJulianDay(julian)) : std::nullopt;
    }
    return std::nullopt;
}

int leapMonth(int lunarYear)
{
    if (!isCovered(lunarYear))
        return 0;
    for (const Month &month : monthsOf(lunarYear)) {
        if (month.isLeap && month.year == lunarYear)
            return month.number;
    }
    return 0;
}

std::optional<QDate> lunarNewYear(int year)
{
    return solarDate({1, 1, year, false});
}

QString lunarYearName(int year)
{
    static const QStringList stems{QStringLiteral("Canh"), QStringLiteral("Tân"), QStringLiteral("Nhâm"), QStringLiteral("Quý"), QStringLiteral("Giáp"),
                                   QStringLiteral("Ất"), QStringLiteral("Bính"), QStringLiteral("Đinh"), QStringLiteral("Mậu"), QStringLiteral("Kỷ")};
    static const QStringList branches{QStringLiteral("Thân"), QStringLiteral("Dậu"), QStringLiteral("Tuất"), QStringLiteral("Hợi"),
                                      QStringLiteral("Tý"), QStringLiteral("Sửu"), QStringLiteral("Dần"), QStringLiteral("Mão"),
                                      QStringLiteral("Thìn"), QStringLiteral("Tỵ"), QStringLiteral("Ngọ"), QStringLiteral("Mùi")};
    return stems.at(year % 10) + QLatin1Char(' ') + branches.at(year % 12);
}

} // namespace bd::domain
