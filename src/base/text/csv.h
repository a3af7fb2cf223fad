// Tables as text (RFC 4180): comma, semicolon or tab, quoted cells, any line ends. Pure; any thread.
#pragma once
#include "base/result.h"

#include <vector>

namespace bd::text {

struct CsvRow {
    QStringList cells;
    int line = 0; ///< of the file where it begins, from 1
};

/// Rows with anything in them; the separator is told from the first row. "" in quotes is one quote.
/// Error: csv.open_quote (args: the line where a quoted cell begins that never ends).
Result<std::vector<CsvRow>> parseCsv(const QString &text);

/// One row with CR LF. Cells are quoted where they must be. What Excel would take for a formula gets an apostrophe in
/// front, which fromCsvCell() takes off again.
QString csvRow(const QStringList &cells, QChar separator = u',');
QString fromCsvCell(const QString &cell);

} // namespace bd::text
