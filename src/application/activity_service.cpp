#include "application/activity_service.h"

#include "application/activity_query.h"
#include "application/change_writer.h"
#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "storage/activity_rows.h"
#include "storage/activity_store.h"
#include "storage/transaction.h"

#include <QHash>
#include <algorithm>

namespace bd::application {

namespace {

using domain::Activity;
using domain::Measure;
using storage::LogColumn;
using storage::Row;

const QString activityTable = QStringLiteral("activity");
const QString figureTable = QStringLiteral("activity_figure");
const QString presetTable = QStringLiteral("activity_preset");
const QString evidenceTable = QStringLiteral("evidence");

QString line(const QString &typed) { return text::squeezed(text::nfc(typed)); }

/// As it is stored: NFC, lines without blanks around them, one day where only one was given.
Activity tidied(Activity activity)
{
    for (QString *text : {&activity.title, &activity.place, &activity.costSource, &activity.agency.name})
        *text = line(*text);
    activity.result = text::nfc(activity.result).trimmed();
    if (!activity.from.isValid())
        activity.from = activity.to;
    if (!activity.to.isValid())
        activity.to = activity.from;
    return activity;
}

Result<void> check(const Activity &activity)
{
    if (activity.title.isEmpty())
        return fail("activity.no_title");
    if (!activity.from.isValid())
        return fail("activity.no_date", {activity.title});
    if (activity.to < activity.from)
        return fail("activity.ends_before", {activity.title});
    return {};
}

QStringList actArgs(const QString &name, std::size_t count)
{
    QStringList args;
    args.append(name);
    if (count > 1)
        args.append(QString::number(count));
    return args;
}

StoredActivity stored(const storage::ActivityRecord &record)
{
    return {record.id, record.version, record.activity, record.evidence};
}

ActivitySums sumsOf(const storage::ActivityTotals &totals) { return {totals.rows, totals.people, totals.women, totals.cost}; }

/// Writes activities and their figures within one act.
class Writer {
public:
    Writer(ChangeWriter &writer, const std::vector<Measure> &measures, const QString &now)
        : m_writer(writer), m_measures(measures), m_now(now)
    {
    }

    Result<void> add(const Activity &activity)
    {
        Row row = storage::activityRow(activity, domain::attendanceOf(activity, m_measures), m_names);
        row["created_at"] = m_now.toStdString();
        BD_ASSIGN(const qint64 id, m_writer.insert(activityTable, std::move(row)));
        int position = 0;
        for (const domain::Figure &figure : activity.figures)
            BD_TRY(m_writer.insert(figureTable, storage::figureRow(figure, id, position++)));
        return {};
    }

    Result<void> save(const StoredActivity &given, Activity activity)
    {
        BD_ASSIGN(const auto before, m_writer.rows().read(activityTable, given.id));
        if (!before)
            return fail("activity.not_found", {activity.title});
        BD_ASSIGN(const std::vector<Row> figures, figureRows(given.id));
        if (versionOf(*before, figures) != given.version)
            return fail("conflict", {activity.title});
        activity.uuid = QString::fromStdString(before->value("uuid", std::string()));
        Row after = *before;
        after.update(storage::activityRow(activity, domain::attendanceOf(activity, m_measures), m_names));
        BD_TRY(m_writer.update(activityTable, *before, after));
        return saveFigures(given.id, figures, activity.figures);
    }

    Result<void> remove(qint64 id)
    {
        BD_ASSIGN(const auto before, m_writer.rows().read(activityTable, id));
        if (!before)
            return {};
        BD_ASSIGN(const auto files, m_writer.rows().readWhere(evidenceTable, QStringLiteral("owner_uuid"),
                                                              QString::fromStdString(before->value("uuid", std::string()))));
        for (const Row &file : files)
            BD_TRY(m_writer.remove(evidenceTable, file));
        BD_ASSIGN(const auto figures, figureRows(id));
        for (const Row &figure : figures)
            BD_TRY(m_writer.remove(figureTable, figure));
        return m_writer.remove(activityTable, *before);
    }

private:
    Result<std::vector<Row>> figureRows(qint64 id)
    {
        BD_ASSIGN(auto rows, m_writer.rows().readWhere(figureTable, QStringLiteral("activity_id"), id));
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a["position"].get<int>() < b["position"].get<int>(); });
        return rows;
    }

    /// As activity/read.sql says it.
    static int versionOf(const Row &activity, const std::vector<Row> &figures)
    {
        int version = activity["version"].get<int>();
        for (const Row &figure : figures)
            version = std::max(version, figure["version"].get<int>());
        return version;
    }

