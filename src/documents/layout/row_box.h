// A table's row with its cells' contents set in lines: what can be said of it without its neighbours. Immutable once
// made; rows that were printed on pages before are kept by nobody. Private to layout. Twips.
#pragma once
#include "documents/layout/block_flow.h"
#include "documents/layout/table_grid.h"

namespace bd::documents {

/// One side of a cell. Its own line wins over what the table says for all of its cells.
struct Edge {
    ooxml::BorderLine line;
    bool isOwn = false;
};
/// Which of two lines is drawn where cells meet: the cell's over the table's, then the wider, then the stronger style.
const Edge &stronger(const Edge &a, const Edge &b);

struct CellBox {
    Span span;
    ooxml::Merge merge = ooxml::Merge::None;
    ooxml::VerticalAlignment vertical = ooxml::VerticalAlignment::Top;
    ooxml::Colour shading;
    qreal marginTop = 0, marginBottom = 0, marginLeft = 0;
    Edge top, left, bottom, right; ///< of a row in the middle of the table
    BlockFlow flow;
    qreal margins() const { return marginTop + marginBottom; }
};

struct RowBox {
    std::vector<CellBox> cells;
    qreal height = 0;
    bool isExact = false, cantSplit = false, isHead = false, keepsNext = false, breaksBefore = false, hasNotes = false;
    Edge tableTop, tableBottom; ///< of the table's first and last row, where a cell doesn't say its own
    qreal bottomLine = 0;       ///< the thickest that may stand below
    /// The cell whose grid column is `column` and that goes on with one above; null when there is none.
    const CellBox *continuation(int column) const;
};
using RowPtr = std::shared_ptr<const RowBox>;

RowPtr makeRow(const ooxml::DocRow &row, const TableShape &shape, Scribe &scribe);

} // namespace bd::documents
