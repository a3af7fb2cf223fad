// What "Rà soát" says about a stored plan: what reading remarked and what the rules find now.
#pragma once
#include "application/plan_service.h"

namespace bd::application {

/// Every remark once; the same gap under a reader's and a rule's code is for the list to join.
std::vector<domain::Issue> remarks(const StoredPlan &stored);

} // namespace bd::application
