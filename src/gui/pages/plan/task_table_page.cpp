#include "gui/pages/plan/task_table_page.h"

#include "application/labels.h"
#include "base/uuid.h"
#include "domain/outline_edit.h"
#include "gui/commands/task_commands.h"
#include "gui/dialogs/reason_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/models/task_table_model.h"
#include "gui/pages/plan/task_delegates.h"
#include "gui/pages/plan/task_filter_bar.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSet>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using domain::Plan;
using domain::Task;
using domain::TaskStatus;

constexpr int fitPause = 60;  ///< ms after a column was resized
constexpr int low = 42 * grid; ///< below this height the table needs all there is

} // namespace

TaskTablePage::TaskTablePage(QWidget *parent)
    : QWidget(parent), m_model(new TaskTableModel(this)), m_filter(new TaskFilterBar(this)), m_table(new QTableView(this)),
      m_delegate(new TaskDelegate(*m_table)), m_sums(new QLabel(this)), m_fit(new QTimer(this))
{
    setObjectName(QStringLiteral("taskTablePage"));
    makeTable();
    auto *none = new EmptyState(tr("No tasks yet"),
                                tr("A task is a part of the text that somebody must carry out: put the cursor into a paragraph and press Ctrl+T. "
                                   "Tasks that stand in no paragraph are added here."),
                                this);
    QPushButton *first = none->addButton(tr("Add a &task"));
    first->setObjectName(QStringLiteral("addFirstTask"));
    connect(first, &QPushButton::clicked, this, &TaskTablePage::addTask);
    auto *nothing = new EmptyState(tr("No task is as chosen above"), tr("Search for less, or show all tasks."), this);
    QPushButton *all = nothing->addButton(tr("Show &all"));
    connect(all, &QPushButton::clicked, m_filter, &TaskFilterBar::clear);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);
    m_stack->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_filter);
    column->addLayout(m_stack, 1);
    m_sums->setObjectName(QStringLiteral("taskSums"));
    m_sums->setWordWrap(true);
    column->addWidget(m_sums);
    column->addWidget(makeBar());
    connectTable();
}

TaskTablePage::~TaskTablePage() = default;

void TaskTablePage::connectTable()
{
    m_fit->setSingleShot(true);
    m_fit->setInterval(fitPause);
    connect(m_fit, &QTimer::timeout, this, [this] { fitRows(0, m_model->rowCount() - 1); });
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, m_fit, qOverload<>(&QTimer::start));
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { m_filter->more()->popup(m_table->viewport()->mapToGlobal(at)); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->menu()->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_view.sort = column < 0 ? std::nullopt : std::optional(static_cast<TaskColumn>(column));
        m_view.descending = order == Qt::DescendingOrder;
        arrange();
        keepState();
    });
    connect(m_filter, &TaskFilterBar::changed, this, [this] {
        m_view.filter = m_filter->filter();
        m_view.grouping = m_filter->grouping();
        arrange();
        keepState();
    });
    connect(m_filter, &TaskFilterBar::leftDown, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, static_cast<int>(TaskColumn::Title)));
        m_table->setFocus();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { fitRows(from.row(), to.row()); });
    connect(m_model, &TaskTableModel::edited, this, &TaskTablePage::store);
    connect(m_model, &TaskTableModel::dropWanted, this,
            [this](const QString &uuid) { setStatus(TaskStatus::Dropped, {uuid}); }, Qt::QueuedConnection); // its editor closes first
    connect(m_table, &QTableView::doubleClicked, this, &TaskTablePage::goToText);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TaskTablePage::updateButtons);
}

void TaskTablePage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
    m_exporter = std::make_unique<ExportTasksCommand>(desk.context());
    restoreState();
    connect(&desk, &PlanDesk::opened, this, [this] {
        m_directoryIsOld = true;
        m_isStale = true;
        m_filter->clear();
        if (isVisible())
            arrange();
    });
    connect(&desk, &PlanDesk::closed, this, [this] { m_model->setLines({}, std::nullopt); });
    connect(&desk, &PlanDesk::changed, this, &TaskTablePage::follow);
    connect(&desk, &PlanDesk::flushWanted, this, &TaskTablePage::commit);
    connect(&desk, &PlanDesk::spotWanted, this, [this](const ChangeSpot &spot) {
        if (spot.part == ChangeSpot::Part::Task)
            selectTask(spot.task);
    });
    connect(&desk.context().services().database.feed(), &application::ChangeFeed::changed, this,
            [this](const application::ChangeSet &changes) {
                for (const application::EntityChange &change : changes.changes)
                    m_directoryIsOld = m_directoryIsOld || change.kind.startsWith(QLatin1String("agency"));
            });
    if (desk.isOpen())
        arrange();
}

