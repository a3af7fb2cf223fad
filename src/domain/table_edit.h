// What can be done to the rows, columns and cells of a table. Pure; any thread. Places are counted on the grid: a cell that
// spans stands on several of them.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

/// A table as a grid: which cell stands where. Spans that don't fit (they overlap, or leave the table) are cut.
class TableGrid {
public:
    explicit TableGrid(const Table &table);

    struct Cell {
        int row = 0, column = 0, rowSpan = 1, columnSpan = 1; ///< on the grid
        TableCell content;
        bool operator==(const Cell &) const = default;
    };
    int rows() const { return static_cast<int>(m_ids.size()); }
    int columns() const { return m_columns; }
    bool isHead(int row) const { return m_heads[static_cast<size_t>(row)]; }
    /// The cell that covers a place; null where a short row has none.
    const Cell *at(int row, int column) const;
    const std::vector<Cell> &cells() const { return m_cells; } ///< in reading order

    // ---- edits. They return false and change nothing where they make no sense.
    bool insertRow(int before);    ///< 0 to rows(); cells that span the place grow
    bool insertColumn(int before);
    bool removeRows(int from, int count); ///< never all of them
    bool removeColumns(int from, int count);
    /// One cell of a rectangle, grown to whole cells; paragraphs follow each other, empty ones go.
    bool merge(int row, int column, int rowSpan, int columnSpan);
    bool canMerge(int row, int column, int rowSpan, int columnSpan) const;
    bool split(int row, int column); ///< a spanning cell; its text stays in the first
    bool setHead(int from, int count, bool isHead);

    Table table(const QString &uuid) const;

private:
    int &id(int row, int column) { return m_ids[static_cast<size_t>(row)][static_cast<size_t>(column)]; }
    int id(int row, int column) const { return m_ids[static_cast<size_t>(row)][static_cast<size_t>(column)]; }
    struct Area {
        int top, left, bottom, right; // bottom and right are behind
    };
    Area grown(Area area) const;
    int addEmpty();
    void place(); ///< rows, columns and spans of m_cells by m_ids

    std::vector<std::vector<int>> m_ids; ///< into m_cells; -1 for none
    std::vector<bool> m_heads;
    std::vector<Cell> m_cells;
    int m_columns = 0;
};

/// A table of empty cells with one head row.
Table emptyTable(int rows, int columns);

} // namespace bd::domain
