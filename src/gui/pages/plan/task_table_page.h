// The tab "Nhiệm vụ": all tasks of the plan as a table.
#pragma once
#include <QWidget>

namespace bd::gui {

class PlanDesk;

class TaskTablePage final : public QWidget {
    Q_OBJECT
public:
    explicit TaskTablePage(QWidget *parent = nullptr);
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);

private:
    PlanDesk *m_desk = nullptr;
};

} // namespace bd::gui