void TaskTablePage::follow(const Plan &before)
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    const Plan &plan = m_desk->plan();
    if (before.tasks == plan.tasks && before.sections == plan.sections && before.year == plan.year && before.state == plan.state)
        return;
    // Lines stay where they are while cells are edited; only tasks that came or went arrange them anew.
    std::vector<TaskLine> lines = m_model->lines();
    if (before.tasks.size() != plan.tasks.size() || !refreshLines(lines, plan, todayOf(*m_desk)))
        return arrange();
    m_model->setLines(std::move(lines), plan.year);
    m_filter->setChoices(taskAgencies(plan), application::sectionNames(plan));
    showSums();
    updateButtons();
}

void TaskTablePage::arrange()
{
    if (!m_desk || !m_desk->isOpen())
        return;
    m_isStale = false;
    const Plan &plan = m_desk->plan();
    if (std::exchange(m_directoryIsOld, false))
        m_delegate->setDirectory(directoryOf(*m_desk));
    const QStringList selected = selectedTasks();
    const QModelIndex current = m_table->currentIndex();
    const QString currentTask = current.data(TaskTableModel::UuidRole).toString();
    const int column = current.isValid() ? current.column() : static_cast<int>(TaskColumn::Title);
    m_model->setReadOnly(m_desk->isReadOnly(), m_desk->canFollowTasks());
    const Colors &colors = colorsOf(palette());
    m_model->setColors(colors.late, colors.alternate);
    m_filter->setChoices(taskAgencies(plan), application::sectionNames(plan));
    m_view.filter = m_filter->filter(); // a body that no task names any more is no longer chosen
    m_model->setLines(taskLines(plan, m_view, todayOf(*m_desk)), plan.year);
    showGroups();
    fitRows(0, m_model->rowCount() - 1);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : plan.tasks.empty() ? 2 : 1);
    m_filter->setVisible(!plan.tasks.empty());
    if (const int row = m_model->rowOf(currentTask); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, column));
    for (int row = 0; selected.size() > 1 && row < m_model->rowCount(); ++row) {
        if (selected.contains(m_model->index(row, 0).data(TaskTableModel::UuidRole).toString()))
            m_table->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    showSums();
    updateButtons();
}

void TaskTablePage::showGroups()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->line(row).isGroup)
            m_table->setSpan(row, 0, 1, taskColumnCount);
    }
}

void TaskTablePage::showSums()
{
    const TaskSums shown = sumsOf(m_model->lines());
    QString text = sumsText(shown);
    if (shown.count < static_cast<int>(m_desk->plan().tasks.size()))
        text = tr("Shown: %1 (of %2 in the plan)").arg(text).arg(m_desk->plan().tasks.size());
    m_sums->setText(m_desk->plan().tasks.empty() ? QString() : text);
}

QStringList TaskTablePage::selectedTasks() const
{
    QStringList uuids;
    QSet<QString> seen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const QString uuid = index.data(TaskTableModel::UuidRole).toString();
        if (!uuid.isEmpty() && !seen.contains(uuid))
            uuids.append(uuid);
        seen.insert(uuid);
    }
    return uuids;
}

void TaskTablePage::store(TaskField field, const Task &task)
{
    const QScopedValueRollback storing(m_isStoring, true);
    editTask(*m_desk, field, task);
}

/// A cell that is being edited gives its words to the table.
void TaskTablePage::commit()
{
    if (!m_isStoring && m_table->isPersistentEditorOpen(m_table->currentIndex()))
        m_table->setFocus();
}

void TaskTablePage::setStatus(TaskStatus status, const QStringList &uuids)
{
    if (uuids.isEmpty())
        return;
    Task value;
    value.status = status;
    if (status == TaskStatus::Dropped) {
        ReasonDialog dialog(tr("Not carried out"),
                            uuids.size() == 1 ? tr("Why is this task not carried out?") : tr("Why are these %Ln tasks not carried out?", nullptr, int(uuids.size())),
                            tr("Record"), this);
        CommandContext &context = m_desk->context();
        if (!context.prompts().run(dialog))
            return;
        value.statusReason = dialog.reason();
    }
    editTasks(*m_desk, TaskField::Status, uuids, value);
}

