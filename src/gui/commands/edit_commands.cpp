#include "gui/commands/edit_commands.h"

#include "gui/dialogs/guide_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/prompts/prompts.h"

#include <QAction>
#include <QKeySequence>
#include <QUndoStack>

namespace bd::gui {

UndoCommand::UndoCommand(CommandContext &context) : Command(context, QStringLiteral("edit.undo"))
{
    describe(tr("&Undo"), QStringLiteral("edit-undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
}

void UndoCommand::execute()
{
    undoLast(context());
}

bool UndoCommand::isEnabled() const
{
    const PlanDesk *desk = context().desk();
    return context().undoStack().canUndo() || (desk && desk->isTyping());
}

void UndoCommand::refresh()
{
    Command::refresh();
    const QString what = context().undoStack().undoText();
    rename(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
}

QString UndoCommand::whyNot() const
{
    return tr("there is nothing to undo");
}

RedoCommand::RedoCommand(CommandContext &context) : Command(context, QStringLiteral("edit.redo"))
{
    describe(tr("&Redo"), QStringLiteral("edit-redo"),
             {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
}

void RedoCommand::execute()
{
    redoNext(context());
}

bool RedoCommand::isEnabled() const
{
    return context().undoStack().canRedo();
}

void RedoCommand::refresh()
{
    Command::refresh();
    const QString what = context().undoStack().redoText();
    rename(what.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(what));
}

QString RedoCommand::whyNot() const
{
    return tr("there is nothing to redo");
}

GuideCommand::GuideCommand(CommandContext &context) : Command(context, QStringLiteral("help.guide"))
{
    describe(tr("&Guide"), QStringLiteral("help-contents"), {QKeySequence(Qt::Key_F1)});
}

void GuideCommand::execute()
{
    GuideDialog dialog(context().window());
    context().prompts().run(dialog);
}

AboutCommand::AboutCommand(CommandContext &context) : Command(context, QStringLiteral("help.about"))
{
    describe(tr("&About Bình Đẳng"), QStringLiteral("help-about"));
}

void AboutCommand::execute()
{
    Question question;
    question.title = tr("About Bình Đẳng");
    question.text = tr("Bình Đẳng %1").arg(QStringLiteral(BD_VERSION));
    question.details = tr("For the yearly plans and reports on gender equality. Free software under the GNU General Public "
                          "License, version 3 or later. Everything stays on this computer.");
    question.buttons = {tr("Close")};
    context().prompts().ask(context().window(), question);
}

} // namespace bd::gui
