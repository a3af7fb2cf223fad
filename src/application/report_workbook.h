// The statistics of a report as a spreadsheet: real numbers and days, unknown cells empty. Private to report_export. Any thread.
#pragma once
#include "application/report_export.h"

namespace bd::application {

/// One sheet per annex of tables that holds something; a report without any gets the sheet of figures with its head alone.
/// Errors: those of ooxml::writeWorkbook.
Result<QByteArray> reportWorkbook(const ReportPaper &paper);

} // namespace bd::application
