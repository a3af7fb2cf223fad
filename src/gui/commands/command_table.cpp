#include "gui/commands/command_table.h"

#include "gui/commands/activity_commands.h"
#include "gui/commands/due_commands.h"
#include "gui/commands/edit_commands.h"
#include "gui/commands/erase_command.h"
#include "gui/commands/evidence_commands.h"
#include "gui/commands/file_commands.h"
#include "gui/commands/find_commands.h"
#include "gui/commands/new_plan_commands.h"
#include "gui/commands/paper_commands.h"
#include "gui/commands/plan_commands.h"
#include "gui/commands/preview_commands.h"
#include "gui/commands/table_commands.h"
#include "gui/commands/task_commands.h"
#include "gui/commands/recent_command.h"
#include "gui/commands/pattern_commands.h"
#include "gui/commands/report_commands.h"
#include "gui/commands/report_form_commands.h"
#include "gui/commands/report_start_commands.h"
#include "gui/commands/section_commands.h"
#include "gui/commands/state_commands.h"
#include "gui/commands/text_commands.h"
#include "gui/commands/view_commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace bd::gui {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

struct MenuEntry {
    QString (*title)();
    std::vector<const char *> names; ///< "" is a line between
};

const std::vector<MenuEntry> &menus()
{
    static const std::vector<MenuEntry> all{
        {[] { return Menus::tr("&File"); },
         {"activity.enter", "request.enter", "", "plan.new", "plan.import_file", "plan.paste", "", "activity.import", "table.export_excel", "table.export_csv", "", "file.templates", "", "file.open_other", "file.recent", "file.sample", "", "file.backup", "file.restore",
          "file.open_folder", "", "evidence.export", "data.erase", "", "file.quit"}},
        {[] { return Menus::tr("&Edit"); }, {"edit.undo", "edit.redo", "", "edit.find", "edit.find_next", "edit.find_previous", "edit.replace", "", "edit.next_mistake", "", "view.palette"}},
        {[] { return Menus::tr("P&lan"); },
         {"plan.export_word", "plan.export_pdf", "plan.export_text", "task.export", "", "plan.print", "", "task.make", "task.remove", "plan.draft_organisation", "", "plan.merge_back", "plan.consultation_letter", "plan.comment_table", "plan.submission", "",
          "plan.state", "plan.mark_issued", "plan.amend", "plan.copy", "", "plan.delete"}},
        {[] { return Menus::tr("&Report"); },
         {"report.new", "report.like", "report.figures", "", "report.explain", "", "report.draft", "report.accept", "report.accept_all", "report.check", "report.phrase", "", "report.freeze", "report.revisions", "",
          "report.use_outline", "report.fill_form", "report.patterns", "", "report.use_for", "report.delete"}},
        {[] { return Menus::tr("&Section"); },
         {"section.add", "section.add_inside", "section.rename", "section.duplicate", "section.kind", "", "section.promote", "section.demote",
          "section.up", "section.down", "", "section.cut", "section.copy", "section.paste", "", "section.delete"}},
        {[] { return Menus::tr("F&ormat"); },
         {"text.bold", "text.italic", "", "text.plain", "text.dash", "text.plus", "", "text.footnote"}},
        {[] { return Menus::tr("&Table"); },
         {"table.insert", "", "table.row_above", "table.row_below", "table.column_left", "table.column_right", "", "table.remove_rows",
          "table.remove_columns", "", "table.merge", "table.split", "table.head_row", "", "table.remove"}},
        {[] { return Menus::tr("&View"); },
         {"preview.show", "view.spelling", "", "preview.zoom_in", "preview.zoom_out", "preview.actual_size", "preview.fit_width",
          "preview.fit_page", "preview.two_pages", "", "preview.previous_page", "preview.next_page", "preview.first_page",
          "preview.last_page", "", "preview.find", "preview.copy", "preview.select_all"}},
        {[] { return Menus::tr("&Help"); }, {"help.guide", "help.about"}},
    };
    return all;
}

} // namespace

