#include "gui/commands/context.h"

#include "application/error_text.h"
#include "gui/prompts/prompts.h"
#include "gui/undo/change_command.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace bd::gui {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

void showError(CommandContext &context, const Error &error, std::function<void()> retry)
{
    if (error.code == QLatin1String("cancelled"))
        return;
    Notice notice{Notice::Kind::Error, application::errorText(error), {}, true};
    if (retry)
        notice.actions.push_back({Errors::tr("Try again"), std::move(retry)});
    context.notify(notice);
}

bool askRetry(CommandContext &context, const Error &error)
{
    Question question;
    question.title = Errors::tr("The data file is in use");
    question.text = application::errorText(error);
    question.buttons = {Errors::tr("Try again"), Errors::tr("Leave it")};
    question.isWarning = true;
    return context.prompts().ask(context.window(), question) == 0;
}

void recordChange(CommandContext &context, const application::ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    const auto apply = [&context](const application::ChangeSet &set) {
        return retrying(context, [&] { return context.services().plans.apply(set); });
    };
    const auto failed = [&context](const Error &error) { showError(context, error); };
    context.undoStack().push(new ChangeCommand(changes, apply, failed));
}

} // namespace bd::gui
