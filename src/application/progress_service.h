// How the tasks of a plan stand by the log: states that are proposed, and tasks that nothing was logged for. Applying is an edit
// of the plan like any other. The thread of its database.
#pragma once
#include "application/plan_service.h"
#include "domain/task_progress.h"

#include <QHash>

namespace bd::application {

/// Errors: those of DatabaseService and PlanService.
class ProgressService {
public:
    explicit ProgressService(DatabaseService &database);

    /// By the task's uuid; tasks without activity are left out.
    Result<QHash<QString, domain::TaskActivities>> activities(qint64 planId) const;
    /// In the order of the plan's tasks.
    Result<std::vector<domain::ProgressProposal>> proposals(const StoredPlan &plan, QDate today) const;
    /// Uuids of tasks that should have begun by `day` and have nothing in the log; in the order of the plan's tasks.
    Result<QStringList> withoutActivity(const StoredPlan &plan, QDate day) const;
    /// One act: "task.status". A task that has gone, or has another state by now, is left alone.
    Result<PlanChange> apply(const StoredPlan &plan, const std::vector<domain::ProgressProposal> &proposals);

private:
    DatabaseService &m_database;
};

} // namespace bd::application
