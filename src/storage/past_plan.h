// Earlier states of a plan, made by taking back on its rows, in memory, what the history says came later.
#pragma once
#include "storage/plan_rows.h"

namespace bd::storage {

/// One act of the history of a plan.
struct ActRow {
    qint64 batch = 0;
    QString at; ///< UTC, of its last row
    QString author, act, actArgs;
    bool isInverse = false;
    int rows = 0;
};

/// Newest first.
Result<std::vector<ActRow>> actsOfPlan(Session &session, qint64 planId);

/// The plan right after an act. Run it inside a read transaction. Errors: history.unknown_state (args: batch);
/// history.incomplete (args: batch) when an entry that came later doesn't say what was there before it.
Result<PlanRecord> planAfter(Session &session, qint64 planId, qint64 batch);

} // namespace bd::storage
