#include "gui/commands/activity_commands.h"

#include <QKeySequence>

namespace bd::gui {

EnterActivityCommand::EnterActivityCommand(CommandContext &context) : Command(context, QStringLiteral("activity.enter"))
{
    describe(tr("Log &an activity…"), QStringLiteral("list-add"), {QKeySequence(Qt::CTRL | Qt::Key_N)});
}

void EnterActivityCommand::execute()
{
    context().enterActivity();
}

} // namespace bd::gui
