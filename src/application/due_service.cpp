#include "application/due_service.h"

#include "application/change_writer.h"
#include "application/due_items.h"
#include "application/files.h"
#include "application/office_service.h"
#include "application/plan_files.h"
#include "application/plan_service.h"
#include "application/work_days.h"
#include "base/uuid.h"
#include "domain/task_time.h"
#include "storage/json_text.h"
#include "storage/plan_file_store.h"
#include "storage/record_types.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>

namespace bd::application {

namespace {

using namespace domain;

bool isOfYear(const DueItem &item, int year)
{
    const auto from = item.start ? item.start : item.due, to = item.due ? item.due : item.start;
    if (!from)
        return true;
    if (from->year() <= year && to->year() >= year)
        return true;
    return to->year() < year && item.due && !isSettled(item);
}

/// Ended before last year.
bool isPast(const DueItem &item, QDate today)
{
    const auto last = item.due ? item.due : item.start;
    return last && last->year() < today.year() - 1;
}

/// Of that plan, or of none.
bool isOfPlan(const DueItem &item, const QString &planUuid)
{
    return item.planUuid.isEmpty() || item.planUuid == planUuid
        || std::any_of(item.twins.begin(), item.twins.end(), [&](const DueTwin &twin) { return twin.planUuid == planUuid; });
}

/// Undated ones last; then reports before tasks.
bool comesBefore(const DueItem &a, const DueItem &b)
{
    const auto dayOf = [](const DueItem &item) { return item.due.value_or(item.start.value_or(QDate(9999, 1, 1))); };
    const QDate left = dayOf(a), right = dayOf(b);
    return left != right ? left < right : a.kind < b.kind;
}

Result<Task *> taskIn(Plan &plan, const DueItem &item)
{
    const auto task = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const Task &t) { return t.uuid == item.uuid; });
    if (task == plan.tasks.end())
        return fail("due.not_found", {item.title});
    return &*task;
}

/// Changes a task through an edit of its plan.
Result<ChangeSet> editTask(DatabaseService &database, const DueItem &item, const QString &act, const std::function<void(Task &, const Plan &)> &change)
{
    PlanService plans(database);
    auto stored = plans.find(item.planUuid);
    if (!stored)
        return stored.error().code == QLatin1String("plan.not_found") ? fail("due.not_found", {item.title}) : fail(stored.error());
    Plan after = stored->plan;
    BD_ASSIGN(Task *task, taskIn(after, item));
    change(*task, after);
    BD_ASSIGN(const PlanChange done, plans.edit(stored->id, stored->plan, after, {act, {item.title}}));
    return done.changes;
}

/// One row by its uuid, as it is now.
Result<storage::Row> rowOf(ChangeWriter &writer, const QString &table, const DueItem &item)
{
    BD_ASSIGN(auto rows, writer.rows().readWhere(table, QStringLiteral("uuid"), item.uuid));
    if (rows.empty())
        return fail("due.not_found", {item.title});
    return std::move(rows.front());
}

nlohmann::json dayJson(const std::optional<QDate> &day)
{
    return day ? storage::jsonText(day->toString(Qt::ISODate)) : nlohmann::json();
}

Result<void> setMark(ChangeWriter &writer, const QString &key, const std::optional<QDate> &day, const QString &note)
{
    const QString table = QStringLiteral("due_mark");
    BD_ASSIGN(const auto rows, writer.rows().readWhere(table, QStringLiteral("key"), key));
    if (!day) {
        for (const storage::Row &row : rows)
            BD_TRY(writer.remove(table, row));
        return {};
    }
    storage::Row after{{"key", storage::jsonText(key)}, {"done_on", dayJson(day)}, {"note", storage::jsonTextOrNull(note)}};
    if (rows.empty())
        return writer.insert(table, std::move(after)).transform([](qint64) {});
    after["id"] = rows.front()["id"];
    after["version"] = rows.front()["version"];
    return writer.update(table, rows.front(), std::move(after));
}