void TaskTablePage::addTask()
{
    const QString near = m_table->currentIndex().data(TaskTableModel::UuidRole).toString();
    const Task *neighbour = taskOf(m_desk->plan(), near);
    Task task;
    task.uuid = newUuid();
    task.title = tr("New task");
    if (neighbour)
        task.sectionUuid = neighbour->sectionUuid;
    const auto insert = [&](Plan &plan) {
        auto at = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const Task &t) { return t.uuid == near; });
        plan.tasks.insert(at == plan.tasks.end() ? at : at + 1, task);
        return true;
    };
    if (!m_desk->edit(QStringLiteral("task.add"), {}, insert))
        return;
    if (m_model->rowOf(task.uuid) < 0)
        m_filter->clear(); // it must be seen to be named
    selectTask(task.uuid);
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void TaskTablePage::removeTasks()
{
    const QStringList uuids = selectedTasks();
    const Task *first = uuids.isEmpty() ? nullptr : taskOf(m_desk->plan(), uuids.first());
    if (!first)
        return;
    const int row = m_table->currentIndex().row();
    const QString title = first->title;
    const bool done = m_desk->edit(QStringLiteral("task.remove"), {title, QString::number(uuids.size())}, [uuids](Plan &plan) {
        bool any = false;
        for (const QString &uuid : uuids)
            any = domain::removeTask(plan, uuid) || any;
        return any;
    });
    if (!done)
        return;
    CommandContext &context = m_desk->context();
    context.notify({Notice::Kind::Note,
                    uuids.size() == 1 ? tr("“%1” is no longer a task. Its text stays.").arg(title)
                                      : tr("%Ln tasks are no longer tasks. Their text stays.", nullptr, int(uuids.size())),
                    {{tr("Undo"), [&context] { undoLast(context); }}}, true, true});
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(std::max(0, row), m_model->rowCount() - 1), static_cast<int>(TaskColumn::Title)));
    m_table->setFocus();
}

void TaskTablePage::goToText(const QModelIndex &index)
{
    const Task *task = taskOf(m_desk->plan(), index.data(TaskTableModel::UuidRole).toString());
    if (!task)
        return;
    if (!task->sectionUuid) {
        m_desk->context().notify({Notice::Kind::Note, tr("This task stands in no section of the text."), {}, true, true});
        return;
    }
    m_desk->setCurrent(*task->sectionUuid, task->paragraphUuid.value_or(QString()));
    Q_EMIT textWanted();
}

void TaskTablePage::copyRows() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_table->selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < taskColumnCount; ++column) {
            if (!m_table->isColumnHidden(column))
                cells.append(m_model->index(row, column).data().toString().simplified());
        }
        rows.append(cells.join(QLatin1Char('\t')));
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(rows.join(QLatin1Char('\n')));
}

void TaskTablePage::selectTask(const QString &uuid)
{
    if (m_isStale)
        arrange();
    const int row = m_model->rowOf(uuid);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, static_cast<int>(TaskColumn::Title)));
    m_table->scrollTo(m_table->currentIndex());
}

void TaskTablePage::updateButtons()
{
    const bool canEdit = m_desk && m_desk->isOpen() && !m_desk->isReadOnly();
    const bool hasTask = !selectedTasks().isEmpty();
    m_add->setEnabled(canEdit);
    m_remove->setEnabled(canEdit && hasTask);
    m_status->setEnabled(m_desk && m_desk->isOpen() && m_desk->canFollowTasks() && hasTask);
    m_export->setEnabled(m_desk && m_desk->isOpen() && !m_desk->plan().tasks.empty());
}

bool TaskTablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTitle();
    const auto *key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_table || !key)
        return QWidget::eventFilter(watched, event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
    const bool isDelete = key->matches(QKeySequence::Delete), isCopy = key->matches(QKeySequence::Copy);
    if (!enter && !isDelete && !isCopy)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (enter)
        goToText(m_table->currentIndex());
    else if (isDelete)
        removeTasks();
    else
        copyRows();
    return true;
}

void TaskTablePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        arrange();
    else
        m_fit->start();
}

void TaskTablePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isLow = event->size().height() < low;
    m_bar->setVisible(!isLow);
    m_sums->setVisible(!isLow);
    m_filter->setCompact(isLow);
}

void TaskTablePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const Colors &colors = colorsOf(palette());
        m_model->setColors(colors.late, colors.alternate);
        m_fit->start();
    }
}

} // namespace bd::gui
