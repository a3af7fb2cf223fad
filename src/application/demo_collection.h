// The sample's collection of figures: asked of the villages, schools, health station and police of the sample commune; seven of
// nine have answered, and the sums stand among the typed totals. Invented.
#pragma once
#include "application/database_service.h"

namespace bd::application {

/// Into an open data file that doesn't have it. Deterministic, uuids included.
Result<void> addDemoCollection(DatabaseService &database, int year);

} // namespace bd::application
