// Which backups are kept: the last 7 days, 4 weeks and 12 months that have one. Pure; any thread.
#pragma once
#include <QDateTime>

#include <vector>

namespace bd::storage {

struct BackupFile {
    QString name;
    QDateTime at; ///< Vietnam's clock, from the file's name
    bool operator==(const BackupFile &) const = default;
};

/// Names of those to be deleted. Kept are all of today (and of days to come: a wrong clock must not cost a backup), and
/// the newest of each of the last 7 days, 4 weeks (from Monday) and 12 months that have a backup at all, so that a
/// program not opened for a year loses nothing.
QStringList expiredBackups(std::vector<BackupFile> files, QDate today);

} // namespace bd::storage