/// No days: none of the office's own.
Result<void> setSchedule(ChangeWriter &writer, const QString &key, const DueItem::Days &days)
{
    const QString table = QStringLiteral("task_schedule");
    BD_ASSIGN(const auto rows, writer.rows().readWhere(table, QStringLiteral("key"), key));
    if (!days.start && !days.due) {
        for (const storage::Row &row : rows)
            BD_TRY(writer.remove(table, row));
        return {};
    }
    storage::Row after{{"key", storage::jsonText(key)}, {"start", dayJson(days.start)}, {"due", dayJson(days.due)}};
    if (rows.empty())
        return writer.insert(table, std::move(after)).transform([](qint64) {});
    after["id"] = rows.front()["id"];
    after["version"] = rows.front()["version"];
    return writer.update(table, rows.front(), std::move(after));
}

} // namespace

DueService::DueService(DatabaseService &database) : m_database(database) {}

Result<bool> DueService::hasWork() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    return storage::hasWork(m_database.session());
}

Result<std::vector<DueItem>> DueService::list(const DueQuery &query) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    storage::Session &session = m_database.session();
    DueSources sources;
    sources.today = m_database.clock().today();
    BD_ASSIGN(sources.plans, storage::duePlans(session));
    BD_ASSIGN(sources.tasks, storage::dueTasks(session));
    BD_ASSIGN(sources.duties, storage::dueDuties(session));
    BD_ASSIGN(sources.rounds, storage::dueRounds(session));
    BD_ASSIGN(sources.followUps, storage::dueFollowUps(session));
    BD_ASSIGN(sources.months, storage::dueActionMonths(session));
    BD_ASSIGN(sources.requests, storage::dueRequests(session));
    BD_ASSIGN(sources.marks, storage::dueMarks(session));
    BD_ASSIGN(sources.schedules, storage::taskSchedules(session));
    BD_ASSIGN(const auto identities, OfficeService(m_database).identities());
    for (const StoredIdentity &identity : identities)
        sources.identities.push_back(identity.identity);
    BD_ASSIGN(const Office office, SettingsService(m_database).office());
    sources.office = OfficeNames(sources.identities, office.unit);
    std::vector<DueItem> items = dueItems(sources);
    std::erase_if(items, [&](const DueItem &item) {
        return (!query.withPast && isPast(item, sources.today)) || (query.year && !isOfYear(item, *query.year)) || (!query.withDone && isSettled(item))
            || (query.planUuid && !isOfPlan(item, *query.planUuid));
    });
    std::stable_sort(items.begin(), items.end(), comesBefore);
    return items;
}

Result<ChangeSet> DueService::setDone(const DueItem &item, const std::optional<QDate> &day, const QString &note)
{
    if (item.kind == DueKind::Task)
        return editTask(m_database, item, QStringLiteral("task.status"),
                        [&](Task &task, const Plan &) { task.status = day ? TaskStatus::Done : TaskStatus::Running; });
    const Act act{day ? QStringLiteral("due.done") : QStringLiteral("due.undone"), {item.title}};
    return ChangeWriter::run(m_database, act, [&](ChangeWriter &writer) -> Result<void> {
        for (const DueTwin &twin : item.twins)
            BD_TRY(setMark(writer, twin.key, day, note));
        if (item.kind != DueKind::Request && item.kind != DueKind::FollowUp)
            return setMark(writer, item.key, day, note);
        const QString table = item.kind == DueKind::Request ? QStringLiteral("report_request") : QStringLiteral("recommendation");
        BD_ASSIGN(const storage::Row before, rowOf(writer, table, item));
        storage::Row after = before;
        after["done_on"] = dayJson(day);
        if (item.kind == DueKind::Request)
            after["done_by"] = storage::jsonTextOrNull(day ? note : QString());
        return writer.update(table, before, std::move(after));
    });
}

Result<ChangeSet> DueService::moveTask(const DueItem &item, const std::optional<QDate> &start, const std::optional<QDate> &end)
{
    if (item.isFixed) {
        const DueItem::Days planned = item.asPlanned.value_or(DueItem::Days{item.start, item.due});
        const bool isPlanned = (!start && !end) || DueItem::Days{start, end} == planned;
        return ChangeWriter::run(m_database, {isPlanned ? QStringLiteral("task.unschedule") : QStringLiteral("task.schedule"), {item.title}},
                                 [&](ChangeWriter &writer) { return setSchedule(writer, item.key, isPlanned ? DueItem::Days() : DueItem::Days{start, end}); });
    }
    const auto whole = [](const std::optional<QDate> &day) { return day ? PartialDate::of(*day) : PartialDate(); };
    return editTask(m_database, item, QStringLiteral("task.move"), [&](Task &task, const Plan &plan) {
        setTaskDays(task, whole(start), whole(end), plan.year);
        if (end && domain::lastGoodDay(task) != end) // its words say "trước": the day that is printed is the next
            task.end = PartialDate::of(end->addDays(1));
    });
}

