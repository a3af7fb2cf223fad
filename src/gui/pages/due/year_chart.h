// The year's progress on the screen: scrolled, zoomed, and a task's days moved by dragging or by keys.
// Keys: up and down choose a row; Ctrl with left and right moves the task by a day, with Page Up and Down by a week; Shift with left
// and right moves its last day. Enter stores what was moved, Esc takes it back; leaving the row stores it.
#pragma once
#include "gui/pages/due/year_drawing.h"

#include <QAbstractScrollArea>

namespace bd::gui {

class YearChart final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit YearChart(QWidget *parent = nullptr);
    void setItems(std::vector<domain::DueItem> items, int year, QDate today);
    void setGrouping(ProgressGrouping grouping);
    /// 1: the whole year fits; up to 8.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    const domain::DueItem *currentItem() const;
    void selectItem(const QString &key);
    const std::vector<domain::DueItem> &items() const { return m_items; }
    const std::vector<ProgressRow> &rows() const { return m_rows; }
    const ProgressLook &look() const { return m_look; }
    /// Where the bar of an item stands in the viewport.
    QRect barOf(const QString &key) const;
    bool isMoving() const { return m_moved.has_value(); }
    /// Stores what was moved by keys.
    void finishMove();

Q_SIGNALS:
    void chosen(const bd::domain::DueItem *item);
    void actionWanted(const bd::domain::DueItem &item);
    void zoomed(double zoom);
    /// New days of a task; `item` as it was.
    void moveWanted(const bd::domain::DueItem &item, const std::optional<QDate> &start, const std::optional<QDate> &due);
    /// Somebody tried to move what can't be moved.
    void moveRefused(const bd::domain::DueItem &item);
    /// Days while they are being moved: "05/6 - 12/6"; "" at the end.
    void moving(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Grip { None, Start, Middle, End };
    struct Moved {
        domain::DueItem before, now;
    };
    struct Drag {
        Grip grip = Grip::None;
        int from = 0; ///< x where it began
    };
    void relayout();
    void makeRows();
    void setCurrent(int row);
    int rowAt(int y) const;
    double left() const; ///< of January, in the viewport
    const domain::DueItem &shown(int item) const;
    Grip gripAt(const QPoint &place) const;
    bool begin(const domain::DueItem &item);
    void shift(int startDays, int endDays);
    bool keyMove(QKeyEvent *event);
    void cancelMove();
    std::vector<domain::DueItem> m_items;
    std::vector<ProgressRow> m_rows;
    ProgressLook m_look;
    ProgressGrouping m_grouping = ProgressGrouping::Section;
    double m_zoom = 1;
    int m_current = -1;
    std::optional<Moved> m_moved;
    Drag m_drag;
};

} // namespace bd::gui
