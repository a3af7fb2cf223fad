#include "storage/history_store.h"

#include "storage/statement.h"

namespace bd::storage {

namespace {

QVariant orNull(const std::optional<QString> &text) { return text ? QVariant(*text) : QVariant(); }

} // namespace

Result<qint64> nextHistoryId(Session &session)
{
    BD_ASSIGN(const QVariant id, valueOf(session, QStringLiteral("history/next_id")));
    return id.toLongLong();
}

Result<void> appendHistory(Session &session, const std::vector<HistoryRow> &rows)
{
    BD_ASSIGN(Statement statement, Statement::named(session, QStringLiteral("history/insert")));
    for (const HistoryRow &row : rows)
        BD_TRY(statement.run({row.id, row.batchId, row.at, row.act, row.actArgs, row.isInverse ? 1 : 0,
                              row.planId ? QVariant(*row.planId) : QVariant(), orNull(row.planUuid), row.entityKind, row.entityId,
                              orNull(row.entityUuid), orNull(row.before), orNull(row.after), QStringLiteral(BD_VERSION),
                              row.author.isEmpty() ? QVariant() : QVariant(row.author)}));
    return {};
}

Result<qint64> countHistory(Session &session)
{
    BD_ASSIGN(const QVariant count, valueOf(session, QStringLiteral("history/count")));
    return count.toLongLong();
}

Result<QString> lastProgram(Session &session)
{
    BD_ASSIGN(const QVariant program, valueOf(session, QStringLiteral("history/last_program")));
    return program.toString();
}

Result<QString> lastWrittenAt(Session &session)
{
    BD_ASSIGN(const QVariant at, valueOf(session, QStringLiteral("history/last_at")));
    return at.toString();
}

} // namespace bd::storage
