// Proposals that reading attaches to an issue, so that one click can take them. Pure; any thread.
#pragma once
#include "domain/issue.h"
#include "domain/plan.h"

namespace bd::application {

/// What taking the issue's proposal would do, as a sentence; "" when there is none that we know.
QString proposalText(const domain::Issue &issue);

/// Does it; false, with the plan untouched, when the plan no longer fits. Known are
/// - numbering_gap "2.5-2.7" (where: the first section): the sections become the last parts of the sibling before them;
/// - issuer_missing "Ủy ban nhân dân xã …": becomes the issuing body in the head;
/// - table_of_tasks "tasks" (where: the table): its rows are listed as tasks too; the table stays.
bool applyProposal(domain::Plan &plan, const domain::Issue &issue);

} // namespace bd::application
