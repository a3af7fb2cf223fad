// Lying bars: one beneath the other, the series in a row, or as parts of 100 %.
#include "documents/charts/chart_canvas.h"

#include <algorithm>

namespace bd::documents {

namespace {

struct RowPlace {
    QRectF bar; ///< the longest there is room for
};

bool isKnown(const ChartCanvas &canvas, int category)
{
    for (int s = 0; s < canvas.seriesCount(); ++s) {
        if (!canvas.figure(s, category).value)
            return false;
    }
    return true;
}

qint64 sumOf(const ChartCanvas &canvas, int category)
{
    qint64 sum = 0;
    for (int s = 0; s < canvas.seriesCount(); ++s)
        sum += std::max<qint64>(0, canvas.figure(s, category).value.value_or(0));
    return sum;
}

qint64 largestOf(const ChartCanvas &canvas)
{
    qint64 largest = 1;
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        if (canvas.chart.kind == ChartKind::Rows) {
            for (int s = 0; s < canvas.seriesCount(); ++s)
                largest = std::max(largest, canvas.figure(s, c).value.value_or(0));
            if (static_cast<std::size_t>(c) < canvas.chart.targets.size())
                largest = std::max(largest, canvas.chart.targets[static_cast<std::size_t>(c)].value_or(0));
        } else {
            largest = std::max(largest, sumOf(canvas, c));
        }
    }
    return largest;
}

/// Letters on a filled piece stand on a patch of the chart's own ground, so that patterns don't disturb them.
void numberOn(ChartCanvas &canvas, const QRectF &piece, const QString &text)
{
    const double wide = canvas.width(text) + 4, high = canvas.lineHeight();
    if (piece.width() < wide + 4 || piece.height() < high - 2)
        return;
    const std::size_t before = canvas.shapes.size();
    if (!canvas.label(piece, text, Qt::AlignCenter, canvas.style.palette.text))
        return;
    ChartShape patch;
    patch.rect = QRectF(piece.center().x() - wide / 2, piece.center().y() - high * 0.42, wide, high * 0.84);
    patch.color = canvas.style.palette.base;
    canvas.shapes.insert(canvas.shapes.begin() + static_cast<std::ptrdiff_t>(before), patch);
}

void plainRows(ChartCanvas &canvas, const RowPlace &place, int category, qint64 largest)
{
    const int count = canvas.seriesCount();
    const double high = place.bar.height() / count;
    std::optional<double> mark; // where the target stands
    if (static_cast<std::size_t>(category) < canvas.chart.targets.size())
        if (const auto target = canvas.chart.targets[static_cast<std::size_t>(category)])
            mark = place.bar.left() + place.bar.width() * static_cast<double>(*target) / static_cast<double>(largest);
    for (int s = 0; s < count; ++s) {
        const ChartFigure &figure = canvas.figure(s, category);
        const QRectF lane(place.bar.left(), place.bar.top() + s * high, place.bar.width(), high);
        double wide = canvas.lineHeight() * 2;
        if (figure.value)
            wide = place.bar.width() * static_cast<double>(std::max<qint64>(0, *figure.value)) / static_cast<double>(largest);
        const QRectF bar = QRectF(lane.left(), lane.top(), std::min(wide, lane.width()), lane.height()).adjusted(0, 0.5, 0, -0.5);
        if (!figure.value)
            canvas.unknown(bar);
        else if (*figure.value > 0)
            canvas.fill(bar, s);
        constexpr double room = 4;
        const QString number = canvas.number(figure);
        double from = bar.right() + room;
        if (mark && *mark > from - room && *mark < from + canvas.width(number) + room)
            from = *mark + room; // the mark would cross the number
        canvas.label({from, lane.top(), canvas.size.width() - from, lane.height()}, number, Qt::AlignLeft | Qt::AlignVCenter,
                     figure.value ? canvas.style.palette.text : canvas.style.palette.muted);
        canvas.area({lane.left(), lane.top(), std::max(bar.width(), canvas.lineHeight()), lane.height()}, s, category);
    }
    if (mark)
        canvas.line({*mark, place.bar.top() - 2}, {*mark, place.bar.bottom() + 2}, canvas.style.palette.target, 2);
}

void stackedRow(ChartCanvas &canvas, const RowPlace &place, int category, qint64 whole)
{
    const bool isShare = canvas.chart.kind == ChartKind::Shares;
    double x = place.bar.left();
    for (int s = 0; s < canvas.seriesCount(); ++s) {
        const ChartFigure &figure = canvas.figure(s, category);
        if (!figure.value || *figure.value <= 0)
            continue;
        const double wide = place.bar.width() * static_cast<double>(*figure.value) / static_cast<double>(std::max<qint64>(1, whole));
        const QRectF piece(x, place.bar.top(), wide, place.bar.height());
        canvas.fill(piece, s);
        canvas.area(piece, s, category);
        QString text = canvas.number(figure);
        if (isShare)
            text += QStringLiteral(" (%1%)").arg((*figure.value * 100 + whole / 2) / whole);
        numberOn(canvas, piece, text);
        x += wide;
    }
    if (!isKnown(canvas, category)) {
        const double wide = std::min(canvas.lineHeight() * 2, std::max(0.0, canvas.size.width() - x));
        const QRectF box(x, place.bar.top(), wide, place.bar.height());
        canvas.unknown(box);
        for (int s = 0; s < canvas.seriesCount(); ++s) {
            if (!canvas.figure(s, category).value)
                canvas.area(box, s, category);
        }
        x += wide;
    }
    if (isShare)
        return;
    const qint64 sum = sumOf(canvas, category);
    QString total = canvas.number(sum);
    if (!isKnown(canvas, category)) // the rest isn't known: neither is the sum
        total = sum > 0 ? total + QStringLiteral(" + ?") : QString();
    canvas.label({x + 4, place.bar.top(), canvas.size.width() - x - 4, place.bar.height()}, total, Qt::AlignLeft | Qt::AlignVCenter,
                 canvas.style.palette.text, true);
}

/// Parts of a whole that isn't known in full are no parts: one hatched bar says so.
void shareRow(ChartCanvas &canvas, const RowPlace &place, int category)
{
    const qint64 whole = sumOf(canvas, category);
    if (isKnown(canvas, category) && whole > 0) {
        stackedRow(canvas, place, category, whole);
        return;
    }
    if (!isKnown(canvas, category))
        canvas.unknown(place.bar);
    for (int s = 0; s < canvas.seriesCount(); ++s)
        canvas.area(place.bar, s, category);
    numberOn(canvas, place.bar, isKnown(canvas, category) ? canvas.number(whole) : canvas.chart.words.unknown);
}

} // namespace

