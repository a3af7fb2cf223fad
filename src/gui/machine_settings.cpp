#include "gui/machine_settings.h"

#include "application/data_location.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace bd::gui {

namespace {

const QString recentKey = QStringLiteral("files/recent");
constexpr int mostRecent = 9;

QString existingOrDocuments(const QString &folder)
{
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir().mkpath(documents) ? documents : QDir::homePath(); // a new account may have none yet
}

} // namespace

MachineSettings::MachineSettings() : m_settings(application::settingsFile(), QSettings::IniFormat) {}

Theme MachineSettings::theme() const
{
    return themeFromCode(m_settings.value(QStringLiteral("theme")).toString());
}

void MachineSettings::setTheme(Theme theme)
{
    m_settings.setValue(QStringLiteral("theme"), themeCode(theme));
}

bool MachineSettings::checksSpelling() const
{
    return m_settings.value(QStringLiteral("spelling"), true).toBool();
}

void MachineSettings::setChecksSpelling(bool on)
{
    m_settings.setValue(QStringLiteral("spelling"), on);
}

int MachineSettings::fontScale() const
{
    return std::clamp(m_settings.value(QStringLiteral("font_scale"), 100).toInt(), 100, 150);
}

void MachineSettings::setFontScale(int percent)
{
    m_settings.setValue(QStringLiteral("font_scale"), std::clamp(percent, 100, 150));
}

QString MachineSettings::exportFolder() const
{
    return existingOrDocuments(m_settings.value(QStringLiteral("folders/export")).toString());
}

void MachineSettings::setExportFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("folders/export"), folder);
}

QString MachineSettings::importFolder() const
{
    return existingOrDocuments(m_settings.value(QStringLiteral("folders/import")).toString());
}

void MachineSettings::setImportFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("folders/import"), folder);
}

QStringList MachineSettings::recentFiles() const
{
    QStringList files = m_settings.value(recentKey).toStringList();
    for (QString &file : files)
        file = application::foundPath(file);
    return files;
}

void MachineSettings::addRecentFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(whole);
    files.prepend(whole);
    keepRecent(files.mid(0, mostRecent));
}

void MachineSettings::forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    keepRecent(files);
}

void MachineSettings::keepRecent(QStringList files)
{
    for (QString &file : files)
        file = application::keptPath(file);
    m_settings.setValue(recentKey, files);
}

QByteArray MachineSettings::state(const QString &name) const
{
    return m_settings.value(QStringLiteral("state/") + name).toByteArray();
}

void MachineSettings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("state/") + name, state);
}

bool MachineSettings::firstTime(const QString &key)
{
    return application::firstTime(key);
}

} // namespace bd::gui
