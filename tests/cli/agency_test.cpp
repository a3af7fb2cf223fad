// The verbs on the directory of agencies, through the real program.
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

TEST_CASE("a list of the program is taken over once; agencies are listed and found")
{
    const Program program;
    const Run taken = program.run(call("agency import --catalogue departments-2025 --json"));
    REQUIRE(taken.exitCode == 0);
    const auto counts = taken.json()["counts"];
    CHECK(counts["new"] > 30);
    CHECK(counts["unreadable"] == 0);
    CHECK(taken.json()["lines"].size() == counts["new"]);
    CHECK(taken.json()["lines"][0]["agency"]["level"] == "province");
    const Run again = program.run(call("agency import --catalogue departments-2025 --json"));
    CHECK(again.json()["counts"]["same"] == counts["new"]);
    CHECK(again.json()["lines"].empty());

    const Run listed = program.run(call("agency list --json"));
    CHECK(listed.json()["agencies"].size() == counts["new"]);
    const Run found = program.run(call("agency list --json", {QStringLiteral("so noi vu")}));
    REQUIRE(found.json()["agencies"].size() == 1);
    const auto agency = found.json()["agencies"][0];
    CHECK(agency["name"] == "Sở Nội vụ");
    CHECK(agency["abbreviation"] == "SNV");
    CHECK(agency["kind"] == "department");
    CHECK(agency["addressing"] == "assigned");
    CHECK(agency["valid_to"].is_null());
    CHECK(program.run(call("agency list", {QStringLiteral("SNV")})).text() == QStringLiteral("Sở Nội vụ (SNV)  Cấp tỉnh\n"));
    CHECK(program.run(call("agency list", {QStringLiteral("không có")})).text().contains(QStringLiteral("không có")));
}

TEST_CASE("CSV goes in with a preview and comes out again")
{
    const Program program;
    REQUIRE(program.run(call("agency import --catalogue central")).exitCode == 0);
    const QString file = program.file(QStringLiteral("cơ quan.csv"));
    writeAll(file, "Tên;Viết tắt;Đến ngày\nSở Mẫu;SM;\nBộ Nội vụ;BNV;\nBộ Mẫu;;31/02/2025\n");
    const Run dry = program.run(call("agency import --dry-run", {file}));
    CHECK(dry.exitCode == 0);
    CHECK(dry.text().contains(QStringLiteral("+ Sở Mẫu (SM)")));
    CHECK(dry.text().contains(QStringLiteral("31/02/2025")));
    CHECK(dry.text().contains(QStringLiteral("Chưa lưu gì.")));
    CHECK(program.run(call("agency list --json", {QStringLiteral("Sở Mẫu")})).json()["agencies"].empty());

    const Run done = program.run(call("agency import --json", {file}));
    REQUIRE(done.exitCode == 0);
    CHECK(done.json()["counts"]["new"] == 1);
    CHECK(done.json()["counts"]["same"] == 1);
    CHECK(done.json()["counts"]["unreadable"] == 1);
    const auto bad = done.json()["lines"].back();
    CHECK(bad["fate"] == "unreadable");
    CHECK(bad["line"] == 4);
    CHECK(bad["problem"].is_string());

    const QString out = program.file(QStringLiteral("ra.csv"));
    const Run written = program.run(call("agency export --json", {out}));
    REQUIRE(written.exitCode == 0);
    CHECK(written.json()["agencies"] > 20);
    CHECK(QFileInfo(out).size() > 1000);
    const Run same = program.run(call("agency import --json", {out}));
    CHECK(same.json()["counts"]["new"] == 0);
    CHECK(same.json()["counts"]["changed"] == 0);
}

TEST_CASE("wrong calls and files are told")
{
    const Program program;
    CHECK(program.run(call("agency import")).exitCode == 2);
    CHECK(program.run(call("agency import x.csv --catalogue central")).exitCode == 2);
    const Run unknown = program.run(call("agency import --catalogue x --json"));
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.json()["error"]["code"] == "agency.no_catalogue");
    CHECK(unknown.errors().contains(QStringLiteral("departments-2025")));
    const QString file = program.file(QStringLiteral("a.csv"));
    writeAll(file, "Mã\n1\n");
    const Run nameless = program.run(call("agency import --json", {file}));
    CHECK(nameless.json()["error"]["code"] == "csv.no_name_column");
    CHECK(nameless.errors().contains(QStringLiteral("a.csv")));
    const Program fresh;
    CHECK(fresh.run(call("agency list --json")).json()["error"]["code"] == "db.missing");
    CHECK(fresh.run(call("agency import --catalogue central --dry-run --json")).json()["error"]["code"] == "db.missing");
}
