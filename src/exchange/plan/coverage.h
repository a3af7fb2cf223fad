// Shows that reading lost nothing: every word of the source is in the plan or among what was left out.
#pragma once
#include "exchange/values/imported_plan.h"

namespace bd::exchange {

/// Counted from the result, not from what the reader believes: words of all the plan's texts (a legal basis that stands in
/// the preamble counts once), of the fixed formulas that fields stand for, and of what was left out.
Coverage coverageOf(const ImportedPlan &imported, const QStringList &formulas);

/// The words of a plan in any order.
QStringList planWords(const domain::Plan &plan);

/// The net under everything: words of the source that no stage placed or left out join what was left out, line by line,
/// with the reason "unplaced", so that the user sees them. Returns those words; for a source that was understood, none.
QStringList leaveUnplacedWords(ImportedPlan &imported, const QStringList &formulas);

} // namespace bd::exchange
