// A round of comments as the context of templates: who was asked, what came back, what was done about it. Private.
#pragma once
#include "domain/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace bd::documents {

nlohmann::json roundJson(const domain::Plan &plan, int index);

} // namespace bd::documents
