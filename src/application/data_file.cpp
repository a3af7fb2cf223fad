#include "application/data_file.h"

#include "base/file_id.h"
#include "storage/backup.h"
#include "storage/file_swap.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bd::application {

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

Result<void> examine(const QString &path)
{
    const storage::FileProbe probe = storage::probeFile(path);
    if (!probe.isReadable)
        return fail("db.unreadable", {shown(path)});
    if (!probe.isSqlite)
        return fail("db.not_a_database", {shown(path)});
    if (probe.applicationId != storage::applicationId)
        return fail("db.not_ours", {shown(path)});
    if (probe.isTruncated)
        return fail("db.damaged", {shown(path)}, QStringLiteral("shorter than its header says"));
    return {};
}

Result<void> examineWritable(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!storage::isWritable(path))
        return fail("db.read_only", {shown(path)});
    if (!storage::isWritable(folder))
        return fail("db.read_only", {shown(folder)});
    return {};
}

Error ofOurFile(Error error)
{
    if (error.code == QLatin1String("db.not_a_database"))
        error.code = QStringLiteral("db.damaged");
    return error;
}

bool isNothing(const QString &path)
{
    const QFileInfo info(path);
    return !info.exists() || (info.isFile() && info.size() == 0);
}

namespace {

/// `from` is `source` or a copy of its bytes; errors name `source`.
Result<QString> checkedCopy(const QString &from, const QString &source, const QString &path, const Clock &clock)
{
    const auto named = [&](Error error) {
        error = ofOurFile(std::move(error));
        if (error.args.value(0) == shown(from))
            error.args[0] = shown(source);
        return fail(std::move(error));
    };
    auto session = storage::Session::open(from);
    if (!session)
        return named(session.error());
    const auto version = (*session)->dialect().schemaVersion();
    if (!version)
        return named(version.error());
    const int ours = storage::Migrator(**session, clock).latest();
    if (*version > ours)
        return fail("db.newer_version", {shown(source), QString::number(*version), QString::number(ours)});
    const auto faults = (*session)->dialect().integrityCheck();
    if (!faults)
        return named(faults.error());
    if (!faults->isEmpty())
        return fail("db.damaged", {shown(source)}, faults->first());
    auto copy = storage::workCopy(**session, path);
    if (!copy)
        return named(copy.error());
    return copy;
}

/// The bytes of a file that must not be written to (SQLite may want to write beside it), under a work name.
Result<QString> rawCopy(const QString &source, const QString &path)
{
    const QString raw = storage::workName(path);
    const QStringList beside = storage::sidecars(source);
    bool isCopied = QFile::copy(source, raw);
    for (const QString &file : beside)
        isCopied = isCopied && QFile::copy(file, raw + file.mid(source.size()));
    if (!isCopied || !QFile::setPermissions(raw, QFile::ReadOwner | QFile::WriteOwner)) {
        removeWithSidecars(raw);
        return fail("file.unwritable", {shown(raw)});
    }
    return raw;
}

} // namespace

void removeWithSidecars(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

Result<void> createDataFile(const QString &path, const Clock &clock)
{
    const QString work = storage::workName(path);
    const auto made = [&]() -> Result<void> {
        BD_ASSIGN(const auto session, storage::Session::open(work));
        BD_TRY(session->dialect().useWorkFile());
        BD_TRY(storage::Migrator(*session, clock).run([](int) { return Result<void>(); }));
        return session->dialect().syncFile();
    }();
    // Never over a file that came to stand there meanwhile.
    const bool isInPlace = made && (QFile::rename(work, path) || QFile::exists(path));
    removeWithSidecars(work);
    if (!made)
        return fail(Error{made.error().code, {shown(path)}, made.error().detail});
    return isInPlace ? Result<void>() : fail("file.unwritable", {shown(path)});
}

Result<QString> fetch(const QString &given, const QString &path, const Clock &clock)
{
    const QFileInfo info(given);
    const QString source = info.absoluteFilePath();
    if (!info.exists())
        return fail("db.missing", {shown(source)});
    if (isNothing(source))
        return fail("db.not_a_database", {shown(source)});
    BD_TRY(examine(source));
    if (storage::isWritable(source) && storage::isWritable(info.absolutePath()))
        return checkedCopy(source, source, path, clock);
    BD_ASSIGN(const QString raw, rawCopy(source, path));
    auto copy = checkedCopy(raw, source, path, clock);
    removeWithSidecars(raw);
    return copy;
}

Result<QString> exchangeAlone(std::unique_ptr<storage::Session> &session, const QString &work, const QString &path,
                              const QString &kept)
{
    const auto isBusy = [](const Error &error) { return error.code == QLatin1String("db.busy"); };
    const auto inUse = [&](const Error &error) { return fail("db.in_use", {shown(path)}, error.detail); };
    if (!session && !isNothing(path)) {
        auto opened = storage::Session::open(path);
        if (!opened && isBusy(opened.error()))
            return inUse(opened.error());
        if (opened)
            session = std::move(*opened);
    }
    bool isHeld = false;
    if (session) {
        const auto held = session->dialect().holdAlone();
        if (!held && isBusy(held.error()))
            return inUse(held.error());
        isHeld = held.has_value();
    }
    // What SQLite can't make sense of can't be held. And where files have no number (Windows), nobody can replace one
    // that is open, ourselves included.
    if (!isHeld || !fileId(path)) {
        session.reset();
        return exchangeFiles(work, path, kept);
    }
    auto done = exchangeFiles(work, path, kept);
    session->dialect().letGo();
    if (done)
        session.reset();
    return done;
}

Result<QString> exchangeFiles(const QString &work, const QString &path, const QString &kept)
{
    if (!QFile::exists(path)) {
        BD_TRY(storage::replaceFile(work, path));
        return QString();
    }
    BD_TRY(storage::keepUnder(path, kept));
    const QStringList beside = storage::sidecars(path);
    for (const QString &file : beside)
        BD_TRY(storage::replaceFile(file, kept + file.mid(path.size())));
    const auto replaced = storage::replaceFile(work, path);
    if (!replaced) {
        for (const QString &file : beside)
            static_cast<void>(storage::replaceFile(kept + file.mid(path.size()), file));
        QFile::remove(kept);
        return fail(replaced.error());
    }
    for (const char *ending : {"-wal", "-shm", "-journal"}) // empty ones
        QFile::remove(path + QLatin1String(ending));
    return kept;
}

} // namespace bd::application
