// Rows of tables become activities, with what is wrong or worth knowing about each. Nothing is guessed: what may mean two things
// is refused with its readings. Pure; any thread.
#pragma once
#include "base/progress.h"
#include "exchange/values/activity_table.h"

namespace bd::exchange {

struct TableKnowledge {
    std::vector<domain::Measure> measures;
    std::vector<KnownKind> kinds;
    std::vector<std::pair<QString, domain::SectionKind>> sections; ///< as the screen names them
};

/// What the choices say about a column, else the guess.
ColumnMeaning meaningIn(const SheetLayout &layout, const TableColumnInfo &column, const TableChoices &choices);

/// Rows of the chosen sheets. Each activity has an importKey that stays the same when the file comes again with other figures.
/// Error: cancelled.
Result<ImportedActivities> readActivityRows(const TableFile &file, const std::vector<SheetLayout> &layouts, const TableChoices &choices,
                                            const TableKnowledge &knowledge, Progress &progress);

} // namespace bd::exchange
