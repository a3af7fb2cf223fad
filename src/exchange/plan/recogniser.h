// From a neutral source to a plan: the stages of plan/ in their order.
#pragma once
#include "exchange/source/source_document.h"

namespace bd::exchange {

/// `isReport`: the text of a report, which is no plan for anybody else. Errors: import.state_secret, cancelled.
Result<ImportedPlan> recognisePlan(SourceDocument source, Progress &progress, bool isReport = false);

} // namespace bd::exchange
