#include "gui/pages/plan/task_table_page.h"

namespace bd::gui {

TaskTablePage::TaskTablePage(QWidget *parent) : QWidget(parent) {}

void TaskTablePage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
}

} // namespace bd::gui
