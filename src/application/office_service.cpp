#include "application/office_service.h"

#include "application/setting_rows.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "storage/due_store.h"
#include "storage/identity_rows.h"
#include "storage/json_text.h"
#include "storage/plan_store.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

const QString table = u"issuing_identity"_s;
const QString derivedKey = u"office.derived"_s; ///< {role: {"uuid", "hash"}}: what was derived last, and how it looked

StoredIdentity storedOf(const storage::Row &row)
{
    return {row["id"].get<qint64>(), row["version"].get<int>(), storage::identityOf(row)};
}

Result<std::vector<storage::Row>> rowsOf(DatabaseService &database, storage::RowStore &rows)
{
    BD_ASSIGN(const QVariantList ids, storage::identityIds(database.session()));
    std::vector<storage::Row> list;
    for (const QVariant &id : ids) {
        BD_ASSIGN(auto row, rows.read(table, id.toLongLong()));
        if (row)
            list.push_back(std::move(*row));
    }
    return list;
}

Result<storage::Row> rowOf(DatabaseService &database, ChangeWriter &writer, const QString &uuid, const QString &name)
{
    BD_ASSIGN(const auto id, storage::identityId(database.session(), uuid));
    if (!id)
        return fail("identity.not_found", {name});
    BD_ASSIGN(auto row, writer.rows().read(table, *id));
    if (!row)
        return fail("identity.not_found", {name});
    return std::move(*row);
}

Result<void> insertLast(DatabaseService &database, ChangeWriter &writer, const domain::IssuingIdentity &identity)
{
    storage::Row row = storage::identityRow(identity);
    BD_ASSIGN(row["position"], storage::nextIdentityPosition(database.session()));
    BD_TRY(writer.insert(table, std::move(row)));
    return {};
}

/// The row with other contents, at its old place.
Result<void> replace(ChangeWriter &writer, const storage::Row &before, const domain::IssuingIdentity &identity)
{
    storage::Row after = before;
    after.update(storage::identityRow(identity));
    return writer.update(table, before, std::move(after));
}

QString hashOf(const domain::IssuingIdentity &identity)
{
    const QString text = storage::compactJson(storage::identityRow(identity));
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Names an identity among those of one office, whatever it is called.
std::string roleOf(const domain::IssuingIdentity &identity)
{
    if (identity.kind == domain::AgencyKind::PeoplesCommittee)
        return "peoples-committee";
    return identity.kind == domain::AgencyKind::Committee ? "womens-committee" : "body";
}

/// Brings the derived identities up to date; what a user has changed or deleted stays as it is.
class Derivation {
public:
    Derivation(DatabaseService &database, ChangeWriter &writer) : m_database(database), m_writer(writer) {}

    Result<void> run(const Office &office)
    {
        BD_ASSIGN(const QString stored, storage::settingValue(m_database.session(), derivedKey));
        m_known = storage::parsedJson(stored);
        if (!m_known.is_object())
            m_known = nlohmann::json::object();
        BD_ASSIGN(m_rows, rowsOf(m_database, m_writer.rows()));
        nlohmann::json now = nlohmann::json::object();
        for (domain::IssuingIdentity &identity : identitiesFor(office))
            BD_TRY(put(std::move(identity), now));
        for (const auto &[role, entry] : m_known.items())
            if (!now.contains(role))
                BD_TRY(drop(role, entry, now));
        return putSetting(m_writer, m_database, derivedKey, storage::compactJson(now));
    }

private:
    const storage::Row *find(const QString &uuid) const
    {
        const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                     [&](const storage::Row &row) { return storage::textOf(row["uuid"]) == uuid; });
        return it == m_rows.end() ? nullptr : &*it;
    }
    static QString entryText(const nlohmann::json &entry, const char *key)
    {
        return entry.is_object() && entry.contains(key) ? storage::textOf(entry[key]) : QString();
    }
    bool isTaken(const domain::IssuingIdentity &identity) const
    {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const storage::Row &row) {
            return text::canonical(storage::textOf(row["name"])) == text::canonical(identity.name);
        });
    }
    Result<void> put(domain::IssuingIdentity identity, nlohmann::json &now)
    {
        const std::string role = roleOf(identity);
        const nlohmann::json entry = m_known.value(role, nlohmann::json());
        const QString uuid = entryText(entry, "uuid");
        const storage::Row *row = find(uuid);
        if (!uuid.isEmpty() && (!row || hashOf(storage::identityOf(*row)) != entryText(entry, "hash"))) {
            now[role] = entry; // deleted, or corrected by hand
            return {};
        }
        if (!row && isTaken(identity))
            return {};
        identity.uuid = row ? uuid : newUuid();
        now[role] = {{"uuid", storage::jsonText(identity.uuid)}, {"hash", storage::jsonText(hashOf(identity))}};
        return row ? replace(m_writer, *row, identity) : insertLast(m_database, m_writer, identity);
    }
    /// The office has no such identity any more.
    Result<void> drop(const std::string &role, const nlohmann::json &entry, nlohmann::json &now)
    {
        const storage::Row *row = find(entryText(entry, "uuid"));
        if (row && hashOf(storage::identityOf(*row)) == entryText(entry, "hash"))
            return m_writer.remove(table, *row);
        if (row)
            now[role] = entry;
        return {};
    }

    DatabaseService &m_database;
    ChangeWriter &m_writer;
    nlohmann::json m_known;
    std::vector<storage::Row> m_rows;
};

} // namespace

