#include "gui/models/task_table_model.h"

#include "application/labels.h"
#include "domain/money_text.h"
#include "domain/task_time.h"
#include "gui/widgets/choice_delegate.h"

#include <QFont>

namespace bd::gui {

namespace {

using domain::SectionKind;
using domain::Task;
using domain::TaskStatus;

QStringList statusChoices()
{
    QStringList choices;
    for (const TaskStatus status : domain::allValues<TaskStatus>())
        choices.append(application::label(status));
    return choices;
}

/// The first choice is none: as its section.
std::vector<SectionKind> kinds()
{
    std::vector<SectionKind> all;
    for (const SectionKind kind : domain::allValues<SectionKind>()) {
        all.push_back(kind);
        if (kind == SectionKind::Other) // what follows is for reports
            break;
    }
    return all;
}

QStringList kindChoices()
{
    QStringList choices{TaskTableModel::tr("(as its section)")};
    for (const SectionKind kind : kinds())
        choices.append(application::label(kind));
    return choices;
}

TaskTableModel::Editor editorOf(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Section: return TaskTableModel::NoEditor;
    case TaskColumn::Title:
    case TaskColumn::Product: return TaskTableModel::WordsEditor;
    case TaskColumn::Lead:
    case TaskColumn::Coordinate: return TaskTableModel::AgenciesEditor;
    case TaskColumn::Time: return TaskTableModel::TimeEditor;
    case TaskColumn::Status:
    case TaskColumn::Kind: return TaskTableModel::ChoiceEditor;
    default: return TaskTableModel::LineEditor;
    }
}

} // namespace

TaskTableModel::TaskTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TaskTableModel::setLines(std::vector<TaskLine> lines, std::optional<int> year)
{
    const auto isSame = [](const TaskLine &a, const TaskLine &b) {
        return a.isGroup == b.isGroup && a.group == b.group && a.task.uuid == b.task.uuid;
    };
    const bool yearStays = m_year == year;
    m_year = year;
    if (lines.size() == m_lines.size() && std::equal(lines.begin(), lines.end(), m_lines.begin(), isSame)) {
        for (size_t i = 0; i < lines.size(); ++i) {
            if (yearStays && lines[i] == m_lines[i])
                continue;
            m_lines[i] = std::move(lines[i]);
            const int row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void TaskTableModel::setColors(const QColor &late, const QColor &groupBack)
{
    m_late = late;
    m_groupBack = groupBack;
}

int TaskTableModel::rowOf(const QString &taskUuid) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const TaskLine &l) { return !l.isGroup && l.task.uuid == taskUuid; });
    return line == m_lines.end() ? -1 : static_cast<int>(line - m_lines.begin());
}

QString TaskTableModel::title(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Section: return tr("Section");
    case TaskColumn::Title: return tr("Task");
    case TaskColumn::Lead: return tr("Lead");
    case TaskColumn::Coordinate: return tr("Coordinating");
    case TaskColumn::Time: return tr("Time");
    case TaskColumn::Product: return tr("Product");
    case TaskColumn::Budget: return tr("Budget (đồng)");
    case TaskColumn::Source: return tr("Source of the budget");
    case TaskColumn::Status: return tr("Status");
    case TaskColumn::Reason: return tr("Reason");
    case TaskColumn::Kind: return tr("Kind of content");
    }
    Q_UNREACHABLE();
}

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : taskColumnCount;
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= taskColumnCount)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return title(static_cast<TaskColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return int((static_cast<TaskColumn>(section) == TaskColumn::Budget ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant TaskTableModel::groupData(const TaskLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (column > 0)
            return {};
        const QString name = line.group.isEmpty() ? tr("(nobody, nowhere)") : line.group;
        return QStringLiteral("%1  ·  %2").arg(name, sumsText(line.sums));
    }
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::BackgroundRole: return m_groupBack.isValid() ? QVariant(m_groupBack) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case GroupRole: return true;
    case UuidRole: return QString();
    default: return {};
    }
}

QVariant TaskTableModel::editData(const TaskLine &line, TaskColumn column) const
{
    const Task &task = line.task;
    switch (column) {
    case TaskColumn::Lead: return QVariant::fromValue(agenciesOf(task, domain::Role::Lead));
    case TaskColumn::Coordinate: return QVariant::fromValue(agenciesOf(task, domain::Role::Coordinate));
    case TaskColumn::Status: return static_cast<int>(task.status);
    case TaskColumn::Kind: {
        const auto all = kinds();
        const auto at = task.kind ? std::find(all.begin(), all.end(), *task.kind) : all.end();
        return at == all.end() ? 0 : static_cast<int>(at - all.begin()) + 1;
    }
    default: return taskCell(line, column, m_year);
    }
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskLine &line = this->line(index.row());
    if (line.isGroup)
        return groupData(line, index.column(), role);
    const auto column = static_cast<TaskColumn>(index.column());
    const bool isLate = column == TaskColumn::Status && line.isLate;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isLate ? QStringLiteral("⚠ ") + tr("Late (%1)").arg(taskCell(line, column, m_year)) : taskCell(line, column, m_year);
    case Qt::EditRole: return editData(line, column);
    case Qt::ForegroundRole: return isLate && m_late.isValid() ? QVariant(m_late) : QVariant();
    case Qt::TextAlignmentRole: return int((column == TaskColumn::Budget ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChoicesRole:
        if (!canEdit(column) || editorOf(column) != ChoiceEditor)
            return {};
        return column == TaskColumn::Status ? statusChoices() : kindChoices();
    case UuidRole: return line.task.uuid;
    case EditorRole: return static_cast<int>(editorOf(column));
    case GroupRole: return false;
    default: return {};
    }
}

Qt::ItemFlags TaskTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || line(index.row()).isGroup)
        return flags;
    const auto column = static_cast<TaskColumn>(index.column());
    if (!canEdit(column))
        return flags;
    const bool hasReason = column != TaskColumn::Reason || line(index.row()).task.status == TaskStatus::Dropped;
    return editorOf(column) == NoEditor || !hasReason ? flags : flags | Qt::ItemIsEditable;
}

