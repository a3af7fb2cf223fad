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

} // namespace bd::domain
