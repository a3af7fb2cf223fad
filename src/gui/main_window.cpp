#include "gui/main_window.h"

#include "application/data_location.h"
#include "application/error_text.h"
#include "application/labels.h"
#include "gui/commands/command_table.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/editing/plan_desk.h"
#include "gui/flows/activity_import_flow.h"
#include "gui/flows/data_file_flow.h"
#include "gui/flows/due_watch.h"
#include "gui/flows/import_flow.h"
#include "gui/flows/new_plan_flow.h"
#include "gui/flows/organisation_flow.h"
#include "gui/flows/palette_flow.h"
#include "gui/flows/quick_entry_flow.h"
#include "gui/frame.h"
#include "gui/jobs/job_runner.h"
#include "gui/pages/error_page.h"
#include "gui/pages/location_page.h"
#include "gui/prompts/widget_prompts.h"
#include "gui/status_line.h"
#include "gui/widgets/empty_state.h"
#include "gui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>
#include <utility>

namespace bd::gui {

namespace {

constexpr int lookEvery = 5000; ///< ms between looks for another program's commits
constexpr int restAfter = 1000; ///< ms without a change, after which the data file is settled

QStringList localFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// A folder where nobody may write needs another folder, not another cable.
QString problemText(const Error &error, const QString &path)
{
    QFileInfo folder(QFileInfo(path).path());
    while (!folder.exists() && folder.path() != folder.filePath())
        folder.setFile(folder.path());
    if (!QFileInfo::exists(path) && folder.isDir() && !folder.isWritable())
        return MainWindow::tr("You may not write in the folder %1, so no data file can be made there. Choose another folder, for "
                              "example one of your own documents, or ask for the right to write.")
            .arg(QDir::toNativeSeparators(folder.filePath()));
    return application::errorText(error);
}

/// The page stands in a scroll area of the stack.
void showIn(QStackedWidget &views, QWidget *page)
{
    while (page && page->parentWidget() != &views)
        page = page->parentWidget();
    views.setCurrentWidget(page);
}

} // namespace

MainWindow::MainWindow(const Services &services, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : QMainWindow(parent), m_services(services),
      m_prompts(prompts ? std::move(prompts) : std::make_unique<WidgetPrompts>()), m_undo(new QUndoStack(this)),
      m_jobs(new JobRunner(this)), m_views(new QStackedWidget(this)),
      m_imports(new ImportFlow(*this, this)), m_tables(new ActivityImportFlow(*this, this)), m_dataFile(new DataFileFlow(*this, this)),
      m_palette(new PaletteFlow(*this, this)),
      m_newPlan(new NewPlanFlow(*this, this)), m_organisation(new OrganisationFlow(*this, this)),
      m_entry(new QuickEntryFlow(*this, this)),
      m_commands(std::make_unique<CommandTable>(static_cast<CommandContext &>(*this),
                                                CommandFlows{*m_imports, *m_dataFile, *m_palette, *m_newPlan, *m_organisation, *m_tables})),
      m_workspace(new Workspace(*this, this)), m_due(new DueWatch(*this, m_workspace->frame()->sideBar(), this)), m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_commands->fillMenus(*menuBar());
    m_workspace->setCommands(*m_commands);
    m_palette->setSources(*m_commands, *m_workspace);
    m_organisation->follow(m_workspace->desk());
    m_views->addWidget(m_workspace->frame());
    setCentralWidget(m_views);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_status->setJobs(*m_jobs);
    m_status->setFileActions(m_commands->actions({"file.open_other", "file.backup", "file.restore", "file.open_folder"}));
    connectAll();
    restoreLook();
    if (services.database.isOpen())
        showOpened(); // else shown for the first time, it asks for a place, unless a file was opened meanwhile
}

MainWindow::~MainWindow()
{
    hide(); // fields are left, and store what was typed, while everything is there that they ask for
    m_undo->disconnect(this); // its end must not ask the commands, which are gone by then
    delete takeCentralWidget();
    delete std::exchange(m_workspace, nullptr);
    delete m_jobs;            // waits for what still runs and uses the services
}

void MainWindow::connectAll()
{
    connect(m_dataFile, &DataFileFlow::opened, this, &MainWindow::showOpened);
    connect(m_dataFile, &DataFileFlow::locationNeeded, this, &MainWindow::showLocation);
    connect(m_dataFile, &DataFileFlow::failed, this, &MainWindow::showProblem);
    connect(m_undo, &QUndoStack::indexChanged, this, [this] {
        m_workspace->frame()->notice().followChange();
        refreshCommands();
    });
    connect(m_workspace, &Workspace::importFileWanted, m_imports, &ImportFlow::chooseFile);
    connect(m_workspace, &Workspace::pasteWanted, m_imports, &ImportFlow::paste);
    connect(m_workspace, &Workspace::sampleWanted, m_dataFile, &DataFileFlow::openSample);
    connect(m_workspace, &Workspace::openOtherWanted, m_dataFile, &DataFileFlow::chooseOther);
    connect(m_workspace, &Workspace::templatesWanted, this, &MainWindow::showTemplates);
    connect(m_workspace, &Workspace::themeChosen, this, &MainWindow::changeTheme);
    connect(m_workspace, &Workspace::languageChosen, this, &MainWindow::changeLanguage);
    connect(m_workspace, &Workspace::besideProgramChosen, this, &MainWindow::moveSettings);
    connect(&m_services.database.feed(), &application::ChangeFeed::changed, this,
            [this] { m_status->setSaved(m_services.clock.nowUtc()); });
    connect(&m_workspace->desk(), &PlanDesk::typingChanged, this, &MainWindow::showTyping);
    connect(&m_workspace->desk(), &PlanDesk::changed, this, &MainWindow::showTyping);
    connect(m_due, &DueWatch::nextDueChanged, m_status, &StatusLine::setDue);
    connect(m_jobs, &JobRunner::idle, this, &MainWindow::becameIdle);
    connect(m_imports, &ImportFlow::idle, this, [this] {
        if (m_closeLater)
            close();
    });
    // The same file opened anew, something in it was erased for good: another file is told by DataFileFlow.
    connect(&m_services.database.feed(), &application::ChangeFeed::reset, this, [this, shown = m_services.database.path()]() mutable {
        if (std::exchange(shown, m_services.database.path()) == m_services.database.path())
            m_workspace->followOutside();
    });
    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(restAfter);
    connect(&m_services.database.feed(), &application::ChangeFeed::changed, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, [this] { static_cast<void>(m_services.database.settle()); });
    auto *timer = new QTimer(this);
    timer->start(lookEvery);
    connect(timer, &QTimer::timeout, this, &MainWindow::lookOutside);
}

void MainWindow::restoreLook()
{
    if (!restoreGeometry(m_machine.state(QStringLiteral("window"))))
        resize(1280, 700);
    const auto before = windowState(); // a maximised window keeps its own size for later
    fitToScreen(*this, size(), {640, 340});
    setWindowState(before);
}

void MainWindow::openDataFile(const QString &path, bool create, bool remember)
{
    m_dataFile->open(path, create, remember);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!m_services.database.isOpen())
        return;
    QStringList plans, tables;
    for (const QString &path : paths)
        (ActivityImportFlow::isTable(path) ? tables : plans) << path;
    if (!plans.isEmpty())
        m_imports->readFiles(plans);
    if (!tables.isEmpty())
        m_tables->readFiles(tables);
}

