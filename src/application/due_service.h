// Everything with a date, in one place, and what is done about it. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "domain/due.h"

namespace bd::application {

struct DueQuery {
    std::optional<int> year;             ///< items that begin or end in it, and undone ones from before
    std::optional<QString> planUuid;     ///< that plan's, and what belongs to none
    bool withDone = true;
};

/// Errors: those of DatabaseService and PlanService.
class DueService {
public:
    explicit DueService(DatabaseService &database);
    /// By last good day; undated ones last.
    Result<std::vector<domain::DueItem>> list(const DueQuery &query = {}) const;
    /// Says of a duty, milestone, expected report or request that it is done, or (nullopt) isn't.
    Result<ChangeSet> setDone(const domain::DueItem &item, const std::optional<QDate> &day, const QString &note = {});
    /// Moves a task's days: an edit of its plan ("task.move").
    Result<ChangeSet> moveTask(const domain::DueItem &item, const std::optional<QDate> &start, const std::optional<QDate> &end);

private:
    DatabaseService &m_database;
};

} // namespace bd::application
