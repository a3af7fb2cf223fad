// Rows of cells with spans, as anybody wrote them, made into a table whose rows all have the same width.
#pragma once
#include "domain/plan.h"
#include "exchange/values/paste_report.h"

namespace bd::exchange {

/// Spans end at the table's borders and at each other; gaps become empty cells; columns and rows beyond PasteLimits are
/// left out and counted. Empty columns at the right go. A row span of 0 reaches to the end.
domain::Table gridOf(std::vector<domain::TableRow> rows, PasteReport &report);

} // namespace bd::exchange
