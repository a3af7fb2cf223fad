// A report on paper: what is gathered for it, its templates, its files, and what is said beside them.
#include "application/report_export.h"

#include "application/activity_samples.h"
#include "application/activity_service.h"
#include "application/error_text.h"
#include "application/evidence_service.h"
#include "application/report_content.h"
#include "application/report_draft.h"
#include "application/report_fixture.h"
#include "application/report_forms.h"
#include "application/template_service.h"
#include "domain/count_text.h"
#include "ooxml/document.h"
#include "ooxml/package.h"
#include "ooxml/workbook_reader.h"

#include <nlohmann/json.hpp>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

/// A commune with a log, typed totals, registers and a report of six months.
struct Told : test::ReportFile {
    StoredReport report;

    Told()
    {
        ActivityService log(database);
        domain::Activity talk = activity(u"Truyền thông tại thôn Suối Trong"_s, QDate(2026, 3, 8));
        talk.sectionKind = domain::SectionKind::Communication;
        talk.figures = {figure(u"sessions"_s, 1), figure(u"attendances"_s, 120, 70)};
        domain::Activity second = talk;
        second.from = second.to = QDate(2026, 4, 10);
        second.figures = {figure(u"sessions"_s, 1), figure(u"attendances"_s, 80)}; // women weren't counted
        domain::Activity before = talk;
        before.from = before.to = QDate(2025, 3, 8);
        before.figures = {figure(u"sessions"_s, 1)};
        REQUIRE(log.add({talk, second, before}));
        domain::IssuedDocument issued;
        issued.number = u"15/KH-UBND"_s;
        issued.kind = u"Kế hoạch"_s;
        issued.date = QDate(2026, 2, 3);
        issued.title = u"Thực hiện công tác bình đẳng giới năm 2026"_s;
        REQUIRE(records.save(issued));
        report = create(draft());
    }

    ReportPaper gathered(const ReportAnnexes &annexes = {}, int revision = 0)
    {
        auto paper = gatherReport(database, report.id, revision, annexes);
        INFO((paper ? std::string() : (paper.error().code + u' ' + paper.error().detail).toStdString()));
        REQUIRE(paper);
        return *paper;
    }

    QString addPhoto(const QString &name, const QByteArray &bytes, bool hasConsent, bool isPersonal = false)
    {
        EvidenceService evidence(database);
        const QString owner = report.report.uuid;
        REQUIRE(evidence.add(u"report"_s, owner, {{name, u"image/png"_s, bytes, {}, false, false}}));
        Evidence added = evidence.list(owner)->back();
        added.caption = u"Buổi "_s + name;
        added.hasConsent = hasConsent;
        added.hasPersonalData = isPersonal;
        REQUIRE(evidence.save(added));
        return added.uuid;
    }

    void choose(const QStringList &photos)
    {
        report = reports.load(report.id).value();
        report.report.photos = photos;
        REQUIRE(reports.save(report));
    }
};

RenderedReport made(const ReportPaper &paper, const QString &templateName = {}, const PhotoBytes &photo = {})
{
    NoProgress progress;
    auto result = renderReport(paper, templateName, photo, progress);
    INFO((result ? QString() : errorText(result.error())).toStdString());
    REQUIRE(result);
    return std::move(*result);
}

QString textOf(const QByteArray &docx)
{
    NoProgress progress;
    return ooxml::plainText(ooxml::readDocument(docx, progress).value());
}

/// The smallest PNG there is: one pixel, dark or grey.
QByteArray pixel(bool isDark = false)
{
    return QByteArray::fromBase64(isDark ? "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mMQAAAAEgARCN69wwAAAABJRU5ErkJggg=="
                                         : "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==");
}

bool says(const QStringList &remarks, const QString &words)
{
    return std::any_of(remarks.begin(), remarks.end(), [&](const QString &remark) { return remark.contains(words); });
}

} // namespace

