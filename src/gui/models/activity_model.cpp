#include "gui/models/activity_model.h"

#include "gui/editing/activity_names.h"
#include "gui/widgets/choice_delegate.h"

#include <QFont>
#include <algorithm>

namespace bd::gui {

namespace {

using application::ActivityColumn;
using application::StoredActivity;

constexpr std::size_t mostKnown = 5000; ///< rows kept in memory

} // namespace

ActivityModel::ActivityModel(const ActivityNames &names, QObject *parent) : QAbstractTableModel(parent), m_names(names) {}

void ActivityModel::setReaders(Reader rows, GroupReader group)
{
    m_read = std::move(rows);
    m_readGroup = std::move(group);
}

void ActivityModel::setIds(const std::vector<qint64> &ids)
{
    beginResetModel();
    m_groups.clear();
    m_known.clear();
    m_lines.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        m_lines[i] = {-1, ids[i]};
    endResetModel();
}

void ActivityModel::setGroups(std::vector<ActivityGroupLine> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_known.clear();
    m_lines.clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_lines.push_back({static_cast<int>(i), 0});
        if (!m_groups[i].isOpen || !m_readGroup)
            continue;
        for (const qint64 id : m_readGroup(m_groups[i].key))
            m_lines.push_back({-1, id});
    }
    endResetModel();
}

void ActivityModel::toggle(int row)
{
    if (const int head = groupAt(row); head >= 0)
        setOpen(row, !m_groups[static_cast<std::size_t>(head)].isOpen);
}

void ActivityModel::setOpen(int row, bool open)
{
    const int head = groupAt(row);
    if (head < 0 || m_groups[static_cast<std::size_t>(head)].isOpen == open)
        return;
    ActivityGroupLine &group = m_groups[static_cast<std::size_t>(head)];
    group.isOpen = open;
    const auto first = m_lines.begin() + row + 1;
    if (open) {
        const std::vector<qint64> ids = m_readGroup ? m_readGroup(group.key) : std::vector<qint64>();
        if (!ids.empty()) {
            beginInsertRows({}, row + 1, row + static_cast<int>(ids.size()));
            std::vector<Line> lines;
            for (const qint64 id : ids)
                lines.push_back({-1, id});
            m_lines.insert(first, lines.begin(), lines.end());
            endInsertRows();
        }
    } else {
        const auto end = std::find_if(first, m_lines.end(), [](const Line &line) { return line.head >= 0; });
        if (end != first) {
            beginRemoveRows({}, row + 1, row + static_cast<int>(end - first));
            m_lines.erase(first, end);
            endRemoveRows();
        }
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ActivityModel::refresh()
{
    m_known.clear();
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ActivityModel::rowOf(qint64 id) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.head < 0 && l.id == id; });
    return line == m_lines.end() ? -1 : static_cast<int>(line - m_lines.begin());
}

qint64 ActivityModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_lines[static_cast<std::size_t>(row)].id;
}

int ActivityModel::groupAt(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : m_lines[static_cast<std::size_t>(row)].head;
}

void ActivityModel::readAround(int row) const
{
    if (!m_read)
        return;
    if (m_known.size() > mostKnown)
        m_known.clear();
    const int first = row / window * window, end = std::min(first + window, rowCount());
    std::vector<qint64> ids;
    for (int i = first; i < end; ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        if (line.head < 0 && !m_known.contains(line.id))
            ids.push_back(line.id);
    }
    for (StoredActivity &stored : m_read(ids))
        m_known.insert_or_assign(stored.id, std::move(stored));
    for (const qint64 id : ids) // what has gone meanwhile isn't asked for again
        m_known.try_emplace(id);
}

const StoredActivity *ActivityModel::at(int row) const
{
    const qint64 id = idAt(row);
    if (id == 0)
        return nullptr;
    auto known = m_known.find(id);
    if (known == m_known.end()) {
        readAround(row);
        known = m_known.find(id);
    }
    return known == m_known.end() || known->second.id == 0 ? nullptr : &known->second;
}

void ActivityModel::setColors(const QColor &groupBack)
{
    m_groupBack = groupBack;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(activityColumns().size());
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const ActivityColumnInfo &column = activityColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title();
    return role == Qt::TextAlignmentRole ? QVariant(int(column.alignment)) : QVariant();
}

QVariant ActivityModel::groupData(const ActivityGroupLine &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (column > 0)
            return {};
        return QStringLiteral("%1  %2  ·  %3").arg(group.isOpen ? QStringLiteral("▾") : QStringLiteral("▸"), group.title, activitySumsText(group.sums));
    case Qt::AccessibleTextRole:
        return column > 0 ? QVariant()
                          : QStringLiteral("%1, %2, %3").arg(group.title, group.isOpen ? tr("open") : tr("closed"), activitySumsText(group.sums));
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::BackgroundRole: return m_groupBack.isValid() ? QVariant(m_groupBack) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case GroupRole: return true;
    case IdRole: return qint64(0);
    default: return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const int head = groupAt(index.row()); head >= 0)
        return groupData(m_groups[static_cast<std::size_t>(head)], index.column(), role);
    const ActivityColumnInfo &column = activityColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::TextAlignmentRole: return int(column.alignment);
    case ChoicesRole: return column.editor == CellEditor::Choice ? QVariant(activityChoices(column.column)) : QVariant();
    case IdRole: return idAt(index.row());
    case EditorRole: return static_cast<int>(column.editor);
    case GroupRole: return false;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::EditRole: break;
    default: return {};
    }
    const StoredActivity *row = at(index.row());
    if (!row)
        return {};
    return role == Qt::EditRole ? activityEditValue(row->activity, column.column, m_names) : QVariant(activityCell(*row, column.column, m_names));
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || groupAt(index.row()) >= 0)
        return flags;
    return activityColumns()[static_cast<std::size_t>(index.column())].editor == CellEditor::None ? flags : flags | Qt::ItemIsEditable;
}

bool ActivityModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const StoredActivity *row = at(index.row());
    if (!row)
        return false;
    const ActivityColumn column = activityColumns()[static_cast<std::size_t>(index.column())].column;
    domain::Activity after = row->activity;
    if (!setActivityCell(after, column, value, m_names))
        return false;
    Q_EMIT edited(row->id, column, value);
    return true;
}

} // namespace bd::gui
