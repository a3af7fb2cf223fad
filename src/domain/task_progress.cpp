#include "domain/task_progress.h"

#include "base/text/fold.h"

#include <QRegularExpression>

namespace bd::domain {

std::optional<int> expectedTimes(const QString &product)
{
    // The first thing that the product says, when it is something that takes place.
    static const QRegularExpression times(QStringLiteral("^(\\d{1,3})(?:/\\d{1,3})? (cuoc|buoi|lop|hoi nghi|phien|dot|ky|hoi thi|dien dan|toa dam)\\b"));
    const auto match = times.match(text::searchKey(product));
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    return count > 0 ? std::optional(count) : std::nullopt;
}

std::optional<ProgressProposal> proposeState(const Task &task, const TaskActivities &logged, QDate today)
{
    if (logged.count == 0)
        return std::nullopt;
    ProgressProposal proposal;
    proposal.taskUuid = task.uuid;
    proposal.now = task.status;
    proposal.activities = logged.count;
    proposal.expected = expectedTimes(task.product);
    const auto end = lastGoodDay(task);
    if (proposal.expected && logged.count >= *proposal.expected) {
        proposal.proposed = TaskStatus::Done;
        proposal.reason = ProgressReason::AllMade;
    } else if (!proposal.expected && end && today > *end) {
        proposal.proposed = TaskStatus::Done;
        proposal.reason = ProgressReason::TimeOver;
    }
    // A later activity doesn't reopen what somebody called done.
    if (proposal.proposed == task.status || task.status == TaskStatus::Done)
        return std::nullopt;
    return proposal;
}

bool lacksActivity(const Task &task, const TaskActivities &logged, QDate day)
{
    if (logged.count > 0 || task.status == TaskStatus::Done || task.status == TaskStatus::Dropped)
        return false;
    auto start = firstDay(task.start);
    // "trước 28/02" has an end alone: it is due by then, whenever it began.
    if (!start)
        start = lastGoodDay(task);
    return !start || *start <= day;
}

} // namespace bd::domain
