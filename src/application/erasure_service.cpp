#include "application/erasure_service.h"

#include "application/data_file.h"
#include "application/erasure_places.h"
#include "base/file_id.h"
#include "storage/backup.h"
#include "storage/dialect_schema.h"
#include "storage/erased_json.h"
#include "storage/erasure.h"
#include "storage/file_swap.h"
#include "storage/history_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bd::application {

namespace {

storage::ErasureTarget below(const ErasureTarget &target)
{
    return {target.text.normalized(QString::NormalizationForm_C), target.sha256};
}

Result<void> check(const ErasureTarget &target)
{
    if (!target.isFile() && target.text.trimmed().size() < leastErasedLetters)
        return fail("erasure.too_short", {QString::number(leastErasedLetters)});
    return {};
}

/// What a copy under a work name held must not lie about on the disk either.
void shred(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray zeros(1 << 20, '\0');
        for (qint64 left = file.size(); left > 0; left -= zeros.size()) {
            if (file.write(zeros.constData(), std::min<qint64>(left, zeros.size())) < 0)
                break;
        }
        file.close();
    }
    removeWithSidecars(path);
}

/// Left behind by somebody who was killed while copying the same file.
void removeStaleWork(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    const QStringList names = folder.entryList({QLatin1Char('.') + info.fileName() + QStringLiteral(".*.tmp*")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        shred(folder.filePath(name));
}

struct CleanCopy {
    QString work; ///< to take the file's place; "" when there was nothing to take out
    int rows = 0;
};

/// Takes it out of `copy`, which goes, and writes what is left, compact and checked, under a work name beside `target`.
Result<CleanCopy> cleaned(const QString &copy, const QString &target, const ErasureTarget &what, const storage::ErasureNote &note)
{
    auto made = [&]() -> Result<CleanCopy> {
        BD_ASSIGN(const auto session, storage::Session::open(copy));
        BD_TRY(session->dialect().useWorkFile());
        BD_TRY(storage::deleteSecurely(*session));
        CleanCopy clean;
        BD_ASSIGN(clean.rows, storage::eraseForGood(*session, below(what), note));
        if (clean.rows > 0) {
            BD_ASSIGN(clean.work, storage::workCopy(*session, target));
        }
        return clean;
    }();
    shred(copy);
    return made;
}

/// In one step: who looks at the path finds the old file or the new one.
Result<void> putInPlace(DatabaseService &database, const QString &work, qint64 lastEntry)
{
    const QString path = database.path();
    storage::Session &session = database.session();
    const auto held = session.dialect().holdAlone();
    if (!held && held.error().code == QLatin1String("db.busy"))
        return fail("db.in_use", {shown(path)}, held.error().detail);
    BD_TRY(held);
    const auto now = storage::nextHistoryId(session);
    if (!now || *now != lastEntry) {
        session.dialect().letGo();
        return now ? fail("erasure.changed") : fail(now.error());
    }
    const bool mustClose = !fileId(path); // Windows: an open file keeps its name
    if (mustClose) {
        session.dialect().letGo();
        database.close();
    }
    const auto replaced = storage::replaceFile(work, path);
    if (!mustClose) {
        session.dialect().letGo();
        if (replaced)
            database.close(); // of a file that has no name any more
    }
    if (!replaced && !mustClose)
        static_cast<void>(session.dialect().useBestJournal(database.allowsWal(path)));
    if (replaced) {
        for (const char *ending : {"-wal", "-shm", "-journal"}) // of the file that was there
            QFile::remove(path + QLatin1String(ending));
    }
    if (replaced || mustClose)
        BD_TRY(database.open(path, false));
    return replaced;
}

Result<bool> eraseInCopy(const QString &file, const ErasureTarget &target, const storage::ErasureNote &note, const Clock &clock)
{
    if (!storage::sidecars(file).isEmpty())
        return fail("db.in_use", {shown(file)});
    BD_TRY(examineWritable(file));
    const QDateTime changed = QFileInfo(file).lastModified();
    removeStaleWork(file);
    BD_ASSIGN(const QString copy, fetch(file, file, clock));
    BD_ASSIGN(const CleanCopy clean, cleaned(copy, file, target, note));
    if (clean.work.isEmpty())
        return false;
    if (const auto replaced = storage::replaceFile(clean.work, file); !replaced) {
        shred(clean.work);
        return fail(replaced.error());
    }
    QFile again(file);
    if (again.open(QIODevice::ReadWrite))
        again.setFileTime(changed, QFileDevice::FileModificationTime);
    return true;
}

} // namespace

Result<ErasureFindings> findForErasure(DatabaseService &database, const ErasureTarget &target)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_TRY(check(target));
    BD_ASSIGN(const auto found, storage::findForErasure(database.session(), below(target)));
    ErasureFindings result;
    result.history = found.history;
    for (const storage::ErasurePlace &place : found.places)
        result.places.push_back({erasurePlaceText(place.table, place.title), place.excerpt});
    return result;
}

