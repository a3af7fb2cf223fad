// Rules of a report's numbers by table: comparison, shares, estimates, quarters, words.
#include "domain/report_rules.h"
#include "domain/count_text.h"
#include "support/catch.h"

using namespace bd::domain;
using namespace Qt::StringLiterals;
using Kind = Comparison::Kind;

TEST_CASE("comparison: base 0, base under ten, more than half", "[report-rules]")
{
    struct Row {
        std::optional<qint64> now, before;
        Kind kind;
        qint64 difference;
        std::optional<double> percent;
        bool asksReason;
    };
    const Row rows[] = {
        {45, 40, Kind::More, 5, 12.5, false},  {40, 45, Kind::Less, 5, 11.1, false}, {40, 40, Kind::Same, 0, {}, false},
        {5, 0, Kind::FromNothing, 0, {}, false}, {0, 0, Kind::Same, 0, {}, false},    {9, 3, Kind::More, 6, {}, false},
        {0, 9, Kind::Less, 9, {}, false},      {16, 10, Kind::More, 6, 60.0, true},  {15, 10, Kind::More, 5, 50.0, false},
        {0, 10, Kind::Less, 10, 100.0, true},  {{}, 10, Kind::None, 0, {}, false},   {10, {}, Kind::None, 0, {}, false},
        {1'000'000'000'000'000, 999'999'999'999'999, Kind::More, 1, 0.0, false},
    };
    for (const Row &row : rows) {
        INFO(row.now.value_or(-1) << " after " << row.before.value_or(-1));
        const Comparison made = compared(row.now, row.before);
        CHECK(made.kind == row.kind);
        CHECK(made.difference == row.difference);
        CHECK(made.percent.has_value() == row.percent.has_value());
        if (made.percent && row.percent)
            CHECK(*made.percent == Approx(*row.percent));
        CHECK(made.asksReason == row.asksReason);
    }
}

TEST_CASE("what the whole period will come to is last year's share, or nothing", "[report-rules]")
{
    CHECK(proposedWhole(40, 30, 45) == 60);
    CHECK(proposedWhole(40, 30, 30) == 40);
    CHECK(proposedWhole(7, 3, 10) == 23);
    CHECK(proposedWhole(40, 0, 45) == std::nullopt);
    CHECK(proposedWhole(40, 30, 20) == std::nullopt);
    CHECK(proposedWhole(std::nullopt, 30, 45) == std::nullopt);
    CHECK(proposedWhole(40, std::nullopt, 45) == std::nullopt);
    CHECK(proposedWhole(0, 30, 45) == 0);
}

TEST_CASE("shares have one decimal and need a denominator", "[report-rules]")
{
    CHECK(share(1, 2) == 50.0);
    CHECK(*share(254, 456) == Approx(55.7));
    CHECK(share(0, 5) == 0.0);
    CHECK(share(5, 0) == std::nullopt);
}

TEST_CASE("one rule for per cent: one decimal at most, none where it is whole, half away from zero", "[report-rules]")
{
    struct Row {
        double percent;
        int decimals;
        const char *text;
    };
    const Row rows[] = {{88.888, 1, "88,9%"},  {88.85, 1, "88,9%"},  {65.3295, 1, "65,3%"}, {60, 1, "60%"},     {59.96, 1, "60%"},    {0, 1, "0%"},
                        {0.04, 1, "0%"},       {-0.04, 1, "0%"},     {-12.25, 1, "-12,3%"}, {100, 1, "100%"},   {1234.5, 1, "1.234,5%"}, {1e15, 1, "1.000.000.000.000.000%"},
                        {12.25, 2, "12,25%"},  {12.5, 2, "12,5%"},   {8.333, 1, "8,3%"},    {99.95, 1, "100%"}};
    for (const Row &row : rows) {
        INFO(row.percent);
        CHECK(percentText(row.percent, row.decimals) == QString::fromUtf8(row.text));
    }
}

TEST_CASE("quarters of a period, and which of them are whole", "[report-rules]")
{
    const auto half = quartersOf({QDate(2026, 1, 1), QDate(2026, 6, 30)});
    REQUIRE(half.size() == 2);
    CHECK((half[0].quarter == 1 && half[0].isWhole && half[1].quarter == 2 && half[1].isWhole));
    const auto decree = quartersOf({QDate(2025, 12, 15), QDate(2026, 6, 14)});
    REQUIRE(decree.size() == 3);
    CHECK((decree[0].year == 2025 && decree[0].quarter == 4 && !decree[0].isWhole));
    CHECK((decree[1].quarter == 1 && decree[1].isWhole));
    CHECK((decree[2].quarter == 2 && !decree[2].isWhole && decree[2].days.to == QDate(2026, 6, 14)));
    CHECK(quartersOf({}).empty());
}

TEST_CASE("lists end where a sentence would get too long", "[report-rules]")
{
    CHECK(listed({u"một"_s, u"hai"_s}, u"nơi khác"_s) == u"một; hai"_s);
    CHECK(listed({u"a b c"_s, u"d e f"_s, u"g h i"_s}, u"đơn vị khác"_s, 6) == u"a b c; d e f và 01 đơn vị khác"_s);
    CHECK(listed({u"a b c d e f g"_s, u"h"_s}, u"đơn vị khác"_s, 3) == u"a b c d e f g và 01 đơn vị khác"_s);
    CHECK(listed({}, u"x"_s).isEmpty());
    CHECK(wordCount(u" Đã tổ chức  03 cuộc. "_s) == 5);
}

TEST_CASE("small units are counted where every place names one", "[report-rules]")
{
    const QStringList nouns{u"thôn"_s, u"tổ dân phố"_s};
    CHECK(smallUnits({u"Nhà văn hóa thôn Nà Mây"_s, u"thôn Nà Mây"_s, u"Sân bóng Thôn Bản Lùng"_s}, nouns) == 2);
    CHECK(smallUnits({u"thôn Nà Mây"_s, u"Hội trường UBND xã"_s}, nouns) == std::nullopt);
    CHECK(smallUnits({u"thôn Nà Mây"_s, QString()}, nouns) == std::nullopt);
    CHECK(smallUnits({}, nouns) == std::nullopt);
}
