#include "domain/round_edit.h"

#include "base/uuid.h"

#include <algorithm>

namespace bd::domain {

bool isSame(const AgencyRef &a, const AgencyRef &b)
{
    return a.uuid && b.uuid ? *a.uuid == *b.uuid : a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

std::vector<AgencyRef> namedInAssignments(const Plan &plan)
{
    std::vector<AgencyRef> named;
    for (const Task &task : plan.tasks) {
        for (const Assignment &assignment : task.assignments) {
            const bool isThere = std::any_of(named.begin(), named.end(), [&](const AgencyRef &a) { return isSame(a, assignment.agency); });
            if (!isThere && !assignment.agency.name.isEmpty())
                named.push_back(assignment.agency);
        }
    }
    return named;
}

CommentRound nextRound(const Plan &plan)
{
    CommentRound round;
    round.uuid = newUuid();
    if (plan.rounds.empty()) {
        for (const AgencyRef &agency : namedInAssignments(plan))
            round.replies.push_back({agency, Answer::None, {}, {}});
        return round;
    }
    round.silenceAgrees = plan.rounds.back().silenceAgrees;
    for (const CommentReply &reply : plan.rounds.back().replies)
        round.replies.push_back({reply.agency, Answer::None, {}, {}});
    return round;
}

CommentRound *findRound(Plan &plan, const QString &uuid)
{
    const auto found = std::find_if(plan.rounds.begin(), plan.rounds.end(), [&](const CommentRound &r) { return r.uuid == uuid; });
    return found == plan.rounds.end() ? nullptr : &*found;
}

Comment *findComment(CommentRound &round, const QString &uuid)
{
    const auto found = std::find_if(round.comments.begin(), round.comments.end(), [&](const Comment &c) { return c.uuid == uuid; });
    return found == round.comments.end() ? nullptr : &*found;
}

CommentReply *findReply(CommentRound &round, const AgencyRef &agency)
{
    const auto found = std::find_if(round.replies.begin(), round.replies.end(), [&](const CommentReply &r) { return isSame(r.agency, agency); });
    return found == round.replies.end() ? nullptr : &*found;
}

RoundCounts countsOf(const CommentRound &round, QDate today)
{
    RoundCounts counts;
    counts.asked = static_cast<int>(round.replies.size());
    for (const CommentReply &reply : round.replies)
        ++(reply.answer == Answer::Agreed ? counts.agreed : reply.answer == Answer::Comment ? counts.commented : counts.silent);
    counts.silentAgree = round.silenceAgrees && round.replyBy && *round.replyBy < today;
    counts.comments = static_cast<int>(round.comments.size());
    for (const Comment &comment : round.comments)
        counts.open += comment.decision == Decision::Open;
    return counts;
}

} // namespace bd::domain
