#include "gui/workspace.h"

#include "application/change_place.h"
#include "application/error_text.h"
#include "application/remarks.h"
#include "application/template_service.h"
#include "application/translation.h"
#include "gui/commands/command_table.h"
#include "gui/editing/plan_desk.h"
#include "gui/editor/section_editor.h"
#include "gui/flows/agency_flow.h"
#include "gui/flows/layout_keeper.h"
#include "gui/flows/office_flow.h"
#include "gui/flows/session_state.h"
#include "gui/flows/side_pages.h"
#include "gui/flows/spelling_flow.h"
#include "gui/flows/text_flow.h"
#include "gui/flows/year_pages.h"
#include "gui/frame.h"
#include "gui/machine_settings.h"
#include "gui/models/issue_model.h"
#include "gui/models/plan_list_model.h"
#include "gui/pages/agencies_page.h"
#include "gui/pages/plan/content_page.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/plans_page.h"
#include "gui/pages/settings_page.h"
#include "gui/pages/welcome_page.h"
#include "gui/preview/preview_port.h"
#include "gui/prompts/prompts.h"
#include "gui/widgets/empty_state.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

namespace bd::gui {

namespace {
const QString plansId = QStringLiteral("plans"), agenciesId = QStringLiteral("agencies"), settingsId = QStringLiteral("settings");
const QString previewKey = QStringLiteral("preview");

/// Tells one state of the template of plans from another.
QString templateStamp()
{
    const auto used = application::planTemplate();
    if (!used)
        return used.error().code;
    const QFileInfo file(used->path);
    return QStringLiteral("%1 %2 %3").arg(used->path).arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size());
}

constexpr int afterFirstFrame = 250; ///< ms: counting remarks must not keep the window from showing
} // namespace

Workspace::Workspace(CommandContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_frame(new Frame(parent)), m_planStack(new QStackedWidget(m_frame)),
      m_plans(new PlansPage(m_planStack)), m_office(new OfficeFlow(context, this)), m_desk(new PlanDesk(context, this)), m_counting(new QTimer(this))
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
    connect(m_counting, &QTimer::timeout, this, &Workspace::countRemarks);
    connectPages();
}

Workspace::~Workspace() = default;

void Workspace::setCommands(const CommandTable &commands)
{
    m_commands = &commands;
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
        if (page == plansId && m_planStack->currentIndex() == 1 && !m_desk->isOpen())
            showPlans();
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
    connect(m_desk, &PlanDesk::vanished, this, &Workspace::showPlans);
    connect(m_desk, &PlanDesk::reopened, this, &Workspace::reload);
    m_context.window()->installEventFilter(this);
}

PlanPage *Workspace::planPage()
{
    if (m_plan)
        return m_plan;
    m_plan = new PlanPage(m_context.jobs(), *m_desk, m_planStack);
    m_plan->setOutlineActions(
        m_commands->actions({"section.add", "section.add_inside", "section.rename", "section.duplicate", "section.kind"}) << nullptr
            << m_commands->actions({"section.promote", "section.demote", "section.up", "section.down"}) << nullptr
            << m_commands->actions({"section.cut", "section.copy", "section.paste"}) << nullptr
            << m_commands->actions({"section.delete"}),
        m_commands->actions({"section.add", "section.rename", "section.promote", "section.demote", "section.up", "section.down"}));
    m_plan->setActions(m_commands->action("plan.export_word"), m_commands->actions({"plan.export_pdf", "plan.export_text"}),
                       m_commands->actions({"preview.show", "plan.print", "plan.mark_issued", "plan.delete"}));
    m_plan->setPreviewActions(
        m_commands->actions({"preview.zoom_out"}) << nullptr
            << m_commands->actions({"preview.zoom_in", "preview.fit_width", "preview.fit_page", "preview.two_pages", "preview.find"}),
        m_commands->actions({"preview.copy", "preview.select_all", "preview.find", "preview.zoom_in", "preview.zoom_out",
                             "preview.fit_width", "preview.fit_page", "preview.two_pages", "plan.print"}),
        m_commands->actions({"preview.previous_page", "preview.next_page", "preview.first_page", "preview.last_page"}));
    connect(m_plan, &PlanPage::pagesMade, this, [this] { m_frame->notice().withdraw(pagesKey()); });
    m_planStack->addWidget(m_plan);
    restorePreview();
    restoreLayout(*m_plan, m_context.machine());
    m_template = templateStamp();
    connect(m_plan, &PlanPage::previewChanged, this, [this] {
        rememberPreview();
        m_context.refreshCommands();
    });
    connect(m_plan, &PlanPage::back, this, &Workspace::showPlans);
    attachText(m_plan->content(), m_context, *m_commands);
    m_spelling = new SpellingFlow(m_context, this);
    for (SectionEditor *editor : m_plan->findChildren<SectionEditor *>())
        m_spelling->watch(*editor);
    return m_plan;
}

