// History, differences and the way back, through the real program.
#include "cli/program.h"
#include "support/catch.h"

using namespace bd::test;

namespace {

QString planFile() { return data(QStringLiteral("plans/khe-may-2025.txt")); }

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

} // namespace

TEST_CASE("an imported plan has a history, the same as itself")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    const Run listed = program.run(call("plan history 1 --json"));
    REQUIRE(listed.exitCode == 0);
    const auto history = listed.json();
    CHECK(history["id"] == 1);
    REQUIRE(history["entries"].size() == 1);
    const auto entry = history["entries"][0];
    CHECK(entry["batch"] == 1);
    CHECK(entry["act"] == "plan.import");
    CHECK(entry["undo"] == false);
    CHECK(entry["author"].is_string());
    CHECK(entry["at"].get<std::string>().ends_with("Z"));
    const Run text = program.run(call("plan history 1"));
    CHECK(text.exitCode == 0);
    CHECK(text.text().contains(QStringLiteral("nhận")));
    const Run same = program.run(call("plan diff 1 1@1"));
    CHECK(same.exitCode == 0);
    CHECK(same.text().trimmed().split(u'\n').size() == 1);
    const auto difference = program.run(call("plan diff 1@1 1 --json")).json();
    CHECK(difference["differences"].empty());
    CHECK(difference["before"]["batch"] == 1);
    CHECK(difference["after"]["batch"].is_null());
    // It has a number, so it is issued: nothing of it is turned back.
    CHECK(program.run(call("plan revert 1 1 --json")).json()["error"]["code"] == "plan.read_only");
}

TEST_CASE("two plans are compared passage by passage")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    QByteArray text = readAll(planFile());
    REQUIRE(text.contains("MỤC ĐÍCH, YÊU CẦU"));
    text.replace("MỤC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH VÀ YÊU CẦU");
    const TempDir dir;
    const QString other = dir.file(QStringLiteral("khác.txt"));
    writeAll(other, text);
    REQUIRE(program.run(call("plan import --force", {other})).exitCode == 0);
    const Run run = program.run(call("plan diff 1 2 --json"));
    REQUIRE(run.exitCode == 0);
    const auto differences = run.json()["differences"];
    REQUIRE(differences.size() == 1);
    CHECK(differences[0]["kind"] == "changed");
    CHECK(differences[0]["passage"] == "section");
    CHECK(differences[0]["place"] == "I");
    CHECK(differences[0]["before"] == "MỤC ĐÍCH, YÊU CẦU");
    CHECK(differences[0]["words"].size() > 1);
    const Run shown = program.run(call("plan diff 1 2"));
    CHECK(shown.text().contains(QStringLiteral("[-,-]{+ VÀ+}")));
}

TEST_CASE("an edited plan goes back to an earlier state")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    REQUIRE(program.run(call("plan set 1 state=draft")).exitCode == 0);
    const auto before = program.run(call("plan show 1 --json")).json();
    REQUIRE(program.run(call("plan set 1", {QStringLiteral("title=Tên khác (mẫu)")})).exitCode == 0);
    CHECK(program.run(call("plan history 1 --json")).json()["entries"].size() == 3);
    const auto states = program.run(call("plan diff 1@1 1 --json")).json();
    REQUIRE(states["differences"].size() == 2);
    CHECK(states["differences"][0]["field"] == "state");
    CHECK(states["differences"][1]["field"] == "title");
    const auto reverted = program.run(call("plan revert 1 2 --json"));
    REQUIRE(reverted.exitCode == 0);
    CHECK(reverted.json()["changed"] == true);
    CHECK(program.run(call("plan show 1 --json")).json() == before);
    CHECK(program.run(call("plan history 1 --json")).json()["entries"].size() == 4);
    const auto again = program.run(call("plan revert 1 2 --json")).json();
    CHECK(again["changed"] == false);
    CHECK(again["entry"].is_null());
}

TEST_CASE("states that aren't there are told")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    REQUIRE(program.run(call("plan set 1 state=draft")).exitCode == 0);
    for (const char *words : {"plan diff 1 1@77 --json", "plan diff 1@x 1 --json", "plan diff 1@ 1 --json", "plan revert 1 77 --json", "plan revert 1 zwei --json"}) {
        INFO(words);
        const Run run = program.run(call(words));
        CHECK(run.exitCode == 1);
        CHECK(run.json()["error"]["code"] == "history.unknown_state");
    }
    CHECK(program.run(call("plan history 9 --json")).json()["error"]["code"] == "plan.not_found");
    CHECK(program.run(call("plan diff 1 9 --json")).json()["error"]["code"] == "plan.not_found");
}

TEST_CASE("a corrected Word file is compared with its plan and taken over")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    REQUIRE(program.run(call("plan set 1 state=draft")).exitCode == 0);
    const TempDir dir;
    const QString file = dir.file(QStringLiteral("Bản sửa.docx"));
    REQUIRE(program.run(call("plan export 1 -o", {file})).exitCode == 0);
    const auto same = program.run(call("plan merge-back 1 --json", {file}));
    REQUIRE(same.exitCode == 0);
    CHECK(same.json()["differences"].empty());
    CHECK(same.json()["named"] > 0);
    // The same paper after the record moved on: what differs is told, and taken back over when asked for.
    REQUIRE(program.run(call("plan set 1", {QStringLiteral("title=Tên khác (mẫu)")})).exitCode == 0);
    const auto told = program.run(call("plan merge-back 1 --json", {file})).json();
    REQUIRE(told["differences"].size() == 1);
    CHECK(told["differences"][0]["field"] == "title");
    CHECK(told["entry"].is_null());
    const auto taken = program.run(call("plan merge-back 1 --accept-all --json", {file})).json();
    CHECK(taken["entry"].is_number());
    CHECK(program.run(call("plan merge-back 1 --json", {file})).json()["differences"].empty());
    CHECK(program.run(call("plan merge-back 9 --json", {file})).json()["error"]["code"] == "plan.not_found");
}
