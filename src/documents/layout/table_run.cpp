#include "documents/layout/table_run.h"

namespace bd::documents {
namespace {

constexpr qreal endless = 1e9;
constexpr qreal tolerance = 1; ///< a twip: sums of rounded heights

bool isNear(qreal a, qreal b) { return qAbs(a - b) < 0.5; }

/// Room for a cell's lines when the row is `height` high below its top line.
qreal roomIn(const CellBox &cell, qreal height) { return height - cell.margins(); }

qreal downBy(ooxml::VerticalAlignment alignment, qreal slack)
{
    if (slack <= 0 || alignment == ooxml::VerticalAlignment::Top)
        return 0;
    return alignment == ooxml::VerticalAlignment::Centre ? slack / 2 : slack;
}

/// Cuts off at the cell's edges while it lives.
class Clip {
public:
    Clip(PageInk *ink, bool isWanted, const QRectF &box) : m_ink(isWanted ? ink : nullptr)
    {
        if (m_ink)
            m_before = m_ink->beginClip(box);
    }
    ~Clip()
    {
        if (m_ink)
            m_ink->endClip(m_before);
    }
    Q_DISABLE_COPY_MOVE(Clip)

private:
    PageInk *m_ink;
    int m_before = -1;
};

} // namespace

// ------------------------------------------------------------------------------------------------ lines between rows

namespace {

const CellBox *cellAt(const RowBox &row, std::size_t &from, qreal x)
{
    while (from < row.cells.size() && row.cells[from].span.right <= x + 0.5)
        ++from;
    return from < row.cells.size() && row.cells[from].span.left <= x + 0.5 ? &row.cells[from] : nullptr;
}

std::vector<qreal> cuts(const RowBox &above, const RowBox &below)
{
    std::vector<qreal> all;
    all.reserve(2 * (above.cells.size() + below.cells.size()));
    for (const RowBox *row : {&above, &below}) {
        for (const CellBox &cell : row->cells) {
            all.push_back(cell.span.left);
            all.push_back(cell.span.right);
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end(), isNear), all.end());
    return all;
}

} // namespace

std::vector<TableRun::Segment> TableRun::topSegments(const RowBox &row, bool isFirst) const
{
    std::vector<Segment> segments;
    if (!m_above) {
        for (const CellBox &cell : row.cells) {
            const Edge &edge = isFirst && !cell.top.isOwn ? row.tableTop : cell.top;
            segments.push_back({cell.span.left, cell.span.right, edge});
        }
        return segments;
    }
    const auto at = cuts(*m_above, row);
    std::size_t fromAbove = 0, fromBelow = 0;
    for (std::size_t i = 0; i + 1 < at.size(); ++i) {
        const CellBox *above = cellAt(*m_above, fromAbove, at[i]), *below = cellAt(row, fromBelow, at[i]);
        if ((!above && !below) || (below && below->merge == ooxml::Merge::Continue && openAt(*below)))
            continue;
        const Edge &edge = !above ? below->top : !below ? above->bottom : stronger(above->bottom, below->top);
        segments.push_back({at[i], at[i + 1], edge});
    }
    return segments;
}

void TableRun::drawVerticals(const RowBox &row, const Place &place, qreal height, PageInk &ink)
{
    const qreal bottom = place.top + height;
    const CellBox *before = nullptr;
    for (const CellBox &cell : row.cells) {
        const bool touches = before && isNear(before->span.right, cell.span.left);
        if (before && !touches)
            ink.vertical(place.left + before->span.right, place.top, bottom, before->right.line);
        const Edge &edge = touches ? stronger(before->right, cell.left) : cell.left;
        ink.vertical(place.left + cell.span.left, place.top, bottom, edge.line);
        before = &cell;
    }
    if (before)
        ink.vertical(place.left + before->span.right, place.top, bottom, before->right.line);
}

void TableRun::drawFrame(const RowBox &row, const Place &place, const Measures &measures, qreal height,
                         PageInk &ink) const
{
    for (const CellBox &cell : row.cells) {
        const Open *open = cell.merge == ooxml::Merge::Continue ? openAt(cell) : nullptr;
        ink.fill(QRectF(place.left + cell.span.left, place.top, cell.span.right - cell.span.left, height),
                 open ? open->box().shading : cell.shading);
    }
    for (const Segment &segment : measures.top) {
        // Half a line's thickness beyond, so that corners are closed.
        const qreal half = lineWidth(segment.edge.line) / 2;
        ink.horizontal(place.left + segment.left - half, place.left + segment.right + half, place.top,
                       segment.edge.line);
    }
    drawVerticals(row, place, height, ink);
}

qreal TableRun::close(qreal left, qreal bottom, bool isEnd, PageInk *ink, std::vector<int> *notes)
{
    qreal width = 0;
    for (std::size_t i = 0; m_above && i < m_above->cells.size(); ++i) {
        const CellBox &cell = m_above->cells[i];
        const Edge &edge = isEnd && !cell.bottom.isOwn ? m_above->tableBottom : cell.bottom;
        const qreal thick = lineWidth(edge.line);
        width = qMax(width, thick);
        if (ink)
            ink->horizontal(left + cell.span.left - thick / 2, left + cell.span.right + thick / 2, bottom, edge.line);
    }
    for (Open &open : m_open) {
        if (!open.top)
            continue;
        open.cursor = drawOpen(open, left, bottom, false, ink, notes).end;
        open.top.reset();
    }
    m_above.reset();
    return width;
}

// ------------------------------------------------------------------------------------------------ cells over rows

const TableRun::Open *TableRun::openAt(const CellBox &cell) const
{
    for (const Open &open : m_open) {
        if (open.box().span.column == cell.span.column)
            return &open;
    }
    return nullptr;
}

/// Its contents belong to this row alone.
bool TableRun::isPlain(const CellBox &cell, const RowBox *next) const
{
    if (cell.merge == ooxml::Merge::Continue)
        return false;
    return cell.merge == ooxml::Merge::None || !next || !next->continuation(cell.span.column);
}

FlowPart TableRun::drawOpen(Open &open, qreal left, qreal bottom, bool isEnd, PageInk *ink, std::vector<int> *notes)
{
    const CellBox &cell = open.box();
    const qreal top = open.top.value_or(bottom), room = roomIn(cell, bottom - top);
    qreal down = 0;
    if (open.cursor.isStart())
        down = downBy(cell.vertical, room - cell.flow.height());
    const int order = ink ? ink->order() : 0;
    if (ink)
        ink->setOrder(open.order);
    const QPointF at(left + cell.span.left + cell.marginLeft, top + cell.marginTop + down);
    // At its end it is drawn whole: the last row has grown for it, or is exact and cuts it off.
    const qreal available = isEnd ? endless : room;
    const bool isCut = isEnd && open.cursor.isStart() && cell.flow.height() > room + tolerance;
    const Clip clip(ink, isCut, QRectF(left + cell.span.left, top, cell.span.right - cell.span.left, bottom - top));
    const FlowPart part = cell.flow.take(open.cursor, available, open.must, ink, at, notes);
    if (ink)
        ink->setOrder(order);
    return part;
}

void TableRun::endSpans(const RowBox *next, qreal left, qreal bottom, PageInk *ink, std::vector<int> *notes)
{
    const auto ends = [&](Open &open) {
        if (next && next->continuation(open.box().span.column))
            return false;
        drawOpen(open, left, bottom, true, ink, notes);
        return true;
    };
    m_open.erase(std::remove_if(m_open.begin(), m_open.end(), ends), m_open.end());
}

// ------------------------------------------------------------------------------------------------ rows

FlowCursor TableRun::cursorOf(std::size_t cell) const
{
    return cell < m_cursors.size() ? m_cursors[cell] : FlowCursor();
}

bool TableRun::hasRest(const RowBox &row, const RowBox *next) const
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (isPlain(row.cells[i], next) && !row.cells[i].flow.isAtEnd(cursorOf(i)))
            return true;
    }
    return hasEndingRest(next);
}

