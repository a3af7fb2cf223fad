// The sample's year: what the province and the commune did, and totals typed beside it (resources/catalogue/demo/log).
#pragma once
#include "application/database_service.h"
#include "domain/plan.h"

namespace bd::application {

/// `plans`: the sample's, as stored. Errors: demo.broken and those of the services.
Result<void> addDemoLog(DatabaseService &database, const std::vector<domain::Plan> &plans);

} // namespace bd::application
