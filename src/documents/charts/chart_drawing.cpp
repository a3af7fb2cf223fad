#include "documents/charts/chart_canvas.h"

#include <QPainter>
#include <algorithm>

namespace bd::documents {

namespace {

ChartPalette paletteOf(const char *text, const char *muted, const char *grid, const char *base, const char *target,
                       std::initializer_list<const char *> fills)
{
    const auto color = [](const char *name) { return QColor(QLatin1String(name)); };
    ChartPalette palette{color(text), color(muted), color(grid), color(base), color(target), {}};
    for (const char *fill : fills)
        palette.fills.push_back(color(fill));
    return palette;
}

/// Lines of a pattern within a rectangle; drawn by ourselves, as brushes of Qt don't grow with the painter.
void drawPattern(QPainter &painter, const QRectF &rect, int pattern, const QColor &color)
{
    constexpr double step = 4;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, 0.8));
    const bool isDiagonal = pattern == 1 || pattern == 4 || pattern == -1;
    if (isDiagonal) {
        for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    if (pattern == 4) {
        for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
            painter.drawLine(QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()));
    }
    if (pattern == 3) {
        for (double y = rect.top() + step / 2; y < rect.bottom(); y += step)
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
    if (pattern == 5) {
        for (double x = rect.left() + step / 2; x < rect.right(); x += step)
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
    if (pattern == 2) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        int row = 0;
        for (double y = rect.top() + step / 2; y < rect.bottom(); y += step, ++row) {
            for (double x = rect.left() + (row % 2 == 0 ? step / 2 : step); x < rect.right(); x += step)
                painter.drawEllipse(QPointF(x, y), 0.9, 0.9);
        }
    }
    painter.restore();
}

void drawFill(QPainter &painter, const ChartShape &shape, const ChartPalette &palette)
{
    if (shape.pattern == -1) {
        drawPattern(painter, shape.rect, -1, palette.grid);
        painter.setPen(QPen(palette.muted, 0.75, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(shape.rect.adjusted(0.4, 0.4, -0.4, -0.4));
        return;
    }
    painter.fillRect(shape.rect, shape.color);
    if (shape.pattern > 0)
        drawPattern(painter, shape.rect, 1 + (shape.pattern - 1) % 5, palette.base);
}

void drawText(QPainter &painter, const ChartShape &shape, const ChartStyle &style)
{
    painter.save();
    painter.setFont(chartFont(style, shape.size, shape.isBold));
    painter.setPen(shape.color);
    painter.translate(shape.rect.topLeft());
    painter.scale(1 / chartEnlarged(), 1 / chartEnlarged());
    // wider than measured: a device that rounds must not cut the last letter
    painter.drawText(QRectF(0, 0, (shape.rect.width() + 4) * chartEnlarged(), shape.rect.height() * chartEnlarged()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, shape.text);
    painter.restore();
}

void drawMark(QPainter &painter, const ChartShape &shape, const ChartPalette &palette)
{
    painter.setPen(QPen(shape.color, 1));
    if (shape.pattern == 0) {
        painter.setBrush(shape.color);
        painter.drawEllipse(shape.rect);
    } else {
        painter.setBrush(palette.base);
        painter.drawRect(shape.rect);
    }
}

} // namespace

ChartPalette ChartPalette::light()
{
    return paletteOf("#1f1d24", "#5f5b6b", "#d5d2de", "#ffffff", "#b3261e", {"#5b3fa8", "#c77700", "#1f7a5c", "#a53a6b", "#2f6db3", "#6b6b6b"});
}

ChartPalette ChartPalette::dark()
{
    return paletteOf("#ecebf1", "#b0acbd", "#4a4756", "#24222b", "#ff8a80", {"#b39ddb", "#ffb74d", "#66c9a3", "#e995ba", "#85b8ee", "#bdbdbd"});
}

ChartPalette ChartPalette::print()
{
    return paletteOf("#000000", "#404040", "#b5b5b5", "#ffffff", "#000000", {"#404040", "#8c8c8c", "#6a6a6a", "#a6a6a6", "#555555", "#7a7a7a"});
}

ChartDrawing::ChartDrawing(const Chart &chart, QSizeF size, const ChartStyle &style) : m_size(size), m_style(style)
{
    if (m_style.palette.fills.empty())
        m_style.palette.fills = ChartPalette::light().fills;
    ChartCanvas canvas(chart, size, m_style);
    const QRectF plot = canvas.head();
    if (!hasAnything(chart)) {
        canvas.label(plot, canvas.fitted(chart.words.empty, plot.width()), Qt::AlignCenter, m_style.palette.muted);
    } else {
        switch (chart.kind) {
        case ChartKind::Bars:
        case ChartKind::StackedBars:
            layOutBars(canvas, plot);
            break;
        case ChartKind::Rows:
        case ChartKind::StackedRows:
        case ChartKind::Shares:
            layOutRows(canvas, plot);
            break;
        case ChartKind::Lines:
            layOutLines(canvas, plot);
            break;
        }
    }
    m_shapes = std::move(canvas.shapes);
    m_areas = std::move(canvas.areas);
    m_labels = std::move(canvas.labels);
    std::stable_sort(m_areas.begin(), m_areas.end(),
                     [](const ChartArea &a, const ChartArea &b) { return std::pair(a.category, a.series) < std::pair(b.category, b.series); });
}

void ChartDrawing::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const ChartShape &shape : m_shapes) {
        switch (shape.kind) {
        case ChartShape::Kind::Fill:
            drawFill(painter, shape, m_style.palette);
            break;
        case ChartShape::Kind::Line:
            painter.setPen(QPen(shape.color, shape.width, shape.isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(shape.points);
            break;
        case ChartShape::Kind::Text:
            drawText(painter, shape, m_style);
            break;
        case ChartShape::Kind::Mark:
            drawMark(painter, shape, m_style.palette);
            break;
        }
    }
    painter.restore();
}

const ChartArea *ChartDrawing::at(QPointF place) const
{
    // the smallest wins: a point of a line within the room of another
    const ChartArea *found = nullptr;
    for (const ChartArea &area : m_areas) {
        const auto measure = [](const QRectF &rect) { return rect.width() * rect.height(); };
        if (area.rect.contains(place) && (!found || measure(area.rect) < measure(found->rect)))
            found = &area;
    }
    return found;
}

double ChartDrawing::usualHeight(const Chart &chart, double width, const ChartStyle &style)
{
    ChartCanvas canvas(chart, {width, 10000}, style);
    const double head = canvas.head().top(), high = canvas.lineHeight();
    if (!hasAnything(chart))
        return head + 2 * high;
    const bool isLying = chart.kind == ChartKind::Rows || chart.kind == ChartKind::StackedRows || chart.kind == ChartKind::Shares;
    if (!isLying)
        return head + high * 13;
    const double lanes = chart.kind == ChartKind::Rows && !chart.series.empty() ? static_cast<double>(chart.series.size()) : 1;
    bool isWrapped = false;
    for (const QString &category : chart.categories)
        isWrapped = isWrapped || canvas.width(category) > width * 0.42 - 6;
    const double slot = std::max(isWrapped ? 2.2 : 1.7, 1.15 * lanes + 0.45) * high;
    return head + slot * std::max<double>(1, static_cast<double>(chart.categories.size()));
}

QStringList chartLines(const Chart &chart)
{
    QStringList lines;
    if (!chart.title.isEmpty())
        lines << chart.title;
    if (!hasAnything(chart))
        return lines << chart.words.empty;
    for (int c = 0; c < static_cast<int>(chart.categories.size()); ++c) {
        for (int s = 0; s < static_cast<int>(chart.series.size()); ++s) {
            if (!figureOf(chart, s, c).isPassing)
                lines << figureText(chart, s, c);
        }
    }
    return lines;
}

} // namespace bd::documents
