#include "storage/identity_rows.h"

#include "storage/json_text.h"

namespace bd::storage {

using nlohmann::json;

namespace {

json asText(const json &value)
{
    return jsonText(compactJson(value));
}

json listOf(const QStringList &list)
{
    json result = json::array();
    for (const QString &line : list)
        result.push_back(jsonText(line));
    return result;
}

QStringList listOf(const json &value)
{
    QStringList list;
    if (value.is_array())
        for (const json &line : value)
            list.append(textOf(line));
    return list;
}

json signersJson(const std::vector<domain::Signer> &signers)
{
    json result = json::array();
    for (const domain::Signer &signer : signers)
        result.push_back({{"authority", listOf(signer.authority)}, {"position", jsonText(signer.position)},
                          {"name", jsonText(signer.name)}});
    return result;
}

std::vector<domain::Signer> signersOf(const json &value)
{
    std::vector<domain::Signer> signers;
    if (!value.is_array())
        return signers;
    for (const json &signer : value)
        if (signer.is_object())
            signers.push_back({listOf(signer.value("authority", json())), textOf(signer.value("position", json())),
                               textOf(signer.value("name", json()))});
    return signers;
}

template <typename Value, typename ToJson>
json byKind(const std::map<domain::DocumentKind, Value> &values, const ToJson &toJson)
{
    json result = json::object();
    for (const auto &[kind, value] : values)
        result[domain::toCode(kind).toStdString()] = toJson(value);
    return result;
}

template <typename Value, typename FromJson>
std::map<domain::DocumentKind, Value> kindsOf(const json &value, const FromJson &fromJson)
{
    std::map<domain::DocumentKind, Value> result;
    if (value.is_object())
        for (const auto &[code, entry] : value.items())
            if (const auto kind = domain::fromCode<domain::DocumentKind>(QString::fromStdString(code)))
                result[*kind] = fromJson(entry);
    return result;
}

json parsedColumn(const Row &row, const char *column)
{
    const auto it = row.find(column);
    return it == row.end() ? json() : parsedJson(textOf(*it));
}

QString column(const Row &row, const char *name)
{
    const auto it = row.find(name);
    return it == row.end() ? QString() : textOf(*it);
}

} // namespace

Row identityRow(const domain::IssuingIdentity &identity)
{
    return {{"uuid", jsonText(identity.uuid)},
            {"name", jsonText(identity.name)},
            {"kind", jsonText(domain::toCode(identity.kind))},
            {"level", jsonText(domain::toCode(identity.level))},
            {"superior_lines", asText(listOf(identity.superiorLines))},
            {"issuer_lines", asText(listOf(identity.issuerLines))},
            {"symbols", asText(byKind(identity.symbols, [](const QString &symbol) { return jsonText(symbol); }))},
            {"place", jsonTextOrNull(identity.place)},
            {"signers", asText(signersJson(identity.signers))},
            {"recipients", asText(byKind(identity.recipients, [](const QStringList &lines) { return listOf(lines); }))},
            {"reports_to", jsonTextOrNull(identity.reportsTo)},
            {"reports_via", jsonTextOrNull(identity.reportsVia)}};
}

domain::IssuingIdentity identityOf(const Row &row)
{
    domain::IssuingIdentity identity;
    identity.uuid = column(row, "uuid");
    identity.name = column(row, "name");
    identity.kind = domain::fromCode<domain::AgencyKind>(column(row, "kind")).value_or(domain::AgencyKind::Other);
    identity.level = domain::fromCode<domain::AgencyLevel>(column(row, "level")).value_or(domain::AgencyLevel::Commune);
    identity.superiorLines = listOf(parsedColumn(row, "superior_lines"));
    identity.issuerLines = listOf(parsedColumn(row, "issuer_lines"));
    identity.symbols = kindsOf<QString>(parsedColumn(row, "symbols"), [](const json &value) { return textOf(value); });
    identity.place = column(row, "place");
    identity.signers = signersOf(parsedColumn(row, "signers"));
    identity.recipients =
        kindsOf<QStringList>(parsedColumn(row, "recipients"), [](const json &value) { return listOf(value); });
    identity.reportsTo = column(row, "reports_to");
    identity.reportsVia = column(row, "reports_via");
    return identity;
}

Result<QVariantList> identityIds(Session &session)
{
    return columnOf(session, QStringLiteral("office/ids"));
}

Result<std::optional<qint64>> identityId(Session &session, const QString &uuid)
{
    BD_ASSIGN(const QVariant id, valueOf(session, QStringLiteral("office/id_by_uuid"), {uuid}));
    return id.isValid() && !id.isNull() ? std::optional(id.toLongLong()) : std::nullopt;
}

Result<qint64> nextIdentityPosition(Session &session)
{
    BD_ASSIGN(const QVariant position, valueOf(session, QStringLiteral("office/next_position")));
    return position.toLongLong();
}

} // namespace bd::storage
