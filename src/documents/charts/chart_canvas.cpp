#include "documents/charts/chart_canvas.h"

#include <QFont>
#include <QFontMetricsF>
#include <algorithm>

namespace bd::documents {

namespace {

/// Letters are measured this much enlarged, unhinted: every device sets them alike.
constexpr double enlarged = 20;

QString numberText(const Chart &chart, qint64 value)
{
    return chart.isMoney ? chartMoney(value, chart.words) : chartDecimal(value, chart.decimals);
}

} // namespace

QFont chartFont(const ChartStyle &style, double letters, bool isBold)
{
    QFont font;
    if (!style.family.isEmpty())
        font.setFamily(style.family);
    font.setPixelSize(std::max(1, qRound(letters * enlarged)));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double chartEnlarged()
{
    return enlarged;
}

ChartCanvas::ChartCanvas(const Chart &aChart, QSizeF aSize, const ChartStyle &aStyle) : chart(aChart), style(aStyle), size(aSize)
{
}

double ChartCanvas::width(const QString &text, bool isBold, double letters) const
{
    const QFontMetricsF metrics(chartFont(style, letters > 0 ? letters : style.letters, isBold));
    return metrics.horizontalAdvance(text) / enlarged;
}

double ChartCanvas::lineHeight(double letters) const
{
    return (letters > 0 ? letters : style.letters) * 1.35;
}

QString ChartCanvas::fitted(const QString &text, double room) const
{
    if (width(text) <= room)
        return text;
    const QFontMetricsF metrics(chartFont(style, style.letters, false));
    return metrics.elidedText(text, Qt::ElideRight, room * enlarged);
}

QStringList ChartCanvas::wrapped(const QString &text, double room, int lines) const
{
    QStringList result;
    QStringList words = text.simplified().split(QLatin1Char(' '));
    while (!words.isEmpty() && result.size() < lines) {
        if (result.size() == lines - 1) {
            result << fitted(words.join(QLatin1Char(' ')), room);
            break;
        }
        QString line = words.takeFirst();
        while (!words.isEmpty() && width(line + QLatin1Char(' ') + words.first()) <= room)
            line += QLatin1Char(' ') + words.takeFirst();
        result << fitted(line, room);
    }
    return result;
}

QColor ChartCanvas::fillOf(int series) const
{
    const auto &fills = style.palette.fills;
    return fills.at(static_cast<std::size_t>(series) % fills.size());
}

void ChartCanvas::fill(const QRectF &rect, int series)
{
    ChartShape shape;
    shape.rect = rect.intersected(QRectF(QPointF(), size));
    shape.color = fillOf(series);
    shape.pattern = series;
    if (!shape.rect.isEmpty())
        shapes.push_back(shape);
}

void ChartCanvas::unknown(const QRectF &rect)
{
    ChartShape shape;
    shape.rect = rect.intersected(QRectF(QPointF(), size));
    shape.color = style.palette.muted;
    shape.pattern = -1;
    if (!shape.rect.isEmpty())
        shapes.push_back(shape);
}

void ChartCanvas::line(const QPolygonF &points, const QColor &color, double lineWidth, bool isDashed)
{
    const QRectF paper(QPointF(-2, -2), size + QSizeF(4, 4));
    if (!std::all_of(points.begin(), points.end(), [&](QPointF point) { return paper.contains(point); }))
        return;
    ChartShape shape;
    shape.kind = ChartShape::Kind::Line;
    shape.points = points;
    shape.color = color;
    shape.width = lineWidth;
    shape.isDashed = isDashed;
    shapes.push_back(shape);
}

void ChartCanvas::line(QPointF from, QPointF to, const QColor &color, double lineWidth, bool isDashed)
{
    line(QPolygonF({from, to}), color, lineWidth, isDashed);
}

void ChartCanvas::mark(QPointF at, int series)
{
    ChartShape shape;
    shape.kind = ChartShape::Kind::Mark;
    const double half = style.letters * 0.3;
    shape.rect = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half);
    shape.color = fillOf(series);
    shape.pattern = series % 2;
    if (QRectF(QPointF(), size).contains(shape.rect))
        shapes.push_back(shape);
}

bool ChartCanvas::label(const QRectF &rect, const QString &text, Qt::Alignment alignment, const QColor &color, bool isBold, double letters)
{
    if (text.isEmpty())
        return false;
    const double wide = width(text, isBold, letters), high = lineHeight(letters);
    if (wide > rect.width() + 0.5)
        return false;
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - wide;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - wide / 2;
    double y = rect.center().y() - high / 2;
    if (alignment & Qt::AlignTop)
        y = rect.top();
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - high;
    const QRectF ink(x, y, wide, high);
    if (!QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5).contains(ink))
        return false;
    const QRectF inner = ink.adjusted(0.2, high * 0.12, -0.2, -high * 0.12);
    for (const ChartLabel &other : labels) {
        if (other.rect.intersects(inner))
            return false;
    }
    labels.push_back({inner, text});
    ChartShape shape;
    shape.kind = ChartShape::Kind::Text;
    shape.rect = ink;
    shape.text = text;
    shape.color = color;
    shape.size = letters > 0 ? letters : style.letters;
    shape.isBold = isBold;
    shapes.push_back(shape);
    return true;
}

