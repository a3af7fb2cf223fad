#include "gui/commands/context.h"

#include "application/change_place.h"
#include "application/error_text.h"
#include "application/template_service.h"
#include "application/template_text.h"
#include "gui/editing/plan_desk.h"
#include "gui/prompts/prompts.h"
#include "gui/undo/change_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
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
        notice.actions.push_back({Errors::tr("Try again"), retry});
    const bool isTemplate = application::listsTemplateFaults(error.code) || error.code == QLatin1String("template.chosen_missing");
    if (isTemplate) {
        notice.about = pagesKey();
        notice.actions.push_back({Errors::tr("Templates…"), [&context] { context.showTemplates(); }, true});
    }
    if (const auto used = application::planTemplate(); isTemplate && used && !used->isShipped)
        notice.text.prepend(ownTemplateText(*used) + QLatin1Char('\n'));
    context.notify(notice);
}

QString pagesKey()
{
    return QStringLiteral("pages");
}

QString ownTemplateText(const application::TemplateInfo &used)
{
    return Errors::tr("The plan can't be put into your office's own template %1.").arg(QDir::toNativeSeparators(used.path));
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

namespace {

ChangeCommand *stepOf(CommandContext &context, const application::ChangeSet &changes, const ChangeCommand *joins = nullptr)
{
    const auto apply = [&context](const application::ChangeSet &set) {
        return retrying(context, [&] { return context.services().plans.apply(set); });
    };
    const auto failed = [&context](const Error &error) { showError(context, error); };
    return new ChangeCommand(changes, apply, failed, joins);
}

const ChangeCommand *lastStep(CommandContext &context)
{
    const QUndoStack &stack = context.undoStack();
    return stack.index() > 0 ? dynamic_cast<const ChangeCommand *>(stack.command(stack.index() - 1)) : nullptr;
}

} // namespace

void recordChange(CommandContext &context, const application::ChangeSet &changes)
{
    if (!changes.isEmpty())
        context.undoStack().push(stepOf(context, changes));
}

bool continuesStep(CommandContext &context, const void *step, qint64 batch)
{
    const ChangeCommand *last = lastStep(context);
    return last && last == step && last->batch() == batch;
}

void recordVisit(CommandContext &context, const application::ChangeSet &changes, const void *&step, qint64 &batch)
{
    if (changes.isEmpty())
        return;
    const bool joins = continuesStep(context, step, batch);
    if (!joins)
        batch = changes.batchId;
    context.undoStack().push(stepOf(context, changes, joins ? lastStep(context) : nullptr));
    const ChangeCommand *last = lastStep(context); // none where the visit came to nothing
    step = last && last->batch() == batch ? last : nullptr;
}

namespace {

/// Steps within a plan are seen where they work: the plan is opened when another one, or none, is.
void openPlanOf(CommandContext &context, const QUndoCommand *command)
{
    const auto *change = dynamic_cast<const ChangeCommand *>(command);
    if (!change || change->changes().title.startsWith(QLatin1String("plan.")))
        return;
    // What is told of a task from a page of the year is seen there.
    const QString &act = change->changes().title;
    static const QStringList wholeReports{QStringLiteral("report.add"), QStringLiteral("report.remove"), QStringLiteral("report.use")};
    if (wholeReports.contains(act))
        return; // it comes or goes with the step
    if (context.page() && (act == QLatin1String("task.move") || act == QLatin1String("task.status")))
        return;
    const auto plan = application::planOf(change->changes());
    if (plan && (!context.desk() || context.desk()->stored().id != *plan))
        context.showPlan(*plan);
}

/// One step of the stack; nothing is said when it failed: the failure has been told, and the step went.
void step(CommandContext &context, void (QUndoStack::*move)(), const QString &said, const Notice::Action &back)
{
    QUndoStack &stack = context.undoStack();
    const int count = stack.count();
    PlanDesk *desk = context.desk();
    if (desk)
        desk->follow(true);
    (stack.*move)();
    if (desk)
        desk->follow(false);
    if (stack.count() == count)
        context.notify({Notice::Kind::Note, said, {back}, true, true});
}

} // namespace

void undoLast(CommandContext &context)
{
    if (PlanDesk *desk = context.desk())
        desk->flush(); // what is being typed is the last act
    QUndoStack &stack = context.undoStack();
    openPlanOf(context, stack.canUndo() ? stack.command(stack.index() - 1) : nullptr);
    if (context.undoStack().canUndo())
        step(context, &QUndoStack::undo, Errors::tr("Undone: %1").arg(context.undoStack().undoText()),
             {Errors::tr("Redo"), [&context] { redoNext(context); }});
}

void redoNext(CommandContext &context)
{
    if (PlanDesk *desk = context.desk())
        desk->flush();
    QUndoStack &stack = context.undoStack();
    openPlanOf(context, stack.canRedo() ? stack.command(stack.index()) : nullptr);
    if (context.undoStack().canRedo())
        step(context, &QUndoStack::redo, Errors::tr("Done again: %1").arg(context.undoStack().redoText()),
             {Errors::tr("Undo"), [&context] { undoLast(context); }});
}

void openOrTell(CommandContext &context, const QString &path)
{
    if (context.prompts().openExternally(path))
        return;
    const QString shown = QDir::toNativeSeparators(path);
    Notice notice{Notice::Kind::Warning, Errors::tr("It could not be opened. Open it yourself: %1").arg(shown), {}};
    if (!QFileInfo(path).isDir()) {
        notice.text = Errors::tr("No program could open the file. It lies here: %1").arg(shown);
        notice.actions.push_back(
            {Errors::tr("Open the folder"), [&context, path] { openOrTell(context, QFileInfo(path).path()); }, true});
    }
    context.notify(notice);
}

} // namespace bd::gui
