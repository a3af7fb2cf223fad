#include "application/setting_rows.h"

#include "storage/json_text.h"
#include "storage/plan_store.h"

namespace bd::application {

Result<void> putSetting(ChangeWriter &writer, DatabaseService &database, const QString &key, const QString &value)
{
    const QString table = QStringLiteral("setting");
    BD_ASSIGN(const auto id, storage::settingId(database.session(), key));
    if (!id) {
        if (!value.isEmpty())
            BD_TRY(writer.insert(table, {{"name", storage::jsonText(key)}, {"value", storage::jsonText(value)}}));
        return {};
    }
    BD_ASSIGN(const auto before, writer.rows().read(table, *id));
    if (value.isEmpty())
        return writer.remove(table, *before);
    storage::Row after = *before;
    after["value"] = storage::jsonText(value);
    return writer.update(table, *before, std::move(after));
}

} // namespace bd::application
