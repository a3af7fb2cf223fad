// The sample's year: what its office did, and totals typed beside it (resources/catalogue/demo/log).
#pragma once
#include "application/database_service.h"
#include "application/demo_office.h"
#include "domain/plan.h"

namespace bd::application {

/// `plan`: the office's own, as stored. Errors: demo.broken and those of the services.
Result<void> addDemoLog(DatabaseService &database, const domain::Plan &plan, DemoOffice office);

} // namespace bd::application