TEST_CASE("a report's paper carries text and annexes, unknown numbers as such", "[report][paper]")
{
    Told told;
    const ReportPaper paper = told.gathered();
    const QString text = textOf(made(paper).docx);
    CHECK(text.contains(u"BÁO CÁO"));
    CHECK(text.contains(u"Kính gửi:"));
    CHECK(text.contains(u"- Như trên;"));
    CHECK(text.contains(u"DỰ THẢO"));
    CHECK(text.contains(u"SỐ LIỆU HOẠT ĐỘNG 6 THÁNG ĐẦU NĂM 2026"));
    CHECK(text.contains(u"Lượt người dự\tlượt người\t200\t70"));
    CHECK(text.contains(u"VĂN BẢN ĐÃ BAN HÀNH"));
    CHECK(text.contains(u"15/KH-UBND"));
    CHECK_FALSE(text.contains(u"CÁC MÔ HÌNH")); // nothing is known of any
    CHECK_FALSE(text.contains(u"CHỈ TIÊU 6 THÁNG"));
    CHECK_FALSE(text.contains(u"\t0\t"));

    ReportAnnexes none;
    for (const QString &name : ReportAnnexes::names())
        CHECK(none.leaveOut(name));
    CHECK_FALSE(none.leaveOut(u"nothing"_s));
    CHECK_FALSE(textOf(made(told.gathered(none)).docx).contains(u"Phụ lục"));
}

TEST_CASE("a report without anything in its year says so in its text and has no annex", "[report][paper]")
{
    test::ReportFile file;
    const StoredReport empty = file.create(file.draft(domain::ReportKind::Year, 2024));
    const auto paper = gatherReport(file.database, empty.id);
    REQUIRE(paper);
    const QString text = textOf(made(*paper).docx);
    CHECK_FALSE(text.contains(u"Phụ lục"));
    CHECK(text.contains(u"BÁO CÁO"));
}

TEST_CASE("photos without consent or with personal data stay at home, broken ones are left out, all of it said", "[report][paper]")
{
    Told told;
    const QString good = told.addPhoto(u"tốt.png"_s, pixel(), true), other = told.addPhoto(u"hai.png"_s, pixel(true), true);
    const QString secret = told.addPhoto(u"kín.png"_s, pixel(), true, true), open = told.addPhoto(u"mở.png"_s, pixel(), false);
    const QString broken = told.addPhoto(u"hỏng.png"_s, "no picture at all", true);
    told.choose({good, secret, open, broken, other, u"gone"_s});
    const ReportPaper paper = told.gathered();
    CHECK(paper.photos.size() == 3);
    const RenderedReport rendered = made(paper, {}, photoBytes(told.database, paper));
    CHECK(says(rendered.remarks, u"hỏng.png"_s));
    CHECK(rendered.remarks.size() >= 4);
    const QString text = textOf(rendered.docx);
    CHECK(text.contains(u"HÌNH ẢNH HOẠT ĐỘNG"));
    CHECK(text.contains(u"Ảnh 1. Buổi tốt.png"));
    CHECK(text.contains(u"Ảnh 2. Buổi hai.png"));
    CHECK_FALSE(text.contains(u"Buổi kín.png"));
    const auto package = ooxml::Package::fromBytes(rendered.docx).value();
    CHECK(package.partNames().filter(u"word/media/"_s).size() == 2);
    // from a job: a connection of its own
    const auto own = gatherReport(told.path, told.clock, told.report.id);
    REQUIRE(own);
    CHECK(made(*own, {}, photoBytes(told.path, told.clock, *own)).docx == rendered.docx);
    // nobody gives their bytes
    CHECK_FALSE(textOf(made(paper).docx).contains(u"HÌNH ẢNH"));
}

TEST_CASE("a frozen report is printed as it was, with the number that came later", "[report][paper]")
{
    Told told;
    REQUIRE(told.reports.freeze(told.report));
    CHECK(told.gathered().remarks == told.gathered({}, 1).remarks);
    domain::Plan plan = told.document(told.report), signedPlan = plan;
    signedPlan.number = u"88"_s;
    signedPlan.state = domain::PlanState::Issued;
    REQUIRE(told.plans.edit(told.report.documentId, plan, signedPlan, {u"plan.edit"_s, {}}));
    ActivityService log(told.database);
    domain::Activity late = activity(u"Buổi sau khi chốt"_s, QDate(2026, 5, 5));
    late.figures = {figure(u"sessions"_s, 40)};
    REQUIRE(log.add({late}));
    CHECK(told.gathered().remarks.size() == told.gathered({}, 1).remarks.size() + 1); // that it changed since
    const QString frozen = textOf(made(told.gathered({}, 1)).docx), now = textOf(made(told.gathered({}, workingState)).docx);
    CHECK(textOf(made(told.gathered()).docx) == frozen); // its text is what was frozen, so are its annexes
    CHECK(frozen.contains(u"Số: 88/BC-UBND"));
    CHECK_FALSE(frozen.contains(u"DỰ THẢO"));
    CHECK(frozen.contains(u"Cuộc truyền thông\tcuộc\t2\t"));
    CHECK(now.contains(u"Cuộc truyền thông\tcuộc\t42\t"));
    const auto missing = gatherReport(told.database, told.report.id, 2);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == u"report.not_frozen");
}

