// `overview`, through the real program.
#include "cli/program.h"
#include "support/catch.h"

using namespace bd::test;
using namespace Qt::StringLiterals;

TEST_CASE("a year in figures, for people and for programs")
{
    const Program program;
    REQUIRE(program.run({u"demo"_s, program.file(u"mẫu"_s)}).exitCode == 0);
    const QString file = program.file(u"mẫu"_s) + u"/demo.db"_s;
    const Run run = program.run({u"overview"_s, u"--db"_s, file, u"--year"_s, u"2026"_s, u"--json"_s});
    REQUIRE(run.exitCode == 0);
    const auto json = run.json();
    CHECK(json["year"] == 2026);
    CHECK(json["plan"].is_null());
    CHECK(json["plans"].size() == 1);
    CHECK(json["tasks"]["total"] > 0);
    int bySection = 0;
    for (const auto &group : json["tasks_by_section"])
        bySection += group["tasks"]["total"].get<int>();
    CHECK(bySection == json["tasks"]["total"]);
    CHECK(json["months"].size() == 12);
    for (const char *name : {"done", "running", "not_started", "late", "dropped"})
        CHECK(json["tasks"][name].is_number());
    for (const char *name : {"planned", "spent"}) {
        INFO(name);
        const auto &sum = json["money"][name];
        CHECK((sum["known"] > 0) == sum["value"].is_number()); // unknown is not zero
    }
    CHECK(json["next"].is_array());
    CHECK(json["models"]["by_state"].is_object());
    CHECK(json["inspections"]["by_role"].is_object());

    const Run said = program.run({u"overview"_s, u"--db"_s, file, u"--year"_s, u"2026"_s});
    CHECK(said.text().startsWith(u"Năm 2026"_s));
    const Run one = program.run({u"overview"_s, u"--db"_s, file, u"--plan"_s, u"1"_s, u"--json"_s});
    CHECK(one.json()["plans"].size() == 1);
    CHECK(one.json()["activities"]["of_plan"].is_number());
    const Run none = program.run({u"overview"_s, u"--db"_s, file, u"--year"_s, u"1999"_s, u"--json"_s});
    CHECK(none.json()["tasks"]["total"] == 0);
    CHECK(none.json()["activities"]["people"]["value"].is_null());
    CHECK(program.run({u"overview"_s, u"--db"_s, file, u"--year"_s, u"nay"_s}).exitCode == 2);
    CHECK(program.run({u"overview"_s, u"--db"_s, file, u"--plan"_s, u"99"_s}).exitCode == 1);
}