bool MainWindow::isBusy() const
{
    return m_jobs->isBusy() || m_imports->isStoring();
}

void MainWindow::showOpened()
{
    m_views->setCurrentWidget(m_workspace->frame());
    m_status->setDataFile(m_services.database.path());
    m_status->setText(tr("Every change is saved at once"));
    m_workspace->frame()->notice().clear();
    m_workspace->showPlans();
    m_workspace->reload();
    m_workspace->showFirst();
    if (m_dataFile->isSample())
        notify({Notice::Kind::Note, tr("You are looking at the sample: the invented year of an office, in a file of its own."),
                {{tr("Back to my own data"), [this] { m_dataFile->leaveSample(); }}}, false});
    else if (m_wasShown)
        m_dataFile->dailyBackup();
    if (!std::exchange(m_wasRestored, true))
        m_workspace->restoreSession();
    QTimer::singleShot(0, this, &MainWindow::remind); // after the first frame
    menuBar()->show();
    updateTitle();
    refreshCommands();
}

/// What waits beside the page and in the foot; and once a day a quiet line above the page.
void MainWindow::remind()
{
    m_due->refresh();
    if (!m_services.database.isOpen() || m_dataFile->isSample() || !m_workspace->frame()->notice().text().isEmpty())
        return;
    const QString text = m_due->takeReminder();
    if (text.isEmpty())
        return;
    Notice notice{Notice::Kind::Note, text, {}, true, true};
    if (m_workspace->frame()->currentPage() != QLatin1String("due"))
        notice.actions.push_back({tr("Show what is due"), [this] { showPage(QStringLiteral("due"), QStringLiteral("list")); }});
    notify(notice);
}