TEST_CASE("a report goes to DOCX, XLSX, JSON and text under a name without marks", "[report][paper]")
{
    Told told;
    const ReportPaper paper = told.gathered();
    CHECK(proposedFileName(paper.report, paper.document, u"docx"_s) == u"BC-6-thang-2026_xa-khe-may.docx");
    NoProgress progress;
    for (const char *ending : {"docx", "xlsx", "json", "txt"}) {
        const QString file = told.dir.file(proposedFileName(paper.report, paper.document, QLatin1String(ending)));
        INFO(file.toStdString());
        CHECK(exportReport(paper, file, {}, {}, progress));
        CHECK(QFile::exists(file));
    }
    const auto data = nlohmann::json::parse(readAll(told.dir.file(u"BC-6-thang-2026_xa-khe-may.json"_s)).toStdString());
    CHECK(data["report"]["period_text"] == "6 tháng đầu năm 2026");
    CHECK(data["report"]["annexes"][0]["statistic_rows"][1]["total"] == 2);
    CHECK(exportReport(paper, told.dir.file(u"a.odt"_s), {}, {}, progress).error().code == u"export.unknown_format");
    struct Cancelled : Progress {
        bool isCancelled() const override { return true; }
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
    } cancelled;
    CHECK(exportReport(paper, told.dir.file(u"b.docx"_s), {}, {}, cancelled).error().code == u"cancelled");
    CHECK_FALSE(QFile::exists(told.dir.file(u"b.docx"_s)));
    CHECK(reportTemplate(domain::ReportKind::Urgent) == u"bao-cao-nhanh");
    CHECK(reportTemplate(domain::ReportKind::ActionMonth) == u"bao-cao-thang-hanh-dong");
    CHECK(reportTemplate(domain::ReportKind::Year) == u"bao-cao-nam");
}

TEST_CASE("the preview's way prints a report's text through a template of reports", "[report][paper]")
{
    Told told;
    NoProgress progress;
    const auto bytes = renderPlan(told.document(told.report), ExportFormat::Docx, {}, progress);
    REQUIRE(bytes);
    const QString text = textOf(*bytes);
    CHECK(text.contains(u"Kính gửi:"));
    CHECK_FALSE(text.contains(u"KẾ HOẠCH\n"));
}

TEST_CASE("what a template lacks is said, and one of another kind is refused with all its faults", "[report][paper]")
{
    Told told;
    const ReportPaper paper = told.gathered();
    // the plan's template knows no annexes
    const RenderedReport plain = made(paper, u"ke-hoach"_s);
    CHECK_FALSE(textOf(plain.docx).contains(u"Phụ lục"));
    CHECK(says(plain.remarks, u"ke-hoach"_s));
    NoProgress progress;
    const auto refused = renderReport(paper, u"bang-tong-hop-tiep-thu-giai-trinh"_s, {}, progress);
    CHECK(refused); // what it asks for is there, and empty
    const QString file = told.dir.file(u"Báo cáo sai.docx"_s);
    auto package = ooxml::Package::fromBytes(templateBytes(u"bao-cao-nhanh"_s).value()).value();
    QByteArray body = package.part(u"word/document.xml"_s);
    body.replace("{title}", "{report.titel} {report.annexes}");
    package.setPart(u"word/document.xml"_s, body);
    writeAll(file, package.toBytes().value());
    const auto wrong = renderReport(paper, file, {}, progress);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == u"template.invalid");
    CHECK(wrong.error().args.size() == 2);
    const auto checked = checkPlanTemplate(file, progress);
    REQUIRE(checked);
    CHECK(checked->faults.size() == 2);
    for (const QString &name : {u"bao-cao-6-thang"_s, u"bao-cao-nam"_s, u"bao-cao-thang-hanh-dong"_s, u"bao-cao-nhanh"_s}) {
        const auto shipped = checkPlanTemplate(name, progress);
        REQUIRE(shipped);
        CHECK(shipped->faults.join(u'\n') == QString());
        CHECK(shipped->unsupported.join(u'\n') == QString());
    }
    const auto list = templateList();
    CHECK(std::count_if(list.begin(), list.end(), [](const TemplateInfo &info) { return info.isForReports; }) == 4);
    CHECK(isReportTemplate(u"/tmp/Báo cáo của xã.docx"_s));
    CHECK_FALSE(isReportTemplate(u"ke-hoach"_s));
}

