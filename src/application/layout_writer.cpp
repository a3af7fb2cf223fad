// Puts measures into a template made of our styles: see office_layout.h.
#include "application/office_layout.h"
#include "ooxml/package.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

constexpr double twipsPerMm = 1440 / 25.4;
constexpr int cellMargins = 114;       ///< left and right, of the head's cells in our template
constexpr double mottoLength = 3415.0; ///< twips, of the words at 14 points bold
constexpr double leastHead = 0.28, mostHead = 0.48; ///< of the text's width: beyond, one of the two heads would break

std::string textOf(double value)
{
    return std::to_string(std::lround(value));
}

/// The child of that name, made where there is none.
pugi::xml_node childOf(pugi::xml_node parent, const char *name)
{
    const pugi::xml_node child = parent.child(name);
    return child ? child : parent.append_child(name);
}

void set(pugi::xml_node node, const char *name, double value)
{
    pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute)
        attribute = node.append_attribute(name);
    attribute.set_value(textOf(value).c_str());
}

pugi::xml_node styleOf(const pugi::xml_document &styles, const char *id)
{
    return styles.document_element().find_child(
        [&](const pugi::xml_node &node) { return std::string_view(node.attribute("w:styleId").value()) == id; });
}

/// Points into half points, for Latin and for complex script.
void setSize(pugi::xml_node style, double points)
{
    if (!style)
        return;
    pugi::xml_node look = childOf(style, "w:rPr");
    for (const char *name : {"w:sz", "w:szCs"})
        set(childOf(look, name), "w:val", points * 2);
}

class LayoutWriter {
public:
    LayoutWriter(const OfficeLayout &layout, const QSet<LayoutField> &chosen) : m_layout(layout), m_chosen(chosen) {}

    void styles(pugi::xml_document &styles) const
    {
        static constexpr std::pair<LayoutField, const char *> sizes[] = {
            {LayoutField::BodySize, "VanBan"},          {LayoutField::Heading1Size, "Heading1"},
            {LayoutField::Heading2Size, "Heading2"},    {LayoutField::Heading3Size, "Heading3"},
            {LayoutField::Heading3Size, "Heading4"},    {LayoutField::NationSize, "QuocHieu"},
            {LayoutField::MottoSize, "TieuNgu"},        {LayoutField::SuperiorSize, "CoQuanChuQuan"},
            {LayoutField::IssuerSize, "CoQuanBanHanh"}, {LayoutField::NumberSize, "SoKyHieu"},
            {LayoutField::DateSize, "DiaDanhNgay"},     {LayoutField::TitleSize, "TenLoai"},
            {LayoutField::TitleSize, "TrichYeu"},       {LayoutField::RecipientsTitleSize, "NoiNhan"},
            {LayoutField::RecipientsSize, "DanhSachNoiNhan"}, {LayoutField::SignatureSize, "ChucVu"},
            {LayoutField::SignatureSize, "HoTen"}};
        if (const auto size = value(LayoutField::BodySize)) // headings that the document doesn't tell go with the text
            for (const char *id : {"Heading1", "Heading2", "Heading3", "Heading4"})
                setSize(styleOf(styles, id), *size);
        for (const auto &[field, id] : sizes)
            if (const auto size = value(field))
                setSize(styleOf(styles, id), *size);
        for (const char *id : {"VanBan", "Heading1", "Heading2", "Heading3", "Heading4"})
            paragraphs(styleOf(styles, id));
    }

