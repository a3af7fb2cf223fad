// What the verbs on reports refuse, and how they say why; what a report is about; requests by what due list prints.
#include "cli/program.h"
#include "ooxml/package.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace bd;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts) + more;
}

Run good(const Program &program, const QStringList &arguments)
{
    const Run run = program.run(arguments);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run;
}

} // namespace

TEST_CASE("a topical report says what it is about: no open place in its heading", "[report]")
{
    const Program program;
    const Run open = good(program, call("report new --kind topical --year 2026 --json"));
    CHECK(open.json()["title"].get<std::string>().find("…") != std::string::npos);
    CHECK(open.errors().contains(u"--subject"_s));
    for (const char *kind : {"topical", "urgent"}) {
        INFO(kind);
        const Run begun = good(program, call("report new --year 2026 --json --kind", {QString::fromUtf8(kind), u"--subject"_s, u"việc lồng ghép giới trong xây dựng nông thôn mới"_s}));
        const QString title = QString::fromStdString(begun.json()["title"]);
        INFO(title.toStdString());
        CHECK(title.contains(u"lồng ghép giới trong xây dựng nông thôn mới"_s));
        CHECK_FALSE(title.contains(u'…'));
        CHECK(begun.errors().isEmpty());
        const QString id = QString::number(begun.json()["id"].get<int>());
        good(program, call("report export -o a.docx", {id}));
        CHECK(good(program, call("docx text a.docx")).text().contains(u"nông thôn mới"_s));
        QFile::remove(program.file(u"a.docx"_s));
    }
    const Run titled = good(program, call("report new --kind topical --year 2026 --json --title", {u"Kết quả mô hình Địa chỉ tin cậy"_s}));
    CHECK(QString::fromStdString(titled.json()["title"]) == u"Kết quả mô hình Địa chỉ tin cậy");
}

TEST_CASE("report new takes the request that due list shows: by its key, its uuid or what stands in brackets", "[report]")
{
    const Program program;
    good(program, {u"demo"_s, u"mau"_s});
    const QStringList file{u"--db"_s, u"mau/demo.db"_s};
    const auto items = good(program, file + call("due list --json --done")).json()["items"];
    QString key;
    for (const auto &item : items)
        if (item["kind"] == "request" || (key.isEmpty() && item["kind"] == "duty"))
            key = QString::fromStdString(item["key"]);
    REQUIRE_FALSE(key.isEmpty());
    const QString uuid = key.section(u':', -1), brief = uuid.left(8);
    CHECK(good(program, file + call("due list --done")).text().contains(u'[' + brief + u']'));
    for (const QString &which : {key, uuid, brief}) {
        INFO(which.toStdString());
        const auto begun = good(program, file + call("report new --json --request", {which})).json();
        CHECK((begun["request"] == uuid.toStdString() || begun["duty"] == uuid.toStdString()));
    }
    const auto reports = good(program, file + call("report list --json")).json()["reports"];
    REQUIRE_FALSE(reports.empty());
    CHECK(reports[0].contains("request"));
    CHECK(reports[0].contains("duty"));
    const Run none = program.run(file + call("report new --request nothing --json"));
    CHECK(none.exitCode == 1);
    CHECK(none.json()["error"]["code"] == "report.no_request");
    CHECK(none.errors().contains(u"due list"_s));
}

TEST_CASE("a bad value is told with what it has to be", "[report]")
{
    const Program program;
    struct Case {
        const char *words, *says;
    };
    for (const Case &c : {Case{"report new --kind 6m --year soon", "2026"}, Case{"report new --kind sometime", "action-month"}, Case{"report new --kind 6m --rule chosen", "since-cut-off"},
                          Case{"report show 1 --revision x", "1, 2, 3"}, Case{"indicator set 6.1 --value abc", "62,5"}, Case{"indicator set 6.1 --numerator x", "1.150"},
                          Case{"indicator set 6.1 --result gut", "not-met"}, Case{"indicator set 6.3 --quarter 5 --numerator 1", "1, 2, 3, 4"},
                          Case{"indicator set 6.1 --value 5 --as-of 31/02/2026", "05/6/2026"}, Case{"indicator list --year 26", "2026"}}) {
        INFO(c.words);
        const Run run = program.run(call(c.words));
        INFO(run.errors().toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.errors().contains(u"cần phải là"_s));
        CHECK(run.errors().contains(QString::fromUtf8(c.says)));
    }
    const Program fresh;
    const Run nothing = fresh.run(call("indicator set 6.1 --year 2026 --json"));
    CHECK(nothing.exitCode == 1);
    CHECK(nothing.json()["error"]["code"] == "indicator.nothing_said");
    CHECK_FALSE(QFile::exists(fresh.defaultDatabase())); // nothing was begun for it
}

