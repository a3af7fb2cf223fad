// Is this plan stored already, whatever file it came from? A question to the user, never a refusal.
#pragma once
#include "application/plan_service.h"

namespace bd::application {

/// The stored plan that is most likely the same: number, symbol and year agree and the issuing bodies don't differ, or
/// title, year and issuing body agree. Spelling (capitals, tone marks, blanks) does not matter. Pure.
std::optional<PlanSummary> samePlan(const std::vector<PlanSummary> &stored, const domain::Plan &plan);

} // namespace bd::application
