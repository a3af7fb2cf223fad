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

/// What an edit is called, for undo and history. Codes: actText() in application/act_text.h makes the words.
struct PlanEdit {
    QString act;              ///< "text.edit", "section.move", "task.status" …
    QStringList args;         ///< what the words name: a section, a paragraph's first words
    qint64 continues = 0;     ///< batchId of the edit that this one continues: one visit to a paragraph is one batch
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
    /// Stores a plan that was begun here, from an outline or as a copy. `act`: "plan.create" or "plan.copy". `remarks` are kept
    /// with it as those of reading are, until somebody has dealt with them.
    Result<PlanChange> create(const domain::Plan &plan, const QString &act, const std::vector<domain::Issue> &remarks = {});
    /// Marks a plan as issued: number and date as the clerk gave them; either may stay unknown. "DỰ THẢO" goes. `signer`: the
    /// name of who signed; nullopt leaves it as it is.
    Result<PlanChange> issue(qint64 id, int expectedVersion, const QString &number, const domain::PartialDate &date,
                             const std::optional<QString> &signer = {});
    Result<PlanChange> setState(qint64 id, int expectedVersion, domain::PlanState state);
    Result<PlanChange> remove(qint64 id, int expectedVersion);
    /// Stores the difference between two values of one plan: whatever was added, changed, moved or removed, each row once.
    /// `before` is the plan as the caller read it; a row that no longer is as `before` says is a conflict (args: the
    /// plan's title, uuid of what differs). References of `after` to what it doesn't have become unknown; whatever has no uuid
    /// gets one, so read the plan from `PlanChange` again only when new things were added without one.
    Result<PlanChange> edit(qint64 id, const domain::Plan &before, const domain::Plan &after, const PlanEdit &edit);
    /// Undo and redo: applies changes (usually inverted ones) when every row still is as `before` says, else conflict.
    Result<void> apply(const ChangeSet &changes);

private:
    Result<PlanChange> insert(const exchange::ImportedPlan &plan, const exchange::SourceInfo &source, const QString &act);
    DatabaseService &m_database;
};

} // namespace bd::application
