// What the log says about a task's state. Proposals only: the user decides, and what somebody said stays until then.
// "Quá hạn" is never stored: domain::isLate tells it from the dates. Pure; any thread.
#pragma once
#include "domain/task_time.h"

namespace bd::domain {

/// What was logged for a task.
struct TaskActivities {
    int count = 0;
    QDate first, last; ///< first and last day of all
};

enum class ProgressReason {
    HasActivity, ///< something was logged, so it runs
    AllMade,     ///< as many as the product asks for
    TimeOver     ///< something was logged and its time has passed
};

struct ProgressProposal {
    QString taskUuid;
    TaskStatus now = TaskStatus::NotStarted, proposed = TaskStatus::Running;
    ProgressReason reason = ProgressReason::HasActivity;
    int activities = 0;
    std::optional<int> expected; ///< "09 buổi"
    bool operator==(const ProgressProposal &) const = default;
};

/// How many times the product asks for: "09 buổi, 540 lượt người" is 9, "04 lớp" is 4. Only what is counted in times; nullopt for
/// "1.200 tờ", "02 câu lạc bộ, 60 thành viên", "mỗi quý 01 lần".
std::optional<int> expectedTimes(const QString &product);

/// Nothing where the log agrees with what is said, and where nothing was logged.
std::optional<ProgressProposal> proposeState(const Task &task, const TaskActivities &logged, QDate today);

/// Should have begun by `day`, is neither done nor dropped, and nothing was logged: worth a look at mid-year. Tasks of no known
/// time are meant too.
bool lacksActivity(const Task &task, const TaskActivities &logged, QDate day);

} // namespace bd::domain