void Workspace::reload()
{
    m_counted.clear();
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
    return {m_frame->year(), openId(), m_desk->isOpen() ? m_desk->plan().uuid : QString()};
}

void Workspace::followOutside()
{
    const bool wasOpen = m_desk->isOpen();
    const auto before = wasOpen ? std::nullopt : target();
    const qint64 id = wasOpen ? openId() : before ? before->id : 0;
    m_counted.clear();
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

void Workspace::countRemarks()
{
    const auto &services = m_context.services();
    if (m_uncounted.empty() || !services.database.isOpen()) {
        m_counting->stop();
        return;
    }
    m_counting->setInterval(0);
    const qint64 id = m_uncounted.back();
    m_uncounted.pop_back();
    if (const auto stored = services.plans.load(id)) { // else the list tells
        m_plans->model()->setRemarks(id, issueCounts(application::remarks(*stored)));
        m_counted.insert(id);
    }
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
    m_uncounted.clear();
    for (auto plan = found->rbegin(); plan != found->rend(); ++plan) { // counted from the back: the top of the list first
        if (!m_counted.contains(plan->id))
            m_uncounted.push_back(plan->id);
    }
    if (!m_uncounted.empty())
        m_counting->start(m_frame->isVisible() ? 0 : afterFirstFrame);
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
        connect(m_settings, &SettingsPage::themeChosen, this, &Workspace::themeChosen);
    }
    m_settings->setBackupFolder(m_context.services().database.backupFolder());
    showTemplateName();
    m_settings->setMachine(application::language(), m_context.machine().theme(), m_context.machine().fontScale());
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
    m_counted.remove(*plan);
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
        return m_frame->setCurrentPlan(openId());
    planPage(); // listens from the first moment
    if (!m_desk->open(id))
        return showPlans();
    openPlanPage();
}

void Workspace::openPlanPage()
{
    m_planStack->setCurrentWidget(planPage());
    m_frame->showPage(plansId);
    m_frame->setCurrentPlan(openId());
    m_plans->select(openId());
    m_context.refreshCommands();
}

void Workspace::showPlans()
{
    if (!m_desk->mayLeave())
        return m_frame->setCurrentPlan(openId());
    if (m_desk->isOpen() && !m_counted.contains(openId())) { // it was written to
        m_uncounted.push_back(openId());
        m_counting->start(0);
    }
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
    showPage(plansId);
    m_plan->selectSection(uuid);
}

void Workspace::keepSession()
{
    keepLayout(*m_plans, m_context.machine());
    if (m_agencies)
        keepLayout(*m_agencies, m_context.machine());
    if (m_plan)
        keepLayout(*m_plan, m_context.machine());
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
    if (m_frame->currentPage() != plansId)
        return std::nullopt;
    if (m_desk->isOpen()) {
        const application::StoredPlan &stored = m_desk->stored();
        return PlanTarget{stored.id, stored.version, stored.plan.title, stored.plan.state};
    }
    const application::PlanSummary *current = m_plans->current();
    return current ? std::optional(PlanTarget{current->id, current->version, current->title, current->state}) : std::nullopt;
}

PreviewPort *Workspace::preview() const
{
    return m_desk->isOpen() && m_plan && m_frame->currentPage() == plansId ? m_plan->preview() : nullptr;
}

FindPort *Workspace::find() const
{
    return m_desk->isOpen() && m_plan && m_frame->currentPage() == plansId ? m_plan->find() : nullptr;
}

TextPort *Workspace::text() const
{
    SectionEditor *editor = m_desk->isOpen() && m_plan ? m_plan->content().editor() : nullptr;
    return editor && editor->isVisible() ? editor : nullptr;
}

void Workspace::restorePreview()
{
    const QList<QByteArray> parts = m_context.machine().state(previewKey).split(' '); // shown, fit, zoom
    if (parts.size() != 3)
        return;
    const int fit = std::clamp(parts.at(1).toInt(), 0, static_cast<int>(PageFit::TwoPages));
    m_plan->restorePreview(parts.at(0) == "1", {static_cast<PageFit>(fit), parts.at(2).toDouble()});
}

void Workspace::rememberPreview()
{
    const PageScale scale = m_plan->preview()->pageScale();
    m_context.machine().setState(previewKey, QByteArray(m_plan->preview()->isShown() ? "1" : "0") + ' '
                                                 + QByteArray::number(static_cast<int>(scale.fit)) + ' '
                                                 + QByteArray::number(scale.zoom));
}

void Workspace::followTemplate()
{
    if (m_settings)
        showTemplateName();
    if (!m_plan)
        return;
    const QString stamp = templateStamp();
    if (stamp == m_template)
        return;
    m_template = stamp;
    m_plan->preview()->reload();
}

void Workspace::notify(const Notice &notice)
{
    m_frame->notice().showNotice(notice);
}

} // namespace bd::gui
