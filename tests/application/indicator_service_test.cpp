// The catalogue, what the office makes of it, and its values.
#include "application/indicator_service.h"

#include "activity_samples.h"
#include "application/activity_service.h"
#include "application/demo_indicators.h"
#include "application/indicator_json.h"
#include "application/measure_catalogue.h"
#include "database_fixture.h"

#include <map>
#include <set>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Desk : DataFile {
    IndicatorService indicators{database};
    ActivityService log{database};
    explicit Desk(const char *unit = "xã Khe Mây (mẫu)") { REQUIRE(settings.setOffice({s("tỉnh Minh Khê (mẫu)"), s(unit), {}})); }

    IndicatorLine line(const char *code, int year = 2026, bool withLog = false)
    {
        const auto all = indicators.lines(year, true, withLog).value();
        for (const IndicatorLine &line : all) {
            if (line.indicator.code == s(code))
                return line;
        }
        FAIL("no such line");
        return {};
    }
    Indicator indicator(const char *code)
    {
        const auto all = indicators.indicators(true).value();
        for (const Indicator &one : all) {
            if (one.code == s(code))
                return one;
        }
        FAIL("no such indicator");
        return {};
    }
    QString error(const Result<ChangeSet> &result) { return result ? QString() : result.error().code; }
};

IndicatorValue value(const char *code, std::optional<qint64> numerator, std::optional<qint64> denominator, int year = 2026, int quarter = 0)
{
    IndicatorValue v;
    v.code = s(code);
    v.year = year;
    v.quarter = quarter;
    v.numerator = numerator;
    v.denominator = denominator;
    return v;
}

std::map<IndicatorPart, int> partsAt(AgencyLevel level)
{
    std::map<IndicatorPart, int> counts;
    for (const Indicator &indicator : shippedIndicators())
        ++counts[partOf(indicator, level)];
    return counts;
}

const Indicator &shipped(const char *code)
{
    for (const Indicator &indicator : shippedIndicators()) {
        if (indicator.code == s(code))
            return indicator;
    }
    FAIL("no such indicator");
    return shippedIndicators().front();
}

} // namespace

TEST_CASE("the catalogue holds 23 rows: what each level does with them", "[indicators]")
{
    REQUIRE(shippedIndicators().size() == 23);
    CHECK(partsAt(AgencyLevel::Commune) == std::map<IndicatorPart, int>{{IndicatorPart::Own, 6}, {IndicatorPart::Parts, 6},
                                                                        {IndicatorPart::Optional, 3}, {IndicatorPart::None, 8}});
    CHECK(partsAt(AgencyLevel::Province) == std::map<IndicatorPart, int>{{IndicatorPart::Own, 19}, {IndicatorPart::Optional, 3}, {IndicatorPart::None, 1}});
    CHECK(partsAt(AgencyLevel::Central)[IndicatorPart::Own] == 23);
    std::map<QString, int> perObjective;
    std::set<QString> codes, unconfirmed;
    for (const Indicator &indicator : shippedIndicators()) {
        INFO(indicator.code.toStdString());
        ++perObjective[indicator.objective.left(1)];
        CHECK(codes.insert(indicator.code).second);
        CHECK(indicator.code.startsWith(indicator.objective.left(1)));
        CHECK(indicator.name.size() >= indicator.shortName.size());
        CHECK_FALSE(indicator.numeratorName.isEmpty());
        CHECK(targetOf(indicator, 2025).has_value());
        CHECK(targetOf(indicator, 2030).has_value());
        for (const auto &[level, part] : indicator.parts) {
            CHECK_FALSE(unitOf(indicator, level).isEmpty());
            if (level != AgencyLevel::Central)
                CHECK_FALSE(indicator.sources.at(level).isEmpty());
        }
        if (!indicator.isConfirmed)
            unconfirmed.insert(indicator.code);
        Indicator again = indicatorFromJson(toJson(indicator));
        again.position = indicator.position;
        CHECK(again == indicator);
    }
    CHECK(perObjective == std::map<QString, int>{{s("1"), 1}, {s("2"), 3}, {s("3"), 5}, {s("4"), 4}, {s("5"), 6}, {s("6"), 4}});
    CHECK(unconfirmed == std::set<QString>{s("4.3"), s("5.2b"), s("6.2"), s("6.3"), s("6.4")});
}

