#include "application/change_set.h"

#include "storage/plan_rows.h"

#include <algorithm>
#include <map>

namespace bd::application {

namespace {

/// Parents of sections before what stands under them, by one side of the changes.
void sortSections(std::vector<EntityChange> &changes, std::optional<nlohmann::json> EntityChange::*side)
{
    std::map<qint64, qint64> parents;
    for (const EntityChange &change : changes)
        if (change.kind == QLatin1String("section")) {
            const nlohmann::json &parent = (*(change.*side))["parent_id"];
            parents[change.id] = parent.is_number_integer() ? parent.get<qint64>() : 0;
        }
    const auto depth = [&](const EntityChange &change) {
        std::size_t steps = 0;
        for (auto it = parents.find(change.id); it != parents.end() && steps <= parents.size(); it = parents.find(it->second))
            ++steps;
        return steps;
    };
    const auto isSection = [](const EntityChange &change) { return change.kind == QLatin1String("section"); };
    const auto first = std::find_if(changes.begin(), changes.end(), isSection);
    const auto last = std::find_if_not(first, changes.end(), isSection);
    std::stable_sort(first, last, [&](const EntityChange &a, const EntityChange &b) { return depth(a) < depth(b); });
}

/// In the order in which rows may be inserted.
void sortForInsert(std::vector<EntityChange> &changes, std::optional<nlohmann::json> EntityChange::*side)
{
    const QStringList tables = storage::planTables();
    const auto rank = [&](const EntityChange &change) { return tables.indexOf(change.kind); };
    std::stable_sort(changes.begin(), changes.end(), [&](const EntityChange &a, const EntityChange &b) { return rank(a) < rank(b); });
    sortSections(changes, side);
}

bool isNothing(const EntityChange &change)
{
    if (!change.before || !change.after)
        return !change.before && !change.after;
    nlohmann::json before = *change.before, after = *change.after;
    before.erase("version");
    after.erase("version");
    return before == after;
}

} // namespace

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result{title, titleArgs, {}, !isInverse, 0};
    result.changes.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        result.changes.push_back(it->inverted());
    return result;
}

ChangeSet ChangeSet::followedBy(const ChangeSet &next) const
{
    std::vector<EntityChange> net;
    std::map<std::pair<QString, qint64>, std::size_t> places;
    for (const ChangeSet *set : {this, &next})
        for (const EntityChange &change : set->changes) {
            const auto [it, isNew] = places.emplace(std::pair(change.kind, change.id), net.size());
            if (isNew)
                net.push_back(change);
            else
                net[it->second].after = change.after;
        }
    std::erase_if(net, isNothing);
    // New rows, then changed ones, then those that go: the order that holds references, also backwards.
    std::vector<EntityChange> inserted, updated, removed;
    for (EntityChange &change : net)
        (!change.before ? inserted : change.after ? updated : removed).push_back(std::move(change));
    sortForInsert(inserted, &EntityChange::after);
    sortForInsert(removed, &EntityChange::before);
    std::reverse(removed.begin(), removed.end());
    ChangeSet result{title, titleArgs, std::move(inserted), isInverse, batchId ? batchId : next.batchId};
    std::move(updated.begin(), updated.end(), std::back_inserter(result.changes));
    std::move(removed.begin(), removed.end(), std::back_inserter(result.changes));
    return result;
}

} // namespace bd::application
