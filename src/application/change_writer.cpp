#include "application/change_writer.h"

#include "storage/history_store.h"
#include "storage/json_text.h"
#include "storage/plan_store.h"
#include "storage/transaction.h"

namespace bd::application {

using nlohmann::json;
using storage::Row;

namespace {

constexpr std::size_t singleRowsAtMost = 20;

bool isBatch(const ChangeSet &set)
{
    return set.title == QLatin1String("plan.import") || set.title == QLatin1String("plan.delete")
        || set.title == QLatin1String("agency.import")
        || set.changes.size() > singleRowsAtMost;
}

/// Equal but for the version, which only ever counts up. Columns that `expected` doesn't name don't matter.
bool sameRow(const Row &current, const Row &expected)
{
    for (const auto &[column, value] : expected.items()) {
        if (column == "version")
            continue;
        const auto it = current.find(column);
        if (it == current.end() || *it != value)
            return false;
    }
    return true;
}

const Row &anyRow(const EntityChange &change) { return change.after ? *change.after : *change.before; }

std::optional<QString> uuidOf(const Row &row)
{
    const auto it = row.find("uuid");
    return it == row.end() ? std::nullopt : storage::optionalTextOf(*it);
}

std::optional<qint64> planIdOf(const EntityChange &change)
{
    if (change.kind == QLatin1String("plan"))
        return change.id;
    const auto it = anyRow(change).find("plan_id");
    return it != anyRow(change).end() && it->is_number_integer() ? std::optional(it->get<qint64>()) : std::nullopt;
}

const EntityChange *planChange(const ChangeSet &set)
{
    for (const EntityChange &change : set.changes)
        if (change.kind == QLatin1String("plan"))
            return &change;
    return nullptr;
}

/// What a batch put in: its file, its counts, and the ids to be removed by an undo. The rows themselves are in the
/// tables, and in the history as soon as one of them changes or goes.
json batchAfter(const ChangeSet &set)
{
    json result = json::object();
    for (const EntityChange &change : set.changes) {
        if (!change.after)
            continue;
        const std::string kind = change.kind.toStdString();
        if (change.before)
            result["rows"].push_back({{"kind", kind}, {"row", *change.after}});
        json &count = result["counts"][kind];
        count = count.is_null() ? 1 : count.get<int>() + 1;
        result["ids"][kind].push_back(change.id);
        if (kind == "plan_source") {
            result["file"] = (*change.after)["file_name"];
            result["sha256"] = (*change.after)["sha256"];
            result["bytes"] = (*change.after)["bytes"];
        }
    }
    return result;
}

/// What a batch took away or changed, whole: enough to put it back.
json batchBefore(const ChangeSet &set)
{
    json result = json::object();
    for (const EntityChange &change : set.changes)
        if (change.before)
            result["rows"].push_back({{"kind", change.kind.toStdString()}, {"row", *change.before}});
    return result;
}

std::optional<QString> textUnlessEmpty(const json &value)
{
    return value.empty() ? std::nullopt : std::optional(storage::compactJson(value));
}

std::vector<storage::HistoryRow> historyRows(const ChangeSet &set, const storage::HistoryRow &common)
{
    std::vector<storage::HistoryRow> rows;
    if (isBatch(set)) {
        storage::HistoryRow row = common;
        const EntityChange *plan = planChange(set);
        const EntityChange &main = plan ? *plan : set.changes.front();
        row.entityKind = main.kind;
        row.entityId = main.id;
        row.entityUuid = uuidOf(anyRow(main));
        row.before = textUnlessEmpty(batchBefore(set));
        row.after = textUnlessEmpty(batchAfter(set));
        rows.push_back(row);
        return rows;
    }
    for (const EntityChange &change : set.changes) {
        storage::HistoryRow row = common;
        row.id = common.id + static_cast<qint64>(rows.size());
        if (const auto planId = planIdOf(change); planId != row.planId) {
            row.planId = planId;
            row.planUuid.reset();
        }
        row.entityKind = change.kind;
        row.entityId = change.id;
        row.entityUuid = uuidOf(anyRow(change));
        if (change.before)
            row.before = storage::compactJson(*change.before);
        if (change.after)
            row.after = storage::compactJson(*change.after);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

ChangeWriter::ChangeWriter(DatabaseService &database, const Act &act, qint64 actId)
    : m_database(database), m_rows(database.session()), m_set{act.title, act.args, {}, act.isInverse, 0},
      m_batch(act.continues > 0 ? act.continues : actId), m_actId(actId)
{
}

Result<ChangeSet> ChangeWriter::run(DatabaseService &database, const Act &act,
                                    const std::function<Result<void>(ChangeWriter &)> &work)
{
    if (!database.isOpen())
        return fail("db.not_open");
    ChangeSet set;
    {
        BD_ASSIGN(auto transaction, storage::Transaction::begin(database.session()));
        BD_ASSIGN(const qint64 actId, storage::nextHistoryId(database.session()));
        ChangeWriter writer(database, act, actId);
        BD_TRY(work(writer));
        if (writer.m_set.isEmpty())
            return std::move(writer.m_set);
        writer.m_set.batchId = writer.m_batch;
        BD_TRY(writer.writeHistory());
        BD_TRY(transaction.commit());
        set = std::move(writer.m_set);
    }
    database.feed().publish(set);
    return set;
}

/// The plan of the first change that belongs to one: an act is on one plan, or on none.
Result<void> ChangeWriter::namePlan(storage::HistoryRow &row)
{
    for (const EntityChange &change : m_set.changes) {
        row.planId = planIdOf(change);
        if (!row.planId)
            continue;
        if (const EntityChange *plan = planChange(m_set)) {
            row.planUuid = uuidOf(anyRow(*plan));
            return {};
        }
        BD_ASSIGN(row.planUuid, storage::planUuid(m_database.session(), *row.planId));
        return {};
    }
    return {};
}

Result<void> ChangeWriter::writeHistory()
{
    storage::HistoryRow common;
    common.id = m_actId;
    common.batchId = m_batch;
    common.at = m_database.clock().stamp();
    common.act = m_set.title;
    common.actArgs = storage::listJson(m_set.titleArgs);
    common.isInverse = m_set.isInverse;
    BD_ASSIGN(common.author, m_database.author());
    BD_TRY(namePlan(common));
    return storage::appendHistory(m_database.session(), historyRows(m_set, common));
}

Result<void> ChangeWriter::stamp(const QString &table, Row &row)
{
    BD_ASSIGN(const bool isVersioned, m_rows.hasColumn(table, QStringLiteral("version")));
    if (isVersioned)
        row["version"] = m_actId;
    return {};
}

Result<qint64> ChangeWriter::insert(const QString &table, Row row)
{
    BD_TRY(stamp(table, row));
    BD_ASSIGN(const qint64 id, m_rows.insert(table, row));
    row["id"] = id;
    m_set.changes.push_back({table, id, std::nullopt, std::move(row)});
    return id;
}

Result<void> ChangeWriter::update(const QString &table, const Row &before, Row after)
{
    if (sameRow(before, after))
        return {};
    const qint64 id = before["id"].get<qint64>();
    BD_TRY(stamp(table, after));
    BD_TRY(m_rows.update(table, id, after));
    m_set.changes.push_back({table, id, before, std::move(after)});
    return {};
}

Result<void> ChangeWriter::remove(const QString &table, const Row &before)
{
    const qint64 id = before["id"].get<qint64>();
    BD_TRY(m_rows.remove(table, id));
    m_set.changes.push_back({table, id, before, std::nullopt});
    return {};
}

Result<void> ChangeWriter::applyOne(const EntityChange &change, const QString &name)
{
    BD_ASSIGN(const std::optional<Row> current, m_rows.read(change.kind, change.id));
    const bool isAsBefore = change.before ? current && sameRow(*current, *change.before) : !current;
    if (!isAsBefore)
        return fail("conflict", {name}, change.kind + QLatin1Char(' ') + QString::number(change.id));
    if (!change.before) {
        BD_TRY(insert(change.kind, *change.after));
        return {};
    }
    return change.after ? update(change.kind, *current, *change.after) : remove(change.kind, *current);
}

Result<void> ChangeWriter::apply(const ChangeSet &changes)
{
    const QString name = changes.titleArgs.value(0);
    for (const EntityChange &change : changes.changes) {
        const auto done = applyOne(change, name);
        // Something that came later hangs on it, or took its place.
        if (!done && done.error().code == QLatin1String("db.constraint"))
            return fail("conflict", {name}, done.error().detail);
        BD_TRY(done);
    }
    return {};
}

} // namespace bd::application
