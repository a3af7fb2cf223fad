#include "ooxml/table_look.h"

#include "ooxml/look_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

std::uint32_t bit(TableRegion region)
{
    return 1U << static_cast<unsigned>(region);
}

enum Edge : std::uint32_t { Top = 1U << 16, Bottom = 1U << 17, First = 1U << 18, Last = 1U << 19 };

std::uint32_t edgesAt(const CellPlace &place)
{
    return (place.row == 0 ? Top : 0U) | (place.isLastRow ? Bottom : 0U) | (place.isFirstCell ? First : 0U)
        | (place.isLastCell ? Last : 0U);
}

void put(std::optional<BorderLine> &side, const std::optional<BorderLine> &line)
{
    if (line)
        side = line;
}

/// The sides of one cell from those of the region it stands in: outer lines at the region's edges, inner ones between.
BorderSet sidesIn(TableRegion region, const BorderSet &lines, std::uint32_t edges)
{
    const bool isRow = region == TableRegion::FirstRow || region == TableRegion::LastRow
        || region == TableRegion::OddRows || region == TableRegion::EvenRows;
    const bool isColumn = region == TableRegion::FirstColumn || region == TableRegion::LastColumn
        || region == TableRegion::OddColumns || region == TableRegion::EvenColumns;
    const bool isWhole = region == TableRegion::Whole;
    const bool innerH = isWhole || isColumn;
    const bool innerV = isWhole || isRow;
    BorderSet sides;
    put(sides.top, innerH && !(edges & Top) ? lines.insideH : lines.top);
    put(sides.bottom, innerH && !(edges & Bottom) ? lines.insideH : lines.bottom);
    put(sides.left, innerV && !(edges & First) ? lines.insideV : lines.left);
    put(sides.right, innerV && !(edges & Last) ? lines.insideV : lines.right);
    return sides;
}

void apply(const CellFormat &format, TableRegion region, std::uint32_t edges, CellFormat &out)
{
    CellFormat inPlace = format;
    inPlace.borders = sidesIn(region, format.borders, edges);
    overlay(out, inPlace);
}

} // namespace

const TableLook &noTable()
{
    static const TableLook none;
    return none;
}

UsedRegions usedRegions(pugi::xml_node tableProperties)
{
    const pugi::xml_node look = childNamed(tableProperties, "tblLook");
    UsedRegions used;
    if (!look)
        return used;
    const std::string_view bits = value(look);
    bool ok = false;
    const uint mask = QByteArray(bits.data(), static_cast<qsizetype>(bits.size())).toUInt(&ok, 16);
    const auto flag = [&](std::string_view name, uint inMask) {
        const std::string_view said = value(look, name);
        return said.empty() ? ok && (mask & inMask) != 0 : isOnText(said);
    };
    used.firstRow = flag("firstRow", 0x20);
    used.lastRow = flag("lastRow", 0x40);
    used.firstColumn = flag("firstColumn", 0x80);
    used.lastColumn = flag("lastColumn", 0x100);
    used.rowBands = !flag("noHBand", 0x200);
    used.columnBands = !flag("noVBand", 0x400);
    return used;
}

TableLooks::TableLooks(const Style *style, const TableFormat &table, UsedRegions used)
    : m_style(style && style->table ? style : nullptr), m_used(used), m_rowBand(std::max(table.rowBand.value_or(1), 1)),
      m_columnBand(std::max(table.columnBand.value_or(1), 1))
{
}

std::uint32_t TableLooks::regionsAt(const CellPlace &place) const
{
    std::uint32_t regions = 0;
    const auto add = [&](bool applies, TableRegion region) {
        if (applies && m_style->table->regions[static_cast<std::size_t>(region)])
            regions |= bit(region);
    };
    const bool inFirstRow = m_used.firstRow && place.row == 0;
    const bool inLastRow = m_used.lastRow && place.isLastRow && !inFirstRow;
    const bool inFirstColumn = m_used.firstColumn && place.isFirstCell;
    const bool inLastColumn = m_used.lastColumn && place.isLastCell && !inFirstColumn;
    const int bandRow = place.row - (m_used.firstRow ? 1 : 0);
    const int bandColumn = place.column - (m_used.firstColumn ? 1 : 0);
    add(true, TableRegion::Whole);
    if (m_used.columnBands && bandColumn >= 0)
        add(true, bandColumn / m_columnBand % 2 == 0 ? TableRegion::OddColumns : TableRegion::EvenColumns);
    if (m_used.rowBands && bandRow >= 0)
        add(true, bandRow / m_rowBand % 2 == 0 ? TableRegion::OddRows : TableRegion::EvenRows);
    add(inFirstRow, TableRegion::FirstRow);
    add(inLastRow, TableRegion::LastRow);
    add(inFirstColumn, TableRegion::FirstColumn);
    add(inLastColumn, TableRegion::LastColumn);
    add(inFirstRow && inFirstColumn, TableRegion::TopLeft);
    add(inFirstRow && inLastColumn, TableRegion::TopRight);
    add(inLastRow && inFirstColumn, TableRegion::BottomLeft);
    add(inLastRow && inLastColumn, TableRegion::BottomRight);
    return regions;
}

CellLook TableLooks::make(std::uint32_t regions, const CellPlace &place) const
{
    const std::uint32_t edges = edgesAt(place);
    CellLook look;
    look.text = {m_style->run, m_style->paragraph};
    apply(m_style->table->cell, TableRegion::Whole, edges, look.cell);
    for (std::size_t i = 0; i < tableRegions; ++i) {
        const auto region = static_cast<TableRegion>(i);
        if (!(regions & bit(region)))
            continue;
        const RegionFormat &format = *m_style->table->regions[i];
        overlay(look.text.run, format.run);
        overlay(look.text.paragraph, format.paragraph);
        apply(format.cell, region, edges, look.cell);
    }
    return look;
}

const CellLook &TableLooks::of(const CellPlace &place)
{
    static const CellLook plain;
    if (!m_style)
        return plain;
    const std::uint32_t regions = regionsAt(place);
    const auto [found, isNew] = m_looks.try_emplace(regions | edgesAt(place));
    if (isNew)
        found->second = make(regions, place);
    return found->second;
}

} // namespace bd::ooxml
