// A course over time, with the one before it for comparison.
#include "documents/charts/chart_canvas.h"

#include <algorithm>

namespace bd::documents {

namespace {

void course(ChartCanvas &canvas, const ChartAxis &axis, double slot, int series)
{
    QPolygonF run;
    const auto draw = [&] {
        if (run.size() > 1)
            canvas.line(run, canvas.fillOf(series), 1.75, series == 1);
        run.clear();
    };
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        const auto value = canvas.figure(series, c).value;
        if (!value) { // a gap: nothing is drawn through what nobody counted
            draw();
            continue;
        }
        run << QPointF(axis.inner.left() + (c + 0.5) * slot, axis.y(std::max<qint64>(0, *value)));
    }
    draw();
}

void points(ChartCanvas &canvas, const ChartAxis &axis, double slot, int series)
{
    const double high = canvas.lineHeight();
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        const ChartFigure &figure = canvas.figure(series, c);
        if (figure.isPassing)
            continue;
        const double x = axis.inner.left() + (c + 0.5) * slot;
        if (!figure.value) {
            const double wide = slot * 0.5 / canvas.seriesCount();
            const QRectF box(x - slot * 0.25 + series * wide, axis.inner.bottom() - high, wide, high);
            canvas.unknown(box);
            canvas.area(box, series, c);
            continue;
        }
        const QPointF at(x, axis.y(std::max<qint64>(0, *figure.value)));
        canvas.mark(at, series);
        const double half = std::min(slot / 2, high * 0.7);
        canvas.area({at.x() - half, at.y() - half, 2 * half, 2 * half}, series, c);
    }
}

bool isOnMark(const ChartCanvas &canvas, QPointF centre, const QString &words)
{
    const double wide = canvas.width(words, true), high = canvas.lineHeight() * 0.76;
    const QRectF ink(centre.x() - wide / 2, centre.y() - high / 2, wide, high);
    return std::any_of(canvas.shapes.begin(), canvas.shapes.end(),
                       [&](const ChartShape &shape) { return shape.kind == ChartShape::Kind::Mark && shape.rect.intersects(ink); });
}

/// After all marks, which would lie on them: above the point, or below it where another course's mark is there.
void numbers(ChartCanvas &canvas, const ChartAxis &axis, double slot, int series)
{
    const auto &figures = canvas.chart.series[static_cast<std::size_t>(series)].figures;
    const bool isPath = std::any_of(figures.begin(), figures.end(), [](const ChartFigure &figure) { return figure.isPassing; });
    if (series != 0 && !isPath)
        return;
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        const ChartFigure &figure = canvas.figure(series, c);
        if (figure.isPassing || !figure.value)
            continue;
        const QPointF at(axis.inner.left() + (c + 0.5) * slot, axis.y(std::max<qint64>(0, *figure.value)));
        const QPointF away(0, canvas.lineHeight() * 0.8);
        const QString words = canvas.number(figure);
        const bool isBelow = isOnMark(canvas, at - away, words) && !isOnMark(canvas, at + away, words)
            && canvas.labelAt(at + away, words, canvas.style.palette.text, true);
        if (!isBelow)
            canvas.labelAt(at - away, words, canvas.style.palette.text, true);
    }
}

} // namespace

void layOutLines(ChartCanvas &canvas, const QRectF &plot)
{
    qint64 largest = 0;
    for (int s = 0; s < canvas.seriesCount(); ++s) {
        for (int c = 0; c < canvas.categoryCount(); ++c)
            largest = std::max(largest, canvas.figure(s, c).value.value_or(0));
    }
    const ChartAxis axis = uprightAxis(canvas, plot, largest);
    if (axis.inner.isEmpty())
        return;
    const double slot = axis.inner.width() / canvas.categoryCount(), high = canvas.lineHeight();
    for (int c = 0; c < canvas.categoryCount(); ++c)
        canvas.label({axis.inner.left() + c * slot, axis.inner.bottom() + 2, slot, high}, canvas.fitted(canvas.chart.categories[c], slot - 2),
                     Qt::AlignHCenter | Qt::AlignTop, canvas.style.palette.text);
    for (int s = canvas.seriesCount() - 1; s >= 0; --s) // this year lies on top
        course(canvas, axis, slot, s);
    for (int s = 0; s < canvas.seriesCount(); ++s)
        points(canvas, axis, slot, s);
    for (int s = 0; s < canvas.seriesCount(); ++s)
        numbers(canvas, axis, slot, s);
}

} // namespace bd::documents
