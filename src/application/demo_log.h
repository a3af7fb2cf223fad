// The sample's year: what its office did, and totals typed beside it (resources/catalogue/demo/log).
#pragma once
#include "application/database_service.h"
#include "application/demo_office.h"
#include "domain/plan.h"

namespace bd::application {

/// What ended behind `after`, until `until` (an invalid day: all of it); the typed totals with the first of it. `plan`: the office's
/// own, as stored. Errors: demo.broken and those of the services.
Result<void> addDemoLog(DatabaseService &database, const domain::Plan &plan, DemoOffice office, QDate after, QDate until);

} // namespace bd::application
