// Activities and figures as the command line prints them. The shapes are a contract: docs/command-line.md.
#pragma once
#include "application/figure_service.h"
#include "domain/issue.h"

#include <nlohmann/json.hpp>

namespace bd::cli {

nlohmann::ordered_json activityJson(const application::StoredActivity &stored);
nlohmann::ordered_json sumsJson(const application::ActivitySums &sums);
nlohmann::ordered_json entryJson(const domain::FigureEntry &entry);
nlohmann::ordered_json resolvedJson(const application::ResolvedFigure &figure, const domain::Measure &measure);
nlohmann::ordered_json remarksJson(const std::vector<domain::Issue> &remarks);

/// "06/05/2026  Nói chuyện pháp luật  Suối Trong  60 lượt người, 41 nữ  1.000.000 đồng"
QString activityLine(const domain::Activity &activity, const std::vector<domain::Measure> &measures);
/// "450 lượt người (ước), 120 nữ (2/3 hoạt động có thống kê)"
QString resolvedLine(const application::ResolvedFigure &figure, const domain::Measure &measure);

} // namespace bd::cli