TEST_CASE("what the catalogue says of single rows", "[indicators]")
{
    const Indicator bodies = indicatorAt(shipped("1.1"), AgencyLevel::Commune);
    CHECK(bodies.fixedDenominator == 2);
    CHECK(bodies.showsCounts);
    CHECK_FALSE(shipped("1.1").fixedDenominator.has_value());
    CHECK(shipped("4.1").minDenominator == 1000);
    CHECK(targetOf(shipped("4.1"), 2025)->value == 111);
    for (const char *code : {"3.2a", "3.2b", "3.3"})
        CHECK(shipped(code).smallCell == 5);
    CHECK(shipped("6.1").isEstimate);
    CHECK(shipped("6.1").logMeasures.isEmpty()); // never from lượt người
    for (const Indicator &indicator : shippedIndicators())
        CHECK(indicator.logMeasures.isEmpty() == (indicator.code != s("6.3")));
    for (const QString &measure : shipped("6.3").logMeasures)
        CHECK(measureOf(shippedMeasures(), measure).unit == s("tin, bài"));
    const Indicator news = indicatorAt(shipped("6.3"), AgencyLevel::Commune);
    CHECK(news.period == IndicatorPeriod::Quarter);
    CHECK(news.isCount);
    CHECK(targetOf(news, 2026)->value == 4);
    CHECK(targetOf(indicatorAt(shipped("6.3"), AgencyLevel::Province), 2026)->value == 100);
    CHECK(indicatorAt(shipped("6.3"), AgencyLevel::Province).period == IndicatorPeriod::Calendar);
    CHECK(isSuppliedBy(shipped("3.3"), s("Công an tỉnh")));
    CHECK(isSuppliedBy(shipped("6.2"), s("Sở Tư pháp")));
    CHECK_FALSE(isSuppliedBy(shipped("1.1"), s("Công an tỉnh")));
}

TEST_CASE("the suggested set of communes is theirs alone", "[indicators]")
{
    REQUIRE(suggestedIndicators().size() == 12);
    for (const Indicator &indicator : suggestedIndicators()) {
        INFO(indicator.code.toStdString());
        CHECK(indicator.code.startsWith(u'X'));
        CHECK(partOf(indicator, AgencyLevel::Commune) == IndicatorPart::Own);
        CHECK(partOf(indicator, AgencyLevel::Province) == IndicatorPart::None);
        CHECK_FALSE(unitOf(indicator, AgencyLevel::Commune).isEmpty());
    }
}

TEST_CASE("lines are those of the office's level; optional ones come with a value or when asked for", "[indicators]")
{
    Desk commune;
    CHECK(commune.indicators.level().value() == AgencyLevel::Commune);
    CHECK(commune.indicators.lines(2026)->size() == 12);
    CHECK(commune.indicators.lines(2026, true)->size() == 15);
    REQUIRE(commune.indicators.saveValue(value("2.3", 1, 4)));
    CHECK(commune.indicators.lines(2026)->size() == 13);
    CHECK(commune.indicators.lines(2025)->size() == 12);
    Desk province("");
    CHECK(province.indicators.level().value() == AgencyLevel::Province);
    CHECK(province.indicators.lines(2026)->size() == 19);
    DataFile nobody;
    CHECK(IndicatorService(nobody.database).level().value() == AgencyLevel::Commune);
}

TEST_CASE("a value is kept, compared, changed with its version and taken back", "[indicators]")
{
    Desk office;
    const QStringList nothing = dump(office.database);
    REQUIRE(office.indicators.saveValue(value("3.2a", 3, 4, 2025)));
    const auto saved = office.indicators.saveValue(value("3.2a", 9, 10, 2025));
    CHECK(office.error(saved) == s("conflict")); // there is one
    auto stored = office.indicators.values(s("3.2a"), 2025).value();
    REQUIRE(stored.size() == 1);
    IndicatorLine line = office.line("3.2a", 2025);
    CHECK(line.value == 75.0);
    CHECK(line.result == IndicatorResult::NotMet);
    CHECK(line.target->value == 80);
    CHECK(office.line("3.2a", 2026).yearBefore == 75.0);
    IndicatorValue changed = stored[0].value;
    changed.numerator = 4;
    changed.reason = s("một người chuyển đi nơi khác");
    const auto edit = office.indicators.saveValue(changed, stored[0].version);
    REQUIRE(edit);
    CHECK(office.error(office.indicators.saveValue(changed, stored[0].version)) == s("conflict"));
    CHECK(office.line("3.2a", 2025).result == IndicatorResult::Met);
    REQUIRE(office.plans.apply(edit->inverted()));
    CHECK(office.line("3.2a", 2025).result == IndicatorResult::NotMet);
    stored = office.indicators.values(s("3.2a"), 2025).value();
    IndicatorValue empty = stored[0].value;
    empty.numerator.reset();
    empty.denominator.reset();
    REQUIRE(office.indicators.saveValue(empty, stored[0].version));
    CHECK(dump(office.database) == nothing);
}

