// The registers of the sample: resources/catalogue/demo/registers/OFFICE/*.json, rows by the names of the tables' columns.
#pragma once
#include "application/database_service.h"
#include "application/demo_office.h"

namespace bd::application {

/// Into an open data file; the uuids depend on the files alone. Error demo.broken.
Result<void> addDemoRegisters(DatabaseService &database, DemoOffice office = DemoOffice::Commune);

} // namespace bd::application
