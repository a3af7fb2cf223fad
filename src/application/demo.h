// The sample: a commune's and a province's year 2026, invented, every unit marked "(mẫu)", each in a data file of its own.
#pragma once
#include "application/demo_office.h"
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/plan.h"

namespace bd::application {

/// From resources/catalogue/demo/*.json: the province's, a department's, the commune's. Deterministic, uuids included.
Result<std::vector<domain::Plan>> demoPlans();
/// Those that stand in that office's file, its own first: the commune received the province's, the province a department's.
Result<std::vector<domain::Plan>> demoPlans(DemoOffice office);
/// Writes demo.db and the plans as DOCX into `folder`. Returns the files written. Error demo.exists when one of them is there.
Result<QStringList> writeDemo(const QString &folder, const Clock &clock, Progress &progress, DemoOffice office = DemoOffice::Commune);

} // namespace bd::application
