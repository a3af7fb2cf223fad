// Reads old plans. No database. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "exchange/plan/report_outline.h"
#include "exchange/values/imported_plan.h"

namespace bd::exchange {

/// By content, not by name: DOCX, PDF with a text layer, else text (UTF-8 with or without BOM; NFC from here on).
/// Errors: those of ooxml, file.unreadable, file.empty, text.not_utf8, text.too_large, pdf.broken, pdf.encrypted,
/// pdf.scan (pictures only), pdf.unsupported, import.state_secret (a MẬT stamp), cancelled.
/// `isReport`: the text of a report that went out and came back; otherwise a report is no plan.
Result<ImportedPlan> readPlanFile(const QString &path, Progress &progress, bool isReport = false);
Result<ImportedPlan> readPlanText(const QString &text, Progress &progress);

/// A superior's outline of a report, through the same sources. Errors also: form.no_outline.
Result<ReportOutline> readOutlineFile(const QString &path, Progress &progress);
Result<ReportOutline> readOutlineText(const QString &text, Progress &progress);

} // namespace bd::exchange
