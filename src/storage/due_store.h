// What has a date, read at once for all plans: without the texts around it. Reading only. The thread of its session.
#pragma once
#include "domain/calendar/work_calendar.h"
#include "domain/due.h"
#include "domain/plan.h"
#include "domain/registers.h"
#include "storage/session.h"

#include <map>

namespace bd::storage {

struct DuePlan {
    qint64 id = 0;
    domain::Plan head; ///< uuid, kind, state, year, title, lines of the head, date, parent, revisionOf; nothing else
};
struct DueTask {
    qint64 planId = 0;
    domain::Task task; ///< without product, budget and paragraph
    std::optional<domain::SectionKind> sectionKind;
};
struct DueDuty {
    qint64 planId = 0;
    domain::ReportingDuty duty;
    std::optional<domain::SectionKind> sectionKind;
};
struct DueRound {
    qint64 planId = 0;
    QString uuid;
    std::optional<QDate> sent, replyBy;
    int asked = 0, missing = 0; ///< who was asked, who hasn't answered
};
struct DueFollowUp {
    domain::Recommendation recommendation;
    domain::AgencyRef unit;
    std::optional<domain::InspectionRole> role;
};

Result<std::vector<DuePlan>> duePlans(Session &session);
Result<std::vector<DueTask>> dueTasks(Session &session);
Result<std::vector<DueDuty>> dueDuties(Session &session);
Result<std::vector<DueRound>> dueRounds(Session &session);
Result<std::vector<DueFollowUp>> dueFollowUps(Session &session);
Result<std::vector<domain::ActionMonth>> dueActionMonths(Session &session); ///< without messages, host and notes
/// All of them, or the one with that uuid.
Result<std::vector<domain::ReportRequest>> dueRequests(Session &session, const QString &uuid = {});
Result<std::map<QString, QDate>> dueMarks(Session &session); ///< by DueItem::key
/// The office's own days of tasks whose plan's days are fixed, by DueItem::key.
struct TaskDays {
    std::optional<QDate> start, due;
};
Result<std::map<QString, TaskDays>> taskSchedules(Session &session);
Result<std::optional<qint64>> dueMarkId(Session &session, const QString &key);
Result<QStringList> requestSenders(Session &session);
Result<std::vector<domain::DayOff>> ownDaysOff(Session &session);
Result<bool> hasWork(Session &session);

} // namespace bd::storage
