// The tab "Thể thức": head, title, bases, recipients, signature.
#pragma once
#include <QWidget>

namespace bd::gui {

class PlanDesk;

class FramePage final : public QWidget {
    Q_OBJECT
public:
    explicit FramePage(QWidget *parent = nullptr);
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);

private:
    PlanDesk *m_desk = nullptr;
};

} // namespace bd::gui
