#include "application/data_location.h"

#include <QSettings>
#include <QStandardPaths>

namespace bd::application {

namespace {

QString databaseKey() { return QStringLiteral("data/file"); }
QString languageKey() { return QStringLiteral("language"); }

// Generic locations with our own sub-folder: they don't depend on the application's name, which differs between the
// window, the command line and the tests.
QString under(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + QLatin1Char('/') + name;
}

} // namespace

QString settingsFile()
{
    return under(QStandardPaths::GenericConfigLocation, QStringLiteral("binhdang/binhdang.ini"));
}

QString dataFolder()
{
    return under(QStandardPaths::GenericDataLocation, QStringLiteral("binhdang"));
}

QString logFolder()
{
    return dataFolder() + QStringLiteral("/log");
}

QString defaultDatabasePath()
{
    return under(QStandardPaths::DocumentsLocation, QStringLiteral("Binh Dang/binhdang.db"));
}

QString currentDatabasePath()
{
    const QString remembered = QSettings(settingsFile(), QSettings::IniFormat).value(databaseKey()).toString();
    return remembered.isEmpty() ? defaultDatabasePath() : remembered;
}

bool hasRememberedDatabase()
{
    return !QSettings(settingsFile(), QSettings::IniFormat).value(databaseKey()).toString().isEmpty();
}

void rememberDatabasePath(const QString &path)
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(databaseKey(), path);
}

QString rememberedLanguage()
{
    const QString code = QSettings(settingsFile(), QSettings::IniFormat).value(languageKey()).toString();
    return code == QLatin1String("en") ? code : QStringLiteral("vi");
}

void rememberLanguage(const QString &code)
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(languageKey(), code);
}

} // namespace bd::application
