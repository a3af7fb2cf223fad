#include "storage/dialect.h"

#include "storage/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>
#include <QtEndian>
#include <algorithm>

namespace bd::storage {

namespace {

constexpr qint64 cacheKiB = 64 * 1024, mostCacheKiB = 3 * cacheKiB;
constexpr int synchronousFull = 2;
constexpr int readOnlyMoved = 1032; // SQLITE_READONLY_DBMOVED: SQLite's own look at the name, in DELETE mode

// https://www.sqlite.org/fileformat.html, 1.3: offsets in the database header
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16, changeCounterAt = 24, pageCountAt = 28, applicationIdAt = 68, versionValidForAt = 92;

template <typename T>
T bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

qint64 sizeOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.size() : 0;
}

JournalMode modeFrom(const QString &text)
{
    if (text == QLatin1String("wal"))
        return JournalMode::Wal;
    return text == QLatin1String("delete") ? JournalMode::Delete : JournalMode::Other;
}

// https://www.sqlite.org/rescode.html: primary result codes, and one extended
const char *codeOf(int native)
{
    if (native == readOnlyMoved)
        return "db.replaced";
    switch (native & 0xff) {
    case 3: // PERM
    case 8: // READONLY
        return "db.read_only";
    case 5: // BUSY
    case 6: // LOCKED
        return "db.busy";
    case 10: // IOERR
        return "db.io";
    case 11: // CORRUPT
        return "db.damaged";
    case 13: // FULL
        return "db.disk_full";
    case 14: // CANTOPEN
        return "db.unreadable";
    case 19: // CONSTRAINT
        return "db.constraint";
    case 26: // NOTADB
        return "db.not_a_database";
    default:
        return "db.failed";
    }
}

} // namespace

FileProbe probeFile(const QString &path)
{
    FileProbe probe;
    const QFileInfo info(path);
    probe.exists = info.exists();
    if (!probe.exists || !info.isFile())
        return probe;
    if (Session::isOpenHere(path)) {
        probe.isReadable = probe.isSqlite = true;
        probe.bytes = info.size();
        probe.applicationId = applicationId;
        return probe;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return probe;
    probe.isReadable = true;
    probe.bytes = file.size();
    const QByteArray head = file.read(headerSize);
    probe.isSqlite = head.size() == headerSize && head.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!probe.isSqlite)
        return probe;
    probe.applicationId = bigEndian<quint32>(head, applicationIdAt);
    const quint16 rawPageSize = bigEndian<quint16>(head, pageSizeAt);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    // The page count holds only when it was written together with the change counter.
    const bool hasCount = bigEndian<quint32>(head, changeCounterAt) == bigEndian<quint32>(head, versionValidForAt);
    const bool hasJournal = sizeOf(path + QStringLiteral("-wal")) > 0 || sizeOf(path + QStringLiteral("-journal")) > 0;
    probe.isTruncated = hasCount && !hasJournal && pageSize * bigEndian<quint32>(head, pageCountAt) > probe.bytes;
    return probe;
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    // An administrator may write anything; a file that somebody protected is still not to be touched.
    return info.isWritable() && (info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

Dialect::Dialect(QSqlDatabase database, QString path) : m_database(std::move(database)), m_path(std::move(path)) {}

QString Dialect::driverName() { return QStringLiteral("QSQLITE"); }

QString Dialect::connectOptions(int busyTimeoutMs, bool readOnly, bool isUri)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (isUri)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

QString Dialect::unchangingName(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded))
        + QStringLiteral("?immutable=1");
}

Error Dialect::error(const QSqlError &error) const
{
    bool isNumber = false;
    const int native = error.nativeErrorCode().toInt(&isNumber);
    const char *code = isNumber ? codeOf(native) : "db.failed";
    return Error{QString::fromLatin1(code), {QDir::toNativeSeparators(m_path)},
                 error.nativeErrorCode() + QLatin1Char(' ') + error.driverText() + QLatin1Char(' ') + error.databaseText()};
}

Result<QVariant> Dialect::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(error(query.lastError()));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return fail(error(query.lastError()));
    return QVariant();
}

Result<void> Dialect::run(const QString &sql)
{
    BD_TRY(value(sql));
    return {};
}

Result<QStringList> Dialect::findings(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(error(query.lastError()));
    QStringList rows;
    while (query.next())
        rows.append(query.value(0).toString());
    if (query.lastError().isValid())
        return fail(error(query.lastError()));
    return rows;
}

Result<void> Dialect::configure(int busyTimeoutMs)
{
    BD_TRY(setBusyTimeout(busyTimeoutMs));
    BD_TRY(setForeignKeys(true));
    BD_TRY(run(QStringLiteral("PRAGMA synchronous=FULL")));
    BD_ASSIGN(const QVariant synchronous, value(QStringLiteral("PRAGMA synchronous")));
    if (synchronous.toInt() != synchronousFull)
        return fail("db.failed", {QDir::toNativeSeparators(m_path)}, QStringLiteral("synchronous=FULL not taken"));
    // Pages that an index needs again while 10,000 rows go in, or that the next keystroke looks through: SQLite's own 2 MB
    // are read anew each time. A small file never takes it; of a large one a quarter is what a filter and its sums read.
    const qint64 quarter = sizeOf(m_path) / 4 / 1024;
    BD_TRY(run(QStringLiteral("PRAGMA cache_size=-%1").arg(std::clamp(quarter, cacheKiB, mostCacheKiB))));
    // Moving the WAL into the file costs two more syncs: not within somebody's edit, but at rest and when closing.
    BD_TRY(value(QStringLiteral("PRAGMA wal_autocheckpoint=0")));
    return {};
}