bool ChartCanvas::labelAt(QPointF centre, const QString &text, const QColor &color, bool isBold)
{
    const double wide = width(text, isBold) + 1, high = lineHeight();
    double x = std::clamp(centre.x() - wide / 2, 0.0, std::max(0.0, size.width() - wide));
    return label({x, centre.y() - high / 2, wide, high}, text, Qt::AlignCenter, color, isBold);
}

void ChartCanvas::area(const QRectF &rect, int series, int category)
{
    const QRectF inside = rect.intersected(QRectF(QPointF(), size));
    if (!inside.isEmpty())
        areas.push_back({inside, figure(series, category).key, figureText(chart, series, category), series, category});
}

const ChartFigure &ChartCanvas::figure(int series, int category) const
{
    return figureOf(chart, series, category);
}

QString ChartCanvas::number(qint64 value) const
{
    return numberText(chart, value);
}

QString ChartCanvas::number(const ChartFigure &value) const
{
    if (!value.value)
        return chart.words.unknown;
    return value.isEstimate ? chart.words.estimate + QLatin1Char(' ') + number(*value.value) : number(*value.value);
}

void ChartCanvas::legend(double &y)
{
    struct Entry {
        QString text;
        int fill; // -1 unknown, -2 the target
    };
    std::vector<Entry> entries;
    for (int i = 0; i < seriesCount(); ++i) {
        if (seriesCount() > 1 && !chart.series[static_cast<std::size_t>(i)].name.isEmpty())
            entries.push_back({chart.series[static_cast<std::size_t>(i)].name, i});
    }
    bool isUnknown = false;
    for (int s = 0; s < seriesCount(); ++s) {
        for (int c = 0; c < categoryCount(); ++c)
            isUnknown = isUnknown || (!figure(s, c).value && !figure(s, c).isPassing);
    }
    if (isUnknown)
        entries.push_back({chart.words.unknown, -1});
    if (!chart.targetName.isEmpty() && !chart.targets.empty())
        entries.push_back({chart.targetName, -2});
    if (entries.empty() || !hasAnything(chart))
        return;
    const double high = lineHeight(), box = style.letters * 0.95, gap = style.letters * 0.5;
    double x = 0;
    for (const Entry &entry : entries) {
        const QString text = fitted(entry.text, size.width() - box - gap);
        const double wide = box + gap + width(text) + 2 * gap;
        if (x > 0 && x + wide - 2 * gap > size.width()) {
            x = 0;
            y += high;
        }
        const QRectF swatch(x, y + (high - box) / 2, box, box);
        if (entry.fill == -2)
            line({swatch.center().x(), swatch.top()}, {swatch.center().x(), swatch.bottom()}, style.palette.target, 2);
        else if (entry.fill == -1)
            unknown(swatch);
        else if (chart.kind == ChartKind::Lines) {
            line({swatch.left(), swatch.center().y()}, {swatch.right(), swatch.center().y()}, fillOf(entry.fill), 1.5, entry.fill == 1);
            mark(swatch.center(), entry.fill);
        } else
            fill(swatch, entry.fill);
        label({x + box + gap, y, width(text) + 1, high}, text, Qt::AlignLeft | Qt::AlignVCenter, style.palette.text);
        x += wide + gap;
    }
    y += high + style.letters * 0.4;
}

QRectF ChartCanvas::head()
{
    double y = 0;
    if (!chart.title.isEmpty()) {
        const double letters = style.letters * 1.15;
        const QFontMetricsF metrics(chartFont(style, letters, true));
        const QString title = metrics.elidedText(chart.title, Qt::ElideRight, size.width() * enlarged);
        label({0, 0, size.width(), lineHeight(letters)}, title, Qt::AlignLeft | Qt::AlignTop, style.palette.text, true, letters);
        y = lineHeight(letters) + style.letters * 0.3;
    }
    legend(y);
    return {0, y, size.width(), std::max(0.0, size.height() - y)};
}

const ChartFigure &figureOf(const Chart &chart, int series, int category)
{
    static const ChartFigure nobodyCounted;
    const auto &figures = chart.series.at(static_cast<std::size_t>(series)).figures;
    return static_cast<std::size_t>(category) < figures.size() ? figures[static_cast<std::size_t>(category)] : nobodyCounted;
}

QString figureText(const Chart &chart, int series, int category)
{
    const ChartFigure &figure = figureOf(chart, series, category);
    QStringList names{chart.categories.value(category), chart.series[static_cast<std::size_t>(series)].name};
    names.removeAll(QString());
    QString value = chart.words.unknown;
    if (figure.value) {
        value = numberText(chart, *figure.value);
        if (figure.isEstimate)
            value = chart.words.estimate + QLatin1Char(' ') + value;
        if (!chart.unit.isEmpty())
            value += QLatin1Char(' ') + chart.unit;
    }
    if (!figure.note.isEmpty())
        value += QStringLiteral(" (") + figure.note + QLatin1Char(')');
    return names.isEmpty() ? value : names.join(QStringLiteral(", ")) + QStringLiteral(": ") + value;
}

bool hasAnything(const Chart &chart)
{
    return !chart.categories.isEmpty() && !chart.series.empty();
}

} // namespace bd::documents
