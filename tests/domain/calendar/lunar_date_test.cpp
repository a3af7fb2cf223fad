// The lunar calendar at UTC+7 against days that are known.
#include "domain/calendar/lunar_date.h"
#include "support/catch.h"

using namespace bd::domain;

TEST_CASE("Tết falls where the calendars of Viet Nam printed it", "[calendar]")
{
    struct Case {
        int year;
        const char *day;
    };
    // 1985 and 2007 (and 2030, 2053) fell on another day in China, which keeps UTC+8
    const Case c = GENERATE(values<Case>({{1985, "1985-01-21"}, {1990, "1990-01-27"}, {1995, "1995-01-31"}, {1996, "1996-02-19"}, {1997, "1997-02-07"},
                                          {1998, "1998-01-28"}, {1999, "1999-02-16"}, {2000, "2000-02-05"}, {2001, "2001-01-24"}, {2002, "2002-02-12"},
                                          {2003, "2003-02-01"}, {2004, "2004-01-22"}, {2005, "2005-02-09"}, {2006, "2006-01-29"}, {2007, "2007-02-17"},
                                          {2008, "2008-02-07"}, {2009, "2009-01-26"}, {2010, "2010-02-14"}, {2011, "2011-02-03"}, {2012, "2012-01-23"},
                                          {2013, "2013-02-10"}, {2014, "2014-01-31"}, {2015, "2015-02-19"}, {2016, "2016-02-08"}, {2017, "2017-01-28"},
                                          {2018, "2018-02-16"}, {2019, "2019-02-05"}, {2020, "2020-01-25"}, {2021, "2021-02-12"}, {2022, "2022-02-01"},
                                          {2023, "2023-01-22"}, {2024, "2024-02-10"}, {2025, "2025-01-29"}, {2026, "2026-02-17"}, {2027, "2027-02-06"},
                                          {2028, "2028-01-26"}, {2029, "2029-02-13"}, {2030, "2030-02-02"}, {2031, "2031-01-23"}, {2033, "2033-01-31"},
                                          {2034, "2034-02-19"}, {2050, "2050-01-23"}, {2053, "2053-02-18"}}));
    INFO(c.year);
    REQUIRE(lunarNewYear(c.year));
    CHECK(lunarNewYear(c.year)->toString(Qt::ISODate).toStdString() == c.day);
}

TEST_CASE("Leap months are those of the calendars", "[calendar]")
{
    struct Case {
        int year, month;
    };
    const Case c = GENERATE(values<Case>({{1985, 2}, {1987, 7}, {1990, 5}, {1993, 3}, {1995, 8}, {1998, 5}, {2001, 4}, {2004, 2}, {2006, 7}, {2009, 5},
                                          {2012, 4}, {2014, 9}, {2017, 6}, {2020, 4}, {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3}, {2033, 11}, {2036, 6},
                                          {2024, 0}, {2026, 0}, {2027, 0}, {2034, 0}}));
    INFO(c.year);
    CHECK(leapMonth(c.year) == c.month);
}

TEST_CASE("Days that everybody knows by their lunar date", "[calendar]")
{
    CHECK(solarDate({10, 3, 2024, false}) == QDate(2024, 4, 18)); // Giỗ Tổ
    CHECK(solarDate({10, 3, 2025, false}) == QDate(2025, 4, 7));
    CHECK(solarDate({10, 3, 2026, false}) == QDate(2026, 4, 26));
    CHECK(solarDate({15, 8, 2025, false}) == QDate(2025, 10, 6)); // Trung thu
    CHECK(lunarDate(QDate(2026, 2, 16)) == LunarDate{29, 12, 2025, false});
    CHECK(lunarDate(QDate(2025, 7, 25)) == LunarDate{1, 6, 2025, true});
    CHECK(lunarDate(QDate(2033, 12, 22)) == LunarDate{1, 11, 2033, true});
    CHECK(lunarYearName(2026) == u"Bính Ngọ"_qs);
    CHECK(lunarYearName(1984) == u"Giáp Tý"_qs);
    CHECK_FALSE(solarDate({30, 12, 2025, false})); // a short month
    CHECK_FALSE(solarDate({1, 6, 2026, true}));    // no leap month that year
    CHECK_FALSE(lunarDate(QDate(1950, 1, 1)));
    CHECK_FALSE(lunarDate(QDate()));
}

TEST_CASE("Every day from 1990 to 2100 goes to its lunar date and back, one after the other", "[calendar]")
{
    LunarDate before = *lunarDate(QDate(1989, 12, 31));
    int wrong = 0;
    for (QDate day(1990, 1, 1); day <= QDate(2100, 12, 31); day = day.addDays(1)) {
        const auto lunar = lunarDate(day);
        REQUIRE(lunar);
        const bool isNext = lunar->day == before.day + 1 ? lunar->month == before.month && lunar->isLeap == before.isLeap
                                                         : lunar->day == 1 && before.day >= 29;
        const bool isBack = day.dayOfYear() % 5 != 0 || solarDate(*lunar) == day; // the way back is longer: every fifth
        if (!isNext || !isBack || lunar->day > 30)
            ++wrong;
        before = *lunar;
    }
    CHECK(wrong == 0);
}
