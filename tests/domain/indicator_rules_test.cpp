// What an indicator comes to: values, targets of the very year, results, the path of the chart, sums of units.
#include "domain/indicator.h"

#include "support/catch.h"

using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Indicator share(std::vector<IndicatorTarget> targets = {{2025, 60}, {2030, 75}}, IndicatorDirection direction = IndicatorDirection::AtLeast)
{
    Indicator indicator;
    indicator.code = s("1.1");
    indicator.denominatorName = s("tổng số");
    indicator.targets = std::move(targets);
    indicator.direction = direction;
    indicator.parts = {{AgencyLevel::Province, IndicatorPart::Own}, {AgencyLevel::Commune, IndicatorPart::Parts}};
    return indicator;
}

Indicator news()
{
    Indicator indicator = share({{2025, 4, false, false, false, true}});
    indicator.code = s("6.3");
    indicator.parts = {{AgencyLevel::Province, IndicatorPart::Own}, {AgencyLevel::Commune, IndicatorPart::Own}};
    indicator.isCount = true;
    indicator.period = IndicatorPeriod::Quarter;
    indicator.denominatorName.clear();
    indicator.rollUp = RollUp::UnitsMeeting;
    return indicator;
}

IndicatorValue of(std::optional<qint64> numerator, std::optional<qint64> denominator, int year = 2025, int quarter = 0)
{
    IndicatorValue value;
    value.code = s("1.1");
    value.year = year;
    value.quarter = quarter;
    value.numerator = numerator;
    value.denominator = denominator;
    return value;
}

std::vector<IndicatorValue> quarters(std::vector<std::optional<qint64>> counts, const char *unit = "")
{
    std::vector<IndicatorValue> values;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        IndicatorValue value = of(counts[i], {}, 2026, static_cast<int>(i) + 1);
        value.unit.name = s(unit);
        values.push_back(value);
    }
    return values;
}

} // namespace

TEST_CASE("a value: unknown is not zero, nothing arisen is neither 0 nor 100 per cent", "[indicators]")
{
    struct Row { std::optional<qint64> numerator, denominator; std::optional<double> value; bool isNothing; };
    const Row rows[] = {
        {3, 4, 75.0, false}, {0, 4, 0.0, false}, {4, 4, 100.0, false}, {0, 0, {}, true}, {{}, 0, {}, true}, {{}, 4, {}, false}, {3, {}, {}, false},
        {{}, {}, {}, false}, {3, 0, {}, false},
        {1'000'000'000'000'000, 1'000'000'000'000'000, 100.0, false},
    };
    for (const Row &row : rows) {
        INFO(row.numerator.value_or(-1) << '/' << row.denominator.value_or(-1));
        CHECK(indicatorValue(share(), of(row.numerator, row.denominator)) == row.value);
        CHECK(isNothingArisen(share(), of(row.numerator, row.denominator)) == row.isNothing);
    }
    IndicatorValue typed = of({}, {});
    typed.value = 44.5;
    CHECK(indicatorValue(share(), typed) == 44.5);
    CHECK_FALSE(isNothingArisen(share(), typed));
}

TEST_CASE("a ratio of few is no ratio; a fixed denominator needs nobody to type it; a count is itself", "[indicators]")
{
    Indicator births = share();
    births.minDenominator = 1000;
    CHECK_FALSE(indicatorValue(births, of(600, 500)).has_value());
    CHECK(indicatorValue(births, of(1110, 1000)) == 111.0);
    Indicator bodies = share();
    bodies.fixedDenominator = 2;
    CHECK(indicatorValue(bodies, of(1, {})) == 50.0);
    CHECK(indicatorValue(bodies, of(1, 7)) == 50.0);
    CHECK(denominatorOf(bodies, of(1, {})) == 2);
    CHECK(indicatorValue(news(), of(5, {})) == 5.0);
    CHECK_FALSE(isNothingArisen(news(), of(0, 0)));
    Indicator mothers = share();
    mothers.factor = 100000;
    CHECK(indicatorValue(mothers, of(2, 10000)) == 20.0);
}

