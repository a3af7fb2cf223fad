// The sample's indicators: values of a year before and this one, resources/catalogue/demo/indicators.json.
#pragma once
#include "application/database_service.h"
#include "domain/codes.h"

namespace bd::application {

/// Of the commune or the province, as the office's own, with what was known behind `after` until `until` (an invalid day: all of it);
/// the uuids depend on the file alone. Error demo.broken.
Result<void> addDemoIndicators(DatabaseService &database, domain::AgencyLevel level, QDate after = {}, QDate until = {});

} // namespace bd::application
