// Which level an office is of, by its name. Pure; any thread.
#pragma once
#include "application/settings_service.h"
#include "domain/codes.h"

namespace bd::application {

/// Commune where its unit is a commune, ward or special zone, and while nobody said anything; else province, its departments among
/// them.
domain::AgencyLevel levelOf(const Office &office);

} // namespace bd::application
