#include "application/settings_service.h"

#include "application/setting_rows.h"
#include "storage/plan_store.h"

namespace bd::application {

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
        BD_TRY(putSetting(writer, m_database, QStringLiteral("office.province"), office.province));
        BD_TRY(putSetting(writer, m_database, QStringLiteral("office.unit"), office.unit));
        return putSetting(writer, m_database, QStringLiteral("office.signer"), office.signer);
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
    const auto work = [&](ChangeWriter &writer) { return putSetting(writer, m_database, key, value); };
    BD_TRY(ChangeWriter::run(m_database, {QStringLiteral("settings.set"), {key}}, work));
    return {};
}

} // namespace bd::application
