// The course of an indicator beside the path to its targets, as a chart. Pure.
#pragma once
#include "application/indicator_service.h"
#include "documents/charts/chart.h"

namespace bd::gui {

/// `values`: of all years, of the office. The line between milestones is drawn and never a target.
documents::Chart indicatorChart(const domain::Indicator &indicator, domain::AgencyLevel level,
                                const std::vector<application::StoredIndicatorValue> &values, int year);

} // namespace bd::gui
