#include "application/data_location.h"

#include "application/files.h"
#include "base/drive.h"
#include "base/program_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace bd::application {

namespace {

const QString databaseKey = QStringLiteral("data/file");
const QString besideKey = QStringLiteral("data/file_beside"); ///< the same, from the program's folder
const QString languageKey = QStringLiteral("language");

// Generic locations with our own sub-folder: they don't depend on the application's name, which differs between the
// window, the command line and the tests.
QString under(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + QLatin1Char('/') + name;
}

QString settingsIn(const QString &programFolder)
{
    return programFolder + QStringLiteral("/binhdang.ini");
}

Places places()
{
    return placesFor(programFolder());
}

QString remembered(const QString &key)
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(key).toString();
}

/// The sample is made anew where it is wanted. On Windows the profile's settings lie in the same folder; they go by themselves.
QStringList filesToMove(const Places &places)
{
    const QString folder = places.data, settings = QFileInfo(places.settings).fileName();
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(found.next());
        if (!name.startsWith(settings) && !name.startsWith(QLatin1String("sample/")) && !name.endsWith(QLatin1String(".db")) && !name.contains(QLatin1String(".db-")))
            files.append(name);
    }
    files.sort();
    return files;
}

bool isSame(const QString &one, const QString &other)
{
    QFile a(one), b(other);
    return a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly) && a.size() == b.size() && a.readAll() == b.readAll();
}

QString freeBeside(const QString &path)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    for (int i = 2;; ++i) {
        const QString name = info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(" (%1)").arg(i) + ending;
        if (!QFileInfo::exists(name))
            return name;
    }
}

/// What was copied so far goes again; what was put aside comes back.
class Move {
public:
    bool copy(const QString &from, const QString &to)
    {
        if (isSame(from, to))
            return true;
        if (!QDir().mkpath(QFileInfo(to).path()))
            return false;
        if (QFileInfo::exists(to)) {
            const QString aside = freeBeside(to);
            if (!QFile::rename(to, aside))
                return false;
            m_aside.append({to, aside});
        }
        if (!QFile::copy(from, to))
            return false;
        m_made.append(to);
        return true;
    }
    void takeBack()
    {
        for (const QString &file : std::as_const(m_made))
            QFile::remove(file);
        for (const auto &[name, aside] : std::as_const(m_aside))
            QFile::rename(aside, name);
    }
    /// A log is for whoever helps: an older one gives way, one that another program writes stays.
    void copyLog(const QString &from, const QString &to)
    {
        if ((!QFileInfo::exists(to) || QFile::remove(to)) && QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to))
            m_made.append(to);
    }

private:
    QStringList m_made;
    QList<std::pair<QString, QString>> m_aside;
};

void removeEmptyFolders(const QString &folder)
{
    QStringList folders;
    QDirIterator found(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (found.hasNext())
        folders.append(found.next());
    folders.sort();
    while (!folders.isEmpty())
        QDir().rmdir(folders.takeLast()); // the deepest first; one that holds anything stays
    QDir().rmdir(folder);
}

} // namespace

Places profilePlaces()
{
    // Named by whoever starts the program: scripts and tests that are to meet nobody's settings. Windows has no other way.
    if (const QString home = QDir::fromNativeSeparators(qEnvironmentVariable("BINHDANG_HOME")); !home.isEmpty())
        return {false, home + QStringLiteral("/config/binhdang/binhdang.ini"), home + QStringLiteral("/data/binhdang"),
                home + QStringLiteral("/Documents/Binh Dang/binhdang.db")};
    QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (placeOf(documents) == FolderPlace::Synchronised)
        documents = QDir::homePath();
    return {false, under(QStandardPaths::GenericConfigLocation, QStringLiteral("binhdang/binhdang.ini")),
            under(QStandardPaths::GenericDataLocation, QStringLiteral("binhdang")), documents + QStringLiteral("/Binh Dang/binhdang.db")};
}

Places besidePlaces(const QString &programFolder)
{
    const QString data = programFolder + QStringLiteral("/data");
    return {true, settingsIn(programFolder), data, data + QStringLiteral("/binhdang.db")};
}

Places placesFor(const QString &programFolder)
{
    const QFileInfo settings(settingsIn(programFolder));
    return !programFolder.isEmpty() && settings.isFile() && settings.isWritable() ? besidePlaces(programFolder) : profilePlaces();
}

