#include "documents/template/table_value.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

/// A cell in the grid; one covered from above has no paragraphs.
struct GridCell {
    std::vector<Json> paragraphs;
    int column = 0, span = 1, rows = 1;
    bool continued = false; ///< covered by the cell above
    bool isCentred = false;
};

struct GridRow {
    std::vector<GridCell> cells;
    bool head = false;
};

const Json emptyText = "";

bool isWords(const Json &value)
{
    return !value.is_structured() || isRich(value);
}

bool isSpan(const Json &value)
{
    return value.is_object() && (value.contains("text") || value.contains("footnote"));
}

/// What is printed for a paragraph; a span alone counts as formatted text. Nothing for what is no paragraph.
std::optional<Json> paragraphOf(const Json &value)
{
    if (isWords(value))
        return value;
    if (isSpan(value))
        return Json{{"spans", Json::array({value})}};
    return std::nullopt;
}

using Paragraphs = std::optional<std::vector<Json>>;

/// The paragraphs of a cell: {"paragraphs": […]} or one alone, a list, or one text. Nothing when it is no cell.
Paragraphs readParagraphs(const Json &cell)
{
    const Json *source = &cell;
    if (const auto it = cell.find("paragraphs"); cell.is_object() && it != cell.end())
        source = &*it;
    else if (cell.is_object() && std::all_of(cell.items().begin(), cell.items().end(), [](const auto &item) {
                 return item.key() == "span" || item.key() == "row_span" || item.key() == "align";
             }))
        source = &emptyText;
    std::vector<Json> result;
    const auto add = [&result](const Json &value) {
        std::optional<Json> paragraph = paragraphOf(value);
        if (paragraph)
            result.push_back(std::move(*paragraph));
        return paragraph.has_value();
    };
    if (!source->is_array())
        return add(*source) ? Paragraphs(std::move(result)) : Paragraphs();
    return std::all_of(source->begin(), source->end(), add) ? Paragraphs(std::move(result)) : Paragraphs();
}

int number(const Json &object, const char *key)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_number_integer())
        return 1;
    return int(std::clamp<qint64>(it->get<qint64>(), 1, 1000));
}

/// Lays the cells out, with those that rowspans cover put back in: Word wants them written.
class Grid {
public:
    explicit Grid(const Json &table)
    {
        for (const Json &row : table.at("rows"))
            add(row);
        // A row whose cells end early gets a last empty one: rows of unequal width look torn.
        for (GridRow &row : rows) {
            const int end = row.cells.empty() ? 0 : row.cells.back().column + row.cells.back().span;
            if (end < columns)
                row.cells.push_back({{}, end, columns - end, 1, false});
        }
    }

    std::vector<GridRow> rows;
    int columns = 0;
    bool isSound = true; ///< else something stands in the table that is no row, cell or paragraph

private:
    struct Covering {
        int column, span, left;
    };

    void add(const Json &row)
    {
        GridRow out;
        if (row.is_null())
            return;
        const auto head = row.find("head");
        out.head = row.is_object() && head != row.end() && isTruthy(*head);
        std::vector<Covering> later;
        int column = 0;
        const auto skipCovered = [&] {
            for (bool again = true; again;) {
                again = false;
                for (Covering &c : m_covering) {
                    if (c.left > 0 && c.column == column) {
                        out.cells.push_back({{}, column, c.span, 1, true});
                        column += c.span;
                        --c.left;
                        again = true;
                    }
                }
            }
        };
        const auto addCell = [&](const Json &cell) {
            skipCovered();
            const int span = cell.is_object() ? number(cell, "span") : 1;
            const int height = cell.is_object() ? number(cell, "row_span") : 1;
            Paragraphs paragraphs = readParagraphs(cell);
            isSound = isSound && paragraphs;
            const auto align = cell.find("align");
            const bool isCentred = cell.is_object() && align != cell.end() && *align == "center";
            out.cells.push_back({paragraphs ? std::move(*paragraphs) : std::vector<Json>(), column, span, height, false, isCentred});
            if (height > 1)
                later.push_back({column, span, height - 1});
            column += span;
        };
        // A row is {"cells": […]} or a list of cells; one cell alone may stand for the list.
        const auto named = row.find("cells");
        const Json &cells = row.is_object() && named != row.end() ? *named : row;
        if (cells.is_array())
            std::for_each(cells.begin(), cells.end(), addCell);
        else
            addCell(cells);
        skipCovered();
        std::erase_if(m_covering, [](const Covering &c) { return c.left <= 0; });
        m_covering.insert(m_covering.end(), later.begin(), later.end());
        columns = std::max(columns, column);
        if (!out.cells.empty())
            rows.push_back(std::move(out));
    }

    std::vector<Covering> m_covering;
};

