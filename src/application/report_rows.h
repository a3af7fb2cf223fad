// What the parts of the report service share: reading and writing rows. Private to application.
#pragma once
#include "application/change_writer.h"
#include "application/report_service.h"

namespace bd::application {

/// Puts a report's row over the stored one. Errors: report.not_found, conflict (args: name).
Result<void> writeReport(ChangeWriter &writer, const StoredReport &report, const domain::Report &value, const QString &name);
/// A document as rows; its id.
Result<qint64> insertDocument(ChangeWriter &writer, DatabaseService &database, const domain::Plan &document);
/// The text that a report begins with. Errors: those of outlines; report.no_period, report.period_reversed.
Result<domain::Plan> beginDocument(DatabaseService &database, const ReportDraft &draft);
/// Both as one act, with what the draft left open.
Result<std::pair<StoredReport, ChangeSet>> storeReport(DatabaseService &database, const ReportDraft &draft, domain::Report report,
                                                       const domain::Plan &document, const QString &act);
/// Of its document; "" where it has gone.
Result<QString> titleOf(DatabaseService &database, const StoredReport &report);
Result<std::optional<qint64>> documentIdOf(DatabaseService &database, const QString &documentUuid);

/// Errors: report.no_period, report.period_reversed.
Result<void> checkPeriod(const domain::Report &report);

} // namespace bd::application
