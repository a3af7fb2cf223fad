#include "storage/due_store.h"

#include "storage/json_text.h"
#include "storage/statement.h"

#include <functional>

namespace bd::storage {

using domain::fromCode;

namespace {

std::optional<QDate> dayOf(const Statement &row, int column)
{
    const QDate day = QDate::fromString(row.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

domain::PartialDate partialOf(const Statement &row, int column)
{
    return domain::PartialDate::fromIso(row.text(column)).value_or(domain::PartialDate());
}

/// Makes a value of each row of a named statement.
template <typename T>
Result<std::vector<T>> rowsOf(Session &session, const char *name, const std::function<T(const Statement &)> &make,
                              const QVariantList &values = {})
{
    BD_ASSIGN(Statement statement, Statement::named(session, QStringLiteral("due/") + QLatin1String(name)));
    BD_TRY(statement.run(values));
    std::vector<T> rows;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return rows;
        rows.push_back(make(statement));
    }
}

DuePlan planOf(const Statement &row)
{
    DuePlan plan;
    plan.id = row.integer(0);
    plan.head.uuid = row.text(1);
    plan.head.kind = fromCode<domain::PlanKind>(row.text(2)).value_or(domain::PlanKind::Other);
    plan.head.state = fromCode<domain::PlanState>(row.text(3)).value_or(domain::PlanState::Draft);
    if (const auto year = row.optionalInteger(4))
        plan.head.year = static_cast<int>(*year);
    plan.head.title = row.text(5);
    plan.head.superiorLines = listFromJson(row.text(7));
    plan.head.issuerLines = listFromJson(row.text(8));
    plan.head.date = partialOf(row, 9);
    plan.head.parentUuid = row.optionalText(10);
    plan.head.revisionOf = row.optionalText(11);
    return plan;
}

DueTask taskOf(const Statement &row)
{
    DueTask task;
    task.planId = row.integer(1);
    task.task.uuid = row.text(2);
    task.task.title = row.text(3);
    task.task.kind = fromCode<domain::SectionKind>(row.text(4));
    task.task.sectionUuid = row.optionalText(5);
    task.sectionKind = fromCode<domain::SectionKind>(row.text(6));
    task.task.timeText = row.text(7);
    task.task.start = partialOf(row, 8);
    task.task.end = partialOf(row, 9);
    task.task.status = fromCode<domain::TaskStatus>(row.text(10)).value_or(domain::TaskStatus::NotStarted);
    return task;
}

DueDuty dutyOf(const Statement &row)
{
    DueDuty duty;
    duty.planId = row.integer(0);
    duty.duty.uuid = row.text(1);
    duty.duty.kind = fromCode<domain::DutyKind>(row.text(2)).value_or(domain::DutyKind::Periodic);
    duty.duty.period = fromCode<domain::Period>(row.text(3));
    duty.duty.due = dayOf(row, 4);
    duty.duty.strict = row.integer(5) == 1;
    duty.duty.wording = row.text(6);
    duty.duty.from = row.text(7);
    duty.duty.to = row.text(8);
    duty.duty.via = row.text(9);
    duty.duty.sectionUuid = row.optionalText(10);
    duty.sectionKind = fromCode<domain::SectionKind>(row.text(11));
    return duty;
}

std::vector<domain::ActionMonth::Step> stepsOf(const QString &json)
{
    std::vector<domain::ActionMonth::Step> steps;
    const auto parsed = nlohmann::json::parse(json.toStdString(), nullptr, false);
    if (!parsed.is_array())
        return steps;
    for (const auto &entry : parsed) {
        if (!entry.is_object())
            continue;
        domain::ActionMonth::Step step;
        step.text = QString::fromStdString(entry.value("text", std::string()));
        if (const auto due = entry.find("due"); due != entry.end() && due->is_string()) {
            const QDate day = QDate::fromString(QString::fromStdString(due->get<std::string>()), Qt::ISODate);
            if (day.isValid())
                step.due = day;
        }
        if (const auto done = entry.find("done"); done != entry.end())
            step.isDone = done->is_boolean() ? done->get<bool>() : done->is_number_integer() && done->get<int>() == 1;
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

Result<std::vector<DuePlan>> duePlans(Session &session) { return rowsOf<DuePlan>(session, "plans", planOf); }

Result<std::vector<DueTask>> dueTasks(Session &session)
{
    std::map<qint64, std::size_t> places;
    std::vector<DueTask> tasks;
    BD_TRY(rowsOf<int>(session, "tasks", [&](const Statement &row) {
        places[row.integer(0)] = tasks.size();
        tasks.push_back(taskOf(row));
        return 0;
    }));
    BD_TRY(rowsOf<int>(session, "assignments", [&](const Statement &row) {
        if (const auto task = places.find(row.integer(0)); task != places.end())
            tasks[task->second].task.assignments.push_back(
                {{row.optionalText(1), row.text(2), fromCode<domain::Addressing>(row.text(3)).value_or(domain::Addressing::Assigned)},
                 fromCode<domain::Role>(row.text(4)).value_or(domain::Role::Lead)});
        return 0;
    }));
    return tasks;
}

Result<std::vector<DueDuty>> dueDuties(Session &session) { return rowsOf<DueDuty>(session, "duties", dutyOf); }

Result<std::vector<DueRound>> dueRounds(Session &session)
{
    return rowsOf<DueRound>(session, "rounds", [](const Statement &row) {
        return DueRound{row.integer(0), row.text(1), dayOf(row, 2), dayOf(row, 3), static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5))};
    });
}

Result<std::vector<DueFollowUp>> dueFollowUps(Session &session)
{
    return rowsOf<DueFollowUp>(session, "follow_ups", [](const Statement &row) {
        DueFollowUp item;
        item.recommendation.uuid = row.text(0);
        item.recommendation.text = row.text(1);
        item.recommendation.due = dayOf(row, 2);
        item.recommendation.doneOn = dayOf(row, 3);
        item.unit = {row.optionalText(4), row.text(5), domain::Addressing::Assigned};
        item.role = fromCode<domain::InspectionRole>(row.text(6));
        return item;
    });
}

Result<std::vector<domain::ActionMonth>> dueActionMonths(Session &session)
{
    return rowsOf<domain::ActionMonth>(session, "action_months", [](const Statement &row) {
        domain::ActionMonth month;
        month.uuid = row.text(0);
        month.year = static_cast<int>(row.integer(1));
        month.theme = row.text(2);
        month.launchDate = dayOf(row, 3);
        month.launchPlace = row.text(4);
        month.reportDue = dayOf(row, 5);
        month.steps = stepsOf(row.text(6));
        month.planUuid = row.text(7);
        return month;
    });
}

Result<std::vector<domain::ReportRequest>> dueRequests(Session &session, const QString &uuid)
{
    return rowsOf<domain::ReportRequest>(
        session, "requests",
        [](const Statement &row) {
            domain::ReportRequest request;
            request.uuid = row.text(0);
            request.sender = row.text(1);
            request.number = row.text(2);
            request.date = dayOf(row, 3);
            request.received = dayOf(row, 4);
            request.subject = row.text(5);
            request.due = dayOf(row, 6);
            request.isStrict = row.integer(7) == 1;
            request.period = fromCode<domain::Period>(row.text(8));
            request.outlineName = row.text(9);
            request.outlineSha256 = row.text(10);
            request.doneOn = dayOf(row, 11);
            request.doneBy = row.text(12);
            return request;
        },
        {uuid, uuid});
}

Result<std::map<QString, QDate>> dueMarks(Session &session)
{
    std::map<QString, QDate> marks;
    BD_TRY(rowsOf<int>(session, "marks", [&](const Statement &row) {
        if (const auto day = dayOf(row, 1))
            marks[row.text(0)] = *day;
        return 0;
    }));
    return marks;
}

Result<std::map<QString, TaskDays>> taskSchedules(Session &session)
{
    std::map<QString, TaskDays> schedules;
    BD_TRY(rowsOf<int>(session, "schedules", [&](const Statement &row) {
        schedules[row.text(0)] = {dayOf(row, 1), dayOf(row, 2)};
        return 0;
    }));
    return schedules;
}

Result<std::optional<qint64>> dueMarkId(Session &session, const QString &key)
{
    BD_ASSIGN(const QVariant id, valueOf(session, QStringLiteral("due/mark_id"), {key}));
    return id.isNull() ? std::nullopt : std::optional(id.toLongLong());
}

Result<QStringList> requestSenders(Session &session)
{
    BD_ASSIGN(const QVariantList names, columnOf(session, QStringLiteral("due/senders")));
    QStringList senders;
    for (const QVariant &name : names)
        senders.append(name.toString());
    return senders;
}

Result<std::vector<domain::DayOff>> ownDaysOff(Session &session)
{
    return rowsOf<domain::DayOff>(session, "days_off", [](const Statement &row) {
        return domain::DayOff{dayOf(row, 0).value_or(QDate()), row.text(1), row.integer(2) == 1};
    });
}

Result<bool> hasWork(Session &session)
{
    BD_ASSIGN(const QVariant has, valueOf(session, QStringLiteral("due/has_work")));
    return has.toInt() == 1;
}

} // namespace bd::storage
