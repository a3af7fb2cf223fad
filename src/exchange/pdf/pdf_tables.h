// Ruled tables of a PDF page, found by the lines that are drawn around their cells. Any thread.
#pragma once
#include <QImage>
#include <QRectF>
#include <vector>

namespace bd::exchange {

struct RuledCell {
    int row = 0, column = 0, rowSpan = 1, columnSpan = 1;
    QRectF place; ///< points from the page's upper left corner
};

struct RuledTable {
    QRectF place;
    std::vector<double> columns; ///< where the vertical lines stand, points
    int rows = 0;
    std::vector<RuledCell> cells; ///< row by row; covered places are left out
};

/// Tables on the picture of a page, `scale` pixels to the point; from above to below. Frames around one place and
/// lines under words are none.
std::vector<RuledTable> ruledTables(const QImage &page, double scale);

} // namespace bd::exchange
