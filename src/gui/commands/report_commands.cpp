#include "gui/commands/report_commands.h"

#include "application/labels.h"
#include "domain/outline_edit.h"
#include "gui/dialogs/draft_dialog.h"
#include "gui/dialogs/freeze_dialog.h"
#include "gui/dialogs/revisions_dialog.h"
#include "gui/editing/report_desk.h"
#include "gui/flows/report_start_flow.h"
#include "gui/flows/report_version_flow.h"
#include "gui/pages/report/reports_page.h"
#include "gui/prompts/prompts.h"

#include <QAction>
#include <QKeySequence>

namespace bd::gui {

namespace {

void tellUndo(CommandContext &context, const QString &text)
{
    context.notify({Notice::Kind::Note, text, {{Command::tr("Undo"), [&context] { undoLast(context); }}}, true, true});
}

} // namespace

void removeReport(CommandContext &context, const application::StoredReport &report, const QString &title)
{
    const auto done = retrying(context, [&] { return context.services().reports.remove(report); });
    if (!done)
        return showError(context, done.error());
    recordChange(context, *done);
    tellUndo(context, ReportCommand::tr("“%1” was deleted.").arg(title));
}

bool ReportCommand::isEnabled() const
{
    const ReportDesk *desk = context().report();
    return desk && desk->isOpen();
}

QString ReportCommand::whyNot() const
{
    return ReportCommand::isEnabled() ? Command::whyNot() : tr("open a report first");
}

// ---- figures and drafts

ExplainFigureCommand::ExplainFigureCommand(CommandContext &context) : ReportCommand(context, QStringLiteral("report.explain"))
{
    describe(tr("Where does this figure come &from?"), QStringLiteral("edit-find"), {QKeySequence(Qt::Key_F4)});
}

void ExplainFigureCommand::execute()
{
    Q_EMIT context().report()->explainWanted();
}

AcceptDraftCommand::AcceptDraftCommand(CommandContext &context, Of of)
    : ReportCommand(context, of == Of::Section ? QStringLiteral("report.accept") : QStringLiteral("report.accept_all")), m_of(of)
{
    if (of == Of::Section)
        describe(tr("&Accept the draft of the section"), QStringLiteral("dialog-ok-apply"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    else
        describe(tr("Accept the draft of a&ll sections"), QString());
}

bool AcceptDraftCommand::isEnabled() const
{
    const ReportDesk *desk = context().report();
    if (!ReportCommand::isEnabled() || desk->isReadOnly())
        return false;
    return m_of == Of::All ? desk->hasUntouchedDraft()
                           : !desk->text().currentSection().isEmpty() && desk->hasUntouchedDraft(desk->text().currentSection());
}

void AcceptDraftCommand::execute()
{
    ReportDesk &desk = *context().report();
    desk.accept(m_of == Of::All ? QStringList() : QStringList{desk.text().currentSection()});
}

CheckSectionCommand::CheckSectionCommand(CommandContext &context) : ReportCommand(context, QStringLiteral("report.check"))
{
    describe(tr("The section is &checked"), QStringLiteral("view-task"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    action()->setCheckable(true);
}

bool CheckSectionCommand::isEnabled() const
{
    const ReportDesk *desk = context().report();
    return ReportCommand::isEnabled() && !desk->isReadOnly() && domain::findSection(desk->text().plan(), desk->text().currentSection());
}

void CheckSectionCommand::refresh()
{
    ReportCommand::refresh();
    const ReportDesk *desk = context().report();
    action()->setChecked(isEnabled() && desk->progress(desk->text().currentSection()) == SectionProgress::Checked);
}

void CheckSectionCommand::execute()
{
    ReportDesk &desk = *context().report();
    const QString section = desk.text().currentSection();
    desk.setChecked({section}, desk.progress(section) != SectionProgress::Checked);
    refresh();
}

NewDraftCommand::NewDraftCommand(CommandContext &context) : ReportCommand(context, QStringLiteral("report.draft"))
{
    describe(tr("Look at a &new draft…"), QStringLiteral("view-refresh"));
}

bool NewDraftCommand::isEnabled() const
{
    return ReportCommand::isEnabled() && !context().report()->isReadOnly();
}

void NewDraftCommand::execute()
{
    ReportDesk &desk = *context().report();
    desk.text().flush();
    if (const auto read = desk.gatherNow(); !read)
        return showError(context(), read.error(), [this] { action()->trigger(); });
    auto changes = desk.draftChanges();
    if (changes.empty())
        return context().notify({Notice::Kind::Note, tr("The text says what the data says: nothing is to be drafted anew."), {}, true, true});
    DraftDialog dialog(std::move(changes), context().window());
    if (!context().prompts().run(dialog))
        return;
    const QStringList chosen = dialog.chosen();
    if (desk.takeDrafts(chosen))
        tellUndo(context(), tr("%n sections were drafted anew.", nullptr, static_cast<int>(chosen.size())));
}

// ---- freezing

FreezeReportCommand::FreezeReportCommand(CommandContext &context) : ReportCommand(context, QStringLiteral("report.freeze"))
{
    describe(tr("Free&ze the report…"), QStringLiteral("flag"));
}

void FreezeReportCommand::execute()
{
    ReportDesk &desk = *context().report();
    desk.text().flush();
    if (const auto read = desk.gatherNow(); !read)
        return showError(context(), read.error(), [this] { action()->trigger(); });
    desk.readRevisions();
    if (desk.revisions() > 0 && !desk.isChangedSince())
        return context().notify({Notice::Kind::Note, tr("Nothing changed since revision %1 was frozen.").arg(desk.revisions()), {}, true, true});
    const bool canBeOfficial = desk.report().kind == domain::ReportKind::Year && desk.revisions() > 0;
    FreezeDialog dialog(desk.revisions() + 1, canBeOfficial, desk.issues(), context().window());
    if (!context().prompts().run(dialog)) {
        if (!dialog.place().isEmpty())
            context().showSection(desk.text().plan().uuid, dialog.place());
        return;
    }
    const application::StoredReport stored = desk.stored(); // the desk reads it anew as soon as it is frozen
    const auto done = retrying(context(), [&] { return context().services().reports.freeze(stored, dialog.note(), dialog.round()); });
    if (!done)
        return showError(context(), done.error(), [this] { action()->trigger(); });
    recordChange(context(), done->second);
    desk.readRevisions();
    tellUndo(context(), tr("Frozen as revision %1. The report can go out; later changes are told.").arg(done->first.number));
}

RevisionsCommand::RevisionsCommand(CommandContext &context) : ReportCommand(context, QStringLiteral("report.revisions"))
{
    describe(tr("Frozen &revisions…"), QStringLiteral("document-open-recent"));
}

bool RevisionsCommand::isEnabled() const
{
    return ReportCommand::isEnabled() && context().report()->revisions() > 0;
}

QString RevisionsCommand::whyNot() const
{
    return ReportCommand::isEnabled() ? tr("the report was not frozen yet") : ReportCommand::whyNot();
}

void RevisionsCommand::execute()
{
    ReportDesk &desk = *context().report();
    desk.text().flush();
    const auto stored = context().services().reports.revisions(desk.report().uuid);
    if (!stored)
        return showError(context(), stored.error());
    std::vector<domain::ReportRevision> revisions;
    for (const auto &one : *stored)
        revisions.push_back(one.value);
    std::ranges::sort(revisions, {}, &domain::ReportRevision::number);
    RevisionsDialog dialog(revisions, [&](int from, int to) { return context().services().reports.differences(desk.stored(), from, to, desk.facts()); },
                           context().window());
    while (context().prompts().run(dialog)) {
        using Wish = RevisionsDialog::Wish;
        const int revision = dialog.revision();
        if (dialog.wish() == Wish::Pages && !showVersion(context(), desk, revision))
            continue; // looked at: back to the list of them
        if (dialog.wish() == Wish::Pages)
            return;
        return exportVersion(context(), desk, revision, dialog.wish() == Wish::Word ? QStringLiteral(".docx") : QStringLiteral(".pdf"));
    }
}

// ---- the list

std::optional<AnyReportCommand::Chosen> AnyReportCommand::chosen() const
{
    const auto *list = qobject_cast<const ReportsPage *>(context().page());
    if (const application::ReportLine *line = list ? list->current() : nullptr)
        return Chosen{line->stored, line->title};
    const auto shown = context().target(); // not what lies open behind another page
    if (const ReportDesk *desk = context().report(); desk && shown && shown->document == domain::DocumentKind::Report)
        return Chosen{desk->stored(), desk->text().plan().title};
    return std::nullopt;
}

UseReportCommand::UseReportCommand(CommandContext &context) : AnyReportCommand(context, QStringLiteral("report.use_for"))
{
    describe(tr("&Use it for another request…"), QStringLiteral("edit-copy"));
}

void UseReportCommand::execute()
{
    useReportFor(context(), chosen()->report.report.uuid);
}

DeleteReportCommand::DeleteReportCommand(CommandContext &context) : AnyReportCommand(context, QStringLiteral("report.delete"))
{
    describe(tr("&Delete the report"), QStringLiteral("edit-delete"));
}

void DeleteReportCommand::execute()
{
    const Chosen report = *chosen();
    removeReport(context(), report.report, report.title);
}

std::vector<std::unique_ptr<Command>> makeReportCommands(CommandContext &context)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ExplainFigureCommand>(context));
    commands.push_back(std::make_unique<AcceptDraftCommand>(context, AcceptDraftCommand::Of::Section));
    commands.push_back(std::make_unique<AcceptDraftCommand>(context, AcceptDraftCommand::Of::All));
    commands.push_back(std::make_unique<CheckSectionCommand>(context));
    commands.push_back(std::make_unique<NewDraftCommand>(context));
    commands.push_back(std::make_unique<FreezeReportCommand>(context));
    commands.push_back(std::make_unique<RevisionsCommand>(context));
    commands.push_back(std::make_unique<UseReportCommand>(context));
    commands.push_back(std::make_unique<DeleteReportCommand>(context));
    return commands;
}

} // namespace bd::gui
