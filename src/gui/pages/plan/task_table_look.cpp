// How the table of tasks looks and what this computer remembers of it.
#include "gui/pages/plan/task_table_page.h"

#include "application/labels.h"
#include "gui/commands/task_commands.h"
#include "gui/editing/plan_desk.h"
#include "gui/machine_settings.h"
#include "gui/models/task_table_model.h"
#include "gui/pages/plan/task_delegates.h"
#include "gui/pages/plan/task_filter_bar.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"
#include "gui/widgets/flow_layout.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace bd::gui {

namespace {

using domain::TaskStatus;

constexpr int rowHeight = 28, air = 10, mostLines = 5; ///< of one row
constexpr int leastTitle = 26 * grid;                  ///< the task's own words come first
const QString stateName = QStringLiteral("taskTable");

constexpr TaskColumn wrapped[] = {TaskColumn::Title, TaskColumn::Lead, TaskColumn::Coordinate, TaskColumn::Time, TaskColumn::Product,
                                  TaskColumn::Budget, TaskColumn::Status};

int widthOf(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Section: return 7 * grid;
    case TaskColumn::Lead: return 16 * grid;
    case TaskColumn::Coordinate: return 16 * grid;
    case TaskColumn::Time: return 11 * grid;
    case TaskColumn::Product: return 16 * grid;
    case TaskColumn::Budget: return 14 * grid;
    case TaskColumn::Status: return 16 * grid;
    default: return 18 * grid;
    }
}

bool isHiddenAtFirst(TaskColumn column)
{
    return column == TaskColumn::Source || column == TaskColumn::Reason || column == TaskColumn::Kind;
}

/// Section and title name the task: they can't be hidden.
bool canHide(TaskColumn column)
{
    return column != TaskColumn::Section && column != TaskColumn::Title;
}

} // namespace

void TaskTablePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("tasks"));
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    for (const TaskColumn column : {TaskColumn::Status, TaskColumn::Kind})
        m_table->setItemDelegateForColumn(static_cast<int>(column), new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_table->setAlternatingRowColors(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(6 * grid);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int i = 0; i < taskColumnCount; ++i) {
        const auto column = static_cast<TaskColumn>(i);
        m_table->setColumnWidth(i, widthOf(column));
        m_table->setColumnHidden(i, isHiddenAtFirst(column));
    }
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

/// What the other columns leave is the title's.
void TaskTablePage::fitTitle()
{
    int others = 0;
    for (int i = 0; i < taskColumnCount; ++i)
        others += i == static_cast<int>(TaskColumn::Title) || m_table->isColumnHidden(i) ? 0 : m_table->columnWidth(i);
    const int width = std::max(leastTitle, m_table->viewport()->width() - others);
    if (m_table->columnWidth(static_cast<int>(TaskColumn::Title)) != width)
        m_table->setColumnWidth(static_cast<int>(TaskColumn::Title), width);
}

QWidget *TaskTablePage::makeBar()
{
    m_bar = new QWidget(this);
    QWidget *bar = m_bar;
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, grid);
    row->setSpacing(grid);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(true); // Enter presses it, as Space does
        row->addWidget(made);
        return made;
    };
    m_add = button(tr("Add a &task"), "addTask");
    m_remove = button(tr("De&lete"), "deleteTask");
    m_remove->setToolTip(tr("The text stays (Delete)"));
    const auto menuButton = [&](const QString &text, const char *name, QMenu *menu) {
        auto *made = new QToolButton(bar);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setPopupMode(QToolButton::InstantPopup);
        made->setFocusPolicy(Qt::TabFocus);
        made->setMenu(menu);
        row->addWidget(made);
        return made;
    };
    m_status = menuButton(tr("Change &status"), "changeStatus", makeStatusMenu());
    m_columns = menuButton(tr("&Columns"), "chooseColumns", makeColumnMenu());
    m_export = button(tr("E&xport to Excel…"), "exportTasks");
    row->addWidget(new QWidget(bar)); // takes what is left of the line
    connect(m_add, &QPushButton::clicked, this, &TaskTablePage::addTask);
    connect(m_remove, &QPushButton::clicked, this, &TaskTablePage::removeTasks);
    connect(m_export, &QPushButton::clicked, this, [this] { m_exporter->execute(); });
    auto *more = new QMenu(this); // the same where there is no room for the bar
    for (QPushButton *made : {m_add, m_remove, m_export}) {
        QAction *action = more->addAction(made->text(), made, &QPushButton::click);
        connect(more, &QMenu::aboutToShow, action, [action, made] { action->setEnabled(made->isEnabled()); });
    }
    for (QToolButton *made : {m_status, m_columns}) {
        QMenu *menu = made->menu();
        menu->setTitle(made->text());
        more->addMenu(menu);
        connect(more, &QMenu::aboutToShow, menu, [menu, made] { menu->setEnabled(made->isEnabled()); });
    }
    m_filter->setMore(more);
    return bar;
}

