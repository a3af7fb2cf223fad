// What has a date in a data file, made into rows of "Việc cần làm". Pure but for the words, which are the window's language.
#pragma once
#include "domain/due.h"
#include "domain/duty_side.h"
#include "storage/due_store.h"

namespace bd::application {

/// All that due dates are made of.
struct DueSources {
    std::vector<storage::DuePlan> plans;
    std::vector<storage::DueTask> tasks;
    std::vector<storage::DueDuty> duties;
    std::vector<storage::DueRound> rounds;
    std::vector<storage::DueFollowUp> followUps;
    std::vector<domain::ActionMonth> months;
    std::vector<domain::ReportRequest> requests;
    std::map<QString, QDate> marks;
    std::map<QString, storage::TaskDays> schedules;
    domain::OfficeNames office;
    std::vector<domain::IssuingIdentity> identities; ///< whose plans are the office's own; none: all are
    QDate today;
};

/// Of a duty of a plan: DueItem::key, and the key of its mark.
QString dutyKey(const QString &planUuid, const QString &dutyUuid);

/// Days after the superior's plan until the office's own is due, by habit.
constexpr int ownPlanDays = 15;

/// In no order.
std::vector<domain::DueItem> dueItems(const DueSources &sources);

} // namespace bd::application
