#include "application/progress_service.h"

#include "storage/activity_store.h"

namespace bd::application {

ProgressService::ProgressService(DatabaseService &database) : m_database(database) {}

Result<QHash<QString, domain::TaskActivities>> ProgressService::activities(qint64 planId) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto rows, storage::activitiesOfTasks(m_database.session(), planId));
    QHash<QString, domain::TaskActivities> result;
    for (const auto &row : rows)
        result.insert(row.taskUuid, {row.count, row.first, row.last});
    return result;
}

Result<std::vector<domain::ProgressProposal>> ProgressService::proposals(const StoredPlan &plan, QDate today) const
{
    BD_ASSIGN(const auto logged, activities(plan.id));
    std::vector<domain::ProgressProposal> result;
    for (const domain::Task &task : plan.plan.tasks)
        if (const auto proposal = domain::proposeState(task, logged.value(task.uuid), today))
            result.push_back(*proposal);
    return result;
}

Result<QStringList> ProgressService::withoutActivity(const StoredPlan &plan, QDate day) const
{
    BD_ASSIGN(const auto logged, activities(plan.id));
    QStringList result;
    for (const domain::Task &task : plan.plan.tasks)
        if (domain::lacksActivity(task, logged.value(task.uuid), day))
            result << task.uuid;
    return result;
}

Result<PlanChange> ProgressService::apply(const StoredPlan &plan, const std::vector<domain::ProgressProposal> &proposals)
{
    domain::Plan after = plan.plan;
    QString name;
    int changed = 0;
    for (const domain::ProgressProposal &proposal : proposals) {
        for (domain::Task &task : after.tasks) {
            if (task.uuid != proposal.taskUuid || task.status != proposal.now)
                continue;
            task.status = proposal.proposed;
            task.statusReason.clear();
            if (changed++ == 0)
                name = task.title;
        }
    }
    QStringList args;
    args.append(name);
    if (changed > 1)
        args.append(QString::number(changed));
    return PlanService(m_database).edit(plan.id, plan.plan, after, {QStringLiteral("task.status"), args, 0});
}

} // namespace bd::application
