// The sample's collection of figures: asked of the units below, of which some haven't answered yet, and the sums stand among the typed
// totals (resources/catalogue/demo/collection.json). Invented.
#pragma once
#include "application/database_service.h"
#include "application/demo_office.h"

namespace bd::application {

/// Into an open data file that doesn't have it. Deterministic, uuids included. Error demo.broken.
Result<void> addDemoCollection(DatabaseService &database, int year, DemoOffice office = DemoOffice::Commune);

} // namespace bd::application