    Result<void> saveFigures(qint64 id, const std::vector<Row> &before, const std::vector<domain::Figure> &figures)
    {
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const Row row = storage::figureRow(figures[i], id, static_cast<int>(i));
            if (i >= before.size()) {
                BD_TRY(m_writer.insert(figureTable, row));
                continue;
            }
            Row after = before[i];
            after.update(row);
            BD_TRY(m_writer.update(figureTable, before[i], after));
        }
        for (std::size_t i = figures.size(); i < before.size(); ++i)
            BD_TRY(m_writer.remove(figureTable, before[i]));
        return {};
    }

    ChangeWriter &m_writer;
    const std::vector<Measure> &m_measures;
    QString m_now;
    storage::FoldedNames m_names;
};

/// What a bucket sorts by; the empty one is put last by itself.
QHash<QString, QString> bucketKeys(ActivityColumn column, const std::vector<storage::TaskName> &tasks)
{
    QHash<QString, QString> keys;
    const auto numbered = [&](const QString &value) { keys.insert(value, QStringLiteral("%1").arg(keys.size(), 4, 10, QLatin1Char('0'))); };
    if (column == ActivityColumn::Section)
        for (const auto kind : domain::allValues<domain::SectionKind>())
            numbered(domain::toCode(kind));
    if (column == ActivityColumn::Participation)
        for (const auto value : {domain::Participation::Held, domain::Participation::Attended})
            numbered(domain::toCode(value));
    if (column == ActivityColumn::Kind)
        for (const CatalogueEntry &kind : activityKinds())
            keys.insert(kind.id, text::sortKey(kind.name));
    for (const auto &task : tasks)
        keys.insert(task.uuid, task.sortKey);
    return keys;
}

std::vector<qint64> joined(std::vector<storage::ActivityBucket> buckets, const QHash<QString, QString> &keys, bool descending)
{
    const auto key = [&](const storage::ActivityBucket &bucket) { return keys.value(bucket.value, text::sortKey(bucket.value)); };
    std::vector<std::pair<QString, const storage::ActivityBucket *>> order;
    for (const auto &bucket : buckets)
        order.emplace_back(key(bucket), &bucket);
    std::sort(order.begin(), order.end(), [&](const auto &a, const auto &b) {
        if (a.second->value.isEmpty() != b.second->value.isEmpty())
            return b.second->value.isEmpty();
        return descending ? std::tie(b.first, b.second->value) < std::tie(a.first, a.second->value)
                          : std::tie(a.first, a.second->value) < std::tie(b.first, b.second->value);
    });
    std::vector<qint64> ids;
    for (const auto &entry : order)
        ids.insert(ids.end(), entry.second->ids.begin(), entry.second->ids.end());
    return ids;
}

/// The stored column of those that are in stored order.
std::optional<LogColumn> plainColumn(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Date: return LogColumn::Date;
    case ActivityColumn::Title: return LogColumn::Title;
    case ActivityColumn::Agency: return LogColumn::Agency;
    case ActivityColumn::Place: return LogColumn::Place;
    case ActivityColumn::Result: return LogColumn::Result;
    case ActivityColumn::People: return LogColumn::People;
    case ActivityColumn::Women: return LogColumn::Women;
    case ActivityColumn::Cost: return LogColumn::Cost;
    default: return std::nullopt;
    }
}

std::optional<LogColumn> bucketColumn(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Task: return LogColumn::Task;
    case ActivityColumn::Section: return LogColumn::Section;
    case ActivityColumn::Kind: return LogColumn::Kind;
    case ActivityColumn::Participation: return LogColumn::Participation;
    case ActivityColumn::Source: return LogColumn::Source;
    default: return std::nullopt;
    }
}

Result<std::vector<qint64>> idsByEvidence(storage::Session &session, const storage::ActivityWhere &where, bool descending)
{
    BD_ASSIGN(const auto ids, storage::activityIds(session, where, LogColumn::Date, true));
    BD_ASSIGN(const auto counts, storage::evidenceCounts(session));
    QHash<qint64, int> files;
    for (const auto &[id, count] : counts)
        files.insert(id, count);
    std::vector<qint64> with, without;
    for (const qint64 id : ids)
        (files.contains(id) ? with : without).push_back(id);
    std::stable_sort(with.begin(), with.end(), [&](qint64 a, qint64 b) {
        return descending ? files.value(a) > files.value(b) : files.value(a) < files.value(b);
    });
    with.insert(with.end(), without.begin(), without.end());
    return with;
}

} // namespace

