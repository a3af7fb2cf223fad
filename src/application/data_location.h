// Where the program keeps things on this machine. Shared by the window and the command line, so that both open the
// same data file. What travels with the data file is in settings_service.h.
#pragma once
#include <QString>

namespace bd::application {

/// Documents/Binh Dang/binhdang.db. Without marks in the folder's name: it is typed, mailed and copied to sticks.
QString defaultDatabasePath();
/// The file last chosen in the window, else the default. It need not exist.
QString currentDatabasePath();
void rememberDatabasePath(const QString &path);
/// True when the user has chosen a place before (the first start asks otherwise).
bool hasRememberedDatabase();

/// "vi" (also when nothing was chosen) or "en".
QString rememberedLanguage();
void rememberLanguage(const QString &code);

/// The program's own folder of this user: templates, logs. Created on demand by whoever writes there.
QString dataFolder();
QString logFolder();
/// The .ini file of machine settings (window sizes too), for QSettings(path, QSettings::IniFormat).
QString settingsFile();

} // namespace bd::application
