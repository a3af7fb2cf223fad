// An indicator as JSON: of the catalogue (resources/catalogue/indicators.json) and of the table of the office's own. Any thread.
#pragma once
#include "domain/indicator.h"

#include <nlohmann/json.hpp>

namespace bd::application {

/// What isn't said takes its default; without uuid and position, which stand beside it.
domain::Indicator indicatorFromJson(const nlohmann::json &object);
nlohmann::json toJson(const domain::Indicator &indicator);

} // namespace bd::application
