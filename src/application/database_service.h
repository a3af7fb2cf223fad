// The data file: open, check, back up, restore. Owns the one connection of its thread.
#pragma once
#include "application/change_feed.h"
#include "base/clock.h"
#include "base/drive.h"
#include "base/progress.h"
#include "base/result.h"

#include <functional>
#include <memory>

namespace bd::storage {
class Session;
}

namespace bd::application {

struct DatabaseInfo {
    QString path;
    int schemaVersion = 0;
    QString applicationVersion; ///< that wrote it last
    QString journalMode;        ///< "wal" or "delete"
    qint64 bytes = 0;
    int plans = 0;
    qint64 historyRows = 0;
};

/// What a question about a copy needs.
struct BackupInfo {
    QDateTime madeAt;     ///< of the file, Vietnam's clock
    QDateTime lastChange; ///< the last change in it, Vietnam's clock; null when nothing was ever written
    int plans = 0;
};

/// Why the last open is not as safe as usual; shown to the user once per file. NoWal: SQLite's journal beside the file
/// can't be had, for whatever reason.
enum class StorageRisk { None, NoWal, Network, Stick, Synchronised };

/// Errors (first argument: the file or folder): db.missing, db.unreadable, db.not_a_database, db.not_ours, db.damaged,
/// db.read_only, db.newer_version (args: file, theirs, ours), db.disk_full, db.busy, db.backup_failed,
/// db.folder_missing, db.in_use (another window or program has the file open), db.same_file, db.io, db.not_open. The file
/// is left as it was. Every write: db.replaced when another file stands under the path by now; open() again then.
class DatabaseService {
public:
    explicit DatabaseService(const Clock &clock);
    ~DatabaseService();

    /// How long a second writer waits before db.busy. Also for the open connection.
    void setBusyTimeout(int ms);

    /// Opens; creates the file (and its folder) when `create`. Upgrades an older schema after a dated backup.
    Result<void> open(const QString &path, bool create = true);
    void close(); ///< settles first
    /// Moves what was saved into the data file itself, so that a plain copy of that one file holds everything. Doesn't
    /// wait: that others are in the way is no error. For moments of rest.
    Result<void> settle();
    /// Another file stands under the path by now, or none: what is read is old, and writing is refused.
    bool isReplaced() const;
    bool isOpen() const;
    /// Of the open file, else of the one that could not be opened last.
    QString path() const;
    StorageRisk risk() const;
    /// Takes the place of the system's answer where a folder lies (base/drive.h).
    void setPlaceOf(std::function<FolderPlace(const QString &folder)> placeOf);
    /// WAL needs a disk of this computer that nobody pulls out and that no program copies file by file.
    bool allowsWal(const QString &path) const;
    Result<DatabaseInfo> info() const;
    /// Whole integrity check: SQLite's, foreign keys, migrations' checksums, the plans' outlines. Lists what it found.
    Result<QStringList> check(Progress &progress) const;
    /// A checked copy; an existing target is replaced only after the copy is good.
    Result<void> backup(const QString &target, Progress &progress) const;
    /// Replaces the open file (or the file at `path()`) by a checked copy of `source`.
    /// Returns the path under which the replaced file is kept; "" when there was none. db.in_use, and nothing done, while
    /// anybody else has the file open.
    Result<QString> restore(const QString &source, Progress &progress);
    /// A quick look at a data file, usually a backup. Writes nothing, nor anything beside it. Any thread.
    /// Errors: db.missing and those of open().
    static Result<BackupInfo> describe(const QString &path);
    /// The first of the day, and before an import: into the backup folder, keeping 7 days, 4 weeks, 12 months.
    /// Returns the file written, or "" when today's exists already or the file holds nothing yet.
    Result<QString> dailyBackup();
    Result<QString> backupBeforeImport();
    QString backupFolder() const; ///< setting "backup.folder", else "Sao lưu" beside the data file
    /// True when another program committed since the last call.
    bool changedOutside();

    /// Who is written into the history: the name in the settings ("user.name"), else the system's name for the user.
    Result<QString> author() const;
    /// Takes the place of the system's name for the user.
    void setSystemUser(const QString &name);

    storage::Session &session() const; ///< for the services of this layer only
    const Clock &clock() const { return m_clock; }
    ChangeFeed &feed() { return m_feed; }

private:
    struct Private;
    Result<void> upgrade(storage::Session &session, const QString &path) const;
    Result<QString> backupAs(const QString &name);
    const Clock &m_clock;
    ChangeFeed m_feed;
    std::unique_ptr<Private> d;
};

} // namespace bd::application