Result<int> eraseForGood(DatabaseService &database, const ErasureTarget &target)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_TRY(check(target));
    const QString path = database.path();
    storage::Session &session = database.session();
    if (session.isReplaced())
        return fail("db.replaced", {shown(path)});
    BD_ASSIGN(const QString author, database.author());
    BD_ASSIGN(const qint64 lastEntry, storage::nextHistoryId(session));
    removeStaleWork(path);
    BD_ASSIGN(const QString copy, storage::workCopy(session, path));
    BD_ASSIGN(const CleanCopy clean, cleaned(copy, path, target, {database.clock().stamp(), author}));
    if (clean.work.isEmpty())
        return fail("erasure.not_found");
    if (const auto placed = putInPlace(database, clean.work, lastEntry); !placed) {
        shred(clean.work);
        return fail(placed.error());
    }
    return clean.rows;
}

QStringList backupsOf(const QString &dataFile, const QString &backupFolder)
{
    const QFileInfo data(dataFile);
    QStringList files;
    for (const QString &folder : {backupFolder, data.absolutePath()}) {
        const QStringList names = QDir(folder).entryList({data.completeBaseName() + QStringLiteral("-*.db")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            const QString path = QDir(folder).absoluteFilePath(name);
            if (QFileInfo(path).canonicalFilePath() != data.canonicalFilePath() && !files.contains(path))
                files.append(path);
        }
    }
    return files;
}

ErasedBackups eraseInBackups(const QStringList &files, const ErasureTarget &target, const QString &author, const Clock &clock,
                             Progress &progress)
{
    ErasedBackups result;
    for (qsizetype i = 0; i < files.size(); ++i) {
        progress.report(i, files.size());
        progress.text(QFileInfo(files[i]).fileName());
        if (progress.isCancelled()) {
            result.failed.emplace_back(files[i], Error{QStringLiteral("cancelled"), {}, {}});
            continue;
        }
        const auto done = eraseInCopy(files[i], target, {clock.stamp(), author}, clock);
        if (!done)
            result.failed.emplace_back(files[i], done.error());
        else
            (*done ? result.done : result.untouched).append(files[i]);
    }
    progress.report(files.size(), files.size());
    return result;
}

bool holdsErased(const ChangeSet &changes, const ErasureTarget &target)
{
    const storage::TextEraser eraser(below(target).text);
    const auto holds = [&](const std::optional<nlohmann::json> &row) {
        if (!row)
            return false;
        if (!target.isFile())
            return eraser.holds(*row);
        const std::string sum = target.sha256.toStdString(); // alone, or within what a frozen report holds
        return std::any_of(row->begin(), row->end(), [&](const nlohmann::json &value) {
            return value.is_string() && value.get_ref<const std::string &>().find(sum) != std::string::npos;
        });
    };
    const bool isNamed = !target.isFile() && std::any_of(changes.titleArgs.begin(), changes.titleArgs.end(), [&](const QString &arg) { return arg.contains(below(target).text); });
    return isNamed || std::any_of(changes.changes.begin(), changes.changes.end(), [&](const EntityChange &change) {
        return holds(change.before) || holds(change.after);
    });
}

} // namespace bd::application