bool TableRun::hasEndingRest(const RowBox *next) const
{
    return std::any_of(m_open.begin(), m_open.end(), [&](const Open &open) {
        const CellBox &cell = open.box();
        return !(next && next->continuation(cell.span.column)) && !cell.flow.isAtEnd(open.cursor);
    });
}

TableRun::Measures TableRun::measure(const RowBox &row, const RowBox *next, const Place &place) const
{
    Measures measures;
    measures.top = topSegments(row, place.isFirst);
    for (const Segment &segment : measures.top)
        measures.topLine = qMax(measures.topLine, lineWidth(segment.edge.line));
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const CellBox &cell = row.cells[i];
        if (isPlain(cell, next))
            measures.need = qMax(measures.need, cell.flow.heightFrom(cursorOf(i)) + cell.margins());
    }
    const qreal top = place.top + measures.topLine;
    for (const Open &open : m_open) {
        const CellBox &cell = open.box();
        if (next && next->continuation(cell.span.column))
            continue;
        const qreal has = open.top ? top - *open.top : 0;
        measures.need = qMax(measures.need, cell.flow.heightFrom(open.cursor) + cell.margins() - has);
    }
    return measures;
}

TableRun::Step TableRun::step(const RowPtr &row, const RowBox *next, const Place &place, PageInk *ink,
                              std::vector<int> *notes)
{
    const Measures measures = measure(*row, next, place);
    const qreal contents = measures.topLine + measures.need;
    const qreal height = row->isExact ? qMax(row->height - m_placed, measures.topLine)
                                      : qMax(row->height - m_placed, contents);
    const qreal room = place.available - row->bottomLine + tolerance;
    if (height <= room)
        return takeWhole(row, next, place, measures, height, ink, notes);
    if (!place.must && (row->cantSplit || contents <= room))
        return {};
    // On an empty page: as high as the page when only the height that was asked for is too much, or empty margins.
    if (row->isExact || contents <= room || (isInRow() && !hasRest(*row, next)))
        return takeWhole(row, next, place, measures, qMax(measures.topLine, qMin(height, room)), ink, notes);
    return takePart(row, next, place, measures, ink, notes);
}

