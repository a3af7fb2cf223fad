// Any plan as a new draft of a year. Nothing is guessed: only the year in the title is shifted; other places that name the old
// year are told, for somebody to look at. Pure; any thread.
#pragma once
#include "domain/issue.h"
#include "domain/plan.h"

namespace bd::domain {

struct PlanCopy {
    Plan plan;                  ///< a draft with new uuids, without number, date, answers; tasks not started
    std::vector<Issue> remarks; ///< "old_year" (args: year, the passage) where: paragraph, table, basis, task, duty
};

PlanCopy copyPlan(const Plan &plan, int year);

/// Gives everything in the plan a new uuid; references inside it follow.
void renewUuids(Plan &plan);

} // namespace bd::domain
