#include "ooxml/table_style.h"

#include "ooxml/look_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr std::string_view regionNames[tableRegions] = {
    "wholeTable", "band1Vert", "band2Vert", "band1Horz", "band2Horz", "firstRow", "lastRow",
    "firstCol",   "lastCol",   "nwCell",    "neCell",    "swCell",    "seCell",
};

template <typename T>
void take(std::optional<T> &under, const std::optional<T> &over)
{
    if (over)
        under = over;
}

TablePlace placeOf(std::string_view text)
{
    if (text == "center")
        return TablePlace::Centre;
    return text == "right" || text == "end" ? TablePlace::Right : TablePlace::Left;
}

RegionFormat readRegion(pugi::xml_node node, const Theme &theme)
{
    RegionFormat region;
    region.run = readRunFormat(childNamed(node, "rPr"), theme);
    region.paragraph = readParagraphFormat(childNamed(node, "pPr"), theme);
    region.cell = readCellFormat(childNamed(node, "tcPr"), theme);
    return region;
}

} // namespace

CellFormat readCellFormat(pugi::xml_node properties, const Theme &theme)
{
    CellFormat format;
    for (const pugi::xml_node node : properties.children()) {
        const std::string_view name = localName(node);
        if (name == "tcBorders")
            format.borders = readBorderSet(node, theme);
        else if (name == "shd")
            format.shading = readShading(node, theme);
        else if (name == "tcMar")
            format.margins = readCellMargins(node);
        else if (name == "vAlign")
            format.vertical = value(node) == "center" ? VerticalAlignment::Centre
                : value(node) == "bottom"             ? VerticalAlignment::Bottom
                                                      : VerticalAlignment::Top;
    }
    return format;
}

TableFormat readTableFormat(pugi::xml_node properties, const Theme &theme)
{
    TableFormat format;
    for (const pugi::xml_node node : properties.children()) {
        const std::string_view name = localName(node);
        if (name == "tblBorders")
            format.borders = readBorderSet(node, theme);
        else if (name == "tblCellMar")
            format.margins = readCellMargins(node);
        else if (name == "tblW")
            format.width = readWidth(node);
        else if (name == "tblLayout")
            format.isFixed = value(node, "type") == "fixed";
        else if (name == "jc")
            format.place = placeOf(value(node));
        else if (name == "tblStyleRowBandSize")
            format.rowBand = toInt(value(node), 1);
        else if (name == "tblStyleColBandSize")
            format.columnBand = toInt(value(node), 1);
        else if (name == "tblInd" || name == "tblCellSpacing") {
            const Width width = readWidth(node);
            (name == "tblInd" ? format.indent : format.cellSpacing) = width.kind == WidthKind::Twips ? width.value : 0;
        }
    }
    return format;
}

TableStyle readTableStyle(pugi::xml_node style, const Theme &theme)
{
    TableStyle out;
    out.table = readTableFormat(childNamed(style, "tblPr"), theme);
    out.cell = readCellFormat(childNamed(style, "tcPr"), theme);
    for (const pugi::xml_node node : style.children()) {
        if (localName(node) != "tblStylePr")
            continue;
        for (std::size_t i = 0; i < tableRegions; ++i) {
            if (regionNames[i] == value(node, "type"))
                out.regions[i] = readRegion(node, theme);
        }
    }
    return out;
}

void overlay(CellFormat &under, const CellFormat &over)
{
    overlay(under.borders, over.borders);
    overlay(under.margins, over.margins);
    take(under.shading, over.shading);
    take(under.vertical, over.vertical);
}

void overlay(TableFormat &under, const TableFormat &over)
{
    overlay(under.borders, over.borders);
    overlay(under.margins, over.margins);
    take(under.width, over.width);
    take(under.isFixed, over.isFixed);
    take(under.indent, over.indent);
    take(under.cellSpacing, over.cellSpacing);
    take(under.place, over.place);
    take(under.rowBand, over.rowBand);
    take(under.columnBand, over.columnBand);
}

void overlay(TableStyle &under, const TableStyle &over)
{
    overlay(under.table, over.table);
    overlay(under.cell, over.cell);
    for (std::size_t i = 0; i < tableRegions; ++i) {
        if (!over.regions[i])
            continue;
        if (!under.regions[i])
            under.regions[i].emplace();
        overlay(under.regions[i]->run, over.regions[i]->run);
        overlay(under.regions[i]->paragraph, over.regions[i]->paragraph);
        overlay(under.regions[i]->cell, over.regions[i]->cell);
    }
}

} // namespace bd::ooxml
