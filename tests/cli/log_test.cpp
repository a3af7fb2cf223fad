// The verbs on the log and its figures, through the real program. The shape of --json is a contract.
#include "cli/program.h"
#include "support/catch.h"

using namespace bd::test;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

QStringList names(const nlohmann::json &object)
{
    QStringList result;
    for (const auto &[name, value] : object.items())
        result << QString::fromStdString(name);
    return result;
}

const QString talk = QStringLiteral("Nói chuyện tại thôn Suối Trong");

Run addTalk(const Program &program)
{
    return program.run(call("activity add --date 05062026 --kind talk --place Trong --figure attendances=1.120,women=70,estimate --figure sessions=1 "
                            "--cost 5tr --section communication --json",
                            {talk, QStringLiteral("--source"), QStringLiteral("Ngân sách xã"), QStringLiteral("--agency"), QStringLiteral("Hội LHPN xã")}));
}

} // namespace

TEST_CASE("an activity is logged with everything, dates and money as people type them", "[log]")
{
    const Program program;
    const Run added = addTalk(program);
    INFO(added.errors().toStdString());
    REQUIRE(added.exitCode == 0);
    const auto json = added.json();
    CHECK(json["remarks"].empty());
    const auto activity = json["activity"];
    CHECK(names(activity) == QStringList{QStringLiteral("agency"), QStringLiteral("cost"), QStringLiteral("cost_estimate"), QStringLiteral("cost_source"),
                                         QStringLiteral("evidence"), QStringLiteral("figures"), QStringLiteral("from"), QStringLiteral("kind"),
                                         QStringLiteral("participation"), QStringLiteral("place"), QStringLiteral("plan"), QStringLiteral("result"),
                                         QStringLiteral("section"), QStringLiteral("task"), QStringLiteral("title"), QStringLiteral("to"),
                                         QStringLiteral("uuid")});
    CHECK(activity["from"] == "2026-06-05");
    CHECK(activity["to"] == "2026-06-05");
    CHECK(activity["title"] == talk.toStdString());
    CHECK(activity["cost"] == 5000000);
    CHECK(activity["kind"] == "talk");
    CHECK(activity["participation"] == "held");
    CHECK(activity["plan"].is_null());
    REQUIRE(activity["figures"].size() == 2);
    CHECK(activity["figures"][0] == nlohmann::json::parse(R"({"measure": "attendances", "total": 1120, "women": 70, "denominator": null,
                                                              "origin": "own", "estimate": true})"));
    CHECK(activity["figures"][1]["women"].is_null());

    const Run bare = program.run(call("activity add Họp --date 7/6/2026 --to 9/6/2026 --attended --figure attendances=,women=3"));
    CHECK(bare.exitCode == 0);
    const auto listed = program.run(call("activity list --json")).json();
    REQUIRE(listed["activities"].size() == 2);
    CHECK(listed["activities"][0]["to"] == "2026-06-09");
    CHECK(listed["activities"][0]["cost"].is_null());
    CHECK(listed["activities"][0]["figures"][0]["total"].is_null());
    CHECK(listed["sums"] == nlohmann::json::parse(R"({"activities": 2, "people": {"sum": 1120, "known": 1, "rows": 2, "estimate": true},
        "women": {"sum": 73, "known": 2, "rows": 2, "estimate": true}, "cost": {"sum": 5000000, "known": 1, "rows": 2, "estimate": false}})"));
}

TEST_CASE("the list takes filters and says what it knows", "[log]")
{
    const Program program;
    REQUIRE(addTalk(program).exitCode == 0);
    REQUIRE(program.run(call("activity add Khác --date 2025-12-12")).exitCode == 0);
    const auto count = [&](const QStringList &arguments) {
        const Run run = program.run(call("activity list --json") + arguments);
        REQUIRE(run.exitCode == 0);
        return run.json()["activities"].size();
    };
    CHECK(count({QStringLiteral("suoi trong")}) == 1);
    CHECK(count({QStringLiteral("suối")}) == 1);
    CHECK(count({QStringLiteral("suôi")}) == 0);
    CHECK(count(call("--year 2025")) == 1);
    CHECK(count(call("--from 1/6/2026 --to 30/6/2026")) == 1);
    CHECK(count(call("--kind talk")) == 1);
    CHECK(count(call("--measure attendances")) == 1);
    CHECK(count({QStringLiteral("--section"), QStringLiteral("truyen thong")}) == 1);
    CHECK(count({QStringLiteral("--task"), QStringLiteral("trống")}) == 2);
    CHECK(count({QStringLiteral("--agency"), QStringLiteral("LHPN")}) == 1);
    CHECK(program.run(call("activity list --json --oldest-first")).json()["activities"][0]["from"] == "2025-12-12");
    const QString text = program.run(call("activity list")).text();
    CHECK(text.startsWith(QStringLiteral("05/06/2026  Nói chuyện tại thôn Suối Trong  Trong  1.120 lượt người, 70 nữ  5.000.000 đồng\n")));
    CHECK(text.endsWith(QStringLiteral("2 hoạt động; số người: 1.120 (1/2 hoạt động có thống kê); nữ: 70 (1/2 hoạt động có thống kê); "
                                       "kinh phí: 5.000.000 (1/2 hoạt động có thống kê)\n")));
    CHECK(program.run(call("activity list zzz")).text() == QStringLiteral("Không có hoạt động nào phù hợp.\n"));
}

