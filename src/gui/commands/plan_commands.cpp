#include "gui/commands/plan_commands.h"

#include "application/labels.h"
#include "application/report_export.h"
#include "gui/commands/file_job.h"
#include "gui/commands/report_commands.h"
#include "gui/commands/state_commands.h"
#include "gui/dialogs/corrections_dialog.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/editing/report_desk.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QAction>
#include <QFileInfo>
#include <QKeySequence>
#include <algorithm>

namespace bd::gui {

bool PlanCommand::isEnabled() const
{
    const auto target = context().target();
    return target && (target->document == domain::DocumentKind::Plan || servesReports());
}

QString PlanCommand::whyNot() const
{
    if (const auto target = context().target(); target && target->document != domain::DocumentKind::Plan && !servesReports())
        return tr("it is for plans, a report is open");
    return hasDatabase() && !context().target() ? tr("choose a plan first") : Command::whyNot();
}

ExportCommand::ExportCommand(CommandContext &context, const QString &name, const QString &ending)
    : PlanCommand(context, name), m_ending(ending)
{
}

void ExportCommand::exportReport()
{
    ReportDesk &report = *context().report();
    report.text().flush();
    const QString name = application::proposedFileName(report.report(), report.text().plan(), m_ending.mid(1));
    const FileWish wish{title(), name, m_ending, filter(), openLabel(), m_ending == QLatin1String(".docx")};
    const QString target = chooseTarget(context(), wish);
    if (target.isEmpty())
        return;
    auto remarks = std::make_shared<QStringList>();
    const auto &services = context().services();
    const auto write = [remarks, file = services.database.path(), &clock = services.clock, id = report.stored().id, target,
                        document = report.text().plan()](Progress &progress) -> Result<void> {
        // also what the data file would not take
        BD_ASSIGN(const application::ReportPaper paper,
                  application::gatherReport(file, clock, id, application::usualState, {}, &progress, &document));
        BD_ASSIGN(const application::ReportFile made,
                  application::exportReport(paper, target, {}, application::photoBytes(file, clock, paper), progress));
        *remarks = made.remarks;
        return {};
    };
    writeAsJob(context(), this, wish, target, write, [remarks] {
        const QString reused = tr("Next time the report takes these figures over: nothing has to be typed again.");
        return remarks->isEmpty() ? reused : remarks->join(QLatin1Char(' '));
    });
}

void ExportCommand::execute()
{
    if (context().target()->document == domain::DocumentKind::Report && context().report())
        return exportReport();
    auto stored = context().services().plans.load(context().target()->id);
    // What the data file would not take is written all the same: paper may be the way out.
    if (const PlanDesk *desk = context().desk(); desk && desk->hasUnstored() && desk->stored().id == context().target()->id)
        stored = desk->stored();
    if (!stored)
        return showError(context(), stored.error(), [this] { action()->trigger(); });
    const QString name = QFileInfo(application::proposedFileName(stored->plan)).completeBaseName() + m_ending;
    const FileWish wish{title(), name, m_ending, filter(), openLabel()};
    const QString file = chooseTarget(context(), wish);
    if (!file.isEmpty())
        writeAsJob(context(), this, wish, file, [plan = stored->plan, file](Progress &progress) {
            return application::exportPlan(plan, file, {}, progress);
        });
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

MergeBackCommand::MergeBackCommand(CommandContext &context) : Command(context, QStringLiteral("plan.merge_back"))
{
    describe(tr("Take back a &corrected Word file…"), QStringLiteral("document-import"));
}

bool MergeBackCommand::isEnabled() const
{
    const PlanDesk *desk = context().desk();
    return desk && !desk->isReadOnly();
}

QString MergeBackCommand::whyNot() const
{
    return context().desk() ? tr("what was issued is only read") : tr("open a plan or a report first");
}

void MergeBackCommand::execute()
{
    context().desk()->flush();
    const QString path = context().prompts().openFile(context().window(), tr("The corrected Word file"),
                                                      context().machine().exportFolder(), tr("Word documents (*.docx *.doc)"));
    if (path.isEmpty())
        return;
    const domain::Plan record = context().desk()->plan();
    context().jobs().run(
        tr("reading %1").arg(QFileInfo(path).fileName()),
        [record, path](Progress &progress) { return application::readCorrectedFile(record, path, progress); }, this,
        [this, uuid = record.uuid](Result<application::CorrectedFile> file) {
            if (!file)
                return showError(context(), file.error());
            if (const PlanDesk *desk = context().desk(); desk && desk->plan().uuid == uuid) // still the same one
                review(std::move(*file));
        });
}

void MergeBackCommand::review(application::CorrectedFile file)
{
    PlanDesk &desk = *context().desk();
    if (file.differences.empty())
        return context().notify({Notice::Kind::Note, tr("%1 says what is written here: nothing was corrected in it.").arg(file.fileName), {}, true, true});
    // Compared with what was read then: if somebody edited meanwhile, the differences are told anew.
    const domain::Plan record = desk.plan();
    file.differences = domain::comparePlans(record, file.plan, domain::Identify::BySimilarity);
    CorrectionsDialog dialog(file, context().window());
    if (!context().prompts().run(dialog))
        return;
    const std::vector<int> ticked = dialog.ticked();
    desk.edit(QStringLiteral("plan.merge_back"), {file.fileName}, [&](domain::Plan &plan) {
        plan = application::withCorrections(plan, file, ticked);
        return true;
    });
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
    const auto kept = application::planFiles(context().services().database, stored->id);
    if (!kept)
        return showError(context(), kept.error());
    const auto choose = [this](const QString &title, const QString &filter) {
        return context().prompts().openFile(context().window(), title, context().machine().exportFolder(), filter);
    };
    IssueDraft before{stored->plan.number, stored->plan.date, stored->plan.signer.name};
    for (const application::PlanFile &file : *kept)
        (file.role == application::PlanFileRole::FinalWord ? before.word : before.pdf) = SlotFile{file.name, file.bytes};
    IssueDialog dialog(before, stored->plan.symbol, context().window(), choose);
    dialog.setPlan(stored->plan.title, stored->plan.state == domain::PlanState::Issued);
    if (!context().prompts().run(dialog))
        return;
    const IssueDraft draft = dialog.draft();
    const auto done = retrying(context(), [&] {
        return context().services().plans.issue(stored->id, stored->version, draft.number, draft.date, draft.signer);
    });
    if (!done)
        return showError(context(), done.error(), [this] { action()->trigger(); });
    const auto settled = settleRevised(context(), stored->plan);
    application::ChangeSet changes = settled ? done->changes.followedBy(*settled) : done->changes;
    std::optional<Error> problem = settled ? std::nullopt : std::optional(settled.error());
    for (const auto role : {application::PlanFileRole::FinalWord, application::PlanFileRole::SignedPdf}) {
        const auto stepped = keepFile(stored->id, role, *kept, role == application::PlanFileRole::FinalWord ? draft.word : draft.pdf);
        if (stepped)
            changes = changes.followedBy(*stepped);
        else
            problem = stepped.error();
    }
    if (const ReportDesk *report = context().report(); report && stored->plan.document == domain::DocumentKind::Report && report->isOpen()) {
        // what was sent stays as it was, whatever is written later
        const application::StoredReport now = report->stored(); // the desk reads it anew as soon as it is frozen
        const auto frozen = retrying(context(), [&] { return context().services().reports.freeze(now); });
        if (frozen)
            changes = changes.followedBy(frozen->second);
        else
            problem = frozen.error();
    }
    recordChange(context(), changes);
    if (problem)
        return showError(context(), *problem);
    const QString number = draft.number.isEmpty() ? tr("(none)") : draft.number;
    context().notify({Notice::Kind::Note,
                      tr("Recorded as issued: number %1, date %2.").arg(number, application::screenDate(draft.date)),
                      {{tr("Undo"), [this] { undoLast(context()); }}}, true, true});
    if (stored->plan.document == domain::DocumentKind::Report)
        offerAnswered(draft.date, draft.number);
}

/// A report that was sent answers whoever asked for it.
void MarkIssuedCommand::offerAnswered(const domain::PartialDate &date, const QString &number)
{
    const ReportDesk *desk = context().report();
    if (!desk || !desk->isOpen() || (desk->report().requestUuid.isEmpty() && desk->report().dutyUuid.isEmpty()))
        return;
    const QDate day = date.date().value_or(context().services().clock.today());
    Question question;
    question.title = tr("The request is answered");
    question.text = desk->report().requester.isEmpty() ? tr("Mark the request for this report as done?")
                                                       : tr("Mark the request of %1 as done?").arg(desk->report().requester);
    question.details = tr("It leaves the list of what is to do, with the day it was sent and its number.");
    question.buttons = {tr("Mark as done"), tr("Leave it open")};
    if (context().prompts().ask(context().window(), question) != 0)
        return;
    const application::StoredReport sent = desk->stored();
    const auto done = retrying(context(), [&] { return context().services().reports.markAnswered(sent, day, number); });
    if (!done)
        return showError(context(), done.error());
    if (!done->isEmpty())
        recordChange(context(), *done);
}

/// What became of the file in that place: chosen anew, taken out, or left as it is.
Result<application::ChangeSet> MarkIssuedCommand::keepFile(qint64 planId, application::PlanFileRole role,
                                                           const std::vector<application::PlanFile> &kept, const std::optional<SlotFile> &now)
{
    auto &database = context().services().database;
    if (now && !now->path.isEmpty())
        return retrying(context(), [&] { return application::keepPlanFile(database, planId, role, now->path); });
    const auto before = std::find_if(kept.begin(), kept.end(), [&](const application::PlanFile &file) { return file.role == role; });
    if (now || before == kept.end())
        return application::ChangeSet();
    return retrying(context(), [&] { return application::removePlanFile(database, planId, before->uuid); });
}

DeletePlanCommand::DeletePlanCommand(CommandContext &context) : PlanCommand(context, QStringLiteral("plan.delete"))
{
    describe(tr("&Delete the plan"), QStringLiteral("edit-delete"));
}

void DeletePlanCommand::refresh()
{
    PlanCommand::refresh();
    const auto target = context().target();
    rename(target && target->document == domain::DocumentKind::Report ? tr("&Delete the report") : tr("&Delete the plan"));
}

void DeletePlanCommand::execute()
{
    if (context().target()->document == domain::DocumentKind::Report && context().report())
        return removeReport(context(), context().report()->stored(), context().target()->title);
    const PlanTarget target = *context().target();
    const auto done = retrying(context(), [&] { return context().services().plans.remove(target.id, target.version); });
    if (!done)
        return showError(context(), done.error());
    recordChange(context(), done->changes);
    context().notify({Notice::Kind::Note, tr("“%1” was deleted.").arg(target.title),
                      {{tr("Undo"), [this] { undoLast(context()); }}}, true, true});
}

} // namespace bd::gui
