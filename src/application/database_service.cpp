#include "application/database_service.h"

#include "application/data_file.h"
#include "base/user_name.h"
#include "storage/backup.h"
#include "storage/file_swap.h"
#include "storage/history_store.h"
#include "storage/migrator.h"
#include "storage/plan_rows.h"
#include "storage/plan_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bd::application {

namespace {

constexpr int vietnamOffsetSeconds = 7 * 3600;

QString freeName(const QString &wanted)
{
    const QFileInfo info(wanted);
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-%1.").arg(i) + info.suffix();
    return name;
}

StorageRisk riskOf(FolderPlace place, storage::JournalMode mode)
{
    switch (place) {
    case FolderPlace::Network: return StorageRisk::Network;
    case FolderPlace::Stick: return StorageRisk::Stick;
    case FolderPlace::Synchronised: return StorageRisk::Synchronised;
    case FolderPlace::ThisComputer: break;
    }
    return mode == storage::JournalMode::Wal ? StorageRisk::None : StorageRisk::NoWal;
}

QDateTime vietnamNow(const Clock &clock) { return clock.nowUtc().toOffsetFromUtc(vietnamOffsetSeconds); }

Result<void> cancelled(const Progress &progress)
{
    if (progress.isCancelled())
        return fail("cancelled");
    return {};
}

QString outlineSentence(const QString &code, const QString &uuid)
{
    if (code == QLatin1String("foreign_parent"))
        return QCoreApplication::translate("DatabaseService", "Section %1 stands under a section of another plan.").arg(uuid);
    if (code == QLatin1String("ring"))
        return QCoreApplication::translate("DatabaseService", "Section %1 stands under itself.").arg(uuid);
    if (code == QLatin1String("shared_position"))
        return QCoreApplication::translate("DatabaseService", "Section %1 shares its place with another section.").arg(uuid);
    if (code == QLatin1String("report_without_text"))
        return QCoreApplication::translate("DatabaseService", "The text of report %1 is gone.").arg(uuid);
    if (code == QLatin1String("text_without_report"))
        return QCoreApplication::translate("DatabaseService", "Text %1 belongs to a report that is gone.").arg(uuid);
    if (code == QLatin1String("stray_revision"))
        return QCoreApplication::translate("DatabaseService", "Frozen version %1 has no report, or holds nothing.").arg(uuid);
    return QCoreApplication::translate("DatabaseService", "Text %1 stands in a section of another plan.").arg(uuid);
}

} // namespace

struct DatabaseService::Private {
    std::unique_ptr<storage::Session> session;
    QString path; ///< of the session, or of the last attempt
    StorageRisk risk = StorageRisk::None;
    qint64 dataVersion = 0;
    QString systemUser = systemUserName();
    int busyTimeoutMs = storage::SessionOptions().busyTimeoutMs;
    std::function<FolderPlace(const QString &)> placeOf = [](const QString &folder) { return bd::placeOf(folder); };
};

DatabaseService::DatabaseService(const Clock &clock) : m_clock(clock), d(std::make_unique<Private>()) {}

DatabaseService::~DatabaseService() { close(); }

void DatabaseService::setBusyTimeout(int ms)
{
    d->busyTimeoutMs = ms;
    if (d->session)
        static_cast<void>(d->session->dialect().setBusyTimeout(ms));
}

Result<void> DatabaseService::upgrade(storage::Session &session, const QString &path) const
{
    storage::Migrator migrator(session, m_clock);
    return migrator.run([&](int from) -> Result<void> {
        BD_ASSIGN(const QString chosen, storage::settingValue(session, QStringLiteral("backup.folder")));
        const QString folder = chosen.isEmpty() ? QFileInfo(path).absolutePath() + QStringLiteral("/Sao lưu") : chosen;
        if (!QDir().mkpath(folder))
            return fail("db.backup_failed", {shown(folder)});
        return storage::copyChecked(session, freeName(folder + QLatin1Char('/')
                                                      + storage::upgradeName(path, vietnamNow(m_clock), from)));
    });
}

Result<void> DatabaseService::open(const QString &requested, bool create)
{
    const QString path = QFileInfo(requested).absoluteFilePath();
    if (!d->session)
        d->path = path;
    const bool isNew = isNothing(path);
    const bool wasThere = QFileInfo::exists(path);
    if (isNew) {
        const QString folder = QFileInfo(path).absolutePath();
        if (!create)
            return wasThere ? fail("db.not_a_database", {shown(path)}) : fail("db.missing", {shown(path)});
        if (!QDir().mkpath(folder))
            return fail("db.folder_missing", {shown(folder)});
        if (!storage::isWritable(folder))
            return fail("db.read_only", {shown(folder)});
        if (!wasThere)
            BD_TRY(createDataFile(path, m_clock));
    } else {
        BD_TRY(examine(path));
        BD_TRY(examineWritable(path));
    }

    std::unique_ptr<storage::Session> session;
    auto risk = StorageRisk::None;
    qint64 dataVersion = 0;
    const auto opened = [&]() -> Result<void> {
        BD_ASSIGN(session, storage::Session::open(path, {d->busyTimeoutMs, false}));
        BD_TRY(upgrade(*session, path));
        const FolderPlace place = d->placeOf(QFileInfo(path).absolutePath());
        BD_ASSIGN(const auto mode, session->dialect().useBestJournal(place == FolderPlace::ThisComputer));
        risk = riskOf(place, mode);
        BD_ASSIGN(dataVersion, session->dialect().dataVersion());
        return {};
    }();
    if (!opened) {
        session.reset();
        return fail(isNew ? opened.error() : ofOurFile(opened.error()));
    }
    close();
    d->session = std::move(session);
    d->path = path;
    d->risk = risk;
    d->dataVersion = dataVersion;
    m_feed.publishReset();
    return {};
}