ActivityService::ActivityService(DatabaseService &database) : m_database(database) {}

Result<std::vector<qint64>> ActivityService::ids(const ActivityFilter &filter, const ActivityOrder &order) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    storage::Session &session = m_database.session();
    BD_ASSIGN(const auto where, whereOf(session, filter));
    if (const auto column = plainColumn(order.column)) {
        const bool isNumber = *column == LogColumn::People || *column == LogColumn::Women || *column == LogColumn::Cost;
        return isNumber ? storage::activityIdsByNumber(session, where, *column, order.descending)
                        : storage::activityIds(session, where, *column, order.descending);
    }
    const auto column = bucketColumn(order.column);
    if (!column)
        return idsByEvidence(session, where, order.descending);
    BD_ASSIGN(auto buckets, storage::activityBuckets(session, where, *column));
    std::vector<storage::TaskName> tasks;
    if (order.column == ActivityColumn::Task) {
        BD_ASSIGN(tasks, storage::taskNames(session));
    }
    return joined(std::move(buckets), bucketKeys(order.column, tasks), order.descending);
}

Result<std::vector<StoredActivity>> ActivityService::read(const std::vector<qint64> &ids) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(auto transaction, storage::Transaction::begin(m_database.session(), storage::Transaction::Kind::Read));
    BD_ASSIGN(const auto records, storage::readActivities(m_database.session(), ids));
    std::vector<StoredActivity> result;
    result.reserve(records.size());
    for (const auto &record : records)
        result.push_back(stored(record));
    return result;
}

Result<StoredActivity> ActivityService::load(const QString &uuid) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto id, storage::activityIdByUuid(m_database.session(), uuid));
    if (!id)
        return fail("activity.not_found", {uuid});
    BD_ASSIGN(auto rows, read({*id}));
    if (rows.empty())
        return fail("activity.not_found", {uuid});
    return std::move(rows.front());
}

Result<int> ActivityService::count() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    return storage::countActivities(m_database.session());
}

Result<ActivitySums> ActivityService::sums(const ActivityFilter &filter) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto where, whereOf(m_database.session(), filter));
    BD_ASSIGN(const auto totals, storage::activityTotals(m_database.session(), where));
    return sumsOf(totals);
}

Result<std::vector<ActivityGroup>> ActivityService::groups(const ActivityFilter &filter, ActivityGrouping by) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    if (by == ActivityGrouping::None) {
        BD_ASSIGN(const auto all, sums(filter));
        return std::vector<ActivityGroup>{{QString(), all}};
    }
    static const std::pair<ActivityGrouping, storage::LogGrouping> known[] = {
        {ActivityGrouping::Month, storage::LogGrouping::Month}, {ActivityGrouping::Section, storage::LogGrouping::Section},
        {ActivityGrouping::Task, storage::LogGrouping::Task},   {ActivityGrouping::Kind, storage::LogGrouping::Kind},
        {ActivityGrouping::Agency, storage::LogGrouping::Agency}, {ActivityGrouping::Place, storage::LogGrouping::Place}};
    BD_ASSIGN(const auto where, whereOf(m_database.session(), filter));
    std::vector<ActivityGroup> groups;
    for (const auto &[asked, stored] : known) {
        if (asked != by)
            continue;
        BD_ASSIGN(const auto found, storage::activityGroups(m_database.session(), where, stored));
        for (const auto &[key, totals] : found)
            groups.push_back({key, sumsOf(totals)});
    }
    return groups;
}

Result<std::vector<MeasureSum>> ActivityService::measureSums(const ActivityFilter &filter) const
{
    BD_ASSIGN(const auto all, measures(m_database));
    BD_ASSIGN(const auto where, whereOf(m_database.session(), filter));
    return measureSumsOf(m_database.session(), all, where);
}

Result<QStringList> ActivityService::usual(ActivityColumn column, int atMost) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    auto stored = plainColumn(column);
    if (!stored)
        stored = bucketColumn(column);
    return stored ? storage::usualValues(m_database.session(), *stored, atMost) : Result<QStringList>(QStringList());
}

