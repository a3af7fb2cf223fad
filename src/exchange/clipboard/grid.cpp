#include "exchange/clipboard/grid.h"

#include "exchange/clipboard/clipboard_blocks.h"

#include <algorithm>
#include <array>

namespace bd::exchange {

namespace {

using domain::TableCell;
using domain::TableRow;

constexpr std::size_t mostEmptyRows = 20; ///< at the end: a form has some to fill in

bool isEmpty(const TableCell &cell)
{
    return std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const domain::RichText &text) { return text.isEmpty(); });
}

bool isEmpty(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return isEmpty(cell); });
}

qsizetype lettersOf(const TableCell &cell)
{
    qsizetype count = 0;
    for (const domain::RichText &text : cell.paragraphs)
        count += text.toPlain().size();
    return count;
}

struct Placed {
    std::size_t row = 0;
    int column = 0;
    TableCell cell;
};

class Grid {
public:
    Grid(std::vector<TableRow> rows, PasteReport &report) : m_rows(std::move(rows)), m_report(report) {}

    domain::Table make()
    {
        dropEmptyEnd();
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            place(r);
        return built();
    }

private:
    void dropEmptyEnd()
    {
        std::size_t used = m_rows.size();
        while (used > 0 && isEmpty(m_rows[used - 1]))
            --used;
        if (m_rows.size() - used > mostEmptyRows || used == 0)
            m_rows.resize(used);
    }

    void place(std::size_t r)
    {
        int column = 0;
        for (TableCell &cell : m_rows[r].cells) {
            while (column < PasteLimits::columns && m_cover[column] > r)
                ++column;
            if (column >= PasteLimits::columns || m_placed.size() >= std::size_t(PasteLimits::cells)) {
                m_report.charactersLeftOut += lettersOf(cell);
                continue;
            }
            int width = 1;
            while (width < cell.columnSpan && column + width < PasteLimits::columns && m_cover[column + width] <= r)
                ++width;
            const std::size_t below = m_rows.size() - r;
            const std::size_t height = cell.rowSpan < 1 ? below : std::min(below, std::size_t(cell.rowSpan));
            cell.columnSpan = width;
            cell.rowSpan = static_cast<int>(height);
            std::fill_n(m_cover.begin() + column, width, r + height);
            if (!isEmpty(cell))
                m_columns = std::max(m_columns, column + 1);
            m_placed.push_back({r, column, std::move(cell)});
            column += width;
        }
    }

    /// Rows in which no cell begins are only a way to write a row span; they go.
    std::vector<int> keptRows() const
    {
        std::vector<bool> begins(m_rows.size(), false);
        for (const Placed &placed : m_placed)
            if (placed.column < m_columns)
                begins[placed.row] = true;
        std::vector<int> kept(m_rows.size() + 1, 0); // how many rows before are kept
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            kept[r + 1] = kept[r] + (begins[r] ? 1 : 0);
        return kept;
    }

    domain::Table built()
    {
        domain::Table table;
        const std::vector<int> kept = keptRows();
        table.rows.resize(std::size_t(kept.back()));
        std::array<int, PasteLimits::columns> cover{};
        std::size_t next = 0;
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            if (kept[r + 1] == kept[r]) {
                while (next < m_placed.size() && m_placed[next].row == r)
                    ++next;
                continue;
            }
            TableRow &row = table.rows[std::size_t(kept[r])];
            row.isHead = m_rows[r].isHead;
            for (int column = 0; column < m_columns;) {
                if (cover[std::size_t(column)] > kept[r]) {
                    ++column;
                    continue;
                }
                TableCell cell;
                if (next < m_placed.size() && m_placed[next].row == r && m_placed[next].column == column) {
                    Placed &placed = m_placed[next++];
                    cell = std::move(placed.cell);
                    cell.columnSpan = std::min(cell.columnSpan, m_columns - column);
                    cell.rowSpan = kept[r + std::size_t(cell.rowSpan)] - kept[r];
                }
                if (cell.paragraphs.empty())
                    cell.paragraphs.emplace_back();
                std::fill_n(cover.begin() + column, cell.columnSpan, kept[r] + cell.rowSpan);
                column += cell.columnSpan;
                row.cells.push_back(std::move(cell));
            }
            while (next < m_placed.size() && m_placed[next].row == r)
                ++next; // beyond the last column with text
        }
        return table;
    }

    std::vector<TableRow> m_rows;
    PasteReport &m_report;
    std::vector<Placed> m_placed;
    std::array<std::size_t, PasteLimits::columns> m_cover{}; ///< first row that a column is free in
    int m_columns = 0;
};

} // namespace

domain::Table gridOf(std::vector<domain::TableRow> rows, PasteReport &report)
{
    return Grid(std::move(rows), report).make();
}

} // namespace bd::exchange
