// Indicators as the command line prints them. The shape is a contract (docs/command-line.md).
#pragma once
#include "application/indicator_service.h"

#include <nlohmann/json.hpp>

namespace bd::cli {

nlohmann::ordered_json indicatorJson(const application::IndicatorLine &line, domain::AgencyLevel level);
/// "3.2a  3/4 (75%)  ≥ 80%  Chưa đạt  Người bị bạo lực …"
QString indicatorLine(const application::IndicatorLine &line, domain::AgencyLevel level);
/// Error indicator.not_found.
Result<application::IndicatorLine> indicatorOf(const application::IndicatorService &indicators, const QString &code, int year);
/// "--year"; this one where nothing was typed. Error usage.bad_value.
Result<int> yearFrom(const QString &typed, QDate today);

} // namespace bd::cli