void DatabaseService::close()
{
    if (isOpen())
        static_cast<void>(settle()); // what isn't moved now stays in the journal, where it is as safe
    d->session.reset();
}

Result<void> DatabaseService::settle()
{
    if (!isOpen())
        return fail("db.not_open");
    if (session().inTransaction() || session().isReplaced())
        return {};
    storage::Dialect &dialect = session().dialect();
    BD_TRY(dialect.setBusyTimeout(0));
    const auto done = dialect.checkpoint();
    BD_TRY(dialect.setBusyTimeout(d->busyTimeoutMs));
    BD_TRY(done);
    return {};
}

bool DatabaseService::isReplaced() const { return isOpen() && session().isReplaced(); }

bool DatabaseService::isOpen() const { return d->session != nullptr; }

QString DatabaseService::path() const { return d->path; }

StorageRisk DatabaseService::risk() const { return d->risk; }

void DatabaseService::setPlaceOf(std::function<FolderPlace(const QString &folder)> placeOf) { d->placeOf = std::move(placeOf); }

bool DatabaseService::allowsWal(const QString &path) const
{
    return d->placeOf(QFileInfo(path).absolutePath()) == FolderPlace::ThisComputer;
}

storage::Session &DatabaseService::session() const
{
    Q_ASSERT(d->session);
    return *d->session;
}

Result<DatabaseInfo> DatabaseService::info() const
{
    if (!isOpen())
        return fail("db.not_open");
    DatabaseInfo info;
    info.path = d->path;
    BD_ASSIGN(info.schemaVersion, session().dialect().schemaVersion());
    BD_ASSIGN(info.applicationVersion, storage::lastProgram(session()));
    if (info.applicationVersion.isEmpty()) {
        BD_ASSIGN(const auto applied, storage::Migrator(session(), m_clock).applied());
        if (!applied.empty())
            info.applicationVersion = applied.back().program;
    }
    BD_ASSIGN(const auto mode, session().dialect().journalMode());
    info.journalMode = mode == storage::JournalMode::Wal ? QStringLiteral("wal") : QStringLiteral("delete");
    info.bytes = QFileInfo(d->path).size();
    BD_ASSIGN(info.plans, storage::countPlans(session()));
    BD_ASSIGN(info.historyRows, storage::countHistory(session()));
    return info;
}

Result<QStringList> DatabaseService::check(Progress &progress) const
{
    if (!isOpen())
        return fail("db.not_open");
    QStringList found;
    constexpr int steps = 5;
    progress.report(0, steps);
    BD_ASSIGN(const QStringList damage, session().dialect().integrityCheck());
    for (const QString &text : damage)
        found.append(QCoreApplication::translate("DatabaseService", "The file is damaged: %1").arg(text));
    // Reading on in a damaged file would only repeat that.
    if (!found.isEmpty())
        return found;
    BD_TRY(cancelled(progress));
    progress.report(1, steps);
    BD_ASSIGN(const QStringList dangling, session().dialect().foreignKeyCheck());
    for (const QString &table : dangling)
        found.append(QCoreApplication::translate("DatabaseService", "An entry of table %1 refers to something that is not there.").arg(table));
    progress.report(2, steps);
    BD_ASSIGN(const QStringList changed, storage::Migrator(session(), m_clock).changedSince());
    for (const QString &name : changed)
        found.append(QCoreApplication::translate("DatabaseService", "The file was made with another form of step %1.").arg(name));
    progress.report(3, steps);
    BD_ASSIGN(const auto faults, storage::outlineFaults(session()));
    for (const auto &[code, uuid] : faults)
        found.append(outlineSentence(code, uuid));
    progress.report(4, steps);
    BD_ASSIGN(const auto ids, storage::planIds(session()));
    storage::RowStore rows(session());
    for (const qint64 id : ids) {
        BD_TRY(cancelled(progress));
        if (const auto plan = storage::readPlan(rows, id); !plan)
            found.append(QCoreApplication::translate("DatabaseService", "Plan %1 can't be read.").arg(id));
    }
    progress.report(steps, steps);
    return found;
}

Result<void> DatabaseService::backup(const QString &target, Progress &progress) const
{
    if (!isOpen())
        return fail("db.not_open");
    const QFileInfo info(target);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(d->path).canonicalFilePath())
        return fail("db.same_file", {shown(target)});
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail("db.folder_missing", {shown(info.absolutePath())});
    BD_TRY(cancelled(progress));
    return storage::copyChecked(session(), info.absoluteFilePath());
}

