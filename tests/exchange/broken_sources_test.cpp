// What extraction, scans and word processors do to plans: rules that put it right, each by table.
#include "plan_reading.h"
#include "support/catch.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QStringEncoder>

#include <memory>

using namespace bd;
using namespace bd::domain;

namespace {

const QString headLines = QStringLiteral("ỦY BAN NHÂN DÂN\nTỈNH SÔNG MÂY (MẪU)\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                         "Độc lập - Tự do - Hạnh phúc\nSố: 31/KH-UBND\nSông Mây, ngày 09 tháng 3 năm 2026\n\n");
const QString titleLines = QStringLiteral("KẾ HOẠCH\nCông tác bình đẳng giới năm 2026\n\n");
const QString bodyLines = QStringLiteral("Căn cứ Luật Bình đẳng giới;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\n"
                                         "I. MỤC ĐÍCH\n- Thu hẹp khoảng cách giới.\nII. KINH PHÍ\n- Ngân sách tỉnh.\n\n");
const QString tailLines = QStringLiteral("Nơi nhận:\n- Bộ Nội vụ;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Mẫu\n");

/// A whole plan with one part changed.
QString planWith(const QString &body, const QString &tail = tailLines, const QString &title = titleLines, const QString &head = headLines)
{
    return head + title + body + tail;
}

QStringList paragraphs(const Plan &plan)
{
    QStringList result;
    for (const RichText &p : plan.preamble)
        result += p.toPlain();
    for (const Section &section : plan.sections)
        for (const Block &block : section.blocks)
            if (const auto *p = std::get_if<Paragraph>(&block))
                result += p->text.toPlain();
    return result;
}

QStringList leftOut(const exchange::ImportedPlan &r, const char *reason)
{
    QStringList result;
    for (const exchange::LeftOut &out : r.leftOut)
        if (out.reason == QLatin1String(reason))
            result += out.text;
    return result;
}

/// Paints pages of a PDF: text at points, lines of tables.
class PdfPages {
public:
    PdfPages()
    {
        REQUIRE(m_buffer.open(QIODevice::WriteOnly));
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer->setResolution(72);
        m_painter = std::make_unique<QPainter>(m_writer.get());
    }
    /// Gives the place behind the text.
    double text(double x, double y, const QString &text, double size = 12)
    {
        QFont font(QStringLiteral("Liberation Serif"));
        font.setPointSizeF(size);
        m_painter->setFont(font);
        m_painter->drawText(QPointF(x, y), text);
        return x + QFontMetricsF(font, m_writer.get()).horizontalAdvance(text);
    }
    void lines(const QStringList &lines, double &y)
    {
        for (const QString &line : lines)
            text(70, y += 18, line);
    }
    /// Rows of 30 points; empty columns of a row are joined with the one before.
    void table(const std::vector<QStringList> &rows, const std::vector<double> &xs, double &y)
    {
        y += 10;
        for (const QStringList &row : rows) {
            m_painter->drawLine(QPointF(xs.front(), y), QPointF(xs.back(), y));
            for (qsizetype c = 0; c < row.size(); ++c) {
                const double x = xs[static_cast<std::size_t>(c)];
                if (row.at(c) == u"<")
                    continue;
                m_painter->drawLine(QPointF(x, y), QPointF(x, y + 36));
                const QStringList parts = row.at(c).split(QLatin1Char('\n'));
                for (qsizetype i = 0; i < parts.size(); ++i)
                    text(x + 3, y + 13 + 15 * static_cast<double>(i), parts.at(i), 11);
            }
            m_painter->drawLine(QPointF(xs.back(), y), QPointF(xs.back(), y + 36));
            y += 36;
        }
        m_painter->drawLine(QPointF(xs.front(), y), QPointF(xs.back(), y));
    }
    void newPage() { m_writer->newPage(); }
    QByteArray bytes()
    {
        m_painter->end();
        m_writer.reset();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace

TEST_CASE("lines that a page broke are joined as they were")
{
    struct Case {
        QString body, expected;
    };
    const auto c = GENERATE(values<Case>({
        {QStringLiteral("I. MỤC ĐÍCH\n- Theo Nghị quyết số 91/NQ-\nCP của Chính phủ (mẫu).\nII. KINH PHÍ\n- Tỉnh.\n"),
         QStringLiteral("Theo Nghị quyết số 91/NQ-CP của Chính phủ (mẫu).")},
        {QStringLiteral("I. MỤC ĐÍCH\n- Gửi bản mềm về địa chỉ email:\nvanthu@songmay.example trước ngày 20/11/2026.\nII. KINH PHÍ\n- Tỉnh.\n"),
         QStringLiteral("Gửi bản mềm về địa chỉ email: vanthu@songmay.example trước ngày 20/11/2026.")},
        {QStringLiteral("Thực hiện Kế hoạch số 7/KH-UBND ngày 05/01/2026 của UBND thành phố\nSông Mây về bình đẳng giới, UBND xã ban hành "
                        "Kế hoạch:\n\nI. MỤC ĐÍCH\n- Một.\nII. KINH PHÍ\n- Hai.\n"),
         QStringLiteral("Thực hiện Kế hoạch số 7/KH-UBND ngày 05/01/2026 của UBND thành phố Sông Mây về bình đẳng giới, UBND xã ban hành "
                        "Kế hoạch:")},
        // Not the rest of a line: another basis.
        {QStringLiteral("Căn cứ Luật Bình đẳng giới;\nCăn cứ Kế hoạch số 7/KH-UBND ngày 05/01/2026 của UBND tỉnh\nSở Nội vụ ban hành Kế hoạch "
                        "như sau:\n\nI. MỤC ĐÍCH\n- Một.\nII. KINH PHÍ\n- Hai.\n"),
         QStringLiteral("Căn cứ Kế hoạch số 7/KH-UBND ngày 05/01/2026 của UBND tỉnh")},
    }));
    const auto r = test::readText(planWith(c.body));
    INFO(paragraphs(r.plan).join(QLatin1Char('\n')).toStdString());
    CHECK(paragraphs(r.plan).contains(c.expected));
}

TEST_CASE("a stretch of lines broken at one width is one paragraph, capitals at a line's begin or not")
{
    const auto r = test::readText(planWith(QStringLiteral(
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n"
        "- Nâng cao hiểu biết của người dân về quyền của phụ nữ và trẻ em gái ở các\n"
        "thôn, bản xa trung tâm; mở rộng cuộc vận động do Hội Nông dân phường Bình\n"
        "Minh khởi xướng từ năm trước; nhân rộng các tổ hòa giải có đủ cả nam lẫn\n"
        "nữ ở cơ sở; đưa nội dung này vào sinh hoạt thường kỳ của các chi hội cùng\n"
        "với đoàn thể.\n"
        "Phần cuối của mục này là một đoạn dài đứng riêng trên một dòng, không ai cắt nó ra cả, và nó dài hơn một trăm sáu mươi ký tự "
        "để nguồn không bị coi là văn bản ngắt dòng theo trang giấy.\nII. KINH PHÍ\n- Ngân sách tỉnh.\n")));
    REQUIRE(r.plan.sections.size() == 2);
    REQUIRE(r.plan.sections[0].blocks.size() == 2);
    CHECK(paragraphs(r.plan)[1].contains(u"phường Bình Minh khởi xướng"));
}

TEST_CASE("the signer is found whatever the name looks like")
{
    struct Case {
        const char *tail, *position, *name;
    };
    const auto c = GENERATE(values<Case>({
        {"Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH\nLý Văn Mẫu\n", "Q. CHỦ TỊCH", "Lý Văn Mẫu"},
        {"Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nH'Mai Niê Kmẫu\n", "CHỦ TỊCH", "H'Mai Niê Kmẫu"},
        {"Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nK’ Mẫu\n", "CHỦ TỊCH", "K’ Mẫu"},
        {"Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nThượng tá Đỗ Mẫu\n", "CHỦ TỊCH", "Thượng tá Đỗ Mẫu"},
        // Two posts: of the body that issues, and of the state.
        {"Nơi nhận:\n- Lưu: VT.\nTM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\n\nPHÓ CHỦ TỊCH UBND TỈNH\nĐỗ Văn Mẫu\n", "TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH",
         "Đỗ Văn Mẫu"},
        // Columns joined without a gap.
        {"Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Sở Y tế; KT. CHỦ TỊCH\n- Các phòng, ban; PHÓ CHỦ TỊCH\n- Lưu: VT, NC (H). Đỗ Thị Mẫu\n",
         "PHÓ CHỦ TỊCH", "Đỗ Thị Mẫu"},
    }));
    const auto r = test::readText(planWith(bodyLines, QString::fromUtf8(c.tail)));
    CHECK(r.plan.signer.position == QString::fromUtf8(c.position));
    CHECK(r.plan.signer.name == QString::fromUtf8(c.name));
    CHECK(r.plan.signer.authority.size() >= 1);
    REQUIRE_FALSE(r.plan.recipients.isEmpty());
    CHECK(r.plan.recipients.last().startsWith(u"Lưu: VT"));
    for (const QString &recipient : r.plan.recipients)
        CHECK_FALSE(recipient.contains(u"CHỦ TỊCH"));
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("a post without a name is a warning, no signature at all a note")
{
    const auto severity = [](const exchange::ImportedPlan &r) {
        for (const Issue &issue : r.issues)
            if (issue.code == u"signer_missing")
                return std::optional<Severity>(issue.severity);
        return std::optional<Severity>();
    };
    CHECK(severity(test::readText(planWith(bodyLines, QStringLiteral("Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"))))
          == Severity::Warning);
    CHECK(severity(test::readText(planWith(bodyLines, QStringLiteral("Nơi nhận:\n- Lưu: VT.\n")))) == Severity::Note);
    CHECK_FALSE(severity(test::readText(planWith(bodyLines))).has_value());
}

TEST_CASE("the head of a scan and the head of a Party body")
{
    const auto scan = test::readText(planWith(bodyLines, tailLines, QStringLiteral("KÉ HOẠCH\nCông tác bình đẳng giới năm 2026\n\n"),
                                              QStringLiteral("UBND HUYỆN SUỐI MẪU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                                             "Độc lập - Tự do - Hạnh phúc\nSô: 31 /KH-UBND Suối Mẫu, ngày 9 tháng 3 năm 2026\n")));
    CHECK(scan.plan.issuerLines == QStringList{QStringLiteral("UBND HUYỆN SUỐI MẪU")});
    CHECK(scan.plan.documentType == u"KẾ HOẠCH");
    CHECK(scan.plan.number == u"31");
    CHECK(scan.plan.place == u"Suối Mẫu");
    CHECK(scan.plan.title == u"Công tác bình đẳng giới năm 2026");
    CHECK(test::hasIssue(scan, "text_repaired"));

    const auto party = test::readText(planWith(bodyLines, tailLines, titleLines,
                                               QStringLiteral("THÀNH ỦY SÔNG MÂY\nĐẢNG ỦY SỞ NỘI VỤ\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n"
                                                              "Sông Mây, ngày 9 tháng 3 năm 2026\n")));
    CHECK(party.plan.superiorLines == QStringList{QStringLiteral("THÀNH ỦY SÔNG MÂY")});
    CHECK(party.plan.issuerLines == QStringList{QStringLiteral("ĐẢNG ỦY SỞ NỘI VỤ")});
    CHECK(leftOut(party, "site_menu").isEmpty());
}

TEST_CASE("a table of contents is no outline")
{
    const auto r = test::readText(planWith(QStringLiteral("MỤC LỤC\nI. MỤC ĐÍCH ........ 1\nII. KINH PHÍ\t2\n") + bodyLines));
    CHECK(r.plan.sections.size() == 2);
    CHECK(leftOut(r, "contents").size() == 3);
    CHECK_FALSE(test::hasIssue(r, "numbering_repeated"));
}

TEST_CASE("a number with a blank before its full stop, and bullets that are letters")
{
    const auto r = test::readText(planWith(QStringLiteral(
        "I. NỘI DUNG\n1. Truyền thông\n- Phát 200 tờ gấp\n2 . Tập huấn\n- Mở 01 lớp:\no Cho nam;\no Cho nữ.\nII. KINH PHÍ\n- Tỉnh.\n")));
    REQUIRE(r.plan.sections.size() == 2);
    CHECK(r.plan.sections[0].sections.size() == 2);
    CHECK(r.coverage.lost == 0);
    CHECK_FALSE(test::hasIssue(r, "words_unplaced"));
}

TEST_CASE("texts in UTF-16 without its mark and with a stray zero are read; other zeros are no text")
{
    const QString plan = planWith(bodyLines);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(plan);
        CHECK(test::readBytes(bytes, QStringLiteral("kế hoạch.txt")).plan.number == u"31");
    }
    QByteArray stray = plan.toUtf8();
    stray.insert(700, '\0');
    const auto r = test::readBytes(stray, QStringLiteral("kế hoạch.txt"));
    CHECK(r.plan.number == u"31");
    CHECK(test::errorOf(QByteArray(400, '\0') + plan.toUtf8().left(300)) == u"text.binary");
}

TEST_CASE("hidden and deleted words of a Word file are told")
{
    std::vector<test::DocxParagraph> paragraphs;
    for (const QString &line : planWith(bodyLines).split(QLatin1Char('\n')))
        paragraphs.push_back({line, false, false, false, {}});
    for (test::DocxParagraph &p : paragraphs)
        if (p.text.contains(u"Ngân sách tỉnh"))
            p.rawRuns = QStringLiteral("<w:r><w:t xml:space=\"preserve\">- Ngân sách </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>trung ương"
                                       "</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>tỉnh</w:t></w:r></w:ins>"
                                       "<w:r><w:rPr><w:vanish/></w:rPr><w:t>chưa duyệt</w:t></w:r>");
    const auto r = test::readBytes(test::docxOf(paragraphs), QStringLiteral("kế hoạch.docx"));
    CHECK(leftOut(r, "deleted_text") == QStringList{QStringLiteral("trung ương")});
    CHECK(leftOut(r, "hidden_text") == QStringList{QStringLiteral("chưa duyệt")});
    CHECK(test::hasIssue(r, "changes_not_accepted"));
    CHECK(test::hasIssue(test::readBytes(test::docxOfText(planWith(bodyLines)), QStringLiteral("kế hoạch.docx")), "changes_not_accepted") == false);
    CHECK(::paragraphs(r.plan).contains(QStringLiteral("Ngân sách tỉnh")));
}

TEST_CASE("a PDF: the title ends where the preamble begins, tables keep their cells over pages, notes find their marks")
{
    if (test::errorOf("%PDF-1.4") == u"pdf.unsupported") {
        WARN("skipped: built without PDF");
        return;
    }
    PdfPages pdf;
    double y = 50;
    pdf.lines({QStringLiteral("UBND TỈNH SÔNG MÂY (MẪU)"), QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
               QStringLiteral("Độc lập - Tự do - Hạnh phúc"), QStringLiteral("Số: 31/KH-UBND"),
               QStringLiteral("Sông Mây, ngày 09 tháng 3 năm 2026"), QStringLiteral("KẾ HOẠCH"),
               QStringLiteral("Công tác bình đẳng giới năm 2026 trên địa bàn tỉnh Sông Mây"),
               QStringLiteral("Thực hiện Công văn số 77/BNV-TN ngày 05/01/2026 của Bộ Nội vụ về công tác bình"),
               QStringLiteral("đẳng giới, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"), QStringLiteral("I. MỤC ĐÍCH")},
              y);
    const double behind = pdf.text(70, y += 18, QStringLiteral("- Thực hiện tốt Luật"));
    pdf.text(behind, y - 5, QStringLiteral("1"), 7);
    pdf.lines({QStringLiteral("II. PHÂN CÔNG NHIỆM VỤ")}, y);
    const std::vector<double> xs{70, 110, 300, 420, 520};
    y = 640;
    pdf.table({{QStringLiteral("TT"), QStringLiteral("Nhiệm vụ"), QStringLiteral("Chủ trì"), QStringLiteral("Số lớp")},
               {QStringLiteral("I. Truyền thông"), QStringLiteral("<"), QStringLiteral("<"), QStringLiteral("<")}},
              xs, y);
    pdf.text(70, 800, QStringLiteral("1"), 8);
    pdf.text(80, 800, QStringLiteral("Luật Bình đẳng giới (ghi chú mẫu)."), 8);
    pdf.newPage();
    y = 30;
    pdf.table({{QStringLiteral("TT"), QStringLiteral("Nhiệm vụ"), QStringLiteral("Chủ trì"), QStringLiteral("Số lớp")},
               {QStringLiteral("1"), QStringLiteral("Tập huấn cho cán bộ\ncấp xã"), QStringLiteral("Sở Nội vụ"), QStringLiteral("20")}},
              xs, y);
    pdf.lines({QStringLiteral("III. KINH PHÍ"), QStringLiteral("- Ngân sách tỉnh."), QStringLiteral("Nơi nhận:"), QStringLiteral("- Lưu: VT."),
               QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH"), QStringLiteral("Trần Văn Mẫu")},
              y);
    const auto r = test::readBytes(pdf.bytes(), QStringLiteral("kế hoạch.pdf"));
    INFO(test::described(r.plan).toStdString());
    CHECK(r.plan.title == u"Công tác bình đẳng giới năm 2026 trên địa bàn tỉnh Sông Mây");
    REQUIRE(r.plan.legalBases.size() == 1);
    CHECK(r.plan.legalBases[0].number == u"77/BNV-TN");
    REQUIRE(r.plan.sections.size() == 3);
    REQUIRE(r.plan.sections[1].blocks.size() == 1);
    const auto *table = std::get_if<Table>(&r.plan.sections[1].blocks[0]);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[0].isHead);
    REQUIRE(table->rows[1].cells.size() == 1);
    CHECK(table->rows[1].cells[0].columnSpan == 4);
    REQUIRE(table->rows[2].cells.size() == 4);
    CHECK(table->rows[2].cells[1].paragraphs.at(0).toPlain() == u"Tập huấn cho cán bộ cấp xã");
    CHECK(table->rows[2].cells[3].paragraphs.at(0).toPlain() == u"20");
    CHECK(leftOut(r, "page_number").isEmpty());
    CHECK(leftOut(r, "head_repeated").size() == 1);
    CHECK(r.plan.sections[2].heading.toPlain() == u"KINH PHÍ");
    const auto *paragraph = std::get_if<Paragraph>(&r.plan.sections[0].blocks.at(0));
    REQUIRE(paragraph);
    bool note = false;
    for (const Span &span : paragraph->text.spans())
        note = note || (span.footnote && span.footnote->text == QStringLiteral("Luật Bình đẳng giới (ghi chú mẫu)."));
    CHECK(note);
    CHECK(r.plan.signer.name == u"Trần Văn Mẫu");
    CHECK(r.coverage.lost == 0);
}