QMenu *TaskTablePage::makeStatusMenu()
{
    auto *menu = new QMenu(this);
    for (const TaskStatus status : domain::allValues<TaskStatus>()) {
        QAction *action = menu->addAction(application::label(status));
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status, selectedTasks()); });
    }
    return menu;
}

QMenu *TaskTablePage::makeColumnMenu()
{
    auto *menu = new QMenu(this);
    for (int i = 0; i < taskColumnCount; ++i) {
        if (!canHide(static_cast<TaskColumn>(i)))
            continue;
        QAction *action = menu->addAction(TaskTableModel::title(static_cast<TaskColumn>(i)));
        action->setCheckable(true);
        action->setData(i);
        action->setChecked(!m_table->isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            m_table->setColumnHidden(i, !shown);
            fitTitle();
            m_fit->start();
            keepState();
        });
    }
    return menu;
}

void TaskTablePage::fitRows(int first, int last)
{
    if (!isVisible())
        return;
    const QFontMetrics metrics = m_table->fontMetrics();
    const int margin = 2 * (m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_table) + 1);
    const int most = metrics.lineSpacing() * mostLines + air;
    for (int row = std::max(0, first); row <= last && row < m_model->rowCount(); ++row) {
        int height = rowHeight;
        for (const TaskColumn column : wrapped) {
            const int width = m_table->columnWidth(static_cast<int>(column)) - margin;
            if (m_model->line(row).isGroup || m_table->isColumnHidden(static_cast<int>(column)) || width <= 0)
                continue;
            const QString text = m_model->index(row, static_cast<int>(column)).data().toString();
            if (metrics.horizontalAdvance(text.left(400)) <= width)
                continue;
            height = std::max(height, metrics.boundingRect(QRect(0, 0, width, most), Qt::TextWordWrap, text.left(1000)).height() + air);
        }
        if (m_table->rowHeight(row) != std::min(height, most))
            m_table->setRowHeight(row, std::min(height, most));
    }
}

// ---- what this computer remembers: "grouping sort descending hidden,hidden"

void TaskTablePage::restoreState()
{
    const QList<QByteArray> parts = m_desk->context().machine().state(stateName).split(' ');
    if (parts.size() != 4)
        return;
    m_isRestoring = true;
    const QList<QByteArray> hidden = parts.at(3).split(',');
    for (QAction *action : m_columns->menu()->actions())
        action->setChecked(!hidden.contains(QByteArray::number(action->data().toInt())));
    const int sort = parts.at(1).toInt(), grouping = std::clamp(parts.at(0).toInt(), 0, 2);
    m_filter->setGrouping(static_cast<TaskGrouping>(grouping));
    if (sort >= 0 && sort < taskColumnCount)
        m_table->horizontalHeader()->setSortIndicator(sort, parts.at(2) == "1" ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_isRestoring = false;
}

void TaskTablePage::keepState()
{
    if (!m_desk || m_isRestoring)
        return;
    QList<QByteArray> hidden{"-"};
    for (const QAction *action : m_columns->menu()->actions()) {
        if (!action->isChecked())
            hidden.append(QByteArray::number(action->data().toInt()));
    }
    m_desk->context().machine().setState(stateName, QByteArray::number(static_cast<int>(m_view.grouping)) + ' '
                                                        + QByteArray::number(m_view.sort ? static_cast<int>(*m_view.sort) : -1) + ' '
                                                        + (m_view.descending ? "1 " : "0 ") + hidden.join(','));
}

} // namespace bd::gui
