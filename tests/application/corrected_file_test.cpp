// A plan goes to Word, is corrected there, and comes back: only what was corrected differs.
#include "application/corrected_file.h"
#include "application/document_service.h"
#include "base/uuid.h"
#include "ooxml/package.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/random_plan.h"

using namespace bd;
using namespace Qt::StringLiterals;

namespace {

domain::Paragraph paragraph(const QString &text)
{
    return {newUuid(), domain::ParagraphLevel::Dash, domain::RichText::plain(text)};
}

domain::Section section(const QString &heading, std::vector<domain::Block> blocks)
{
    domain::Section result;
    result.uuid = newUuid();
    result.heading = domain::RichText::plain(heading);
    result.numberStyle = domain::NumberStyle::Roman;
    result.blocks = std::move(blocks);
    return result;
}

domain::Plan record()
{
    domain::Plan plan;
    plan.uuid = newUuid();
    plan.year = 2026;
    plan.issuerLines = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ KHE MÂY (MẪU)"_s};
    plan.symbol = u"KH-UBND"_s;
    plan.place = u"Khe Mây"_s;
    plan.date = domain::PartialDate::ofYear(2026);
    plan.title = u"Thực hiện công tác bình đẳng giới năm 2026 (mẫu)"_s;
    plan.preamble = {domain::RichText::plain(u"UBND xã Khe Mây (mẫu) ban hành Kế hoạch công tác bình đẳng giới năm 2026 như sau:"_s)};
    plan.sections = {section(u"MỤC ĐÍCH, YÊU CẦU"_s, {paragraph(u"Xác định rõ nhiệm vụ, thời gian và trách nhiệm của từng đơn vị."_s)}),
                     section(u"NỘI DUNG"_s, {paragraph(u"Tổ chức 04 buổi nói chuyện chuyên đề tại các thôn trong quý II."_s),
                                             paragraph(u"Phát 500 tờ gấp về phòng ngừa bạo lực trên cơ sở giới."_s),
                                             paragraph(u"Duy trì hai câu lạc bộ đã thành lập."_s)})};
    domain::Task task;
    task.uuid = newUuid();
    task.paragraphUuid = std::get<domain::Paragraph>(plan.sections[1].blocks[0]).uuid;
    task.sectionUuid = plan.sections[1].uuid;
    task.title = u"Tổ chức 04 buổi nói chuyện chuyên đề"_s;
    task.assignments = {{{{}, u"Hội Phụ nữ xã (mẫu)"_s, domain::Addressing::Invited}, domain::Role::Lead}};
    plan.tasks = {task};
    plan.closing = {domain::RichText::plain(u"Trên đây là Kế hoạch công tác bình đẳng giới năm 2026 của xã."_s)};
    plan.recipients = {u"Sở Nội vụ (b/c)"_s, u"Lưu: VT"_s};
    plan.signer = {{u"TM. ỦY BAN NHÂN DÂN"_s}, u"CHỦ TỊCH"_s, u"(Họ và tên)"_s};
    return plan;
}

/// As somebody would in Word: words exchanged in the file's body.
QString corrected(const test::TempDir &dir, const domain::Plan &plan, const std::vector<std::pair<QString, QString>> &changes)
{
    NoProgress progress;
    const QString file = dir.path() + u"/Bản sửa.docx"_s;
    const bool isReport = plan.document == domain::DocumentKind::Report;
    REQUIRE(application::exportPlan(plan, file, isReport ? QString() : u"ke-hoach"_s, progress));
    auto package = ooxml::Package::fromBytes(test::readAll(file));
    REQUIRE(package);
    QString body = QString::fromUtf8(package->part(package->mainPart()));
    for (const auto &[from, to] : changes) {
        REQUIRE(body.contains(from));
        body.replace(from, to);
    }
    package->setPart(package->mainPart(), body.toUtf8());
    const auto bytes = package->toBytes();
    REQUIRE(bytes);
    test::writeAll(file, *bytes);
    return file;
}

application::CorrectedFile read(const domain::Plan &plan, const QString &file)
{
    NoProgress progress;
    auto result = application::readCorrectedFile(plan, file, progress);
    REQUIRE(result);
    return std::move(*result);
}

const QString anyName = u"_bdp"_s;

} // namespace

TEST_CASE("a file that nobody corrected differs in nothing")
{
    const test::TempDir dir;
    const domain::Plan plan = record();
    for (const bool hasNames : {true, false}) {
        INFO(hasNames);
        const auto changes = hasNames ? std::vector<std::pair<QString, QString>>{} : std::vector<std::pair<QString, QString>>{{anyName, u"x"_s}};
        const auto file = read(plan, corrected(dir, plan, changes));
        QStringList told;
        for (const auto &difference : file.differences)
            told << difference.field + u": "_s + difference.before.toPlain() + u" -> "_s + difference.after.toPlain();
        CHECK(told.join(u'\n') == QString());
        CHECK((file.named > 0) == hasNames);
    }
}

