#include "gui/pages/plan_page.h"

#include "application/labels.h"
#include "application/remarks.h"
#include "domain/numbering.h"
#include "gui/dialogs/import/import_dialog.h"
#include "gui/models/columns.h"
#include "gui/models/outline_model.h"
#include "gui/plan_state.h"
#include "gui/preview/plan_pages.h"
#include "gui/preview/preview_panel.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/issue_list.h"
#include "gui/widgets/page_view.h"
#include "gui/widgets/plan_head.h"
#include "gui/widgets/plan_text.h"
#include "gui/widgets/table_look.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

enum Tab { TextTab, TaskTab, FrameTab, DutyTab, IssueTab, SourceTab };
constexpr int narrow = 1400; ///< below, the fields fold under the text
constexpr int tiny = 720;    ///< of the page itself: a laptop at 200 %
constexpr int low = 480;     ///< its height there

using LeftOutModel = TableModel<exchange::LeftOut>;

QString sizeText(qint64 bytes)
{
    return bytes < 1024 * 1024 ? PlanPage::tr("%1 KB").arg(std::max<qint64>(1, bytes / 1024))
                               : PlanPage::tr("%1 MB").arg(bytes / (1024 * 1024));
}

} // namespace

PlanPage::PlanPage(JobRunner &jobs, QWidget *parent)
    : QWidget(parent), m_outline(new OutlineModel({}, this)), m_tasks(new TableModel<TaskRow>(taskColumns(), this)),
      m_duties(new TableModel<DutyRow>(dutyColumns(false), this)), m_leftOut(new LeftOutModel(leftOutColumns(), this))
{
    setObjectName(QStringLiteral("planPage"));
    m_head = new PlanHead(this); // made in the order of the eye, which is the tab order
    connect(m_head, &PlanHead::back, this, &PlanPage::back);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setModel(m_outline);
    m_tree->header()->hide();
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new ChoiceDelegate(m_tree)); // for its row height
    m_tree->setIndentation(2 * grid);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setMinimumWidth(20 * grid); // else what was narrow once stays so

    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setDocumentMode(true);
    m_text = new PlanTextView(this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Text of the section"));
    m_fields = new PlanTextView(this);
    m_fields->setObjectName(QStringLiteral("fields"));
    m_fields->setAccessibleName(tr("Fields of the section"));
    m_frame = new PlanTextView(this);
    m_frame->setObjectName(QStringLiteral("frame"));
    m_frame->setAccessibleName(tr("Head and signature"));
    m_content = new QSplitter(Qt::Horizontal, this);
    m_content->addWidget(m_text);
    m_content->addWidget(m_fields);
    m_content->setStretchFactor(0, 7);
    m_content->setStretchFactor(1, 3);
    m_content->setChildrenCollapsible(false);
    m_issues = new IssueList(this);
    m_tabs->addTab(m_content, tr("Text"));
    m_taskStack = makeTable(m_tasks, "tasks", {72, 0, 0, 0, 92, 0, 116}, tr("Tasks"), tr("No tasks listed"),
                            tr("This plan states its tasks in its text; the source held no table of tasks."));
    m_tabs->addTab(m_taskStack, QString());
    m_tabs->addTab(m_frame, tr("Head and signature"));
    m_dutyStack = makeTable(m_duties, "duties", {72, 80, 88, 88, 112, 0, 0, 0}, tr("Reporting duties"),
                            tr("No reporting duty"), tr("No sentence of this plan asks for a report."));
    m_tabs->addTab(m_dutyStack, QString());
    m_tabs->addTab(m_issues, QString());
    m_tabs->addTab(makeSourceTab(), tr("Source"));

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_tabs);
    m_preview = new PreviewPanel(jobs, m_splitter);
    m_preview->hide();
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({300, 900});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    connectAll();
}

PlanPage::~PlanPage() = default;

void PlanPage::setActions(QAction *main, const QList<QAction *> &more, const QList<QAction *> &others)
{
    m_head->setActions(main, more, others);
}

QStackedWidget *PlanPage::makeTable(QAbstractItemModel *model, const char *name, std::initializer_list<int> widths,
                                    const QString &accessible, const QString &emptyTitle, const QString &emptyText)
{
    auto *stack = new QStackedWidget(this);
    auto *table = new QTableView(stack);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessible);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*table);
    table->horizontalHeader()->setMinimumSectionSize(64); // rather a scroll bar than columns of one letter
    for (int column = 0; column < model->columnCount(); ++column) { // 0 shares what is left
        const int width = *(widths.begin() + column);
        if (width > 0)
            table->setColumnWidth(column, width);
        else
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    stack->addWidget(table);
    stack->addWidget(new EmptyState(emptyTitle, emptyText, stack));
    return stack;
}

