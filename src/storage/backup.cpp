#include "storage/backup.h"

#include "storage/file_swap.h"
#include "storage/retention.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace bd::storage {

namespace {

Error backupError(const Error &cause, const QString &target)
{
    const QString shown = QDir::toNativeSeparators(target);
    if (cause.code == QLatin1String("db.busy") || cause.code == QLatin1String("db.damaged"))
        return cause;
    if (cause.code == QLatin1String("db.disk_full"))
        return {cause.code, {shown}, cause.detail};
    return {QStringLiteral("db.backup_failed"), {shown}, cause.code + QLatin1Char(' ') + cause.detail};
}

/// Reads the copy as a stranger would, and makes sure that it is on the disk.
Result<void> verify(const QString &copy)
{
    BD_ASSIGN(const auto session, Session::open(copy));
    BD_ASSIGN(const QStringList faults, session->dialect().integrityCheck());
    if (!faults.isEmpty())
        return fail("db.backup_failed", {}, faults.first());
    return session->dialect().syncFile();
}

QString named(const QString &dataFile, const QString &ending)
{
    return QFileInfo(dataFile).completeBaseName() + QLatin1Char('-') + ending + QStringLiteral(".db");
}

} // namespace

Result<QString> workCopy(Session &session, const QString &target)
{
    const QString work = workName(target);
    auto done = session.dialect().copyInto(work);
    if (done)
        done = verify(work);
    if (done)
        return work;
    QFile::remove(work);
    QFile::remove(work + QStringLiteral("-journal"));
    return fail(backupError(done.error(), target));
}

Result<void> copyChecked(Session &session, const QString &target)
{
    // A journal beside the target belongs to a database in use; it would be played into our copy.
    if (!sidecars(target).isEmpty())
        return fail("db.in_use", {QDir::toNativeSeparators(target)});
    BD_ASSIGN(const QString work, workCopy(session, target));
    const auto replaced = replaceFile(work, target);
    if (!replaced) {
        QFile::remove(work);
        return fail(backupError(replaced.error(), target));
    }
    return {};
}

QString dailyName(const QString &dataFile, const QDateTime &at)
{
    return named(dataFile, at.toString(QStringLiteral("yyyy-MM-dd")));
}

QString importName(const QString &dataFile, const QDateTime &at)
{
    return named(dataFile, at.toString(QStringLiteral("yyyy-MM-dd-HHmmss")) + QStringLiteral("-truoc-khi-nhan"));
}

QString upgradeName(const QString &dataFile, const QDateTime &at, int fromVersion)
{
    return named(dataFile, at.toString(QStringLiteral("yyyy-MM-dd-HHmmss")) + QStringLiteral("-v%1").arg(fromVersion));
}

QString replacedName(const QString &dataFile, const QDateTime &at)
{
    return named(dataFile, at.toString(QStringLiteral("yyyy-MM-dd-HHmmss")) + QStringLiteral("-ban-cu"));
}

// "-import": made before the names were Vietnamese.
void pruneBackups(const QString &folder, const QString &dataFile, QDate today)
{
    const QRegularExpression pattern(QLatin1Char('^') + QRegularExpression::escape(QFileInfo(dataFile).completeBaseName())
                                     + QStringLiteral("-(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{6})-(?:truoc-khi-nhan|import))?\\.db$"));
    std::vector<BackupFile> files;
    const QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files);
    for (const QString &name : names) {
        const auto match = pattern.match(name);
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HHmmss"));
        if (match.hasMatch() && date.isValid())
            files.push_back({name, QDateTime(date, time.isValid() ? time : QTime(0, 0), Qt::UTC)});
    }
    const QStringList expired = expiredBackups(std::move(files), today);
    for (const QString &name : expired)
        QFile::remove(dir.filePath(name));
}

} // namespace bd::storage