void TableRun::begin(const RowPtr &row, const RowBox *next, const Place &place, const Measures &measures, PageInk *ink)
{
    for (Open &open : m_open) {
        if (!open.top) {
            open.top = place.top + measures.topLine;
            open.must = place.must;
            open.order = ink ? ink->nextOrder() : 0;
        }
    }
    for (std::size_t i = 0; m_cursors.empty() && i < row->cells.size(); ++i) {
        const CellBox &cell = row->cells[i];
        if (cell.merge != ooxml::Merge::Start || isPlain(cell, next))
            continue;
        m_open.push_back({row, i, {}, place.top + measures.topLine, place.must, ink ? ink->nextOrder() : 0});
    }
}

TableRun::Step TableRun::takeWhole(const RowPtr &row, const RowBox *next, const Place &place, const Measures &measures,
                                   qreal height, PageInk *ink, std::vector<int> *notes)
{
    begin(row, next, place, measures, ink);
    if (ink)
        drawFrame(*row, place, measures, height, *ink);
    const qreal top = place.top + measures.topLine, inside = height - measures.topLine;
    for (std::size_t i = 0; (ink || (notes && row->hasNotes)) && i < row->cells.size(); ++i) {
        const CellBox &cell = row->cells[i];
        if (!isPlain(cell, next))
            continue;
        const FlowCursor cursor = cursorOf(i);
        const qreal slack = roomIn(cell, inside) - cell.flow.height();
        const qreal down = cursor.isStart() ? downBy(cell.vertical, slack) : 0;
        const qreal x = place.left + cell.span.left;
        const Clip clip(ink, row->isExact && slack < -tolerance,
                        QRectF(x, place.top, cell.span.right - cell.span.left, height));
        if (ink)
            ink->nextOrder();
        cell.flow.take(cursor, endless, true, ink, {x + cell.marginLeft, top + cell.marginTop + down}, notes);
    }
    endSpans(next, place.left, place.top + height, ink, notes);
    m_cursors.clear();
    m_placed = 0;
    m_above = row;
    return {true, true, height};
}

TableRun::Step TableRun::takePart(const RowPtr &row, const RowBox *next, const Place &place, const Measures &measures,
                                  PageInk *ink, std::vector<int> *notes)
{
    const qreal inside = place.available - measures.topLine - row->bottomLine;
    std::vector<FlowPart> parts(row->cells.size());
    qreal used = 0;
    bool isRest = false; ///< some cell of this row goes on
    for (std::size_t i = 0; i < row->cells.size(); ++i) {
        const CellBox &cell = row->cells[i];
        if (!isPlain(cell, next))
            continue;
        parts[i] = cell.flow.take(cursorOf(i), roomIn(cell, inside), place.must, nullptr, {}, nullptr);
        if (!parts[i].isDone && !parts[i].tookAny)
            return {};
        isRest = isRest || !parts[i].isDone;
        used = qMax(used, parts[i].height + cell.margins());
    }
    if (!isRest && !hasEndingRest(next))
        return takeWhole(row, next, place, measures, measures.topLine + qMax(0.0, inside), ink, notes);
    // Cells over several rows that end here want more than the page has: they take all of it, and go on.
    const qreal height = measures.topLine + (isRest ? used : qMax(used, inside));
    begin(row, next, place, measures, ink);
    if (ink)
        drawFrame(*row, place, measures, height, *ink);
    m_cursors.resize(row->cells.size());
    for (std::size_t i = 0; i < row->cells.size(); ++i) {
        const CellBox &cell = row->cells[i];
        if (!isPlain(cell, next))
            continue;
        if (ink)
            ink->nextOrder();
        const QPointF at(place.left + cell.span.left + cell.marginLeft, place.top + measures.topLine + cell.marginTop);
        m_cursors[i] = cell.flow.take(m_cursors[i], roomIn(cell, inside), place.must, ink, at, notes).end;
    }
    m_placed += height;
    m_above = row;
    return {true, false, height};
}

} // namespace bd::documents