QWidget *PlanPage::makeSourceTab()
{
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 0);
    m_source = new QLabel(tab);
    m_source->setObjectName(QStringLiteral("sourceFacts"));
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_source);
    m_leftOutStack = makeTable(m_leftOut, "leftOut", {64, 220, 0}, tr("What was left out"), tr("Nothing was left out"),
                               tr("Every word of the source is in the plan."));
    column->addWidget(m_leftOutStack, 1);
    return tab;
}

void PlanPage::setPreviewActions(const QList<QAction *> &bar, const QList<QAction *> &menu, const QList<QAction *> &keys)
{
    m_preview->setActions(bar, menu, keys);
}

void PlanPage::connectAll()
{
    connect(m_preview, &PreviewPanel::shownWanted, this, &PlanPage::showPreview);
    connect(m_preview, &PreviewPanel::pagesMade, this, &PlanPage::pagesMade);
    connect(m_preview, &PreviewPanel::stateChanged, this, &PlanPage::previewChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPage::showSection);
    connect(m_tree, &QTreeView::clicked, this, [this] { m_tabs->setCurrentIndex(TextTab); });
    connect(m_tree, &QTreeView::activated, this, [this] { m_tabs->setCurrentIndex(TextTab); });
    connect(m_issues, &IssueList::issueEntered, this, [this](const domain::Issue &issue) { selectSection(issue.where); });
    connect(m_issues, &IssueList::issueActivated, this, [this](const domain::Issue &issue) {
        selectSection(issue.where);
        m_tabs->setCurrentIndex(TextTab);
    });
    for (QTableView *table : findChildren<QTableView *>()) {
        if (table->model() == m_tasks || table->model() == m_duties)
            connect(table, &QTableView::activated, this, [this, table](const QModelIndex &index) {
                const auto uuid = table->model() == m_tasks ? m_tasks->row(index.row()).task.sectionUuid
                                                            : m_duties->row(index.row()).duty.sectionUuid;
                selectSection(uuid.value_or(QString()));
                m_tabs->setCurrentIndex(TextTab);
            });
    }
}

void PlanPage::setPlan(application::StoredPlan stored)
{
    const bool same = stored.plan.uuid == m_stored.plan.uuid;
    const QString selected = same ? m_tree->currentIndex().data(OutlineModel::UuidRole).toString() : QString();
    m_stored = std::move(stored);
    m_outline->setPlan(m_stored.plan);
    m_tree->expandToDepth(1);
    showHead();
    showTables();
    showIssues();
    showSource();
    m_frame->showFrame(m_stored.plan);
    if (!same)
        m_tabs->setCurrentIndex(TextTab);
    QModelIndex index = m_outline->indexOf(selected);
    if (!index.isValid())
        index = m_outline->index(0, 0);
    m_isSetting = true; // nobody chose that section just now
    m_tree->setCurrentIndex(index);
    showSection();
    m_isSetting = false;
    layOutPages();
}

void PlanPage::showHead()
{
    const domain::Plan &plan = m_stored.plan;
    m_head->setTitle(plan.title.isEmpty() ? tr("(no title)") : plan.title);
    QStringList facts;
    if (!plan.symbol.isEmpty() || !plan.number.isEmpty())
        facts.append((plan.number.isEmpty() ? QStringLiteral("…") : plan.number) + QLatin1Char('/') + plan.symbol);
    facts << application::screenDate(plan.date) << plan.issuer() << plan.footLine;
    facts.removeAll(QString());
    m_head->setFacts(application::label(plan.state), stateColor(plan.state, colorsOf(palette())),
                     QStringLiteral("· ") + facts.join(QStringLiteral(" · ")));
}

void PlanPage::showSection()
{
    const QModelIndex index = m_tree->currentIndex();
    const QString uuid = index.data(OutlineModel::UuidRole).toString();
    const domain::Section *section = m_outline->section(uuid);
    m_fields->setVisible(section != nullptr);
    const bool isChosen = m_preview->isShown() && m_tree->hasFocus() && !m_isSetting;
    if (uuid == openingId()) {
        m_text->showOpening(m_stored.plan);
        if (isChosen)
            m_preview->view()->goToPage(0);
    } else if (uuid == closingId()) {
        m_text->showClosing(m_stored.plan);
        if (isChosen && !m_stored.plan.closing.empty())
            m_preview->showWords(m_stored.plan.closing.front().toPlain());
    } else if (section) {
        domain::SectionNumber number;
        const auto find = [&](const domain::Section &visited, const domain::SectionNumber &its, int) {
            if (visited.uuid == uuid)
                number = its;
        };
        domain::walkSections(m_outline->plan().sections, find);
        domain::walkSections(m_outline->plan().appendices, find);
        m_text->showSection(*section, number);
        m_fields->showFields(m_stored.plan, *section);
        if (isChosen)
            m_preview->showWords(section->heading.toPlain());
    } else {
        m_text->clear();
    }
}

