// Numbers of indicators as they are written and typed.
#include "domain/indicator_text.h"

#include "support/catch.h"

using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Indicator indicator(const char *unit)
{
    Indicator one;
    one.code = s("3.2a");
    one.denominatorName = s("tổng số");
    one.parts[AgencyLevel::Province] = IndicatorPart::Own;
    one.parts[AgencyLevel::Commune] = IndicatorPart::Parts;
    one.units[AgencyLevel::Province] = one.units[AgencyLevel::Commune] = s(unit);
    return one;
}

IndicatorValue value(std::optional<qint64> numerator, std::optional<qint64> denominator, int quarter = 0)
{
    IndicatorValue v;
    v.code = s("3.2a");
    v.year = 2026;
    v.quarter = quarter;
    v.numerator = numerator;
    v.denominator = denominator;
    return v;
}

QString reached(const Indicator &one, const std::vector<IndicatorValue> &values, AgencyLevel level = AgencyLevel::Province)
{
    return reachedText(one, values, level);
}

} // namespace

TEST_CASE("decimals as official papers write them", "[indicators]")
{
    struct Row { double value; const char *text; };
    for (const Row &row : {Row{75, "75"}, {62.5, "62,5"}, {62.449, "62,4"}, {1.7, "1,7"}, {1.25, "1,25"}, {0, "0"}, {111.04, "111"}, {1150.4, "1.150"},
                           {99.96, "100"}, {1e15, "1.000.000.000.000.000"}, {-3.5, "-3,5"}, {0.001, "0"}})
        CHECK(decimalText(row.value) == s(row.text));
}

TEST_CASE("what was reached, in words", "[indicators]")
{
    const Indicator share = indicator("%");
    CHECK(reached(share, {value(3, 4)}) == s("3/4 (75%)"));
    // one decimal for per cent, as everywhere; more only where the targets have more (ADR 39)
    CHECK(reached(share, {value(8, 9)}) == s("8/9 (88,9%)"));
    CHECK(reached(share, {value(1, 12)}) == s("1/12 (8,3%)"));
    Indicator exact = share;
    exact.targets = {{2026, 12.25}};
    CHECK(reached(exact, {value(1, 12)}) == s("1/12 (8,33%)"));
    // computed: more only where a target that was missed would look reached; typed: as exact as the source has it
    Indicator missed = share;
    missed.targets = {{2026, 30}};
    CHECK(reached(missed, {value(2996, 10000)}) == s("2.996/10.000 (29,96%)"));
    CHECK(reached(missed, {value(2991, 10000)}) == s("2.991/10.000 (29,9%)"));
    CHECK(reached(missed, {value(3004, 10000)}) == s("3.004/10.000 (30%)"));
    IndicatorValue ofSource = value({}, {});
    ofSource.value = 22.25;
    CHECK(reached(share, {ofSource}) == s("22,25%"));
    ofSource.value = 56.521739;
    CHECK(reached(share, {ofSource}) == s("56,52%"));
    CHECK(printedValue(share, {ofSource}, AgencyLevel::Province) == 56.52);
    CHECK(valueText(share, 88.8888, s("%")) == s("88,9"));
    CHECK(printedValue(share, 88.8888, s("%")) == 88.9);
    CHECK(printedValue(share, 1.6666, s("lần")) == 1.67);
    CHECK(reached(share, {value(0, 0)}) == s("không phát sinh"));
    CHECK(reached(share, {value({}, 4)}) == s("…/4"));
    CHECK(reached(share, {value(3, {})}) == s("3/…"));
    CHECK(reached(share, {}).isEmpty());
    CHECK(reached(share, {value({}, {})}).isEmpty());
    IndicatorValue typed = value({}, {});
    typed.value = 62.5;
    typed.isEstimate = true;
    CHECK(reached(share, {typed}) == s("ước 62,5%"));
    CHECK(reached(share, {value(1200, 1500)}, AgencyLevel::Commune) == s("1.200/1.500")); // counts only
    Indicator bodies = indicator("cơ quan");
    bodies.showsCounts = true;
    bodies.fixedDenominator = 2;
    CHECK(reached(bodies, {value(1, {})}) == s("1/2 cơ quan"));
    CHECK(reached(bodies, {value({}, {})}).isEmpty());
    Indicator births = indicator("bé trai/100 bé gái");
    births.minDenominator = 1000;
    CHECK(reached(births, {value(60, 55)}) == s("60/55"));
    CHECK(reached(births, {value(1112, 1000)}) == s("1.112/1.000 (111,2 bé trai/100 bé gái)"));
    Indicator news = indicator("tin, bài/quý");
    news.isCount = true;
    news.period = IndicatorPeriod::Quarter;
    news.denominatorName.clear();
    CHECK(reached(news, {value(4, {}, 1), value(6, {}, 3)}) == s("quý I: 4, quý II: …, quý III: 6, quý IV: …"));
    Indicator plan = indicator("có/không");
    plan.isCount = true;
    plan.direction = IndicatorDirection::Yes;
    plan.denominatorName.clear();
    CHECK(reached(plan, {value(1, {})}) == s("có"));
    CHECK(reached(plan, {value(0, {})}) == s("không"));
}

TEST_CASE("targets, in words", "[indicators]")
{
    const auto text = [](IndicatorDirection direction, const IndicatorTarget &target, const char *unit = "%") {
        Indicator one = indicator(unit);
        one.direction = direction;
        return targetText(one, target, AgencyLevel::Province);
    };
    CHECK(text(IndicatorDirection::AtLeast, {2025, 80}) == s("≥ 80%"));
    CHECK(text(IndicatorDirection::AtLeast, {2025, 12.25}) == s("≥ 12,25%"));
    CHECK(text(IndicatorDirection::AtLeast, {2025, 90, true, true}) == s("> 90%"));
    CHECK(text(IndicatorDirection::AtMost, {2025, 30, true, true}) == s("< 30%"));
    CHECK(text(IndicatorDirection::AtMost, {2025, 1.7}, "lần") == s("≤ 1,7 lần"));
    CHECK(text(IndicatorDirection::AtLeast, {2030, 60, true, false, true}) == s("khoảng 60%"));
    CHECK(text(IndicatorDirection::All, {2025, 100}) == s("100%"));
    CHECK(text(IndicatorDirection::Yes, {2025, 1}, "có/không") == s("có"));
}

TEST_CASE("ratios as people type them; what may be thousands or decimals is not guessed", "[indicators]")
{
    struct Row { const char *typed; std::optional<double> value; bool isEstimate, isUnderstood; };
    const Row rows[] = {
        {"62,5", 62.5, false, true}, {"62.5", 62.5, false, true}, {"62,5%", 62.5, false, true}, {"62,5 %", 62.5, false, true}, {"ước 60", 60.0, true, true},
        {"~1,7", 1.7, true, true}, {"", {}, false, true}, {"1.150,25", 1150.25, false, true}, {"1.150", {}, false, false}, {"0.125", 0.125, false, true},
        {"nhiều", {}, false, false}, {"-5", {}, false, false}, {"1e9", {}, false, false}, {"5,", {}, false, false},
    };
    for (const Row &row : rows) {
        INFO(row.typed);
        const TypedRatio typed = ratioFrom(s(row.typed));
        CHECK(typed.value == row.value);
        CHECK(typed.isEstimate == row.isEstimate);
        CHECK(typed.isUnderstood == row.isUnderstood);
    }
}
