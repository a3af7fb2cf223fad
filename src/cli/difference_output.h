// Differences between two values of a plan, for people and for programs.
#pragma once
#include "cli/output.h"
#include "domain/plan_compare.h"

namespace bd::cli {

nlohmann::ordered_json differenceJson(const domain::PlanDifference &difference);
/// "~ II.2, paragraph: Tổ chức [-04-]{+06+} buổi"
QString differenceLine(const domain::PlanDifference &difference);

} // namespace bd::cli