TEST_CASE("numbers that can't be are refused, with nothing stored", "[indicators]")
{
    Desk office;
    const QStringList nothing = dump(office.database);
    CHECK(office.error(office.indicators.saveValue(value("3.2a", -1, 4))) == s("indicator.bad_value"));
    CHECK(office.error(office.indicators.saveValue(value("3.2a", 1, 4, 20260))) == s("indicator.bad_value"));
    CHECK(office.error(office.indicators.saveValue(value("6.3", 1, {}, 2026, 5))) == s("indicator.bad_value"));
    CHECK(office.error(office.indicators.saveValue(value("", 1, {}))) == s("indicator.not_found"));
    IndicatorValue infinite = value("6.1", {}, {});
    infinite.value = std::numeric_limits<double>::infinity();
    CHECK(office.error(office.indicators.saveValue(infinite)) == s("indicator.bad_value"));
    CHECK(office.error(office.indicators.saveValues({{0, 0, value("6.3", 1, {}, 2026, 1)}, {0, 0, value("6.3", -1, {}, 2026, 2)}}, s("indicator.import"), {}))
          == s("indicator.bad_value"));
    CHECK(dump(office.database) == nothing);
    IndicatorValue huge = value("6.1", 1'000'000'000'000'000, 1'000'000'000'000'000);
    REQUIRE(office.indicators.saveValue(huge));
    CHECK(office.line("6.1").value == 100.0);
}

TEST_CASE("what a commune counts for the province has no ratio and no result of its own", "[indicators]")
{
    Desk office;
    REQUIRE(office.indicators.saveValue(value("4.1", 1200, 1100, 2025)));
    const IndicatorLine births = office.line("4.1", 2025);
    CHECK(births.part == IndicatorPart::Parts);
    CHECK_FALSE(births.value.has_value());
    CHECK_FALSE(births.target.has_value());
    CHECK(births.hasNumbers());
    const IndicatorTally tally = tallyOf(office.indicators.lines(2025).value());
    CHECK(tally.all() == 6);
}

TEST_CASE("news of the quarters are proposed from the log, nothing else is", "[indicators]")
{
    Desk office;
    const auto log = [&](QDate day, const char *measure, qint64 count) {
        Activity a = activity(s("Phát thanh"), day);
        a.figures = {figure(s(measure), count)};
        REQUIRE(office.log.add({a}));
    };
    log(QDate(2026, 1, 1), "news-items", 3);
    log(QDate(2026, 3, 31), "online-items", 2);
    log(QDate(2026, 4, 1), "news-items", 4);
    log(QDate(2026, 5, 5), "attendances", 300);
    log(QDate(2025, 12, 31), "news-items", 9);
    const IndicatorLine news = office.line("6.3", 2026, true);
    CHECK(news.fromLog == std::array<std::optional<qint64>, 4>{5, 4, std::nullopt, std::nullopt});
    CHECK_FALSE(news.value.has_value()); // proposed, not taken
    const auto all = office.indicators.lines(2026, true, true).value();
    for (const IndicatorLine &line : all) {
        if (line.indicator.code != s("6.3"))
            CHECK(line.fromLog == std::array<std::optional<qint64>, 4>{});
    }
    for (int quarter = 1; quarter <= 4; ++quarter)
        REQUIRE(office.indicators.saveValue(value("6.3", quarter + 3, {}, 2026, quarter)));
    const IndicatorLine typed = office.line("6.3");
    CHECK(typed.value == 4.0);
    CHECK(typed.result == IndicatorResult::Met);
    CHECK_FALSE(typed.isConfirmed());
    CHECK(office.error(office.indicators.saveValue(value("6.3", 1, {}, 2026, 2))) == s("conflict"));
}

