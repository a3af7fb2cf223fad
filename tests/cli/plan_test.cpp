// The verbs on plans, through the real program.
#include "cli/program.h"
#include "support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace bd::test;

namespace {

QString planFile() { return data(QStringLiteral("plans/khe-may-2025.txt")); }

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

const char *article = "Hội nghị bàn về kế hoạch bình đẳng giới\n\nSáng nay, tại xã, nhiều đại biểu đã trao đổi về việc chia sẻ việc "
                      "nhà. Ông bà đều vui. Buổi gặp kết thúc lúc trưa, mọi người hẹn gặp lại vào mùa sau.\n";

} // namespace

TEST_CASE("an imported plan is stored and shown again in the same shape")
{
    const Program program;
    const Run stored = program.run(call("plan import --json", {planFile()}));
    REQUIRE(stored.exitCode == 0);
    CHECK(stored.err.isEmpty());
    auto imported = stored.json();
    CHECK(imported["id"] == 1);
    CHECK(imported["issuer"] == "UBND xã Khe Mây (mẫu)");
    CHECK(imported["superior"].is_null());
    CHECK(imported["number"] == "05");
    CHECK(imported["symbol"] == "KH-UBND");
    CHECK(imported["date"] == "2025-02-07");
    CHECK(imported["year"] == 2025);
    CHECK(imported["sections"].size() == 5);
    CHECK(imported["sections"][0]["number"] == "I");
    CHECK(imported["sections"][0]["heading"] == "MỤC ĐÍCH, YÊU CẦU");
    CHECK(imported["coverage"]["lost"] == 0.0);
    CHECK(imported["signer"]["position"] == "PHÓ CHỦ TỊCH");
    const Run shown = program.run(call("plan show 1 --json"));
    REQUIRE(shown.exitCode == 0);
    CHECK(shown.json() == imported);
    const Run listed = program.run(call("plan list --json"));
    const auto row = listed.json()["plans"][0];
    CHECK(row["id"] == 1);
    CHECK(row["state"].is_string());
    const Run byUuid = program.run(call("plan show --json", {QString::fromStdString(row["uuid"])}));
    CHECK(byUuid.out == shown.out);
}

TEST_CASE("JSON is UTF-8 as people read it, and one object")
{
    const Program program;
    const Run run = program.run(call("plan import --dry-run --json", {planFile()}));
    CHECK(run.out.contains("Khe Mây (mẫu)"));
    CHECK_FALSE(run.out.contains("\\u"));
    CHECK(run.out.endsWith("}\n"));
    CHECK_FALSE(run.json().contains("id"));
}

TEST_CASE("a dry run shows and stores nothing")
{
    const Program program;
    const Run run = program.run(call("plan import --dry-run", {planFile()}));
    CHECK(run.exitCode == 0);
    CHECK(run.text().contains(QStringLiteral("Chưa lưu gì.")));
    CHECK(run.text().contains(QStringLiteral("05/KH-UBND, 07/02/2025")));
    CHECK_FALSE(QFileInfo::exists(program.defaultDatabase()));
}

TEST_CASE("a plan comes from stdin too")
{
    const Program program;
    const Run run = program.run(call("plan import - --json"), readAll(planFile()));
    REQUIRE(run.exitCode == 0);
    auto fromFile = program.run(call("plan import --json --dry-run", {planFile()})).json();
    auto fromInput = run.json();
    fromInput.erase("id");
    CHECK(fromInput == fromFile);
    const Run empty = program.run(call("plan import -"));
    CHECK(empty.exitCode == 1);
    CHECK(empty.err.count('\n') == 1);
}

TEST_CASE("what is no plan is told and not stored, unless told to")
{
    const Program program;
    const QString file = program.file(QStringLiteral("bài báo.txt"));
    writeAll(file, article);
    const Run refused = program.run(call("plan import --json", {file}));
    CHECK(refused.exitCode == 3);
    CHECK(refused.json()["error"]["code"] == "import.not_a_plan");
    CHECK(refused.json().contains("coverage"));
    CHECK(refused.err.count('\n') == 1);
    CHECK_FALSE(QFileInfo::exists(program.defaultDatabase()));
    const Run forced = program.run(call("plan import --json --force", {file}));
    CHECK(forced.exitCode == 0);
    CHECK(forced.json()["id"] == 1);
}

TEST_CASE("the same file received twice is said, not refused")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    const Run again = program.run(call("plan import --json", {planFile()}));
    REQUIRE(again.exitCode == 0);
    CHECK(again.json()["id"] == 2);
    bool said = false;
    const auto issues = again.json()["issues"];
    for (const auto &issue : issues)
        said = said || (issue["code"] == "same_source" && issue["severity"] == "note");
    CHECK(said);
}

