// The invariants of a plan. Pure; any thread.
#pragma once
#include "domain/issue.h"
#include "domain/plan.h"

namespace bd::domain {

/// All that is worth telling about a plan before it is issued. Empty means nothing found.
std::vector<Issue> validate(const Plan &plan);

} // namespace bd::domain
