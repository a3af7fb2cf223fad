#include "domain/plan_revision.h"

#include "domain/plan_copy.h"

namespace bd::domain {

Plan revise(const Plan &issued, const QString &note)
{
    Plan plan = issued;
    plan.rounds.clear(); // they were about another text
    renewUuids(plan);
    plan.state = PlanState::Draft;
    plan.number.clear();
    plan.date = {};
    plan.revisionOf = issued.uuid;
    plan.revisionNote = note;
    return plan;
}

bool sameButForStatus(const Plan &a, Plan b)
{
    if (a.tasks.size() != b.tasks.size())
        return false;
    for (std::size_t i = 0; i < a.tasks.size(); ++i) {
        b.tasks[i].status = a.tasks[i].status;
        b.tasks[i].statusReason = a.tasks[i].statusReason;
    }
    return a == b;
}

} // namespace bd::domain
