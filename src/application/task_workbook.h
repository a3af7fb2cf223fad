// The tasks of a plan as a spreadsheet: one line each, in the order of the plan, with their sum.
#pragma once
#include "base/result.h"
#include "domain/plan.h"

namespace bd::application {

/// Errors: those of ooxml::writeWorkbook.
Result<QByteArray> taskWorkbook(const domain::Plan &plan);

} // namespace bd::application
