#include "cli/plan_state.h"

namespace bd::cli {

Result<qint64> batchNumber(const QString &typed)
{
    bool isNumber = false;
    const qint64 batch = typed.trimmed().toLongLong(&isNumber);
    if (!isNumber || batch <= 0)
        return fail("history.unknown_state", {typed});
    return batch;
}

Result<PlanState> planState(application::DatabaseService &database, const QString &name)
{
    const qsizetype at = name.indexOf(u'@');
    BD_ASSIGN(const auto stored, application::PlanService(database).find(at < 0 ? name : name.left(at)));
    PlanState state{stored.id, std::nullopt, stored.plan};
    if (at < 0)
        return state;
    BD_ASSIGN(state.batch, batchNumber(name.mid(at + 1)));
    BD_ASSIGN(state.plan, application::HistoryService(database).stateAfter(stored.id, *state.batch));
    return state;
}

QString localTime(const QDateTime &utc)
{
    constexpr int vietnamOffsetSeconds = 7 * 3600;
    return utc.toOffsetFromUtc(vietnamOffsetSeconds).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace bd::cli
