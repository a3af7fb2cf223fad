// One sample plan of resources/catalogue/demo as a plan. The format is described in docs/architecture.md: sections hold
// "text" with strings ("- " and "+ " give the level), {"task": CODE} for a task's own paragraph, {"table": rows}.
#pragma once
#include "base/result.h"
#include "domain/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace bd::application {

/// Error demo.broken. The uuids depend on the catalogue's "id" alone.
Result<domain::Plan> planFromCatalogue(const nlohmann::json &catalogue);
/// A lasting uuid of the sample: "commune-2026/task/X04", "log/7".
QString demoUuid(const QString &name);
/// resources/catalogue/demo/NAME.json. Error demo.broken.
Result<nlohmann::json> demoFile(const QString &name);

} // namespace bd::application
