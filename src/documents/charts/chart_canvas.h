// Where the layouts of charts put their shapes: measures of words, labels that never overlap. Private to charts.
#pragma once
#include "documents/charts/chart_drawing.h"

#include <QFont>

namespace bd::documents {

class ChartCanvas {
public:
    ChartCanvas(const Chart &chart, QSizeF size, const ChartStyle &style);

    const Chart &chart;
    const ChartStyle &style;
    const QSizeF size;
    std::vector<ChartShape> shapes;
    std::vector<ChartArea> areas;
    std::vector<ChartLabel> labels;

    double width(const QString &text, bool isBold = false, double letters = 0) const;
    double lineHeight(double letters = 0) const;
    /// Shortened at its end to what fits.
    QString fitted(const QString &text, double width) const;
    /// At most two lines that fit.
    QStringList wrapped(const QString &text, double width, int lines = 2) const;

    void fill(const QRectF &rect, int series);
    void unknown(const QRectF &rect);
    void line(const QPolygonF &points, const QColor &color, double width, bool isDashed = false);
    void line(QPointF from, QPointF to, const QColor &color, double width, bool isDashed = false);
    void mark(QPointF at, int series);
    /// A label within `rect`, unless it would lie on another one or leave the chart. True: it stands.
    bool label(const QRectF &rect, const QString &text, Qt::Alignment alignment, const QColor &color, bool isBold = false,
               double letters = 0);
    /// Around a point, as wide as its words.
    bool labelAt(QPointF centre, const QString &text, const QColor &color, bool isBold = false);
    void area(const QRectF &rect, int series, int category);

    QColor fillOf(int series) const;
    const ChartFigure &figure(int series, int category) const;
    int seriesCount() const { return static_cast<int>(chart.series.size()); }
    int categoryCount() const { return static_cast<int>(chart.categories.size()); }
    QString number(qint64 value) const;
    QString number(const ChartFigure &figure) const; ///< with "ước"
    /// Title and legend; what is left below them.
    QRectF head();

private:
    void legend(double &y);
};

/// Letters are set this much enlarged, so that every device sets them alike; a painter is scaled down again.
double chartEnlarged();
QFont chartFont(const ChartStyle &style, double letters, bool isBold);
/// "Tháng 5, Truyền thông: 12 cuộc"
QString figureText(const Chart &chart, int series, int category);
const ChartFigure &figureOf(const Chart &chart, int series, int category);
bool hasAnything(const Chart &chart);

void layOutBars(ChartCanvas &canvas, const QRectF &plot);
void layOutRows(ChartCanvas &canvas, const QRectF &plot);
void layOutLines(ChartCanvas &canvas, const QRectF &plot);
/// The upright axis with its numbers and grid; what is left for the figures.
struct ChartAxis {
    QRectF inner;
    ChartScale scale;
    double y(qint64 value) const
    {
        return inner.bottom() - inner.height() * static_cast<double>(value) / static_cast<double>(scale.top);
    }
};
ChartAxis uprightAxis(ChartCanvas &canvas, const QRectF &plot, qint64 largest);

} // namespace bd::documents
