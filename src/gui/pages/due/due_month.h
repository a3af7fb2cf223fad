// The month's view of what is due: head with the month, the grid, and beside it the chosen day's items.
#pragma once
#include "gui/pages/due/month_grid.h"

class QLabel;
class QListWidget;
class QToolButton;

namespace bd::gui {

class DueMonth final : public QWidget {
    Q_OBJECT
public:
    explicit DueMonth(QWidget *parent = nullptr);
    void setItems(const std::vector<domain::DueItem> &items, QDate today, const domain::WorkCalendar &calendar);
    const domain::DueItem *currentItem() const;
    MonthGrid *monthGrid() const { return m_grid; }
    void focusView();

Q_SIGNALS:
    void chosen(const bd::domain::DueItem *item);
    void actionWanted(const bd::domain::DueItem &item);
    /// The office's own row over a day; `day` says what shall hold, nullopt what the table says.
    void dayWanted(QDate date, bool isWorking, bool isOwn);

private:
    QWidget *makeHead();
    QWidget *makeSide();
    void showDay();
    std::vector<domain::DueItem> m_items;
    QDate m_today;
    domain::WorkCalendar m_calendar;
    MonthGrid *m_grid;
    QLabel *m_month, *m_hint, *m_dayHead, *m_dayNote;
    QListWidget *m_list;
    QToolButton *m_dayOff;
};

} // namespace bd::gui
