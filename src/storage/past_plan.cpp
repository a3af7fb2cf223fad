#include "storage/past_plan.h"

#include "storage/json_text.h"
#include "storage/statement.h"

#include <map>

namespace bd::storage {

using nlohmann::json;

namespace {

/// The rows of one plan, by table and id: as they are, then as they were.
class PastRows {
public:
    explicit PastRows(Session &session) : m_session(session), m_store(session) {}

    Result<void> readCurrent(qint64 planId)
    {
        BD_ASSIGN(const auto rows, planRows(m_store, planId));
        for (const auto &[table, row] : rows)
            m_rows[table][row["id"].get<qint64>()] = row;
        return {};
    }

    /// False when the entry doesn't say enough.
    Result<bool> takeBack(const QString &kind, qint64 id, const std::optional<QString> &before, const std::optional<QString> &after)
    {
        const json was = before ? parsedJson(*before) : json();
        if (was.is_object() && was.contains("id"))
            return put(kind, was);
        const json is = after ? parsedJson(*after) : json();
        if (!before && is.is_object() && is.contains("id")) {
            m_rows[kind].erase(id);
            return true;
        }
        if ((before && !was.is_object()) || (after && !is.is_object()) || (!before && !after))
            return false;
        return takeBackBatch(was, is);
    }

    Result<std::vector<Row>> rowsOf(const QString &table) const
    {
        std::vector<Row> rows;
        if (const auto it = m_rows.find(table); it != m_rows.end())
            for (const auto &[id, row] : it->second)
                rows.push_back(row);
        return rows;
    }

private:
    /// A batch names the ids that it wrote, and holds whole what it changed or took away.
    Result<bool> takeBackBatch(const json &was, const json &is)
    {
        if (is.is_object()) {
            const auto written = is.find("ids");
            if (written == is.end() || !written->is_object())
                return false;
            for (const auto &[kind, ids] : written->items())
                for (const json &id : ids)
                    m_rows[QString::fromStdString(kind)].erase(id.is_number_integer() ? id.get<qint64>() : 0);
        }
        if (!was.is_object())
            return true;
        if (!was.contains("rows"))
            return false;
        for (const json &entry : was["rows"]) {
            if (!entry.is_object() || !entry.contains("kind") || !entry.contains("row"))
                return false;
            BD_ASSIGN(const bool isPut, put(textOf(entry["kind"]), entry["row"]));
            if (!isPut)
                return false;
        }
        return true;
    }

    /// Rows of an older schema lack columns that came since: unknown.
    Result<bool> put(const QString &table, Row row)
    {
        BD_ASSIGN(const QStringList columns, m_session.columns(table));
        if (!row.is_object() || !row.contains("id") || !row["id"].is_number_integer() || columns.isEmpty())
            return false;
        for (const QString &column : columns)
            row.emplace(column.toStdString(), nullptr);
        const qint64 id = row["id"].get<qint64>();
        m_rows[table][id] = std::move(row);
        return true;
    }

    Session &m_session;
    RowStore m_store;
    std::map<QString, std::map<qint64, Row>> m_rows;
};

} // namespace

Result<std::vector<ActRow>> actsOfPlan(Session &session, qint64 planId)
{
    BD_ASSIGN(Statement statement, Statement::named(session, QStringLiteral("history/of_plan")));
    BD_TRY(statement.run({planId}));
    std::vector<ActRow> acts;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return acts;
        acts.push_back({statement.integer(0), statement.text(1), statement.text(2), statement.text(3), statement.text(4),
                        statement.integer(5) != 0, static_cast<int>(statement.integer(6))});
    }
}

Result<PlanRecord> planAfter(Session &session, qint64 planId, qint64 batch)
{
    BD_ASSIGN(const QVariant last, valueOf(session, QStringLiteral("history/last_of_batch"), {planId, batch}));
    if (last.isNull())
        return fail("history.unknown_state", {QString::number(batch)});
    PastRows rows(session);
    BD_TRY(rows.readCurrent(planId));
    BD_ASSIGN(Statement later, Statement::named(session, QStringLiteral("history/later")));
    BD_TRY(later.run({planId, last}));
    for (;;) {
        BD_ASSIGN(const bool hasRow, later.next());
        if (!hasRow)
            break;
        BD_ASSIGN(const bool isBack, rows.takeBack(later.text(1), later.integer(2), later.optionalText(3), later.optionalText(4)));
        if (!isBack)
            return fail("history.incomplete", {QString::number(later.integer(0))});
    }
    // What comes from the history was checked for its shape only; whoever wrote it may have been another program.
    try {
        const auto record = readPlan([&](const QString &table) { return rows.rowsOf(table); }, planId);
        if (!record && record.error().code == QLatin1String("plan.not_found"))
            return fail("history.unknown_state", {QString::number(batch)}, QStringLiteral("the plan was not there"));
        return record;
    } catch (const json::exception &e) {
        return fail("history.incomplete", {QString::number(batch)}, QString::fromLatin1(e.what()));
    }
}

} // namespace bd::storage
