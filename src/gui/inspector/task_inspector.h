// The task of the paragraph that the desk stands at: who leads, who coordinates, when, product, budget, status. Beside the
// text, below it on narrow screens. Makes the paragraph a task where it is none.
#pragma once
#include <QWidget>

namespace bd::gui {

class PlanDesk;

class TaskInspector final : public QWidget {
    Q_OBJECT
public:
    explicit TaskInspector(QWidget *parent = nullptr);
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);

private:
    PlanDesk *m_desk = nullptr;
};

} // namespace bd::gui
