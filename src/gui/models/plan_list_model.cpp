#include "gui/models/plan_list_model.h"

#include "application/labels.h"

#include <QFont>

namespace bd::gui {

using application::PlanSummary;

namespace {

bool sameShown(const PlanSummary &a, const PlanSummary &b)
{
    return a.version == b.version && a.state == b.state && a.title == b.title && a.issuer == b.issuer
        && a.number == b.number && a.symbol == b.symbol && a.date == b.date;
}

} // namespace

void PlanListModel::setPlans(const std::vector<PlanSummary> &plans)
{
    std::vector<Group> wanted;
    for (const PlanSummary &plan : plans) {
        if (wanted.empty() || wanted.back().year != plan.year)
            wanted.push_back({plan.year, 0, {}});
        wanted.back().plans.push_back(plan);
    }
    const auto has = [](const std::vector<Group> &groups, std::optional<int> year) {
        return std::any_of(groups.begin(), groups.end(), [&](const Group &g) { return g.year == year; });
    };
    for (int row = static_cast<int>(m_groups.size()) - 1; row >= 0; --row) {
        if (has(wanted, m_groups.at(static_cast<size_t>(row)).year))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        endRemoveRows();
    }
    for (size_t row = 0; row < wanted.size(); ++row) { // both lists go by year: what is missing goes in here
        const int at = static_cast<int>(row);
        if (row >= m_groups.size() || m_groups[row].year != wanted[row].year) {
            beginInsertRows({}, at, at);
            m_groups.insert(m_groups.begin() + at, Group{wanted[row].year, m_nextKey++, {}});
            endInsertRows();
        }
        syncGroup(at, std::move(wanted[row].plans));
    }
}

void PlanListModel::syncGroup(int row, std::vector<PlanSummary> wanted)
{
    Group &group = m_groups.at(static_cast<size_t>(row));
    const QModelIndex parent = groupIndex(row);
    const auto has = [](const std::vector<PlanSummary> &plans, qint64 id) {
        return std::any_of(plans.begin(), plans.end(), [id](const PlanSummary &p) { return p.id == id; });
    };
    for (int i = static_cast<int>(group.plans.size()) - 1; i >= 0; --i) {
        if (has(wanted, group.plans.at(static_cast<size_t>(i)).id))
            continue;
        beginRemoveRows(parent, i, i);
        group.plans.erase(group.plans.begin() + i);
        endRemoveRows();
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const int at = static_cast<int>(i);
        if (i < group.plans.size() && group.plans[i].id == wanted[i].id) {
            const bool same = sameShown(group.plans[i], wanted[i]);
            group.plans[i] = wanted[i];
            if (!same)
                Q_EMIT dataChanged(index(at, 0, parent), index(at, ColumnCount - 1, parent));
            continue;
        }
        const auto old = std::find_if(group.plans.begin(), group.plans.end(),
                                      [&](const PlanSummary &p) { return p.id == wanted[i].id; });
        if (old != group.plans.end()) { // a new title may move a plan: out here, in there
            const int from = static_cast<int>(old - group.plans.begin());
            beginRemoveRows(parent, from, from);
            group.plans.erase(old);
            endRemoveRows();
        }
        beginInsertRows(parent, at, at);
        group.plans.insert(group.plans.begin() + at, wanted[i]);
        endInsertRows();
    }
}

const PlanSummary *PlanListModel::plan(const QModelIndex &index) const
{
    const int group = index.isValid() && index.internalId() ? groupRow(index.internalId()) : -1;
    return group < 0 ? nullptr : &m_groups.at(static_cast<size_t>(group)).plans.at(static_cast<size_t>(index.row()));
}

QModelIndex PlanListModel::indexOf(qint64 id) const
{
    for (size_t g = 0; g < m_groups.size(); ++g) {
        for (size_t i = 0; i < m_groups[g].plans.size(); ++i) {
            if (m_groups[g].plans[i].id == id)
                return index(static_cast<int>(i), 0, groupIndex(static_cast<int>(g)));
        }
    }
    return {};
}

int PlanListModel::planCount() const
{
    size_t count = 0;
    for (const Group &group : m_groups)
        count += group.plans.size();
    return static_cast<int>(count);
}

void PlanListModel::setRemarks(qint64 id, const QString &text)
{
    if (m_remarks.value(id) == text)
        return;
    m_remarks.insert(id, text);
    if (const QModelIndex first = indexOf(id); first.isValid())
        Q_EMIT dataChanged(first.siblingAtColumn(IssueColumn), first.siblingAtColumn(IssueColumn));
}

int PlanListModel::groupRow(quintptr key) const
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

QModelIndex PlanListModel::groupIndex(int row) const
{
    return createIndex(row, 0, quintptr(0));
}

// A year's line has the internal id 0, a plan the key of its group.
QModelIndex PlanListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups.at(static_cast<size_t>(parent.row())).key : quintptr(0));
}

QModelIndex PlanListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = groupRow(child.internalId());
    return row < 0 ? QModelIndex() : groupIndex(row);
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<size_t>(parent.row())).plans.size());
}

int PlanListModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PlanListModel::planText(const PlanSummary &plan, int column) const
{
    switch (column) {
    case TitleColumn:
        return plan.title.isEmpty() ? tr("(no title)") : plan.title;
    case NumberColumn:
        return plan.symbol.isEmpty() ? plan.number
             : (plan.number.isEmpty() ? QStringLiteral("…") : plan.number) + QLatin1Char('/') + plan.symbol;
    case DateColumn:
        return application::screenDate(plan.date);
    case IssuerColumn:
        return plan.issuer;
    case StateColumn:
        return application::label(plan.state);
    case IssueColumn:
        return m_remarks.value(plan.id);
    default:
        return {};
    }
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(int(Qt::AlignLeft | Qt::AlignVCenter));
    const PlanSummary *shown = plan(index);
    if (!shown) {
        const Group &group = m_groups.at(static_cast<size_t>(index.row()));
        if (role == Qt::DisplayRole && index.column() == 0)
            return group.year ? tr("Year %1").arg(*group.year) : tr("Year unknown");
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return role == IdRole ? QVariant(qint64(0)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return planText(*shown, index.column());
    case Qt::ToolTipRole:
        return planText(*shown, index.column());
    case IdRole:
        return shown->id;
    case StateRole:
        return static_cast<int>(shown->state);
    default:
        return {};
    }
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Plan");
    case NumberColumn:
        return tr("Number, symbol");
    case DateColumn:
        return tr("Date");
    case IssuerColumn:
        return tr("Issued by");
    case StateColumn:
        return tr("State");
    case IssueColumn:
        return tr("Review");
    default:
        return {};
    }
}

} // namespace bd::gui
