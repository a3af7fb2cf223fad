#include "gui/pages/due/due_page.h"

#include "gui/commands/context.h"
#include "gui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace bd::gui {

DuePage::DuePage(CommandContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("duePage"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new EmptyState(tr("Nothing is due"), tr("What has a date stands here: reports, tasks, the Action Month, follow-ups."), this));
}

void DuePage::reload() {}

} // namespace bd::gui
