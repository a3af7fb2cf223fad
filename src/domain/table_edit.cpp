#include "domain/table_edit.h"

#include "base/uuid.h"

#include <algorithm>

namespace bd::domain {

namespace {

constexpr int widestCell = 200; // a broken span makes no table of millions of columns
constexpr int none = -1;

bool isEmptyCell(const TableCell &cell)
{
    return std::ranges::all_of(cell.paragraphs, [](const RichText &text) { return text.isEmpty(); });
}

} // namespace

TableGrid::TableGrid(const Table &table)
{
    m_ids.resize(table.rows.size());
    const auto idAt = [this](int row, int column) -> int & {
        std::vector<int> &ids = m_ids[static_cast<size_t>(row)];
        if (static_cast<int>(ids.size()) <= column)
            ids.resize(static_cast<size_t>(column) + 1, none);
        return ids[static_cast<size_t>(column)];
    };
    for (int row = 0; row < rows(); ++row) {
        const TableRow &source = table.rows[static_cast<size_t>(row)];
        m_heads.push_back(source.isHead);
        int column = 0;
        for (const TableCell &cell : source.cells) {
            while (idAt(row, column) != none)
                ++column;
            const int height = std::clamp(cell.rowSpan, 1, rows() - row);
            int width = 1;
            while (width < std::min(cell.columnSpan, widestCell) && idAt(row, column + width) == none)
                ++width;
            for (int r = row; r < row + height; ++r)
                for (int c = column; c < column + width; ++c)
                    idAt(r, c) = static_cast<int>(m_cells.size());
            m_cells.push_back({row, column, height, width, cell});
            column += width;
        }
    }
    for (const std::vector<int> &ids : m_ids)
        for (int c = 0; c < static_cast<int>(ids.size()); ++c)
            m_columns = ids[static_cast<size_t>(c)] == none ? m_columns : std::max(m_columns, c + 1);
    m_columns = rows() ? std::max(1, m_columns) : 0;
    for (std::vector<int> &ids : m_ids)
        ids.resize(static_cast<size_t>(m_columns), none);
    place();
}

const TableGrid::Cell *TableGrid::at(int row, int column) const
{
    const int found = id(row, column);
    return found == none ? nullptr : &m_cells[static_cast<size_t>(found)];
}

int TableGrid::addEmpty()
{
    m_cells.push_back({0, 0, 1, 1, TableCell{{RichText()}, 1, 1}});
    return static_cast<int>(m_cells.size()) - 1;
}

void TableGrid::place()
{
    std::vector<Cell> cells;
    std::vector<int> renamed(m_cells.size(), none);
    for (int row = 0; row < rows(); ++row) {
        int last = m_columns; // behind the last place that has a cell: none before it stays without
        while (last > 0 && id(row, last - 1) == none)
            --last;
        for (int column = 0; column < last; ++column)
            if (id(row, column) == none) {
                id(row, column) = addEmpty();
                renamed.push_back(none);
            }
    }
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const int old = id(row, column);
            if (old == none)
                continue;
            int &now = renamed[static_cast<size_t>(old)];
            if (now == none) {
                now = static_cast<int>(cells.size());
                cells.push_back({row, column, 1, 1, m_cells[static_cast<size_t>(old)].content});
            }
            Cell &cell = cells[static_cast<size_t>(now)];
            cell.rowSpan = row - cell.row + 1;
            cell.columnSpan = std::max(cell.columnSpan, column - cell.column + 1);
            cell.content.rowSpan = cell.rowSpan;
            cell.content.columnSpan = cell.columnSpan;
            id(row, column) = now;
        }
    }
    m_cells = std::move(cells);
}

bool TableGrid::insertRow(int before)
{
    if (before < 0 || before > rows() || m_columns == 0)
        return false;
    std::vector<int> ids(static_cast<size_t>(m_columns), none);
    for (int c = 0; c < m_columns; ++c) {
        const bool isInside = before > 0 && before < rows() && id(before - 1, c) != none && id(before - 1, c) == id(before, c);
        ids[static_cast<size_t>(c)] = isInside ? id(before, c) : addEmpty();
    }
    const bool isHead = before < rows() && before > 0 && m_heads[static_cast<size_t>(before)]; // between two head rows
    m_ids.insert(m_ids.begin() + before, ids);
    m_heads.insert(m_heads.begin() + before, isHead);
    place();
    return true;
}

bool TableGrid::insertColumn(int before)
{
    if (before < 0 || before > m_columns || rows() == 0)
        return false;
    std::vector<int> column;
    for (int r = 0; r < rows(); ++r) {
        const bool isInside = before > 0 && before < m_columns && id(r, before - 1) != none && id(r, before - 1) == id(r, before);
        column.push_back(isInside ? id(r, before) : addEmpty());
    }
    for (int r = 0; r < rows(); ++r)
        m_ids[static_cast<size_t>(r)].insert(m_ids[static_cast<size_t>(r)].begin() + before, column[static_cast<size_t>(r)]);
    ++m_columns;
    place();
    return true;
}

