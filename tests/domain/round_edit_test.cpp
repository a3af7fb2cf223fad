// Who is asked in a round of comments, and how it is counted.
#include "domain/round_edit.h"
#include "support/catch.h"

using namespace bd::domain;

namespace {

AgencyRef body(const char *name, std::optional<QString> uuid = {})
{
    return {std::move(uuid), QString::fromUtf8(name), Addressing::Assigned};
}

} // namespace

TEST_CASE("A first round asks everybody whom the plan names, once", "[domain][rounds]")
{
    Plan plan;
    Task task;
    task.assignments = {{body("Sở A"), Role::Lead}, {body("Sở B", QStringLiteral("b")), Role::Coordinate}};
    plan.tasks.push_back(task);
    task.assignments = {{body("sở a"), Role::Lead}, {body("Sở Bê", QStringLiteral("b")), Role::Lead}, {body("Hội C"), Role::Lead}};
    plan.tasks.push_back(task);
    const CommentRound first = nextRound(plan);
    REQUIRE(first.replies.size() == 3);
    CHECK(first.replies.at(2).agency.name == QStringLiteral("Hội C"));
    CHECK_FALSE(first.uuid.isEmpty());
    plan.rounds = {first};
    plan.rounds.back().replies.erase(plan.rounds.back().replies.begin());
    plan.rounds.back().replies.front().answer = Answer::Agreed;
    plan.rounds.back().silenceAgrees = false;
    const CommentRound second = nextRound(plan);
    REQUIRE(second.replies.size() == 2); // those of the last round
    CHECK(second.replies.front().answer == Answer::None);
    CHECK_FALSE(second.silenceAgrees);
    CHECK(findRound(plan, first.uuid) == &plan.rounds.front());
    CHECK(findRound(plan, second.uuid) == nullptr);
}

TEST_CASE("Silence counts as agreeing after the day, where the letter said so", "[domain][rounds]")
{
    CommentRound round;
    round.replies = {{body("A"), Answer::None, {}, {}}, {body("B"), Answer::Agreed, {}, {}}, {body("C"), Answer::Comment, {}, {}}};
    round.comments = {{QStringLiteral("1"), body("C"), {}, {}, Decision::Open, {}}, {QStringLiteral("2"), body("C"), {}, {}, Decision::Partly, {}}};
    const QDate day(2026, 3, 2);
    RoundCounts counts = countsOf(round, day);
    CHECK(counts.asked == 3);
    CHECK((counts.agreed == 1 && counts.commented == 1 && counts.silent == 1));
    CHECK((counts.comments == 2 && counts.open == 1));
    CHECK_FALSE(counts.silentAgree); // no day was set
    round.replyBy = day;
    CHECK_FALSE(countsOf(round, day).silentAgree); // still in time
    CHECK(countsOf(round, day.addDays(1)).silentAgree);
    round.silenceAgrees = false;
    CHECK_FALSE(countsOf(round, day.addDays(1)).silentAgree);
}