Result<QString> DatabaseService::restore(const QString &source, Progress &progress)
{
    const QString path = d->path;
    if (path.isEmpty())
        return fail("db.not_open");
    if (QFileInfo(source).exists() && QFileInfo(source).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return fail("db.same_file", {shown(source)});
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail("db.folder_missing", {shown(folder)});
    if (!storage::isWritable(folder))
        return fail("db.read_only", {shown(folder)});
    BD_ASSIGN(const QString work, fetch(source, path, m_clock));
    const bool wasOpen = isOpen();
    const auto exchanged = [&]() -> Result<QString> {
        BD_TRY(cancelled(progress));
        // A session of a file that is gone has no say in what stands there now.
        if (isReplaced())
            close();
        return exchangeAlone(d->session, work, path,
                             freeName(folder + QLatin1Char('/') + storage::replacedName(path, vietnamNow(m_clock))));
    }();
    if (!exchanged) {
        QFile::remove(work);
        if (!wasOpen)
            d->session.reset();
        else if (!isOpen())
            BD_TRY(open(path, false));
        else
            static_cast<void>(session().dialect().useBestJournal(allowsWal(path)));
        return fail(exchanged.error());
    }
    const auto reopened = open(path, false);
    if (!reopened && !exchanged->isEmpty()) {
        // The copy was good but can't be used (an upgrade that failed, say): back to what was there.
        static_cast<void>(storage::replaceFile(*exchanged, path));
        static_cast<void>(open(path, false));
        return fail(reopened.error());
    }
    BD_TRY(reopened);
    return *exchanged;
}

Result<BackupInfo> DatabaseService::describe(const QString &requested)
{
    const QFileInfo file(requested);
    const QString path = file.absoluteFilePath();
    if (!file.exists())
        return fail("db.missing", {shown(path)});
    BD_TRY(examine(path));
    // What SQLite keeps beside a file in use holds the newest changes; a finished copy has none of that.
    const bool isInUse = !storage::sidecars(path).isEmpty();
    storage::SessionOptions options;
    options.readOnly = true;
    options.isUnchanging = !isInUse;
    const auto looked = [&]() -> Result<BackupInfo> {
        BD_ASSIGN(const auto session, storage::Session::open(path, options));
        BD_ASSIGN(const int version, session->dialect().schemaVersion());
        const SystemClock clock;
        const int ours = storage::Migrator(*session, clock).latest();
        if (version > ours)
            return fail("db.newer_version", {shown(path), QString::number(version), QString::number(ours)});
        BackupInfo info;
        info.madeAt = file.lastModified().toOffsetFromUtc(vietnamOffsetSeconds);
        BD_ASSIGN(info.plans, storage::countPlans(*session));
        BD_ASSIGN(const QString at, storage::lastWrittenAt(*session));
        if (!at.isEmpty())
            info.lastChange = QDateTime::fromString(at, Qt::ISODateWithMs).toOffsetFromUtc(vietnamOffsetSeconds);
        return info;
    }();
    if (!looked)
        return fail(ofOurFile(looked.error()));
    return looked;
}

QString DatabaseService::backupFolder() const
{
    const QString beside = QFileInfo(d->path).absolutePath() + QStringLiteral("/Sao lưu");
    if (!isOpen())
        return beside;
    const auto chosen = storage::settingValue(session(), QStringLiteral("backup.folder"));
    return chosen && !chosen->isEmpty() ? *chosen : beside;
}

Result<QString> DatabaseService::backupAs(const QString &name)
{
    const QString folder = backupFolder();
    if (!QDir().mkpath(folder))
        return fail("db.folder_missing", {shown(folder)});
    const QString target = folder + QLatin1Char('/') + name;
    BD_TRY(storage::copyChecked(session(), target));
    storage::pruneBackups(folder, d->path, m_clock.today());
    return target;
}

Result<QString> DatabaseService::dailyBackup()
{
    if (!isOpen())
        return fail("db.not_open");
    const QString name = storage::dailyName(d->path, vietnamNow(m_clock));
    BD_ASSIGN(const qint64 writes, storage::countHistory(session()));
    if (writes == 0 || QFile::exists(backupFolder() + QLatin1Char('/') + name))
        return QString();
    return backupAs(name);
}

Result<QString> DatabaseService::backupBeforeImport()
{
    if (!isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const qint64 writes, storage::countHistory(session()));
    if (writes == 0)
        return QString();
    return backupAs(storage::importName(d->path, vietnamNow(m_clock)));
}

Result<QString> DatabaseService::author() const
{
    if (!isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const QString name, storage::settingValue(session(), QStringLiteral("user.name")));
    return name.trimmed().isEmpty() ? d->systemUser : name.trimmed();
}

void DatabaseService::setSystemUser(const QString &name) { d->systemUser = name; }

bool DatabaseService::changedOutside()
{
    if (!isOpen())
        return false;
    const auto version = session().dialect().dataVersion();
    if (!version || *version == d->dataVersion)
        return false;
    d->dataVersion = *version;
    return true;
}

} // namespace bd::application
