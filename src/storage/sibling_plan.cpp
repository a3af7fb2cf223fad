#include "storage/sibling_plan.h"

#include "domain/sequence_match.h"

#include <algorithm>

namespace bd::storage {

Result<qint64> ThingIds::of(Family family, const QString &uuid)
{
    auto &known = m_known[static_cast<std::size_t>(family)];
    if (const auto it = known.constFind(uuid); it != known.constEnd())
        return *it;
    BD_ASSIGN(const auto found, m_rows.places(tableOf(family), {{QStringLiteral("plan_id"), m_planId}, {QStringLiteral("uuid"), uuid}}));
    if (found.empty())
        return conflict(uuid);
    known.insert(uuid, found.front().id);
    return found.front().id;
}

Result<void> SiblingPlan::plan()
{
    for (const SiblingList &list : m_after.lists())
        BD_TRY(planList(list));
    return {};
}

/// Decides the positions of a list whose members or order changed.
Result<void> SiblingPlan::planList(const SiblingList &list)
{
    const std::vector<int> &wanted = m_after.members(list);
    const std::vector<int> &was = m_before.members(list);
    if (sameMembers(was, wanted))
        return {};
    std::vector<int> places; // where each wanted one stood before; -1: not in this list
    std::vector<int> kept;
    for (const int index : wanted) {
        const Thing &thing = m_after.things()[static_cast<std::size_t>(index)];
        const int before = m_before.find(thing.family, thing.uuid);
        const bool wasHere = before >= 0 && m_before.listOf(m_before.things()[static_cast<std::size_t>(before)]) == list;
        places.push_back(wasHere ? before : -1);
        if (wasHere)
            kept.push_back(before);
    }
    const std::vector<bool> run = domain::longestRun(kept);
    const bool isReordered = std::find(run.begin(), run.end(), false) != run.end();
    if (!isReordered && kept.size() == wanted.size())
        return {}; // something went, nothing else
    std::vector<bool> stays(wanted.size(), false);
    for (std::size_t i = 0, k = 0; i < wanted.size(); ++i)
        if (places[i] >= 0)
            stays[i] = run[k++];
    for (std::size_t i = 0; i < wanted.size(); ++i)
        m_stays[static_cast<std::size_t>(wanted[i])] = stays[i];
    return placeList(list, wanted, isReordered);
}

bool SiblingPlan::sameMembers(const std::vector<int> &was, const std::vector<int> &wanted) const
{
    return was.size() == wanted.size() && std::equal(was.begin(), was.end(), wanted.begin(), [this](int a, int b) {
        const Thing &one = m_before.things()[static_cast<std::size_t>(a)], &two = m_after.things()[static_cast<std::size_t>(b)];
        return one.family == two.family && one.uuid == two.uuid;
    });
}

Result<void> SiblingPlan::placeList(const SiblingList &list, const std::vector<int> &wanted, bool isReordered)
{
    std::vector<Sibling> siblings;
    std::vector<SiblingPlace> places;
    BD_TRY(readSiblings(list, siblings, places, isReordered));
    // Those that stay are in their order; the others come behind the one before them.
    std::vector<Sibling> order;
    std::vector<SiblingPlace> positions;
    std::size_t next = 0;
    const auto takeUpTo = [&](std::size_t end) {
        for (; next < end; ++next) {
            order.push_back(siblings[next]);
            positions.push_back(places[next]);
        }
    };
    for (const int index : wanted) {
        if (!m_stays[static_cast<std::size_t>(index)]) {
            order.push_back({m_after.things()[static_cast<std::size_t>(index)].family, 0, index});
            positions.push_back({});
            continue;
        }
        const auto it = std::find_if(siblings.begin() + static_cast<std::ptrdiff_t>(next), siblings.end(),
                                     [&](const Sibling &sibling) { return sibling.thing == index; });
        if (it != siblings.end())
            takeUpTo(static_cast<std::size_t>(it - siblings.begin()) + 1);
    }
    takeUpTo(siblings.size());
    place(positions);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!positions[i].isMoved)
            continue;
        if (order[i].thing >= 0)
            m_places[static_cast<std::size_t>(order[i].thing)] = *positions[i].position;
        else
            m_others.push_back({order[i].family, order[i].id, *positions[i].position});
    }
    return {};
}

/// What stands in the list in the file and will stay in its place or make room; what moves or goes is left out.
Result<void> SiblingPlan::readSiblings(const SiblingList &list, std::vector<Sibling> &siblings, std::vector<SiblingPlace> &places, bool isReordered)
{
    if (!list.parent.isEmpty() && m_before.find(parentFamily(list.family), list.parent) < 0)
        return {}; // a new one has nothing in it
    std::vector<Found> found;
    BD_TRY(collect(list, list.family, found));
    if (list.family == Family::Paragraph)
        BD_TRY(collect(list, Family::Table, found));
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.position < b.position; });
    int last = -1;
    for (const Found &item : found) {
        const int was = m_before.find(item.family, item.row.uuid), is = m_after.find(item.family, item.row.uuid);
        // Somebody else put the same things into another order meanwhile.
        if (isReordered && was >= 0 && m_before.listOf(m_before.things()[static_cast<std::size_t>(was)]) == list) {
            if (was < last)
                return m_ids.conflict(item.row.uuid);
            last = was;
        }
        if (is < 0 && was >= 0)
            continue;
        if (is >= 0 && !staysIn(list, is))
            continue;
        siblings.push_back({item.family, item.row.id, is});
        places.push_back({item.position, false});
    }
    return {};
}

Result<void> SiblingPlan::collect(const SiblingList &list, Family family, std::vector<Found> &found)
{
    Where where{{QStringLiteral("plan_id"), m_planId}};
    if (const char *column = parentColumn(family)) {
        QVariant parent;
        if (!list.parent.isEmpty()) {
            BD_ASSIGN(parent, m_ids.of(parentFamily(family), list.parent));
        } else if (family == Family::Section) {
            where.emplace_back(QStringLiteral("role"), list.isAppendix ? QStringLiteral("appendix") : QStringLiteral("body"));
        }
        where.emplace_back(QString::fromLatin1(column), parent);
    }
    BD_ASSIGN(const auto rows, m_rows.places(tableOf(family), where));
    for (const RowPlace &row : rows)
        found.push_back({row.position, family, row});
    return {};
}

bool SiblingPlan::staysIn(const SiblingList &list, int thing) const
{
    const auto index = static_cast<std::size_t>(thing);
    return m_stays[index] && m_after.listOf(m_after.things()[index]) == list;
}

} // namespace bd::storage
