#include "gui/flows/report_flow.h"

#include "application/activity_service.h"
#include "gui/commands/command_table.h"
#include "gui/dialogs/explain_dialog.h"
#include "gui/editing/outline_actions.h"
#include "gui/editing/report_desk.h"
#include "gui/editor/report_marks.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/report/facts_page.h"
#include "gui/pages/report/figures_pane.h"
#include "gui/prompts/prompts.h"

#include <QAction>

namespace bd::gui {

namespace {

QString draftKey() { return QStringLiteral("report.draft"); }
QString changedKey() { return QStringLiteral("report.changed"); }

/// Tells one state of the differences from another.
QString stampOf(const std::vector<application::DraftChange> &changes)
{
    QStringList parts;
    for (const application::DraftChange &change : changes)
        parts << change.sectionUuid << change.after.join(u'\n');
    return parts.join(u'\x1f');
}

} // namespace

ReportFlow::ReportFlow(ReportDesk &desk, PlanPage &page, const CommandTable &commands, QObject *parent)
    : QObject(parent), m_desk(desk), m_page(page), m_commands(commands)
{
    page.setReportActions(commands.actions({"report.explain", "report.accept", "report.check"}),
                          commands.actions({"report.explain", "table.export_excel"}), commands.actions({"report.freeze"}));
    connect(&desk, &ReportDesk::explainWanted, this, &ReportFlow::explainCurrent);
    connect(page.marks(), &ReportMarks::figureOpened, this,
            [this](const domain::ReportFigure &figure) { explain(figure.source, figure.id); });
    connect(page.figures(), &FiguresPane::explainWanted, this, &ReportFlow::explainFact);
    connect(page.facts(), &FactsPage::explainWanted, this, &ReportFlow::explainFact);
    connect(&desk, &ReportDesk::factsChanged, this, &ReportFlow::lookForDraft);
    connect(&desk, &ReportDesk::changed, this, [this] {
        lookForChanges();
        m_desk.context().refreshCommands();
    });
    connect(&desk, &ReportDesk::closed, this, [this] {
        m_toldDraft.clear();
        m_toldChanges = false;
        m_desk.context().withdraw(draftKey());
        m_desk.context().withdraw(changedKey());
    });
}

void ReportFlow::explainCurrent()
{
    if (m_page.facts()->isVisible())
        return explainFact(m_page.facts()->current());
    const bool isInPane = m_page.figures()->isAncestorOf(m_page.window()->focusWidget());
    if (const domain::ReportFigure *figure = isInPane ? nullptr : m_page.marks()->figureAtCursor())
        return explain(figure->source, figure->id);
    if (const QString fact = m_page.figures()->current(); !fact.isEmpty())
        return explainFact(fact);
    m_desk.context().notify({Notice::Kind::Note,
                             m_page.marks()->goToNext() ? ReportFlow::tr("This is a figure of the section. Press F4 again to see where it comes from.")
                                                        : ReportFlow::tr("There is no figure from the data here. Put the cursor on an underlined number."),
                             {}, true, true});
}

void ReportFlow::explainFact(const QString &factId)
{
    if (const application::ReportFact *fact = m_desk.fact(factId))
        return explain(fact->source, fact->id);
    for (const domain::ReportFigure &figure : m_desk.report().figures) {
        if (figure.id == factId)
            return explain(figure.source, figure.id);
    }
}

void ReportFlow::explain(const domain::FigureSource &source, const QString &factId)
{
    CommandContext &context = m_desk.context();
    const auto explanation = m_desk.explain(source, factId);
    if (!explanation)
        return showError(context, explanation.error());
    ExplainDialog dialog(*explanation, context.window());
    if (context.prompts().run(dialog) && explanation->filter)
        context.showActivities(*explanation->filter, explanation->name);
}

/// A report that was just begun is drafted when it is opened for the first time. One step of undo, and never a second time.
bool ReportFlow::draftFirst(const std::vector<application::DraftChange> &changes)
{
    const domain::Report &report = m_desk.report();
    const auto wasWritten = [](const application::DraftChange &change) { return !change.before.isEmpty(); };
    if (!report.figures.empty() || m_drafted.contains(report.uuid) || std::ranges::any_of(changes, wasWritten))
        return false;
    m_drafted.insert(report.uuid);
    QStringList sections;
    for (const application::DraftChange &change : changes)
        sections.append(change.sectionUuid);
    if (!m_desk.takeDrafts(sections))
        return false;
    if (const QString words = wordsInstead(m_desk.text()); !words.isEmpty())
        m_page.selectSection(words);
    CommandContext &context = m_desk.context();
    context.notify({Notice::Kind::Note,
                    tr("Drafted from the data of the period: %n sections. Grey paragraphs are automatic drafts until you change or accept them.", nullptr,
                       static_cast<int>(sections.size())),
                    {{tr("Undo"), [&context] { undoLast(context); }}}, true, true});
    return true;
}

void ReportFlow::lookForDraft()
{
    const auto changes = m_desk.draftChanges();
    CommandContext &context = m_desk.context();
    if (!changes.empty() && draftFirst(changes))
        return;
    if (changes.empty()) {
        m_toldDraft.clear();
        return context.withdraw(draftKey());
    }
    const QString stamp = stampOf(changes);
    if (stamp == std::exchange(m_toldDraft, stamp))
        return;
    Notice notice{Notice::Kind::Note,
                  tr("The figures changed: %n sections have a new draft. What you wrote is kept.", nullptr, static_cast<int>(changes.size())),
                  {{tr("Look at the new draft…"), [this] { m_commands.action("report.draft")->trigger(); }}}, true};
    notice.about = draftKey();
    context.notify(notice);
}

void ReportFlow::lookForChanges()
{
    CommandContext &context = m_desk.context();
    const bool isChanged = m_desk.isOpen() && m_desk.revisions() > 0 && m_desk.isChangedSince() && !m_desk.isReadOnly();
    if (isChanged == std::exchange(m_toldChanges, isChanged))
        return;
    if (!isChanged)
        return context.withdraw(changedKey());
    Notice notice{Notice::Kind::Note, tr("The report has changed since revision %1 was frozen.").arg(m_desk.revisions()),
                  {{tr("See what changed"), [this] { m_commands.action("report.revisions")->trigger(); }, true},
                   {tr("Freeze it again…"), [this] { m_commands.action("report.freeze")->trigger(); }}},
                  true};
    notice.about = changedKey();
    context.notify(notice);
}

} // namespace bd::gui