OfficeService::OfficeService(DatabaseService &database) : m_database(database) {}

Result<std::vector<StoredIdentity>> OfficeService::identities() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    storage::RowStore rows(m_database.session());
    BD_ASSIGN(const auto list, rowsOf(m_database, rows));
    std::vector<StoredIdentity> identities;
    for (const storage::Row &row : list)
        identities.push_back(storedOf(row));
    return identities;
}

Result<ChangeSet> OfficeService::save(const domain::IssuingIdentity &identity, int expectedVersion)
{
    if (expectedVersion == 0)
        return ChangeWriter::run(m_database, {u"identity.add"_s, {identity.name}}, [&](ChangeWriter &writer) {
            domain::IssuingIdentity added = identity;
            if (added.uuid.isEmpty())
                added.uuid = newUuid();
            return insertLast(m_database, writer, added);
        });
    return ChangeWriter::run(m_database, {u"identity.save"_s, {identity.name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const storage::Row row, rowOf(m_database, writer, identity.uuid, identity.name));
        if (row["version"].get<int>() != expectedVersion)
            return fail("conflict", {identity.name});
        return replace(writer, row, identity);
    });
}

Result<ChangeSet> OfficeService::remove(const QString &uuid, int expectedVersion)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto list, identities());
    const auto it = std::find_if(list.begin(), list.end(), [&](const StoredIdentity &stored) { return stored.identity.uuid == uuid; });
    const QString name = it == list.end() ? QString() : it->identity.name;
    return ChangeWriter::run(m_database, {u"identity.remove"_s, {name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const storage::Row row, rowOf(m_database, writer, uuid, name));
        if (row["version"].get<int>() != expectedVersion)
            return fail("conflict", {name});
        return writer.remove(table, row);
    });
}

Result<ChangeSet> OfficeService::move(const QString &uuid, int place)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto list, identities());
    const auto it = std::find_if(list.begin(), list.end(), [&](const StoredIdentity &stored) { return stored.identity.uuid == uuid; });
    const QString name = it == list.end() ? QString() : it->identity.name;
    return ChangeWriter::run(m_database, {u"identity.move"_s, {name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(auto rows, rowsOf(m_database, writer.rows()));
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const storage::Row &row) { return storage::textOf(row["uuid"]) == uuid; });
        if (found == rows.end())
            return fail("identity.not_found", {name});
        storage::Row moved = *found;
        rows.erase(found);
        rows.insert(rows.begin() + std::clamp<std::ptrdiff_t>(place, 0, std::ssize(rows)), std::move(moved));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            storage::Row after = rows[i];
            after["position"] = static_cast<qint64>(i);
            BD_TRY(writer.update(table, rows[i], std::move(after)));
        }
        return {};
    });
}

Result<ChangeSet> OfficeService::begin(const Office &office)
{
    return ChangeWriter::run(m_database, {u"office.begin"_s, {}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_TRY(putSetting(writer, m_database, u"office.province"_s, office.province));
        BD_TRY(putSetting(writer, m_database, u"office.unit"_s, office.unit));
        BD_TRY(putSetting(writer, m_database, u"office.signer"_s, office.signer));
        return Derivation(m_database, writer).run(office);
    });
}

Result<std::optional<QString>> OfficeService::issuerOf(const domain::Plan &plan) const
{
    BD_ASSIGN(const auto list, identities());
    for (const StoredIdentity &stored : list)
        if (issued(stored.identity, plan))
            return std::optional(stored.identity.uuid);
    return std::optional<QString>();
}

Result<QStringList> OfficeService::receivedPlans() const
{
    BD_ASSIGN(const auto list, identities());
    if (list.empty())
        return QStringList();
    BD_ASSIGN(const auto plans, storage::duePlans(m_database.session()));
    const auto isOwn = [&](const domain::Plan &plan) {
        return plan.issuerLines.isEmpty()
            || std::any_of(list.begin(), list.end(), [&](const StoredIdentity &stored) { return issued(stored.identity, plan); });
    };
    QSet<int> ownYears;
    for (const storage::DuePlan &plan : plans)
        if (plan.head.year && isOwn(plan.head))
            ownYears.insert(*plan.head.year);
    QStringList received;
    for (const storage::DuePlan &plan : plans)
        if (plan.head.year && ownYears.contains(*plan.head.year) && !isOwn(plan.head))
            received << plan.head.uuid;
    return received;
}

} // namespace bd::application
