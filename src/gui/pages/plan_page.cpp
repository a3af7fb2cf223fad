#include "gui/pages/plan_page.h"

#include "application/labels.h"
#include "application/remarks.h"
#include "domain/find_text.h"
#include "domain/outline_edit.h"
#include "gui/dialogs/import/import_dialog.h"
#include "gui/editing/report_desk.h"
#include "gui/editor/report_marks.h"
#include "gui/editor/section_editor.h"
#include "gui/inspector/task_inspector.h"
#include "gui/models/columns.h"
#include "gui/models/outline_model.h"
#include "gui/pages/plan/content_page.h"
#include "gui/pages/plan/duty_page.h"
#include "gui/pages/plan/frame_page.h"
#include "gui/pages/plan/history_page.h"
#include "gui/pages/plan/plan_find.h"
#include "gui/pages/plan/rounds_page.h"
#include "gui/pages/plan/task_table_page.h"
#include "gui/pages/report/facts_page.h"
#include "gui/pages/report/figures_pane.h"
#include "gui/plan_state.h"
#include "gui/preview/find_bar.h"
#include "gui/preview/preview_panel.h"
#include "gui/theme.h"
#include "gui/widgets/dropped_files.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/issue_list.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/outline_view.h"
#include "gui/widgets/page_view.h"
#include "gui/widgets/plan_file_bar.h"
#include "gui/widgets/plan_head.h"
#include "gui/widgets/table_look.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

constexpr int reviewAfter = 300; ///< ms without a change

using LeftOutModel = TableModel<exchange::LeftOut>;

QString counted(const QString &text, std::size_t count)
{
    return count > 0 ? QStringLiteral("%1 (%2)").arg(text).arg(count) : text;
}

OutlineModel::Mark markOf(SectionProgress progress)
{
    switch (progress) {
    case SectionProgress::Empty:
        return {QStringLiteral("document-new"), PlanPage::tr("Nothing is written here yet. Tick it once you have checked it."), false};
    case SectionProgress::Drafted:
        return {QStringLiteral("configure"), PlanPage::tr("Drafted by the program. Tick it once you have checked it."), false};
    case SectionProgress::Edited:
        return {QStringLiteral("document-edit"), PlanPage::tr("Edited or accepted. Tick it once you have checked it."), false};
    case SectionProgress::Checked:
        return {QStringLiteral("checkmark"), PlanPage::tr("Checked."), true};
    }
    Q_UNREACHABLE();
}

/// The section in which a section, paragraph, task or duty stands, and the paragraph.
std::pair<QString, QString> standsIn(const domain::Plan &plan, const QString &uuid)
{
    if (domain::findSection(plan, uuid))
        return {uuid, {}};
    for (const domain::ReportingDuty &duty : plan.duties) {
        if (duty.uuid == uuid)
            return {duty.sectionUuid.value_or(QString()), {}};
    }
    for (const domain::Task &task : plan.tasks) {
        if (task.uuid == uuid)
            return {task.sectionUuid.value_or(QString()), task.paragraphUuid.value_or(QString())};
    }
    return {domain::sectionOfBlock(plan, uuid), uuid};
}

} // namespace