Result<ChangeSet> ActivityService::add(const std::vector<Activity> &activities, const QString &act)
{
    if (activities.empty())
        return ChangeSet();
    BD_ASSIGN(const auto all, measures(m_database));
    const QString now = m_database.clock().stamp();
    const QStringList args = actArgs(line(activities.front().title), activities.size());
    return ChangeWriter::run(m_database, {act, args}, [&](ChangeWriter &changes) -> Result<void> {
        Writer writer(changes, all, now);
        for (const Activity &given : activities) {
            Activity activity = tidied(given);
            BD_TRY(check(activity));
            if (activity.uuid.isEmpty())
                activity.uuid = newUuid();
            BD_TRY(writer.add(activity));
        }
        return {};
    });
}

Result<ChangeSet> ActivityService::save(const std::vector<StoredActivity> &activities, const QString &act)
{
    if (activities.empty())
        return ChangeSet();
    BD_ASSIGN(const auto all, measures(m_database));
    const QStringList args = actArgs(line(activities.front().activity.title), activities.size());
    return ChangeWriter::run(m_database, {act, args}, [&](ChangeWriter &changes) -> Result<void> {
        Writer writer(changes, all, QString());
        for (const StoredActivity &given : activities) {
            const Activity activity = tidied(given.activity);
            BD_TRY(check(activity));
            BD_TRY(writer.save(given, activity));
        }
        return {};
    });
}

Result<ChangeSet> ActivityService::store(const std::vector<StoredActivity> &activities, const QString &act, const QStringList &args,
                                          Progress &progress)
{
    constexpr qint64 progressEach = 64;
    if (activities.empty())
        return ChangeSet();
    BD_ASSIGN(const auto all, measures(m_database));
    const QString now = m_database.clock().stamp();
    return ChangeWriter::run(m_database, {act, args}, [&](ChangeWriter &changes) -> Result<void> {
        Writer writer(changes, all, now);
        qint64 done = 0;
        for (const StoredActivity &given : activities) {
            Activity activity = tidied(given.activity);
            BD_TRY(check(activity));
            if (given.version == 0 && activity.uuid.isEmpty())
                activity.uuid = newUuid();
            BD_TRY(given.version == 0 ? writer.add(activity) : writer.save(given, activity));
            if (++done % progressEach != 0)
                continue;
            progress.report(done, static_cast<qint64>(activities.size()));
            if (progress.isCancelled())
                return fail("cancelled");
        }
        return {};
    });
}

Result<ChangeSet> ActivityService::remove(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return ChangeSet();
    BD_ASSIGN(const auto first, read({ids.front()}));
    const QString name = first.empty() ? QString() : first.front().activity.title;
    const std::vector<Measure> none;
    return ChangeWriter::run(m_database, {QStringLiteral("activity.remove"), actArgs(name, ids.size())}, [&](ChangeWriter &changes) -> Result<void> {
        Writer writer(changes, none, QString());
        for (const qint64 id : ids)
            BD_TRY(writer.remove(id));
        return {};
    });
}

Result<std::vector<domain::ActivityPreset>> ActivityService::presets() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto rows, storage::RowStore(m_database.session()).readNamed(QStringLiteral("activity/presets"), presetTable));
    std::vector<domain::ActivityPreset> presets;
    for (const Row &row : rows)
        presets.push_back(storage::presetValue(row));
    return presets;
}

Result<ChangeSet> ActivityService::savePreset(const domain::ActivityPreset &given)
{
    domain::ActivityPreset preset = given;
    preset.name = line(preset.name);
    if (preset.name.isEmpty())
        return fail("preset.no_name");
    if (preset.uuid.isEmpty())
        preset.uuid = newUuid();
    BD_ASSIGN(const auto known, presets());
    return ChangeWriter::run(m_database, {QStringLiteral("preset.save"), {preset.name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto rows, writer.rows().readWhere(presetTable, QStringLiteral("uuid"), preset.uuid));
        if (!rows.empty()) {
            Row after = rows.front();
            after.update(storage::presetRow(preset));
            return writer.update(presetTable, rows.front(), after);
        }
        preset.position = known.empty() ? 0 : known.back().position + 1;
        BD_TRY(writer.insert(presetTable, storage::presetRow(preset)));
        return {};
    });
}

Result<ChangeSet> ActivityService::removePreset(const QString &uuid)
{
    BD_ASSIGN(const auto known, presets());
    const auto it = std::find_if(known.begin(), known.end(), [&](const auto &preset) { return preset.uuid == uuid; });
    if (it == known.end())
        return ChangeSet();
    return ChangeWriter::run(m_database, {QStringLiteral("preset.remove"), {it->name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto rows, writer.rows().readWhere(presetTable, QStringLiteral("uuid"), uuid));
        return rows.empty() ? Result<void>() : writer.remove(presetTable, rows.front());
    });
}

} // namespace bd::application
