// A plan as the command line prints it for programs. The shape is a contract: docs/import-json.md.
#pragma once
#include "exchange/values/imported_plan.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace bd::cli {

struct PlanReading {
    std::optional<qint64> id; ///< when stored
    const domain::Plan &plan;
    const exchange::Coverage &coverage;
    const std::vector<exchange::LeftOut> &leftOut;
    const std::vector<domain::Issue> &issues;
};

nlohmann::ordered_json planJson(const PlanReading &reading);
nlohmann::ordered_json issueJson(const domain::Issue &issue);

/// Where a section stands, as people cite it: "IV.9", "II.2.a", "IV.2.1".
struct SectionPlace {
    QString uuid, path;
};
std::vector<SectionPlace> sectionPlaces(const domain::Plan &plan);

} // namespace bd::cli
