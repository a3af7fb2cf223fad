#include "gui/commands/plan_commands.h"

#include "application/labels.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QKeySequence>

namespace bd::gui {

QString PlanCommand::whyNot() const
{
    return hasDatabase() && !context().target() ? tr("choose a plan first") : Command::whyNot();
}

ExportCommand::ExportCommand(CommandContext &context, const QString &name, const QString &ending)
    : PlanCommand(context, name), m_ending(ending)
{
}

void ExportCommand::execute()
{
    const auto stored = context().services().plans.load(context().target()->id);
    if (!stored)
        return showError(context(), stored.error(), [this] { action()->trigger(); });
    const QString name = QFileInfo(application::proposedFileName(stored->plan)).completeBaseName() + m_ending;
    QString file = context().prompts().saveFile(context().window(), title(),
                                                context().machine().exportFolder() + QLatin1Char('/') + name, filter());
    if (file.isEmpty())
        return;
    if (!file.endsWith(m_ending, Qt::CaseInsensitive))
        file += m_ending;
    context().machine().setExportFolder(QFileInfo(file).path());
    write(stored->plan, file);
}

void ExportCommand::write(const domain::Plan &plan, const QString &file)
{
    context().jobs().run(
        tr("writing %1").arg(QFileInfo(file).fileName()),
        [plan, file](Progress &progress) { return application::exportPlan(plan, file, {}, progress); }, this,
        [this, plan, file](const Result<void> &done) {
            if (done)
                tellDone(file);
            else
                showError(context(), done.error(), [this, plan, file] { write(plan, file); });
        });
}

void ExportCommand::tellDone(const QString &file)
{
    Notice notice{Notice::Kind::Note, tr("Written to %1").arg(QDir::toNativeSeparators(file)), {}, true, true};
    notice.actions.push_back({openLabel(), [this, file] { openOrTell(context(), file); }, true});
    notice.actions.push_back({tr("Open the folder"), [this, file] { openOrTell(context(), QFileInfo(file).path()); }, true});
    context().notify(notice);
}

ExportWordCommand::ExportWordCommand(CommandContext &context)
    : ExportCommand(context, QStringLiteral("plan.export_word"), QStringLiteral(".docx"))
{
    describe(tr("&Export to Word…"), QStringLiteral("document-export"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
}

QString ExportWordCommand::title() const
{
    return tr("Export to Word");
}

QString ExportWordCommand::filter() const
{
    return tr("Word documents (*.docx)");
}

QString ExportWordCommand::openLabel() const
{
    return tr("Open in Word");
}

ExportPdfCommand::ExportPdfCommand(CommandContext &context)
    : ExportCommand(context, QStringLiteral("plan.export_pdf"), QStringLiteral(".pdf"))
{
    describe(tr("Export to PD&F…"), QStringLiteral("viewpdf"));
}

QString ExportPdfCommand::title() const
{
    return tr("Export to PDF");
}

QString ExportPdfCommand::filter() const
{
    return tr("PDF files (*.pdf)");
}

QString ExportPdfCommand::openLabel() const
{
    return tr("Open the file");
}

ExportTextCommand::ExportTextCommand(CommandContext &context)
    : ExportCommand(context, QStringLiteral("plan.export_text"), QStringLiteral(".txt"))
{
    describe(tr("Export as plain &text…"), QStringLiteral("x-office-document"));
}

QString ExportTextCommand::title() const
{
    return tr("Export as plain text");
}

QString ExportTextCommand::filter() const
{
    return tr("Plain text (*.txt)");
}

QString ExportTextCommand::openLabel() const
{
    return tr("Open the file");
}

MarkIssuedCommand::MarkIssuedCommand(CommandContext &context) : PlanCommand(context, QStringLiteral("plan.mark_issued"))
{
    name(false);
}

void MarkIssuedCommand::name(bool isIssued)
{
    describe(isIssued ? tr("Change number and date of &issue…") : tr("Mark as &issued…"), QStringLiteral("dialog-ok-apply"));
}

void MarkIssuedCommand::refresh()
{
    PlanCommand::refresh();
    const auto target = context().target();
    name(target && target->state != domain::PlanState::Draft && target->state != domain::PlanState::Consultation
         && target->state != domain::PlanState::Submitted);
}

void MarkIssuedCommand::execute()
{
    const auto stored = context().services().plans.load(context().target()->id);
    if (!stored)
        return showError(context(), stored.error());
    IssueDialog dialog({stored->plan.number, stored->plan.date}, stored->plan.symbol, context().window());
    dialog.setPlan(stored->plan.title, stored->plan.state == domain::PlanState::Issued);
    if (!context().prompts().run(dialog))
        return;
    const IssueDraft draft = dialog.draft();
    const auto done = retrying(context(), [&] {
        return context().services().plans.issue(stored->id, stored->version, draft.number, draft.date);
    });
    if (!done)
        return showError(context(), done.error(), [this] { action()->trigger(); });
    recordChange(context(), done->changes);
    const QString number = draft.number.isEmpty() ? tr("(none)") : draft.number;
    context().notify({Notice::Kind::Note,
                      tr("Recorded as issued: number %1, date %2.").arg(number, application::screenDate(draft.date)),
                      {{tr("Undo"), [this] { undoLast(context()); }}}, true, true});
}

DeletePlanCommand::DeletePlanCommand(CommandContext &context) : PlanCommand(context, QStringLiteral("plan.delete"))
{
    describe(tr("&Delete the plan"), QStringLiteral("edit-delete"));
}

void DeletePlanCommand::execute()
{
    const PlanTarget target = *context().target();
    const auto done = retrying(context(), [&] { return context().services().plans.remove(target.id, target.version); });
    if (!done)
        return showError(context(), done.error());
    recordChange(context(), done->changes);
    context().notify({Notice::Kind::Note, tr("“%1” was deleted.").arg(target.title),
                      {{tr("Undo"), [this] { undoLast(context()); }}}, true, true});
}

} // namespace bd::gui
