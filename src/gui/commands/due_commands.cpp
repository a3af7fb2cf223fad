#include "gui/commands/due_commands.h"

#include "gui/flows/due_actions.h"

#include <QKeySequence>

namespace bd::gui {

EnterRequestCommand::EnterRequestCommand(CommandContext &context) : Command(context, QStringLiteral("request.enter"))
{
    describe(tr("Add a req&uest for a report…"), QStringLiteral("mail-receive"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)});
}

void EnterRequestCommand::execute()
{
    enterRequest(context());
}

} // namespace bd::gui
