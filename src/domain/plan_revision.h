// Amending an issued plan: its text is what was signed and stays; a revision is a plan of its own. Pure; any thread.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

/// A draft that amends or replaces `issued`, with new uuids, without number, date and rounds of comments. Tasks keep their
/// status: the work goes on. `note` says what changes.
Plan revise(const Plan &issued, const QString &note);

/// Whether two values of a plan say the same but for what became of its tasks, which is no part of the document: an issued plan
/// is followed all year without being amended.
bool sameButForStatus(const Plan &a, Plan b);

} // namespace bd::domain
