#include "ooxml/story_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr int maxColumns = 1000;

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

bool usesFirstRow(pugi::xml_node properties)
{
    const pugi::xml_node look = childNamed(properties, "tblLook");
    if (const std::string_view said = value(look, "firstRow"); !said.empty())
        return said == "1" || said == "true" || said == "on";
    const std::string_view bits = value(look);
    bool ok = false;
    const uint mask = QByteArray(bits.data(), static_cast<qsizetype>(bits.size())).toUInt(&ok, 16);
    return ok && (mask & 0x20U);
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

} // namespace

/// Rows of a table or cells of a row, also those inside content controls, insertions and the like.
void StoryReader::rows(pugi::xml_node container, std::string_view wanted, std::vector<pugi::xml_node> &found)
{
    for (const pugi::xml_node node : container.children()) {
        const std::string_view name = localName(node);
        if (name == wanted)
            found.push_back(node);
        else if (name == "del" || name == "moveFrom")
            m_context.note(QStringLiteral("deleted text"));
        else if (name == "AlternateContent")
            rows(alternative(node), wanted, found);
        else if (!name.ends_with("Pr") && name != "tblGrid" && name != "tblPrEx")
            rows(node, wanted, found);
    }
}

void StoryReader::table(pugi::xml_node node, Blocks &out)
{
    const pugi::xml_node properties = childNamed(node, "tblPr");
    const Style *style = m_context.styles.find(childValue(properties, "tblStyle"));
    const TableLook outside = m_table;
    m_table = {};
    if (style)
        m_table = {style->run, style->paragraph};
    const bool hasFirstRow = style && usesFirstRow(properties);

    struct Open {
        std::size_t row, cell;
    };
    std::map<int, Open> open; // vertical merges by the column they start in
    DocTable table;
    CellBorders cellBorders;
    std::vector<pugi::xml_node> rowNodes;
    rows(node, "tr", rowNodes);
    for (const pugi::xml_node rowNode : rowNodes) {
        if (m_context.cancelled)
            break;
        const pugi::xml_node rowProperties = childNamed(rowNode, "trPr");
        if (childNamed(rowProperties, "del")) {
            m_context.note(QStringLiteral("deleted text"));
            continue;
        }
        std::vector<pugi::xml_node> cellNodes;
        rows(rowNode, "tc", cellNodes);
        const int before = spanOf(rowProperties, "gridBefore", 0);
        if (hasFirstRow && table.rows.empty())
            overlay(m_table.run, style->firstRow);
        DocRow row;
        row.isHead = isOn(childNamed(rowProperties, "tblHeader")) && (table.rows.empty() || table.rows.back().isHead);
        if (before > 0)
            row.cells.push_back(fillerCell(before));
        std::map<int, Open> stillOpen;
        for (const RawCell &raw : layOut(cellNodes, before)) {
            cellBorders.add(raw.properties);
            DocCell cell;
            cell.blocks = story(raw.node);
            const auto above = open.find(raw.column);
            if (raw.continuesAbove && above != open.end()) {
                table.rows[above->second.row].cells[above->second.cell].rowSpan++;
                stillOpen.insert(*above);
                if (const QString covered = plainCellText(cell.blocks); !covered.isEmpty())
                    m_context.note(QStringLiteral("covered cell"), covered);
                continue;
            }
            if (isContinuedSideways(raw) && !row.cells.empty()) {
                row.cells.back().columnSpan += raw.span;
                if (const QString covered = plainCellText(cell.blocks); !covered.isEmpty())
                    m_context.note(QStringLiteral("covered cell"), covered);
                continue;
            }
            if (cell.blocks.empty())
                cell.blocks.emplace_back(DocParagraph{});
            cell.columnSpan = raw.span;
            if (childNamed(raw.properties, "vMerge"))
                stillOpen[raw.column] = {table.rows.size(), row.cells.size()};
            row.cells.push_back(std::move(cell));
        }
        open = std::move(stillOpen);
        if (hasFirstRow && table.rows.empty())
            m_table.run = style->run;
        table.rows.push_back(std::move(row));
    }
    m_table = outside;
    if (shownSides(tableBorders(properties, style)) >= 2)
        table.hasBorders = cellBorders.bare < cellBorders.cells;
    else
        table.hasBorders = cellBorders.cells > 0 && cellBorders.boxed * 2 >= cellBorders.cells;
    if (!table.rows.empty())
        out.emplace_back(std::move(table));
}

} // namespace bd::ooxml
