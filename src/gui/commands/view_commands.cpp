#include "gui/commands/view_commands.h"

#include "gui/flows/palette_flow.h"

#include <QAction>
#include <QKeySequence>

namespace bd::gui {

PaletteCommand::PaletteCommand(CommandContext &context, PaletteFlow &flow) : Command(context, QStringLiteral("view.palette")), m_flow(flow)
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_K);
    describe(tr("Find &everything: commands, pages, plans…"), QStringLiteral("edit-find"), {keys});
    action()->setIconText(tr("Find… %1").arg(keys.toString(QKeySequence::NativeText)));
    action()->setProperty("words", true);
}

void PaletteCommand::execute()
{
    m_flow.open();
}

} // namespace bd::gui
