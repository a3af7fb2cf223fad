#include "storage/plan_store.h"

#include "base/text/fold.h"
#include "storage/plan_rows.h"
#include "storage/statement.h"

namespace bd::storage {

namespace {

PlanListRow rowOf(const Statement &statement)
{
    PlanListRow row;
    row.id = statement.integer(0);
    row.uuid = statement.text(1);
    row.version = static_cast<int>(statement.integer(2));
    if (const auto year = statement.optionalInteger(3))
        row.year = static_cast<int>(*year);
    row.kind = domain::fromCode<domain::PlanKind>(statement.text(4)).value_or(domain::PlanKind::Other);
    row.state = domain::fromCode<domain::PlanState>(statement.text(5)).value_or(domain::PlanState::Draft);
    row.title = statement.text(6);
    row.issuer = statement.text(7);
    row.number = statement.text(8);
    row.symbol = statement.text(9);
    row.date = domain::PartialDate::fromIso(statement.text(10)).value_or(domain::PartialDate());
    row.openIssues = static_cast<int>(statement.integer(11));
    return row;
}

std::optional<qint64> optionalId(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

} // namespace

Result<std::vector<PlanListRow>> listPlans(Session &session, const QString &filter)
{
    const QString key = text::searchKey(filter);
    BD_ASSIGN(Statement statement, Statement::named(session, QStringLiteral("plan/list")));
    BD_TRY(statement.run({key, key}));
    std::vector<PlanListRow> rows;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return rows;
        PlanListRow row = rowOf(statement);
        // The folded key finds too much when the needle has diacritics; the rule itself decides.
        if (key.isEmpty() || text::matches(planHaystack(row.title, row.issuer, row.number, row.symbol, row.year), filter))
            rows.push_back(std::move(row));
    }
}

Result<int> countPlans(Session &session)
{
    BD_ASSIGN(const QVariant count, valueOf(session, QStringLiteral("plan/count")));
    return count.toInt();
}

Result<std::vector<qint64>> planIds(Session &session)
{
    BD_ASSIGN(const QVariantList ids, columnOf(session, QStringLiteral("plan/ids")));
    std::vector<qint64> result;
    for (const QVariant &id : ids)
        result.push_back(id.toLongLong());
    return result;
}

Result<std::optional<qint64>> planIdByUuid(Session &session, const QString &uuid)
{
    BD_ASSIGN(const QVariant id, valueOf(session, QStringLiteral("plan/id_by_uuid"), {uuid}));
    return optionalId(id);
}

Result<std::optional<QString>> planUuid(Session &session, qint64 id)
{
    BD_ASSIGN(const QVariant uuid, valueOf(session, QStringLiteral("plan/uuid_by_id"), {id}));
    return uuid.isNull() ? std::nullopt : std::optional(uuid.toString());
}

Result<std::vector<qint64>> planIdsByPrefix(Session &session, const QString &prefix)
{
    BD_ASSIGN(const QVariantList ids, columnOf(session, QStringLiteral("plan/ids_by_prefix"), {prefix, prefix}));
    std::vector<qint64> result;
    for (const QVariant &id : ids)
        result.push_back(id.toLongLong());
    return result;
}

Result<QString> settingValue(Session &session, const QString &name)
{
    BD_ASSIGN(const QVariant value, valueOf(session, QStringLiteral("setting/value"), {name}));
    return value.toString();
}

Result<std::optional<qint64>> settingId(Session &session, const QString &name)
{
    BD_ASSIGN(const QVariant id, valueOf(session, QStringLiteral("setting/id"), {name}));
    return optionalId(id);
}

Result<std::vector<std::pair<QString, QString>>> outlineFaults(Session &session)
{
    const std::pair<QString, QString> checks[] = {
        {QStringLiteral("foreign_parent"), QStringLiteral("check/foreign_parents")},
        {QStringLiteral("ring"), QStringLiteral("check/unreachable_sections")},
        {QStringLiteral("shared_position"), QStringLiteral("check/shared_positions")},
        {QStringLiteral("foreign_section"), QStringLiteral("check/foreign_sections")},
        {QStringLiteral("report_without_text"), QStringLiteral("check/reports_without_text")},
        {QStringLiteral("text_without_report"), QStringLiteral("check/texts_without_report")},
        {QStringLiteral("stray_revision"), QStringLiteral("check/stray_revisions")},
    };
    std::vector<std::pair<QString, QString>> faults;
    for (const auto &[code, sql] : checks) {
        BD_ASSIGN(const QVariantList uuids, columnOf(session, sql));
        for (const QVariant &uuid : uuids)
            faults.emplace_back(code, uuid.toString());
    }
    return faults;
}

} // namespace bd::storage