TEST_CASE("files that can't be read are said so in one sentence")
{
    const Program program;
    const QString empty = program.file(QStringLiteral("rỗng.docx")), garbage = program.file(QStringLiteral("rác.docx"));
    writeAll(empty, {});
    writeAll(garbage, QByteArray("PK\x03\x04") + QByteArray(4000, '\x7f'));
    for (const QString &file : {program.file(QStringLiteral("không có.txt")), empty, garbage, program.path()}) {
        INFO(file.toStdString());
        const Run run = program.run(call("plan import --json", {file}));
        CHECK(run.exitCode == 1);
        CHECK(run.err.count('\n') == 1);
        CHECK(run.json()["error"]["message"].get<std::string>() + "\n" == run.err.toStdString());
        CHECK_FALSE(QFileInfo::exists(program.defaultDatabase()));
    }
}

TEST_CASE("export writes Word, text and data; data and template give the same document")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    const QString docx = program.file(QStringLiteral("Kế hoạch xã.docx")), json = program.file(QStringLiteral("số liệu.json")),
                  txt = program.file(QStringLiteral("a b.txt")), again = program.file(QStringLiteral("lần hai.docx"));
    for (const QString &file : {docx, json, txt}) {
        const Run run = program.run(call("plan export 1 -o", {file}));
        CHECK(run.exitCode == 0);
        CHECK(run.err.isEmpty());
        CHECK(QFileInfo(file).size() > 500);
    }
    const Run rendered = program.run(call("template render", {QStringLiteral(BD_SOURCE_DIR "/templates/ke-hoach.docx"), json,
                                                              QStringLiteral("-o"), again}));
    CHECK(rendered.exitCode == 0);
    CHECK(readAll(again) == readAll(docx));
    CHECK(QString::fromUtf8(readAll(txt)).contains(QStringLiteral("MỤC ĐÍCH, YÊU CẦU")));
    const Run text = program.run(call("docx text", {docx}));
    CHECK(text.exitCode == 0);
    CHECK(text.text().contains(QStringLiteral("KẾ HOẠCH")));
    const Run back = program.run(call("plan import --dry-run --json", {docx}));
    CHECK(back.exitCode == 0);
    const auto original = program.run(call("plan show 1 --json")).json(), read = back.json();
    CHECK(read["title"] == original["title"]);
    CHECK(read["duties"].size() == original["duties"].size());
}

TEST_CASE("export refuses what it can't write")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    struct Case { QStringList arguments; const char *code; };
    const Case cases[] = {
        {call("plan export 1 -o a.odt"), "export.unknown_format"},
        {call("plan export 7 -o a.docx"), "plan.not_found"},
        {call("plan export 1 -o thieu/a.docx"), "file.unwritable"},
        {call("plan export 1 -o a.docx --template khong-co"), "template.not_found"},
        {call("plan show 99"), "plan.not_found"},
        {call("plan check nothing"), "plan.not_found"},
    };
    for (const Case &c : cases) {
        INFO(c.code);
        const Run run = program.run(c.arguments + QStringList{QStringLiteral("--json")});
        CHECK(run.exitCode == 1);
        CHECK(run.json()["error"]["code"] == c.code);
        CHECK_FALSE(QFileInfo::exists(program.file(QStringLiteral("a.docx"))));
    }
}

TEST_CASE("a review lists what was found and ends with 4 when there are errors")
{
    const Program program;
    REQUIRE(program.run(call("plan import", {planFile()})).exitCode == 0);
    const Run good = program.run(call("plan check 1 --json"));
    CHECK(good.exitCode == 0);
    const auto issues = good.json()["issues"];
    for (const auto &issue : issues)
        CHECK(issue["severity"] != "error");
    const QString file = program.file(QStringLiteral("bài báo.txt"));
    writeAll(file, article);
    REQUIRE(program.run(call("plan import --force", {file})).exitCode == 0);
    const Run bad = program.run(call("plan check 2 --json"));
    CHECK(bad.exitCode == 4);
    CHECK_FALSE(bad.json()["issues"].empty());
    CHECK(program.run(call("plan check 2")).text().contains(QStringLiteral("Lỗi: ")));
}

TEST_CASE("text for people is Vietnamese or English")
{
    const Program program;
    const Run vietnamese = program.run(call("plan import", {planFile()}));
    CHECK(vietnamese.text().contains(QStringLiteral("Cơ quan ban hành: UBND xã Khe Mây (mẫu)")));
    CHECK(vietnamese.text().contains(QStringLiteral("Đã lưu thành kế hoạch số 1.")));
    const Run english = program.run(call("plan import --language en", {planFile()}));
    CHECK(english.text().contains(QStringLiteral("Issuer: UBND xã Khe Mây (mẫu)")));
    CHECK(english.text().contains(QStringLiteral("Stored as plan 2.")));
    CHECK(program.run(call("plan show 1")).text().contains(QStringLiteral("KẾ HOẠCH")));
}
