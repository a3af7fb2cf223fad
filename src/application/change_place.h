// Where a change set works, for whoever shows it: the window reads no rows.
#pragma once
#include "application/change_set.h"

namespace bd::application {

/// The plan that the change set works on, the first where there are several.
std::optional<qint64> planOf(const ChangeSet &changes);
/// The version of that row after the change; unknown when it wasn't written or is gone.
std::optional<int> versionAfter(const ChangeSet &changes, const QString &kind, qint64 id);
/// A plan came, went, or shows differently in lists: title, year, state …
bool changesPlanList(const ChangeSet &changes);

} // namespace bd::application