Result<void> Dialect::setBusyTimeout(int ms)
{
    BD_ASSIGN(const QVariant taken, value(QStringLiteral("PRAGMA busy_timeout=%1").arg(ms)));
    if (taken.toInt() != ms)
        return fail("db.failed", {QDir::toNativeSeparators(m_path)}, QStringLiteral("busy_timeout not taken"));
    return {};
}

Result<void> Dialect::setForeignKeys(bool on)
{
    BD_TRY(run(on ? QStringLiteral("PRAGMA foreign_keys=ON") : QStringLiteral("PRAGMA foreign_keys=OFF")));
    BD_ASSIGN(const QVariant taken, value(QStringLiteral("PRAGMA foreign_keys")));
    if (taken.toInt() != (on ? 1 : 0))
        return fail("db.failed", {QDir::toNativeSeparators(m_path)}, QStringLiteral("foreign_keys not taken"));
    return {};
}

Result<JournalMode> Dialect::journalMode()
{
    BD_ASSIGN(const QVariant mode, value(QStringLiteral("PRAGMA journal_mode")));
    return modeFrom(mode.toString());
}

Result<JournalMode> Dialect::useBestJournal(bool allowWal)
{
    BD_ASSIGN(const JournalMode now, journalMode());
    const JournalMode wanted = allowWal ? JournalMode::Wal : JournalMode::Delete;
    if (now == wanted)
        return now;
    const auto taken = value(allowWal ? QStringLiteral("PRAGMA journal_mode=WAL") : QStringLiteral("PRAGMA journal_mode=DELETE"));
    // Another program may be switching at this moment; what the file says afterwards counts.
    if (!taken && taken.error().code != QLatin1String("db.busy"))
        return fail(taken.error());
    return journalMode();
}

Result<void> Dialect::useSingleFile()
{
    BD_ASSIGN(const QVariant mode, value(QStringLiteral("PRAGMA journal_mode=DELETE")));
    if (modeFrom(mode.toString()) != JournalMode::Delete)
        return fail("db.busy", {QDir::toNativeSeparators(m_path)}, QStringLiteral("another connection holds the file"));
    return {};
}

Result<void> Dialect::holdAlone()
{
    BD_TRY(useSingleFile());
    return run(QStringLiteral("BEGIN EXCLUSIVE"));
}

void Dialect::letGo() { static_cast<void>(run(QStringLiteral("ROLLBACK"))); }

Result<bool> Dialect::checkpoint()
{
    const auto isBusy = value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!isBusy && isBusy.error().code == QLatin1String("db.busy"))
        return false;
    if (!isBusy)
        return fail(isBusy.error());
    return isBusy->toInt() == 0;
}

Result<int> Dialect::schemaVersion()
{
    BD_ASSIGN(const QVariant version, value(QStringLiteral("PRAGMA user_version")));
    return version.toInt();
}

Result<void> Dialect::setSchemaVersion(int version) { return run(QStringLiteral("PRAGMA user_version=%1").arg(version)); }

Result<quint32> Dialect::fileApplicationId()
{
    BD_ASSIGN(const QVariant id, value(QStringLiteral("PRAGMA application_id")));
    return static_cast<quint32>(id.toLongLong());
}

Result<void> Dialect::setApplicationId() { return run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)); }

Result<bool> Dialect::isBlank()
{
    BD_ASSIGN(const QVariant tables, value(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema")));
    return tables.toInt() == 0;
}

Result<qint64> Dialect::dataVersion()
{
    BD_ASSIGN(const QVariant version, value(QStringLiteral("PRAGMA data_version")));
    return version.toLongLong();
}

Result<void> Dialect::setMaxPages(qint64 pages) { return run(QStringLiteral("PRAGMA max_page_count=%1").arg(pages)); }

Result<QStringList> Dialect::integrityCheck()
{
    auto rows = findings(QStringLiteral("PRAGMA integrity_check"));
    if (!rows && (rows.error().code == QLatin1String("db.damaged") || rows.error().code == QLatin1String("db.not_a_database")))
        return QStringList{rows.error().detail};
    if (rows)
        rows->removeAll(QStringLiteral("ok"));
    return rows;
}

Result<QStringList> Dialect::foreignKeyCheck() { return findings(QStringLiteral("PRAGMA foreign_key_check")); }

Result<void> Dialect::copyInto(const QString &target)
{
    QSqlQuery query(m_database);
    if (!query.prepare(QStringLiteral("VACUUM INTO ?")))
        return fail(error(query.lastError()));
    query.addBindValue(target);
    if (!query.exec())
        return fail(error(query.lastError()));
    return {};
}

Result<void> Dialect::useWorkFile()
{
    BD_TRY(run(QStringLiteral("PRAGMA journal_mode=MEMORY")));
    return run(QStringLiteral("PRAGMA synchronous=OFF"));
}

Result<void> Dialect::syncFile()
{
    // A commit syncs the whole file; writing the version that is there is enough. Without a journal on disk that is
    // one sync instead of four.
    BD_ASSIGN(const int version, schemaVersion());
    BD_TRY(run(QStringLiteral("PRAGMA journal_mode=MEMORY")));
    BD_TRY(run(QStringLiteral("PRAGMA synchronous=FULL")));
    return setSchemaVersion(version);
}

} // namespace bd::storage
