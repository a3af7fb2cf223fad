// Where a table's columns stand. Widths follow the file's grid, as Word saved it and LibreOffice prints it; only a grid
// that can't be right is replaced by the widths that the contents ask for. Private to layout. Twips.
#pragma once
#include "documents/layout/scribe.h"

namespace bd::documents {

struct TableShape {
    ooxml::TableInk ink;
    std::vector<qreal> edges; ///< of the columns, from 0: one more than there are columns
    qreal left = 0;           ///< of the first edge, from the text area's left
    int depth = 0;            ///< of nesting, 0 in the body
    qreal width() const { return edges.back(); }
    std::size_t columns() const { return edges.size() - 1; }
};

struct Span {
    qreal left = 0, right = 0;
    int column = 0, columns = 1;
};

/// How many rows are looked at when the widths must be found from the contents: a long table comes row by row, and
/// nobody waits for its last one.
inline constexpr std::size_t sampledRows = 48;

/// Its grid alone doesn't say how wide the columns are.
bool needsSample(const ooxml::TableInk &ink, const ooxml::DocRow &firstRow);
TableShape shapeTable(const ooxml::TableInk &ink, const std::vector<ooxml::DocRow> &rows, qreal available, Scribe &scribe,
                      int depth);
/// Where the cells of a row stand; spans that don't fit the grid are fitted into the table.
std::vector<Span> spansOf(const TableShape &shape, const ooxml::DocRow &row);

qreal leftMargin(const ooxml::TableInk &ink);
qreal rightMargin(const ooxml::TableInk &ink);

} // namespace bd::documents
