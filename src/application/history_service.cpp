#include "application/history_service.h"

#include "storage/json_text.h"
#include "storage/past_plan.h"
#include "storage/transaction.h"

#include <algorithm>

namespace bd::application {

namespace {

constexpr int vietnamOffsetSeconds = 7 * 3600;

HistoryEntry entryOf(const storage::ActRow &row)
{
    HistoryEntry entry;
    entry.batch = row.batch;
    entry.at = QDateTime::fromString(row.at, Qt::ISODateWithMs).toUTC();
    entry.author = row.author;
    entry.act = row.act;
    entry.args = storage::listFromJson(row.actArgs);
    entry.isInverse = row.isInverse;
    entry.rows = row.rows;
    return entry;
}

bool isClosed(domain::PlanState state)
{
    return state == domain::PlanState::Issued || state == domain::PlanState::Amended || state == domain::PlanState::Replaced;
}

} // namespace

HistoryService::HistoryService(DatabaseService &database) : m_database(database) {}

Result<std::vector<HistoryEntry>> HistoryService::list(qint64 planId) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto rows, storage::actsOfPlan(m_database.session(), planId));
    std::vector<HistoryEntry> entries;
    entries.reserve(rows.size());
    for (const storage::ActRow &row : rows)
        entries.push_back(entryOf(row));
    return entries;
}

Result<domain::Plan> HistoryService::stateAfter(qint64 planId, qint64 batch) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(auto transaction, storage::Transaction::begin(m_database.session(), storage::Transaction::Kind::Read));
    BD_ASSIGN(auto record, storage::planAfter(m_database.session(), planId, batch));
    return std::move(record.plan);
}

Result<PlanChange> HistoryService::revert(qint64 planId, qint64 batch)
{
    PlanService plans(m_database);
    BD_ASSIGN(const StoredPlan current, plans.load(planId));
    if (isClosed(current.plan.state))
        return fail("plan.read_only", {current.plan.title});
    BD_ASSIGN(const domain::Plan state, stateAfter(planId, batch));
    BD_ASSIGN(const auto entries, list(planId));
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const HistoryEntry &e) { return e.batch == batch; });
    const QString when = entry == entries.end()
        ? QString()
        : entry->at.toOffsetFromUtc(vietnamOffsetSeconds).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    return plans.edit(planId, current.plan, state, {QStringLiteral("plan.revert"), {when}, 0});
}

} // namespace bd::application
