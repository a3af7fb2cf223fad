#include "gui/models/agency_tree_model.h"

#include "application/labels.h"
#include "base/text/fold.h"

#include <algorithm>
#include <functional>
#include <map>

namespace bd::gui {

using application::StoredAgency;
using domain::Agency;

namespace {

QString day(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

/// "tỉnh Lào Cai" of "UBND tỉnh Lào Cai".
QString shortName(const Agency &agency)
{
    const QString committee = QStringLiteral("UBND ");
    return agency.name.startsWith(committee) ? agency.name.mid(committee.size()) : agency.name;
}

} // namespace

void AgencyTreeModel::setAgencies(std::vector<StoredAgency> agencies, QDate today)
{
    m_agencies = std::move(agencies);
    m_folded.clear();
    m_today = today;
    m_byUuid.clear();
    for (std::size_t i = 0; i < m_agencies.size(); ++i)
        m_byUuid.insert(m_agencies[i].agency.uuid, static_cast<int>(i));
    rebuild();
}

void AgencyTreeModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

bool AgencyTreeModel::isShown(int agency) const
{
    const Agency &one = value(agency);
    return (!m_filter.level || one.level == *m_filter.level) && (!m_filter.onlyValid || one.isValidOn(m_today));
}

bool AgencyTreeModel::matches(int agency) const
{
    if (m_folded.empty()) {
        m_folded.reserve(m_agencies.size());
        for (const StoredAgency &stored : m_agencies) {
            const Agency &one = stored.agency;
            const QString all = (QStringList{one.name, one.abbreviation, one.code} + one.aliases).join(u'\n');
            const QString exact = text::canonical(all);
            m_folded.emplace_back(text::searchKey(exact), exact);
        }
    }
    const auto &[bare, exact] = m_folded[static_cast<std::size_t>(agency)];
    for (const QString &word : text::canonical(m_filter.words).split(u' ', Qt::SkipEmptyParts)) {
        const QString key = text::searchKey(word);
        if (!(key == word ? bare : exact).contains(word))
            return false;
    }
    return true;
}

int AgencyTreeModel::add(int parent, Node node)
{
    const int at = static_cast<int>(m_nodes.size());
    Node &above = m_nodes[static_cast<std::size_t>(parent)];
    node.parent = parent;
    node.row = static_cast<int>(above.children.size());
    above.children.push_back(at);
    if (node.agency >= 0) {
        m_nodeOf.insert(value(node.agency).uuid, at);
        ++m_shown;
    }
    m_nodes.push_back(std::move(node));
    return at;
}

void AgencyTreeModel::rebuild()
{
    beginResetModel();
    m_nodes.assign(1, Node());
    m_nodeOf.clear();
    m_shown = 0;
    if (text::squeezed(m_filter.words).isEmpty())
        buildTree();
    else
        buildFlat();
    endResetModel();
}

void AgencyTreeModel::buildFlat()
{
    for (int i = 0; i < static_cast<int>(m_agencies.size()); ++i) {
        if (!isShown(i) || !matches(i))
            continue;
        Node node;
        node.agency = i;
        add(0, std::move(node));
    }
}

/// The body above it that is shown; -1 for none, also where bodies stand above each other in a ring.
int AgencyTreeModel::above(int agency) const
{
    const auto up = [this](int at) { return value(at).parentUuid ? m_byUuid.value(*value(at).parentUuid, -1) : -1; };
    const int first = up(agency);
    int at = first;
    for (std::size_t steps = 0; at >= 0 && at != agency; ++steps, at = up(at))
        if (steps > m_agencies.size())
            return -1;
    return at == agency ? -1 : first;
}

void AgencyTreeModel::buildTree()
{
    std::map<domain::AgencyLevel, std::vector<int>> roots, foreign; // by level: agencies, and the bodies above of another level
    std::map<int, std::vector<int>> below;                          // by agency: those below it on the same level
    std::vector<int> parents(m_agencies.size(), -1);
    for (int i = 0; i < static_cast<int>(m_agencies.size()); ++i) {
        if (!isShown(i))
            continue;
        const int parent = above(i);
        const domain::AgencyLevel level = value(i).level;
        const bool isSame = parent >= 0 && value(parent).level == level && isShown(parent);
        if (isSame) {
            below[parent].push_back(i);
            continue;
        }
        roots[level].push_back(i);
        if (parent >= 0 && value(parent).level != level) {
            parents[static_cast<std::size_t>(i)] = parent;
            std::vector<int> &others = foreign[level];
            if (std::find(others.begin(), others.end(), parent) == others.end())
                others.push_back(parent);
        }
    }
    const std::function<void(int, int)> put = [&](int parent, int agency) {
        Node node;
        node.agency = agency;
        const int at = add(parent, std::move(node));
        if (const auto children = below.find(agency); children != below.end())
            for (const int child : children->second)
                put(at, child);
    };
    for (const auto &[level, agencies] : roots) {
        Node heading;
        heading.title = application::label(level);
        heading.key = toCode(level);
        const int before = m_shown;
        const int top = add(0, std::move(heading));
        const bool isGrouped = foreign[level].size() > 1;
        std::map<int, int> groups;
        for (const int other : isGrouped ? foreign[level] : std::vector<int>()) {
            Node group;
            group.title = shortName(value(other));
            group.key = toCode(level) + u'/' + value(other).uuid;
            groups[other] = add(top, std::move(group));
        }
        for (const int agency : agencies) {
            const auto group = groups.find(parents[static_cast<std::size_t>(agency)]);
            const int shownBefore = m_shown;
            put(group == groups.end() ? top : group->second, agency);
            if (group != groups.end())
                m_nodes[static_cast<std::size_t>(group->second)].total += m_shown - shownBefore;
        }
        m_nodes[static_cast<std::size_t>(top)].total = m_shown - before;
    }
}

const StoredAgency *AgencyTreeModel::agency(const QModelIndex &index) const
{
    if (!index.isValid() || node(index).agency < 0)
        return nullptr;
    return &m_agencies[static_cast<std::size_t>(node(index).agency)];
}

const StoredAgency *AgencyTreeModel::byUuid(const QString &uuid) const
{
    const int at = m_byUuid.value(uuid, -1);
    return at < 0 ? nullptr : &m_agencies[static_cast<std::size_t>(at)];
}

QModelIndex AgencyTreeModel::indexOf(const QString &uuid) const
{
    const int at = m_nodeOf.value(uuid, -1);
    return at < 0 ? QModelIndex() : createIndex(m_nodes[static_cast<std::size_t>(at)].row, 0, static_cast<quintptr>(at));
}

QString AgencyTreeModel::headingKey(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node &one = node(index);
    return one.agency < 0 ? one.key : value(one.agency).uuid;
}

QModelIndex AgencyTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &above = m_nodes[parent.isValid() ? static_cast<std::size_t>(parent.internalId()) : 0];
    return createIndex(row, column, static_cast<quintptr>(above.children[static_cast<std::size_t>(row)]));
}

QModelIndex AgencyTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = node(child).parent;
    return above <= 0 ? QModelIndex() : createIndex(m_nodes[static_cast<std::size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int AgencyTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_nodes.empty() || parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes[parent.isValid() ? static_cast<std::size_t>(parent.internalId()) : 0].children.size());
}

int AgencyTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString AgencyTreeModel::text(const Agency &agency, int column) const
{
    switch (column) {
    case NameColumn: return agency.name;
    case AbbreviationColumn: return agency.abbreviation;
    case KindColumn: return application::label(agency.kind);
    case AddressingColumn: return application::label(agency.addressing);
    case ValidityColumn:
        if (agency.validFrom && agency.validTo)
            return tr("%1 to %2").arg(day(*agency.validFrom), day(*agency.validTo));
        if (agency.validTo)
            return tr("until %1").arg(day(*agency.validTo));
        return agency.validFrom ? tr("from %1").arg(day(*agency.validFrom)) : QString();
    default: return {};
    }
}

QVariant AgencyTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &one = node(index);
    if (one.agency < 0) {
        if (role == Qt::DisplayRole && index.column() == NameColumn)
            return tr("%1 (%2)").arg(one.title).arg(one.total);
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    const Agency &agency = value(one.agency);
    switch (role) {
    case Qt::DisplayRole:
        return text(agency, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn && !agency.aliases.isEmpty()
            ? tr("%1\nAlso called: %2").arg(agency.name, agency.aliases.join(QStringLiteral("; ")))
            : text(agency, index.column());
    case UuidRole:
        return agency.uuid;
    case EndedRole:
        return !agency.isValidOn(m_today);
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

QVariant AgencyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case AbbreviationColumn: return tr("Abbreviation");
    case KindColumn: return tr("Kind");
    case AddressingColumn: return tr("Way");
    case ValidityColumn: return tr("Valid");
    default: return {};
    }
}

} // namespace bd::gui
