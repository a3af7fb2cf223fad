#include "gui/models/due_model.h"

#include "application/due_text.h"
#include "gui/icon.h"
#include "gui/pages/due/due_look.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace bd::gui {

using domain::DueItem;
using domain::DueState;

namespace {

constexpr DueState groups[] = {DueState::Overdue, DueState::ThisWeek, DueState::ThisMonth, DueState::Later, DueState::Undated, DueState::Done};

/// "05/03/2026 (trước 06/03)": how it counts in full stands below the list.
QString shortDay(const DueItem &item)
{
    if (!item.due || !item.isStrict)
        return application::lastDayText(item);
    QString printed = item.printedTime;
    printed.remove(QLatin1Char('/') + QString::number(item.due->year()));
    return item.due->toString(QStringLiteral("dd/MM/yyyy")) + QStringLiteral(" (") + printed + QLatin1Char(')');
}

} // namespace

DueModel::DueModel(QObject *parent) : QAbstractTableModel(parent) {}

void DueModel::setItems(std::vector<DueItem> items, QDate today, QHash<QString, QString> plans)
{
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    m_plans = std::move(plans);
    makeLines();
    endResetModel();
}

void DueModel::makeLines()
{
    std::map<DueState, std::vector<int>> places;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        places[dueState(m_items[i], m_today)].push_back(static_cast<int>(i));
    m_lines.clear();
    for (const DueState group : groups) {
        const auto found = places.find(group);
        if (found == places.end())
            continue;
        m_lines.push_back({group, -1, static_cast<int>(found->second.size())});
        if (m_folded.contains(static_cast<int>(group)))
            continue;
        for (const int item : found->second)
            m_lines.push_back({group, item, 0});
    }
}

const DueItem *DueModel::item(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int at = m_lines.at(static_cast<size_t>(row)).item;
    return at < 0 ? nullptr : &m_items.at(static_cast<size_t>(at));
}

int DueModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const DueItem *found = item(row);
        if (found && found->key == key)
            return row;
    }
    return -1;
}

bool DueModel::isFolded(int row) const
{
    return m_folded.contains(static_cast<int>(m_lines.at(static_cast<size_t>(row)).group));
}

void DueModel::setFolded(int row, bool folded)
{
    const int group = static_cast<int>(m_lines.at(static_cast<size_t>(row)).group);
    if (folded == m_folded.contains(group))
        return;
    beginResetModel();
    if (folded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    makeLines();
    endResetModel();
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DueModel::groupData(const Line &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? tr("%1 (%2)", "group, how many").arg(application::label(line.group)).arg(line.count) : QVariant();
    case Qt::FontRole: {
        QFont font = QApplication::font("QAbstractItemView");
        font.setBold(true);
        return font;
    }
    case GroupRole: return true;
    case FoldedRole: return m_folded.contains(static_cast<int>(line.group));
    default: return {};
    }
}

QString DueModel::text(const DueItem &item, int column) const
{
    switch (column) {
    case TitleColumn: return item.title;
    case DayColumn: return shortDay(item);
    case StateColumn: return stateText(item, m_today);
    case AgencyColumn: return agencyText(item);
    case KindColumn: return application::label(item.kind);
    case ActionColumn: return actionText(mainAction(item));
    default: return {};
    }
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(static_cast<size_t>(index.row()));
    if (line.item < 0)
        return groupData(line, index.column(), role);
    const DueItem &item = m_items.at(static_cast<size_t>(line.item));
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: {
        if (index.column() == DayColumn)
            return application::lastDayText(item);
        const QString plan = m_plans.value(item.planUuid);
        return index.column() == TitleColumn && !plan.isEmpty() ? item.title + QStringLiteral("\n") + plan : text(item, index.column());
    }
    case Qt::AccessibleTextRole: return index.column() == TitleColumn ? spokenText(item, m_today) : text(item, index.column());
    case Qt::DecorationRole: return index.column() == StateColumn ? QVariant(icon(stateIcon(item, m_today))) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == StateColumn ? QVariant(stateColor(item, m_today, colorsOf(QApplication::palette()))) : QVariant();
    case KeyRole: return item.key;
    case GroupRole: return false;
    default: return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("What is to be done");
    case DayColumn: return tr("Last day");
    case StateColumn: return tr("State");
    case AgencyColumn: return tr("Agency, unit");
    case KindColumn: return tr("Kind");
    case ActionColumn: return tr("Next step");
    default: return {};
    }
}

} // namespace bd::gui
