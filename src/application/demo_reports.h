// The sample's reports: of the commune and of the province a frozen one of 6 months and a yearly one in draft, and the commune's of
// last year's Action Month. Drafted from the sample's log, plans and registers, as the window does.
#pragma once
#include "application/database_service.h"
#include "domain/plan.h"

#include <QDate>

namespace bd::application {

/// Those whose cut-off lies behind `after`, until `until`: a report tells what was known on its day. `plans`: the sample's. Uuids
/// depend on the sample alone. Errors: those of the services.
Result<void> addDemoReports(DatabaseService &database, const std::vector<domain::Plan> &plans, QDate after, QDate until, Progress &progress);

} // namespace bd::application
