// Where the table of a sheet stands and what its columns mean: by the words over them and by what they hold. Pure.
#pragma once
#include "base/progress.h"
#include "exchange/values/activity_table.h"

namespace bd::exchange {

/// Finds head, captions and columns. A sheet without a table has no columns.
SheetLayout layoutOf(const TableFile &file, int sheet, const std::vector<domain::Measure> &measures);
/// Whether a line under the head only numbers the columns: "(1) (2) (3)", "A B 1 2".
bool isNumberingLine(const TableLine &line);

} // namespace bd::exchange