bool TaskTableModel::setChoice(const Task &before, TaskColumn column, int choice)
{
    Task task = before;
    if (column == TaskColumn::Status) {
        const auto all = domain::allValues<TaskStatus>();
        if (choice < 0 || choice >= static_cast<int>(all.size()))
            return false;
        task.status = all[static_cast<size_t>(choice)];
        if (task.status == before.status)
            return true;
        if (task.status == TaskStatus::Dropped) {
            Q_EMIT dropWanted(task.uuid);
            return true;
        }
        task.statusReason.clear();
        Q_EMIT edited(TaskField::Status, task);
        return true;
    }
    const auto all = kinds();
    if (choice < 0 || choice > static_cast<int>(all.size()))
        return false;
    task.kind = choice == 0 ? std::nullopt : std::optional(all[static_cast<size_t>(choice - 1)]);
    if (task.kind != before.kind)
        Q_EMIT edited(TaskField::Kind, task);
    return true;
}

bool TaskTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Task before = line(index.row()).task;
    const auto column = static_cast<TaskColumn>(index.column());
    if (editorOf(column) == ChoiceEditor)
        return setChoice(before, column, value.toInt());
    Task task = before;
    TaskField field = TaskField::Title;
    const QString words = value.toString().simplified().normalized(QString::NormalizationForm_C);
    switch (column) {
    case TaskColumn::Title:
        if (words.isEmpty())
            return false;
        task.title = words;
        break;
    case TaskColumn::Lead:
    case TaskColumn::Coordinate: {
        field = column == TaskColumn::Lead ? TaskField::Lead : TaskField::Coordinate;
        setAgenciesOf(task, column == TaskColumn::Lead ? domain::Role::Lead : domain::Role::Coordinate,
                      value.value<std::vector<domain::AgencyRef>>());
        break;
    }
    case TaskColumn::Time:
        field = TaskField::Time;
        if (words != domain::shownTime(before, m_year))
            domain::setTaskTime(task, words, m_year);
        break;
    case TaskColumn::Product:
        field = TaskField::Product;
        task.product = words;
        break;
    case TaskColumn::Budget:
        field = TaskField::Budget;
        if (words != domain::budgetText(before.budget))
            task.budget = domain::budgetFrom(words, before.budget);
        break;
    case TaskColumn::Source:
        field = TaskField::Source;
        task.budget.source = words;
        break;
    case TaskColumn::Reason:
        field = TaskField::Status;
        task.statusReason = words;
        break;
    default: return false;
    }
    if (!(task == before))
        Q_EMIT edited(field, task);
    return true;
}

QString sumsText(const TaskSums &sums)
{
    QStringList parts{TaskTableModel::tr("%Ln tasks", nullptr, sums.count)};
    if (sums.done > 0)
        parts.append(TaskTableModel::tr("%1 done").arg(sums.done));
    if (sums.late > 0)
        parts.append(TaskTableModel::tr("%1 late").arg(sums.late));
    if (sums.budgeted > 0)
        parts.append(TaskTableModel::tr("%1/%2 tasks with a budget: %3 đồng").arg(sums.budgeted).arg(sums.count).arg(domain::moneyText(sums.sum)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace bd::gui