TEST_CASE("a province adds, changes, splits, drops, sets targets, confirms, and goes back", "[indicators]")
{
    Desk office("");
    const QStringList nothing = dump(office.database);
    Indicator violence = office.indicator("3.2a");
    violence.targets.push_back({2026, 85});
    const auto edit = office.indicators.saveIndicator(violence);
    REQUIRE(edit);
    CHECK(edit->title == s("indicator.edit"));
    CHECK(office.line("3.2a", 2026).target->value == 85);
    CHECK(office.indicator("3.2a").position == violence.position);
    CHECK(office.error(office.indicators.saveIndicator(violence)) == s("indicator.exists")); // read before somebody changed it

    Indicator own = violence;
    own.uuid.clear();
    own.code = s("3.2c");
    own.name = s("Tỷ lệ trẻ em được hỗ trợ");
    own.splitOf = s("3.2b");
    REQUIRE(office.indicators.saveIndicator(own)->title == s("indicator.add"));
    const auto all = office.indicators.indicators().value();
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        if (all[i].code == s("3.2b"))
            CHECK(all[i + 1].code == s("3.2c"));
    }
    Indicator dropped = office.indicator("3.4");
    dropped.isDropped = true;
    REQUIRE(office.indicators.saveIndicator(dropped));
    CHECK(office.indicators.lines(2026)->size() == 19); // one more, one less
    CHECK(office.indicators.indicators(true)->size() == 24);

    Indicator confirmed = office.indicator("6.3");
    confirmed.isConfirmed = true;
    confirmed = indicatorAt(confirmed, AgencyLevel::Province);
    for (IndicatorTarget &target : confirmed.targets)
        target.isConfirmed = true;
    CHECK_FALSE(office.line("6.3").isConfirmed());
    REQUIRE(office.indicators.saveIndicator(confirmed));
    CHECK(office.line("6.3").isConfirmed());

    for (const char *code : {"3.2a", "3.4", "6.3"})
        REQUIRE(office.indicators.resetIndicator(s(code))->title == s("indicator.reset"));
    REQUIRE(office.indicators.resetIndicator(s("3.2c"))->title == s("indicator.remove"));
    CHECK(dump(office.database) == nothing);
    CHECK(office.error(office.indicators.resetIndicator(s("9.9"))) == s("indicator.not_found"));
    CHECK(office.indicators.resetIndicator(s("1.1"))->isEmpty());
}

TEST_CASE("indicators without code or name, and two of one code, are refused", "[indicators]")
{
    Desk office;
    Indicator indicator;
    CHECK(office.error(office.indicators.saveIndicator(indicator)) == s("indicator.no_code"));
    indicator.code = s("9.1");
    CHECK(office.error(office.indicators.saveIndicator(indicator)) == s("indicator.no_name"));
    indicator.name = s("Chỉ tiêu riêng");
    CHECK(office.error(office.indicators.saveIndicators({indicator, indicator}, s("indicator.add"))) == s("indicator.exists"));
    REQUIRE(office.indicators.saveIndicator(indicator));
    CHECK(office.error(office.indicators.saveIndicator(indicator)) == s("indicator.exists"));
    REQUIRE(office.indicators.saveIndicators(suggestedIndicators(), s("indicator.add")));
    CHECK(office.indicators.lines(2026)->size() == 24);
    CHECK(office.line("X10").indicator.isCount);
}

TEST_CASE("the sample's indicators: two years of a commune and of a province, the same every time, one not met with its reason", "[indicators]")
{
    for (const auto level : {AgencyLevel::Commune, AgencyLevel::Province}) {
        Desk office(level == AgencyLevel::Commune ? "xã Khe Mây (mẫu)" : ""), again(level == AgencyLevel::Commune ? "xã Khe Mây (mẫu)" : "");
        REQUIRE(addDemoIndicators(office.database, level));
        REQUIRE(addDemoIndicators(again.database, level));
        CHECK(dump(office.database) == dump(again.database));
        const auto lines = office.indicators.lines(2026).value();
        const IndicatorTally tally = tallyOf(lines);
        CHECK(tally.met > 0);
        CHECK(tally.notMet > 0);
        CHECK(tallyOf(office.indicators.lines(2025).value()).met > 0);
        for (const IndicatorLine &line : lines) {
            INFO(line.indicator.code.toStdString());
            CHECK(partOf(line.indicator, level) != IndicatorPart::None);
            for (const auto &stored : line.values)
                CHECK_FALSE(hasSmallCell(line.indicator, stored.value));
        }
    }
}
