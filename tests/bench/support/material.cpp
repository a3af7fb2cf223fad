#include "material.h"

#include "domain/outline_edit.h"
#include "ooxml/zip_archive.h"

#include <array>
#include <nlohmann/json.hpp>

namespace bd::bench {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array works{
    "Mở lớp bồi dưỡng kỹ năng tham mưu",      "Dựng phóng sự phát trên loa truyền thanh", "Khảo sát nhu cầu việc làm của lao động nữ",
    "Cấp phát tờ gấp song ngữ Việt - Mường",  "Thành lập tổ tư vấn pháp luật lưu động",   "Rà soát tỷ lệ cán bộ nữ trong quy hoạch",
    "Trang bị tủ sách <bình đẳng> & phòng đọc", "Họp giao ban chuyên đề cụm liên xã",
};
constexpr std::array subjects{
    "cho tổ trưởng dân phố và trưởng bản",         "tại các hợp tác xã trồng chè",
    "về chia sẻ việc nhà trong gia đình trẻ",      "trong khu nhà ở của công nhân",
    "gắn với ngày hội \"Sức khỏe học đường\"",     "nhằm giảm khoảng cách thu nhập giữa nam và nữ",
    "ở những thôn có nhiều hộ di cư đến",          "theo hướng dẫn lập ngân sách có trách nhiệm giới",
};
constexpr std::array agencies{
    "Phòng Việc làm (mẫu)", "Trung tâm Văn hóa (mẫu)",  "Trạm Y tế khu vực (mẫu)",   "Ban Công tác Mặt trận (mẫu)", "Phòng Tư pháp (mẫu)",
    "Đài Truyền thanh (mẫu)", "Hội Nông dân xã (mẫu)",  "Chi hội Phụ nữ bản (mẫu)",  "Trường nội trú (mẫu)",
};
constexpr std::array sentences{
    "Kế hoạch này nêu những việc cần làm trong năm để nam và nữ có cơ hội như nhau ở nơi làm việc, trong gia đình và ngoài xã hội.",
    "Mỗi đơn vị chọn việc sát với địa bàn của mình, ghi rõ người làm, ngày xong và kết quả phải thấy được.",
    "Số liệu tách theo giới tính được gửi cùng báo cáo; nơi chưa có thì nói rõ vì sao và bao giờ có.",
    "Kinh phí lấy từ dự toán đã giao; phần huy động thêm được công khai trước cuộc họp của thôn.",
};
constexpr std::array results{"Đã xong", "Đang làm", "Chưa bắt đầu"};

class Random {
public:
    int below(int n)
    {
        m_state = (m_state * 69069 + 1) & 0xFFFFFFFF;
        return static_cast<int>((m_state >> 12) % static_cast<quint64>(n));
    }
    template <std::size_t N>
    const char *of(const std::array<const char *, N> &list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }

private:
    quint64 m_state = 30;
};

std::string work(Random &random)
{
    const std::string first = random.of(works); // in this order, whatever the compiler's order of arguments
    return first + ' ' + random.of(subjects);
}

std::string day(Random &random)
{
    const int d = random.below(28) + 1, m = random.below(12) + 1;
    return QStringLiteral("%1/%2/2027").arg(d, 2, 10, QLatin1Char('0')).arg(m, 2, 10, QLatin1Char('0')).toStdString();
}

QByteArray run(const QByteArray &text, bool bold = false)
{
    return "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>" +
           QByteArray(bold ? "<w:b/>" : "") + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r>";
}

/// A tag as Word leaves it after somebody has corrected a letter in it.
QByteArray torn(const QByteArray &tag)
{
    return run(tag.left(1)) + "<w:proofErr w:type=\"spellStart\"/>" + run(tag.mid(1, tag.size() - 2)) +
           "<w:proofErr w:type=\"spellEnd\"/>" + run(tag.right(1));
}

QByteArray paragraph(const QByteArray &runs, const char *alignment = "both", int level = -1)
{
    QByteArray properties;
    if (level >= 0)
        properties = "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"1\"/></w:numPr>";
    return "<w:p><w:pPr>" + properties + "<w:spacing w:before=\"120\" w:after=\"120\" w:line=\"288\" w:lineRule=\"auto\"/><w:jc w:val=\"" +
           alignment + "\"/></w:pPr>" + runs + "</w:p>";
}

QByteArray row(const std::vector<int> &widths, const std::vector<QByteArray> &texts, bool head)
{
    QByteArray out = QByteArray("<w:tr><w:trPr><w:cantSplit/>") + (head ? "<w:tblHeader/>" : "") + "</w:trPr>";
    for (std::size_t i = 0; i < widths.size(); ++i)
        out += "<w:tc><w:tcPr><w:tcW w:w=\"" + QByteArray::number(widths[i]) + "\" w:type=\"dxa\"/></w:tcPr>" +
               paragraph(run(texts[i], head), head ? "center" : "left") + "</w:tc>";
    return out + "</w:tr>";
}

QByteArray table(const std::vector<int> &widths, const std::vector<QByteArray> &head, const std::vector<QByteArray> &body)
{
    QByteArray out = "<w:tbl><w:tblPr><w:tblW w:w=\"9072\" w:type=\"dxa\"/><w:tblBorders>";
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        out += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    out += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int width : widths)
        out += "<w:gridCol w:w=\"" + QByteArray::number(width) + "\"/>";
    return out + "</w:tblGrid>" + row(widths, head, true) + row(widths, body, false) + "</w:tbl>";
}

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray spaces = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                          " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