PlanPage::PlanPage(JobRunner &jobs, PlanDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("planPage"));
    m_head = new PlanHead(this); // made in the order of the eye, which is the tab order
    m_readOnly = new NoticeBar(this);
    m_readOnly->setObjectName(QStringLiteral("readOnlyBar"));
    m_files = new PlanFileBar(m_desk, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("planPanes"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeOutline());
    m_tabs = new QTabWidget(m_splitter);
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setDocumentMode(true);
    m_content = new ContentPage(m_tabs);
    m_inspector = new TaskInspector;
    m_beside = new QStackedWidget;
    m_beside->addWidget(m_inspector);
    m_content->setInspector(m_beside);
    m_tasks = new TaskTablePage(m_tabs);
    m_frame = new FramePage(m_tabs);
    m_duties = new DutyPage(m_tabs);
    m_rounds = new RoundsPage(m_tabs);
    m_history = new HistoryPage(m_tabs);
    m_sourceTab = makeSourceTab();
    placeTabs();
    m_preview = new PreviewPanel(jobs, m_splitter);
    m_preview->hide();
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({300, 900});
    m_reviewing = new QTimer(this);
    m_reviewing->setSingleShot(true);
    m_reviewing->setInterval(reviewAfter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->addWidget(m_head);
    column->addWidget(m_readOnly);
    column->addWidget(m_files);
    m_findBar = new FindBar(this, FindBar::Kind::Replace);
    m_findBar->setObjectName(QStringLiteral("planFindBar"));
    column->addWidget(m_splitter, 1);
    column->addWidget(m_findBar);
    connectAll();
    makeFind();
}

PlanPage::~PlanPage() = default;

QWidget *PlanPage::makeOutline()
{
    m_outlinePane = new QWidget(m_splitter);
    m_tree = new OutlineView(m_outlinePane);
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setAccessibleName(tr("Outline"));
    auto *tools = new QWidget(m_outlinePane);
    m_outlineTools = new QHBoxLayout(tools);
    m_outlineTools->setContentsMargins(0, 0, 0, 0);
    m_outlineTools->setSpacing(2);
    auto *column = new QVBoxLayout(m_outlinePane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_tree, 1);
    column->addWidget(tools);
    m_outlinePane->setMinimumWidth(20 * grid); // else what was narrow once stays so
    return m_outlinePane;
}

QWidget *PlanPage::makeSourceTab()
{
    auto *tab = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 0);
    m_source = new QLabel(tab);
    m_source->setObjectName(QStringLiteral("sourceFacts"));
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_source);
    m_leftOut = new LeftOutModel(leftOutColumns(), this);
    m_leftOutStack = new QStackedWidget(tab);
    auto *table = new QTableView(m_leftOutStack);
    table->setObjectName(QStringLiteral("leftOut"));
    table->setAccessibleName(tr("What was left out"));
    table->setModel(m_leftOut);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*table);
    table->setColumnWidth(0, 64);
    table->setColumnWidth(1, 220);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_leftOutStack->addWidget(table);
    m_leftOutStack->addWidget(new EmptyState(tr("Nothing was left out"), tr("Every word of the source is in the plan."), m_leftOutStack));
    column->addWidget(m_leftOutStack, 1);
    return tab;
}

void PlanPage::setActions(QAction *main, const QList<QAction *> &more, const QList<QAction *> &others)
{
    m_head->setActions(main, more, others);
}

void PlanPage::setOutlineActions(const QList<QAction *> &menu, const QList<QAction *> &buttons)
{
    m_tree->setCommands(menu);
    for (QAction *action : buttons) {
        auto *button = new QToolButton(m_outlinePane);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_outlineTools->addWidget(button);
    }
    m_outlineTools->addStretch(1);
}

void PlanPage::setPreviewActions(const QList<QAction *> &bar, const QList<QAction *> &menu, const QList<QAction *> &keys)
{
    m_preview->setActions(bar, menu, keys);
}

