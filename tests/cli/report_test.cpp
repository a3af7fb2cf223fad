// The verbs on reports, through the real program.
#include "cli/program.h"
#include "support/catch.h"

using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

} // namespace

TEST_CASE("a report is begun, shown, frozen and listed")
{
    const Program program;
    REQUIRE(program.run(call("activity add --json --date 2026-03-08 --kind talk --section communication --figure attendances=60,women=41", {u"Nói chuyện"_s})).exitCode == 0);
    const Run begun = program.run(call("report new --json --kind 6m --year 2026 --cut-off 2026-06-05 --to", {u"Sở Nội vụ"_s, u"--base"_s,
                                                                                                       u"Thực hiện Công văn số 540/SNV ngày 20/5/2026 của Sở Nội vụ"_s}));
    INFO(begun.text().toStdString());
    REQUIRE(begun.exitCode == 0);
    const auto report = begun.json();
    CHECK(report["kind"] == "6m");
    CHECK(report["period"]["from"] == "2026-01-01");
    CHECK(report["period"]["to"] == "2026-06-05");
    CHECK(report["whole_end"] == "2026-06-30");
    CHECK(report["year"] == 2026);
    CHECK(report["addressees"][0] == "Sở Nội vụ");
    CHECK(report["state"] == "draft");
    CHECK(report["number"].is_null());
    CHECK(report["answered_already"] == 0);
    bool hasText = false;
    for (const auto &section : report["sections"]) {
        for (const char *name : {"place", "kind", "heading", "accepted", "checked", "paragraphs"})
            CHECK(section.contains(name));
        for (const auto &paragraph : section["paragraphs"]) {
            hasText = true;
            CHECK(paragraph["text"].get<std::string>().find("0 lượt nữ") == std::string::npos);
        }
    }
    CHECK(hasText);

    const Run shown = program.run(call("report show 1 --json"));
    REQUIRE(shown.exitCode == 0);
    const auto json = shown.json();
    CHECK(json["revision"].is_null());
    CHECK(json["changed_since"] == false);
    bool hasPeople = false;
    for (const auto &figure : json["figures"]) {
        for (const char *name : {"id", "name", "unit", "value", "ratio", "estimate", "rows", "known", "undecided", "before", "whole_period", "origin", "in_text"})
            CHECK(figure.contains(name));
        if (figure["id"] == "attendances.total") {
            hasPeople = true;
            CHECK(figure["value"] == 60);
            CHECK(figure["rows"] == 1);
        }
    }
    CHECK(hasPeople);
    CHECK(program.run(call("report show 1")).text().contains(u"Kính gửi: Sở Nội vụ"_s));

    CHECK(program.run(call("report show 1 --revision 1 --json")).json()["error"]["code"] == "report.not_frozen");
    const Run frozen = program.run(call("report freeze 1 --json --note", {u"bản đầu"_s}));
    REQUIRE(frozen.exitCode == 0);
    CHECK(frozen.json()["revision"] == 1);
    CHECK(frozen.json()["new"] == true);
    CHECK(program.run(call("report freeze 1 --json")).json()["new"] == false);

    REQUIRE(program.run(call("activity add --json --date 2026-04-08 --kind talk --section communication --figure attendances=30", {u"Họp thôn"_s})).exitCode == 0);
    const Run again = program.run(call("report freeze 1 --json"));
    REQUIRE(again.exitCode == 0);
    CHECK(again.json()["revision"] == 2);
    bool hasChange = false;
    const auto changes = again.json()["changes"];
    for (const auto &change : changes)
        hasChange = hasChange || (change["before"] == "60" && change["after"] == "90" && change["figure"] == true);
    CHECK(hasChange);
    const auto first = program.run(call("report show 1 --revision 1 --json")).json();
    CHECK(first["revision"] == 1);
    for (const auto &figure : first["figures"])
        if (figure["id"] == "attendances.total")
            CHECK(figure["value"] == 60);
    CHECK(first["revisions"].size() == 2);

    const auto listed = program.run(call("report list --json")).json();
    REQUIRE(listed["reports"].size() == 1);
    for (const char *name : {"id", "uuid", "kind", "period", "year", "title", "addressees", "number", "state", "due", "revisions", "changed_since"})
        CHECK(listed["reports"][0].contains(name));
    CHECK(listed["reports"][0]["revisions"] == 2);
    CHECK(program.run(call("plan list --json")).json()["plans"].empty());
}

