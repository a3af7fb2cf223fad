#include "application/overview_service.h"

#include "application/due_service.h"
#include "application/labels.h"
#include "application/office_service.h"
#include "application/plan_service.h"
#include "application/record_service.h"
#include "application/register_catalogue.h"
#include "base/text/fold.h"
#include "domain/task_time.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace bd::application {

namespace {

QStringList leadsOf(const domain::Task &task)
{
    QStringList names;
    for (const domain::Assignment &assignment : task.assignments) {
        if (assignment.role == domain::Role::Lead && !assignment.agency.name.isEmpty())
            names << assignment.agency.name;
    }
    names.removeDuplicates();
    return names;
}

void countPlan(Overview &overview, const domain::Plan &plan, QDate today)
{
    overview.plans << plan.title;
    for (const domain::Task &task : plan.tasks) {
        OverviewTask row;
        row.planUuid = plan.uuid;
        row.sectionUuid = task.sectionUuid.value_or(QString());
        row.title = task.title;
        row.section = task.kind;
        row.leads = leadsOf(task);
        row.state = taskState(task, today);
        row.end = domain::lastDay(task.end);
        overview.counts.add(row.state);
        overview.planned.add(task.budget.amount);
        overview.tasks.push_back(std::move(row));
    }
}

Result<void> countTasks(Overview &overview, DatabaseService &database)
{
    const PlanService plans(database);
    BD_ASSIGN(const auto all, plans.list());
    BD_ASSIGN(const QStringList received, OfficeService(database).receivedPlans());
    for (const PlanSummary &plan : all) {
        const bool isOfYear = plan.year == overview.query.year && plan.state != domain::PlanState::Replaced && !received.contains(plan.uuid);
        const bool isMeant = overview.query.planUuid.isEmpty() ? isOfYear : plan.uuid == overview.query.planUuid;
        if (!isMeant)
            continue;
        BD_ASSIGN(const StoredPlan stored, plans.load(plan.id));
        countPlan(overview, stored.plan, overview.query.today);
    }
    return {};
}

template <typename Key>
void put(std::map<Key, TaskGroup> &groups, const Key &key, const QString &code, const QString &name, const Overview &overview, int at)
{
    TaskGroup &group = groups[key];
    group.key = code;
    group.name = name;
    group.counts.add(overview.tasks[static_cast<std::size_t>(at)].state);
    group.tasks.push_back(at);
}

void groupTasks(Overview &overview)
{
    // those without a kind come last
    std::map<int, TaskGroup> sections;
    std::map<QString, TaskGroup> agencies;
    for (int at = 0; at < static_cast<int>(overview.tasks.size()); ++at) {
        const OverviewTask &task = overview.tasks[static_cast<std::size_t>(at)];
        const int order = task.section ? static_cast<int>(*task.section) : std::numeric_limits<int>::max();
        put(sections, order, task.section ? toCode(*task.section) : QString(), task.section ? label(*task.section) : QString(), overview, at);
        for (const QString &name : task.leads)
            put(agencies, text::sortKey(name), name, name, overview, at);
        if (task.leads.isEmpty())
            put(agencies, QString(), QString(), QString(), overview, at);
    }
    for (auto &[order, group] : sections)
        overview.bySection.push_back(std::move(group));
    for (auto &[key, group] : agencies)
        overview.byAgency.push_back(std::move(group));
    std::stable_sort(overview.byAgency.begin(), overview.byAgency.end(), [](const TaskGroup &a, const TaskGroup &b) {
        return std::pair(a.key.isEmpty(), -a.counts.total()) < std::pair(b.key.isEmpty(), -b.counts.total());
    });
}

Result<void> countActivities(Overview &overview, DatabaseService &database)
{
    const ActivityService activities(database);
    const int year = overview.query.year;
    ActivityFilter filter;
    filter.period = domain::DayRange{QDate(year - 1, 1, 1), QDate(year, 12, 31)};
    BD_ASSIGN(const auto groups, activities.groups(filter, ActivityGrouping::Month));
    for (const ActivityGroup &group : groups) {
        const QDate month = QDate::fromString(group.key + QStringLiteral("-01"), Qt::ISODate);
        if (!month.isValid())
            continue;
        MonthFigures &figures = overview.months[static_cast<std::size_t>(month.month() - 1)];
        if (month.year() == year - 1) {
            figures.yearBefore = group.sums.rows;
            overview.hasYearBefore = overview.hasYearBefore || group.sums.rows > 0;
            continue;
        }
        figures.sums = group.sums;
        overview.activities.rows += group.sums.rows;
        overview.activities.people.add(group.sums.people);
        overview.activities.women.add(group.sums.women);
        overview.activities.cost.add(group.sums.cost);
    }
    if (!overview.query.planUuid.isEmpty()) {
        filter.period = yearRange(year);
        filter.planUuid = overview.query.planUuid;
        BD_ASSIGN(const ActivitySums ofPlan, activities.sums(filter));
        overview.ofPlan = ofPlan.rows;
    }
    return {};
}

Result<void> countModels(Overview &overview, const RecordService &records)
{
    BD_ASSIGN(const auto models, records.list<domain::CommunityModel>());
    std::map<domain::ModelState, int> states;
    std::map<QString, ModelGroup> kinds;
    for (const auto &model : models) {
        const auto began = model.value.started.year(), ended = model.value.ended.year();
        if ((began && *began > overview.query.year) || (ended && *ended < overview.query.year))
            continue;
        ++states[model.value.state];
        ModelGroup &group = kinds[model.value.kind];
        group.name = modelKindName(model.value.kind);
        ++group.states[model.value.state];
        overview.modelsBegun += began == overview.query.year ? 1 : 0;
    }
    overview.models.assign(states.begin(), states.end());
    for (const auto &[kind, group] : kinds)
        overview.modelKinds.push_back(group);
    const auto sizeOf = [](const ModelGroup &group) {
        return std::accumulate(group.states.begin(), group.states.end(), 0, [](int sum, const auto &state) { return sum + state.second; });
    };
    std::stable_sort(overview.modelKinds.begin(), overview.modelKinds.end(), [&](const ModelGroup &a, const ModelGroup &b) { return sizeOf(a) > sizeOf(b); });
    return {};
}

Result<void> countInspections(Overview &overview, const RecordService &records)
{
    BD_ASSIGN(const auto inspections, records.list<domain::Inspection>());
    std::map<domain::InspectionRole, std::pair<int, int>> roles;
    for (const auto &inspection : inspections) {
        const bool isMade = inspection.value.date.has_value();
        const auto year = isMade ? std::optional(inspection.value.date->year()) : inspection.value.planned.year();
        if (year == overview.query.year)
            ++(isMade ? roles[inspection.value.role].first : roles[inspection.value.role].second);
    }
    overview.inspections.assign(roles.begin(), roles.end());
    BD_ASSIGN(const auto recommendations, records.list<domain::Recommendation>());
    for (const auto &recommendation : recommendations) {
        if (recommendation.value.doneOn)
            continue;
        ++overview.openRecommendations;
        overview.lateRecommendations += recommendation.value.due && *recommendation.value.due < overview.query.today ? 1 : 0;
    }
    return {};
}

Result<void> findDue(Overview &overview, DatabaseService &database, int atMost)
{
    DueQuery query;
    query.year = overview.query.year;
    if (!overview.query.planUuid.isEmpty())
        query.planUuid = overview.query.planUuid;
    query.withDone = false;
    BD_ASSIGN(auto items, DueService(database).list(query));
    for (domain::DueItem &item : items) {
        const domain::DueState state = domain::dueState(item, overview.query.today);
        if (state == domain::DueState::Done || state == domain::DueState::Undated)
            continue;
        overview.overdue += state == domain::DueState::Overdue ? 1 : 0;
        if (static_cast<int>(overview.next.size()) < atMost)
            overview.next.push_back(std::move(item));
    }
    return {};
}

} // namespace

