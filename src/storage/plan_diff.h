// Two values of one plan, written as the rows that differ: each row once, in an order that holds all references, also
// backwards (new rows, then changed ones, then those that go). Things are told by their uuid, lists without uuids by place.
#pragma once
#include "domain/plan.h"
#include "storage/row_store.h"

#include <functional>

namespace bd::storage {

/// What writes: every row goes through it, so that the change set and the history see it.
struct RowChanges {
    std::function<Result<qint64>(const QString &table, Row row)> insert;
    /// `before` is the row as it stands; `after` is the whole row.
    std::function<Result<void>(const QString &table, const Row &before, Row after)> update;
    std::function<Result<void>(const QString &table, const Row &before)> remove;
};

/// Inside a write transaction. Reads only rows that differ, and the places of siblings where the order changed.
/// Errors: plan.not_found; conflict (args: the plan's title, uuid of what differs) when a row to be changed or removed no
/// longer is as `before` says. `after` must be normalised: references into the plan, each uuid once.
Result<void> writeDifference(RowStore &rows, const RowChanges &changes, qint64 planId, const domain::Plan &before,
                             const domain::Plan &after);

} // namespace bd::storage
