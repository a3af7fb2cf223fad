// A chart on the screen: as high as it needs to be for its width; every figure is found under the pointer and by the arrow keys,
// and opens the rows behind it by a click or Enter. Screen readers hear it as sentences.
#pragma once
#include "documents/charts/chart_drawing.h"

#include <QWidget>

namespace bd::gui {

class ChartView final : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void setChart(const documents::Chart &chart);
    const documents::Chart &chart() const { return m_chart; }
    const documents::ChartDrawing &drawing() const;
    /// What Enter would open; "" before an arrow key chose a figure.
    QString currentKey() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(const QString &key, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    documents::ChartStyle style() const;
    double scale() const; ///< pixels of a point
    QPointF points(QPointF pixels) const { return pixels / scale(); }
    void choose(int area);
    documents::Chart m_chart;
    mutable std::unique_ptr<documents::ChartDrawing> m_drawing;
    int m_current = -1;
};

} // namespace bd::gui
