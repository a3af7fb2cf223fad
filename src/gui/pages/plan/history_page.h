// The tab "Lịch sử": who changed what when, any earlier state, and the way back.
#pragma once
#include <QWidget>

namespace bd::gui {

class PlanDesk;

class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);

private:
    PlanDesk *m_desk = nullptr;
};

} // namespace bd::gui
