// Spreadsheets and CSV as one thing: sheets of lines of cells. Pure; any thread.
#pragma once
#include "base/progress.h"
#include "exchange/values/activity_table.h"

namespace bd::ooxml {
struct ReadCell;
}

namespace bd::exchange {

constexpr int mostTableLines = 200'000; ///< with anything in them, of all sheets

/// What a cell of a workbook says, as the user knows it.
TableCell tableCell(const ooxml::ReadCell &read);

/// UTF-8 or with a byte order mark. Errors: csv.empty, csv.not_utf8, csv.workbook.
Result<QString> csvText(const QByteArray &bytes);

/// By what the bytes are, not by the name. Errors: those of ooxml::WorkbookReader and csvText(); csv.unreadable (args: line);
/// table.too_long (args: most lines), table.empty; cancelled.
Result<TableFile> readTableFile(const QByteArray &bytes, Progress &progress);

} // namespace bd::exchange
