#include "gui/models/task_lines.h"

#include "application/labels.h"
#include "base/text/fold.h"
#include "domain/money_text.h"
#include "domain/task_time.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bd::gui {

namespace {

using domain::Plan;
using domain::Role;
using domain::Task;

QString namesOf(const Task &task, Role role)
{
    QStringList names;
    for (const domain::Assignment &assignment : task.assignments) {
        if (assignment.role == role)
            names.append(assignment.agency.name);
    }
    return names.join(QStringLiteral("; "));
}

bool isInQuarter(const Task &task, int quarter)
{
    const auto start = domain::firstDay(task.start), end = domain::lastDay(task.end);
    if (!start && !end)
        return false;
    const auto of = [](QDate day) { return day.year() * 4 + (day.month() - 1) / 3; };
    const int year = (start ? *start : *end).year(), wanted = year * 4 + quarter - 1;
    return (start ? of(*start) : of(*end)) <= wanted && wanted <= (end ? of(*end) : of(*start));
}

struct Places {
    QHash<QString, int> order;
    std::vector<application::SectionName> names;

    explicit Places(const Plan &plan) : names(application::sectionNames(plan))
    {
        for (size_t i = 0; i < names.size(); ++i)
            order.insert(names[i].uuid, static_cast<int>(i));
    }
    const application::SectionName *find(const std::optional<QString> &uuid) const
    {
        const auto at = uuid ? order.constFind(*uuid) : order.constEnd();
        return at == order.constEnd() ? nullptr : &names[static_cast<size_t>(*at)];
    }
    bool isBelow(const std::optional<QString> &uuid, const QString &above) const
    {
        for (const auto *place = find(uuid); place; place = find(place->parent)) {
            if (place->uuid == above)
                return true;
        }
        return false;
    }
    /// The section of the second level that a task stands in, or the one above: what tasks are grouped by.
    const application::SectionName *groupOf(const std::optional<QString> &uuid) const
    {
        const auto *place = find(uuid);
        while (place && place->depth > 2)
            place = find(place->parent);
        return place;
    }
};

bool passes(const TaskLine &line, const TaskFilter &filter, const Places &places, std::optional<int> year)
{
    const Task &task = line.task;
    if (filter.status && task.status != *filter.status)
        return false;
    if (filter.lateOnly && !line.isLate)
        return false;
    if (!filter.section.isEmpty() && !places.isBelow(task.sectionUuid, filter.section))
        return false;
    if (filter.time == TaskFilter::undated && (!task.start.isUnknown() || !task.end.isUnknown()))
        return false;
    if (filter.time > 0 && filter.time < TaskFilter::undated && !isInQuarter(task, filter.time))
        return false;
    if (!filter.agency.isEmpty()
        && std::none_of(task.assignments.begin(), task.assignments.end(), [&](const auto &a) { return a.agency.name == filter.agency; }))
        return false;
    if (filter.text.isEmpty())
        return true;
    const QStringList words{task.title, namesOf(task, Role::Lead), namesOf(task, Role::Coordinate), domain::shownTime(task, year), task.product,
                            domain::budgetText(task.budget), task.budget.source, line.section};
    return text::matches(words.join(QLatin1Char('\n')), filter.text);
}

/// Compares as people read: unknown ones last, whichever way it is sorted.
struct Key {
    bool isUnknown = false;
    qint64 number = 0;
    QString text;
};

Key keyOf(const TaskLine &line, TaskColumn column, const Places &places, std::optional<int> year)
{
    const Task &task = line.task;
    const auto words = [](const QString &s) { return Key{s.isEmpty(), 0, text::sortKey(s)}; };
    switch (column) {
    case TaskColumn::Section: {
        const auto *place = places.find(task.sectionUuid);
        return {!place, place ? places.order.value(place->uuid) : 0, {}};
    }
    case TaskColumn::Time: {
        const auto start = domain::firstDay(task.start), end = domain::lastDay(task.end);
        const QDate first = start ? *start : end.value_or(QDate());
        return {!first.isValid(), first.isValid() ? first.toJulianDay() * 100'000 + (end ? first.daysTo(*end) : 0) : 0, {}};
    }
    case TaskColumn::Budget: return {!task.budget.amount, task.budget.amount.value_or(0), {}};
    case TaskColumn::Status: return {false, line.isLate ? -1 : static_cast<qint64>(task.status), {}};
    case TaskColumn::Kind: return {!task.kind, task.kind ? static_cast<qint64>(*task.kind) : 0, {}};
    default: return words(taskCell(line, column, year));
    }
}

void sortLines(std::vector<TaskLine> &lines, const TaskView &view, const Places &places, std::optional<int> year)
{
    if (!view.sort)
        return;
    std::vector<std::pair<Key, size_t>> order;
    for (size_t i = 0; i < lines.size(); ++i)
        order.emplace_back(keyOf(lines[i], *view.sort, places, year), i);
    std::stable_sort(order.begin(), order.end(), [&](const auto &a, const auto &b) {
        const Key &x = a.first, &y = b.first;
        if (x.isUnknown != y.isUnknown)
            return y.isUnknown;
        if (x.number != y.number)
            return view.descending ? x.number > y.number : x.number < y.number;
        return view.descending ? x.text > y.text : x.text < y.text;
    });
    std::vector<TaskLine> sorted;
    for (const auto &[key, at] : order)
        sorted.push_back(std::move(lines[at]));
    lines = std::move(sorted);
}

void count(TaskSums &sums, const TaskLine &line)
{
    ++sums.count;
    sums.late += line.isLate ? 1 : 0;
    sums.done += line.task.status == domain::TaskStatus::Done ? 1 : 0;
    sums.budgeted += line.task.budget.amount ? 1 : 0;
    sums.sum += line.task.budget.amount.value_or(0);
}

struct Group {
    QString key, order; ///< name; where it stands among the others
    std::vector<TaskLine> lines;
};

std::vector<std::pair<QString, QString>> groupsOf(const TaskLine &line, TaskGrouping grouping, const Places &places)
{
    if (grouping == TaskGrouping::Section) {
        const auto *place = places.groupOf(line.task.sectionUuid);
        return {place ? std::pair(place->whole(), QStringLiteral("%1").arg(places.order.value(place->uuid), 8, 10, QLatin1Char('0')))
                      : std::pair(QString(), QStringLiteral("~"))};
    }
    std::vector<std::pair<QString, QString>> groups;
    for (const domain::Assignment &assignment : line.task.assignments) {
        if (assignment.role == Role::Lead)
            groups.emplace_back(assignment.agency.name, text::sortKey(assignment.agency.name));
    }
    if (groups.empty())
        groups.emplace_back(QString(), QString(QChar(0xFFFD)));
    return groups;
}

std::vector<TaskLine> grouped(const std::vector<TaskLine> &lines, TaskGrouping grouping, const Places &places)
{
    std::vector<Group> groups;
    QHash<QString, size_t> at;
    for (const TaskLine &line : lines) {
        for (const auto &[key, order] : groupsOf(line, grouping, places)) {
            if (!at.contains(key)) {
                at.insert(key, groups.size());
                groups.push_back({key, order, {}});
            }
            TaskLine own = line;
            own.group = key;
            groups[at.value(key)].lines.push_back(std::move(own));
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.order < b.order; });
    std::vector<TaskLine> result;
    for (Group &group : groups) {
        TaskLine head;
        head.isGroup = true;
        head.group = group.key;
        for (const TaskLine &line : group.lines)
            count(head.sums, line);
        result.push_back(head);
        std::move(group.lines.begin(), group.lines.end(), std::back_inserter(result));
    }
    return result;
}

} // namespace

std::vector<TaskLine> taskLines(const Plan &plan, const TaskView &view, QDate today)
{
    const Places places(plan);
    std::vector<TaskLine> lines;
    for (const Task &task : plan.tasks) {
        const auto *place = places.find(task.sectionUuid);
        TaskLine line{false, {}, {}, task, place ? place->path : QString(), domain::isLate(task, today)};
        if (passes(line, view.filter, places, plan.year))
            lines.push_back(std::move(line));
    }
    sortLines(lines, view, places, plan.year);
    return view.grouping == TaskGrouping::None ? lines : grouped(lines, view.grouping, places);
}

TaskSums sumsOf(const std::vector<TaskLine> &lines)
{
    TaskSums sums;
    QSet<QString> seen;
    for (const TaskLine &line : lines) {
        if (line.isGroup || seen.contains(line.task.uuid))
            continue;
        seen.insert(line.task.uuid);
        count(sums, line);
    }
    return sums;
}

bool refreshLines(std::vector<TaskLine> &lines, const Plan &plan, QDate today)
{
    QHash<QString, const Task *> tasks;
    for (const Task &task : plan.tasks)
        tasks.insert(task.uuid, &task);
    const Places places(plan);
    QHash<QString, TaskSums> sums;
    for (TaskLine &line : lines) {
        if (line.isGroup)
            continue;
        const Task *task = tasks.value(line.task.uuid);
        if (!task)
            return false;
        const auto *place = places.find(task->sectionUuid);
        line.task = *task;
        line.section = place ? place->path : QString();
        line.isLate = domain::isLate(*task, today);
        count(sums[line.group], line);
    }
    for (TaskLine &line : lines) {
        if (line.isGroup)
            line.sums = sums.value(line.group);
    }
    return true;
}

QString taskCell(const TaskLine &line, TaskColumn column, std::optional<int> year)
{
    const Task &task = line.task;
    switch (column) {
    case TaskColumn::Section: return line.section;
    case TaskColumn::Title: return task.title;
    case TaskColumn::Lead: return namesOf(task, Role::Lead);
    case TaskColumn::Coordinate: return namesOf(task, Role::Coordinate);
    case TaskColumn::Time: return domain::shownTime(task, year);
    case TaskColumn::Product: return task.product;
    case TaskColumn::Budget: return domain::budgetText(task.budget);
    case TaskColumn::Source: return task.budget.source;
    case TaskColumn::Status: return application::label(task.status);
    case TaskColumn::Reason: return task.statusReason;
    case TaskColumn::Kind: return task.kind ? application::label(*task.kind) : QString();
    }
    Q_UNREACHABLE();
}

QStringList taskAgencies(const Plan &plan)
{
    QStringList names;
    for (const Task &task : plan.tasks) {
        for (const domain::Assignment &assignment : task.assignments)
            names.append(assignment.agency.name);
    }
    names.removeDuplicates();
    names.removeAll(QString());
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return text::sortKey(a) < text::sortKey(b); });
    return names;
}

} // namespace bd::gui
