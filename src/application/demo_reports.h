// The sample's reports: a frozen one of 6 months and a yearly one in draft, and the commune's of last year's Action Month; with the
// letters that ask for them. Drafted from the sample's log, plans and registers, as the window does.
#pragma once
#include "application/database_service.h"
#include "application/demo_office.h"

#include <QDate>

namespace bd::application {

/// The letters, those that were answered as done. Error demo.broken.
Result<void> addDemoRequests(DatabaseService &database, DemoOffice office);
/// Those whose cut-off lies behind `after`, until `until`: a report tells what was known on its day. Uuids depend on the sample
/// alone. Errors: those of the services.
Result<void> addDemoReports(DatabaseService &database, DemoOffice office, QDate after, QDate until, Progress &progress);

} // namespace bd::application
