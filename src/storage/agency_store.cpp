#include "storage/agency_store.h"

#include "base/text/fold.h"
#include "storage/json_text.h"

namespace bd::storage {

namespace {

std::optional<QDate> dateFrom(const std::optional<QString> &iso)
{
    return iso ? std::optional(QDate::fromString(*iso, Qt::ISODate)) : std::nullopt;
}

std::optional<QString> isoOf(const std::optional<QDate> &date)
{
    return date ? std::optional(date->toString(Qt::ISODate)) : std::nullopt;
}

template <typename Enum>
Enum fromColumn(const Statement &statement, int column, Enum otherwise)
{
    return domain::fromCode<Enum>(statement.text(column)).value_or(otherwise);
}

AgencyRecord recordOf(const Statement &s)
{
    AgencyRecord record{s.integer(0), static_cast<int>(s.integer(1)), {}};
    domain::Agency &agency = record.agency;
    agency.uuid = s.text(2);
    agency.name = s.text(3);
    agency.abbreviation = s.text(4);
    agency.symbolCode = s.text(5);
    agency.code = s.text(6);
    agency.level = fromColumn(s, 7, domain::AgencyLevel::Province);
    agency.kind = fromColumn(s, 8, domain::AgencyKind::Other);
    agency.addressing = fromColumn(s, 9, domain::Addressing::Assigned);
    agency.aliases = listFromJson(s.text(10));
    agency.parentUuid = s.optionalText(11);
    agency.successorUuid = s.optionalText(12);
    agency.validFrom = dateFrom(s.optionalText(13));
    agency.validTo = dateFrom(s.optionalText(14));
    agency.protocol = static_cast<int>(s.integer(15));
    return record;
}

} // namespace

Result<std::vector<AgencyRecord>> listAgencies(Session &session)
{
    BD_ASSIGN(Statement statement, Statement::named(session, QStringLiteral("agency/list")));
    BD_TRY(statement.run());
    std::vector<AgencyRecord> records;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return records;
        records.push_back(recordOf(statement));
    }
}

Result<int> countAgencies(Session &session)
{
    BD_ASSIGN(const QVariant count, valueOf(session, QStringLiteral("agency/count")));
    return count.toInt();
}

Result<QString> agencyState(Session &session)
{
    BD_ASSIGN(const QVariant state, valueOf(session, QStringLiteral("agency/state")));
    return state.toString();
}

Result<std::optional<qint64>> agencyIdByUuid(Session &session, const QString &uuid)
{
    BD_ASSIGN(const QVariant id, valueOf(session, QStringLiteral("agency/id_by_uuid"), {uuid}));
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

QString agencyHaystack(const domain::Agency &agency)
{
    return (QStringList{agency.name, agency.abbreviation, agency.code} + agency.aliases).join(u'\n');
}

Row agencyRow(const domain::Agency &agency)
{
    return {{"uuid", jsonText(agency.uuid)},
            {"name", jsonText(agency.name)},
            {"abbreviation", jsonTextOrNull(agency.abbreviation)},
            {"symbol_code", jsonTextOrNull(agency.symbolCode)},
            {"code", jsonTextOrNull(agency.code)},
            {"level", jsonText(toCode(agency.level))},
            {"kind", jsonText(toCode(agency.kind))},
            {"addressing", jsonText(toCode(agency.addressing))},
            {"aliases", jsonText(listJson(agency.aliases))},
            {"parent_uuid", jsonTextOrNull(agency.parentUuid)},
            {"successor_uuid", jsonTextOrNull(agency.successorUuid)},
            {"valid_from", jsonTextOrNull(isoOf(agency.validFrom))},
            {"valid_to", jsonTextOrNull(isoOf(agency.validTo))},
            {"protocol", agency.protocol},
            {"search_key", jsonText(text::searchKey(agencyHaystack(agency)))},
            {"sort_key", jsonText(text::sortKey(agency.name))}};
}

} // namespace bd::storage
