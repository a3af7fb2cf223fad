// The registers of the sample: resources/catalogue/demo/registers/*.json, rows by the names of the tables' columns.
#pragma once
#include "application/database_service.h"

namespace bd::application {

/// Into an open data file; the uuids depend on the files alone. Error demo.broken.
Result<void> addDemoRegisters(DatabaseService &database);

} // namespace bd::application
