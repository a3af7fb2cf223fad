// Superiors' outlines: headings with kinds, remembered for the sender; what has no match goes to the last section.
#include "application/form_service.h"

#include "application/report_fixture.h"
#include "domain/outline_takeover.h"
#include "support/small_docx.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

const char *letter = "Kính gửi: Ủy ban nhân dân các xã, phường\n\nĐề nghị các đơn vị gửi báo cáo trước ngày 10/6/2026 theo đề cương kèm theo.\n\n"
                     "ĐỀ CƯƠNG\nBáo cáo kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026\n\n"
                     "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO\n- Nêu các văn bản đã ban hành.\n"
                     "II. KẾT QUẢ THỰC HIỆN\n1. Công tác truyền thông, phổ biến pháp luật\nNêu rõ số cuộc, số lượt người.\n2. Hoạt động của mô hình, địa chỉ tin cậy\nNêu rõ số mô hình.\n"
                     "3. Công tác phối hợp với Hội Cựu chiến binh\n4. Kinh phí thực hiện\n"
                     "III. KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU\nTheo biểu kèm theo.\nIV. ĐÁNH GIÁ CHUNG\n1. Ưu điểm\n2. Khó khăn, hạn chế và nguyên nhân\n"
                     "V. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM\nVI. ĐỀ XUẤT, KIẾN NGHỊ\n";

QStringList told(const std::vector<domain::Section> &sections, int depth = 0)
{
    QStringList lines;
    for (const domain::Section &one : sections) {
        lines << QString(depth * 2, u' ') + domain::toCode(one.kind) + q(": ") + one.heading.toPlain();
        lines << told(one.sections, depth + 1);
    }
    return lines;
}

} // namespace

TEST_CASE("a pasted outline becomes sections with kinds", "[outline]")
{
    NoProgress progress;
    const auto outline = readOutlineText(q(letter), progress);
    REQUIRE(outline);
    CHECK(told(outline->plan.sections)
          == QStringList{q("direction: CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"), q("results: KẾT QUẢ THỰC HIỆN"), q("  communication: Công tác truyền thông, phổ biến pháp luật"),
                         q("  models: Hoạt động của mô hình, địa chỉ tin cậy"), q("  coordination: Công tác phối hợp với Hội Cựu chiến binh"), q("  budget: Kinh phí thực hiện"),
                         q("indicators: KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU"), q("assessment: ĐÁNH GIÁ CHUNG"), q("  assessment: Ưu điểm"),
                         q("  difficulties: Khó khăn, hạn chế và nguyên nhân"), q("outlook: PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM"), q("proposals: ĐỀ XUẤT, KIẾN NGHỊ"),
                         q("other: Nội dung khác")});
    CHECK(outline->plan.document == domain::DocumentKind::Report);
    CHECK(outline->plan.title == q("Báo cáo kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026"));
    for (const domain::Section &section : outline->plan.sections)
        CHECK(section.blocks.empty()); // advice of the superior is no text of the report
    CHECK(outline->guidance.size() == 4);
}

TEST_CASE("an outline in a Word file", "[outline]")
{
    TempDir dir;
    QByteArray body;
    for (const QString &line : q(letter).split(u'\n', Qt::SkipEmptyParts))
        body += docxParagraph(line);
    writeAll(dir.file(q("Đề cương.docx")), smallDocx(body));
    NoProgress progress;
    const auto outline = readOutline(dir.file(q("Đề cương.docx")), progress);
    REQUIRE(outline);
    CHECK(outline->plan.sections.size() == 7);
    CHECK(outline->name == q("Đề cương.docx"));
}

TEST_CASE("an outline that is no outline is said to be none", "[outline]")
{
    NoProgress progress;
    for (const char *text : {"Hôm nay trời đẹp. Chúng tôi đi chơi.", "Kính gửi các xã\nĐề nghị gửi báo cáo.\n1. Thời gian gửi: trước ngày 10/6/2026.\n2. Nơi nhận: Sở Nội vụ.\n", "x"}) {
        const auto outline = readOutlineText(q(text), progress);
        INFO(text);
        REQUIRE_FALSE(outline);
        CHECK(outline.error().code == q("form.no_outline"));
        CHECK(outline.error().args.size() == 1);
    }
    CHECK(readOutline(q("/nirgends/x.docx"), progress).error().code == q("file.missing"));
}

TEST_CASE("corrected kinds are remembered for the sender", "[outline]")
{
    DataFile f;
    const auto saved = rememberKinds(f.database, q("Sở Nội vụ"), {{q("3. Công tác phối hợp"), domain::SectionKind::Other}, {q("Công tác phối hợp với Hội Cựu chiến binh"), domain::SectionKind::Committee}});
    REQUIRE(saved);
    REQUIRE(rememberKinds(f.database, q("Sở Nội vụ"), {{q("Công tác phối hợp với Hội cựu chiến binh"), domain::SectionKind::Awards}})); // the last word counts
    const auto outline = readOutlineText(f.database, q(letter), q("Sở nội vụ"), f.progress);
    REQUIRE(outline);
    CHECK(told(outline->plan.sections).contains(q("  awards: Công tác phối hợp với Hội Cựu chiến binh")));
    CHECK(outline->remembered.size() == 1);
    CHECK(told(readOutlineText(f.database, q(letter), q("Sở Y tế"), f.progress)->plan.sections).contains(q("  coordination: Công tác phối hợp với Hội Cựu chiến binh")));
}

TEST_CASE("a report takes over the superior's outline without losing a word", "[outline]")
{
    ReportFile f;
    const auto report = f.create(f.draft());
    domain::Plan document = f.document(report);
    for (const auto kind : {domain::SectionKind::Communication, domain::SectionKind::Inspection}) {
        domain::Section *section = leafOf(document.sections, kind);
        REQUIRE(section);
        section->blocks.push_back(paragraph(q("p") + domain::toCode(kind), q("Văn về ") + domain::toCode(kind)));
    }
    const auto outline = readOutlineText(q(letter), f.progress);
    REQUIRE(outline);
    const auto taken = domain::withOutline(document, outline->plan.sections, otherHeading());
    const QStringList headings = told(taken.plan.sections);
    CHECK(headings.last() == q("other: Nội dung khác"));
    const domain::Section *communication = leafOf(const_cast<std::vector<domain::Section> &>(taken.plan.sections), domain::SectionKind::Communication);
    REQUIRE(communication);
    CHECK(communication->heading.toPlain() == q("Công tác truyền thông, phổ biến pháp luật"));
    QString last;
    for (const domain::Block &block : taken.plan.sections.back().blocks)
        last += std::get<domain::Paragraph>(block).text.toPlain() + u'\n';
    CHECK(last.contains(q("Văn về inspection")));
}
