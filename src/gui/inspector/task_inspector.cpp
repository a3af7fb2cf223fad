#include "gui/inspector/task_inspector.h"

#include "domain/outline_edit.h"
#include "gui/commands/task_commands.h"
#include "gui/editing/plan_desk.h"
#include "gui/inspector/task_fields.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace bd::gui {

TaskInspector::TaskInspector(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("taskInspector"));
    setAccessibleName(tr("Task of the paragraph"));
    m_stack->addWidget(makeNone());
    m_stack->addWidget(makeForm());
}

QWidget *TaskInspector::makeNone()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    m_hint = makeMuted({}, page);
    m_hint->setObjectName(QStringLiteral("taskHint"));
    column->addWidget(m_hint);
    m_make = new QPushButton(tr("Make it a &task"), page);
    m_make->setObjectName(QStringLiteral("makeTask"));
    m_make->setToolTip(tr("Somebody must carry out what the paragraph says (Ctrl+T)"));
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &TaskInspector::makeTask);
    return makeScrolling(page, this);
}

QWidget *TaskInspector::makeForm()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    m_remarks = new QLabel(page);
    m_remarks->setObjectName(QStringLiteral("taskRemarks"));
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    column->addWidget(m_remarks);
    m_fields = new TaskFields(page);
    column->addWidget(m_fields);
    m_remove = new QPushButton(tr("&No longer a task"), page);
    m_remove->setObjectName(QStringLiteral("removeTask"));
    m_remove->setToolTip(tr("The text stays as it is; Ctrl+Z brings the task back"));
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_remove, &QPushButton::clicked, this, &TaskInspector::removeTask);
    connect(m_fields, &TaskFields::edited, this, [this](TaskField field, const domain::Task &task) {
        if (m_desk)
            editTask(*m_desk, field, task);
    });
    return makeScrolling(page, this);
}

void TaskInspector::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
    connect(&desk, &PlanDesk::opened, this, [this] {
        m_directoryIsOld = true;
        showTask();
    });
    connect(&desk, &PlanDesk::closed, this, &TaskInspector::showTask);
    connect(&desk, &PlanDesk::changed, this, &TaskInspector::showTask);
    connect(&desk, &PlanDesk::currentChanged, this, &TaskInspector::showTask);
    connect(&desk, &PlanDesk::flushWanted, m_fields, &TaskFields::commit);
    connect(&desk, &PlanDesk::taskWanted, this, &TaskInspector::focusTask);
    connect(&desk.context().services().database.feed(), &application::ChangeFeed::changed, this,
            [this](const application::ChangeSet &changes) {
                for (const application::EntityChange &change : changes.changes)
                    m_directoryIsOld = m_directoryIsOld || change.kind.startsWith(QLatin1String("agency"));
            });
    showTask();
}

void TaskInspector::showTask()
{
    const bool isOpen = m_desk && m_desk->isOpen();
    const domain::Task *task = isOpen ? taskAt(m_desk->plan(), m_desk->currentParagraph()) : nullptr;
    if (!task || task->uuid != m_task)
        m_fields->commit(); // of the one that is left
    task = isOpen ? taskAt(m_desk->plan(), m_desk->currentParagraph()) : nullptr; // storing made another plan
    m_task = task ? task->uuid : QString();
    const bool isReadOnly = isOpen && m_desk->isReadOnly();
    if (!task) {
        const bool canMake = isOpen && !isReadOnly && canBeTask(m_desk->plan(), m_desk->currentParagraph());
        m_hint->setText(canMake ? tr("This paragraph is text. As a task it says who leads, who coordinates, when, what comes of it and what it costs.")
                        : isReadOnly ? tr("This plan is only read. Put the cursor into a paragraph that is a task to see who leads it and when.")
                                     : tr("Put the cursor into a paragraph: here stands who carries it out, when, and what it costs."));
        m_make->setVisible(canMake);
        m_fields->setTask({}, {}, {});
        m_stack->setCurrentIndex(0);
        return;
    }
    if (m_directoryIsOld) {
        m_directoryIsOld = false;
        m_directory = directoryOf(*m_desk);
        m_fields->setDirectory(m_directory);
    }
    QStringList sources;
    for (const domain::Task &other : m_desk->plan().tasks) {
        if (!other.budget.source.isEmpty() && !sources.contains(other.budget.source))
            sources.append(other.budget.source);
    }
    m_fields->setSources(sources);
    m_fields->setReadOnly(isReadOnly, m_desk->canFollowTasks());
    m_fields->setTask(*task, m_desk->plan().year, todayOf(*m_desk));
    m_remove->setVisible(!isReadOnly);
    const QStringList remarks = taskRemarks(*task, m_desk->plan(), m_directory);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorsOf(colors).soon);
    m_remarks->setPalette(colors);
    m_remarks->setText(remarks.isEmpty() ? QString() : QStringLiteral("⚠ ") + remarks.join(QStringLiteral("\n⚠ ")));
    m_remarks->setVisible(!remarks.isEmpty());
    m_stack->setCurrentIndex(1);
}

void TaskInspector::makeTask()
{
    if (makeCurrentTask(*m_desk))
        m_fields->focusFirst();
}

void TaskInspector::removeTask()
{
    const domain::Task *task = taskOf(m_desk->plan(), m_task);
    if (!task)
        return;
    const QString uuid = m_task;
    if (m_desk->edit(QStringLiteral("task.remove"), {task->title}, [uuid](domain::Plan &plan) { return domain::removeTask(plan, uuid); }))
        m_make->setFocus();
}

void TaskInspector::focusTask()
{
    if (m_stack->currentIndex() == 1)
        m_fields->focusFirst();
    else if (m_make->isVisible())
        m_make->setFocus(Qt::ShortcutFocusReason);
}

void TaskInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bd::gui
