// Proposals that reading attaches to an issue, so that one click can take them. Pure; any thread.
#pragma once
#include "domain/issue.h"
#include "domain/plan.h"

namespace bd::application {

/// What taking the issue's proposal would do, as a sentence; "" when there is none that we know.
QString proposalText(const domain::Issue &issue);

/// Does it. Known: "children PARENT CHILD CHILD …" (uuids): sections become the last sub-sections of their sibling
/// PARENT, numbered as its other sub-sections are. False, with the plan untouched, when the outline no longer fits.
bool applyProposal(domain::Plan &plan, const domain::Issue &issue);

} // namespace bd::application
