// What registers say by themselves: counts of models, what is late, who waits longest, the days of the Action Month.
#include "domain/register_rules.h"

#include "support/catch.h"

using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

CommunityModel model(const char *started, ModelState state, const char *ended = "")
{
    CommunityModel m;
    m.started = PartialDate::fromIso(QLatin1String(started)).value();
    m.ended = PartialDate::fromIso(QLatin1String(ended)).value();
    m.state = state;
    return m;
}

Agency agency(const char *name, AgencyLevel level, AgencyKind kind)
{
    Agency a;
    a.uuid = s(name);
    a.name = s(name);
    a.level = level;
    a.kind = kind;
    return a;
}

} // namespace

TEST_CASE("models of a year: opening, added, removed, closing; an unknown beginning is before", "[records]")
{
    const std::vector<CommunityModel> models{
        model("2020", ModelState::Running),
        model("", ModelState::Paused),
        model("2026-03", ModelState::Pilot),
        model("2026-01-05", ModelState::Ended, "2026-08"),
        model("2019", ModelState::Ended, "2026"),
        model("2018", ModelState::Ended, "2025-12-31"),
        model("2015", ModelState::Ended), // nobody knows when: counts nowhere
        model("2027", ModelState::Running),
    };
    CHECK(modelCounts(models, 2026) == ModelCounts{3, 2, 2, 3, 1});
    CHECK(modelCounts(models, 2025) == ModelCounts{4, 0, 1, 3, 1});
    CHECK(modelCounts({}, 2026) == ModelCounts{});
    // What closes one year opens the next, whatever the year.
    for (int year = 2014; year < 2029; ++year)
        CHECK(modelCounts(models, year).closing == modelCounts(models, year + 1).opening);
}

TEST_CASE("a recommendation is late the day after its deadline, and never once it is done", "[records]")
{
    struct Row { QDate due, done, today; bool isLate; };
    const Row rows[] = {
        {QDate(2026, 9, 30), {}, QDate(2026, 9, 30), false}, {QDate(2026, 9, 30), {}, QDate(2026, 10, 1), true},
        {QDate(2026, 9, 30), QDate(2026, 11, 1), QDate(2026, 12, 1), false}, {{}, {}, QDate(2026, 12, 1), false},
    };
    for (const Row &row : rows) {
        Recommendation r;
        if (row.due.isValid())
            r.due = row.due;
        if (row.done.isValid())
            r.doneOn = row.done;
        CHECK(isLate(r, row.today) == row.isLate);
    }
}

TEST_CASE("who was not inspected for longest: never, then the longest ago; self-checks and those that ended don't count", "[records]")
{
    std::vector<Agency> directory{
        agency("Xã A", AgencyLevel::Commune, AgencyKind::PeoplesCommittee), agency("Xã B", AgencyLevel::Commune, AgencyKind::PeoplesCommittee),
        agency("Sở C", AgencyLevel::Province, AgencyKind::Department),      agency("Xã D", AgencyLevel::Commune, AgencyKind::PeoplesCommittee),
        agency("Hội E", AgencyLevel::Province, AgencyKind::Mass),           agency("Xã cũ", AgencyLevel::Commune, AgencyKind::PeoplesCommittee),
    };
    directory.back().validTo = QDate(2025, 6, 30);
    const auto inspection = [](const char *unit, bool isTied, std::optional<QDate> date, InspectionRole role = InspectionRole::Chairing) {
        Inspection i;
        i.unit.name = s(unit);
        if (isTied)
            i.unit.uuid = s(unit);
        i.date = date;
        i.role = role;
        return i;
    };
    const auto gaps = longestNotInspected(directory,
                                          {inspection("Xã A", true, QDate(2026, 3, 1)), inspection("Xã A", false, QDate(2024, 3, 1)),
                                           inspection("Xã B", false, QDate(2023, 5, 5)), inspection("Sở C", true, std::nullopt),
                                           inspection("Xã D", true, QDate(2026, 1, 1), InspectionRole::SelfCheck)},
                                          QDate(2026, 11, 21));
    QStringList names;
    for (const InspectionGap &gap : gaps)
        names << gap.agency.name;
    CHECK(names == QStringList{s("Sở C"), s("Xã D"), s("Xã B"), s("Xã A")});
    CHECK(gaps.back().last == QDate(2026, 3, 1));
    CHECK_FALSE(gaps.front().last.has_value());
}

TEST_CASE("the Action Month counts down, counts its 31 days and ends", "[records]")
{
    CHECK(actionMonthCountdown(2026, QDate(2026, 11, 14)) == MonthCountdown{MonthPhase::Before, 1});
    CHECK(actionMonthCountdown(2026, QDate(2026, 11, 15)) == MonthCountdown{MonthPhase::During, 1});
    CHECK(actionMonthCountdown(2026, QDate(2026, 12, 15)) == MonthCountdown{MonthPhase::During, 31});
    CHECK(actionMonthCountdown(2026, QDate(2026, 12, 16)) == MonthCountdown{MonthPhase::After, 0});
    CHECK(actionMonthCountdown(2026, QDate(2025, 12, 31)).phase == MonthPhase::Before);
}

TEST_CASE("the share of women is written as official papers do, and unknown stays unknown", "[records]")
{
    struct Row { std::optional<qint64> total, women; const char *text; };
    const Row rows[] = {{27, 9, "33,3%"}, {27, 0, "0%"}, {20, 10, "50%"}, {std::nullopt, 3, ""}, {5, std::nullopt, ""}, {0, 0, ""}, {3, 2, "66,7%"}};
    for (const Row &row : rows)
        CHECK(shareOfWomen(row.total, row.women) == s(row.text));
}