void PlanPage::connectAll()
{
    connect(m_head, &PlanHead::back, this, &PlanPage::back);
    connect(m_preview, &PreviewPanel::shownWanted, this, &PlanPage::showPreview);
    connect(m_preview, &PreviewPanel::pagesMade, this, &PlanPage::pagesMade);
    connect(m_preview, &PreviewPanel::stateChanged, this, &PlanPage::previewChanged);
    connect(m_tree, &OutlineView::chosen, this, &PlanPage::showPart);
    connect(m_tree, &OutlineView::openWanted, this, [this] {
        m_tabs->setCurrentWidget(m_content);
        if (!m_tree->isSetting() && m_tree->hasFocus() && !QGuiApplication::mouseButtons())
            m_content->startTyping();
    });
    connect(m_content, &ContentPage::frameWanted, this, [this] {
        m_tabs->setCurrentWidget(m_frame);
        m_frame->setFocus();
    });
    connect(m_content, &ContentPage::outlineWanted, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_inspector, &TaskInspector::left, this, [this] {
        m_tabs->setCurrentWidget(m_content);
        m_content->startTyping();
    });
    connect(m_content->editor(), &SectionEditor::taskActivated, m_inspector, &TaskInspector::focusTask);
    const auto goToText = [this] {
        m_tabs->setCurrentWidget(m_content);
        m_content->startTyping();
    };
    connect(m_tasks, &TaskTablePage::textWanted, this, goToText);
    connect(m_duties, &DutyPage::textWanted, this, goToText);
    connect(m_content->issues(), &IssueList::issueEntered, this, [this](const domain::Issue &issue) { selectSection(issue.where); });
    connect(m_content->issues(), &IssueList::issueActivated, this, [this](const domain::Issue &issue) {
        selectSection(issue.where);
        if (isReport() && m_facts && issue.code == QLatin1String("undecided")) // where the number is chosen
            return goToFigure(issue.args.value(0), !issue.where.isEmpty());
        m_tabs->setCurrentWidget(m_content);
        m_content->startTyping();
    });
    connect(m_tabs, &QTabWidget::currentChanged, &m_desk, &PlanDesk::flush);
    connect(m_reviewing, &QTimer::timeout, this, &PlanPage::showIssues);
    connect(&m_desk, &PlanDesk::opened, this, &PlanPage::showPlan); // before the parts, which show what the desk stands at
    m_content->setDesk(m_desk);
    m_tree->setDesk(m_desk);
    m_inspector->setDesk(m_desk);
    m_tasks->setDesk(m_desk);
    m_frame->setDesk(m_desk);
    m_duties->setDesk(m_desk);
    m_rounds->setDesk(m_desk);
    m_history->setDesk(m_desk);
    connect(&m_desk, &PlanDesk::opened, this, &PlanPage::showKind);
    connect(&m_desk, &PlanDesk::changed, this, &PlanPage::follow);
    connect(&m_desk, &PlanDesk::currentChanged, this, &PlanPage::followInPages);
    connect(&m_desk, &PlanDesk::currentChanged, this, [this] { m_desk.context().refreshCommands(); }); // a task can be made of a paragraph
    connect(&m_desk, &PlanDesk::spotWanted, this, &PlanPage::showSpot);
}

/// What is worked at in a plan is not what is worked at in a report.
void PlanPage::placeTabs()
{
    const bool hadSide = m_tabs->indexOf(m_content->side()) >= 0;
    m_tabs->clear(); // the pages stay
    m_tabs->addTab(m_content, tr("Text"));
    if (isReport() && m_facts)
        m_tabs->addTab(m_facts, tr("Figures"));
    if (!isReport())
        m_tabs->addTab(m_tasks, tr("Tasks"));
    m_tabs->addTab(m_frame, tr("Head and signature"));
    if (!isReport()) {
        m_tabs->addTab(m_duties, tr("Reporting duties"));
        m_tabs->addTab(m_rounds, tr("Comments"));
    }
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_sourceTab, tr("Source"));
    if (hadSide)
        m_tabs->addTab(m_content->side(), tr("Details"));
}

/// After the parts show the new document: a tab that comes and goes may take the focus, and stores what it shows when it loses it.
void PlanPage::showKind()
{
    if (isReport() == m_wasReport)
        return;
    m_wasReport = isReport();
    placeTabs();
    m_beside->setCurrentWidget(isReport() && m_figures ? static_cast<QWidget *>(m_figures) : m_inspector);
    m_head->setBack(isReport() ? tr("All reports") : tr("All plans"),
                    isReport() ? tr("Back to the list of reports (Alt+Left)") : tr("Back to the list of plans (Alt+Left)"));
    for (const QAction *action : std::as_const(m_ofReports))
        m_head->setOffered(action, isReport());
    m_tabs->setCurrentWidget(m_content);
    showTitles();
    showSource();
}

void PlanPage::showPlan()
{
    m_tabs->setCurrentWidget(m_content);
    showHead();
    showReadOnly();
    showTitles();
    showIssues();
    showSource();
    layOutPages();
}

void PlanPage::follow()
{
    showHead();
    showReadOnly();
    showTitles();
    showMarks();
    m_reviewing->start();
    layOutPages();
}