TEST_CASE("a corrected sentence is one difference, and its task keeps who leads it")
{
    const test::TempDir dir;
    const domain::Plan plan = record();
    for (const bool hasNames : {true, false}) {
        INFO(hasNames);
        std::vector<std::pair<QString, QString>> changes{{u"04 buổi nói chuyện chuyên đề tại các thôn"_s, u"06 buổi nói chuyện tại 06 thôn"_s}};
        if (!hasNames)
            changes.push_back({anyName, u"x"_s});
        const auto file = read(plan, corrected(dir, plan, changes));
        REQUIRE(file.differences.size() == 1);
        CHECK(file.differences[0].kind == domain::PlanDifference::Kind::Changed);
        CHECK(file.differences[0].before.toPlain() == u"Tổ chức 04 buổi nói chuyện chuyên đề tại các thôn trong quý II."_s);
        CHECK(file.differences[0].after.toPlain() == u"Tổ chức 06 buổi nói chuyện tại 06 thôn trong quý II."_s);
        const domain::Plan merged = application::withCorrections(plan, file, {0});
        REQUIRE(merged.tasks.size() == 1);
        CHECK(merged.tasks[0] == plan.tasks[0]);
        CHECK(std::get<domain::Paragraph>(merged.sections[1].blocks[0]).uuid == *plan.tasks[0].paragraphUuid);
        CHECK(std::get<domain::Paragraph>(merged.sections[1].blocks[0]).text.toPlain() == file.differences[0].after.toPlain());
        CHECK(application::withCorrections(plan, file, {}) == plan);
    }
}

TEST_CASE("a struck-out and an added paragraph come back as such")
{
    const test::TempDir dir;
    const domain::Plan plan = record();
    const auto file = read(plan, corrected(dir, plan, {{u"Phát 500 tờ gấp về phòng ngừa bạo lực trên cơ sở giới."_s, QString()},
                                                       {u"Duy trì hai câu lạc bộ đã thành lập."_s, u"Duy trì ba câu lạc bộ đã thành lập."_s}}));
    QStringList kinds;
    for (const auto &difference : file.differences)
        kinds << QString::number(int(difference.kind)) + u' ' + difference.before.toPlain() + u'>' + difference.after.toPlain();
    CHECK(kinds.join(u'\n')
          == u"1 Phát 500 tờ gấp về phòng ngừa bạo lực trên cơ sở giới.>\n2 Duy trì hai câu lạc bộ đã thành lập.>Duy trì ba câu lạc bộ đã thành lập."_s);
}

TEST_CASE("another document is told from a corrected one")
{
    const test::TempDir dir;
    NoProgress progress;
    domain::Plan plan = record(), other = test::randomPlan(7);
    for (int i = 0; i < 12; ++i)
        plan.sections[1].blocks.push_back(paragraph(u"Nội dung riêng số %1 của kế hoạch này, không văn bản nào khác có."_s.arg(i)));
    const auto result = application::readCorrectedFile(plan, corrected(dir, other, {{anyName, u"x"_s}}), progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == u"merge.not_this_plan"_s);
}

TEST_CASE("what printing adds is no correction")
{
    const test::TempDir dir;
    domain::Plan plan = record();
    plan.preamble.clear();
    domain::LegalBasis basis;
    basis.uuid = newUuid();
    basis.text = u"Luật Bình đẳng giới ngày 29/11/2006"_s;
    plan.legalBases = {basis};
    CHECK(read(plan, corrected(dir, plan, {})).differences.empty());
    plan.closing = {domain::RichText::plain(u"Trên đây là Kế hoạch của xã"_s)};
    CHECK(read(plan, corrected(dir, plan, {})).differences.empty());
}

TEST_CASE("a report comes back with its addressees, and its annexes are none of its text")
{
    const test::TempDir dir;
    for (const QStringList &addressees : {QStringList{u"Ủy ban nhân dân tỉnh Minh Khê (mẫu) (qua Sở Nội vụ)"_s},
                                          QStringList{u"Ủy ban nhân dân tỉnh Minh Khê (mẫu)"_s, u"Sở Nội vụ tỉnh Minh Khê (mẫu)"_s}}) {
        domain::Plan report = record();
        report.document = domain::DocumentKind::Report;
        report.documentType = u"BÁO CÁO"_s;
        report.symbol = u"BC-UBND"_s;
        report.title = u"Kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026 (mẫu)"_s;
        report.tasks.clear();
        report.addressees = addressees;
        report.preamble = {domain::RichText::plain(u"Thực hiện Công văn số 540/SNV-BĐG ngày 20/5/2026 của Sở Nội vụ, UBND xã Khe Mây (mẫu) báo cáo kết quả như sau:"_s)};
        report.closing = {domain::RichText::plain(u"Trên đây là kết quả 6 tháng đầu năm 2026 của xã, kính báo cáo Sở Nội vụ xem xét, tổng hợp."_s)};
        report.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
        for (const bool hasNames : {true, false}) {
            INFO(addressees.size() << " " << hasNames);
            const auto changes = hasNames ? std::vector<std::pair<QString, QString>>{} : std::vector<std::pair<QString, QString>>{{anyName, u"x"_s}};
            const auto file = read(report, corrected(dir, report, changes));
            QStringList told;
            for (const auto &difference : file.differences)
                told << difference.field + u": "_s + difference.before.toPlain() + u" -> "_s + difference.after.toPlain();
            CHECK(told.join(u'\n') == QString());
        }
        const auto file = read(report, corrected(dir, report, {{u"hai câu lạc bộ"_s, u"03 câu lạc bộ"_s}}));
        REQUIRE(file.differences.size() == 1);
        CHECK(application::withCorrections(report, file, {0}).addressees == addressees);
    }
    // A report is no plan, whoever exported it.
    domain::Plan report = record();
    report.document = domain::DocumentKind::Report;
    report.documentType = u"BÁO CÁO"_s;
    NoProgress progress;
    const auto asPlan = application::readPlanFile(corrected(dir, report, {}), progress);
    CHECK((!asPlan || !asPlan->imported.looksLikePlan));
}
