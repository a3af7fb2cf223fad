// A report's first draft, taken as a whole: for reports that begin without a window. The thread of its database.
#pragma once
#include "application/report_draft.h"

namespace bd::application {

/// Gathers the figures, drafts every section and takes all of it over, as one act ("report.draft"). Errors: those of the services.
Result<ChangeSet> fillReport(DatabaseService &database, const StoredReport &report, Progress &progress);

} // namespace bd::application
