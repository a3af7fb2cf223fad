// "form fill" through the real program. The shape of --json is a contract.
#include "cli/program.h"
#include "ooxml/workbook_reader.h"
#include "support/catch.h"
#include "support/files.h"

#include <QFile>

using namespace bd;
using namespace bd::test;

namespace {

QStringList call(const char *words, const QStringList &more = {})
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more;
}

nlohmann::json done(const Program &program, const QStringList &arguments)
{
    const Run run = program.run(arguments);
    INFO(run.errors().toStdString());
    REQUIRE(run.exitCode == 0);
    return run.json();
}

const char *mapping = R"({"type": "binhdang.form-mapping", "version": 1, "sender": "Sở Nội vụ", "form": "bieu-02.xlsx", "format": "xlsx", "cells": [
  {"sheet": "Biểu 02", "row": 6, "column": 3, "rowWords": "Lượt người dự", "columnWords": "Kết quả trong kỳ – Tổng số", "kind": "measure", "id": "attendances", "part": "total"},
  {"sheet": "Biểu 02", "row": 6, "column": 4, "rowWords": "Lượt người dự", "columnWords": "Kết quả trong kỳ – Trong đó nữ", "kind": "measure", "id": "attendances", "part": "women"},
  {"sheet": "Biểu 02", "row": 7, "column": 3, "rowWords": "Tờ rơi", "columnWords": "Kết quả trong kỳ – Tổng số", "kind": "measure", "id": "leaflets", "part": "total"},
  {"sheet": "Biểu 02", "row": 40, "column": 3, "rowWords": "Dòng không còn", "columnWords": "Kết quả trong kỳ – Tổng số", "kind": "measure", "id": "banners", "part": "total"}]})";

} // namespace

TEST_CASE("a form is filled from a report, what stays open is listed", "[forms]")
{
    const Program program;
    writeAll(program.file(QStringLiteral("nối.json")), mapping);
    done(program, call("figure set attendances 1150 --women 610 --from 2026-01-01 --to 2026-06-30 --json"));
    const auto report = done(program, call("report new --kind 6m --year 2026 --json"));
    const QString id = QString::number(report["id"].get<qint64>());
    const auto result = done(program, call("form fill --mapping", {QStringLiteral("nối.json"), QStringLiteral("--report"), id, QStringLiteral("-o"), QStringLiteral("ra.xlsx"),
                                                                   QStringLiteral("--json"), data(QStringLiteral("forms/bieu-02.xlsx"))}));
    CHECK(result["filled"] == 2);
    CHECK(result["report"] == report["id"]);
    CHECK(result["file"] == "ra.xlsx");
    REQUIRE(result["unfilled"].is_array());
    bool tellsLeaflets = false, tellsLost = false;
    for (const auto &one : result["unfilled"]) {
        tellsLeaflets = tellsLeaflets || one.get<std::string>().find("D8 (Tờ rơi") != std::string::npos;
        tellsLost = tellsLost || one.get<std::string>().find("Dòng không còn") != std::string::npos;
    }
    CHECK(tellsLeaflets);
    CHECK(tellsLost);
    CHECK(result["notes"].size() == 1);
    auto reader = ooxml::WorkbookReader::open(program.file(QStringLiteral("ra.xlsx")));
    REQUIRE(reader);
    double women = 0;
    NoProgress progress;
    REQUIRE(reader->read(0, [&](ooxml::ReadRow &&row) -> Result<void> {
        if (const ooxml::ReadCell *cell = row.number == 7 ? row.at(4) : nullptr)
            women = cell->number;
        return {};
    }, progress));
    CHECK(women == 610);

    const Run unknown = program.run(call("form fill --report", {id, QStringLiteral("-o"), QStringLiteral("x.xlsx"), QStringLiteral("--json"), data(QStringLiteral("forms/bieu-01.xlsx"))}));
    CHECK(unknown.exitCode != 0);
    CHECK(unknown.json()["error"]["code"] == "form.not_connected");
    const Run named = program.run(call("form fill --mapping nirgends --report", {id, QStringLiteral("-o"), QStringLiteral("x.xlsx"), QStringLiteral("--json"), data(QStringLiteral("forms/bieu-01.xlsx"))}));
    CHECK(named.json()["error"]["code"] == "form.no_mapping");
    CHECK_FALSE(QFile::exists(program.file(QStringLiteral("x.xlsx"))));
}
