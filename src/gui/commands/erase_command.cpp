#include "gui/commands/erase_command.h"

#include "application/error_text.h"
#include "gui/dialogs/erase_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/jobs/job_runner.h"
#include "gui/prompts/prompts.h"
#include "gui/undo/change_command.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUndoStack>

namespace bd::gui {

using application::ErasedBackups;
using application::ErasureTarget;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EraseCommand)
};

/// What somebody has before their eyes: selected words, or the cell.
QString chosenWords(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->selectedText();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->textCursor().selectedText().section(QChar::ParagraphSeparator, 0, 0);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->textCursor().selectedText().section(QChar::ParagraphSeparator, 0, 0);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return view->currentIndex().data(Qt::DisplayRole).toString();
    return {};
}

/// Steps that hold it can't be taken any more, and hold it no longer.
void forgetSteps(QUndoStack &stack, const ErasureTarget &target)
{
    for (int i = 0; i < stack.count(); ++i) {
        // The stack hands its commands out to be read only; what they hold is ours.
        auto *step = dynamic_cast<ChangeCommand *>(const_cast<QUndoCommand *>(stack.command(i)));
        if (step && application::holdsErased(step->changes(), target))
            step->forget();
    }
}

void tell(CommandContext &context, int rows, const ErasedBackups &backups)
{
    QString said = Words::tr("Removed for good from %1 rows of the data file.").arg(rows);
    if (!backups.done.isEmpty())
        said += QLatin1Char(' ') + Words::tr("Backups that lost it too: %1.").arg(backups.done.size());
    if (backups.failed.empty())
        return context.notify({Notice::Kind::Note, said, {}, true, false});
    for (const auto &[file, error] : backups.failed)
        said += QLatin1Char('\n') + Words::tr("Not in the backup %1: %2").arg(QFileInfo(file).fileName(), application::errorText(error));
    said += QLatin1Char('\n') + Words::tr("Delete those copies yourself, or try again.");
    context.notify({Notice::Kind::Warning, said, {}, true, false});
}

void eraseInBackups(CommandContext &context, const QStringList &files, const ErasureTarget &target, int rows)
{
    const auto author = context.services().database.author();
    context.jobs().run(
        Words::tr("removing from the backups"),
        [files, target, author = author ? *author : QString(), &clock = context.services().clock](Progress &progress) -> Result<ErasedBackups> {
            return application::eraseInBackups(files, target, author, clock, progress);
        },
        context.window(), [&context, rows](const Result<ErasedBackups> &done) {
            if (!done)
                return showError(context, done.error());
            tell(context, rows, *done);
        });
}

} // namespace

void eraseForGood(CommandContext &context, const ErasureTarget &proposal, const QString &fileName)
{
    if (PlanDesk *desk = context.desk())
        desk->flush(); // what is being typed may be what is to go
    application::DatabaseService &database = context.services().database;
    const QStringList backups = application::backupsOf(database.path(), database.backupFolder());
    EraseDialog dialog(proposal, fileName, static_cast<int>(backups.size()),
                       [&](const ErasureTarget &target) { return application::findForErasure(database, target); }, context.window());
    if (!context.prompts().run(dialog))
        return;
    const ErasureTarget target = dialog.target();
    const auto rows = retrying(context, [&] {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor); // the whole file is written anew, and nobody may write meanwhile
        const auto done = application::eraseForGood(database, target);
        QGuiApplication::restoreOverrideCursor();
        return done;
    });
    if (!rows)
        return showError(context, rows.error(), [&context, target, fileName] { eraseForGood(context, target, fileName); });
    forgetSteps(context.undoStack(), target);
    context.refreshCommands();
    if (dialog.withBackups() && !backups.isEmpty())
        return eraseInBackups(context, backups, target, *rows);
    tell(context, *rows, {});
}

EraseCommand::EraseCommand(CommandContext &context) : Command(context, QStringLiteral("data.erase"))
{
    describe(tr("Remove for &good…"), QStringLiteral("edit-clear"));
}

void EraseCommand::execute()
{
    eraseForGood(context(), {chosenWords(QApplication::focusWidget()).simplified(), {}});
}

} // namespace bd::gui
