// From a neutral source to a plan: the stages of plan/ in their order.
#pragma once
#include "exchange/source/source_document.h"

namespace bd::exchange {

/// Errors: import.state_secret, cancelled.
Result<ImportedPlan> recognisePlan(SourceDocument source, Progress &progress);

} // namespace bd::exchange
