// What the parts of the report service share: reading and writing rows. Private to application.
#pragma once
#include "application/change_writer.h"
#include "application/report_service.h"

namespace bd::application {

/// Puts a report's row over the stored one. Errors: report.not_found, conflict (args: name).
Result<void> writeReport(ChangeWriter &writer, const StoredReport &report, const domain::Report &value, const QString &name);
/// A document as rows; its id.
Result<qint64> insertDocument(ChangeWriter &writer, DatabaseService &database, const domain::Plan &document);
/// A report's rows: new ones.
Result<void> insertReport(ChangeWriter &writer, const domain::Report &report);
/// Of its document; "" where it has gone.
Result<QString> titleOf(DatabaseService &database, const StoredReport &report);
Result<std::optional<qint64>> documentIdOf(DatabaseService &database, const QString &documentUuid);

/// Errors: report.no_period, report.period_reversed.
Result<void> checkPeriod(const domain::Report &report);

} // namespace bd::application
