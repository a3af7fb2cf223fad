// The tab "Chế độ báo cáo": who reports what to whom, when.
#pragma once
#include <QWidget>

namespace bd::gui {

class PlanDesk;

class DutyPage final : public QWidget {
    Q_OBJECT
public:
    explicit DutyPage(QWidget *parent = nullptr);
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);

private:
    PlanDesk *m_desk = nullptr;
};

} // namespace bd::gui