TEST_CASE("a target is of that very year; between milestones nothing is guessed", "[indicators]")
{
    CHECK(targetOf(share(), 2025)->value == 60);
    CHECK(targetOf(share(), 2030)->value == 75);
    for (const int year : {2021, 2024, 2026, 2029, 2031})
        CHECK_FALSE(targetOf(share(), year).has_value());
    const Indicator since = share({{2025, 100, false, false, false, true}, {2030, 100}});
    CHECK_FALSE(targetOf(since, 2024).has_value());
    CHECK(targetOf(since, 2026)->value == 100);
    CHECK_FALSE(targetOf(since, 2026)->isConfirmed);
    CHECK(targetOf(since, 2030)->isConfirmed);
    const Indicator own = share({{2025, 60}, {2026, 62}, {2030, 75}});
    CHECK(targetOf(own, 2026)->value == 62);
    CHECK_FALSE(targetOf(own, 2027).has_value());
}

TEST_CASE("results by direction", "[indicators]")
{
    struct Row { IndicatorDirection direction; IndicatorTarget target; double value; bool isMet; };
    const IndicatorTarget sixty{2025, 60}, under30{2025, 30, true, true}, over90{2025, 90, true, true}, about60{2030, 60, true, false, true};
    const Row rows[] = {
        {IndicatorDirection::AtLeast, sixty, 60, true}, {IndicatorDirection::AtLeast, sixty, 59.9, false},
        {IndicatorDirection::AtLeast, over90, 90, false}, {IndicatorDirection::AtLeast, over90, 90.1, true},
        {IndicatorDirection::AtMost, {2025, 111}, 111, true}, {IndicatorDirection::AtMost, {2025, 111}, 111.2, false},
        {IndicatorDirection::AtMost, under30, 30, false}, {IndicatorDirection::AtMost, under30, 29.9, true},
        {IndicatorDirection::AtLeast, about60, 59.6, true}, {IndicatorDirection::AtLeast, about60, 59.4, false},
        {IndicatorDirection::About, {2025, 85}, 84.5, true}, {IndicatorDirection::All, {2025, 100}, 100, true},
        {IndicatorDirection::All, {2025, 100}, 99.9, false}, {IndicatorDirection::Yes, {2025, 1}, 1, true},
        {IndicatorDirection::Yes, {2025, 1}, 0, false},
    };
    for (const Row &row : rows) {
        Indicator indicator = share({row.target}, row.direction);
        INFO(toCode(row.direction).toStdString() << ' ' << row.target.value << ' ' << row.value);
        CHECK(reaches(indicator, row.target, row.value) == row.isMet);
    }
}

TEST_CASE("a result is the user's, else from the numbers, else it can't be said", "[indicators]")
{
    const auto result = [](const IndicatorValue &value, AgencyLevel level = AgencyLevel::Province) { return resultOf(share(), value, level); };
    CHECK(result(of(3, 4)) == IndicatorResult::Met);
    CHECK(result(of(2, 4)) == IndicatorResult::NotMet);
    CHECK(result(of({}, {})) == IndicatorResult::NotAssessable);
    CHECK(result(of(0, 0)) == IndicatorResult::NotAssessable);
    CHECK(result(of(3, 4, 2026)) == IndicatorResult::NotAssessable); // no target in that year
    IndicatorValue chosen = of(2, 4);
    chosen.result = IndicatorResult::Met;
    CHECK(result(chosen) == IndicatorResult::Met);
    CHECK(result(chosen, AgencyLevel::Central) == IndicatorResult::OutOfScope);
    CHECK(result(of(3, 4), AgencyLevel::Commune) == IndicatorResult::NotAssessable); // supplies counts only
}

TEST_CASE("four quarters: the weakest is held against the target, one that is unknown leaves it open", "[indicators]")
{
    struct Row { std::vector<std::optional<qint64>> counts; std::optional<double> value; IndicatorResult result; };
    const Row rows[] = {
        {{4, 6, 5, 4}, 4.0, IndicatorResult::Met}, {{4, 3, 5, 4}, 3.0, IndicatorResult::NotMet},
        {{4, 6, {}, 4}, {}, IndicatorResult::NotAssessable}, {{4, 3, {}, 4}, {}, IndicatorResult::NotMet}, {{}, {}, IndicatorResult::NotAssessable},
    };
    for (const Row &row : rows) {
        CHECK(indicatorValue(news(), quarters(row.counts)) == row.value);
        CHECK(resultOf(news(), quarters(row.counts), 2026, AgencyLevel::Commune) == row.result);
    }
    auto all = quarters({1, 1, 1, 1});
    IndicatorValue said = of({}, {}, 2026);
    said.result = IndicatorResult::Met;
    all.push_back(said);
    CHECK(resultOf(news(), all, 2026, AgencyLevel::Commune) == IndicatorResult::Met);
}

