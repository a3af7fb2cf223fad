#include "gui/provinces.h"

#include "base/text/fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace bd::gui {

namespace {

/// "Lào Cai" of "tỉnh Lào Cai".
QString properName(QString name)
{
    for (const QString &kind : {QStringLiteral("thành phố "), QStringLiteral("tỉnh ")}) {
        if (name.startsWith(kind))
            return name.mid(kind.size());
    }
    return name;
}

} // namespace

QStringList provinceNames()
{
    QFile file(QStringLiteral(":/catalogue/provinces.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    const QJsonArray provinces = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("provinces")).toArray();
    for (const auto &province : provinces)
        names.append(province.toObject().value(QLatin1String("name")).toString());
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return text::sortKey(properName(a)) < text::sortKey(properName(b));
    });
    return names;
}

QString knownProvince(const QString &typed)
{
    const QString key = text::searchKey(typed);
    for (const QString &name : provinceNames()) {
        if (key == text::searchKey(name) || key == text::searchKey(properName(name)))
            return name;
    }
    return {};
}

} // namespace bd::gui
