// The sample: a province's and a commune's plan of 2026, invented, every unit marked "(mẫu)".
#pragma once
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/plan.h"

namespace bd::application {

/// From resources/catalogue/demo/*.json. Deterministic, uuids included.
Result<std::vector<domain::Plan>> demoPlans();
/// Writes demo.db and the plans as DOCX into `folder`. Returns the files written. Error demo.exists when demo.db is there.
Result<QStringList> writeDemo(const QString &folder, const Clock &clock, Progress &progress);

} // namespace bd::application