int TaskCounts::total() const
{
    return std::accumulate(of.begin(), of.end(), 0);
}

domain::DayRange yearRange(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

domain::DayRange monthRange(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

TaskState taskState(const domain::Task &task, QDate today)
{
    if (domain::isLate(task, today))
        return TaskState::Late;
    switch (task.status) {
    case domain::TaskStatus::NotStarted:
        return TaskState::NotStarted;
    case domain::TaskStatus::Running:
        return TaskState::Running;
    case domain::TaskStatus::Done:
        return TaskState::Done;
    case domain::TaskStatus::Dropped:
        return TaskState::Dropped;
    }
    Q_UNREACHABLE();
}

QString label(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return label(domain::TaskStatus::NotStarted);
    case TaskState::Running:
        return label(domain::TaskStatus::Running);
    case TaskState::Done:
        return label(domain::TaskStatus::Done);
    case TaskState::Late:
        return QCoreApplication::translate("Overview", "Overdue");
    case TaskState::Dropped:
        return label(domain::TaskStatus::Dropped);
    }
    Q_UNREACHABLE();
}

Result<Overview> OverviewService::read(const OverviewQuery &query, int nextAtMost) const
{
    Overview overview;
    overview.query = query;
    BD_TRY(countTasks(overview, m_database));
    groupTasks(overview);
    BD_TRY(countActivities(overview, m_database));
    const RecordService records(m_database);
    BD_TRY(countModels(overview, records));
    BD_TRY(countInspections(overview, records));
    BD_TRY(findDue(overview, m_database, nextAtMost));
    return overview;
}

} // namespace bd::application
