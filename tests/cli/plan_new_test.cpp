// Plans begun and changed on the command line.
#include "cli/program.h"
#include "support/catch.h"

#include <QFileInfo>

using namespace bd::test;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

} // namespace

TEST_CASE("each outline makes a plan that the review finds no error in")
{
    const Program program;
    int id = 0;
    for (const char *outline : {"plan-province", "plan-department", "plan-commune", "plan-commune-short", "plan-action-month",
                                "plan-inspection", "plan-committee"}) {
        INFO(outline);
        const Run made = program.run(call("plan new --year 2026 --json --outline", {QLatin1String(outline)}));
        REQUIRE(made.exitCode == 0);
        const auto plan = made.json();
        CHECK(plan["id"] == ++id);
        CHECK(plan["year"] == 2026);
        CHECK(plan["sections"].size() >= 4);
        CHECK(program.run(call("plan check", {QString::number(id)})).exitCode == 0);
        CHECK(program.run(call("plan show --json", {QString::number(id)})).json()["title"] == plan["title"]);
    }
}

TEST_CASE("fields and optional parts are given with a new plan")
{
    const Program program;
    const Run made = program.run(call("plan new --outline plan-province --year 2027 --part III.7 --part III.14 --json --set place=X",
                                      {QStringLiteral("--set"), QString::fromUtf8("title=Kế hoạch thử")}));
    REQUIRE(made.exitCode == 0);
    CHECK(made.json()["title"] == "Kế hoạch thử");
    CHECK(made.json()["place"] == "X");
    std::string kinds;
    const auto plan = made.json();
    for (const auto &section : plan["sections"][2]["sections"])
        kinds += section["kind"].get<std::string>() + " ";
    CHECK(kinds.find("minority") != std::string::npos);
    CHECK(kinds.find("awards") != std::string::npos);
    CHECK(kinds.find("observances") == std::string::npos);
}

TEST_CASE("what can't begin a plan is told with what can, and makes no data file")
{
    struct Case {
        const char *words, *code;
    };
    const Case cases[] = {
        {"plan new --outline plan-village --year 2026 --json", "outline.unknown"},
        {"plan new --outline plan-commune --year soon --json", "usage.bad_value"},
        {"plan new --outline plan-commune --json", "usage.argument_missing"},
    };
    const Program program;
    for (const Case &c : cases) {
        INFO(c.words);
        const Run run = program.run(call(c.words));
        CHECK(run.exitCode != 0);
        CHECK(run.json()["error"]["code"] == c.code);
        CHECK(run.err.count('\n') == 1);
    }
    CHECK_FALSE(QFileInfo::exists(program.defaultDatabase()));
    CHECK(program.run(call("plan new --outline plan-village --year 2026")).errors().contains(QStringLiteral("plan-commune")));
    const Run identity = program.run(call("plan new --outline plan-commune --year 2026 --identity ai --json"));
    CHECK(identity.json()["error"]["code"] == "usage.bad_value");
}

TEST_CASE("fields of a stored plan are set, all or none")
{
    const Program program;
    REQUIRE(program.run(call("plan new --outline plan-commune --year 2026")).exitCode == 0);
    const Run set = program.run(call("plan set 1 number=15 date=05/3/2026 state=issued --json", {QString::fromUtf8("signer.name=Người ký (mẫu)")}));
    REQUIRE(set.exitCode == 0);
    CHECK(set.json()["changed"] == true);
    const auto plan = program.run(call("plan show 1 --json")).json();
    CHECK(plan["number"] == "15");
    CHECK(plan["date"] == "2026-03-05");
    CHECK(program.run(call("plan list --json")).json()["plans"][0]["state"] == "issued");
    CHECK(plan["signer"]["name"] == "Người ký (mẫu)");
    CHECK(program.run(call("plan set 1 number=15 --json")).json()["changed"] == false);
    const Run wrong = program.run(call("plan set 1 number=16 state=gone --json"));
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.json()["error"]["code"] == "plan.bad_value");
    CHECK(wrong.errors().contains(QStringLiteral("issued")));
    const Run unknown = program.run(call("plan set 1 titel=x"));
    CHECK(unknown.errors().contains(QStringLiteral("title")));
    CHECK(program.run(call("plan show 1 --json")).json()["number"] == "15");
    CHECK(program.run(call("plan set 1 number --json")).json()["error"]["code"] == "usage.bad_value");
}

TEST_CASE("a plan is copied to another year, and what still names the old one is told")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {data(QStringLiteral("plans/khe-may-2025.txt"))})).exitCode == 0);
    const Run copy = program.run(call("plan copy 1 --year 2026 --json"));
    REQUIRE(copy.exitCode == 0);
    const auto plan = copy.json();
    CHECK(plan["id"] == 2);
    CHECK(plan["year"] == 2026);
    CHECK(plan["number"].is_null());
    CHECK(plan["title"].get<std::string>().find("2026") != std::string::npos);
    CHECK_FALSE(plan["issues"].empty());
    CHECK(plan["issues"][0]["code"] == "old_year");
    CHECK(program.run(call("plan show 2 --json")).json()["issues"] == plan["issues"]);
}
