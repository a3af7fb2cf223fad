// Use cases on plans. Every writing one is a transaction, a history entry and a change set. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "exchange/values/imported_plan.h"

namespace bd::application {

struct PlanSummary {
    qint64 id = 0;
    QString uuid;
    int version = 0;
    std::optional<int> year;
    domain::PlanKind kind = domain::PlanKind::Year;
    domain::PlanState state = domain::PlanState::Draft;
    QString title, issuer, number, symbol;
    domain::PartialDate date;
    int openIssues = 0; ///< found while reading, not yet dismissed
};

struct StoredPlan {
    qint64 id = 0;
    int version = 0;
    domain::Plan plan;
    exchange::SourceInfo source;
    std::vector<exchange::LeftOut> leftOut;
    std::vector<domain::Issue> readingIssues;
    exchange::Coverage coverage;
};

struct PlanChange {
    qint64 planId = 0;
    ChangeSet changes;
};

/// Errors: those of DatabaseService, plan.not_found, conflict (another window or program changed it), db.busy.
class PlanService {
public:
    explicit PlanService(DatabaseService &database);

    /// By year descending (unknown last), then title in Vietnamese order. `filter` matches as text::matches does.
    Result<std::vector<PlanSummary>> list(const QString &filter = {}) const;
    Result<StoredPlan> load(qint64 id) const;
    /// By number id or uuid, as people type on the command line.
    Result<StoredPlan> find(const QString &idOrUuid) const;
    /// Stores a read (and perhaps corrected) plan: one batch in the history naming file, hash and counts.
    Result<PlanChange> add(const exchange::ImportedPlan &imported, const exchange::SourceInfo &source);
    /// Marks a plan as issued: number and date as the clerk gave them; either may stay unknown. "DỰ THẢO" goes.
    Result<PlanChange> issue(qint64 id, int expectedVersion, const QString &number, const domain::PartialDate &date);
    Result<PlanChange> setState(qint64 id, int expectedVersion, domain::PlanState state);
    Result<PlanChange> remove(qint64 id, int expectedVersion);
    /// Undo and redo: applies changes (usually inverted ones) when every row still is as `before` says, else conflict.
    Result<void> apply(const ChangeSet &changes);

private:
    DatabaseService &m_database;
};

} // namespace bd::application
