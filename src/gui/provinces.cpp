#include "gui/provinces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bd::gui {

QStringList provinceNames()
{
    QFile file(QStringLiteral(":/catalogue/provinces.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    const QJsonArray provinces = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("provinces")).toArray();
    for (const auto &province : provinces)
        names.append(province.toObject().value(QLatin1String("name")).toString());
    return names;
}

} // namespace bd::gui
