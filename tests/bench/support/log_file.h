// A data file with ten plans and a log, for the programs that measure what reads it.
#pragma once
#include "application/activity_service.h"
#include "application/plan_service.h"
#include "support/log_material.h"

#include <algorithm>

namespace bd::bench {

template <typename T>
void check(const Result<T> &result)
{
    if (!result)
        std::fprintf(stderr, "failed: %s %s\n", qPrintable(result.error().code), qPrintable(result.error().detail));
}

/// Plans of 2017 to 2026 into `plans` and the file, and so many activities.
inline void fillLog(application::DatabaseService &database, std::vector<domain::Plan> &plans, int activities)
{
    application::PlanService service(database);
    for (int year = 2017; year <= 2026; ++year) {
        exchange::ImportedPlan imported;
        imported.plan = logPlan(year, 40);
        plans.push_back(imported.plan);
        check(service.add(imported, {}));
    }
    LogMaterial material(plans);
    application::ActivityService log(database);
    for (int left = activities; left > 0; left -= 10000) {
        std::vector<domain::Activity> rows;
        for (int i = 0; i < std::min(left, 10000); ++i)
            rows.push_back(material.next());
        check(log.add(rows));
    }
    check(database.settle());
}

} // namespace bd::bench