bool PlanPage::isReport() const
{
    return m_desk.isOpen() && m_desk.plan().document == domain::DocumentKind::Report;
}

void PlanPage::setReport(ReportDesk &report)
{
    m_report = &report;
    m_figures = new FiguresPane;
    m_beside->addWidget(m_figures);
    m_facts = new FactsPage(m_tabs);
    m_facts->hide();
    m_marks = new ReportMarks(*m_content->editor(), report);
    m_figures->setDesk(report);
    m_facts->setDesk(report);
    connect(m_figures, &FiguresPane::left, this, [this] { m_content->startTyping(); });
    connect(m_tree, &OutlineView::checkWanted, this, [this](const QString &uuid, bool isChecked) { m_report->setChecked({uuid}, isChecked); });
    const auto follow = [this] {
        showMarks();
        m_reviewing->start();
    };
    connect(&report, &ReportDesk::opened, this, follow);
    connect(&report, &ReportDesk::closed, this, follow);
    connect(&report, &ReportDesk::changed, this, follow);
    connect(&report, &ReportDesk::factsChanged, this, [this, follow] {
        follow();
        layOutPages(); // annexes and charts show them
    });
}

void PlanPage::setReportActions(const QList<QAction *> &figures, const QList<QAction *> &facts, const QList<QAction *> &head)
{
    m_figures->setActions(figures);
    m_facts->setActions(facts);
    m_ofReports = head;
    for (const QAction *action : head)
        m_head->setOffered(action, isReport());
}

/// Beside the section that it stands in, else among all figures.
void PlanPage::goToFigure(const QString &name, bool isInText)
{
    m_tabs->setCurrentWidget(m_content);
    if (isInText && m_figures->isVisible() && m_figures->goToNamed(name))
        return;
    m_tabs->setCurrentWidget(m_facts);
    m_facts->goToNamed(name);
}

/// The outline's ticks and signs: how far each section of a report is.
void PlanPage::showMarks()
{
    QHash<QString, OutlineModel::Mark> marks;
    if (m_report && m_report->isOpen()) {
        const std::function<void(const std::vector<domain::Section> &)> add = [&](const std::vector<domain::Section> &sections) {
            for (const domain::Section &section : sections) {
                marks.insert(section.uuid, markOf(m_report->progress(section.uuid)));
                add(section.sections);
            }
        };
        add(m_desk.plan().sections);
        add(m_desk.plan().appendices);
    }
    m_tree->outline()->setMarks(marks);
}

void PlanPage::showHead()
{
    const domain::Plan &plan = m_desk.plan();
    m_head->setTitle(plan.title.isEmpty() ? tr("(no title)") : plan.title);
    QStringList facts;
    if (!plan.symbol.isEmpty() || !plan.number.isEmpty())
        facts.append((plan.number.isEmpty() ? QStringLiteral("…") : plan.number) + QLatin1Char('/') + plan.symbol);
    facts << application::screenDate(plan.date) << plan.issuer() << plan.footLine
          << (plan.revisionNote.isEmpty() ? QString() : tr("changes: %1").arg(plan.revisionNote));
    facts.removeAll(QString());
    m_head->setFacts(application::label(plan.state), stateColor(plan.state, colorsOf(palette())),
                     facts.isEmpty() ? QString() : QStringLiteral("· ") + facts.join(QStringLiteral(" · ")));
}

void PlanPage::showReadOnly()
{
    if (!m_desk.isReadOnly())
        return m_readOnly->clear();
    Notice notice = m_desk.readOnlyNotice();
    notice.isClosable = false;
    if (m_readOnly->text() != notice.text || !m_readOnly->isVisibleTo(this))
        m_readOnly->showNotice(notice);
}

