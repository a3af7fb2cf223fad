// Tables for paper: row by row, each with its look.
#include "ooxml/look_reader.h"
#include "ooxml/story_reader.h"
#include "ooxml/table_cells.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr int defaultSideMargin = 108; // of a cell, twips

} // namespace

OpenTable StoryReader::openTable(pugi::xml_node node)
{
    const pugi::xml_node properties = childNamed(node, "tblPr");
    const Style *style = m_context.styles.find(childValue(properties, "tblStyle"));
    if (!style || !style->table)
        style = m_context.styles.defaultTableStyle();
    TableFormat format = style && style->table ? style->table->table : TableFormat();
    overlay(format, readTableFormat(properties, m_context.styles.theme()));

    OpenTable table{{}, false, TableLooks(style, format, usedRegions(properties)), 0, true, {}};
    TableInk &ink = table.ink;
    for (const pugi::xml_node column : childNamed(node, "tblGrid").children()) {
        if (localName(column) == "gridCol" && ink.grid.size() < maxColumns)
            ink.grid.push_back(std::max(toTwips(value(column, "w")).value_or(0), 0));
    }
    ink.width = format.width.value_or(Width());
    ink.isFixed = format.isFixed.value_or(false);
    ink.margins = format.margins;
    ink.indent = format.indent.value_or(0);
    if (m_context.countsIndentFromText && m_tableDepth == 0)
        ink.indent -= format.margins.left.value_or(defaultSideMargin);
    ink.place = format.place.value_or(TablePlace::Left);
    ink.cellSpacing = std::max(format.cellSpacing.value_or(0), 0);
    ink.borders = format.borders;
    ink.isFloating = static_cast<bool>(childNamed(properties, "tblpPr"));
    if (ink.isFloating)
        m_context.unsupported("floating_table");
    if (ink.cellSpacing > 0)
        m_context.unsupported("cell_spacing");
    if (isOn(childNamed(properties, "bidiVisual")))
        m_context.unsupported("right_to_left");
    int shown = 0;
    for (const auto &side : {ink.borders.top, ink.borders.left, ink.borders.bottom, ink.borders.right,
                             ink.borders.insideH, ink.borders.insideV})
        shown += side && side->style != LineStyle::None;
    table.hasBorders = shown >= 2;
    return table;
}

void StoryReader::tableForPaper(pugi::xml_node node, Blocks &out)
{
    OpenTable table = openTable(node);
    DocTable done;
    done.ink = table.ink;
    done.hasBorders = table.hasBorders;
    const std::vector<pugi::xml_node> rowNodes = tableRows(node);
    for (const pugi::xml_node rowNode : rowNodes) {
        if (m_context.cancelled)
            break;
        done.rows.push_back(paperRow(table, rowNode, rowNode == rowNodes.back()));
    }
    if (!done.rows.empty())
        out.emplace_back(std::move(done));
}

RowInk StoryReader::rowInk(pugi::xml_node row)
{
    const pugi::xml_node properties = childNamed(row, "trPr");
    RowInk ink;
    ink.gridBefore = spanOf(properties, "gridBefore", 0);
    ink.gridAfter = spanOf(properties, "gridAfter", 0);
    if (const pugi::xml_node height = childNamed(properties, "trHeight")) {
        ink.height = std::max(toTwips(value(height)).value_or(0), 0);
        ink.heightRule = value(height, "hRule") == "exact" ? LineRule::Exact : LineRule::AtLeast;
    }
    ink.cantSplit = isOn(childNamed(properties, "cantSplit"));
    if (const pugi::xml_node exception = childNamed(row, "tblPrEx")) {
        ink.margins = readCellMargins(childNamed(exception, "tblCellMar"));
        if (const pugi::xml_node borders = childNamed(exception, "tblBorders"))
            ink.borders = readBorderSet(borders, m_context.styles.theme());
    }
    return ink;
}

CellInk StoryReader::cellInk(pugi::xml_node properties, const CellFormat &byStyle)
{
    CellInk ink;
    CellFormat format = byStyle;
    overlay(format, readCellFormat(properties, m_context.styles.theme()));
    ink.borders = format.borders;
    ink.shading = format.shading.value_or(Colour());
    ink.margins = format.margins;
    ink.vertical = format.vertical.value_or(VerticalAlignment::Top);
    for (const pugi::xml_node child : properties.children()) {
        const std::string_view name = localName(child);
        if (name == "tcW") {
            ink.width = readWidth(child);
        } else if (name == "textDirection") {
            const std::string_view direction = value(child);
            if (!direction.starts_with("lrTb") && direction != "tb")
                m_context.unsupported("vertical_text");
        } else if (name == "tcBorders") {
            for (const pugi::xml_node side : child.children()) {
                const bool isDiagonal = localName(side) == "tl2br" || localName(side) == "tr2bl";
                if (isDiagonal && readBorder(side, m_context.styles.theme()).style != LineStyle::None)
                    m_context.unsupported("diagonal_border");
            }
        }
    }
    return ink;
}

/// Each row is read from itself and from what the rows above left open, so that it can be given away at once.
DocRow StoryReader::paperRow(OpenTable &table, pugi::xml_node node, bool isLast)
{
    DocRow row;
    row.ink = rowInk(node);
    row.isHead = table.onlyHeads && isOn(childNamed(childNamed(node, "trPr"), "tblHeader"));
    table.onlyHeads = row.isHead;
    std::vector<pugi::xml_node> cellNodes;
    rows(node, "tc", cellNodes);
    const std::vector<RawCell> cells = layOut(cellNodes, row.ink.gridBefore);
    const std::set<int> above = std::exchange(table.merges, {});
    const TableLook *outside = m_table;
    ++m_tableDepth;
    for (const RawCell &raw : cells) {
        const CellPlace place{table.rows, raw.column, isLast, &raw == &cells.front() && row.ink.gridBefore == 0,
                              &raw == &cells.back() && row.ink.gridAfter == 0};
        const CellLook &look = table.looks.of(place);
        m_table = &look.text;
        Blocks blocks = story(raw.node);
        if (isContinuedSideways(raw) && !row.cells.empty()) {
            row.cells.back().columnSpan += raw.span;
            noteCovered(blocks);
            continue;
        }
        DocCell cell;
        cell.columnSpan = raw.span;
        cell.ink = cellInk(raw.properties, look.cell);
        if (childNamed(raw.properties, "vMerge")) {
            const bool goesOn = raw.continuesAbove && above.count(raw.column) > 0;
            cell.ink.merge = goesOn ? Merge::Continue : Merge::Start;
            table.merges.insert(raw.column);
            if (goesOn)
                noteCovered(blocks);
        }
        if (blocks.empty())
            blocks.emplace_back(plainParagraph({}));
        cell.blocks = std::move(blocks);
        row.cells.push_back(std::move(cell));
    }
    --m_tableDepth;
    m_table = outside;
    ++table.rows;
    return row;
}

void StoryReader::beginTable(pugi::xml_node node, Blocks &out)
{
    flushCarried(out);
    m_open.emplace(openTable(node));
}

DocRow StoryReader::row(pugi::xml_node node, std::size_t offset, bool isLast)
{
    m_offset = offset;
    return paperRow(*m_open, node, isLast);
}

void StoryReader::endTable()
{
    m_open.reset();
}

} // namespace bd::ooxml