/// Twips that the longest word of each column takes at 12 points, margins of the cell included. Estimated: letters
/// of Vietnamese text are narrower than 8 points, capitals narrower than 9.5.
std::vector<int> wordWidths(const Grid &grid)
{
    constexpr int margins = 230, capital = 190, letter = 130, longestWord = 12;
    std::vector<int> least(std::size_t(grid.columns), margins + letter);
    for (const GridRow &row : grid.rows)
        for (const GridCell &cell : row.cells) {
            if (cell.span > 1)
                continue;
            for (const Json &paragraph : cell.paragraphs)
                for (const QString &word : printed(paragraph).simplified().split(u' ')) {
                    int width = margins;
                    for (const QChar c : word.left(longestWord))
                        width += c.isUpper() ? capital : letter;
                    least[std::size_t(cell.column)] = std::max(least[std::size_t(cell.column)], width);
                }
        }
    return least;
}

std::vector<int> columnWidths(const Grid &grid, int width)
{
    std::vector<double> wish(std::size_t(grid.columns), 4.0);
    for (const GridRow &row : grid.rows) {
        for (const GridCell &cell : row.cells) {
            if (cell.span > 1)
                continue;
            for (const Json &paragraph : cell.paragraphs) {
                const double length = double(std::min<qsizetype>(printed(paragraph).size(), 60));
                // Long texts wrap: beyond some words more length asks for ever less width.
                const double asks = length <= 12 ? length : 12 + (length - 12) * 0.45;
                wish[std::size_t(cell.column)] = std::max(wish[std::size_t(cell.column)], asks);
            }
        }
    }
    double sum = 0;
    for (const double w : wish)
        sum += w;
    // No column is narrower than its longest word, as long as there is room: "TT" is not to be broken.
    const std::vector<int> least = wordWidths(grid);
    int needed = 0;
    for (const int l : least)
        needed += l;
    const int shared = needed < width ? width - needed : width;
    std::vector<int> widths;
    int rest = width;
    for (std::size_t i = 0; i < wish.size(); ++i) {
        widths.push_back(int(wish[i] / sum * shared) + (needed < width ? least[i] : 0));
        rest -= widths.back();
    }
    if (!widths.empty())
        widths.back() += rest;
    return widths;
}

/// The paragraphs of a head row stand in the middle, unless the template says otherwise.
QByteArray centred(const QByteArray &properties)
{
    if (properties.isEmpty())
        return "<w:pPr><w:jc w:val=\"center\"/></w:pPr>";
    // Order of ECMA-376, 17.3.1: these come behind the alignment.
    for (const char *other : {"<w:jc", "<w:rPr", "<w:outlineLvl", "<w:textDirection", "<w:textAlignment",
                              "<w:textboxTightWrap", "<w:divId", "<w:cnfStyle", "<w:pPrChange"})
        if (properties.contains(other))
            return properties;
    QByteArray result = properties;
    return result.replace("</w:pPr>", "<w:jc w:val=\"center\"/></w:pPr>");
}

} // namespace

QString appendTable(QByteArray &out, const Json &table, const QByteArray &paragraphProperties, const RunFormat &format,
                    int width, const WordText &words)
{
    constexpr int mostColumns = 63; // Word's limit
    const Grid grid(table);
    if (!grid.isSound)
        return u"table_shape"_s;
    if (grid.columns > mostColumns)
        return u"table_columns"_s;
    if (grid.rows.empty())
        return {};
    const std::vector<int> widths = columnWidths(grid, width);
    out += "<w:tbl><w:tblPr><w:tblW w:w=\"" + QByteArray::number(width) +
                     "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>";
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        out += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    out += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int w : widths)
        out += "<w:gridCol w:w=\"" + QByteArray::number(w) + "\"/>";
    out += "</w:tblGrid>";
    const QByteArray headProperties = centred(paragraphProperties);
    for (const GridRow &row : grid.rows) {
        out += "<w:tr><w:trPr><w:cantSplit/>";
        if (row.head)
            out += "<w:tblHeader/>";
        out += "</w:trPr>";
        for (const GridCell &cell : row.cells) {
            int cellWidth = 0;
            for (int c = cell.column; c < cell.column + cell.span && c < grid.columns; ++c)
                cellWidth += widths[std::size_t(c)];
            out += "<w:tc><w:tcPr><w:tcW w:w=\"" + QByteArray::number(cellWidth) + "\" w:type=\"dxa\"/>";
            if (cell.span > 1)
                out += "<w:gridSpan w:val=\"" + QByteArray::number(cell.span) + "\"/>";
            if (cell.continued || cell.rows > 1)
                out += cell.continued ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
            if (row.head)
                out += "<w:vAlign w:val=\"center\"/>";
            out += "</w:tcPr>";
            const QByteArray &properties = row.head || cell.isCentred ? headProperties : paragraphProperties;
            for (const Json &paragraph : cell.paragraphs) {
                out += "<w:p>" + properties;
                words.append(out, paragraph, format);
                out += "</w:p>";
            }
            if (cell.paragraphs.empty())
                out += "<w:p>" + properties + "</w:p>";
            out += "</w:tc>";
        }
        out += "</w:tr>";
    }
    out += "</w:tbl>";
    return {};
}

} // namespace bd::documents