bool TableGrid::removeRows(int from, int count)
{
    if (from < 0 || count < 1 || from + count > rows() || count == rows())
        return false;
    m_ids.erase(m_ids.begin() + from, m_ids.begin() + from + count);
    m_heads.erase(m_heads.begin() + from, m_heads.begin() + from + count);
    place();
    return true;
}

bool TableGrid::removeColumns(int from, int count)
{
    if (from < 0 || count < 1 || from + count > m_columns || count == m_columns)
        return false;
    for (std::vector<int> &ids : m_ids)
        ids.erase(ids.begin() + from, ids.begin() + from + count);
    m_columns -= count;
    place();
    return true;
}

TableGrid::Area TableGrid::grown(Area area) const
{
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (const Cell &cell : m_cells) {
            const int bottom = cell.row + cell.rowSpan, right = cell.column + cell.columnSpan;
            if (cell.row >= area.bottom || bottom <= area.top || cell.column >= area.right || right <= area.left)
                continue;
            const Area whole{std::min(area.top, cell.row), std::min(area.left, cell.column), std::max(area.bottom, bottom),
                             std::max(area.right, right)};
            if (whole.top != area.top || whole.left != area.left || whole.bottom != area.bottom || whole.right != area.right) {
                area = whole;
                hasGrown = true;
            }
        }
    }
    return area;
}

bool TableGrid::canMerge(int row, int column, int rowSpan, int columnSpan) const
{
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1 || row + rowSpan > rows() || column + columnSpan > m_columns)
        return false;
    const Area area = grown({row, column, row + rowSpan, column + columnSpan});
    const int first = id(area.top, area.left);
    for (int r = area.top; r < area.bottom; ++r)
        for (int c = area.left; c < area.right; ++c)
            if (id(r, c) != first || first == none)
                return true;
    return false;
}

bool TableGrid::merge(int row, int column, int rowSpan, int columnSpan)
{
    if (!canMerge(row, column, rowSpan, columnSpan))
        return false;
    const Area area = grown({row, column, row + rowSpan, column + columnSpan});
    std::vector<int> parts;
    std::vector<RichText> paragraphs;
    for (int r = area.top; r < area.bottom; ++r) {
        for (int c = area.left; c < area.right; ++c) {
            const int part = id(r, c);
            if (part == none || std::ranges::find(parts, part) != parts.end())
                continue;
            parts.push_back(part);
            const TableCell &cell = m_cells[static_cast<size_t>(part)].content;
            if (!isEmptyCell(cell))
                paragraphs.insert(paragraphs.end(), cell.paragraphs.begin(), cell.paragraphs.end());
        }
    }
    const int whole = addEmpty();
    if (!paragraphs.empty())
        m_cells[static_cast<size_t>(whole)].content.paragraphs = paragraphs;
    for (int r = area.top; r < area.bottom; ++r)
        for (int c = area.left; c < area.right; ++c)
            id(r, c) = whole;
    place();
    return true;
}

bool TableGrid::split(int row, int column)
{
    if (row < 0 || column < 0 || row >= rows() || column >= m_columns || !at(row, column))
        return false;
    const Cell cell = *at(row, column);
    if (cell.rowSpan == 1 && cell.columnSpan == 1)
        return false;
    for (int r = cell.row; r < cell.row + cell.rowSpan; ++r)
        for (int c = cell.column; c < cell.column + cell.columnSpan; ++c)
            if (r != cell.row || c != cell.column)
                id(r, c) = addEmpty();
    place();
    return true;
}

bool TableGrid::setHead(int from, int count, bool isHead)
{
    if (from < 0 || count < 1 || from + count > rows())
        return false;
    for (int r = from; r < from + count; ++r)
        m_heads[static_cast<size_t>(r)] = isHead;
    return true;
}

Table TableGrid::table(const QString &uuid) const
{
    Table result;
    result.uuid = uuid;
    result.rows.resize(m_ids.size());
    for (int r = 0; r < rows(); ++r)
        result.rows[static_cast<size_t>(r)].isHead = isHead(r);
    for (const Cell &cell : m_cells)
        result.rows[static_cast<size_t>(cell.row)].cells.push_back(cell.content);
    return result;
}

Table emptyTable(int rows, int columns)
{
    Table table;
    table.uuid = newUuid();
    table.rows.resize(static_cast<size_t>(std::max(1, rows)));
    for (TableRow &row : table.rows)
        row.cells.assign(static_cast<size_t>(std::max(1, columns)), TableCell{{RichText()}, 1, 1});
    table.rows.front().isHead = rows > 1;
    return table;
}

} // namespace bd::domain
