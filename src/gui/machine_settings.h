// What belongs to this computer and not to the data file: window sizes, theme, the folder of the last export.
#pragma once
#include "gui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace bd::gui {

class MachineSettings {
public:
    MachineSettings();

    Theme theme() const;
    void setTheme(Theme theme);
    int fontScale() const; ///< per cent, 100 to 150
    void setFontScale(int percent);
    bool checksSpelling() const; ///< true until somebody turned it off
    void setChecksSpelling(bool on);
    QString exportFolder() const; ///< Documents until something was exported
    void setExportFolder(const QString &folder);
    QString importFolder() const;
    void setImportFolder(const QString &folder);
    /// Data files that were opened, the last one first; at most nine. Some may be gone by now.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);
    /// Geometry, splitter and header states by the window's or widget's name.
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    /// True the first time it is asked for `key`: notices that are shown once.
    bool firstTime(const QString &key);

private:
    void keepRecent(QStringList files);
    QSettings m_settings;
};

} // namespace bd::gui
