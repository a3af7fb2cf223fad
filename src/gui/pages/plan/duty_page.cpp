#include "gui/pages/plan/duty_page.h"

namespace bd::gui {

DutyPage::DutyPage(QWidget *parent) : QWidget(parent) {}

void DutyPage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
}

} // namespace bd::gui
