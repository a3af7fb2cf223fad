// report explain, through the real program: the rows of a number come to the number.
#include "cli/program.h"
#include "support/catch.h"

using namespace bd::test;
using namespace Qt::StringLiterals;

TEST_CASE("report explain: rows, sums, and what nobody knows", "[report]")
{
    const Program program;
    REQUIRE(program.run({u"demo"_s, u"mau"_s}).exitCode == 0);
    const auto run = [&](const QStringList &words) { return program.run(QStringList{u"--db"_s, u"mau/demo.db"_s} + words); };
    const Run made = run({u"report"_s, u"new"_s, u"--kind"_s, u"2026-01-01..2026-11-10"_s, u"--plan"_s, u"1"_s, u"--outline"_s, u"report-commune"_s, u"--json"_s});
    INFO(made.errors().toStdString());
    REQUIRE(made.exitCode == 0);
    const QString id = QString::number(made.json()["id"].get<int>());
    for (const QString &figure : {u"sessions.total"_s, u"attendances.women"_s, u"tasks.done"_s, u"models.running"_s, u"cost.total"_s, u"activities.total"_s}) {
        const Run explained = run({u"report"_s, u"explain"_s, id, figure, u"--json"_s});
        INFO(figure.toStdString() << explained.errors().toStdString());
        REQUIRE(explained.exitCode == 0);
        const auto json = explained.json();
        CHECK(json["id"] == figure.toStdString());
        qint64 sum = 0;
        for (const auto &row : json["rows"])
            sum += row["value"].is_null() ? 0 : row["value"].get<qint64>();
        CHECK(json["value"] == sum);
        CHECK(json["rows_total"] == json["rows"].size());
        CHECK_FALSE(json["name"].get<std::string>().empty());
    }
    const Run text = run({u"report"_s, u"explain"_s, id, u"sessions.total"_s});
    CHECK(text.exitCode == 0);
    CHECK(text.text().contains(u"Cuộc truyền thông"_s));
    const Run unknown = run({u"report"_s, u"explain"_s, id, u"nothing.at_all"_s});
    CHECK(unknown.exitCode != 0);
    CHECK(run({u"report"_s, u"explain"_s, u"99"_s, u"sessions.total"_s}).exitCode != 0);
    CHECK(run({u"report"_s, u"explain"_s}).exitCode == 2);
}
