#include "application/settings_service.h"

#include "application/change_writer.h"
#include "storage/json_text.h"
#include "storage/plan_store.h"

namespace bd::application {

namespace {

const QString settingTable = QStringLiteral("setting");

Result<void> put(ChangeWriter &writer, DatabaseService &database, const QString &key, const QString &value)
{
    BD_ASSIGN(const auto id, storage::settingId(database.session(), key));
    if (!id) {
        if (!value.isEmpty())
            BD_TRY(writer.insert(settingTable, {{"name", storage::jsonText(key)}, {"value", storage::jsonText(value)}}));
        return {};
    }
    BD_ASSIGN(const auto before, writer.rows().read(settingTable, *id));
    if (value.isEmpty())
        return writer.remove(settingTable, *before);
    storage::Row after = *before;
    after["value"] = storage::jsonText(value);
    return writer.update(settingTable, *before, std::move(after));
}

} // namespace

SettingsService::SettingsService(DatabaseService &database) : m_database(database) {}

Result<Office> SettingsService::office() const
{
    Office office;
    BD_ASSIGN(office.province, value(QStringLiteral("office.province")));
    BD_ASSIGN(office.unit, value(QStringLiteral("office.unit")));
    BD_ASSIGN(office.signer, value(QStringLiteral("office.signer")));
    return office;
}

Result<void> SettingsService::setOffice(const Office &office)
{
    const auto work = [&](ChangeWriter &writer) -> Result<void> {
        BD_TRY(put(writer, m_database, QStringLiteral("office.province"), office.province));
        BD_TRY(put(writer, m_database, QStringLiteral("office.unit"), office.unit));
        return put(writer, m_database, QStringLiteral("office.signer"), office.signer);
    };
    BD_TRY(ChangeWriter::run(m_database, {QStringLiteral("settings.office"), {}}, work));
    return {};
}

Result<QString> SettingsService::value(const QString &key) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    return storage::settingValue(m_database.session(), key);
}

Result<void> SettingsService::setValue(const QString &key, const QString &value)
{
    const auto work = [&](ChangeWriter &writer) { return put(writer, m_database, key, value); };
    BD_TRY(ChangeWriter::run(m_database, {QStringLiteral("settings.set"), {key}}, work));
    return {};
}

} // namespace bd::application
