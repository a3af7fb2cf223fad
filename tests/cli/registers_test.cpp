// model list and inspection list, through the real program, on the sample.
#include "cli/program.h"
#include "support/catch.h"

using namespace bd::test;

namespace {

struct Sample {
    Program program;
    Sample() { REQUIRE(program.run({QStringLiteral("demo"), QStringLiteral("mau")}).exitCode == 0); }
    Run run(const char *words, const QStringList &more = {}) const
    {
        return program.run(QStringList{QStringLiteral("--db"), QStringLiteral("mau/demo.db")}
                           + QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more);
    }
};

} // namespace

TEST_CASE("model list: models with their years; unknown is null, none is 0", "[records]")
{
    const Sample sample;
    const Run all = sample.run("model list --year 2026 --json");
    REQUIRE(all.exitCode == 0);
    const auto json = all.json();
    CHECK(json["year"] == 2026);
    const auto counts = json["counts"];
    CHECK(counts["opening"].get<int>() + counts["added"].get<int>() - counts["removed"].get<int>() == counts["closing"].get<int>());
    CHECK(counts["added"] == 2);
    CHECK(counts["removed"] == 1);
    CHECK(json["models"].size() == 13);
    const auto found = sample.run("model list --json", {QStringLiteral("nam gioi")}).json()["models"];
    REQUIRE(found.size() == 1);
    CHECK(found[0]["kind"] == "cau-lac-bo");
    CHECK(found[0]["kind_name"] == "Câu lạc bộ");
    CHECK(found[0]["state"] == "pilot");
    CHECK(found[0]["started"] == "2026-08");
    CHECK(found[0]["ended"].is_null());
    REQUIRE(found[0]["years"].size() == 1);
    CHECK(found[0]["years"][0]["women"] == 0);
    CHECK(found[0]["years"][0]["helped"].is_null());
    CHECK(sample.run("model list").text().contains(QString::fromUtf8("Đang duy trì")));
    CHECK(sample.run("model list --year hai").exitCode == 2);
    CHECK(sample.run("model list --json", {QStringLiteral("không có đâu")}).json()["models"].empty());
}

TEST_CASE("inspection list: recommendations with deadline and outcome, and who waits longest", "[records]")
{
    const Sample sample;
    const auto json = sample.run("inspection list --json").json();
    CHECK(json["inspections"].size() == 5);
    bool seen = false;
    for (const auto &inspection : json["inspections"]) {
        for (const auto &r : inspection["recommendations"]) {
            CHECK(r.contains("overdue"));
            seen = seen || (!r["done_on"].is_null() && !r["outcome"].is_null() && r["overdue"] == false);
        }
    }
    CHECK(seen);
    CHECK_FALSE(json.contains("longest_not_inspected"));
    REQUIRE(sample.run("agency import --catalogue departments-2025").exitCode == 0);
    const auto longest = sample.run("inspection list --longest --json").json()["longest_not_inspected"];
    CHECK(longest.size() > 5);
    CHECK(longest[0]["last"].is_null());
    CHECK(sample.run("inspection list").text().contains(QString::fromUtf8("Tự kiểm tra")));
}
