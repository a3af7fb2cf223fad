// Every table out as a spreadsheet and as CSV. Any thread.
#pragma once
#include "application/table_source.h"

namespace bd::application {

/// By the ending of the path: .csv, else a workbook. The file is there whole or not at all. Errors: those of `rows`;
/// file.unwritable, xlsx.unwritable, xlsx.too_long, xlsx.too_many_rows, cancelled.
Result<void> exportTable(const TableSource &table, const QString &path, QChar separator, Progress &progress);

/// Real days and numbers, the head in sight and with a filter, in constant memory.
Result<void> exportWorkbook(const TableSource &table, const QString &path, Progress &progress);
/// With a byte order mark, so that Excel reads Vietnamese; days as dd/MM/yyyy; what would be a formula is kept from being one.
/// The separator is what Excel of the machine expects: ";" where decimals have a comma, as in Vietnamese Windows.
Result<void> exportCsv(const TableSource &table, const QString &path, QChar separator, Progress &progress);

} // namespace bd::application
