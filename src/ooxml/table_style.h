// What a table style says: of the table, of its cells, and of its first rows, bands and corners. ECMA-376 part 1, 17.7.6.
#pragma once
#include "ooxml/formats.h"

#include <array>

namespace bd::ooxml {

/// In the order in which they are applied: the later one wins.
enum class TableRegion : std::uint8_t {
    Whole,
    OddColumns, EvenColumns,
    OddRows, EvenRows,
    FirstRow, LastRow,
    FirstColumn, LastColumn,
    TopLeft, TopRight, BottomLeft, BottomRight,
};
constexpr std::size_t tableRegions = 13;

struct CellFormat {
    BorderSet borders;
    std::optional<Colour> shading;
    CellMargins margins;
    std::optional<VerticalAlignment> vertical;
};

struct TableFormat {
    BorderSet borders;
    CellMargins margins;
    std::optional<Width> width;
    std::optional<bool> isFixed;
    std::optional<int> indent, cellSpacing;
    std::optional<TablePlace> place;
    std::optional<int> rowBand, columnBand; ///< rows, columns in a band
};

struct RegionFormat {
    RunFormat run;
    ParagraphFormat paragraph;
    CellFormat cell;
};

struct TableStyle {
    TableFormat table;
    CellFormat cell;
    std::array<std::optional<RegionFormat>, tableRegions> regions;
};

CellFormat readCellFormat(pugi::xml_node properties, const Theme &theme);
TableFormat readTableFormat(pugi::xml_node properties, const Theme &theme);
/// `style`: w:style of a table.
TableStyle readTableStyle(pugi::xml_node style, const Theme &theme);

void overlay(CellFormat &under, const CellFormat &over);
void overlay(TableFormat &under, const TableFormat &over);
void overlay(TableStyle &under, const TableStyle &over);

} // namespace bd::ooxml
