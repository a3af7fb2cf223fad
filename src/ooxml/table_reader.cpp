#include "ooxml/look_reader.h"
#include "ooxml/story_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr int maxColumns = 1000;
constexpr int defaultSideMargin = 108; ///< of a cell, twips

/// A cell as the file has it, before vertical merges are turned into spans.
struct RawCell {
    pugi::xml_node node, properties;
    int column = 0, span = 1;
    bool continuesAbove = false;
};

int spanOf(pugi::xml_node properties, std::string_view name, int otherwise)
{
    return std::clamp(toInt(childValue(properties, name), otherwise), otherwise, maxColumns);
}

int shownSides(const Borders &borders)
{
    return static_cast<int>(std::count(borders.begin(), borders.end(), std::optional<bool>(true)));
}

/// Lines drawn by cells of their own, for or against what the table says.
struct CellBorders {
    int cells = 0, boxed = 0, bare = 0;

    void add(pugi::xml_node cellProperties)
    {
        const Borders borders = readBorders(childNamed(cellProperties, "tcBorders"));
        ++cells;
        boxed += shownSides(borders) >= 2;
        bare += std::all_of(borders.begin(), borders.begin() + 4, [](auto side) { return side == false; });
    }
};

Borders tableBorders(pugi::xml_node properties, const Style *style)
{
    Borders borders = readBorders(childNamed(properties, "tblBorders"));
    for (std::size_t i = 0; style && i < borders.size(); ++i) {
        if (!borders[i])
            borders[i] = style->borders[i];
    }
    return borders;
}

std::vector<RawCell> layOut(const std::vector<pugi::xml_node> &nodes, int gridBefore)
{
    std::vector<RawCell> cells;
    int column = gridBefore;
    for (const pugi::xml_node node : nodes) {
        RawCell cell;
        cell.node = node;
        cell.properties = childNamed(node, "tcPr");
        if (childNamed(cell.properties, "cellDel"))
            continue;
        cell.column = column;
        cell.span = spanOf(cell.properties, "gridSpan", 1);
        const pugi::xml_node merge = childNamed(cell.properties, "vMerge");
        cell.continuesAbove = merge && value(merge) != "restart";
        column = std::min(column + cell.span, 100 * maxColumns);
        cells.push_back(cell);
    }
    return cells;
}

DocCell fillerCell(int span)
{
    DocCell cell;
    cell.columnSpan = span;
    cell.blocks.emplace_back(DocParagraph{});
    return cell;
}

QString plainCellText(const std::vector<DocBlock> &blocks)
{
    std::vector<DocParagraph> paragraphs;
    appendParagraphs(blocks, paragraphs);
    QString text;
    for (const DocParagraph &paragraph : paragraphs)
        text += paragraph.text() + QLatin1Char(' ');
    return text.trimmed();
}

bool isContinuedSideways(const RawCell &cell)
{
    const pugi::xml_node merge = childNamed(cell.properties, "hMerge");
    return merge && value(merge) != "restart";
}

/// Puts cells into their rows, where those that a merge covers only widen the cell over or beside them.
class TableBuilder {
public:
    void beginRow(bool repeats, int gridBefore)
    {
        const bool isHead = repeats && (m_table.rows.empty() || m_table.rows.back().isHead);
        m_open = std::exchange(m_nextOpen, {});
        m_table.rows.emplace_back().isHead = isHead;
        if (gridBefore > 0)
            row().cells.push_back(fillerCell(gridBefore));
    }

    /// The text of the cell when it is covered, else nothing.
    QString add(const RawCell &raw, std::vector<DocBlock> blocks)
    {
        m_borders.add(raw.properties);
        const auto above = m_open.find(raw.column);
        if (raw.continuesAbove && above != m_open.end()) {
            m_table.rows[above->second.row].cells[above->second.cell].rowSpan++;
            m_nextOpen.insert(*above);
            return plainCellText(blocks);
        }
        if (isContinuedSideways(raw) && !row().cells.empty()) {
            row().cells.back().columnSpan += raw.span;
            return plainCellText(blocks);
        }
        if (childNamed(raw.properties, "vMerge"))
            m_nextOpen[raw.column] = {m_table.rows.size() - 1, row().cells.size()};
        if (blocks.empty())
            blocks.emplace_back(DocParagraph{});
        row().cells.push_back({std::move(blocks), raw.span, 1, {}});
        return {};
    }

