#include "gui/editing/task_edit.h"

#include "application/labels.h"
#include "domain/task_time.h"
#include "gui/editing/plan_desk.h"

#include <QCoreApplication>

namespace bd::gui {

namespace {

using domain::Plan;
using domain::Role;
using domain::Task;

struct TaskEdit {
    Q_DECLARE_TR_FUNCTIONS(TaskEdit)
};

QString actOf(TaskField field)
{
    switch (field) {
    case TaskField::Title: return QStringLiteral("task.title");
    case TaskField::Kind: return QStringLiteral("task.kind");
    case TaskField::Lead: return QStringLiteral("task.lead");
    case TaskField::Coordinate: return QStringLiteral("task.coordinate");
    case TaskField::Time: return QStringLiteral("task.time");
    case TaskField::Product: return QStringLiteral("task.product");
    case TaskField::Budget:
    case TaskField::Source: return QStringLiteral("task.budget");
    case TaskField::Status: return QStringLiteral("task.status");
    case TaskField::Section: return QStringLiteral("task.section");
    }
    Q_UNREACHABLE();
}

QString screenDay(QDate day)
{
    return application::screenDate(domain::PartialDate::of(day));
}

void remarkDays(const Task &task, const Plan &plan, QStringList &remarks)
{
    const auto start = domain::firstDay(task.start), end = domain::lastDay(task.end);
    if (start && end && *end < *start)
        remarks.append(TaskEdit::tr("It ends before it begins."));
    if (!plan.year || plan.kind == domain::PlanKind::MultiYear)
        return;
    const QDate first(*plan.year, 1, 1), last(*plan.year, 12, 31);
    if (end && *end > last)
        remarks.append(TaskEdit::tr("Due on %1, after the plan's year %2.").arg(screenDay(*end)).arg(*plan.year));
    else if (start && *start > last)
        remarks.append(TaskEdit::tr("Begins on %1, after the plan's year %2.").arg(screenDay(*start)).arg(*plan.year));
    if (start && *start < first)
        remarks.append(TaskEdit::tr("Begins on %1, before the plan's year %2.").arg(screenDay(*start)).arg(*plan.year));
    else if (end && *end < first)
        remarks.append(TaskEdit::tr("Due on %1, before the plan's year %2.").arg(screenDay(*end)).arg(*plan.year));
}

void remarkAgencies(const Task &task, const AgencyDirectory &directory, QStringList &remarks)
{
    if (!directory.matcher)
        return;
    for (const domain::Assignment &assignment : task.assignments) {
        const domain::Agency *known = assignment.agency.uuid ? directory.matcher->byUuid(*assignment.agency.uuid) : nullptr;
        if (!known || !known->validTo || *known->validTo >= directory.day)
            continue;
        const domain::Agency *successor = known->successorUuid ? directory.matcher->byUuid(*known->successorUuid) : nullptr;
        remarks.append(successor ? TaskEdit::tr("%1 ended on %2; %3 took over.").arg(assignment.agency.name, screenDay(*known->validTo), successor->name)
                                 : TaskEdit::tr("%1 ended on %2.").arg(assignment.agency.name, screenDay(*known->validTo)));
    }
}

} // namespace

void copyField(TaskField field, const Task &from, Task &to)
{
    switch (field) {
    case TaskField::Title: to.title = from.title; break;
    case TaskField::Kind: to.kind = from.kind; break;
    case TaskField::Lead: setAgenciesOf(to, Role::Lead, agenciesOf(from, Role::Lead)); break;
    case TaskField::Coordinate: setAgenciesOf(to, Role::Coordinate, agenciesOf(from, Role::Coordinate)); break;
    case TaskField::Time:
        to.timeText = from.timeText;
        to.start = from.start;
        to.end = from.end;
        break;
    case TaskField::Product: to.product = from.product; break;
    case TaskField::Budget:
        to.budget.amount = from.budget.amount;
        to.budget.text = from.budget.text;
        break;
    case TaskField::Source: to.budget.source = from.budget.source; break;
    case TaskField::Status:
        to.status = from.status;
        to.statusReason = from.statusReason;
        break;
    case TaskField::Section: to.sectionUuid = from.sectionUuid; break;
    }
}

bool editTask(PlanDesk &desk, TaskField field, const Task &task)
{
    return editTasks(desk, field, {task.uuid}, task);
}

bool editTasks(PlanDesk &desk, TaskField field, const QStringList &uuids, const Task &value)
{
    const Task *first = uuids.isEmpty() ? nullptr : taskOf(desk.plan(), uuids.first());
    if (!first)
        return false;
    const QStringList args{first->title, QString::number(uuids.size())};
    return desk.edit(actOf(field), args, [&](Plan &plan) {
        bool isChanged = false;
        for (Task &task : plan.tasks) {
            if (!uuids.contains(task.uuid))
                continue;
            const Task before = task;
            copyField(field, value, task);
            isChanged = isChanged || !(before == task);
        }
        return isChanged;
    });
}

const Task *taskOf(const Plan &plan, const QString &uuid)
{
    const auto task = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const Task &t) { return t.uuid == uuid; });
    return task == plan.tasks.end() ? nullptr : &*task;
}

const Task *taskAt(const Plan &plan, const QString &paragraphUuid)
{
    if (paragraphUuid.isEmpty())
        return nullptr;
    const auto task = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const Task &t) { return t.paragraphUuid == paragraphUuid; });
    return task == plan.tasks.end() ? nullptr : &*task;
}

std::vector<domain::AgencyRef> agenciesOf(const Task &task, Role role)
{
    std::vector<domain::AgencyRef> agencies;
    for (const domain::Assignment &assignment : task.assignments) {
        if (assignment.role == role)
            agencies.push_back(assignment.agency);
    }
    return agencies;
}

void setAgenciesOf(Task &task, Role role, const std::vector<domain::AgencyRef> &agencies)
{
    const auto others = agenciesOf(task, role == Role::Lead ? Role::Coordinate : Role::Lead);
    task.assignments.clear();
    for (const domain::AgencyRef &lead : role == Role::Lead ? agencies : others)
        task.assignments.push_back({lead, Role::Lead});
    for (const domain::AgencyRef &other : role == Role::Lead ? others : agencies)
        task.assignments.push_back({other, Role::Coordinate});
}

QDate todayOf(const PlanDesk &desk)
{
    return desk.context().services().clock.today();
}

AgencyDirectory directoryOf(const PlanDesk &desk)
{
    AgencyDirectory directory;
    if (auto matcher = desk.context().services().agencies.matcher())
        directory.matcher = std::make_shared<const domain::AgencyMatcher>(std::move(*matcher));
    const Plan &plan = desk.plan();
    const QDate today = todayOf(desk);
    directory.day = plan.date.date().value_or(plan.year && *plan.year != today.year() ? QDate(*plan.year, 1, 1) : today);
    return directory;
}

QStringList taskRemarks(const Task &task, const Plan &plan, const AgencyDirectory &directory)
{
    QStringList remarks;
    remarkDays(task, plan, remarks);
    remarkAgencies(task, directory, remarks);
    return remarks;
}

QString lateText(const Task &task, QDate today)
{
    if (!domain::isLate(task, today))
        return {};
    return TaskEdit::tr("Late: was to be done by %1.").arg(screenDay(*domain::lastGoodDay(task)));
}

} // namespace bd::gui
