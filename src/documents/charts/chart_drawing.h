// A chart laid out for a size: painted on the screen, a printer, a PDF or a picture alike, and asked which figure stands at
// a place. Sizes in points. Needs fonts, no widgets; one drawing belongs to one thread at a time, any thread.
#pragma once
#include "documents/charts/chart.h"

#include <QColor>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace bd::documents {

/// Colours of a chart. Series differ by pattern too, so that it is read without colour.
struct ChartPalette {
    QColor text, muted, grid, base; ///< base: what the chart stands on
    QColor target;
    std::vector<QColor> fills;
    static ChartPalette light();
    static ChartPalette dark();
    static ChartPalette print(); ///< greys only
};

struct ChartStyle {
    ChartPalette palette = ChartPalette::light();
    QString family;        ///< of the letters; "" the program's own
    double letters = 9;    ///< size of the labels, in points; the title is a little larger
};

/// A figure of the chart and where it is.
struct ChartArea {
    QRectF rect;
    QString key;
    QString text; ///< "Tháng 5, Truyền thông: 12 cuộc"
    int series = 0, category = 0;
};

struct ChartLabel {
    QRectF rect;
    QString text;
};

/// What is painted, in order. Made by the layout of each kind.
struct ChartShape {
    enum class Kind { Fill, Line, Text, Mark };
    Kind kind = Kind::Fill;
    QRectF rect;        ///< of Fill, Text and Mark
    QPolygonF points;   ///< of Line
    QColor color;
    QString text;
    int pattern = 0;    ///< of Fill; -1 unknown. Of Mark: 0 filled circle, 1 square
    double size = 9, width = 0.75;
    bool isBold = false, isDashed = false;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

class ChartDrawing {
public:
    ChartDrawing(const Chart &chart, QSizeF size, const ChartStyle &style = {});

    QSizeF size() const { return m_size; }
    /// The painter's unit is a point, its origin the chart's corner.
    void paint(QPainter &painter) const;
    /// nullptr: none is there. Points from the corner.
    const ChartArea *at(QPointF place) const;
    /// In reading order: for the keyboard and for tests.
    const std::vector<ChartArea> &areas() const { return m_areas; }
    const std::vector<ChartLabel> &labels() const { return m_labels; }
    const std::vector<ChartShape> &shapes() const { return m_shapes; }
    /// How high a chart of lying bars must be, so that none is squeezed; for others a pleasant height.
    static double usualHeight(const Chart &chart, double width, const ChartStyle &style = {});

private:
    QSizeF m_size;
    ChartStyle m_style;
    std::vector<ChartShape> m_shapes;
    std::vector<ChartArea> m_areas;
    std::vector<ChartLabel> m_labels;
};

/// All of it in words, a line per figure: what a screen reader says, and what stands where no chart can.
QStringList chartLines(const Chart &chart);

} // namespace bd::documents
