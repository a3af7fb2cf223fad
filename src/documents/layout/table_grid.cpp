#include "documents/layout/table_grid.h"

#include "documents/layout/block_flow.h"

#include <numeric>

namespace bd::documents {
namespace {

using ooxml::DocCell;
using ooxml::DocRow;
using ooxml::TableInk;
using ooxml::WidthKind;

constexpr int maxColumns = 256;       ///< Word stops at 63
constexpr qreal widest = 31680;       ///< 22 inches, the widest paper
constexpr qreal narrowestColumn = 60; ///< so that a letter and its margins are not negative

int spanOf(const DocCell &cell) { return qBound(1, cell.columnSpan, maxColumns); }

int columnsOf(const DocRow &row)
{
    int columns = qBound(0, row.ink.gridBefore, maxColumns) + qBound(0, row.ink.gridAfter, maxColumns);
    for (const DocCell &cell : row.cells)
        columns += spanOf(cell);
    return qMin(columns, maxColumns);
}

qreal sumOf(const std::vector<int> &grid)
{
    return std::accumulate(grid.begin(), grid.end(), 0.0, [](qreal sum, int width) { return sum + qMax(0, width); });
}

/// What the table wants, 0 when it says nothing.
qreal wantedWidth(const TableInk &ink, qreal available)
{
    if (ink.width.value <= 0)
        return 0;
    if (ink.width.kind == WidthKind::Percent)
        return qMin(widest, available * ink.width.value / 5000);
    return ink.width.kind == WidthKind::Twips ? qMin(widest, qreal(ink.width.value)) : 0;
}

struct Column {
    qreal preferred = 0, minimum = 0, natural = 0;
    qreal wish() const { return preferred > 0 ? qMax(preferred, minimum) : natural; }
};

qreal preferredWidth(const DocCell &cell, qreal available)
{
    if (cell.ink.width.value <= 0)
        return 0;
    if (cell.ink.width.kind == WidthKind::Percent)
        return available * qMin(cell.ink.width.value, 5000) / 5000;
    return cell.ink.width.kind == WidthKind::Twips ? qMin(widest, qreal(cell.ink.width.value)) : 0;
}

/// A cell over several columns asks them for what they don't have yet, each for its share.
void raise(std::vector<Column> &columns, int first, int span, qreal Column::*width, qreal wanted)
{
    qreal has = 0;
    for (int i = first; i < first + span; ++i)
        has += columns[std::size_t(i)].*width;
    for (int i = first; wanted > has && i < first + span; ++i)
        columns[std::size_t(i)].*width += (wanted - has) / span;
}

struct Sample {
    std::vector<Column> columns;
    qreal margins;
    Scribe &scribe;
    qreal available;
    bool isFixed;

