#include "ooxml/story_reader.h"
#include "ooxml/table_cells.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

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

} // namespace bd::ooxml
