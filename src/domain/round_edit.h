// Rounds of comments as the window edits them: who is asked, and how far it has come. Pure; any thread.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

/// The same body: by the directory where both are known there, else by name.
bool isSame(const AgencyRef &a, const AgencyRef &b);
/// Everybody named in the plan's assignments, once each, in the order of the text.
std::vector<AgencyRef> namedInAssignments(const Plan &plan);
/// A further round, not sent yet: asks whom the last one asked, the first one whoever the plan names.
CommentRound nextRound(const Plan &plan);
/// Null when there is none.
CommentRound *findRound(Plan &plan, const QString &uuid);
Comment *findComment(CommentRound &round, const QString &uuid);
CommentReply *findReply(CommentRound &round, const AgencyRef &agency);

struct RoundCounts {
    int asked = 0, agreed = 0, commented = 0, silent = 0;
    bool silentAgree = false; ///< those without an answer count as agreeing: the letter said so and the day has passed
    int comments = 0, open = 0;
};

RoundCounts countsOf(const CommentRound &round, QDate today);

} // namespace bd::domain
