// The verbs on what is due, through the real program.
#include "cli/program.h"
#include "support/catch.h"

using namespace bd::test;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

} // namespace

TEST_CASE("what is due is listed by day, and narrowed by a day as people type it")
{
    const Program program;
    REQUIRE(program.run(call("plan import --json", {data(QStringLiteral("plans/khe-may-2025.txt"))})).exitCode == 0);
    const Run listed = program.run(call("due list --json"));
    REQUIRE(listed.exitCode == 0);
    const auto items = listed.json()["items"];
    REQUIRE(items.size() > 2);
    bool hasDuty = false;
    for (const auto &item : items) {
        hasDuty = hasDuty || item["kind"] == "duty";
        CHECK(item["key"].get<std::string>().size() > 5);
        for (const char *name : {"kind", "state", "title", "start", "due", "strict", "printed", "done_on", "status", "plan", "agencies", "also", "as_planned"})
            CHECK(item.contains(name));
    }
    CHECK(hasDuty);
    const Run until = program.run(call("due list --json --until", {QStringLiteral("30/6/2025")}));
    REQUIRE(until.exitCode == 0);
    const auto early = until.json()["items"];
    CHECK(early.size() < items.size());
    for (const auto &item : early)
        CHECK(item["due"].get<std::string>() <= "2025-06-30");
    const Run wrong = program.run(call("due list --json --until", {QStringLiteral("31/02/2026")}));
    CHECK(wrong.exitCode != 0);
    CHECK(wrong.json()["error"]["code"] == "due.no_date");
    CHECK(program.run(call("due list")).text().contains(QStringLiteral("Quá hạn")));
}

TEST_CASE("what is due is written as a calendar file that a second one updates")
{
    const Program program;
    REQUIRE(program.run(call("plan import --json", {data(QStringLiteral("plans/khe-may-2025.txt"))})).exitCode == 0);
    const QString file = program.file(QStringLiteral("việc.ics"));
    const Run written = program.run(call("due ics --json --alarm 2 -o", {file}));
    REQUIRE(written.exitCode == 0);
    CHECK(written.json()["events"] > 0);
    const QByteArray first = readAll(file);
    CHECK(first.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(first.contains("TRIGGER:-P1DT16H\r\n"));
    REQUIRE(program.run(call("due ics -o", {file})).exitCode == 0);
    CHECK_FALSE(readAll(file).contains("VALARM"));
    CHECK(readAll(file).count("UID:") == first.count("UID:"));
}

TEST_CASE("an empty data file has nothing due")
{
    const Program program;
    REQUIRE(program.run(call("agency import --catalogue central")).exitCode == 0);
    CHECK(program.run(call("due list --json")).json()["items"].empty());
    CHECK(program.run(call("due list")).text().contains(QStringLiteral("Không có việc nào")));
}