Result<void> canBeWritten(const Places &places)
{
    for (const QString &folder : {QFileInfo(places.settings).path(), places.data}) {
        const bool wasThere = QFileInfo(folder).isDir();
        QDir().mkpath(folder);
        {
            QTemporaryFile probe(folder + QStringLiteral("/.binhdang-XXXXXX"));
            if (!probe.open() || probe.write("x") != 1 || !probe.flush())
                return fail("place.read_only", {shownPath(folder)}, probe.errorString());
        }
        if (!wasThere)
            QDir().rmdir(folder);
    }
    return {};
}

Result<void> movePlaces(const Places &from, const Places &to)
{
    if (from == to)
        return {};
    BD_TRY(canBeWritten(to));
    Move move;
    const QStringList files = filesToMove(from);
    const auto problem = [&](const QString &file) {
        move.takeBack();
        removeEmptyFolders(to.data);
        return fail("place.not_moved", {shownPath(file)});
    };
    for (const QString &name : files) {
        const QString here = from.data + QLatin1Char('/') + name, there = to.data + QLatin1Char('/') + name;
        if (name.startsWith(QLatin1String("log/")))
            move.copyLog(here, there);
        else if (!move.copy(here, there))
            return problem(here);
    }
    // The settings decide which place holds, so they change it: one beside the program is there last, and gone first.
    if (QFileInfo::exists(from.settings)) {
        if (!move.copy(from.settings, to.settings) || !QFile::remove(from.settings))
            return problem(from.settings);
    } else if (to.isBeside && !writeFile(to.settings, {})) {
        return problem(to.settings);
    }
    for (const QString &name : files)
        QFile::remove(from.data + QLatin1Char('/') + name); // one that is open (another program's log) stays, and does no harm
    removeEmptyFolders(from.data);
    return {};
}

bool isBesideProgram()
{
    return places().isBeside;
}

bool offersBesideProgram()
{
#ifdef Q_OS_WIN
    return true;
#else
    return isBesideProgram();
#endif
}

Result<void> canKeepBesideProgram(bool on)
{
    return canBeWritten(on ? besidePlaces(programFolder()) : profilePlaces());
}

Result<void> keepBesideProgram(bool on)
{
    if (on == isBesideProgram())
        return {};
    const QString database = hasRememberedDatabase() ? currentDatabasePath() : QString();
    BD_TRY(movePlaces(places(), on ? besidePlaces(programFolder()) : profilePlaces()));
    if (!database.isEmpty())
        rememberDatabasePath(database);
    return {};
}

QString settingsFile()
{
    return places().settings;
}

QString dataFolder()
{
    return places().data;
}

QString logFolder()
{
    return dataFolder() + QStringLiteral("/log");
}

QString defaultDatabasePath()
{
    return places().database;
}

QString relativeWithin(const QString &base, const QString &path)
{
    if (base.isEmpty() || path.isEmpty())
        return {};
    const QString relative = QDir(base).relativeFilePath(path);
    const bool isOutside = QDir::isAbsolutePath(relative) || relative == QLatin1String("..") || relative.startsWith(QLatin1String("../"));
    return isOutside ? QString() : relative;
}

QString rememberedPath(const QString &whole, const QString &relative, const QString &programFolder, bool isBeside)
{
    if (relative.isEmpty() || programFolder.isEmpty())
        return whole;
    const QString beside = QDir::cleanPath(programFolder + QLatin1Char('/') + relative);
    if (isBeside)
        return beside;
    return !QFileInfo::exists(whole) && QFileInfo::exists(beside) ? beside : whole;
}

QString keptPath(const QString &path)
{
    const QString relative = isBesideProgram() ? relativeWithin(programFolder(), path) : QString();
    return relative.isEmpty() ? path : relative;
}

QString foundPath(const QString &kept)
{
    return kept.isEmpty() || QDir::isAbsolutePath(kept) ? kept : QDir::cleanPath(programFolder() + QLatin1Char('/') + kept);
}

QString currentDatabasePath()
{
    const QString path = rememberedPath(remembered(databaseKey), remembered(besideKey), programFolder(), isBesideProgram());
    return path.isEmpty() ? defaultDatabasePath() : path;
}

bool hasRememberedDatabase()
{
    return !remembered(databaseKey).isEmpty();
}

void rememberDatabasePath(const QString &path)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(databaseKey, path);
    const QString relative = relativeWithin(programFolder(), path);
    if (relative.isEmpty())
        settings.remove(besideKey);
    else
        settings.setValue(besideKey, relative);
}

QString rememberedLanguage()
{
    return remembered(languageKey) == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("vi");
}

void rememberLanguage(const QString &code)
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(languageKey, code);
}

bool firstTime(const QString &key)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const QString name = QStringLiteral("shown/") + key;
    const bool isFirst = !settings.value(name).toBool();
    if (isFirst)
        settings.setValue(name, true);
    return isFirst;
}

} // namespace bd::application
