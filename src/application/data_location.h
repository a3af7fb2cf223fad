// Where the program keeps things on this machine. Shared by the window and the command line, so that both open the
// same data file. What travels with the data file is in settings_service.h.
#pragma once
#include "base/result.h"

#include <QString>

namespace bd::application {

/// Where settings, templates, log and a new data file lie: in the user's profile, or beside the program, in a folder that is
/// carried around on a stick (docs/adr/0042).
struct Places {
    bool isBeside = false;
    QString settings; ///< the .ini file
    QString data;     ///< templates, log, sample
    QString database; ///< proposed for a new data file
    bool operator==(const Places &) const = default;
};
Places profilePlaces();
Places besidePlaces(const QString &programFolder);
/// Beside the program where a file "binhdang.ini" lies there that may be written to; without one, or for the program's
/// folder "", in the profile.
Places placesFor(const QString &programFolder);
/// Moves settings, templates and log from one to the other, and leaves nothing behind that was taken along. What stands in the
/// other place under the same name is kept under another one. Errors: place.read_only (args: folder), place.not_moved (args:
/// file): then all is where it was.
Result<void> movePlaces(const Places &from, const Places &to);
/// place.read_only where nothing can be written there.
Result<void> canBeWritten(const Places &places);

/// The same for the program that runs.
bool isBesideProgram();
/// Whether the choice is offered: on Windows, where the program is a folder; elsewhere where somebody chose it by hand.
bool offersBesideProgram();
Result<void> keepBesideProgram(bool on);
Result<void> canKeepBesideProgram(bool on);

/// Documents/Binh Dang/binhdang.db, or beside the program. Without marks in the folder's name: it is typed, mailed and copied
/// to sticks. Not in Documents where OneDrive has them: then in the user's own folder.
QString defaultDatabasePath();
/// The file last chosen in the window, else the default. It need not exist. One in the program's folder is found there too
/// when the stick has another letter today.
QString currentDatabasePath();
void rememberDatabasePath(const QString &path);
/// True when the user has chosen a place before (the first start asks otherwise).
bool hasRememberedDatabase();

/// A path within `base` as "data/binhdang.db"; "" for any other.
QString relativeWithin(const QString &base, const QString &path);
/// Which of the two remembered names holds: with the program where the settings are carried with it, else the whole one while
/// it leads somewhere.
QString rememberedPath(const QString &whole, const QString &relative, const QString &programFolder, bool isBeside);

/// How a file's path is kept in the settings, and found again: one beside the program by its name from there, where the
/// settings are carried with it.
QString keptPath(const QString &path);
QString foundPath(const QString &kept);

/// "vi" (also when nothing was chosen) or "en".
QString rememberedLanguage();
void rememberLanguage(const QString &code);
/// True the first time it is asked for `key` on this machine: what is told once.
bool firstTime(const QString &key);

/// The program's own folder of this user: templates, logs. Created on demand by whoever writes there.
QString dataFolder();
QString logFolder();
/// The .ini file of machine settings (window sizes too), for QSettings(path, QSettings::IniFormat).
QString settingsFile();

} // namespace bd::application
