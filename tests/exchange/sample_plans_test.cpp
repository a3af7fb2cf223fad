// Plans written for this project, in the styles that offices use: the same rules anywhere.
#include "plan_reading.h"
#include "support/catch.h"

#include "exchange/plan/task_table.h"

#include <QPainter>
#include <QPdfWriter>
#include <QBuffer>

using namespace bd;
using namespace bd::domain;

namespace {

QStringList agencyNames(const Section &section)
{
    QStringList result;
    for (const AgencyRef &agency : section.agencies)
        result += (agency.addressing == Addressing::Invited ? QStringLiteral("! ") : QString()) + agency.name;
    return result;
}

QStringList headings(const std::vector<Section> &sections)
{
    QStringList result;
    for (const Section &section : sections)
        result += section.heading.toPlain();
    return result;
}

/// Lines set on an A4 page as they come.
QByteArray pdfOf(const QStringList &lines, bool pictureOnly = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    {
        QPainter painter(&writer);
        QFont font(QStringLiteral("Liberation Serif"));
        font.setPointSizeF(11);
        painter.setFont(font);
        if (pictureOnly) {
            QImage image(200, 200, QImage::Format_RGB32);
            image.fill(Qt::gray);
            painter.drawImage(QPoint(50, 50), image);
        } else {
            int y = 30;
            for (const QString &line : lines) {
                if (y > 700) {
                    writer.newPage();
                    y = 30;
                }
                y += 15;
                // Two columns where a tab stands.
                const QStringList columns = line.split(QLatin1Char('\t'));
                if (!columns.at(0).isEmpty())
                    painter.drawText(QPoint(line.startsWith(QLatin1String("  ")) ? 60 : 30, y), columns.at(0).trimmed());
                if (columns.size() > 1)
                    painter.drawText(QPoint(300, y), columns.at(1));
            }
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("a province's plan: columns by tabs, bases one per line, letters, groups of agencies, an appendix")
{
    const auto r = test::readSample(QStringLiteral("tinh"));
    const Plan &p = r.plan;
    CHECK(p.issuerLines == QStringList{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("TỈNH SÔNG LAM (MẪU)")});
    CHECK(p.superiorLines.isEmpty());
    CHECK(p.number == u"45");
    CHECK(p.date.toIso() == u"2026-03-12");
    CHECK(p.title == u"Triển khai công tác bình đẳng giới năm 2026 trên địa bàn tỉnh Sông Lam (mẫu)");
    REQUIRE(p.preamble.size() == 4);
    REQUIRE(p.legalBases.size() == 5);
    CHECK(p.legalBases[0].docType == u"Luật");
    CHECK(p.legalBases[0].number == u"73/2006/QH11");
    CHECK(p.legalBases[0].title == u"Bình đẳng giới");
    CHECK(p.legalBases[3].preambleIndex == 2);
    CHECK(p.legalBases[4].docType == u"Tờ trình");
    CHECK(p.legalBases[4].issuer == u"Giám đốc Sở Nội vụ");
    CHECK(test::kinds(p.sections)
          == QStringList{QStringLiteral("purpose"), QStringLiteral("targets"), QStringLiteral("content"), QStringLiteral("budget"),
                         QStringLiteral("organisation"), QStringLiteral("reporting")});
    const auto &content = p.sections[2].sections;
    CHECK(test::kinds(content)
          == QStringList{QStringLiteral("legislation"), QStringLiteral("communication"), QStringLiteral("action_month"),
                         QStringLiteral("cadres"), QStringLiteral("minority"), QStringLiteral("inspection"),
                         QStringLiteral("international"), QStringLiteral("awards")});
    CHECK(headings(content[1].sections) == QStringList{QStringLiteral("Trên báo, đài"), QStringLiteral("Ở cơ sở")});
    CHECK(std::get<Paragraph>(content[1].sections[0].blocks[1]).level == ParagraphLevel::Plus);
    // Letters without heading are texts; a skipped one is told.
    CHECK(p.sections[0].sections[0].sections[0].heading.isEmpty());
    CHECK(test::hasIssue(r, "numbering_gap"));
    const auto &entries = p.sections[4].sections;
    CHECK(agencyNames(entries[2])
          == QStringList{QStringLiteral("Sở Y tế"), QStringLiteral("Sở Tư pháp"), QStringLiteral("Sở Giáo dục và Đào tạo"),
                         QStringLiteral("Công an tỉnh"), QStringLiteral("Thống kê tỉnh"), QStringLiteral("các cơ quan liên quan")});
    CHECK(agencyNames(entries[4])
          == QStringList{QStringLiteral("! Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"), QStringLiteral("! Hội Liên hiệp Phụ nữ tỉnh"),
                         QStringLiteral("! các tổ chức thành viên")});
    // "Hoàn thành trước ngày 30/9" and the date for the communes' plans are no duties of reporting.
    CHECK(test::datedDuties(p)
          == QStringList{QStringLiteral("6m 2026-06-05 strict"), QStringLiteral("year 2026-12-05 strict"),
                         QStringLiteral("action-month 2026-12-20")});
    CHECK(p.duties.back().kind == DutyKind::AdHoc);
    CHECK(p.recipients.size() == 4);
    CHECK(p.signer.position == u"PHÓ CHỦ TỊCH");
    REQUIRE(p.appendices.size() == 1);
    CHECK(p.appendices[0].heading.toPlain() == u"PHỤ LỤC I");
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("a department's plan: superior line, headings with full stops, other duty wordings")
{
    const auto r = test::readSample(QStringLiteral("so"));
    const Plan &p = r.plan;
    CHECK(p.superior() == u"UBND tỉnh Sông Lam (mẫu)");
    CHECK(p.issuer() == u"Sở Y tế");
    CHECK(p.symbol == u"KH-SYT");
    REQUIRE(p.legalBases.size() == 2);
    CHECK(p.legalBases[1].number == u"88/SNV-TN");
    CHECK(headings(p.sections).first() == u"Mục đích, yêu cầu");
    CHECK(p.sections[0].headingEnd == u".");
    CHECK(p.sections[2].heading.toPlain() == u"Kinh phí thực hiện");
    REQUIRE(p.sections[2].blocks.size() == 1);
    CHECK(agencyNames(p.sections[3].sections[0]) == QStringList{QStringLiteral("Văn phòng Sở")});
    CHECK(agencyNames(p.sections[3].sections[2]) == QStringList{QStringLiteral("! Công đoàn ngành")});
    CHECK(test::datedDuties(p) == QStringList{QStringLiteral("6m 2026-05-25"), QStringLiteral("year 2026-11-15")});
    REQUIRE(p.duties.size() == 5);
    CHECK(p.duties[0].period == Period::Other);
    CHECK_FALSE(p.duties[0].due.has_value());
    CHECK(p.duties[1].wording == u"ngày 05 tháng đầu quý sau");
    CHECK(p.duties[4].kind == DutyKind::Topical);
    CHECK(p.signer.authority == QStringList{QStringLiteral("KT. GIÁM ĐỐC")});
    CHECK(p.signer.position == u"PHÓ GIÁM ĐỐC");
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("a commune's short plan numbered 1. and 1.1.")
{
    const auto r = test::readSample(QStringLiteral("xa-ngan"));
    const Plan &p = r.plan;
    CHECK(p.state == PlanState::Draft);
    CHECK(p.number.isEmpty());
    CHECK(p.date.toIso() == u"2026");
    REQUIRE(p.sections.size() == 4);
    CHECK(p.sections[0].sections[0].numberStyle == NumberStyle::Nested);
    CHECK(p.sections[0].sections[0].headingEnd == u":");
    CHECK(test::kinds(p.sections[1].sections)
          == QStringList{QStringLiteral("communication"), QStringLiteral("models"), QStringLiteral("observances")});
    CHECK(test::datedDuties(p)
          == QStringList{QStringLiteral("6m 2026-06-05 strict"), QStringLiteral("year 2026-11-05 strict"),
                         QStringLiteral("6m 2026-05-20 strict"), QStringLiteral("year 2026-10-20 strict")});
    CHECK(p.signer.position == u"CHỦ TỊCH");
    CHECK(r.coverage.lost == 0);
}

namespace {

/// A short plan around the given body.
exchange::ImportedPlan around(const char16_t *body)
{
    return test::readText(QStringLiteral("UBND XÃ KHE MÂY (MẪU)\nSố: 7/KH-UBND\nKhe Mây, ngày 02 tháng 3 năm 2026\nKẾ HOẠCH\nCông tác bình đẳng giới năm 2026\n"
                                         "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của UBND tỉnh, UBND xã ban hành Kế hoạch như sau:\n")
                          + QString::fromUtf16(body) + QStringLiteral("\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Họ và tên)\n"));
}

QStringList outlineOf(const std::vector<Section> &sections, int depth = 0)
{
    QStringList result;
    for (const Section &section : sections) {
        result += QString(depth, u'>') + section.sourceNumber.value_or(QString()) + QLatin1Char('|') + section.heading.toPlain();
        for (const Block &block : section.blocks)
            if (const auto *p = std::get_if<Paragraph>(&block))
                result.back() += QLatin1Char('|') + p->text.toPlain();
        result += outlineOf(section.sections, depth + 1);
    }
    return result;
}

} // namespace

TEST_CASE("headings end at their lines")
{
    const auto r = around(u"I. MỤC TIÊU\n90% thôn có câu lạc bộ.\nII. NỘI DUNG\n1- Truyền thông\na- Loa của thôn.\nb- Áp phích.\n2- Kiểm tra\n"
                          u"03 đợt tại các thôn.\n3. Tập huấn\n(1) Cho cán bộ thôn.\n(2) Cho giáo viên.\n4. Phấn đấu đến hết năm\n2026 có 5 mô hình.\n"
                          u"III. KINH PHÍ\n40 triệu đồng.");
    CHECK(outlineOf(r.plan.sections)
          == QStringList{QStringLiteral("I|MỤC TIÊU|90% thôn có câu lạc bộ."), QStringLiteral("II|NỘI DUNG"), QStringLiteral(">1|Truyền thông"),
                         QStringLiteral(">>a||Loa của thôn."), QStringLiteral(">>b||Áp phích."), QStringLiteral(">2|Kiểm tra|03 đợt tại các thôn."),
                         QStringLiteral(">3|Tập huấn|(1) Cho cán bộ thôn.|(2) Cho giáo viên."),
                         QStringLiteral(">4||Phấn đấu đến hết năm 2026 có 5 mô hình."), QStringLiteral("III|KINH PHÍ|40 triệu đồng.")});
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("chapters with small or spoiled Roman numbers")
{
    for (const char16_t *body : {u"i. mục đích, yêu cầu.\n- Một.\nii. nội dung:\n1. Truyền thông\n- Hai.\niii. kinh phí: Lồng ghép.",
                                 u"l. MỤC ĐÍCH, YÊU CẦU\n- Một.\nIl. NỘI DUNG\n1. Truyền thông\n- Hai.\nlII. KINH PHÍ\n- Ba."}) {
        const auto r = around(body);
        INFO(QString::fromUtf16(body).toStdString());
        CHECK(test::kinds(r.plan.sections) == QStringList{QStringLiteral("purpose"), QStringLiteral("content"), QStringLiteral("budget")});
        CHECK(test::hasIssue(r, "text_repaired") == (body[0] == u'l'));
        CHECK_FALSE(test::hasIssue(r, "words_unplaced"));
        CHECK_FALSE(test::hasIssue(r, "numbering_gap"));
    }
    // A list numbered i), ii) is a list.
    const auto r = around(u"I. NỘI DUNG\n1. Kiểm tra\ni) Tại các thôn.\nii) Tại trường học.\niii) Sau kiểm tra.\nII. KINH PHÍ\n- Lồng ghép.");
    REQUIRE(r.plan.sections.size() == 2);
    CHECK(r.plan.sections[0].sections[0].sections.size() == 3);
    CHECK_FALSE(test::hasIssue(r, "numbering_gap"));
}

TEST_CASE("assignments as paragraphs and tables, tables with empty cells, a report as a row")
{
    const auto runIn = around(u"I. NỘI DUNG\n- Một.\nII. TỔ CHỨC THỰC HIỆN\nPhòng Văn hóa - Xã hội: theo dõi chung.\nĐề nghị Hội Phụ nữ xã: vận động hội viên.\n"
                              u"Các thôn: thực hiện.");
    REQUIRE(runIn.plan.sections.size() == 2);
    CHECK(agencyNames(runIn.plan.sections[1])
          == QStringList{QStringLiteral("Phòng Văn hóa - Xã hội"), QStringLiteral("! Hội Phụ nữ xã"), QStringLiteral("Các thôn")});
    const auto table = around(u"I. NỘI DUNG\n- Một.\nII. TỔ CHỨC THỰC HIỆN\nTT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\n1\tTập huấn\tPhòng A\t\tQuý II\n"
                              u"2\tTháng hành động\tCông an xã\tCác thôn\n3\tBáo cáo năm gửi UBND tỉnh\tPhòng A\t\tTrước ngày 20/11");
    REQUIRE(table.plan.sections.size() == 2);
    REQUIRE(table.plan.sections[1].blocks.size() == 1);
    CHECK(std::get<Table>(table.plan.sections[1].blocks[0]).rows.size() == 4);
    CHECK(agencyNames(table.plan.sections[1]) == QStringList{QStringLiteral("Phòng A"), QStringLiteral("Công an xã")});
    CHECK(test::datedDuties(table.plan) == QStringList{QStringLiteral("year 2026-11-20 strict")});
    CHECK(table.plan.duties.front().from == u"Phòng A");
    CHECK(table.plan.duties.front().to == u"UBND tỉnh");
    CHECK(test::hasIssue(around(u"I. NỘI DUNG\nTT   Nhiệm vụ     Chủ trì\n1    Tập huấn     Phòng A\n2    Nói chuyện   Phòng B\nII. KINH PHÍ\n- Có."),
                         "table_by_blanks"));
}

TEST_CASE("letters take sender and receiver of the line above; parts assign too")
{
    const auto r = around(u"Phần I\nNỘI DUNG\n- Một.\nPhần II\nTỔ CHỨC THỰC HIỆN\n1. Công an xã: phối hợp.\n"
                          u"2. Các thôn gửi báo cáo về UBND xã (qua Phòng A để tổng hợp) như sau:\na) Báo cáo 6 tháng: trước ngày 01/6;\nb) Báo cáo năm: trước ngày 01/11.\n"
                          u"3. Gửi báo cáo về UBND xã trước ngày 31/11/2026.");
    REQUIRE(r.plan.sections.size() == 2);
    CHECK(agencyNames(r.plan.sections[1].sections[0]) == QStringList{QStringLiteral("Công an xã")});
    REQUIRE(r.plan.duties.size() == 2);
    for (const ReportingDuty &duty : r.plan.duties) {
        CHECK(duty.from == u"Các thôn");
        CHECK(duty.to == u"UBND xã");
        CHECK(duty.via == u"Phòng A");
    }
    CHECK(test::hasIssue(r, "date_impossible"));
}

TEST_CASE("a plan in two parts")
{
    const auto r = test::readSample(QStringLiteral("phan-thu"));
    const Plan &p = r.plan;
    REQUIRE(p.sections.size() == 2);
    CHECK(p.sections[0].sourceNumber == QStringLiteral("Phần thứ nhất"));
    CHECK(p.sections[0].heading.toPlain() == u"KẾT QUẢ NĂM 2025");
    REQUIRE(p.sections[1].sections.size() == 3);
    CHECK(test::kinds(p.sections[1].sections)
          == QStringList{QStringLiteral("targets"), QStringLiteral("content"), QStringLiteral("organisation")});
    CHECK(agencyNames(p.sections[1].sections[2].sections[0]) == QStringList{QStringLiteral("Sở Nội vụ")});
    CHECK_FALSE(test::hasIssue(r, "numbering_gap"));
}

TEST_CASE("text as extracted from a page: visual lines, two columns, page numbers, stamps")
{
    const auto r = test::readSample(QStringLiteral("hai-cot"));
    const Plan &p = r.plan;
    CHECK(p.issuer() == u"UBND xã Khe Mây (mẫu)");
    CHECK(p.number == u"21");
    CHECK(p.date.toIso() == u"2026-03-15");
    CHECK(p.title == u"Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026 trên địa bàn xã");
    REQUIRE(p.preamble.size() == 1);
    REQUIRE(p.sections.size() == 4);
    CHECK(p.sections[0].sections[0].blocks.size() == 2);
    CHECK(p.sections[1].sections[0].heading.toPlain().endsWith(u"bạo lực trên cơ sở giới"));
    CHECK(p.recipients
          == QStringList{QStringLiteral("Ủy ban nhân dân tỉnh (b/c)"), QStringLiteral("Thường trực Đảng ủy, Thường trực Hội đồng nhân dân xã"),
                         QStringLiteral("Các thôn"), QStringLiteral("Lưu: VT, VHXH")});
    CHECK(p.signer.authority.size() == 2);
    CHECK(p.signer.name == u"(Họ và tên)");
    CHECK(test::datedDuties(p) == QStringList{QStringLiteral("6m 2026-06-05 strict"), QStringLiteral("year 2026-11-10 strict")});
    QStringList reasons;
    for (const exchange::LeftOut &out : r.leftOut)
        reasons += out.reason;
    CHECK(reasons.contains(QStringLiteral("page_number")));
    CHECK(reasons.contains(QStringLiteral("signature_stamp")));
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("noise of optical recognition is read and told")
{
    const auto r = test::readSample(QStringLiteral("nhan-dang"));
    const Plan &p = r.plan;
    CHECK(p.documentType == u"KẾ HOẠCH");
    CHECK(p.date.toIso() == u"2026-04");
    CHECK(p.recipients.size() == 2);
    CHECK(p.signer.authority == QStringList{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH")});
    CHECK(p.sections[1].sections[1].sourceNumber == QStringLiteral("3"));
    for (const char *code : {"lines_joined", "marker_repaired", "numbering_gap", "text_repaired", "signature_repaired", "citation_conflict",
                             "signer_missing", "number_missing"}) {
        INFO(code);
        CHECK(test::hasIssue(r, code));
    }
    CHECK(r.coverage.plan == Approx(1.0));
}

TEST_CASE("the page of a site around a plan is left out, with reasons")
{
    const auto r = test::readSample(QStringLiteral("trang-web"));
    CHECK(r.looksLikePlan);
    CHECK(r.plan.sections.size() == 2);
    CHECK(r.plan.signer.name == u"Nguyễn Văn Mẫu");
    CHECK(test::hasIssue(r, "source_truncated"));
    // The note below the text belongs to its mark.
    const auto &span = std::get<Paragraph>(r.plan.sections[0].blocks[0]).text.spans().at(1);
    REQUIRE(span.footnote.has_value());
    CHECK(span.footnote->text == QStringLiteral("Theo tài liệu của ngành."));
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("what is no plan is told by its structure")
{
    const auto article = test::readSample(QStringLiteral("bai-bao"));
    CHECK_FALSE(article.looksLikePlan);
    CHECK(article.plan.number == u"45");
    CHECK(article.plan.place == u"Hưng Yên");
    CHECK(article.plan.year == 2026);
    CHECK(article.coverage.lost == 0);
    const auto report = test::readSample(QStringLiteral("bao-cao"));
    CHECK_FALSE(report.looksLikePlan);
    CHECK(report.coverage.lost == 0);
}

TEST_CASE("every sample reads the same in NFD and as a DOCX of its lines")
{
    for (const char *name : {"tinh", "so", "xa-ngan", "phan-thu", "nhan-dang"}) {
        INFO(name);
        const QString text = QString::fromUtf8(test::readAll(test::data(QStringLiteral("plans/") + QLatin1String(name) + QStringLiteral(".txt"))));
        const QString expected = test::described(test::readText(text).plan);
        CHECK(test::described(test::readText(text.normalized(QString::NormalizationForm_D)).plan) == expected);
        CHECK(test::described(test::readBytes(test::docxOfText(text), QStringLiteral("a.docx")).plan) == expected);
    }
}

TEST_CASE("bold headings of a DOCX without numbers")
{
    using P = test::DocxParagraph;
    const std::vector<P> paragraphs{
        {QStringLiteral("\x1Ftable"), false, false, false, {}},
        {QStringLiteral("KẾ HOẠCH"), true, true, false, {}},
        {QStringLiteral("Công tác bình đẳng giới năm 2026"), true, true, false, {}},
        {QStringLiteral("Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2026 của UBND tỉnh; Ủy ban nhân dân xã ban hành Kế hoạch như sau:"), false, false, true, {}},
        {QStringLiteral("MỤC ĐÍCH, YÊU CẦU"), true, false, false, {}},
        {QStringLiteral("Làm cho mọi nhà cùng hiểu."), false, false, false, {}},
        {QStringLiteral("NỘI DUNG THỰC HIỆN"), true, false, false, {}},
        {QStringLiteral("Truyền thông"), true, false, false, {}},
        {QStringLiteral("- Nói chuyện ở thôn."), false, false, false, {}},
        {QStringLiteral("Kiểm tra, giám sát"), true, false, false, {}},
        {QStringLiteral("- Một đợt."), false, false, false, {}},
        {QStringLiteral("TỔ CHỨC THỰC HIỆN"), true, false, false, {}},
        {QStringLiteral("Công an xã"), true, false, false, {}},
        {QStringLiteral("Phối hợp."), false, false, false, {}},
        {QStringLiteral("\x1Ftable"), false, false, false, {}},
    };
    const auto r = test::readBytes(
        test::docxOf(paragraphs,
                     {{{QStringLiteral("ỦY BAN NHÂN DÂN\nXÃ KHE MÂY (MẪU)\nSố:      /KH-UBND\nDỰ THẢO"),
                        QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKhe Mây, ngày     tháng     năm 2026")}},
                      {{QStringLiteral("Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT."), QStringLiteral("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Họ và tên)")}}},
                     false),
        QStringLiteral("kế hoạch.docx"));
    const Plan &p = r.plan;
    CHECK(p.issuer() == u"UBND xã Khe Mây (mẫu)");
    CHECK(p.date.toIso() == u"2026");
    REQUIRE(p.preamble.size() == 1);
    CHECK_FALSE(p.preamble[0].spans().front().italic); // italics are layout there
    REQUIRE(p.sections.size() == 3);
    CHECK(p.sections[0].numberStyle == NumberStyle::None);
    CHECK_FALSE(p.sections[0].sourceNumber.has_value());
    CHECK(test::kinds(p.sections[1].sections) == QStringList{QStringLiteral("communication"), QStringLiteral("inspection")});
    REQUIRE(p.sections[2].sections.size() == 1);
    CHECK(agencyNames(p.sections[2].sections[0]) == QStringList{QStringLiteral("Công an xã")});
    CHECK(p.recipients.size() == 2);
    CHECK(p.signer.position == u"CHỦ TỊCH");
    CHECK(p.signer.name == u"(Họ và tên)");
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("a plan that is only a table offers its rows as tasks; an appendix of tasks becomes them")
{
    using P = test::DocxParagraph;
    const std::vector<test::DocxRow> rows{
        {QStringLiteral("TT"), QStringLiteral("Nội dung"), QStringLiteral("Chủ trì"), QStringLiteral("Phối hợp"), QStringLiteral("Thời gian"),
         QStringLiteral("Sản phẩm"), QStringLiteral("Kinh phí")},
        {QStringLiteral("1"), QStringLiteral("Nói chuyện tại thôn"), QStringLiteral("Phòng Văn hóa - Xã hội"),
         QStringLiteral("Công an xã; Hội Phụ nữ xã"), QStringLiteral("Quý II"), QStringLiteral("09 buổi"), QStringLiteral("9.000.000, NS xã")},
        {QStringLiteral("2"), QStringLiteral("Treo băng rôn"), QStringLiteral("Các thôn"), QString(), QStringLiteral("trước 15/11"), QString(),
         QStringLiteral("lồng ghép")}};
    const std::vector<P> body{
        {QStringLiteral("Số: 3/KH-UBND"), false, false, false, {}},
        {QStringLiteral("Khe Mây, ngày 02 tháng 3 năm 2026"), false, false, false, {}},
        {QStringLiteral("KẾ HOẠCH"), true, true, false, {}},
        {QStringLiteral("Công tác bình đẳng giới năm 2026"), true, true, false, {}},
        {QStringLiteral("1. Mục đích, yêu cầu"), true, false, false, {}},
        {QStringLiteral("Làm gọn, làm chắc."), false, false, false, {}},
        {QStringLiteral("2. Nội dung, thời gian, phân công"), true, false, false, {}},
        {QStringLiteral("\x1Ftable"), false, false, false, {}},
        {QStringLiteral("3. Kinh phí"), true, false, false, {}},
        {QStringLiteral("Lồng ghép."), false, false, false, {}},
        {QStringLiteral("Nơi nhận:"), false, false, false, {}},
        {QStringLiteral("- Lưu: VT."), false, false, false, {}},
        {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), false, false, false, {}},
        {QStringLiteral("CHỦ TỊCH"), false, false, false, {}},
        {QStringLiteral("(Họ và tên)"), false, false, false, {}},
        {QStringLiteral("Phụ lục"), true, true, false, {}},
        {QStringLiteral("PHÂN CÔNG NHIỆM VỤ NĂM 2026"), true, true, false, {}},
        {QStringLiteral("\x1Ftable"), false, false, false, {}},
    };
    const auto r = test::readBytes(test::docxOf(body, {rows, rows}), QStringLiteral("bảng.docx"));
    const Plan &p = r.plan;
    REQUIRE(p.sections.size() == 3);
    CHECK(p.sections[1].kind == SectionKind::Content);
    REQUIRE(p.sections[1].blocks.size() == 1);
    CHECK(std::holds_alternative<Table>(p.sections[1].blocks[0]));
    CHECK(test::hasIssue(r, "table_of_tasks"));
    CHECK(p.appendices.empty());
    REQUIRE(p.tasks.size() == 2);
    CHECK(p.tasks[0].title == u"Nói chuyện tại thôn");
    CHECK(p.tasks[0].assignments.size() == 3);
    CHECK(p.tasks[0].start.toIso() == u"2026-04");
    CHECK(p.tasks[0].end.toIso() == u"2026-06");
    CHECK(p.tasks[0].budget.amount == 9'000'000);
    CHECK(p.tasks[1].end.toIso() == u"2026-11-15");
    CHECK_FALSE(p.tasks[1].budget.amount.has_value());
    CHECK(r.coverage.lost == 0);
}

TEST_CASE("a table that tells more than tasks stays a table")
{
    Table table;
    for (const QStringList &row : std::vector<QStringList>{
             {QStringLiteral("TT"), QStringLiteral("Nhiệm vụ"), QStringLiteral("Chủ trì"), QStringLiteral("Ghi chú")},
             {QStringLiteral("1"), QStringLiteral("Tập huấn"), QStringLiteral("Sở Nội vụ"), QStringLiteral("hai lớp")}}) {
        TableRow r;
        for (const QString &cell : row)
            r.cells.push_back({{RichText::plain(cell)}, 1, 1});
        table.rows.push_back(r);
    }
    const auto rows = exchange::tasksOf(table, 2026);
    REQUIRE(rows);
    CHECK_FALSE(rows->lossless);
    CHECK(rows->tasks.size() == 1);
}


TEST_CASE("a PDF with a text layer reads like its text; pictures alone are told")
{
    const QStringList lines{
        QStringLiteral("ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), QStringLiteral("XÃ KHE MÂY (MẪU)\tĐộc lập - Tự do - Hạnh phúc"),
        QStringLiteral("Số: 21/KH-UBND\tKhe Mây, ngày 15 tháng 3 năm 2026"), QStringLiteral("KẾ HOẠCH"),
        QStringLiteral("Công tác bình đẳng giới năm 2026"),
        QStringLiteral("  Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2026 của UBND tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"),
        QStringLiteral("  I. MỤC ĐÍCH"), QStringLiteral("  - Mọi nhà cùng hiểu."), QStringLiteral("  II. TỔ CHỨC THỰC HIỆN"),
        QStringLiteral("  1. Công an xã: Phối hợp."), QStringLiteral("  2. Các thôn: Báo cáo về Ủy ban nhân dân xã trước ngày 20/10."),
        QStringLiteral("Nơi nhận:\tTM. ỦY BAN NHÂN DÂN"), QStringLiteral("- Sở Nội vụ;\tCHỦ TỊCH"), QStringLiteral("- Lưu: VT.\t(Họ và tên)"),
        QStringLiteral("Ký bởi: Ủy ban nhân dân xã"), QStringLiteral("Thời gian ký: 15.03.2026 10:00:00")};
    const QByteArray pdf = pdfOf(lines);
    if (test::errorOf(pdf, QStringLiteral("a.pdf")) == u"pdf.unsupported") {
        WARN("built without poppler");
        return;
    }
    const auto r = test::readBytes(pdf, QStringLiteral("a.pdf"));
    CHECK(r.format == exchange::SourceFormat::Pdf);
    CHECK(r.plan.issuer() == u"UBND xã Khe Mây (mẫu)");
    CHECK(r.plan.number == u"21");
    CHECK(r.plan.date.toIso() == u"2026-03-15");
    REQUIRE(r.plan.sections.size() == 2);
    CHECK(agencyNames(r.plan.sections[1].sections[0]) == QStringList{QStringLiteral("Công an xã")});
    CHECK(test::datedDuties(r.plan) == QStringList{QStringLiteral("- 2026-10-20 strict")});
    CHECK(r.plan.recipients == QStringList{QStringLiteral("Sở Nội vụ"), QStringLiteral("Lưu: VT")});
    CHECK(r.plan.signer.position == u"CHỦ TỊCH");
    CHECK(r.plan.signer.name == u"(Họ và tên)");
    CHECK(r.coverage.lost == 0);

    CHECK(test::errorOf(pdfOf({}, true), QStringLiteral("b.pdf")) == u"pdf.scan");
    CHECK(test::errorOf("%PDF-1.4\nnothing more", QStringLiteral("c.pdf")) == u"pdf.broken");
}
