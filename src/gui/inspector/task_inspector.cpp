#include "gui/inspector/task_inspector.h"

namespace bd::gui {

TaskInspector::TaskInspector(QWidget *parent) : QWidget(parent) {}

void TaskInspector::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
}

} // namespace bd::gui
