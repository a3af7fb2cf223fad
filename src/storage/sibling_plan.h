// Which positions an edit of a plan gives: to what is new or moved, and to those that make room for it. Looks at all
// siblings in the file, also at those that somebody else put there.
#pragma once
#include "storage/plan_index.h"
#include "storage/row_store.h"
#include "storage/sibling_order.h"

namespace bd::storage {

/// The row ids of a plan's things, looked up once each.
class ThingIds {
public:
    ThingIds(RowStore &rows, qint64 planId, QString title) : m_rows(rows), m_planId(planId), m_title(std::move(title)) {}
    /// conflict when there is no such row (any more).
    Result<qint64> of(Family family, const QString &uuid);
    void add(Family family, const QString &uuid, qint64 id) { m_known[static_cast<std::size_t>(family)].insert(uuid, id); }
    tl::unexpected<Error> conflict(const QString &uuid) const { return fail("conflict", {m_title, uuid}); }

private:
    RowStore &m_rows;
    qint64 m_planId;
    QString m_title;
    std::array<QHash<QString, qint64>, allFamilies.size()> m_known;
};

class SiblingPlan {
public:
    SiblingPlan(RowStore &rows, ThingIds &ids, qint64 planId, const PlanIndex &before, const PlanIndex &after)
        : m_rows(rows), m_ids(ids), m_planId(planId), m_before(before), m_after(after), m_places(after.things().size()),
          m_stays(after.things().size())
    {
    }

    /// conflict when somebody else put the same things into another order.
    Result<void> plan();
    /// The new position of a thing of `after`; nothing where it stays.
    std::optional<qint64> position(std::size_t thing) const { return m_places[thing]; }

    /// Rows that aren't in either value and have to make room.
    struct OtherPlace {
        Family family;
        qint64 id, position;
    };
    const std::vector<OtherPlace> &others() const { return m_others; }

private:
    /// A sibling as it stands in the file, or one to be placed.
    struct Sibling {
        Family family;
        qint64 id = 0;
        int thing = -1; ///< in m_after; -1: put there by somebody else
    };
    struct Found {
        qint64 position;
        Family family;
        RowPlace row;
    };

    Result<void> planList(const SiblingList &list);
    bool sameMembers(const std::vector<int> &was, const std::vector<int> &wanted) const;
    Result<void> placeList(const SiblingList &list, const std::vector<int> &wanted, bool isReordered);
    Result<void> readSiblings(const SiblingList &list, std::vector<Sibling> &siblings, std::vector<SiblingPlace> &places, bool isReordered);
    Result<void> collect(const SiblingList &list, Family family, std::vector<Found> &found);
    bool staysIn(const SiblingList &list, int thing) const;

    RowStore &m_rows;
    ThingIds &m_ids;
    qint64 m_planId;
    const PlanIndex &m_before, &m_after;
    std::vector<std::optional<qint64>> m_places; ///< by thing of m_after
    std::vector<OtherPlace> m_others;
    std::vector<bool> m_stays; ///< by thing of m_after: keeps its place in its list
};

} // namespace bd::storage
