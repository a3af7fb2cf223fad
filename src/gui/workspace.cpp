#include "gui/workspace.h"

#include "application/change_place.h"
#include "application/data_location.h"
#include "application/error_text.h"
#include "application/template_service.h"
#include "application/translation.h"
#include "gui/commands/command_table.h"
#include "gui/editing/report_desk.h"
#include "gui/flows/agency_flow.h"
#include "gui/flows/layout_keeper.h"
#include "gui/flows/office_flow.h"
#include "gui/flows/open_document.h"
#include "gui/flows/session_state.h"
#include "gui/flows/remark_counter.h"
#include "gui/flows/side_pages.h"
#include "gui/flows/year_pages.h"
#include "gui/frame.h"
#include "gui/machine_settings.h"
#include "gui/models/plan_list_model.h"
#include "gui/pages/agencies_page.h"
#include "gui/pages/plan/content_page.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/plans_page.h"
#include "gui/pages/report/reports_page.h"
#include "gui/pages/settings_page.h"
#include "gui/pages/welcome_page.h"
#include "gui/prompts/prompts.h"
#include "gui/widgets/empty_state.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>

namespace bd::gui {

namespace {
const QString plansId = QStringLiteral("plans"), agenciesId = QStringLiteral("agencies"), settingsId = QStringLiteral("settings"),
              reportsId = QStringLiteral("reports");
} // namespace

Workspace::Workspace(CommandContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_frame(new Frame(parent)), m_planStack(new QStackedWidget(m_frame)),
      m_plans(new PlansPage(m_planStack)), m_office(new OfficeFlow(context, this)), m_document(new OpenDocument(context, this)),
      m_desk(&m_document->desk()), m_remarks(new RemarkCounter(context, *m_plans->model(), this))
{
    m_year = new YearPages(context, *m_frame, this);
    m_year->addTo(YearPages::Place::BeforePlans);
    m_planStack->addWidget(m_plans);
    m_frame->addPage({plansId, tr("Plans"), QStringLiteral("view-list-tree")}, m_planStack);
    m_year->addTo(YearPages::Place::AfterPlans);
    m_agenciesPlace = new QStackedWidget(m_frame);
    m_frame->addPage({agenciesId, tr("Agencies and units"), QStringLiteral("system-users"), true}, m_agenciesPlace);
    m_settingsPlace = makeScrolling(nullptr, m_frame);
    m_frame->addPage({settingsId, tr("Documents, settings"), QStringLiteral("configure")}, m_settingsPlace);
    restoreLayout(*m_plans, m_context.machine());
    m_sidePages = new SidePages(m_context, m_frame->sideBar(), this);
    m_year->setHolds(*m_sidePages);
    m_sidePages->setHolds(agenciesId, [this] { return m_context.services().agencies.count().value_or(0) > 0; });
    connectPages();
}

Workspace::~Workspace() = default;

void Workspace::setCommands(const CommandTable &commands)
{
    m_commands = &commands;
    m_document->setCommands(commands);
    m_plans->setActions(commands.action("plan.new"), commands.action("plan.import_file"), commands.action("plan.paste"));
    connect(m_plans->welcome(), &WelcomePage::newReport, commands.action("report.new"), &QAction::trigger);
    connect(m_plans->welcome(), &WelcomePage::logActivity, commands.action("activity.enter"), &QAction::trigger);
    connect(m_plans->welcome(), &WelcomePage::newPlan, commands.action("plan.new"), &QAction::trigger);
    m_frame->setTools(commands.actions({"view.palette", "edit.undo", "edit.redo", "help.guide"}));
    m_desk->setAmend([amend = commands.action("plan.amend")] { amend->trigger(); });
    connect(m_plans, &PlansPage::deleteWanted, commands.action("plan.delete"), &QAction::trigger);
}

void Workspace::connectPages()
{
    connect(m_frame, &Frame::pageChosen, this, [this](const QString &page) {
        if (page == plansId && m_document->isReport()) { // the plan chosen at the top is shown there, the report on the way back
            m_leftReport = openId();
            const qint64 plan = m_document->planId();
            plan ? showPlan(plan) : showPlans();
        } else if (page == plansId && m_planStack->currentWidget() != m_plans && !m_desk->isOpen()) {
            showPlans();
        } else if (page == reportsId && m_leftReport && !m_document->isReport()) {
            showPlan(std::exchange(m_leftReport, 0));
        }
        if (page == settingsId)
            readOffice();
        readAgencies();
        m_year->enter(page);
        m_context.refreshCommands();
    });
    connect(m_frame, &Frame::pageWanted, this, [this](const QString &page) { showPage(page); });
    connect(m_frame, &Frame::yearChosen, this, [this] {
        if (!m_year->contains(m_frame->currentPage()))
            showPlans();
        readPlans();
        tellScope();
    });
    connect(m_frame, &Frame::planChosen, this, [this](qint64 id) {
        const QString page = m_frame->currentPage();
        if (id)
            showPlan(id);
        else
            showPlans();
        if (m_year->contains(page)) // it holds for the page one is at
            showPage(page);
    });
    connect(m_desk, &PlanDesk::opened, this, &Workspace::tellScope);
    connect(m_desk, &PlanDesk::closed, this, &Workspace::tellScope);
    connect(m_document, &OpenDocument::back, this, &Workspace::closeDocument);
    connect(m_year, &YearPages::pageMade, this, [this](Page *page) {
        if (auto *reports = qobject_cast<ReportsPage *>(page))
            takeReportsPage(*reports);
    });
    connect(m_plans, &PlansPage::opened, this, &Workspace::showPlan);
    connect(m_plans, &PlansPage::filterChanged, this, &Workspace::readPlans);
    connect(m_plans, &PlansPage::currentChanged, this, [this] { m_context.refreshCommands(); });
    WelcomePage *welcome = m_plans->welcome();
    connect(welcome, &WelcomePage::importFile, this, &Workspace::importFileWanted);
    connect(welcome, &WelcomePage::paste, this, &Workspace::pasteWanted);
    connect(welcome, &WelcomePage::sample, this, &Workspace::sampleWanted);
    connect(welcome, &WelcomePage::openOther, this, &Workspace::openOtherWanted);
    m_office->attach(*welcome);
    connect(&m_context.services().database.feed(), &application::ChangeFeed::changed, this, &Workspace::onChanged);
    connect(m_desk, &PlanDesk::changed, this, [this] { m_context.refreshCommands(); });
    connect(m_desk, &PlanDesk::typingChanged, this, [this] { m_context.refreshCommands(); });
    connect(m_desk, &PlanDesk::selectionChanged, this, [this] { m_context.refreshCommands(); });
    connect(m_desk, &PlanDesk::vanished, this, &Workspace::closeDocument);
    connect(m_desk, &PlanDesk::reopened, this, &Workspace::reload);
    m_context.window()->installEventFilter(this);
}

void Workspace::reload()
{
    m_leftReport = 0;
    m_remarks->forgetAll();
    m_plans->model()->clearRemarks(); // of another file, perhaps
    m_sidePages->refresh();
    readPlans();
    readOffice();
    readAgencies();
    m_desk->reread();
    tellScope();
    m_year->reload();
}

void Workspace::tellScope()
{
    m_year->setScope(scope());
}

PageScope Workspace::scope() const
{
    return {m_frame->year(), m_document->planId(), m_document->planUuid()};
}

void Workspace::followOutside()
{
    const bool wasOpen = m_desk->isOpen();
    const auto before = wasOpen ? std::nullopt : target();
    const qint64 id = wasOpen ? openId() : before ? before->id : 0;
    m_remarks->forgetAll();
    m_desk->flush(); // what is being typed here is put together with what came from there
    readPlans();
    readOffice();
    readAgencies();
    m_desk->reread();
    m_year->reload();
    const auto found = id ? m_context.services().plans.load(id) : Result<application::StoredPlan>();
    if (m_desk->hasUnstored() || id == 0 || found || found.error().code != QLatin1String("plan.not_found"))
        return;
    m_plans->selectNothing(); // what stands next in the list was not chosen by anybody
    notify({Notice::Kind::Warning,
            wasOpen ? tr("The plan you were reading was just deleted in another window.")
                    : tr("The selected plan was just deleted in another window."),
            {}});
}

void Workspace::readPlans()
{
    const auto all = m_context.services().plans.list();
    if (!all)
        return showError(m_context, all.error(), [this] { readPlans(); });
    m_frame->setPlans(*all);
    auto found = m_plans->filter().isEmpty() ? all : m_context.services().plans.list(m_plans->filter());
    if (!found)
        return showError(m_context, found.error(), [this] { readPlans(); });
    if (const auto year = m_frame->year())
        std::erase_if(*found, [year](const application::PlanSummary &plan) { return plan.year != year; });
    m_plans->setPlans(*found, static_cast<int>(all->size()));
    m_remarks->count(*found, !m_frame->isVisible());
    m_context.refreshCommands();
}

qint64 Workspace::openId() const
{
    return m_desk->stored().id;
}

void Workspace::readOffice()
{
    m_office->refresh();
    if (m_frame->currentPage() != settingsId)
        return;
    if (!m_settings) {
        m_settings = new SettingsPage;
        static_cast<QScrollArea *>(m_settingsPlace)->setWidget(m_settings);
        m_office->attach(*m_settings);
        connect(m_settings, &SettingsPage::chooseBackupFolder, this, &Workspace::chooseBackupFolder);
        connect(m_settings, &SettingsPage::templatesWanted, this, &Workspace::templatesWanted);
        connect(m_settings, &SettingsPage::languageChosen, this, &Workspace::languageChosen);
        connect(m_settings, &SettingsPage::besideProgramChosen, this, &Workspace::besideProgramChosen);
        connect(m_settings, &SettingsPage::themeChosen, this, &Workspace::themeChosen);
    }
    m_settings->setBackupFolder(m_context.services().database.backupFolder());
    showTemplateName();
    m_settings->setMachine(application::language(), m_context.machine().theme(), m_context.machine().fontScale());
    if (application::offersBesideProgram())
        m_settings->setBesideProgram(application::isBesideProgram());
}

void Workspace::showTemplateName()
{
    const auto used = application::planTemplate();
    m_settings->setTemplate(!used             ? application::errorText(used.error())
                            : used->isShipped ? tr("Plans use the template %1, which comes with the program.").arg(used->name)
                                              : tr("Plans use your office's template %1.").arg(used->name));
}

void Workspace::chooseBackupFolder()
{
    const Services services = m_context.services();
    const QString folder = m_context.prompts().chooseFolder(m_context.window(), tr("Folder for copies"),
                                                            services.database.backupFolder());
    if (folder.isEmpty())
        return;
    const auto saved = retrying(m_context, [&] { return services.settings.setValue(QStringLiteral("backup.folder"), folder); });
    if (!saved)
        return showError(m_context, saved.error());
    m_settings->setBackupFolder(services.database.backupFolder());
}

void Workspace::onChanged(const application::ChangeSet &changes)
{
    const auto plan = application::planOf(changes);
    if (!plan)
        return;
    m_remarks->forget(*plan);
    if (application::changesPlanList(changes))
        readPlans();
    if (*plan == openId() && !m_desk->isStoring()) // its own edits it knows
        m_desk->reread();
}

bool Workspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        m_desk->flush();
    else if (event->type() == QEvent::Close && !m_desk->mayLeave()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Workspace::showPlan(qint64 id)
{
    if (openId() == id)
        return openPlanPage();
    if (!m_desk->mayLeave())
        return m_frame->setCurrentPlan(m_document->planId());
    m_document->page(m_planStack); // listens from the first moment
    if (!m_desk->open(id))
        return showPlans();
    openPlanPage();
}

/// Of a plan in the place of the plans, of a report in that of the reports: there is one page for both.
void Workspace::openPlanPage()
{
    PlanPage &page = m_document->page(m_planStack);
    const auto hasKeyboard = [&page] { return page.isVisible() && page.isAncestorOf(page.window()->focusWidget()); };
    const bool had = hasKeyboard();
    if (m_document->isReport()) {
        m_leftReport = 0;
        if (m_planStack->indexOf(&page) >= 0)
            m_planStack->removeWidget(&page);
        m_planStack->setCurrentWidget(m_plans);
        m_sidePages->add(reportsId);
        m_frame->showPage(reportsId);
        m_year->enter(reportsId);
        if (ReportsPage *reports = reportsPage())
            reports->showComposer(&page);
    } else {
        if (m_planStack->indexOf(&page) < 0)
            m_planStack->addWidget(&page); // out of the reports
        m_planStack->setCurrentWidget(&page);
        if (ReportsPage *reports = reportsPage())
            reports->showList();
        m_frame->showPage(plansId);
        m_plans->select(openId());
    }
    page.show();
    if (!had && hasKeyboard()) // what had it is hidden now, and its neighbour, a button, would have it
        page.focusOutline();
    m_frame->setCurrentPlan(m_document->planId());
    m_context.refreshCommands();
}

void Workspace::closeDocument()
{
    m_document->isReport() ? showReports() : showPlans();
}

void Workspace::showReports()
{
    if (!m_desk->mayLeave())
        return;
    m_desk->close();
    m_frame->setCurrentPlan(0);
    showPage(reportsId);
    if (ReportsPage *reports = reportsPage())
        reports->showList();
    m_context.refreshCommands();
}

ReportsPage *Workspace::reportsPage() const
{
    return qobject_cast<ReportsPage *>(m_year->page(reportsId));
}

void Workspace::takeReportsPage(ReportsPage &page)
{
    page.setActions(m_commands->action("report.new"), m_commands->action("report.like"));
    connect(&page, &ReportsPage::currentChanged, this, [this] { m_context.refreshCommands(); });
    connect(&page, &ReportsPage::useForWanted, m_commands->action("report.use_for"), &QAction::trigger);
    connect(&page, &ReportsPage::deleteWanted, m_commands->action("report.delete"), &QAction::trigger);
    connect(m_desk, &PlanDesk::closed, &page, &ReportsPage::showList);
}

ReportDesk *Workspace::report() const
{
    return m_document->report().isOpen() ? &m_document->report() : nullptr;
}

bool Workspace::isDocumentShown() const
{
    return m_desk->isOpen() && m_document->made() && m_frame->currentPage() == (m_document->isReport() ? reportsId : plansId);
}

SpellingFlow *Workspace::spelling() const
{
    return m_document->spelling();
}

void Workspace::showPlans()
{
    if (!m_desk->mayLeave())
        return m_frame->setCurrentPlan(m_document->planId());
    if (m_desk->isOpen() && !m_document->isReport())
        m_remarks->countAgain(openId());
    m_desk->close();
    m_frame->setCurrentPlan(0);
    m_planStack->setCurrentWidget(m_plans);
    m_frame->showPage(plansId);
    if (m_plans->isVisible())
        m_plans->view()->setFocus();
    m_context.refreshCommands();
}

void Workspace::showFirst()
{
    showPlans();
    if (m_context.services().due.hasWork().value_or(false))
        showPage(QStringLiteral("due"));
}

void Workspace::showSettings()
{
    showPage(settingsId);
}

void Workspace::showPage(const QString &id, const QString &tab)
{
    m_sidePages->add(id);
    m_frame->showPage(id);
    Q_EMIT m_frame->pageChosen(id);
    if (Page *shown = page(); shown && !tab.isEmpty())
        shown->showTab(tab);
}

void Workspace::showActivities(const application::ActivityFilter &filter, const QString &caption)
{
    showPage(QStringLiteral("activities"));
    if (Page *shown = page())
        shown->showRows(filter, caption);
}

Page *Workspace::page() const
{
    return m_year->current();
}

void Workspace::readAgencies()
{
    if (m_frame->currentPage() != agenciesId)
        return;
    if (!m_agencies) {
        m_agencies = new AgenciesPage(m_agenciesPlace);
        m_agenciesPlace->addWidget(m_agencies);
        restoreLayout(*m_agencies, m_context.machine());
        m_agencyFlow = new AgencyFlow(m_context, *m_agencies, this);
    }
    m_agencyFlow->reload();
}

void Workspace::focusFilter()
{
    if (m_agencies && m_frame->currentPage() == agenciesId)
        return m_agencies->focusFilter();
    if (Page *shown = page(); shown && shown->focusFilter())
        return;
    showPlans();
    m_plans->focusFilter();
}

const domain::Plan *Workspace::openPlan() const
{
    return m_desk->isOpen() ? &m_desk->plan() : nullptr;
}

void Workspace::showSection(const QString &uuid)
{
    if (!openPlan() || uuid.isEmpty())
        return;
    showPage(m_document->isReport() ? reportsId : plansId);
    PlanPage &shown = m_document->page(m_planStack);
    shown.selectSection(uuid);
    if (!shown.content().isAncestorOf(m_frame->window()->focusWidget())) // who writes goes on writing, there
        shown.focusOutline();
}

void Workspace::keepSession()
{
    keepLayout(*m_plans, m_context.machine());
    if (m_agencies)
        keepLayout(*m_agencies, m_context.machine());
    if (const PlanPage *page = m_document->made())
        keepLayout(*page, m_context.machine());
    for (const Page *page : m_year->made())
        keepLayout(*page, m_context.machine());
    const application::DatabaseService &database = m_context.services().database;
    if (!database.isOpen())
        return;
    const domain::Plan *plan = openPlan();
    keepSessionPlace(m_context.machine(), {database.path(), m_frame->currentPage(), plan ? plan->uuid : QString(), m_desk->currentSection()});
}

void Workspace::restoreSession()
{
    const SessionPlace place = keptSessionPlace(m_context.machine(), m_context.services().database.path());
    if (!place.plan.isEmpty()) {
        if (const auto stored = m_context.services().plans.find(place.plan)) { // else it was deleted meanwhile
            showPlan(stored->id);
            showSection(place.section);
        }
    }
    if (!place.page.isEmpty() && place.page != m_frame->currentPage() && m_frame->sideBar().shown().contains(place.page))
        showPage(place.page);
}

std::optional<PlanTarget> Workspace::target() const
{
    if (isDocumentShown()) {
        const application::StoredPlan &stored = m_desk->stored();
        return PlanTarget{stored.id, stored.version, stored.plan.title, stored.plan.state, stored.plan.document};
    }
    if (m_frame->currentPage() != plansId || m_desk->isOpen())
        return std::nullopt;
    const application::PlanSummary *current = m_plans->current();
    return current ? std::optional(PlanTarget{current->id, current->version, current->title, current->state}) : std::nullopt;
}

PreviewPort *Workspace::preview() const
{
    return isDocumentShown() ? m_document->made()->preview() : nullptr;
}

FindPort *Workspace::find() const
{
    return isDocumentShown() ? m_document->made()->find() : nullptr;
}

TextPort *Workspace::text() const
{
    return m_document->text();
}

void Workspace::followTemplate()
{
    if (m_settings)
        showTemplateName();
    m_document->followTemplate();
}

void Workspace::notify(const Notice &notice)
{
    m_frame->notice().showNotice(notice);
}

} // namespace bd::gui
