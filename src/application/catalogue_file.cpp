#include "application/catalogue_file.h"

#include "application/json_file.h"

#include <QFile>

namespace bd::application {

nlohmann::json catalogueObject(const char *name)
{
    QFile file(QStringLiteral(":/catalogue/") + QLatin1String(name) + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return nlohmann::json::object();
    return parseJsonObject(file.readAll(), file.fileName()).value_or(nlohmann::json::object());
}

QString stringAt(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

} // namespace bd::application
