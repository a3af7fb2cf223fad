#include "gui/pages/plan/history_page.h"

namespace bd::gui {

HistoryPage::HistoryPage(QWidget *parent) : QWidget(parent) {}

void HistoryPage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
}

} // namespace bd::gui