TEST_CASE("a folder that isn't there is told as such, before anything is made", "[report]")
{
    const Program program;
    good(program, call("report new --kind 6m --year 2026"));
    for (const char *target : {"thieu/bc.docx", "thieu/bc.pdf", "thieu/bc.xlsx", "thieu/"}) {
        INFO(target);
        const Run run = program.run(call("report export 1 --json -o", {QString::fromUtf8(target)}));
        CHECK(run.exitCode == 1);
        CHECK(run.json()["error"]["code"] == "file.no_folder");
        CHECK(run.errors().contains(u"thieu"_s));
    }
    CHECK_FALSE(QDir(program.file(u"thieu"_s)).exists());
}

TEST_CASE("report explain tells an indicator's source, numerator and denominator; a figure must be named", "[report]")
{
    const Program program;
    good(program, call("indicator set 3.2a --year 2026 --numerator 9 --denominator 12 --as-of 30/5/2026 --source", {u"Công an xã (mẫu)"_s}));
    good(program, call("report new --kind 6m --year 2026"));
    const Run text = good(program, call("report explain 1 indicator.3.2a.value"));
    INFO(text.text().toStdString());
    CHECK(text.text().contains(u": 75 %"_s));
    CHECK(text.text().contains(u"Công an xã (mẫu)"_s));
    CHECK(text.text().contains(u"9"_s));
    CHECK(text.text().contains(u"12"_s));
    CHECK(text.text().contains(u"30/05/2026"_s));
    CHECK_FALSE(text.text().contains(u"chưa rõ"_s));
    CHECK_FALSE(text.text().contains(u'?'));
    const auto json = good(program, call("report explain 1 indicator.3.2a.value --json")).json();
    CHECK(json["ratio"] == 75.0);
    REQUIRE(json["notes"].size() >= 1);
    CHECK(json["notes"][0].get<std::string>().find("Công an xã (mẫu)") != std::string::npos);
    CHECK(json["rows"].size() == 1);
    CHECK(good(program, call("report explain 1 indicator.3.2a.numerator --json")).json()["value"] == 9);
    CHECK(good(program, call("report explain 1 indicator.3.2a.denominator --json")).json()["value"] == 12);
    const Run empty = program.run(call("report explain 1 --json", {QString()}));
    CHECK(empty.exitCode != 0);
    CHECK(empty.json()["error"]["code"] == "report.figure_missing");
}

TEST_CASE("every figure of report show has an id of its own, its rows, and can be explained", "[report]")
{
    const Program program;
    good(program, {u"demo"_s, u"mau"_s});
    const QStringList file{u"--db"_s, u"mau/demo.db"_s};
    const auto begun = good(program, file + call("report new --kind 2026-01-01..2026-11-10 --plan 1 --json")).json();
    const QString id = QString::number(begun["id"].get<int>());
    const auto figures = good(program, file + call("report show --json", {id})).json()["figures"];
    REQUIRE(figures.size() > 20);
    QStringList ids;
    for (const auto &figure : figures) {
        const QString name = QString::fromStdString(figure["id"]);
        CHECK_FALSE(name.isEmpty());
        CHECK(figure["known"].get<int>() <= figure["rows"].get<int>());
        const bool isSaid = !figure["value"].is_null() || !figure["ratio"].is_null();
        INFO(name.toStdString());
        if (isSaid && figure["origin"] != "typed" && figure["value"] != 0)
            CHECK(figure["rows"].get<int>() > 0);
        ids << name;
    }
    QStringList once = ids;
    once.removeDuplicates();
    CHECK(once.size() == ids.size());
}

TEST_CASE("a form of which not one cell can be filled is refused, and why is told", "[forms]")
{
    const Program program;
    writeAll(program.file(u"nối.json"_s), R"({"type": "binhdang.form-mapping", "version": 1, "form": "bieu-02.xlsx", "format": "xlsx", "cells": [
      {"sheet": "Biểu 02", "row": 7, "column": 3, "rowWords": "Tờ rơi", "columnWords": "Kết quả trong kỳ – Tổng số", "kind": "measure", "id": "leaflets", "part": "total"}]})");
    good(program, call("report new --kind 6m --year 2026"));
    const Run run = program.run(call("form fill --mapping", {u"nối.json"_s, u"--report"_s, u"1"_s, u"-o"_s, u"ra.xlsx"_s, u"--json"_s, data(u"forms/bieu-02.xlsx"_s)}));
    CHECK(run.exitCode == 1);
    CHECK(run.json()["error"]["code"] == "form.nothing_filled");
    CHECK(run.json()["filled"] == 0);
    CHECK(run.json()["file"].is_null());
    CHECK_FALSE(run.json()["unfilled"].empty());
    CHECK_FALSE(QFile::exists(program.file(u"ra.xlsx"_s)));
    const Run folder = program.run(call("form fill --mapping", {u"nối.json"_s, u"--report"_s, u"1"_s, u"-o"_s, u"thieu/ra.xlsx"_s, u"--json"_s, data(u"forms/bieu-02.xlsx"_s)}));
    CHECK(folder.json()["error"]["code"] == "file.no_folder");
}

