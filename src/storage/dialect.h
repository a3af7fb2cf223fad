// What is SQLite's own way, in one place: pragmas, journal, busy handling, error numbers, copies. The thread of its
// session. Everything else in storage speaks plain SQL from named files.
#pragma once
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace bd::storage {

enum class JournalMode { Wal, Delete, Other };

/// What the first bytes of a file tell, without letting SQLite touch it. Of a file that a session of this program has
/// open nothing is read (see Session::isOpenHere()); it was looked at when it was opened.
struct FileProbe {
    bool exists = false;
    bool isReadable = false;
    qint64 bytes = 0;
    bool isSqlite = false;
    quint32 applicationId = 0;
    bool isTruncated = false; ///< shorter than its header says, and no journal stands beside it that would explain it
};
FileProbe probeFile(const QString &path);

/// Tells our files from other programs' SQLite files: "BDgp".
constexpr quint32 applicationId = 0x42446770;

class Dialect {
public:
    Dialect(QSqlDatabase database, QString path);

    static QString driverName();
    static QString connectOptions(int busyTimeoutMs, bool readOnly, bool isUri = false);
    /// The name under which a file is opened that nobody changes meanwhile: no locks, no files beside it. A URI.
    static QString unchangingName(const QString &path);

    /// foreign_keys, busy_timeout, synchronous; each read back. Doesn't write to the file.
    Result<void> configure(int busyTimeoutMs);
    Result<void> setBusyTimeout(int ms);
    /// WAL where it can be had and is safe, else DELETE; tells which it became.
    Result<JournalMode> useBestJournal(bool allowWal);
    /// Moves everything into the one file. db.busy when another connection has it open.
    Result<void> useSingleFile();
    /// The same, and then holds the file so that nobody can write or read until letGo(). In WAL mode db.busy when
    /// another connection has the file open, even idle; in DELETE mode when another one is at work with it.
    Result<void> holdAlone();
    void letGo();
    /// Moves what the WAL holds into the file and empties it; false when others are in the way. Doesn't wait for them
    /// longer than the busy timeout.
    Result<bool> checkpoint();
    Result<JournalMode> journalMode();

    QString beginWrite() const { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginRead() const { return QStringLiteral("BEGIN DEFERRED"); }

    Result<int> schemaVersion();
    Result<void> setSchemaVersion(int version); ///< inside a transaction
    Result<quint32> fileApplicationId();
    Result<void> setApplicationId();            ///< inside a transaction
    Result<bool> isBlank();                     ///< no table at all
    /// Not inside a transaction: SQLite ignores it there.
    Result<void> setForeignKeys(bool on);
    Result<qint64> dataVersion(); ///< changes when another connection commits
    Result<void> setMaxPages(qint64 pages); ///< how tests fill the disk

    Result<QStringList> integrityCheck();
    Result<QStringList> foreignKeyCheck();
    /// A compact copy of everything committed. `target` must not exist.
    Result<void> copyInto(const QString &target);
    /// For a file under a work name, which nobody else has open and which is thrown away after an error: no journal and
    /// no waiting for the disk until syncFile().
    Result<void> useWorkFile();
    /// Makes sure that all bytes of a work file are on the disk (copyInto leaves that to the system).
    Result<void> syncFile();

    /// SQLite's error as one of ours, with the file's name as argument.
    Error error(const QSqlError &error) const;

private:
    Result<QVariant> value(const QString &sql);
    Result<void> run(const QString &sql);
    Result<QStringList> findings(const QString &sql);

    QSqlDatabase m_database;
    QString m_path;
};

/// True when the file, or a folder, may be written to; a write-protected file is not, whoever asks.
bool isWritable(const QString &path);

} // namespace bd::storage