TEST_CASE("the page that asks for figures and the printed form take the log's numbers from one place", "[report][paper]")
{
    Told told;
    domain::Activity club = activity(u"Sinh hoạt câu lạc bộ"_s, QDate(2026, 5, 3));
    club.figures = {figure(u"club-meetings"_s, 1), figure(u"attendances"_s, 500, 400)};
    club.cost = 1'500'000;
    REQUIRE(ActivityService(told.database).add({club}));
    const ReportPaper paper = told.gathered();
    const auto answers = logAnswers(told.database, paper.report.period, paper.facts.setting.foreignPlans);
    REQUIRE(answers);
    const auto content = reportContent(paper);
    for (const ShortForm &form : shortForms())
        for (const ShortFormRow &row : form.rows)
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const LogAnswer answer = logAnswer(row.cells[i], true);
                if (answer.fact.isEmpty())
                    continue;
                INFO(answer.fact.toStdString());
                REQUIRE(answers->contains(answer.fact));
                const auto printedForm = std::find_if(content.forms.begin(), content.forms.end(), [&](const auto &one) { return one.title == form.name; });
                REQUIRE(printedForm != content.forms.end());
                const auto printed = std::find_if(printedForm->rows.begin(), printedForm->rows.end(), [&](const auto &one) { return one.name == row.name; });
                REQUIRE(printed != printedForm->rows.end());
                CHECK(printed->cells.at(qsizetype(i)) == domain::countText((*answers)[answer.fact].value()));
            }
    CHECK((*answers)[u"sessions.attendances.total"_s].sum == 200);
}

TEST_CASE("a document without a number, a title or a date leaves no empty place, and the review says so", "[report][paper]")
{
    Told told;
    domain::IssuedDocument bare, untitled;
    bare.uuid = u"bare"_s;
    bare.kind = u"Công văn"_s;
    bare.title = u"Rà soát số liệu"_s;
    bare.date = QDate(2026, 4, 4);
    untitled.uuid = u"untitled"_s;
    untitled.number = u"20/CV-UBND"_s;
    untitled.date = QDate(2026, 4, 5);
    domain::IssuedDocument undated;
    undated.uuid = u"undated"_s;
    undated.number = u"21/CV-UBND"_s;
    undated.title = u"Tuyên truyền"_s;
    REQUIRE(told.records.save(bare));
    REQUIRE(told.records.save(untitled));
    REQUIRE(told.records.save(undated));
    const ReportPaper paper = told.gathered();
    const QString text = textOf(made(paper).docx);
    CHECK(text.contains(u"Công văn\t…\t04/4/2026\tRà soát số liệu\t"_s + paper.document.issuer()));
    CHECK(text.contains(u"Văn bản\t20/CV-UBND\t05/4/2026\t…\t"_s + paper.document.issuer()));
    QStringList found;
    for (const domain::Issue &issue : checkReport(paper.facts, paper.document, QDate(2026, 7, 5)))
        if (issue.code.startsWith(u"document_"))
            found << issue.code + u": "_s + issue.args.join(u'|');
    found.sort();
    CHECK(found == QStringList{u"document_undated: 21/CV-UBND, Tuyên truyền"_s, u"document_without_number: Công văn, Rà soát số liệu, 04/04/2026"_s,
                               u"document_without_title: 20/CV-UBND, 05/04/2026"_s});
}
