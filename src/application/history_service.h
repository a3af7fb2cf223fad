// The history of a plan: who did what when, any earlier state, and the way back. Reads; only revert() writes. The thread
// of its database.
#pragma once
#include "application/plan_service.h"

#include <QDateTime>

namespace bd::application {

/// One act on a plan: a visit to a paragraph, a moved section, an import.
struct HistoryEntry {
    qint64 batch = 0;      ///< names the state after it
    QDateTime at;          ///< UTC, of its last row
    QString author;        ///< "" in entries older than the column
    QString act;           ///< code; words by actText()
    QStringList args;
    bool isInverse = false; ///< an undo
    int rows = 0;
};

/// Errors: those of PlanService; history.unknown_state (args: batch) for a batch that isn't one of this plan, or after
/// which the plan wasn't there; history.incomplete (args: batch) when an entry can't be taken back; plan.read_only.
class HistoryService {
public:
    explicit HistoryService(DatabaseService &database);
    /// Newest first.
    Result<std::vector<HistoryEntry>> list(qint64 planId) const;
    /// The plan as it was right after `batch`, made by taking back what came later.
    Result<domain::Plan> stateAfter(qint64 planId, qint64 batch) const;
    /// Brings that state back: one more act, which can be undone like any other. An issued plan isn't turned back:
    /// plan.read_only (args: title).
    Result<PlanChange> revert(qint64 planId, qint64 batch);

private:
    DatabaseService &m_database;
};

} // namespace bd::application
