// The log as a table to be written: a row per activity, a column per measure that the rows speak of. Its heads are understood
// again by the import, and the last column tells which activity a row is.
#pragma once
#include "application/activity_service.h"
#include "application/table_source.h"

namespace bd::application {

/// The rows are read from `file` by a connection of their own when they are asked for, so that it can run as a job; the columns
/// now, from `database`. All columns are in the file; `onPaper` says which ones are printed, with date and title, in front of the
/// others. Errors: those of DatabaseService.
Result<TableSource> activityTable(DatabaseService &database, const ActivityFilter &filter, const ActivityOrder &order,
                                  const std::vector<ActivityColumn> &onPaper = {ActivityColumn::Place, ActivityColumn::People, ActivityColumn::Cost,
                                                                                ActivityColumn::Result});

} // namespace bd::application