void layOutRows(ChartCanvas &canvas, const QRectF &plot)
{
    const double high = canvas.lineHeight();
    double names = 0, numbers = 0;
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        names = std::max(names, canvas.width(canvas.chart.categories[c]));
        for (int s = 0; s < canvas.seriesCount(); ++s)
            numbers = std::max(numbers, canvas.width(canvas.number(canvas.figure(s, c))));
        numbers = std::max(numbers, canvas.width(canvas.number(sumOf(canvas, c)) + QStringLiteral(" + ?"), true));
    }
    names = std::min(names + 6, plot.width() * 0.42);
    const bool isShare = canvas.chart.kind == ChartKind::Shares;
    // behind the longest bar its number; behind an unknown piece the same
    const double behind = isShare ? 1 : numbers + 6 + (canvas.chart.kind == ChartKind::StackedRows ? high * 2 : 0);
    const QRectF bars(plot.left() + names, plot.top(), plot.width() - names - behind, plot.height());
    if (bars.width() < high)
        return;
    const double slot = bars.height() / canvas.categoryCount();
    const double lanes = canvas.chart.kind == ChartKind::Rows ? canvas.seriesCount() : 1;
    const double thick = std::min(slot * 0.78, high * 1.25 * lanes);
    const qint64 largest = largestOf(canvas);
    for (int c = 0; c < canvas.categoryCount(); ++c) {
        const double middle = bars.top() + (c + 0.5) * slot;
        const QStringList lines = canvas.wrapped(canvas.chart.categories[c], names - 6, slot >= 2 * high ? 2 : 1);
        double y = middle - high * static_cast<double>(lines.size()) / 2;
        for (const QString &line : lines) {
            canvas.label({plot.left(), y, names - 5, high}, line, Qt::AlignLeft | Qt::AlignVCenter, canvas.style.palette.text);
            y += high;
        }
        const RowPlace place{{bars.left(), middle - thick / 2, bars.width(), thick}};
        if (canvas.chart.kind == ChartKind::Rows)
            plainRows(canvas, place, c, largest);
        else if (isShare)
            shareRow(canvas, place, c);
        else
            stackedRow(canvas, place, c, largest);
    }
    canvas.line(bars.topLeft(), bars.bottomLeft(), canvas.style.palette.muted, 1);
}

} // namespace bd::documents