void MainWindow::showLocation()
{
    if (!m_location) {
        m_location = new LocationPage(m_views);
        m_views->addWidget(makeScrolling(m_location, m_views));
        connect(m_location, &LocationPage::accepted, m_dataFile, &DataFileFlow::acceptProposal);
        connect(m_location, &LocationPage::otherFolder, m_dataFile, &DataFileFlow::chooseFolder);
        connect(m_location, &LocationPage::openExisting, m_dataFile, &DataFileFlow::chooseOther);
        connect(m_location, &LocationPage::sample, m_dataFile, &DataFileFlow::openSample);
    }
    m_location->setProposal(m_dataFile->proposedFile(), QFile::exists(m_dataFile->proposedFile()));
    showIn(*m_views, m_location);
    m_status->setDataFile({});
    menuBar()->hide(); // one question at a time
    updateTitle();
    refreshCommands();
}

void MainWindow::showProblem(const Error &error, const QString &path)
{
    if (!m_error) {
        m_error = new ErrorPage(m_views);
        m_views->addWidget(makeScrolling(m_error, m_views));
        connect(m_error, &ErrorPage::retry, m_dataFile, &DataFileFlow::openAgain);
        connect(m_error, &ErrorPage::openOther, m_dataFile, &DataFileFlow::chooseOther);
        connect(m_error, &ErrorPage::restore, m_dataFile, &DataFileFlow::restore);
        connect(m_error, &ErrorPage::startNew, m_dataFile, &DataFileFlow::chooseFolder);
    }
    m_error->setProblem(problemText(error, path), path, true);
    showIn(*m_views, m_error);
    m_error->setFocus();
    m_status->setDataFile({});
    menuBar()->show();
    updateTitle();
    refreshCommands();
}

