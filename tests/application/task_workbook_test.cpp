// The table of tasks of a plan as a spreadsheet, and legal bases read from text.
#include "application/cited_bases.h"
#include "application/document_service.h"
#include "application/task_workbook.h"
#include "application/translation.h"
#include "domain/task_time.h"
#include "ooxml/zip_archive.h"
#include "support/catch.h"

#include <QCoreApplication>

using namespace bd;
using namespace bd::application;

namespace {

domain::Plan planWithTask()
{
    domain::Plan plan;
    plan.year = 2026;
    plan.title = QStringLiteral("Công tác bình đẳng giới năm 2026");
    domain::Section section;
    section.uuid = QStringLiteral("s");
    section.numberStyle = domain::NumberStyle::Roman;
    plan.sections = {section};
    domain::Task task;
    task.uuid = QStringLiteral("t");
    task.title = QStringLiteral("In tờ rơi");
    task.sectionUuid = QStringLiteral("s");
    task.assignments = {{{std::nullopt, QStringLiteral("Phòng A (mẫu)"), {}}, domain::Role::Lead},
                        {{std::nullopt, QStringLiteral("Phòng B (mẫu)"), {}}, domain::Role::Lead}};
    domain::setTaskTime(task, QStringLiteral("trước 28/02"), 2026);
    task.budget.amount = 45'000'000;
    domain::Task other;
    other.uuid = QStringLiteral("o");
    other.title = QStringLiteral("Phát thanh");
    other.budget.text = QStringLiteral("lồng ghép");
    plan.tasks = {task, other};
    return plan;
}

QString part(const QByteArray &bytes, const char *name)
{
    const auto zip = ooxml::ZipArchive::fromBytes(bytes);
    REQUIRE(zip);
    const auto read = zip->read(QLatin1String(name));
    REQUIRE(read);
    return QString::fromUtf8(*read);
}

} // namespace

TEST_CASE("Tasks become lines of a spreadsheet with their sum", "[tasks][workbook]")
{
    setLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    NoProgress progress;
    REQUIRE(exportFormat(QStringLiteral("Nhiệm vụ.XLSX")) == ExportFormat::Xlsx);
    const auto bytes = renderPlan(planWithTask(), ExportFormat::Xlsx, {}, progress);
    REQUIRE(bytes);
    const QString sheet = part(*bytes, "xl/worksheets/sheet1.xml");
    for (const char16_t *words : {u"In tờ rơi", u"Phòng A (mẫu); Phòng B (mẫu)", u"trước 28/02", u"lồng ghép", u"Sum (1/2 tasks with a budget)"})
        CHECK(sheet.contains(QString::fromUtf16(words)));
    CHECK(sheet.count(QStringLiteral("<v>45000000</v>")) == 2);
    CHECK(sheet.contains(QStringLiteral("<v>46080</v>"))); // 27/02/2026: the last good day
    CHECK(taskWorkbook(planWithTask()) == bytes);
    CHECK(taskWorkbook({}));
    setLanguage(*QCoreApplication::instance(), QStringLiteral("vi"));
}

TEST_CASE("Legal bases are read from copied text, one paragraph a line, and nothing is lost", "[bases]")
{
    const auto bases = basesIn(QStringLiteral("Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;\r\n"
                                              "Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND tỉnh Minh Khê (mẫu) về công tác bình đẳng giới;\n\n"
                                              "Theo đề nghị của Trưởng phòng (mẫu).\u0001"));
    REQUIRE(bases.size() >= 3);
    CHECK(std::any_of(bases.begin(), bases.end(), [](const auto &b) { return b.number == QStringLiteral("12/KH-UBND"); }));
    CHECK(bases.back().text == QStringLiteral("Theo đề nghị của Trưởng phòng (mẫu)"));
    for (const auto &basis : bases) {
        CHECK_FALSE(basis.uuid.isEmpty());
        CHECK_FALSE(basis.preambleIndex);
    }
    CHECK(basesIn(QString()).empty());
    CHECK(basesIn(QStringLiteral(" \n ; \n")).empty());
}

TEST_CASE("A basis is cited from its parts", "[bases]")
{
    domain::LegalBasis basis;
    CHECK(citation(basis).isEmpty());
    basis.docType = QStringLiteral("Kế hoạch");
    basis.number = QStringLiteral("12/KH-UBND");
    basis.date = domain::PartialDate::of({2026, 1, 5});
    basis.issuer = QStringLiteral("UBND tỉnh Minh Khê (mẫu)");
    basis.title = QStringLiteral("công tác bình đẳng giới");
    CHECK(citation(basis) == QStringLiteral("Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Minh Khê (mẫu) về công tác bình đẳng giới"));
    basis.date = domain::PartialDate::ofMonth(2026, 6);
    basis.title = QStringLiteral("về công tác bình đẳng giới");
    CHECK(citation(basis) == QStringLiteral("Kế hoạch số 12/KH-UBND tháng 6/2026 của UBND tỉnh Minh Khê (mẫu) về công tác bình đẳng giới"));
}

TEST_CASE("A basis is put into the preamble behind those that only cite", "[bases]")
{
    domain::Plan plan;
    plan.preamble = {domain::RichText::plain(QStringLiteral("Căn cứ Luật A;")), domain::RichText::plain(QStringLiteral("UBND xã ban hành Kế hoạch như sau:"))};
    domain::LegalBasis law, late;
    law.uuid = QStringLiteral("a");
    law.preambleIndex = 0;
    late.uuid = QStringLiteral("b");
    late.text = QStringLiteral("Kế hoạch số 12/KH-UBND;");
    domain::LegalBasis inSentence;
    inSentence.uuid = QStringLiteral("c");
    inSentence.preambleIndex = 1;
    plan.legalBases = {law, late, inSentence};
    REQUIRE(putIntoPreamble(plan, QStringLiteral("b")));
    REQUIRE(plan.preamble.size() == 3);
    CHECK(plan.preamble.at(1).toPlain() == QStringLiteral("Căn cứ Kế hoạch số 12/KH-UBND;"));
    CHECK(plan.legalBases.at(0).preambleIndex == 0);
    CHECK(plan.legalBases.at(1).preambleIndex == 1);
    CHECK(plan.legalBases.at(2).preambleIndex == 2);
    CHECK_FALSE(putIntoPreamble(plan, QStringLiteral("b"))); // stands there already
    CHECK_FALSE(putIntoPreamble(plan, QStringLiteral("x")));
}