void PlanPage::showPart(const QString &uuid)
{
    const bool isChosen = m_preview->isShown() && m_tree->hasFocus() && !m_tree->isSetting();
    const bool isSection = domain::findSection(m_desk.plan(), uuid) != nullptr;
    m_content->showPart(uuid);
    if (m_desk.currentSection() != uuid) // somebody writing on has a paragraph there already
        m_desk.setCurrent(isSection ? uuid : QString(), isSection && m_content->editor()->hasFocus() ? m_content->editor()->currentParagraph() : QString());
    if (!isChosen || isSection)
        return;
    if (uuid == openingId())
        m_preview->view()->goToPage(0);
    else if (!m_desk.plan().closing.empty())
        m_preview->showWords(m_desk.plan().closing.front().toPlain());
}

void PlanPage::showTitles()
{
    const domain::Plan &plan = m_desk.plan();
    if (isReport())
        return;
    m_tabs->setTabText(m_tabs->indexOf(m_tasks), counted(tr("Tasks"), plan.tasks.size()));
    m_tabs->setTabText(m_tabs->indexOf(m_duties), counted(tr("Reporting duties"), plan.duties.size()));
    m_tabs->setTabVisible(m_tabs->indexOf(m_rounds), !plan.rounds.empty() || !m_desk.isReadOnly());
}

void PlanPage::showIssues()
{
    if (!m_desk.isOpen())
        return;
    const bool isOpenReport = m_report && m_report->isOpen();
    std::vector<domain::Issue> issues = isOpenReport ? m_report->issues() : application::remarks(m_desk.stored());
    if (m_marks) {
        QSet<QString> questions;
        for (const domain::Issue &issue : issues) {
            if (isOpenReport && issue.code == QLatin1String("assumed_nothing"))
                questions.insert(issue.where);
        }
        m_marks->setQuestions(questions);
    }
    m_content->issues()->setReading(isOpenReport && !m_report->facts());
    m_content->showIssues(std::move(issues));
}

void PlanPage::showSource()
{
    const application::StoredPlan &stored = m_desk.stored();
    const exchange::SourceInfo &source = stored.source;
    const bool isImported = !source.fileName.isEmpty() || stored.coverage.plan > 0 || !stored.leftOut.empty();
    m_tabs->setTabVisible(m_tabs->indexOf(m_sourceTab), isImported && !isReport());
    QStringList lines;
    if (source.fileName.isEmpty())
        lines.append(tr("From pasted text or made in this program."));
    else
        lines.append(tr("From the file “%1” (%2).").arg(source.fileName, sizeText(source.bytes)));
    if (stored.coverage.plan > 0)
        lines.append(coverageText(stored.coverage));
    m_source->setText(lines.join(QLatin1Char('\n')));
    m_leftOutStack->setCurrentIndex(stored.leftOut.empty() ? 1 : 0);
    static_cast<LeftOutModel *>(m_leftOut)->setRows(stored.leftOut);
}

void PlanPage::selectSection(const QString &uuid)
{
    if (uuid == openingId() || uuid == closingId())
        return m_tree->goTo(uuid);
    const auto [section, paragraph] = standsIn(m_desk.plan(), uuid);
    if (section.isEmpty())
        return;
    m_tree->goTo(section);
    m_desk.setCurrent(section, paragraph);
}

void PlanPage::focusOutline()
{
    // The keyboard's way into an outline chooses its first line; one without sections leaves the hint how to begin.
    if (!m_desk.plan().sections.empty())
        m_tree->setFocus(Qt::OtherFocusReason);
}

/// Undo and redo show what they did: on the page that shows it, the one that is open where there are several.
void PlanPage::showSpot(const ChangeSpot &spot)
{
    using Part = ChangeSpot::Part;
    const bool isAtText = m_tabs->currentWidget() == m_content;
    switch (spot.part) {
    case Part::Text:
        m_tabs->setCurrentWidget(m_content);
        break;
    case Part::Task:
        if (!isAtText || spot.paragraph.isEmpty())
            m_tabs->setCurrentWidget(m_tasks);
        break;
    case Part::Frame:
        m_tabs->setCurrentWidget(m_frame);
        break;
    case Part::Duty:
        m_tabs->setCurrentWidget(m_duties);
        break;
    case Part::Round:
        m_tabs->setCurrentWidget(m_rounds);
        break;
    case Part::None:
        break;
    }
}

} // namespace bd::gui
