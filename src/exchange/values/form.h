// A superior's form as grids: what stands in its cells, for connecting them with numbers and for preview. Values.
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace bd::exchange {

/// One table of a form.
struct FormGrid {
    struct Cell {
        QString text;
        bool hasFormula = false;
        int rowSpan = 1, columnSpan = 1;
        bool isCovered = false; ///< by a merged one
    };
    QString sheet;  ///< of a workbook; of a Word file "" for the first table, "2" for the second
    int number = 0; ///< as the reader of the file counts sheets or tables
    int rows = 0, columns = 0;
    std::vector<Cell> cells; ///< row by row
    int firstHead = 0, headRows = 0; ///< guessed: where the first head begins, and rows down to its end; captions stand above
    bool isProtected = false; ///< Excel refuses typing; filling works all the same
    const Cell &at(int row, int column) const { return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)]; }
    Cell &at(int row, int column) { return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)]; }
    bool isInside(int row, int column) const { return row >= 0 && row < rows && column >= 0 && column < columns; }
};

struct Form {
    QString name, format; ///< xlsx | docx
    QByteArray bytes;
    std::vector<FormGrid> grids;
};

/// "C7": as Excel names a cell; both from 0.
QString cellLabel(int row, int column);

} // namespace bd::exchange
