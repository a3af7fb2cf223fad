#include "gui/pages/activity/log_page.h"

#include "gui/commands/context.h"

namespace bd::gui {

LogPage::LogPage(CommandContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("logPage"));
}

void LogPage::reload() {}

} // namespace bd::gui
