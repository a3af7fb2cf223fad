// A whole plan typed into the window, key by key, gives the same document as the same plan that was received.
#include "application/document_service.h"
#include "base/uuid.h"
#include "gui/plan/typist.h"

using namespace bd;
using namespace bd::test;
using namespace bd::domain;

namespace {

QString utf(const char *text)
{
    return QString::fromUtf8(text);
}

RichText mixed(std::vector<Span> spans)
{
    return RichText(std::move(spans));
}

Section section(SectionKind kind, NumberStyle style, const char *heading)
{
    Section made;
    made.uuid = newUuid();
    made.kind = kind;
    made.numberStyle = style;
    made.heading = RichText::plain(utf(heading));
    return made;
}

Paragraph paragraph(ParagraphLevel level, RichText text)
{
    return {newUuid(), level, std::move(text)};
}

Paragraph paragraph(ParagraphLevel level, const char *text)
{
    return paragraph(level, RichText::plain(utf(text)));
}

TableCell cell(const char *text, int columns = 1)
{
    return {{RichText::plain(utf(text))}, columns, 1};
}

/// With everything that somebody can type: four depths, three levels, bold, italic, a footnote, a line break, a table.
Plan inventedPlan()
{
    Plan plan;
    plan.uuid = newUuid();
    plan.year = 2027;
    plan.superiorLines = {utf("SỞ NỘI VỤ (MẪU)")};
    plan.issuerLines = {utf("CHI CỤC BÌNH ĐẲNG"), utf("GIỚI MINH KHÊ (MẪU)")};
    plan.number = utf("7");
    plan.symbol = utf("KH-CCBĐG");
    plan.place = utf("Minh Khê");
    plan.date = PartialDate::of({2027, 1, 31});
    plan.title = utf("Công tác bình đẳng giới năm 2027 của Chi cục (mẫu)");
    plan.preamble = {RichText::plain(utf("Căn cứ Quyết định số 21/QĐ-SNV ngày 05/01/2027 của Sở Nội vụ (mẫu);")),
                     mixed({{utf("Chi cục xây dựng "), false, false, std::nullopt}, {utf("Kế hoạch"), true, false, std::nullopt},
                            {utf(" như sau:"), false, false, std::nullopt}})};
    LegalBasis basis;
    basis.uuid = newUuid();
    basis.docType = utf("Quyết định");
    basis.number = utf("21/QĐ-SNV");
    basis.date = PartialDate::of({2027, 1, 5});
    basis.issuer = utf("Sở Nội vụ (mẫu)");
    basis.title = utf("giao việc năm 2027");
    basis.text = utf("Quyết định số 21/QĐ-SNV ngày 05/01/2027 của Sở Nội vụ (mẫu)");
    plan.legalBases = {basis};

    Section purpose = section(SectionKind::Purpose, NumberStyle::Roman, "MỤC ĐÍCH, YÊU CẦU");
    purpose.blocks = {
        paragraph(ParagraphLevel::Plain, mixed({{utf("Cả năm có "), false, false, std::nullopt}, {utf("ba việc lớn"), true, false, std::nullopt},
                                                {utf(", "), false, false, std::nullopt}, {utf("việc đầu"), true, true, std::nullopt},
                                                {utf(" là quan trọng nhất"), false, true, std::nullopt},
                                                {{}, false, false, Footnote{utf("1"), utf("Theo sổ theo dõi của Chi cục (mẫu).")}},
                                                {utf("."), false, false, std::nullopt}})),
        paragraph(ParagraphLevel::Dash, "Nói để ai cũng hiểu;\nlàm để ai cũng thấy."),
        paragraph(ParagraphLevel::Plus, "Đúng người, đúng lúc: ưu tiên thôn Khe Mây, thôn Ưỡng Thượng."),
        paragraph(ParagraphLevel::Dash, "Không làm trùng việc của đơn vị khác."),
    };
    Section content = section(SectionKind::Content, NumberStyle::Roman, "NỘI DUNG");
    Section talk = section(SectionKind::Communication, NumberStyle::Decimal, "Truyền thông");
    talk.headingEnd = utf(":");
    talk.blocks = {paragraph(ParagraphLevel::Dash, "Phát thanh 12 bài, mỗi tháng một bài.")};
    Section courses = section(SectionKind::Other, NumberStyle::Decimal, "Tập huấn");
    Section where = section(SectionKind::Other, NumberStyle::Letter, "Cấp xã");
    where.blocks = {paragraph(ParagraphLevel::Plain, "Mỗi xã một lớp, trước ngày 30/9.")};
    courses.sections = {where, section(SectionKind::Other, NumberStyle::Letter, "Cấp thôn")};
    courses.sections.back().blocks = {paragraph(ParagraphLevel::Plus, "Theo nhu cầu.")};
    Table table;
    table.uuid = newUuid();
    table.rows = {{{cell("Lớp", 2), cell("Số người")}, true},
                  {{cell("01"), cell("Cho cán bộ xã"), cell("40")}, false},
                  {{cell("02"), cell("Cho trưởng thôn"), cell("120")}, false}};
    content.sections = {talk, courses};
    Section money = section(SectionKind::Budget, NumberStyle::Roman, "KINH PHÍ");
    money.blocks = {paragraph(ParagraphLevel::Plain, "Các lớp trong năm:"), table, paragraph(ParagraphLevel::Plain, "Từ dự toán đã giao.")};
    Section work = section(SectionKind::Organisation, NumberStyle::Roman, "TỔ CHỨC THỰC HIỆN");
    work.blocks = {paragraph(ParagraphLevel::Plain, "Các phòng báo cáo Chi cục (qua Phòng Tổng hợp) trước ngày 10/11/2027.")};
    plan.sections = {purpose, content, money, work};

    ReportingDuty duty;
    duty.uuid = newUuid();
    duty.kind = DutyKind::Periodic;
    duty.period = Period::Year;
    duty.due = QDate(2027, 11, 10);
    duty.strict = true;
    duty.wording = utf("trước ngày 10/11/2027");
    duty.from = utf("Các phòng (mẫu)");
    duty.to = utf("Chi cục (mẫu)");
    duty.via = utf("Phòng Tổng hợp (mẫu)");
    duty.sectionUuid = work.uuid;
    ReportingDuty other;
    other.uuid = newUuid();
    other.kind = DutyKind::AdHoc;
    other.wording = utf("khi có yêu cầu");
    plan.duties = {duty, other};
    plan.closing = {RichText::plain(utf("Trên đây là Kế hoạch của Chi cục, các phòng căn cứ thực hiện./."))};
    plan.recipients = {utf("Sở Nội vụ (b/c)"), utf("Các phòng"), utf("Lưu: VT, TH")};
    plan.signer = {{utf("KT. CHI CỤC TRƯỞNG")}, utf("PHÓ CHI CỤC TRƯỞNG"), utf("(Họ và tên)")};
    return plan;
}

void typeAndCompare(const Plan &expected)
{
    Typist typist;
    typist.beginBlank(*expected.year, expected.title);
    typist.write(expected);
    CHECK(printed(typist.stored()).toStdString() == printed(expected).toStdString());

    const QString received = typist.dir.file(QStringLiteral("nhận.docx"));
    NoProgress progress;
    REQUIRE(application::exportPlan(expected, received, {}, progress));
    const auto found = differences(wordParts(typist.exportWord(QStringLiteral("gõ.docx"))), wordParts(received));
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

} // namespace

TEST_CASE("An invented plan is typed, and prints as if it had been received", "[gui][plan][typed]")
{
    typeAndCompare(inventedPlan());
}

TEST_CASE("A real plan is typed from its first word to its last, and prints as its import does", "[gui][plan][typed]")
{
    const QString seed = shared(QStringLiteral("seeds/003_7873244af775c7ab.txt"));
    if (seed.isEmpty()) {
        WARN("skipped: the real plans are not beside the project");
        return;
    }
    NoProgress progress;
    const auto read = application::readPlanFile(seed, progress);
    REQUIRE(read);
    typeAndCompare(read->imported.plan);
}