    DocTable finish(const Borders &borders)
    {
        if (shownSides(borders) >= 2)
            m_table.hasBorders = m_borders.bare < m_borders.cells;
        else
            m_table.hasBorders = m_borders.cells > 0 && m_borders.boxed * 2 >= m_borders.cells;
        return std::move(m_table);
    }

private:
    struct Place {
        std::size_t row, cell;
    };
    DocRow &row() { return m_table.rows.back(); }

    DocTable m_table;
    CellBorders m_borders;
    std::map<int, Place> m_open, m_nextOpen; ///< vertical merges of the row above and of this one, by first column
};

} // namespace

/// Rows of a table or cells of a row, also those inside content controls, insertions and the like.
void StoryReader::rows(pugi::xml_node container, std::string_view wanted, std::vector<pugi::xml_node> &found)
{
    for (const pugi::xml_node node : container.children()) {
        const std::string_view name = localName(node);
        if (name == wanted)
            found.push_back(node);
        else if (name == "del" || name == "moveFrom")
            noteDeleted(node);
        else if (name == "AlternateContent")
            rows(alternative(node), wanted, found);
        else if (!name.ends_with("Pr") && name != "tblGrid" && name != "tblPrEx")
            rows(node, wanted, found);
    }
}

void StoryReader::noteCovered(const Blocks &blocks)
{
    if (const QString covered = plainCellText(blocks); !covered.isEmpty())
        m_context.note(QStringLiteral("covered cell"), covered);
}

void StoryReader::table(pugi::xml_node node, Blocks &out)
{
    if (m_context.isPaper())
        tableForPaper(node, out);
    else
        tableForText(node, out);
}

void StoryReader::tableForText(pugi::xml_node node, Blocks &out)
{
    const pugi::xml_node properties = childNamed(node, "tblPr");
    const Style *style = m_context.styles.find(childValue(properties, "tblStyle"));
    TableLook look;
    if (style)
        look = {style->run, style->paragraph};
    TableLook inFirstRow = look;
    if (style && usedRegions(properties).firstRow)
        overlay(inFirstRow.run, style->firstRow);
    const TableLook *outside = m_table;

    TableBuilder builder;
    bool isFirst = true;
    for (const pugi::xml_node rowNode : tableRows(node)) {
        if (m_context.cancelled)
            break;
        const pugi::xml_node rowProperties = childNamed(rowNode, "trPr");
        const int gridBefore = spanOf(rowProperties, "gridBefore", 0);
        builder.beginRow(isOn(childNamed(rowProperties, "tblHeader")), gridBefore);
        std::vector<pugi::xml_node> cellNodes;
        rows(rowNode, "tc", cellNodes);
        m_table = isFirst ? &inFirstRow : &look;
        for (const RawCell &raw : layOut(cellNodes, gridBefore)) {
            if (const QString covered = builder.add(raw, story(raw.node)); !covered.isEmpty())
                m_context.note(QStringLiteral("covered cell"), covered);
        }
        isFirst = false;
    }
    m_table = outside;
    if (!isFirst)
        out.emplace_back(builder.finish(tableBorders(properties, style)));
}

std::vector<pugi::xml_node> StoryReader::tableRows(pugi::xml_node parsed)
{
    std::vector<pugi::xml_node> found;
    rows(parsed, "tr", found);
    std::erase_if(found, [this](pugi::xml_node row) {
        if (!childNamed(childNamed(row, "trPr"), "del"))
            return false;
        noteDeleted(row);
        return true;
    });
    return found;
}

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
