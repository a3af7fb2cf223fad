// Upright bars, beside each other or on top of each other.
#include "documents/charts/chart_canvas.h"

#include <algorithm>

namespace bd::documents {

namespace {

qint64 largestOf(const ChartCanvas &canvas)
{
    const bool isStacked = canvas.chart.kind == ChartKind::StackedBars;
    qint64 largest = 0;
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        qint64 sum = 0;
        for (int s = 0; s < canvas.seriesCount(); ++s) {
            const qint64 value = std::max<qint64>(0, canvas.figure(s, c).value.value_or(0));
            sum = isStacked ? sum + value : std::max(sum, value);
        }
        largest = std::max(largest, sum);
    }
    return largest;
}

void categoryNames(ChartCanvas &canvas, const ChartAxis &axis, double slot)
{
    const double high = canvas.lineHeight();
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        double y = axis.inner.bottom() + 2;
        for (const QString &line : canvas.wrapped(canvas.chart.categories[c], slot - 2)) {
            canvas.label({axis.inner.left() + c * slot, y, slot, high}, line, Qt::AlignHCenter | Qt::AlignTop, canvas.style.palette.text);
            y += high;
        }
    }
}

/// Where an unknown figure's hatched piece stands: as high as a line of words, so that it can be pointed at.
double unknownHeight(const ChartCanvas &canvas)
{
    return canvas.lineHeight();
}

void oneBar(ChartCanvas &canvas, const ChartAxis &axis, const QRectF &column, int series, int category)
{
    const ChartFigure &figure = canvas.figure(series, category);
    const ChartPalette &palette = canvas.style.palette;
    if (!figure.value) {
        const QRectF box(column.left(), axis.inner.bottom() - unknownHeight(canvas), column.width(), unknownHeight(canvas));
        canvas.unknown(box);
        canvas.area(box, series, category);
        return;
    }
    const double top = axis.y(std::max<qint64>(0, *figure.value));
    const QRectF bar(column.left(), top, column.width(), axis.inner.bottom() - top);
    if (*figure.value > 0)
        canvas.fill(bar, series);
    canvas.labelAt({column.center().x(), top - canvas.lineHeight() / 2}, canvas.number(figure), palette.text);
    const double high = std::max(bar.height(), canvas.lineHeight());
    canvas.area({bar.left(), axis.inner.bottom() - high, bar.width(), high}, series, category);
}

void stack(ChartCanvas &canvas, const ChartAxis &axis, const QRectF &column, int category)
{
    const ChartPalette &palette = canvas.style.palette;
    qint64 sum = 0;
    bool isKnown = true;
    double bottom = axis.inner.bottom();
    for (int s = 0; s < canvas.seriesCount(); ++s) {
        const ChartFigure &figure = canvas.figure(s, category);
        if (!figure.value) {
            isKnown = false;
            continue;
        }
        sum += std::max<qint64>(0, *figure.value);
        const double top = axis.y(sum);
        const QRectF piece(column.left(), top, column.width(), bottom - top);
        if (*figure.value > 0) {
            canvas.fill(piece, s);
            canvas.area(piece, s, category);
        }
        bottom = top;
    }
    for (int s = 0; s < canvas.seriesCount() && !isKnown; ++s) {
        if (canvas.figure(s, category).value)
            continue;
        const QRectF box(column.left(), bottom - unknownHeight(canvas), column.width(), unknownHeight(canvas));
        canvas.unknown(box);
        canvas.area(box, s, category);
        bottom = box.top();
    }
    const QString total = isKnown ? canvas.number(sum) : canvas.number(sum) + QStringLiteral(" + ?");
    if (isKnown || sum > 0)
        canvas.labelAt({column.center().x(), bottom - canvas.lineHeight() / 2}, total, palette.text, true);
}

} // namespace

ChartAxis uprightAxis(ChartCanvas &canvas, const QRectF &plot, qint64 largest)
{
    const double high = canvas.lineHeight();
    const int steps = std::clamp(static_cast<int>(plot.height() / (high * 2.2)), 1, 5);
    ChartAxis axis;
    axis.scale = chartScale(largest, steps);
    double wide = 0;
    for (qint64 value = 0; value <= axis.scale.top; value += axis.scale.step)
        wide = std::max(wide, canvas.width(canvas.number(value)));
    const bool hasUnit = !canvas.chart.unit.isEmpty();
    // a line above for the unit and for the figure of the highest bar, two below for names
    axis.inner = plot.adjusted(wide + 5, high * (hasUnit ? 2.1 : 1.2), 0, -high * 2.2);
    if (axis.inner.height() < high || axis.inner.width() < high) {
        axis.inner = {};
        return axis;
    }
    if (hasUnit)
        canvas.label({plot.left(), plot.top(), plot.width(), high}, canvas.chart.unit, Qt::AlignLeft | Qt::AlignTop, canvas.style.palette.muted);
    for (qint64 value = 0; value <= axis.scale.top; value += axis.scale.step) {
        const double y = axis.y(value);
        canvas.line({axis.inner.left(), y}, {axis.inner.right(), y}, value == 0 ? canvas.style.palette.muted : canvas.style.palette.grid,
                    value == 0 ? 1 : 0.5);
        canvas.label({plot.left(), y - high / 2, wide + 1, high}, canvas.number(value), Qt::AlignRight | Qt::AlignVCenter,
                     canvas.style.palette.muted);
    }
    return axis;
}

void layOutBars(ChartCanvas &canvas, const QRectF &plot)
{
    const ChartAxis axis = uprightAxis(canvas, plot, largestOf(canvas));
    if (axis.inner.isEmpty())
        return;
    const double slot = axis.inner.width() / canvas.categoryCount();
    categoryNames(canvas, axis, slot);
    const bool isStacked = canvas.chart.kind == ChartKind::StackedBars;
    const int columns = isStacked ? 1 : canvas.seriesCount();
    const double wide = std::min(slot * 0.76 / columns, canvas.style.letters * 5);
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        const double left = axis.inner.left() + c * slot + (slot - wide * columns) / 2;
        if (isStacked) {
            stack(canvas, axis, {left, axis.inner.top(), wide, axis.inner.height()}, c);
            continue;
        }
        for (int s = 0; s < columns; ++s) {
            const double gap = columns > 1 ? wide * 0.06 : 0;
            oneBar(canvas, axis, {left + s * wide + gap, axis.inner.top(), wide - 2 * gap, axis.inner.height()}, s, c);
        }
    }
}

} // namespace bd::documents