void PlanPage::showTables()
{
    std::vector<TaskRow> tasks;
    for (const domain::Task &task : m_stored.plan.tasks)
        tasks.push_back({task, task.sectionUuid ? m_outline->label(*task.sectionUuid) : QString()});
    std::vector<DutyRow> duties;
    for (const domain::ReportingDuty &duty : m_stored.plan.duties)
        duties.push_back({duty, duty.sectionUuid ? m_outline->label(*duty.sectionUuid) : QString()});
    const auto title = [](const QString &text, size_t count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(text).arg(count) : text;
    };
    m_tabs->setTabText(TaskTab, title(tr("Tasks"), tasks.size()));
    m_tabs->setTabText(DutyTab, title(tr("Reporting duties"), duties.size()));
    m_taskStack->setCurrentIndex(tasks.empty() ? 1 : 0);
    m_dutyStack->setCurrentIndex(duties.empty() ? 1 : 0);
    m_tasks->setRows(std::move(tasks));
    m_duties->setRows(std::move(duties));
}

void PlanPage::showIssues()
{
    std::vector<domain::Issue> issues = application::remarks(m_stored);
    const QString counts = issueCounts(issues);
    m_tabs->setTabText(IssueTab, counts.isEmpty() ? tr("Review") : tr("Review: %1").arg(counts));
    m_issues->setIssues(std::move(issues));
}

void PlanPage::showSource()
{
    const exchange::SourceInfo &source = m_stored.source;
    QStringList lines;
    if (source.fileName.isEmpty())
        lines.append(tr("From pasted text or made in this program."));
    else
        lines.append(tr("From the file “%1” (%2).").arg(source.fileName, sizeText(source.bytes)));
    if (m_stored.coverage.plan > 0)
        lines.append(coverageText(m_stored.coverage));
    m_source->setText(lines.join(QLatin1Char('\n')));
    m_leftOutStack->setCurrentIndex(m_stored.leftOut.empty() ? 1 : 0);
    static_cast<LeftOutModel *>(m_leftOut)->setRows(m_stored.leftOut);
}

void PlanPage::selectSection(const QString &uuid)
{
    QModelIndex index = m_outline->indexOf(uuid);
    if (!index.isValid()) { // a paragraph, task or duty: its section
        domain::walkSections(m_outline->plan().sections, [&](const domain::Section &section, const QString &, int) {
            for (const domain::Block &block : section.blocks) {
                const QString &id = std::visit([](const auto &b) -> const QString & { return b.uuid; }, block);
                if (id == uuid)
                    index = m_outline->indexOf(section.uuid);
            }
        });
        for (const domain::ReportingDuty &duty : m_stored.plan.duties) {
            if (duty.uuid == uuid && duty.sectionUuid)
                index = m_outline->indexOf(*duty.sectionUuid);
        }
        for (const domain::Task &task : m_stored.plan.tasks) {
            if (task.uuid == uuid && task.sectionUuid)
                index = m_outline->indexOf(*task.sectionUuid);
        }
    }
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

QByteArray PlanPage::splitterState() const
{
    return m_splitter->saveState();
}

void PlanPage::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// ---- the pages as printed

PreviewPort *PlanPage::preview() const
{
    return m_preview;
}

void PlanPage::showPreview(bool shown)
{
    m_preview->setVisible(shown);
    arrange();
    if (shown) {
        layOutPages();
        m_preview->view()->setFocus();
    } else if (!m_tabs->isAncestorOf(focusWidget())) {
        m_tree->setFocus();
    }
    Q_EMIT previewChanged();
}

void PlanPage::restorePreview(bool shown, const PageScale &scale)
{
    m_preview->setPageScale(scale);
    m_preview->setVisible(shown);
    arrange();
}

void PlanPage::layOutPages()
{
    if (m_preview->isShown() && !m_stored.plan.uuid.isEmpty())
        m_preview->showDocument(m_stored.plan.uuid, pagesOf(m_stored.plan));
}

void PlanPage::arrange()
{
    const bool isWide = window()->width() >= narrow, isPreview = m_preview->isShown(), isTiny = width() < tiny;
    m_head->setLow(isPreview && height() < low);
    const Arrangement wanted{isTiny, isWide, !isPreview || !isTiny, !isPreview || isWide, isPreview};
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    m_tree->setVisible(wanted.hasTree);
    m_tabs->setVisible(wanted.hasTabs); // else the pages take their place
    const int tree = !wanted.hasTree ? 0 : isTiny ? width() / 3 : isPreview && isWide ? 240 : 300;
    const int rest = std::max(2, width() - tree), pages = !isPreview ? 0 : wanted.hasTabs ? rest / 2 : rest;
    m_splitter->setSizes({tree, rest - pages, pages});
    m_content->setOrientation(isWide && !isPreview ? Qt::Horizontal : Qt::Vertical);
    m_content->setSizes({700, 300});
}

void PlanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text && !m_stored.plan.uuid.isEmpty()) {
        showHead(); // colours are written into the texts
        showSection();
        m_frame->showFrame(m_stored.plan);
    }
}

} // namespace bd::gui
