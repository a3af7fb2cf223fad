#include "gui/pages/plan/frame_page.h"

namespace bd::gui {

FramePage::FramePage(QWidget *parent) : QWidget(parent) {}

void FramePage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
}

} // namespace bd::gui
