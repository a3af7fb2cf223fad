#include "documents/template/table_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

/// A cell in the grid; one covered from above has no source.
struct GridCell {
    const Json *source = nullptr;
    int column = 0, span = 1, rows = 1;
    bool continued = false; ///< covered by the cell above
};

struct GridRow {
    std::vector<GridCell> cells;
    bool head = false;
};

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
            if (row.is_object())
                add(row);
        // A row whose cells end early gets a last empty one: rows of unequal width look torn.
        for (GridRow &row : rows) {
            const int end = row.cells.empty() ? 0 : row.cells.back().column + row.cells.back().span;
            if (end < columns)
                row.cells.push_back({nullptr, end, columns - end, 1, false});
        }
    }

    std::vector<GridRow> rows;
    int columns = 0;

private:
    struct Covering {
        int column, span, left;
    };

    void add(const Json &row)
    {
        GridRow out;
        const auto head = row.find("head");
        out.head = head != row.end() && isTruthy(*head);
        std::vector<Covering> later;
        int column = 0;
        const auto skipCovered = [&] {
            for (bool again = true; again;) {
                again = false;
                for (Covering &c : m_covering) {
                    if (c.left > 0 && c.column == column) {
                        out.cells.push_back({nullptr, column, c.span, 1, true});
                        column += c.span;
                        --c.left;
                        again = true;
                    }
                }
            }
        };
        const auto cells = row.find("cells");
        if (cells != row.end() && cells->is_array()) {
            for (const Json &cell : *cells) {
                skipCovered();
                const int span = cell.is_object() ? number(cell, "span") : 1;
                const int height = cell.is_object() ? number(cell, "row_span") : 1;
                out.cells.push_back({&cell, column, span, height, false});
                if (height > 1)
                    later.push_back({column, span, height - 1});
                column += span;
            }
        }
        skipCovered();
        std::erase_if(m_covering, [](const Covering &c) { return c.left <= 0; });
        m_covering.insert(m_covering.end(), later.begin(), later.end());
        columns = std::max(columns, column);
        if (!out.cells.empty())
            rows.push_back(std::move(out));
    }

    std::vector<Covering> m_covering;
};

/// The paragraphs of a cell: a list, or one text.
std::vector<const Json *> paragraphsOf(const Json *cell)
{
    std::vector<const Json *> result;
    if (!cell)
        return result;
    const Json *source = cell;
    if (cell->is_object() && !isRich(*cell))
        source = cell->contains("paragraphs") ? &cell->at("paragraphs") : nullptr;
    if (source && source->is_array())
        for (const Json &paragraph : *source)
            result.push_back(&paragraph);
    else if (source)
        result.push_back(source);
    return result;
}

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
            for (const Json *paragraph : paragraphsOf(cell.source))
                for (const QString &word : printed(*paragraph).simplified().split(u' ')) {
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
            for (const Json *paragraph : paragraphsOf(cell.source)) {
                const double length = double(std::min<qsizetype>(printed(*paragraph).size(), 60));
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

QByteArray tableXml(const Json &table, const QByteArray &paragraphProperties, const RunFormat &format,
                    int width, const WordText &words)
{
    const Grid grid(table);
    if (grid.rows.empty() || grid.columns > 63) // Word's limit
        return {};
    const std::vector<int> widths = columnWidths(grid, width);
    QByteArray out = "<w:tbl><w:tblPr><w:tblW w:w=\"" + QByteArray::number(width) +
                     "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>";
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        out += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    out += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int w : widths)
        out += "<w:gridCol w:w=\"" + QByteArray::number(w) + "\"/>";
    out += "</w:tblGrid>";
    const QByteArray headProperties = centred(paragraphProperties);
    for (const GridRow &row : grid.rows) {
        const QByteArray &properties = row.head ? headProperties : paragraphProperties;
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
            const std::vector<const Json *> paragraphs = paragraphsOf(cell.source);
            for (const Json *paragraph : paragraphs) {
                out += "<w:p>" + properties;
                words.append(out, *paragraph, format);
                out += "</w:p>";
            }
            if (paragraphs.empty())
                out += "<w:p>" + properties + "</w:p>";
            out += "</w:tc>";
        }
        out += "</w:tr>";
    }
    return out + "</w:tbl>";
}

} // namespace bd::documents