TEST_CASE("activities belong to tasks of plans", "[log]")
{
    const Program program;
    REQUIRE(program.run(call("demo mẫu")).exitCode == 0);
    const QStringList database{QStringLiteral("--db"), program.file(QStringLiteral("mẫu/demo.db"))};
    const auto plans = program.run(call("plan list --json") + database).json();
    QString commune;
    for (const auto &plan : plans["plans"])
        if (QString::fromStdString(plan["issuer"].get<std::string>()).contains(QStringLiteral("khe mây"), Qt::CaseInsensitive))
            commune = QString::number(plan["id"].get<int>());
    const Run added = program.run(call("activity add Họp --date 12/8/2026 --json --plan") + QStringList{commune, QStringLiteral("--task"), QStringLiteral("tọa đàm nhân ngày 8/3")}
                                  + database);
    INFO(added.errors().toStdString());
    REQUIRE(added.exitCode == 0);
    CHECK_FALSE(added.json()["activity"]["task"].is_null());
    CHECK(added.json()["activity"]["section"] == "observances");
    const Run several = program.run(call("activity add Họp --date 12/8/2026 --plan") + QStringList{commune, QStringLiteral("--task"), QStringLiteral("thôn")} + database);
    CHECK(several.exitCode == 2);
    CHECK(program.run(call("activity add Họp --date 12/8/2026 --task x") + database).exitCode == 2);
}

TEST_CASE("wrong calls of the log are told", "[log]")
{
    const Program program;
    CHECK(program.run(call("activity add Họp")).exitCode == 2);
    CHECK(program.run(call("activity add Họp --date 31/02/2026")).exitCode == 2);
    CHECK(program.run(call("activity add Họp --date 1/2/2026 --figure nothing=1")).exitCode == 2);
    CHECK(program.run(call("activity add Họp --date 1/2/2026 --figure attendances=1,men=2")).exitCode == 2);
    CHECK(program.run(call("activity add Họp --date 1/2/2026 --cost 5")).exitCode == 0); // five đồng is odd, but said
    CHECK(program.run(call("activity add Họp --date 1/2/2026 --cost nhiều")).exitCode == 2);
    CHECK(program.run(call("activity add Họp --date 3/2/2026 --to 1/2/2026 --json")).json()["error"]["code"] == "activity.ends_before");
    const Run remarked = program.run(call("activity add Họp --date 1/2/2026 --figure attendances=10,women=11 --json"));
    CHECK(remarked.exitCode == 0);
    REQUIRE(remarked.json()["remarks"].size() == 1);
    CHECK(remarked.json()["remarks"][0]["code"] == "women_over_total");
    CHECK(program.run(call("activity list --year soon")).exitCode == 2);
}

TEST_CASE("typed totals stand beside the log and are never added to it", "[log][figures]")
{
    const Program program;
    const Run set = program.run(call("figure set attendances 450 --year 2026 --women 200 --source Thôn --json"));
    INFO(set.errors().toStdString());
    REQUIRE(set.exitCode == 0);
    CHECK(set.json()["entry"]["total"] == 450);
    CHECK(set.json()["entry"]["women"] == 200);
    CHECK(set.json()["entry"]["opening"].is_null());
    CHECK(set.json()["figure"]["total"] == 450);
    CHECK(set.json()["figure"]["source"] == "entry");
    // The same source again replaces.
    REQUIRE(program.run(call("figure set attendances 460 --year 2026 --source Thôn")).exitCode == 0);
    auto listed = program.run(call("figure list --year 2026 --json")).json();
    CHECK(listed["period"]["from"] == "2026-01-01");
    REQUIRE(listed["figures"].size() == 1);
    CHECK(listed["figures"][0]["total"] == 460);
    CHECK(listed["figures"][0]["women"].is_null());
    CHECK(listed["figures"][0]["counted_in"] == "lượt người");
    CHECK(listed["figures"][0]["log"].is_null());

    REQUIRE(addTalk(program).exitCode == 0);
    listed = program.run(call("figure list --year 2026 --json attendances")).json();
    REQUIRE(listed["figures"].size() == 1);
    CHECK(listed["figures"][0]["undecided"] == true);
    CHECK(listed["figures"][0]["total"].is_null());
    CHECK(listed["figures"][0]["log"]["total"]["sum"] == 1120);
    CHECK(listed["figures"][0]["entries"][0]["total"] == 460);

    REQUIRE(program.run(call("figure set dv-cases 7 --year 2026 --source Công-an")).exitCode == 0);
    REQUIRE(program.run(call("figure set dv-cases 9 --year 2026 --source Trạm --main")).exitCode == 0);
    CHECK(program.run(call("figure list --year 2026 --json dv-cases")).json()["figures"][0]["total"] == 9);
    const Run stock = program.run(call("figure set clubs 5 --year 2026 --opening 3 --added 1 --removed 0 --as-of 30/6/2026 --json"));
    CHECK(stock.json()["remarks"][0]["code"] == "closing_differs");
    CHECK(program.run(call("figure list --from 1/1/2026 --to 30/6/2026 --json clubs")).json()["figures"][0]["total"] == 5);
    CHECK(program.run(call("figure set clubs 5 --json")).json()["error"]["code"] == "figure.no_period");
    CHECK(program.run(call("figure set what 5 --year 2026")).exitCode == 2);
}
