// A month with lunar dates, days off and what is due on its days. Arrows go by day and week, Page Up and Down by month, Home and End
// within the week. Each day says everything in words to those who listen.
#pragma once
#include "domain/calendar/work_calendar.h"
#include "domain/due.h"

#include <QWidget>
#include <map>

namespace bd::gui {

/// What falls on which day: on its last good day; what has no last day on its first. Spans of the Action Month on every day.
using DayItems = std::map<QDate, std::vector<const domain::DueItem *>>;

class MonthGrid final : public QWidget {
    Q_OBJECT
public:
    explicit MonthGrid(QWidget *parent = nullptr);
    /// The items must outlive what is shown.
    void setItems(DayItems items, QDate today);
    void setCalendar(const domain::WorkCalendar &calendar);
    QDate day() const { return m_day; }
    void setDay(QDate day);
    /// The day in words: solar and lunar date, day off, what is due.
    QString spokenDay(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void dayEntered(QDate day); ///< Enter or a double click: to its list

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QDate firstShown() const;
    QDate dayAt(const QPoint &place) const;
    QRect cell(QDate day) const;
    int headHeight() const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintItems(QPainter &painter, const QRect &room, QDate day, bool isFaint) const;
    DayItems m_items;
    domain::WorkCalendar m_calendar;
    QDate m_day, m_today;
};

/// "8/2", "1/1 Bính Ngọ" on the first of a year, "1/6 nhuận": as calendars print the lunar date.
QString lunarText(QDate day);

} // namespace bd::gui
