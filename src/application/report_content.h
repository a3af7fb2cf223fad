// What a report's template prints, out of what was gathered: rows of its annexes, charts. Private to report_export. Any thread.
#pragma once
#include "application/report_export.h"
#include "documents/charts/chart.h"
#include "documents/context/report_context.h"

namespace bd::application {

/// Without pictures: photos and charts come in when their bytes are there. What `paper.annexes` leaves out isn't there.
documents::ReportContent reportContent(const ReportPaper &paper);
/// The figures of the period by measure, as the annex and the spreadsheet show them.
std::vector<documents::ReportStatistic> reportStatistics(const ReportPaper &paper);
/// Those that have something to show.
std::vector<documents::Chart> reportCharts(const ReportPaper &paper);

} // namespace bd::application