QByteArray body()
{
    QByteArray out = paragraph(run("{co_quan}", true), "center") + paragraph(run("Số: {so}"), "center") +
                     paragraph(run("KẾ HOẠCH", true), "center") + paragraph(run("Công tác năm {nam} (mẫu)", true), "center");
    for (int i = 0; i < 200; ++i) {
        const QByteArray text = sentences[static_cast<std::size_t>(i) % sentences.size()];
        const QByteArray tag = "{doan_" + QByteArray::number(i / 10) + "}";
        if (i % 10 == 9)
            out += paragraph(run("Việc trọng tâm: ") + (i % 20 == 9 ? torn(tag) : run(tag)) + run("."));
        else
            out += paragraph(run(text));
    }
    out += paragraph(run("{#co_ghi_chu}")) + paragraph(run("Ghi chú: {ghi_chu}")) + paragraph(run("{/co_ghi_chu}"));
    out += paragraph(run("{#don_vi}")) + paragraph(run("{ten}", true), "both", 0) + paragraph(run("{#viec}")) +
           paragraph(run("{noi_dung} (xong trước {han}; cùng làm: {cung_lam})"), "both", 1) + paragraph(run("{/viec}")) +
           paragraph(run("{/don_vi}"));
    out += table({800, 5272, 1500, 1500}, {"TT", "Chỉ tiêu", "Đơn vị", "Mục tiêu"},
                 {"{#chi_tieu}{$stt}", "{ten}", "{don_vi_tinh}", "{muc_tieu | so}{/chi_tieu}"});
    out += paragraph(run("PHỤ LỤC", true), "center");
    out += table({700, 3372, 1800, 1200, 1200, 800}, {"TT", "Hoạt động", "Nơi làm", "Ngày xong", "Kinh phí", "Kết quả"},
                 {"{#hoat_dong}{tt}", "{noi_dung}", "{don_vi}", "{ngay}", "{tien}", "{ket_qua}{/hoat_dong}"});
    return out + paragraph(run("{nguoi_ky}", true), "right") +
           "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
           "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" "
           "w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>";
}

QByteArray relationship(const char *id, const char *kind, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
           kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray &list)
{
    return declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list + "</Relationships>";
}

QByteArray contentTypes()
{
    QByteArray out = declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                   "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                   "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const auto &[part, type] : {std::pair{"document", "document.main"}, {"styles", "styles"}, {"numbering", "numbering"},
                                     {"header1", "header"}, {"footer1", "footer"}})
        out += QByteArray("<Override PartName=\"/word/") + part +
               ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml\"/>";
    return out + "</Types>";
}

QByteArray numbering()
{
    QByteArray levels;
    for (int i = 0; i < 2; ++i)
        levels += "<w:lvl w:ilvl=\"" + QByteArray::number(i) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
                  (i == 0 ? "decimal" : "lowerLetter") + "\"/><w:lvlText w:val=\"%" + QByteArray::number(i + 1) + (i == 0 ? "." : ")") +
                  "\"/></w:lvl>";
    return declaration + "<w:numbering" + spaces + "><w:abstractNum w:abstractNumId=\"0\">" + levels +
           "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
}

} // namespace

QByteArray templateDocx()
{
    ooxml::ZipWriter zip;
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes());
    zip.add(QStringLiteral("_rels/.rels"), relationships(relationship("rId1", "officeDocument", "word/document.xml")));
    zip.add(QStringLiteral("word/document.xml"), declaration + "<w:document" + spaces + "><w:body>" + body() + "</w:body></w:document>");
    zip.add(QStringLiteral("word/_rels/document.xml.rels"),
            relationships(relationship("rId1", "styles", "styles.xml") + relationship("rId2", "numbering", "numbering.xml") +
                          relationship("rId3", "header", "header1.xml") + relationship("rId4", "footer", "footer1.xml")));
    zip.add(QStringLiteral("word/styles.xml"),
            declaration + "<w:styles" + spaces + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
                                                 "w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                                                 "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
                                                 "w:val=\"Normal\"/></w:style></w:styles>");
    zip.add(QStringLiteral("word/numbering.xml"), numbering());
    zip.add(QStringLiteral("word/header1.xml"), declaration + "<w:hdr" + spaces + ">" + paragraph(run("{co_quan}"), "center") + "</w:hdr>");
    zip.add(QStringLiteral("word/footer1.xml"), declaration + "<w:ftr" + spaces + ">" + paragraph(run("Năm {nam}"), "center") + "</w:ftr>");
    return zip.toBytes().value_or(QByteArray());
}