Result<ChangeSet> DueService::saveRequest(const ReportRequest &request, const QString &file)
{
    if (request.sender.trimmed().isEmpty())
        return fail("request.incomplete");
    ReportRequest value = request;
    value.sender = value.sender.simplified();
    QByteArray bytes;
    if (!file.isEmpty()) {
        BD_ASSIGN(bytes, readFile(file, maxPlanFileBytes));
        value.outlineName = QFileInfo(file).fileName();
        value.outlineSha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    const bool isNew = value.uuid.isEmpty();
    if (isNew)
        value.uuid = newUuid();
    const Act act{isNew ? QStringLiteral("request.add") : QStringLiteral("request.edit"), {value.sender}};
    return ChangeWriter::run(m_database, act, [&](ChangeWriter &writer) -> Result<void> {
        if (!file.isEmpty())
            BD_TRY(storage::keepFileContent(m_database.session(), value.outlineSha256, bytes));
        storage::Row row = storage::RecordType<ReportRequest>::row(value);
        const QString table = storage::RecordType<ReportRequest>::table();
        if (isNew)
            return writer.insert(table, std::move(row)).transform([](qint64) {});
        BD_ASSIGN(const auto rows, writer.rows().readWhere(table, QStringLiteral("uuid"), value.uuid));
        if (rows.empty())
            return fail("due.not_found", {value.sender});
        row["id"] = rows.front()["id"];
        row["version"] = rows.front()["version"];
        return writer.update(table, rows.front(), std::move(row));
    });
}

Result<std::optional<ReportRequest>> DueService::request(const QString &uuid) const
{
    BD_ASSIGN(const auto found, storage::dueRequests(m_database.session(), uuid));
    return found.empty() || uuid.isEmpty() ? std::nullopt : std::optional(found.front());
}

Result<ChangeSet> DueService::removeRequest(const QString &uuid)
{
    BD_ASSIGN(const auto found, request(uuid));
    if (!found)
        return fail("due.not_found", {QString()});
    return ChangeWriter::run(m_database, {QStringLiteral("request.remove"), {found->sender}}, [&](ChangeWriter &writer) -> Result<void> {
        const QString table = storage::RecordType<ReportRequest>::table();
        BD_ASSIGN(const auto rows, writer.rows().readWhere(table, QStringLiteral("uuid"), uuid));
        for (const storage::Row &row : rows)
            BD_TRY(writer.remove(table, row));
        return {};
    });
}

Result<void> DueService::writeRequestFile(const ReportRequest &request, const QString &target) const
{
    BD_ASSIGN(const auto bytes, storage::fileContent(m_database.session(), request.outlineSha256));
    if (!bytes)
        return fail("due.file_gone", {request.outlineName});
    return writeFile(target, *bytes);
}

Result<QStringList> DueService::senders() const { return storage::requestSenders(m_database.session()); }

Result<WorkCalendar> DueService::calendar() const
{
    if (!m_database.isOpen())
        return shippedCalendar();
    return officeCalendar(m_database);
}

Result<std::vector<DayOff>> DueService::ownDays() const { return storage::ownDaysOff(m_database.session()); }

Result<ChangeSet> DueService::setDay(QDate date, const std::optional<DayOff> &day) { return setOwnDay(m_database, date, day); }

DueCounts countDue(const std::vector<DueItem> &items, QDate today, const WorkCalendar &calendar)
{
    constexpr int soonDays = 3;
    const QDate soon = calendar.addWorkingDays(today, soonDays);
    DueCounts counts;
    for (const DueItem &item : items) {
        switch (dueState(item, today)) {
        case DueState::Overdue: ++counts.overdue; break;
        case DueState::ThisWeek: ++counts.thisWeek; [[fallthrough]];
        case DueState::ThisMonth:
        case DueState::Later: counts.soon += item.due && *item.due <= soon ? 1 : 0; break;
        case DueState::Done:
        case DueState::Undated: break;
        }
    }
    return counts;
}

} // namespace bd::application