    void document(pugi::xml_document &document)
    {
        pugi::xml_node body = document.document_element().child("w:body");
        sections(body);
        pugi::xml_node table = body.child("w:tbl");
        if (!table || m_textWidth <= 0)
            return;
        headTable(table);
        scale(table.next_sibling("w:tbl"));
    }

private:
    std::optional<double> value(LayoutField field) const
    {
        return m_chosen.contains(field) ? m_layout.value(field) : std::nullopt;
    }
    void paragraphs(pugi::xml_node style) const
    {
        if (!style)
            return;
        pugi::xml_node look = childOf(style, "w:pPr");
        pugi::xml_node spacing = childOf(look, "w:spacing"), indent = childOf(look, "w:ind");
        if (const auto before = value(LayoutField::SpaceBefore))
            set(spacing, "w:before", *before * 20);
        if (const auto after = value(LayoutField::SpaceAfter))
            set(spacing, "w:after", *after * 20);
        if (const auto line = value(LayoutField::LineSpacing)) {
            const bool isMultiple = m_layout.lineRule == LineRule::Multiple;
            set(spacing, "w:line", *line * (isMultiple ? 240 : 20));
            pugi::xml_attribute rule = spacing.attribute("w:lineRule");
            if (!rule)
                rule = spacing.append_attribute("w:lineRule");
            rule.set_value(isMultiple ? "auto" : m_layout.lineRule == LineRule::Exact ? "exact" : "atLeast");
        }
        if (const auto first = value(LayoutField::FirstLine))
            set(indent, "w:firstLine", *first * twipsPerMm);
        if (const auto justified = value(LayoutField::BodyAlignment)) {
            pugi::xml_node place = childOf(look, "w:jc");
            pugi::xml_attribute attribute = place.attribute("w:val");
            if (!attribute)
                attribute = place.append_attribute("w:val");
            attribute.set_value(*justified > 0 ? "both" : "left");
        }
    }
    /// Portrait pages; wide tables of appendices keep their room.
    void sections(pugi::xml_node node)
    {
        for (pugi::xml_node child : node.children()) {
            if (std::string_view(child.name()) == "w:sectPr")
                section(child);
            else
                sections(child);
        }
    }
    void section(pugi::xml_node section)
    {
        const pugi::xml_node paper = section.child("w:pgSz");
        pugi::xml_node margins = section.child("w:pgMar");
        if (!margins || std::string_view(paper.attribute("w:orient").value()) == "landscape")
            return;
        static constexpr std::pair<LayoutField, const char *> sides[] = {{LayoutField::MarginTop, "w:top"},
                                                                         {LayoutField::MarginBottom, "w:bottom"},
                                                                         {LayoutField::MarginLeft, "w:left"},
                                                                         {LayoutField::MarginRight, "w:right"}};
        for (const auto &[field, side] : sides)
            if (const auto margin = value(field))
                set(margins, side, *margin * twipsPerMm);
        if (m_textWidth <= 0)
            m_textWidth = paper.attribute("w:w").as_int() - margins.attribute("w:left").as_int() - margins.attribute("w:right").as_int();
    }
    static std::vector<double> gridOf(pugi::xml_node table)
    {
        std::vector<double> grid;
        for (const pugi::xml_node column : table.child("w:tblGrid").children("w:gridCol"))
            grid.push_back(column.attribute("w:w").as_int());
        return grid;
    }
    static void setGrid(pugi::xml_node table, const std::vector<double> &widths)
    {
        double whole = 0;
        std::size_t i = 0;
        for (pugi::xml_node column : table.child("w:tblGrid").children("w:gridCol")) {
            set(column, "w:w", widths[i]);
            whole += widths[i++];
        }
        set(childOf(childOf(table, "w:tblPr"), "w:tblW"), "w:w", whole);
        for (pugi::xml_node row : table.children("w:tr")) {
            i = 0;
            for (pugi::xml_node cell : row.children("w:tc"))
                if (i < widths.size())
                    set(childOf(childOf(cell, "w:tcPr"), "w:tcW"), "w:w", widths[i++]);
        }
    }
    void headTable(pugi::xml_node table) const
    {
        const std::vector<double> grid = gridOf(table);
        if (grid.size() != 2 || grid[0] + grid[1] <= 0)
            return;
        double part = grid[0] / (grid[0] + grid[1]);
        if (const auto column = value(LayoutField::HeadColumn))
            part = std::clamp(*column * twipsPerMm / m_textWidth, leastHead, mostHead);
        const double left = std::round(m_textWidth * part), right = m_textWidth - left;
        setGrid(table, {left, right});
        const double motto = mottoLength * value(LayoutField::MottoSize).value_or(14) / 14;
        ruleBelowMotto(table, std::max(0.0, (right - cellMargins - motto) / 2));
    }
    /// The rule below the motto is as long as its words: a border between two indents.
    static void ruleBelowMotto(pugi::xml_node table, double indent)
    {
        const pugi::xml_node rule = table.find_node([](const pugi::xml_node &node) {
            return std::string_view(node.name()) == "w:pPr" && node.child("w:pBdr") && node.child("w:ind");
        });
        if (!rule)
            return;
        set(rule.child("w:ind"), "w:left", indent);
        set(rule.child("w:ind"), "w:right", indent);
    }
    void scale(pugi::xml_node table) const
    {
        std::vector<double> grid = gridOf(table);
        double whole = 0;
        for (const double width : grid)
            whole += width;
        if (whole <= 0)
            return;
        for (double &width : grid)
            width = std::round(width * m_textWidth / whole);
        setGrid(table, grid);
    }

    const OfficeLayout &m_layout;
    const QSet<LayoutField> &m_chosen;
    int m_textWidth = 0;
};

} // namespace

QString layoutTemplateName()
{
    return u"ke-hoach-the-thuc-co-quan"_s;
}

Result<QByteArray> withLayout(const QByteArray &templateBytes, const OfficeLayout &layout, const QSet<LayoutField> &chosen)
{
    const QString stylesPart = u"word/styles.xml"_s;
    BD_ASSIGN(ooxml::Package package, ooxml::Package::fromBytes(templateBytes));
    const QString mainPart = package.mainPart();
    BD_ASSIGN(const auto styles, ooxml::parseXml(package.part(stylesPart), stylesPart));
    BD_ASSIGN(const auto document, ooxml::parseXml(package.part(mainPart), mainPart));
    LayoutWriter writer(layout, chosen);
    writer.styles(*styles);
    writer.document(*document);
    package.setPart(stylesPart, ooxml::toBytes(*styles));
    package.setPart(mainPart, ooxml::toBytes(*document));
    return package.toBytes();
}

} // namespace bd::application