CommandTable::CommandTable(CommandContext &context, const CommandFlows &flows)
{
    auto &[imports, dataFile, palette, newPlan, organisation, activities] = flows;
    m_commands.push_back(std::make_unique<EnterActivityCommand>(context));
    m_commands.push_back(std::make_unique<EnterRequestCommand>(context));
    m_commands.push_back(std::make_unique<NewReportCommand>(context));
    m_commands.push_back(std::make_unique<ReportLikeCommand>(context));
    m_commands.push_back(std::make_unique<ReportFiguresCommand>(context));
    m_commands.push_back(std::make_unique<UseOutlineCommand>(context));
    m_commands.push_back(std::make_unique<FillFormCommand>(context));
    m_commands.push_back(std::make_unique<PatternsCommand>(context));
    m_commands.push_back(std::make_unique<ReadyPhraseCommand>(context));
    m_commands.push_back(std::make_unique<NewPlanCommand>(context, newPlan));
    m_commands.push_back(std::make_unique<CopyPlanCommand>(context, newPlan));
    m_commands.push_back(std::make_unique<DraftOrganisationCommand>(context, organisation));
    m_commands.push_back(std::make_unique<ImportFileCommand>(context, imports));
    m_commands.push_back(std::make_unique<PastePlanCommand>(context, imports));
    m_commands.push_back(std::make_unique<ImportActivitiesCommand>(context, activities));
    m_commands.push_back(std::make_unique<ExportTableCommand>(context, ExportTableCommand::Format::Excel));
    m_commands.push_back(std::make_unique<ExportTableCommand>(context, ExportTableCommand::Format::Csv));
    m_commands.push_back(std::make_unique<OpenOtherCommand>(context, dataFile));
    m_commands.push_back(std::make_unique<RecentFilesCommand>(context, dataFile));
    m_commands.push_back(std::make_unique<SampleCommand>(context, dataFile));
    m_commands.push_back(std::make_unique<BackupCommand>(context, dataFile));
    m_commands.push_back(std::make_unique<RestoreCommand>(context, dataFile));
    m_commands.push_back(std::make_unique<OpenFolderCommand>(context, dataFile));
    m_commands.push_back(std::make_unique<TemplatesCommand>(context));
    m_commands.push_back(std::make_unique<ExportEvidenceCommand>(context));
    m_commands.push_back(std::make_unique<EraseCommand>(context));
    m_commands.push_back(std::make_unique<QuitCommand>(context));
    m_commands.push_back(std::make_unique<UndoCommand>(context));
    m_commands.push_back(std::make_unique<RedoCommand>(context));
    m_commands.push_back(std::make_unique<FindCommand>(context));
    m_commands.push_back(std::make_unique<FindNextCommand>(context, false));
    m_commands.push_back(std::make_unique<FindNextCommand>(context, true));
    m_commands.push_back(std::make_unique<ReplaceCommand>(context));
    m_commands.push_back(std::make_unique<CheckSpellingCommand>(context));
    m_commands.push_back(std::make_unique<NextMistakeCommand>(context));
    m_commands.push_back(std::make_unique<PaletteCommand>(context, palette));
    m_commands.push_back(std::make_unique<ExportWordCommand>(context));
    m_commands.push_back(std::make_unique<ExportPdfCommand>(context));
    m_commands.push_back(std::make_unique<ExportTextCommand>(context));
    m_commands.push_back(std::make_unique<PrintCommand>(context));
    m_commands.push_back(std::make_unique<ShowPreviewCommand>(context));
    for (auto &command : makePreviewCommands(context))
        m_commands.push_back(std::move(command));
    m_commands.push_back(std::make_unique<ExportTasksCommand>(context));
    m_commands.push_back(std::make_unique<MakeTaskCommand>(context));
    m_commands.push_back(std::make_unique<RemoveTaskCommand>(context));
    for (auto &command : makeReportCommands(context))
        m_commands.push_back(std::move(command));
    for (auto &command : makeSectionCommands(context))
        m_commands.push_back(std::move(command));
    for (auto &command : makeTextCommands(context))
        m_commands.push_back(std::move(command));
    m_commands.push_back(std::make_unique<MergeBackCommand>(context));
    using application::PlanPaper;
    for (const PlanPaper paper : {PlanPaper::ConsultationLetter, PlanPaper::CommentTable, PlanPaper::Submission})
        m_commands.push_back(std::make_unique<PaperCommand>(context, paper));
    QList<QAction *> states;
    for (const auto state : {domain::PlanState::Draft, domain::PlanState::Consultation, domain::PlanState::Submitted}) {
        m_commands.push_back(std::make_unique<SetStateCommand>(context, state));
        states.append(m_commands.back()->action());
    }
    m_commands.push_back(std::make_unique<StateMenuCommand>(context, states));
    m_commands.push_back(std::make_unique<MarkIssuedCommand>(context));
    m_commands.push_back(std::make_unique<AmendPlanCommand>(context));
    m_commands.push_back(std::make_unique<DeletePlanCommand>(context));
    m_commands.push_back(std::make_unique<GuideCommand>(context));
    m_commands.push_back(std::make_unique<AboutCommand>(context));
}

CommandTable::~CommandTable() = default;

QAction *CommandTable::action(const char *name) const
{
    for (const auto &command : m_commands) {
        if (command->name() == QLatin1String(name))
            return command->action();
    }
    Q_ASSERT_X(false, "CommandTable", name);
    return nullptr;
}

QList<QAction *> CommandTable::actions(std::initializer_list<const char *> names) const
{
    QList<QAction *> actions;
    for (const char *name : names)
        actions.append(action(name));
    return actions;
}

void CommandTable::fillMenus(QMenuBar &bar) const
{
    for (const MenuEntry &entry : menus()) {
        QMenu *menu = bar.addMenu(entry.title());
        for (const char *name : entry.names) {
            if (*name)
                menu->addAction(action(name));
            else
                menu->addSeparator();
        }
    }
}

QString CommandTable::menuOf(const QString &name) const
{
    for (const MenuEntry &entry : menus()) {
        for (const char *standing : entry.names) {
            if (name == QLatin1String(standing))
                return entry.title().remove(QLatin1Char('&'));
        }
    }
    return {};
}

void CommandTable::refresh()
{
    for (const auto &command : m_commands)
        command->refresh();
}

} // namespace bd::gui