    void add(const DocRow &row, bool spanning)
    {
        int at = qBound(0, row.ink.gridBefore, maxColumns);
        for (const DocCell &cell : row.cells) {
            const int span = qMin(spanOf(cell), int(columns.size()) - at);
            if (span < 1)
                return;
            if ((span > 1) == spanning)
                add(cell, at, span);
            at += span;
        }
    }
    void add(const DocCell &cell, int at, int span)
    {
        raise(columns, at, span, &Column::preferred, preferredWidth(cell, available));
        if (isFixed)
            return;
        // Without tables in the cell: each would ask its own cells again, twice as often with every level.
        const BlockFlow flow(cell.blocks, available, scribe, Trailing::Keep, deepestTable);
        raise(columns, at, span, &Column::minimum, flow.minimumWidth() + margins);
        raise(columns, at, span, &Column::natural, flow.naturalWidth() + margins);
    }
};

std::vector<qreal> scaled(std::vector<qreal> widths, qreal wanted)
{
    const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal &width : widths)
        width = sum > 0 ? width * wanted / sum : wanted / qreal(widths.size());
    return widths;
}

/// Every column its wish when all fit, else what is over the narrowest possible is shared by what is wished beyond it.
std::vector<qreal> distribute(const std::vector<Column> &columns, qreal wanted, qreal available, bool isFixed)
{
    std::vector<qreal> widths, minimum;
    for (const Column &column : columns) {
        widths.push_back(qMax(narrowestColumn, isFixed ? column.preferred : column.wish()));
        minimum.push_back(qMax(narrowestColumn, isFixed ? 0 : column.minimum));
    }
    const qreal wish = std::accumulate(widths.begin(), widths.end(), 0.0);
    const qreal least = std::accumulate(minimum.begin(), minimum.end(), 0.0);
    const qreal target = wanted > 0 ? wanted : qMin(wish, available);
    if (wish <= target || isFixed)
        return scaled(std::move(widths), target);
    if (least >= target)
        return scaled(std::move(minimum), target);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = minimum[i] + (widths[i] - minimum[i]) * (target - least) / (wish - least);
    return widths;
}

std::vector<qreal> widthsFromContents(const TableInk &ink, const std::vector<DocRow> &rows, qreal available, Scribe &scribe)
{
    int count = 1;
    for (const DocRow &row : rows)
        count = qMax(count, columnsOf(row));
    Sample sample{std::vector<Column>(std::size_t(count)), leftMargin(ink) + rightMargin(ink), scribe, available,
                  ink.isFixed};
    for (const bool spanning : {false, true}) {
        for (std::size_t i = 0; i < qMin(rows.size(), sampledRows); ++i)
            sample.add(rows[i], spanning);
    }
    // A table without any width of its own fills the line, as LibreOffice has it.
    qreal wanted = wantedWidth(ink, available);
    if (wanted <= 0 && (ink.grid.empty() || ink.isFixed))
        wanted = available;
    return distribute(sample.columns, wanted, available, ink.isFixed);
}

std::vector<qreal> widthsFromGrid(const TableInk &ink, qreal available)
{
    std::vector<qreal> widths;
    for (std::size_t i = 0; i < qMin(ink.grid.size(), std::size_t(maxColumns)); ++i)
        widths.push_back(qBound(0, ink.grid[i], int(widest)));
    const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    const qreal wanted = wantedWidth(ink, available);
    return scaled(std::move(widths), qMin(widest, wanted > 0 ? wanted : sum));
}

qreal leftOf(const TableInk &ink, qreal width, qreal available)
{
    switch (ink.place) {
    case ooxml::TablePlace::Centre: return (available - width) / 2;
    case ooxml::TablePlace::Right: return available - width;
    case ooxml::TablePlace::Left: break;
    }
    return qBound(-widest, qreal(ink.indent), widest);
}

/// By the cells' own widths, filling the table.
std::vector<qreal> ownWidths(const TableShape &shape, const DocRow &row)
{
    std::vector<qreal> widths;
    qreal sum = 0;
    for (const DocCell &cell : row.cells) {
        widths.push_back(preferredWidth(cell, shape.width()));
        if (widths.back() <= 0)
            return {};
        sum += widths.back();
    }
    if (sum > shape.width())
        return scaled(std::move(widths), shape.width());
    if (row.ink.gridAfter <= 0 && row.ink.gridBefore <= 0)
        widths.back() += shape.width() - sum;
    return widths;
}

qreal edgeAt(const TableShape &shape, int column)
{
    return shape.edges[qMin(std::size_t(qMax(0, column)), shape.columns())];
}

void place(std::vector<Span> &spans, const std::vector<qreal> &widths, qreal at)
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        spans[i].left = at;
        at += widths[i];
        spans[i].right = at;
    }
}

} // namespace

qreal leftMargin(const TableInk &ink) { return qBound(0, ink.margins.left.value_or(108), 5000); }
qreal rightMargin(const TableInk &ink) { return qBound(0, ink.margins.right.value_or(108), 5000); }

bool needsSample(const TableInk &ink, const DocRow &firstRow)
{
    const qreal sum = sumOf(ink.grid);
    if (ink.grid.empty() || sum <= 0 || columnsOf(firstRow) > int(ink.grid.size()))
        return true;
    // Some programs write a grid of placeholders, a few points each, and leave the rest to Word.
    return !ink.isFixed && ink.width.kind == WidthKind::Auto && sum < 150.0 * qreal(ink.grid.size());
}

TableShape shapeTable(const TableInk &ink, const std::vector<DocRow> &rows, qreal available, Scribe &scribe, int depth)
{
    TableShape shape{ink, {0}, 0, depth};
    const bool fromContents = rows.empty() || needsSample(ink, rows.front());
    const auto widths = fromContents ? widthsFromContents(ink, rows, available, scribe)
                                     : widthsFromGrid(ink, available);
    for (const qreal width : widths)
        shape.edges.push_back(shape.edges.back() + width);
    shape.left = leftOf(ink, shape.width(), available);
    return shape;
}

std::vector<Span> spansOf(const TableShape &shape, const DocRow &row)
{
    std::vector<Span> spans;
    int at = qBound(0, row.ink.gridBefore, maxColumns);
    const int before = at;
    for (const DocCell &cell : row.cells) {
        const int span = spanOf(cell);
        spans.push_back({edgeAt(shape, at), edgeAt(shape, at + span), at, span});
        at += span;
    }
    const int after = qBound(0, row.ink.gridAfter, maxColumns);
    if (at + after == int(shape.columns()) || spans.empty())
        return spans;
    if (const auto widths = ownWidths(shape, row); !widths.empty()) {
        place(spans, widths, qMin(edgeAt(shape, before), shape.width() / 2));
    } else if (at > int(shape.columns())) {
        // More columns than the grid has: all of one width, within the table.
        std::vector<qreal> equal;
        for (const Span &span : spans)
            equal.push_back(shape.width() * span.columns / (at + after));
        place(spans, equal, shape.width() * before / (at + after));
    }
    return spans;
}

} // namespace bd::documents
