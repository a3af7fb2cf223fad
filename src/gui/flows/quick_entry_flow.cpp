#include "gui/flows/quick_entry_flow.h"

#include "gui/commands/context.h"

namespace bd::gui {

QuickEntryFlow::QuickEntryFlow(CommandContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void QuickEntryFlow::open(const domain::Activity *like)
{
    Q_UNUSED(like)
    m_context.showPage(QStringLiteral("activities"));
}

} // namespace bd::gui