TEST_CASE("a form is filled with what was frozen, as the report's own papers say it", "[forms]")
{
    const Program program;
    writeAll(program.file(u"nối.json"_s), R"({"type": "binhdang.form-mapping", "version": 1, "form": "bieu-02.xlsx", "format": "xlsx", "cells": [
      {"sheet": "Biểu 02", "row": 6, "column": 3, "rowWords": "Lượt người dự", "columnWords": "Kết quả trong kỳ – Tổng số", "kind": "measure", "id": "attendances", "part": "total"}]})");
    good(program, call("figure set attendances 1150 --from 2026-01-01 --to 2026-06-30"));
    good(program, call("report new --kind 6m --year 2026"));
    good(program, call("report freeze 1"));
    const QStringList fill = call("form fill --mapping", {u"nối.json"_s, u"--report"_s, u"1"_s, data(u"forms/bieu-02.xlsx"_s), u"-o"_s});
    good(program, fill + QStringList{u"a.xlsx"_s});
    good(program, call("figure set attendances 2000 --from 2026-01-01 --to 2026-06-30"));
    good(program, fill + QStringList{u"b.xlsx"_s});
    CHECK(readAll(program.file(u"a.xlsx"_s)) == readAll(program.file(u"b.xlsx"_s)));
}

TEST_CASE("the example of a mapping in the documentation is one", "[forms]")
{
    const Program program;
    const QByteArray page = readAll(QStringLiteral(BD_SOURCE_DIR "/docs/command-line.md"));
    const auto from = page.indexOf("```json\n") + 8, to = page.indexOf("```", from);
    REQUIRE(to > from);
    writeAll(program.file(u"ví dụ.json"_s), page.mid(from, to - from));
    good(program, call("figure set attendances 1150 --women 610 --from 2026-01-01 --to 2026-06-30"));
    good(program, call("report new --kind 6m --year 2026"));
    const Run run = good(program, call("form fill --mapping", {u"ví dụ.json"_s, u"--report"_s, u"1"_s, data(u"forms/bieu-02.xlsx"_s), u"--json"_s, u"-o"_s, u"ra.xlsx"_s}));
    CHECK(run.json()["filled"] >= 2);
}

TEST_CASE("the official round and a corrected Word file, on the command line", "[report]")
{
    const Program program;
    good(program, call("activity add --date 08032026 --section communication --figure sessions=1 --figure attendances=120,women=70", {u"Truyền thông"_s}));
    good(program, call("report new --kind year --year 2026"));
    good(program, call("report freeze 1"));
    good(program, call("report export 1 -o a.docx"));
    const Run same = good(program, call("report merge-back 1 a.docx --json"));
    INFO(same.text().toStdString());
    CHECK(same.json()["differences"].empty());
    CHECK(same.json()["annexes"] > 0);
    auto package = ooxml::Package::fromBytes(readAll(program.file(u"a.docx"_s)));
    REQUIRE(package);
    QByteArray body = package->part(package->mainPart());
    REQUIRE(body.contains("120 lượt người"));
    body.replace("120 lượt người", "một trăm hai mươi lượt người");
    package->setPart(package->mainPart(), body);
    writeAll(program.file(u"b.docx"_s), package->toBytes().value());
    const auto merged = good(program, call("report merge-back 1 b.docx --accept-all --json")).json();
    CHECK(merged["id"] == 1);
    CHECK(merged["differences"].size() >= 1);
    CHECK_FALSE(merged["entry"].is_null());
    CHECK(good(program, call("report show 1")).text().contains(u"một trăm hai mươi lượt người"_s));
    CHECK(good(program, call("report list --json")).json()["reports"][0]["changed_since"] == true);
    CHECK(good(program, call("report export 1 --json -o c.docx")).json()["revision"].is_null());

    good(program, call("activity add --date 20122026 --section communication --figure sessions=1 --figure attendances=50,women=20", {u"Cuối năm"_s}));
    const Run official = good(program, call("report freeze 1 --official-year"));
    CHECK(official.text().contains(u"120 → 170"_s));
    const auto shown = good(program, call("report show 1 --json")).json();
    CHECK(shown["revisions"][1]["round"] == "official-year");
    CHECK(program.run(call("report merge-back 9 b.docx")).exitCode == 1);
}
