// Amending an issued plan: its text is what was signed and stays; a revision is a plan of its own. Pure; any thread.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

/// A draft that amends or replaces `issued`, with new uuids, without number, date and rounds of comments. Tasks keep their
/// status: the work goes on. `note` says what changes.
Plan revise(const Plan &issued, const QString &note);

} // namespace bd::domain