void MainWindow::updateTitle()
{
    QStringList parts{QStringLiteral("Bình Đẳng")};
    if (const domain::Plan *plan = m_services.database.isOpen() ? m_workspace->openPlan() : nullptr) {
        const QString kind = plan->document == domain::DocumentKind::Report ? tr("Report")
            : plan->kind == domain::PlanKind::Year ? tr("Plan") : application::label(plan->kind);
        parts.append(plan->year ? tr("%1 %2", "kind of plan, year").arg(kind).arg(*plan->year) : plan->title);
        parts.append(plan->issuer());
    }
    if (m_services.database.isOpen() && m_dataFile->isSample())
        parts.append(tr("sample"));
    else if (m_services.database.isOpen() && parts.size() == 1)
        parts.append(QFileInfo(m_services.database.path()).fileName());
    parts.removeAll(QString());
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::showTyping()
{
    const PlanDesk &desk = m_workspace->desk();
    m_status->setUnstored(desk.hasUnstored() ? StatusLine::Unstored::Kept : desk.isTyping() ? StatusLine::Unstored::Typing
                                                                                            : StatusLine::Unstored::Nothing);
}

std::optional<PlanTarget> MainWindow::target() const
{
    return m_services.database.isOpen() ? m_workspace->target() : std::nullopt;
}

PreviewPort *MainWindow::preview()
{
    return m_workspace && m_services.database.isOpen() ? m_workspace->preview() : nullptr;
}

TextPort *MainWindow::text()
{
    return m_workspace && m_services.database.isOpen() ? m_workspace->text() : nullptr;
}

FindPort *MainWindow::find()
{
    return m_workspace && m_services.database.isOpen() ? m_workspace->find() : nullptr;
}

SpellingFlow *MainWindow::spelling()
{
    return m_workspace ? m_workspace->spelling() : nullptr;
}

PlanDesk *MainWindow::desk()
{
    return m_workspace && m_services.database.isOpen() && m_workspace->isPlanOpen() ? &m_workspace->desk() : nullptr;
}

ReportDesk *MainWindow::report()
{
    return m_workspace && m_services.database.isOpen() ? m_workspace->report() : nullptr;
}

void MainWindow::showPlan(qint64 id)
{
    m_workspace->showPlan(id);
}

// What these are given often lies in rows of the page that asks; leaving a page may read its rows anew. So: copies.
void MainWindow::showPage(const QString &id, const QString &tab)
{
    m_workspace->showPage(QString(id), QString(tab));
}

void MainWindow::showSection(const QString &planUuid, const QString &sectionUuid)
{
    const QString section = sectionUuid;
    if (const auto stored = m_services.plans.find(planUuid)) { // else it went meanwhile, and the page that asked reads anew
        m_workspace->showPlan(stored->id);
        m_workspace->showSection(section);
    }
}

void MainWindow::showActivities(const application::ActivityFilter &filter, const QString &caption)
{
    m_workspace->showActivities(application::ActivityFilter(filter), QString(caption));
}

void MainWindow::enterActivity(const domain::Activity *like)
{
    if (m_services.database.isOpen())
        m_entry->open(m_workspace->scope(), like);
}

Page *MainWindow::page()
{
    return m_workspace && m_services.database.isOpen() ? m_workspace->page() : nullptr;
}

void MainWindow::focusFilter()
{
    m_workspace->focusFilter();
}

void MainWindow::showTemplates()
{
    m_commands->action("file.templates")->trigger();
}

void MainWindow::templatesChanged()
{
    m_workspace->followTemplate();
}

void MainWindow::notify(const Notice &notice)
{
    m_workspace->notify(notice);
}

void MainWindow::withdraw(const QString &about)
{
    m_workspace->frame()->notice().withdraw(about);
}

void MainWindow::refreshCommands()
{
    if (!m_commands || !m_workspace)
        return;
    m_commands->refresh();
    updateTitle();
}

void MainWindow::lookOutside()
{
    if (m_services.database.isOpen() && m_services.database.changedOutside()) {
        m_workspace->followOutside();
        m_due->refresh();
    }
}

void MainWindow::changeTheme(Theme theme)
{
    m_machine.setTheme(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::changeLanguage(const QString &code)
{
    application::rememberLanguage(code);
    m_workspace->keepSession(); // the window that comes shows the page where it was asked for
    Q_EMIT restartWanted();
}

void MainWindow::tell(const Error &error)
{
    showError(*this, error);
}

void MainWindow::moveSettings(bool besideProgram)
{
    if (const auto able = application::canKeepBesideProgram(besideProgram); !able) {
        m_workspace->reload(); // the tick goes back
        return showError(*this, able.error());
    }
    m_workspace->keepSession();
    Q_EMIT settingsMoveWanted(besideProgram); // while no window holds the settings open
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_wasShown)
        return;
    m_wasShown = true;
    if (!m_services.database.isOpen() && !m_error)
        showLocation();
    QTimer::singleShot(0, this, [this] { // after the first frame
        if (m_services.database.isOpen())
            m_dataFile->dailyBackup();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_imports->isStoring()) { // what was corrected by hand is stored first
        m_closeLater = true;
        event->ignore();
        return;
    }
    m_jobs->cancelAll();
    m_machine.setState(QStringLiteral("window"), saveGeometry());
    m_workspace->keepSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        lookOutside();
        templatesChanged(); // in Word, perhaps
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_services.database.isOpen() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFiles(localFiles(event->mimeData()));
}

} // namespace bd::gui