TEST_CASE("a period of one's own, and what is no kind")
{
    const Program program;
    const Run begun = program.run(call("report new --json --kind 2026-01-01..2026-05-31"));
    REQUIRE(begun.exitCode == 0);
    CHECK(begun.json()["kind"] == "other");
    CHECK(begun.json()["rule"] == "chosen");
    CHECK(begun.json()["period"]["to"] == "2026-05-31");
    struct Case {
        const char *words, *code;
    };
    for (const Case &c : {Case{"report new --json", "usage.bad_value"}, Case{"report new --json --kind month", "usage.bad_value"},
                          Case{"report new --json --kind 2026-05-31..", "usage.bad_value"}, Case{"report new --json --kind 2026-05-31..2026-01-01", "report.period_reversed"},
                          Case{"report new --json --kind 6m --rule chosen", "usage.bad_value"}, Case{"report new --json --kind 6m --cut-off 31/02/2026", "due.no_date"},
                          Case{"report new --json --kind 6m --outline plan-commune", "outline.unknown"}, Case{"report new --json --kind 6m --request none", "report.no_request"},
                          Case{"report show 9 --json", "report.not_found"}, Case{"report freeze 9 --json", "report.not_found"},
                          Case{"report show 1 --revision x --json", "usage.bad_value"}}) {
        INFO(c.words);
        const Run run = program.run(call(c.words));
        CHECK(run.exitCode != 0);
        CHECK(run.json()["error"]["code"] == c.code);
    }
    CHECK(program.run(call("report list --json")).json()["reports"].size() == 1);
    CHECK(program.run(call("plan new --json --year 2026 --outline report-commune")).json()["error"]["code"] == "outline.unknown");
}

TEST_CASE("a year without activities is a report that says so")
{
    const Program program;
    const Run begun = program.run(call("report new --json --kind year --year 2026"));
    REQUIRE(begun.exitCode == 0);
    int empty = 0;
    const auto sections = begun.json()["sections"];
    for (const auto &section : sections)
        for (const auto &paragraph : section["paragraphs"])
            empty += paragraph["text"].get<std::string>().empty() ? 1 : 0;
    CHECK(empty == 0);
    CHECK_FALSE(sections.empty());
}

TEST_CASE("from an activity to the PDF of the frozen report")
{
    const Program program;
    REQUIRE(program.run(call("activity add --json --date 2026-03-08 --kind talk --section communication --figure sessions=3 --figure attendances=60,women=41", {u"Nói chuyện"_s})).exitCode == 0);
    REQUIRE(program.run(call("report new --json --kind 6m --year 2026")).exitCode == 0);
    REQUIRE(program.run(call("report freeze 1 --json")).exitCode == 0);
    // What comes late changes nothing in what was frozen.
    REQUIRE(program.run(call("activity add --json --date 2026-04-08 --kind talk --section communication --figure sessions=4 --figure attendances=700", {u"Họp thôn"_s})).exitCode == 0);
    const QString word = program.file(u"báo cáo.docx"_s), pdf = program.file(u"báo cáo.pdf"_s), data = program.file(u"báo cáo.json"_s);
    for (const QString &file : {word, pdf, data}) {
        const Run written = program.run(call("report export 1 --revision 1 --json -o", {file}));
        INFO(file.toStdString() << written.text().toStdString());
        REQUIRE(written.exitCode == 0);
    }
    CHECK(readAll(pdf).startsWith("%PDF-"));
    const QString text = QString::fromUtf8(program.run(call("docx text", {word})).out);
    CHECK(text.contains(u"BÁO CÁO"_s));
    CHECK(text.contains(u"60 lượt người dự"_s));
    CHECK(text.contains(u"41 lượt nữ"_s));
    CHECK_FALSE(text.contains(u"760"_s));
    CHECK(nlohmann::json::accept(readAll(data).toStdString()));
}
