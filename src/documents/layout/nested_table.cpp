#include "documents/layout/nested_table.h"

namespace bd::documents {

NestedTable::NestedTable(const ooxml::DocTable &table, qreal width, Scribe &scribe, int depth)
    : m_shape(shapeTable(table.ink, table.rows, width, scribe, depth))
{
    m_rows.reserve(table.rows.size());
    for (const ooxml::DocRow &row : table.rows)
        m_rows.push_back(makeRow(row, m_shape, scribe));
    m_height = take(nullptr, 1e9, false, nullptr, {}, nullptr).height;
}

bool NestedTable::hasNotes() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const RowPtr &row) { return row->hasNotes; });
}

NestedTable::Part NestedTable::take(const TableCursor *from, qreal available, bool must, PageInk *ink, QPointF at,
                                    std::vector<int> *notes) const
{
    TableCursor cursor = from ? *from : TableCursor();
    const qreal left = at.x() + m_shape.left;
    Part part;
    while (cursor.row < m_rows.size()) {
        const RowBox *next = cursor.row + 1 < m_rows.size() ? m_rows[cursor.row + 1].get() : nullptr;
        const TableRun::Place place{left, at.y() + part.height, available - part.height, must && !part.tookAny,
                                    cursor.row == 0 && !cursor.run.isInRow()};
        const auto step = cursor.run.step(m_rows[cursor.row], next, place, ink, notes);
        part.height += step.height;
        part.tookAny = part.tookAny || step.isTaken;
        if (!step.isComplete)
            break;
        ++cursor.row;
    }
    const bool isDone = cursor.row == m_rows.size();
    part.height += cursor.run.close(left, at.y() + part.height, isDone, ink, notes);
    if (!isDone)
        part.end = std::make_shared<const TableCursor>(std::move(cursor));
    return part;
}

} // namespace bd::documents
