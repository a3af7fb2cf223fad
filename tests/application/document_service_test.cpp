#include "application/database_service.h"
#include "application/demo.h"
#include "application/document_service.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <nlohmann/json.hpp>

using namespace bd;
using namespace bd::application;

namespace {

domain::Plan samplePlan()
{
    auto plans = demoPlans();
    REQUIRE(plans);
    return plans->back();
}

NoProgress quiet;

class Cancelled final : public Progress {
public:
    void report(qint64, qint64) override {}
    void text(const QString &) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("the kind of export follows the name's ending")
{
    CHECK(exportFormat(QStringLiteral("a.docx")) == ExportFormat::Docx);
    CHECK(exportFormat(QStringLiteral("Kế hoạch.DOCX")) == ExportFormat::Docx);
    CHECK(exportFormat(QStringLiteral("/x.y/a.txt")) == ExportFormat::Text);
    CHECK(exportFormat(QStringLiteral("a.b.json")) == ExportFormat::Json);
    CHECK(exportFormat(QStringLiteral("a.pdf")) == ExportFormat::Pdf);
    for (const char *name : {"a", "a.doc", "a.odt", "docx", "a.docx.bak"})
        CHECK_FALSE(exportFormat(QLatin1String(name)));
}

TEST_CASE("proposed names have no marks and tell kind and year")
{
    domain::Plan plan;
    plan.year = 2026;
    CHECK(proposedFileName(plan) == QStringLiteral("KH-binh-dang-gioi-2026.docx"));
    plan.kind = domain::PlanKind::ActionMonth;
    CHECK(proposedFileName(plan) == QStringLiteral("KH-thang-hanh-dong-2026.docx"));
    plan.kind = domain::PlanKind::Other;
    plan.title = QStringLiteral("Đôn đốc: “phường”, xã / đặc khu");
    plan.year.reset();
    CHECK(proposedFileName(plan) == QStringLiteral("KH-don-doc-phuong-xa-dac-khu.docx"));
}

TEST_CASE("a plan read from a file knows where it came from")
{
    const test::TempDir dir;
    const QString path = dir.file(QStringLiteral("Kế hoạch xã.txt"));
    const QByteArray bytes = test::readAll(test::data(QStringLiteral("plans/khe-may-2025.txt")));
    test::writeAll(path, bytes);
    const auto read = readPlanFile(path, quiet);
    REQUIRE(read);
    CHECK(read->source.fileName == QStringLiteral("Kế hoạch xã.txt"));
    CHECK(read->source.bytes == bytes.size());
    CHECK(read->source.sha256.size() == 64);
    const auto text = readPlanText(QString::fromUtf8(bytes), quiet);
    REQUIRE(text);
    CHECK(text->source.fileName.isEmpty());
    CHECK(text->source.sha256 == read->source.sha256);
    CHECK(text->imported.plan.title == read->imported.plan.title);
}

TEST_CASE("files that aren't there are said so")
{
    const test::TempDir dir;
    const auto read = readPlanFile(dir.file(QStringLiteral("không có.docx")), quiet);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == QStringLiteral("file.missing"));
    const auto text = docxText(dir.file(QStringLiteral("không có.docx")), quiet);
    REQUIRE_FALSE(text);
    CHECK(text.error().code == QStringLiteral("file.missing"));
}

TEST_CASE("a plan is written whole or not at all")
{
    const test::TempDir dir;
    const domain::Plan plan = samplePlan();

    const QString docx = dir.file(QStringLiteral("Kế hoạch.docx"));
    REQUIRE(exportPlan(plan, docx, {}, quiet));
    CHECK(test::readAll(docx).startsWith("PK"));
    const auto text = docxText(docx, quiet);
    REQUIRE(text);
    CHECK(text->contains(QStringLiteral("KẾ HOẠCH")));
    CHECK(text->contains(plan.title));

    const QString txt = dir.file(QStringLiteral("ke-hoach.txt"));
    REQUIRE(exportPlan(plan, txt, {}, quiet));
    CHECK(QString::fromUtf8(test::readAll(txt)).contains(plan.title));

    const QString before = QStringLiteral("cũ");
    const QString kept = dir.file(QStringLiteral("giữ nguyên.docx"));
    test::writeAll(kept, before.toUtf8());
    Cancelled cancelled;
    CHECK_FALSE(exportPlan(plan, kept, {}, cancelled));
    CHECK(test::readAll(kept) == before.toUtf8());

    struct Case { QString file, templateName; const char *code; };
    const Case cases[] = {
        {dir.file(QStringLiteral("a.odt")), {}, "export.unknown_format"},
        {dir.file(QStringLiteral("thiếu thư mục/a.docx")), {}, "file.unwritable"},
        {dir.file(QStringLiteral("a.docx")), QStringLiteral("khong-co"), "template.not_found"},
        {dir.file(QStringLiteral("a.docx")), dir.file(QStringLiteral("khong-co.docx")), "file.missing"},
        {dir.file(QStringLiteral("a.docx")), txt + QStringLiteral("/x"), "file.missing"},
    };
    for (const Case &c : cases) {
        INFO(c.code);
        const auto result = exportPlan(plan, c.file, c.templateName, quiet);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == QLatin1String(c.code));
        CHECK_FALSE(QFileInfo::exists(c.file));
    }
}

TEST_CASE("the data of a plan and the shipped template give the plan's document, byte for byte")
{
    const test::TempDir dir;
    const domain::Plan plan = samplePlan();
    const QString json = dir.file(QStringLiteral("a.json")), direct = dir.file(QStringLiteral("a.docx")),
                  rendered = dir.file(QStringLiteral("b.docx"));
    REQUIRE(exportPlan(plan, json, {}, quiet));
    REQUIRE(exportPlan(plan, direct, {}, quiet));
    for (const QString &name : {QStringLiteral("ke-hoach"), QStringLiteral(BD_SOURCE_DIR "/templates/ke-hoach.docx")}) {
        const auto empty = renderTemplateFile(name, json, rendered, documents::Missing::Blank, quiet);
        REQUIRE(empty);
        CHECK(test::readAll(rendered) == test::readAll(direct));
    }
}

TEST_CASE("faulty data writes no document")
{
    const test::TempDir dir;
    const QString json = dir.file(QStringLiteral("số liệu.json")), out = dir.file(QStringLiteral("out.docx"));
    test::writeAll(json, "{\"a\": 1,");
    const auto result = renderTemplateFile(QStringLiteral("ke-hoach"), json, out, documents::Missing::Blank, quiet);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == QStringLiteral("json.broken"));
    CHECK(result.error().args.first() == QDir::toNativeSeparators(json));
    CHECK_FALSE(QFileInfo::exists(out));
}

TEST_CASE("the open data file is no plan and is left alone")
{
    const test::TempDir dir;
    const QString path = dir.file(QStringLiteral("dữ liệu.db"));
    const SystemClock clock;
    DatabaseService database(clock);
    REQUIRE(database.open(path));
    const auto read = readPlanFile(path, quiet);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == QStringLiteral("import.data_file"));
    database.close();
    const auto closed = readPlanFile(path, quiet); // then it is just a file that holds no text
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code != QStringLiteral("import.data_file"));
}