QByteArray templateData(int rows)
{
    Random random;
    Json data{{"co_quan", "ỦY BAN NHÂN DÂN XÃ (mẫu)"}, {"so", "07/KH-UBND"}, {"nam", 2027}, {"co_ghi_chu", true},
              {"ghi_chu", "Thay kế hoạch của năm trước."}, {"nguoi_ky", "(Họ và tên)"}};
    for (int i = 0; i < 20; ++i)
        data["doan_" + std::to_string(i)] = work(random);
    for (const char *agency : agencies) {
        Json tasks = Json::array();
        for (int i = 0; i < 20; ++i) {
            const std::string what = work(random), until = day(random);
            tasks.push_back({{"noi_dung", what}, {"han", until}, {"cung_lam", random.of(agencies)}});
        }
        data["don_vi"].push_back({{"ten", agency}, {"viec", std::move(tasks)}});
    }
    for (int i = 0; i < 20; ++i)
        data["chi_tieu"].push_back({{"ten", std::string("Tỷ lệ nữ ") + random.of(subjects)}, {"don_vi_tinh", "%"}, {"muc_tieu", random.below(1000) / 10.0}});
    Json &list = data["hoat_dong"] = Json::array();
    for (int i = 0; i < rows; ++i) {
        const std::string what = work(random), where = random.of(agencies), when = day(random);
        const int cost = random.below(900) + 100;
        list.push_back({{"tt", std::to_string(i + 1)}, {"noi_dung", what}, {"don_vi", where}, {"ngay", when},
                        {"tien", std::to_string(cost) + ".000.000"}, {"ket_qua", random.of(results)}});
    }
    return QByteArray::fromStdString(data.dump());
}

domain::Plan longPlan(int paragraphs)
{
    using namespace domain;
    Random random;
    Plan plan;
    plan.year = 2027;
    plan.issuerLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("XÃ (mẫu)")};
    plan.symbol = QStringLiteral("KH-UBND");
    plan.place = QStringLiteral("Xã (mẫu)");
    plan.title = QStringLiteral("Công tác bình đẳng giới năm 2027 (mẫu)");
    plan.signer = {{}, QStringLiteral("CHỦ TỊCH"), QStringLiteral("(Họ và tên)")};
    constexpr int perSection = 10;
    for (int i = 0; i < paragraphs; ++i) {
        if (i % (perSection * 10) == 0) {
            plan.sections.emplace_back().numberStyle = NumberStyle::Roman;
            plan.sections.back().heading = RichText::plain(QStringLiteral("NHÓM VIỆC %1").arg(plan.sections.size()));
        }
        auto &inside = plan.sections.back().sections;
        if (i % perSection == 0) {
            inside.emplace_back().numberStyle = NumberStyle::Decimal;
            inside.back().heading = RichText::plain(QString::fromStdString(work(random)));
        }
        const QString text = QString::fromStdString(work(random)) + QStringLiteral(". ") + QString::fromUtf8(random.of(sentences));
        inside.back().blocks.emplace_back(Paragraph{{}, i % 3 == 0 ? ParagraphLevel::Plain : ParagraphLevel::Dash, RichText::plain(text)});
    }
    return plan;
}

domain::Plan longPlan(int paragraphs, int tasks)
{
    domain::Plan plan = longPlan(paragraphs);
    domain::normalise(plan);
    std::vector<std::pair<QString, QString>> places; // paragraph, section
    for (const auto &top : plan.sections)
        for (const auto &section : top.sections)
            for (const auto &block : section.blocks)
                places.emplace_back(std::get<domain::Paragraph>(block).uuid, section.uuid);
    for (int i = 0; i < tasks; ++i) {
        domain::Task task;
        const auto &[paragraph, section] = places[static_cast<std::size_t>(i) * places.size() / static_cast<std::size_t>(tasks)];
        task.title = QStringLiteral("Nhiệm vụ số %1 của bản mẫu").arg(i);
        task.paragraphUuid = paragraph;
        task.sectionUuid = section;
        task.assignments = {{{std::nullopt, QStringLiteral("Phòng Văn hóa - Xã hội (mẫu)"), domain::Addressing::Assigned}, domain::Role::Lead},
                            {{std::nullopt, QStringLiteral("Công an xã (mẫu)"), domain::Addressing::Assigned}, domain::Role::Coordinate}};
        task.product = QStringLiteral("02 lớp");
        plan.tasks.push_back(task);
    }
    domain::normalise(plan);
    return plan;
}

} // namespace bd::bench