TEST_CASE("a level's own words take the place of the others, once", "[indicators]")
{
    Indicator indicator = share();
    IndicatorAtLevel at;
    at.fixedDenominator = 2;
    at.showsCounts = true;
    at.numeratorName = s("HĐND, UBND");
    at.targets = {{2026, 1}};
    indicator.atLevel[AgencyLevel::Commune] = at;
    const Indicator commune = indicatorAt(indicator, AgencyLevel::Commune);
    CHECK(commune.fixedDenominator == 2);
    CHECK(commune.showsCounts);
    CHECK(commune.numeratorName == s("HĐND, UBND"));
    CHECK(commune.denominatorName == indicator.denominatorName);
    CHECK(commune.targets.size() == 1);
    CHECK(indicatorAt(commune, AgencyLevel::Commune) == commune);
    CHECK(indicatorAt(indicator, AgencyLevel::Province) == indicator);
    Indicator edited = commune;
    edited.targets = {{2027, 3}};
    CHECK(indicatorAt(edited, AgencyLevel::Commune).targets.front().year == 2027);
}

TEST_CASE("the path goes through the milestones and is no target", "[indicators]")
{
    const auto path = indicatorPath(share(), IndicatorPathPoint{2021, 40, false});
    REQUIRE(path.size() == 10);
    CHECK(path.front().year == 2021);
    CHECK(path.front().value == 40);
    CHECK(path[2].value == 50);
    CHECK(path[4].isMilestone);
    CHECK(path[4].value == 60);
    CHECK(path[5].value == 63);
    CHECK_FALSE(path[5].isMilestone);
    CHECK(path.back().value == 75);
    CHECK_FALSE(targetOf(share(), 2026).has_value());
    CHECK(indicatorPath(share(), {}).size() == 6);
    CHECK(indicatorPath(share(), IndicatorPathPoint{2027, 99, false}).size() == 6);
    CHECK(indicatorPath(share({}), {}).empty());
    CHECK(indicatorPath(share({{2025, 5}}), {}).size() == 1);
}

TEST_CASE("units put together: sums of those that say both, a count of those that reach it, nothing for what comes from a source", "[indicators]")
{
    const auto from = [](const char *unit, std::optional<qint64> numerator, std::optional<qint64> denominator, bool isEstimate = false) {
        IndicatorValue value = of(numerator, denominator);
        value.unit.name = s(unit);
        value.isEstimate = isEstimate;
        return value;
    };
    const std::vector<IndicatorValue> communes{from("A", 3, 4), from("B", {}, 9), from("C", 0, 0, true), from("D", 1, {})};
    const RolledUpIndicator sum = rolledUp(share(), communes, 2025, AgencyLevel::Commune);
    CHECK(sum.numerator == 3);
    CHECK(sum.denominator == 4);
    CHECK(sum.units == 4);
    CHECK(sum.known == 2);
    CHECK(sum.isEstimate);
    CHECK_FALSE(rolledUp(share(), communes, 2024, AgencyLevel::Commune).numerator.has_value());
    Indicator source = share();
    source.rollUp = RollUp::FromSource;
    CHECK_FALSE(rolledUp(source, communes, 2025, AgencyLevel::Commune).numerator.has_value());

    std::vector<IndicatorValue> all = quarters({4, 4, 4, 4}, "A");
    for (const auto &more : {quarters({4, 1, 4, 4}, "B"), quarters({4, {}, 4, 4}, "C")})
        all.insert(all.end(), more.begin(), more.end());
    const RolledUpIndicator meeting = rolledUp(news(), all, 2026, AgencyLevel::Commune);
    CHECK(meeting.numerator == 1);
    CHECK(meeting.denominator == 2);
    CHECK(meeting.units == 3);
    CHECK(meeting.known == 2);
}

TEST_CASE("small cells are counts that may tell who it was", "[indicators]")
{
    Indicator violence = share();
    violence.smallCell = 5;
    CHECK(hasSmallCell(violence, of(4, 9)));
    CHECK(hasSmallCell(violence, of(0, 2)));
    CHECK_FALSE(hasSmallCell(violence, of(0, 0)));
    CHECK_FALSE(hasSmallCell(violence, of(5, 9)));
    CHECK_FALSE(hasSmallCell(violence, of({}, {})));
    CHECK_FALSE(hasSmallCell(share(), of(1, 2)));
}
