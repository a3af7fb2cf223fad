#include "documents/layout/row_box.h"

namespace bd::documents {
namespace {

using ooxml::BorderLine;
using ooxml::CellInk;
using ooxml::DocRow;

constexpr qreal narrowest = 60; ///< a letter must fit
constexpr int maxMargin = 5000;

int rank(ooxml::LineStyle style)
{
    switch (style) {
    case ooxml::LineStyle::None: return 0;
    case ooxml::LineStyle::Dotted: return 1;
    case ooxml::LineStyle::Dashed: return 2;
    case ooxml::LineStyle::Single: return 3;
    case ooxml::LineStyle::Double: return 4;
    }
    return 0;
}

Edge edgeOf(const std::optional<BorderLine> &own, const std::optional<BorderLine> &table)
{
    return own ? Edge{*own, true} : Edge{table.value_or(BorderLine()), false};
}

int marginOf(std::optional<int> ooxml::CellMargins::*side, const CellInk &cell, const DocRow &row, const TableShape &shape,
             int otherwise)
{
    const auto margin = cell.margins.*side ? cell.margins.*side : row.ink.margins.*side;
    return qBound(0, margin.value_or((shape.ink.margins.*side).value_or(otherwise)), maxMargin);
}

/// What the table says for all cells, or the row in its place.
ooxml::BorderSet bordersOf(const DocRow &row, const TableShape &shape)
{
    ooxml::BorderSet set = shape.ink.borders;
    if (!row.ink.borders)
        return set;
    for (const auto side : {&ooxml::BorderSet::top, &ooxml::BorderSet::left, &ooxml::BorderSet::bottom,
                            &ooxml::BorderSet::right, &ooxml::BorderSet::insideH, &ooxml::BorderSet::insideV}) {
        if (*row.ink.borders.*side)
            set.*side = *row.ink.borders.*side;
    }
    return set;
}

CellBox makeCell(const DocRow &row, std::size_t index, const Span &span, const ooxml::BorderSet &borders,
                 const TableShape &shape, Scribe &scribe)
{
    using Margins = ooxml::CellMargins;
    const ooxml::DocCell &from = row.cells[index];
    CellBox cell;
    cell.span = span;
    cell.merge = from.ink.merge;
    cell.vertical = from.ink.vertical;
    cell.shading = from.ink.shading;
    cell.marginTop = marginOf(&Margins::top, from.ink, row, shape, 0);
    cell.marginBottom = marginOf(&Margins::bottom, from.ink, row, shape, 0);
    cell.marginLeft = marginOf(&Margins::left, from.ink, row, shape, 108);
    const bool isFirst = index == 0, isLast = index + 1 == row.cells.size();
    cell.top = edgeOf(from.ink.borders.top, borders.insideH);
    cell.bottom = edgeOf(from.ink.borders.bottom, borders.insideH);
    cell.left = edgeOf(from.ink.borders.left, isFirst ? borders.left : borders.insideV);
    cell.right = edgeOf(from.ink.borders.right, isLast ? borders.right : borders.insideV);
    if (cell.merge == ooxml::Merge::Continue)
        return cell;
    const qreal width = span.right - span.left - cell.marginLeft - marginOf(&Margins::right, from.ink, row, shape, 108);
    cell.flow = BlockFlow(from.blocks, qMax(narrowest, width), scribe, Trailing::Keep, shape.depth + 1);
    return cell;
}

} // namespace

const Edge &stronger(const Edge &a, const Edge &b)
{
    if (a.isOwn != b.isOwn)
        return a.isOwn ? a : b;
    const qreal widthA = lineWidth(a.line), widthB = lineWidth(b.line);
    if (widthA != widthB)
        return widthA > widthB ? a : b;
    return rank(b.line.style) > rank(a.line.style) ? b : a;
}

const CellBox *RowBox::continuation(int column) const
{
    for (const CellBox &cell : cells) {
        if (cell.span.column == column)
            return cell.merge == ooxml::Merge::Continue ? &cell : nullptr;
    }
    return nullptr;
}

RowPtr makeRow(const DocRow &row, const TableShape &shape, Scribe &scribe)
{
    auto box = std::make_shared<RowBox>();
    const auto borders = bordersOf(row, shape);
    const auto spans = spansOf(shape, row);
    box->tableTop = edgeOf(std::nullopt, borders.top);
    box->tableBottom = edgeOf(std::nullopt, borders.bottom);
    box->bottomLine = lineWidth(box->tableBottom.line);
    box->cells.reserve(row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        box->cells.push_back(makeCell(row, i, spans[i], borders, shape, scribe));
        const CellBox &cell = box->cells.back();
        box->bottomLine = qMax(box->bottomLine, lineWidth(cell.bottom.line));
        box->hasNotes = box->hasNotes || cell.flow.hasNotes();
    }
    // The highest upper margin holds for the whole row, so that first lines stand beside each other.
    qreal top = 0;
    for (const CellBox &cell : box->cells)
        top = qMax(top, cell.marginTop);
    for (CellBox &cell : box->cells)
        cell.marginTop = top;
    box->height = qBound(0, row.ink.height, 31680);
    box->isExact = row.ink.heightRule == ooxml::LineRule::Exact && box->height > 0;
    box->cantSplit = row.ink.cantSplit || box->isExact;
    box->isHead = row.isHead;
    // As LibreOffice: the first paragraph of the first cell speaks for the row.
    if (!box->cells.empty()) {
        box->keepsNext = box->cells.front().flow.startsWithKeepNext();
        box->breaksBefore = box->cells.front().flow.startsWithPageBreak();
    }
    return box;
}

} // namespace bd::documents
