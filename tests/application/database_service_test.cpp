#include "application/database_fixture.h"
#include "application/place_text.h"
#include "base/file_id.h"
#include "storage/full_plan.h"
#include "storage/transaction.h"
#include "support/random_plan.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

const FixedClock fixedClock(QDateTime(QDate(2026, 11, 21), QTime(3, 4, 5), Qt::UTC));

/// A finished data file with some plans, closed.
void makeFile(const QString &path, int plans = 3)
{
    DatabaseService database(fixedClock);
    REQUIRE(database.open(path));
    PlanService service(database);
    for (int i = 0; i < plans; ++i) {
        exchange::ImportedPlan imported;
        imported.plan = randomPlan(static_cast<std::uint32_t>(i + 1));
        REQUIRE(service.add(imported, {}));
    }
}

/// Opens and expects an error; neither the file nor its folder may change.
Error refused(const QString &path, bool create = true)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QStringList names = namesIn(folder);
    const QByteArray before = QFileInfo(path).isFile() ? readAll(path) : QByteArray();
    Error error;
    {
        DatabaseService database(fixedClock);
        database.setBusyTimeout(20);
        const auto opened = database.open(path, create);
        REQUIRE_FALSE(opened);
        error = opened.error();
        CHECK_FALSE(database.isOpen());
        CHECK(database.path() == path);
    }
    CHECK(namesIn(folder) == names);
    if (QFileInfo(path).isFile())
        CHECK(readAll(path) == before);
    return error;
}

void sql(const QString &path, const QString &text)
{
    auto session = storage::Session::open(path);
    REQUIRE(session);
    auto statement = storage::Statement::fromText(**session, text);
    REQUIRE(statement);
    REQUIRE(statement->run());
}

} // namespace

TEST_CASE("a new data file is made with its folder")
{
    TempDir dir;
    DatabaseService database(fixedClock);
    const QString path = dir.file(QStringLiteral("Binh Dang/năm nay/a.db"));
    REQUIRE(database.open(path));
    CHECK(database.isOpen());
    CHECK(database.path() == path);
    CHECK(database.risk() == StorageRisk::None);
    const auto info = database.info();
    REQUIRE(info);
    CHECK(info->path == path);
    CHECK(info->schemaVersion >= 1);
    CHECK(info->applicationVersion == QStringLiteral(BD_VERSION));
    CHECK(info->journalMode == QStringLiteral("wal"));
    CHECK(info->bytes > 0);
    CHECK(info->plans == 0);
    CHECK(info->historyRows == 0);
    NoProgress progress;
    CHECK(database.check(progress).value().isEmpty());
    database.close();
    CHECK_FALSE(database.isOpen());
    CHECK(namesIn(dir.file(QStringLiteral("Binh Dang/năm nay"))) == QStringList{QStringLiteral("a.db")});
}

TEST_CASE("opening and looking writes nothing")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    makeFile(path);
    const QByteArray before = readAll(path);
    {
        DatabaseService database(fixedClock);
        REQUIRE(database.open(path, false));
        CHECK(PlanService(database).list().value().size() == 3);
        CHECK(PlanService(database).load(2));
    }
    CHECK(readAll(path) == before);
}

TEST_CASE("what is no data file of ours is refused and left as it was")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    SECTION("a text")
    {
        writeAll(path, "Kế hoạch năm 2026\n");
        CHECK(refused(path).code == QStringLiteral("db.not_a_database"));
    }
    SECTION("garbage")
    {
        QByteArray bytes(100'000, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>((i * 7919) % 251);
        writeAll(path, bytes);
        CHECK(refused(path).code == QStringLiteral("db.not_a_database"));
    }
    SECTION("SQLite's mark and nothing behind it")
    {
        writeAll(path, QByteArray("SQLite format 3\0", 16));
        CHECK(refused(path).code == QStringLiteral("db.not_a_database"));
    }
    SECTION("another program's database")
    {
        sql(path, QStringLiteral("CREATE TABLE bookmark (id INTEGER)"));
        CHECK(refused(path).code == QStringLiteral("db.not_ours"));
    }
    SECTION("a folder")
    {
        CHECK(refused(dir.path()).code == QStringLiteral("db.unreadable"));
    }
    SECTION("nothing, when it should be there")
    {
        CHECK(refused(path, false).code == QStringLiteral("db.missing"));
    }
    SECTION("an empty file, when it should be a database")
    {
        writeAll(path, {});
        CHECK(refused(path, false).code == QStringLiteral("db.not_a_database"));
    }
    SECTION("a folder that can't be made")
    {
        writeAll(dir.file(QStringLiteral("tệp")), "x");
        DatabaseService database(fixedClock);
        const auto opened = database.open(dir.file(QStringLiteral("tệp/a.db")));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == QStringLiteral("db.folder_missing"));
    }
}

TEST_CASE("an empty file becomes a new data file when that was asked for")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    writeAll(path, {});
    DatabaseService database(fixedClock);
    CHECK(database.open(path));
}

TEST_CASE("a broken, newer or protected data file is refused and left as it was")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    makeFile(path);
    SECTION("cut short")
    {
        writeAll(path, readAll(path).left(3 * 4096 + 17));
        CHECK(refused(path).code == QStringLiteral("db.damaged"));
    }
    SECTION("cut inside the first page")
    {
        writeAll(path, readAll(path).left(1000));
        CHECK(refused(path).code == QStringLiteral("db.damaged"));
    }
    SECTION("pages overwritten")
    {
        QByteArray bytes = readAll(path);
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(~bytes[i]);
        writeAll(path, bytes);
        CHECK(refused(path).code == QStringLiteral("db.damaged"));
    }
    SECTION("the first page overwritten behind its header")
    {
        QByteArray bytes = readAll(path);
        for (qsizetype i = 100; i < 4096; ++i)
            bytes[i] = '\x5a';
        writeAll(path, bytes);
        CHECK(refused(path).code == QStringLiteral("db.damaged"));
    }
    SECTION("from a newer version")
    {
        sql(path, QStringLiteral("PRAGMA user_version=99"));
        const Error error = refused(path);
        CHECK(error.code == QStringLiteral("db.newer_version"));
        CHECK(error.args.value(1) == QStringLiteral("99"));
        CHECK(error.args.size() == 3);
    }
    SECTION("write-protected")
    {
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
        CHECK(refused(path).code == QStringLiteral("db.read_only"));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
#ifndef Q_OS_WIN // where folders have no such mark
    SECTION("in a write-protected folder")
    {
        REQUIRE(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner));
        CHECK(refused(path).code == QStringLiteral("db.read_only"));
        CHECK(refused(dir.file(QStringLiteral("mới.db"))).code == QStringLiteral("db.read_only"));
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
#endif
}

TEST_CASE("a damaged page that opening doesn't meet is told when it is read, and by the check")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    makeFile(path, 20);
    // All pages of the paragraphs' tree but what opening reads.
    qint64 root = 0;
    {
        auto session = storage::Session::open(path);
        REQUIRE(session);
        auto statement = storage::Statement::fromText(**session, QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'paragraph'"));
        REQUIRE(statement->run());
        REQUIRE(statement->next().value());
        root = statement->integer(0);
    }
    QByteArray bytes = readAll(path);
    for (qsizetype i = 0; i < 4096; ++i)
        bytes[(root - 1) * 4096 + i] = '\x5a';
    writeAll(path, bytes);

    DatabaseService database(fixedClock);
    REQUIRE(database.open(path));
    PlanService plans(database);
    CHECK(plans.list().value().size() == 20);
    const auto plan = plans.load(1);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == QStringLiteral("db.damaged"));
    NoProgress progress;
    CHECK_FALSE(database.check(progress).value().isEmpty());
    const auto copy = database.backup(dir.file(QStringLiteral("b.db")), progress);
    REQUIRE_FALSE(copy);
    CHECK(copy.error().code == QStringLiteral("db.damaged"));
    CHECK_FALSE(QFile::exists(dir.file(QStringLiteral("b.db"))));
    database.close();
    CHECK(readAll(path) == bytes);
    CHECK(namesIn(dir.path()) == QStringList{QStringLiteral("a.db")});
}

TEST_CASE("another data file takes the place of the open one only when it can be opened")
{
    DataFile f;
    int resets = 0;
    QObject::connect(&f.database.feed(), &ChangeFeed::reset, &f.database.feed(), [&] { ++resets; });
    const QString text = f.dir.file(QStringLiteral("a.txt"));
    writeAll(text, "x");
    CHECK_FALSE(f.database.open(text));
    CHECK(f.database.isOpen());
    CHECK(f.database.path() == f.path);
    CHECK(resets == 0);
    REQUIRE(f.database.open(f.dir.file(QStringLiteral("b.db"))));
    CHECK(f.database.path() == f.dir.file(QStringLiteral("b.db")));
    CHECK(resets == 1);
}

TEST_CASE("the check finds what SQLite can't know")
{
    DataFile f;
    f.add(fullPlan());
    CHECK(f.database.check(f.progress).value().isEmpty());
    exec(f.database, QStringLiteral("UPDATE section SET position = 0 WHERE uuid = 'm-1-2'"));
    CHECK(f.database.check(f.progress).value().size() == 1);
    exec(f.database, QStringLiteral("PRAGMA foreign_keys=OFF"));
    exec(f.database, QStringLiteral("INSERT INTO recipient (version, plan_id, position, text) VALUES (1, 99, 0, '')"));
    CHECK(f.database.check(f.progress).value().size() == 2);
    exec(f.database, QStringLiteral("UPDATE migration SET checksum = 'x' WHERE number = 1"));
    CHECK(f.database.check(f.progress).value().size() == 3);
}

TEST_CASE("a full disk refuses the import, tells nobody of a change, and leaves everything")
{
    DataFile f;
    f.add(fullPlan());
    const QStringList before = dump(f.database);
    int notices = 0;
    QObject::connect(&f.database.feed(), &ChangeFeed::changed, &f.database.feed(), [&] { ++notices; });
    REQUIRE(f.database.session().dialect().setMaxPages(1)); // SQLite takes the pages there are
    exchange::ImportedPlan imported;
    imported.plan = randomPlan(3);
    imported.leftOut.push_back({QString(300'000, u'x'), QStringLiteral("advert"), 1});
    const auto added = f.plans.add(imported, {});
    REQUIRE_FALSE(added);
    CHECK(added.error().code == QStringLiteral("db.disk_full"));
    CHECK(notices == 0);
    CHECK(dump(f.database) == before);
    CHECK(f.database.info().value().historyRows == 1);
    REQUIRE(f.database.session().dialect().setMaxPages(1'000'000));
    CHECK(f.plans.add(imported, {}));
    CHECK(notices == 1);
}

TEST_CASE("while another program writes, the second is told, and can try again")
{
    DataFile f;
    DatabaseService other(f.clock);
    REQUIRE(other.open(f.path));
    f.database.setBusyTimeout(20);
    exec(other, QStringLiteral("BEGIN IMMEDIATE"));
    CHECK(f.plans.list()); // reading goes on
    exchange::ImportedPlan imported;
    imported.plan = randomPlan(1);
    const auto added = f.plans.add(imported, {});
    REQUIRE_FALSE(added);
    CHECK(added.error().code == QStringLiteral("db.busy"));
    exec(other, QStringLiteral("COMMIT"));
    CHECK(f.plans.add(imported, {}));
}

TEST_CASE("what another program committed is noticed once, one's own changes are not")
{
    DataFile f;
    DatabaseService other(f.clock);
    REQUIRE(other.open(f.path));
    CHECK_FALSE(f.database.changedOutside());
    f.add(fullPlan());
    CHECK_FALSE(f.database.changedOutside());
    CHECK(other.changedOutside());
    CHECK_FALSE(other.changedOutside());
}

TEST_CASE("a backup is a whole data file, and replaces an older one only when good")
{
    DataFile f;
    f.add(fullPlan());
    const QString target = f.dir.file(QStringLiteral("sao lưu.db"));
    writeAll(target, "an older one");
    REQUIRE(f.database.backup(target, f.progress));
    f.add(randomPlan(1));
    {
        DatabaseService copy(f.clock);
        REQUIRE(copy.open(target, false));
        CHECK(PlanService(copy).list().value().size() == 1);
        CHECK(copy.check(f.progress).value().isEmpty());
        CHECK(PlanService(copy).load(1).value().plan == fullPlan());
    }
    f.database.close();
    CHECK(namesIn(f.dir.path()) == QStringList{QStringLiteral("Số liệu.db"), QStringLiteral("sao lưu.db")});
}

TEST_CASE("a backup that can't be made leaves what was there")
{
    DataFile f;
    f.add(fullPlan());
    const auto code = [&](const QString &target) {
        const auto done = f.database.backup(target, f.progress);
        return done ? QString() : done.error().code;
    };
    CHECK(code(f.path) == QStringLiteral("db.same_file"));
    CHECK(code(f.dir.file(QStringLiteral("nơi khác/b.db"))) == QStringLiteral("db.folder_missing"));
    const QString folder = f.dir.file(QStringLiteral("c.db"));
    REQUIRE(QDir().mkpath(folder + QStringLiteral("/x")));
    CHECK(code(folder) == QStringLiteral("db.backup_failed"));
    DatabaseService other(f.clock);
    const QString inUse = f.dir.file(QStringLiteral("d.db"));
    REQUIRE(other.open(inUse));
    REQUIRE(SettingsService(other).setValue(QStringLiteral("a"), QStringLiteral("b")));
    CHECK(code(inUse) == QStringLiteral("db.in_use"));
    CHECK(SettingsService(other).value(QStringLiteral("a")).value() == QStringLiteral("b"));
    CHECK(namesIn(f.dir.path()).filter(QStringLiteral(".tmp")).isEmpty());
}

TEST_CASE("restoring brings back the backup and keeps what it replaces")
{
    DataFile f;
    f.add(fullPlan());
    const QString backup = f.dir.file(QStringLiteral("b.db"));
    REQUIRE(f.database.backup(backup, f.progress));
    const QByteArray backupBytes = readAll(backup);
    f.add(randomPlan(1));
    int resets = 0;
    QObject::connect(&f.database.feed(), &ChangeFeed::reset, &f.database.feed(), [&] { ++resets; });

    const auto kept = f.database.restore(backup, f.progress);
    REQUIRE(kept);
    CHECK(resets == 1);
    CHECK(f.database.path() == f.path);
    CHECK(f.plans.list().value().size() == 1);
    CHECK(f.database.info().value().journalMode == QStringLiteral("wal"));
    CHECK(readAll(backup) == backupBytes);
    CHECK(QFileInfo(*kept).absolutePath() == QFileInfo(f.path).absolutePath());
    CHECK(QFileInfo(*kept).fileName() == QStringLiteral("Số liệu-2026-11-21-100405-ban-cu.db"));
    {
        DatabaseService old(f.clock);
        REQUIRE(old.open(*kept, false));
        CHECK(PlanService(old).list().value().size() == 2);
    }
    f.add(randomPlan(2)); // it goes on
    const auto again = f.database.restore(backup, f.progress);
    REQUIRE(again);
    CHECK(*again != *kept);
    CHECK(namesIn(f.dir.path()).filter(QStringLiteral(".tmp")).isEmpty());
}

TEST_CASE("a write-protected backup can be restored, and stays as it is")
{
    DataFile f;
    const QString folder = f.dir.file(QStringLiteral("đĩa"));
    REQUIRE(QDir().mkpath(folder));
    const QString backup = folder + QStringLiteral("/b.db");
    makeFile(backup, 2); // in WAL mode, as a copied data file is
    const QByteArray bytes = readAll(backup);
    REQUIRE(QFile::setPermissions(backup, QFile::ReadOwner | QFile::ReadGroup));
    REQUIRE(f.database.restore(backup, f.progress));
    CHECK(f.plans.list().value().size() == 2);
    f.add(randomPlan(9)); // the copy isn't protected
    CHECK(readAll(backup) == bytes);
    CHECK(namesIn(folder) == QStringList{QStringLiteral("b.db")});
}

TEST_CASE("a restore that can't be leaves everything and stays open")
{
    DataFile f;
    f.add(fullPlan());
    const QStringList before = dump(f.database);
    const QString source = f.dir.file(QStringLiteral("nguồn.db"));
    const auto code = [&](const QString &from) {
        const auto done = f.database.restore(from, f.progress);
        return done ? QString() : done.error().code;
    };
    CHECK(code(source) == QStringLiteral("db.missing"));
    CHECK(code(f.path) == QStringLiteral("db.same_file"));
    writeAll(source, {});
    CHECK(code(source) == QStringLiteral("db.not_a_database"));
    writeAll(source, "Kế hoạch");
    CHECK(code(source) == QStringLiteral("db.not_a_database"));
    QFile::remove(source);
    makeFile(source);
    {
        DatabaseService other(f.clock);
        REQUIRE(other.open(f.path));
        f.database.setBusyTimeout(20);
        CHECK(code(source) == QStringLiteral("db.in_use"));
        CHECK(f.database.isOpen());
        CHECK(f.database.info().value().journalMode == QStringLiteral("wal"));
    }
    sql(source, QStringLiteral("PRAGMA user_version=99"));
    CHECK(code(source) == QStringLiteral("db.newer_version"));
    QByteArray bytes = readAll(source);
    bytes.replace(8 * 4096, 4096, QByteArray(4096, '\x5a'));
    writeAll(source, bytes);
    sql(source, QStringLiteral("PRAGMA user_version=1"));
    CHECK(code(source) == QStringLiteral("db.damaged"));
    CHECK(f.database.isOpen());
    CHECK(dump(f.database) == before);
    CHECK(f.add(randomPlan(7)).planId > 1);
    CHECK(namesIn(f.dir.path()).filter(QStringLiteral("ban-cu")).isEmpty());
    CHECK(namesIn(f.dir.path()).filter(QStringLiteral(".tmp")).isEmpty());
}

TEST_CASE("a data file that no longer opens can be restored, or one that is gone")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    const QString backup = dir.file(QStringLiteral("b.db"));
    makeFile(path);
    makeFile(backup, 1);
    NoProgress progress;
    const QByteArray broken = readAll(path).left(5000);
    writeAll(path, broken);
    DatabaseService database(fixedClock);
    REQUIRE_FALSE(database.open(path));
    const auto kept = database.restore(backup, progress);
    REQUIRE(kept);
    CHECK(readAll(*kept) == broken);
    CHECK(PlanService(database).list().value().size() == 1);

    database.close();
    REQUIRE(QFile::remove(path));
    DatabaseService fresh(fixedClock);
    REQUIRE_FALSE(fresh.open(path, false));
    CHECK(fresh.restore(backup, progress).value().isEmpty());
    CHECK(PlanService(fresh).list().value().size() == 1);
}

TEST_CASE("a data file that another one works with isn't replaced, though it couldn't be opened")
{
    DataFile f;
    f.add(fullPlan());
    const QString backup = f.dir.file(QStringLiteral("b.db"));
    REQUIRE(f.database.backup(backup, f.progress));
    REQUIRE(f.database.session().dialect().holdAlone());
    DatabaseService second(f.clock);
    second.setBusyTimeout(20);
    CHECK(second.open(f.path).error().code == QStringLiteral("db.busy"));
    const QStringList names = namesIn(f.dir.path());
    const auto restored = second.restore(backup, f.progress);
    f.database.session().dialect().letGo();
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == QStringLiteral("db.in_use"));
    CHECK(restored.error().args == QStringList{QDir::toNativeSeparators(f.path)});
    CHECK_FALSE(second.isOpen());
    CHECK(namesIn(f.dir.path()) == names);
    f.add(randomPlan(1));
    CHECK_FALSE(f.database.isReplaced());
}

TEST_CASE("nothing is written when another file stands under the name; opening again goes on")
{
    DataFile f;
    f.add(fullPlan());
    const QString other = f.dir.file(QStringLiteral("b.db"));
    makeFile(other, 2);
    REQUIRE(f.database.session().dialect().useBestJournal(false)); // as in a shared folder: idle, it isn't seen by others
    if (!fileId(f.path)) {
        WARN("skipped: files have no number here");
        return;
    }
    int notices = 0;
    QObject::connect(&f.database.feed(), &ChangeFeed::changed, &f.database.feed(), [&] { ++notices; });
    CHECK_FALSE(f.database.isReplaced());
    {
        DatabaseService restoring(f.clock);
        REQUIRE(restoring.open(f.path, false));
        REQUIRE(restoring.restore(other, f.progress));
    }
    CHECK(f.database.isReplaced());
    exchange::ImportedPlan imported;
    imported.plan = randomPlan(5);
    CHECK(f.plans.add(imported, {}).error().code == QStringLiteral("db.replaced"));
    CHECK(f.settings.setValue(QStringLiteral("a"), QStringLiteral("b")).error().code == QStringLiteral("db.replaced"));
    CHECK(notices == 0);
    REQUIRE(f.database.settle());
    REQUIRE(f.database.open(f.path, false));
    CHECK_FALSE(f.database.isReplaced());
    CHECK(f.plans.list().value().size() == 2);
    CHECK(f.plans.add(imported, {}));
    CHECK(f.database.check(f.progress).value().isEmpty());
}

TEST_CASE("after settling, the data file alone holds everything")
{
    DataFile f;
    DatabaseService other(f.clock);
    REQUIRE(other.open(f.path));
    const auto plansIn = [&](const QString &name) {
        const QString copy = f.dir.file(name);
        REQUIRE(QFile::copy(f.path, copy));
        DatabaseService database(f.clock);
        REQUIRE(database.open(copy, false));
        return PlanService(database).list().value().size();
    };
    f.add(fullPlan());
    REQUIRE(f.database.settle());
    CHECK(plansIn(QStringLiteral("1.db")) == 1);
    CHECK_FALSE(f.database.changedOutside()); // settling is no change
    {
        auto reading = storage::Transaction::begin(other.session(), storage::Transaction::Kind::Read);
        REQUIRE(reading);
        CHECK(PlanService(other).list().value().size() == 1);
        f.add(randomPlan(1));
        CHECK(f.database.settle()); // somebody is in the way: no error, and no waiting
        CHECK(value(f.database, QStringLiteral("PRAGMA busy_timeout")).toInt() == 5000);
    }
    f.database.close(); // the other window stays
    CHECK(plansIn(QStringLiteral("2.db")) == 2);
    CHECK(f.database.settle().error().code == QStringLiteral("db.not_open"));
}

TEST_CASE("a backup is described without a trace")
{
    DataFile f;
    const QString backup = f.dir.file(QStringLiteral("b.db"));
    f.add(fullPlan());
    f.add(randomPlan(1));
    REQUIRE(f.database.backup(backup, f.progress));
    const QByteArray bytes = readAll(backup);
    const QStringList names = namesIn(f.dir.path());
    const auto info = DatabaseService::describe(backup);
    REQUIRE(info);
    CHECK(info->plans == 2);
    CHECK(info->madeAt == QFileInfo(backup).lastModified());
    CHECK(info->lastChange.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) == QStringLiteral("2026-11-21 10:04:05"));
    CHECK(readAll(backup) == bytes);
    CHECK(DatabaseService::describe(f.path).value().plans == 2); // one in use: with its journal
    CHECK(namesIn(f.dir.path()) == names);

    const QString copied = f.dir.file(QStringLiteral("đĩa/c.db")); // in WAL mode, as a copied data file is
    makeFile(copied, 0);
    REQUIRE(QFile::setPermissions(QFileInfo(copied).path(), QFile::ReadOwner | QFile::ExeOwner));
    CHECK(DatabaseService::describe(copied).value().plans == 0);
    CHECK(DatabaseService::describe(copied).value().lastChange.isNull());
    QFile::setPermissions(QFileInfo(copied).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    CHECK(DatabaseService::describe(f.dir.file(QStringLiteral("x.db"))).error().code == QStringLiteral("db.missing"));
    CHECK(DatabaseService::describe(f.dir.path()).error().code == QStringLiteral("db.unreadable"));
    writeAll(f.dir.file(QStringLiteral("x.db")), "Kế hoạch");
    CHECK(DatabaseService::describe(f.dir.file(QStringLiteral("x.db"))).error().code == QStringLiteral("db.not_a_database"));
    writeAll(backup, bytes.left(5000));
    CHECK(DatabaseService::describe(backup).error().code == QStringLiteral("db.damaged"));
    writeAll(backup, bytes);
    sql(backup, QStringLiteral("PRAGMA user_version=99"));
    CHECK(DatabaseService::describe(backup).error().code == QStringLiteral("db.newer_version"));
}

TEST_CASE("the first backup of the day goes into the backup folder, later ones of that day don't")
{
    DataFile f;
    CHECK(f.database.dailyBackup().value().isEmpty()); // nothing in it yet
    f.add(fullPlan());
    const QString folder = f.dir.file(QStringLiteral("Sao lưu"));
    CHECK(f.database.backupFolder() == folder);
    CHECK(f.database.dailyBackup().value() == folder + QStringLiteral("/Số liệu-2026-11-21.db"));
    CHECK(f.database.dailyBackup().value().isEmpty());
    CHECK(f.database.backupBeforeImport().value() == folder + QStringLiteral("/Số liệu-2026-11-21-100405-truoc-khi-nhan.db"));
    // 18:00 UTC is the next day in Vietnam.
    f.clock.set(QDateTime(QDate(2026, 11, 21), QTime(18, 0), Qt::UTC));
    CHECK(f.database.dailyBackup().value() == folder + QStringLiteral("/Số liệu-2026-11-22.db"));
    CHECK(namesIn(folder).size() == 2); // of yesterday the newest
}

TEST_CASE("backups of a year are thinned out, in a folder of one's choice")
{
    DataFile f;
    f.add(fullPlan());
    const QString folder = f.dir.file(QStringLiteral("ổ đĩa khác/bản lưu"));
    REQUIRE(f.settings.setValue(QStringLiteral("backup.folder"), folder));
    CHECK(f.database.backupFolder() == folder);
    const QDateTime start(QDate(2026, 1, 1), QTime(1, 0), Qt::UTC);
    for (int day = 0; day < 60; ++day) {
        f.clock.set(start.addDays(day));
        CHECK_FALSE(f.database.dailyBackup().value().isEmpty());
    }
    // To 1 March: 7 days (23/2-1/3), weeks back to 2/2-8/2, months 1, 2, 3.
    QStringList wanted;
    for (const char *day : {"01-31", "02-08", "02-15", "02-22", "02-23", "02-24", "02-25", "02-26", "02-27", "02-28", "03-01"})
        wanted.append(QStringLiteral("Số liệu-2026-%1.db").arg(QLatin1String(day)));
    CHECK(namesIn(folder) == wanted);
}

TEST_CASE("cancelling leaves nothing behind")
{
    struct Cancelled final : Progress {
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
        bool isCancelled() const override { return true; }
    } cancelled;
    DataFile f;
    f.add(fullPlan());
    const QString backup = f.dir.file(QStringLiteral("b.db"));
    REQUIRE(f.database.backup(backup, f.progress));
    const QStringList names = namesIn(f.dir.path());
    CHECK(f.database.backup(f.dir.file(QStringLiteral("c.db")), cancelled).error().code == QStringLiteral("cancelled"));
    CHECK(f.database.restore(backup, cancelled).error().code == QStringLiteral("cancelled"));
    CHECK(f.database.check(cancelled).error().code == QStringLiteral("cancelled"));
    CHECK(f.database.isOpen());
    CHECK(namesIn(f.dir.path()) == names);
}

TEST_CASE("without an open file every use says so")
{
    DatabaseService database(fixedClock);
    NoProgress progress;
    PlanService plans(database);
    SettingsService settings(database);
    const QString code = QStringLiteral("db.not_open");
    CHECK(database.info().error().code == code);
    CHECK(database.check(progress).error().code == code);
    CHECK(database.backup(QStringLiteral("x"), progress).error().code == code);
    CHECK(database.restore(QStringLiteral("x"), progress).error().code == code);
    CHECK(database.dailyBackup().error().code == code);
    CHECK(plans.list().error().code == code);
    CHECK(plans.load(1).error().code == code);
    CHECK(plans.find(QStringLiteral("1")).error().code == code);
    CHECK(plans.add({}, {}).error().code == code);
    CHECK(plans.remove(1, 1).error().code == code);
    CHECK(plans.apply({}).error().code == code);
    CHECK(settings.office().error().code == code);
    CHECK(settings.setOffice({}).error().code == code);
    CHECK_FALSE(database.changedOutside());
}

TEST_CASE("where the data file lies decides its journal, and what the user is told")
{
    struct Row {
        FolderPlace place;
        StorageRisk risk;
        const char *journal;
    };
    const Row rows[] = {
        {FolderPlace::ThisComputer, StorageRisk::None, "wal"},
        {FolderPlace::Stick, StorageRisk::Stick, "delete"},
        {FolderPlace::Network, StorageRisk::Network, "delete"},
        {FolderPlace::Synchronised, StorageRisk::Synchronised, "delete"},
    };
    TempDir dir;
    QSet<QString> sentences;
    for (const Row &row : rows) {
        DatabaseService database(fixedClock);
        QString asked;
        database.setPlaceOf([&](const QString &folder) {
            asked = folder;
            return row.place;
        });
        REQUIRE(database.open(dir.file(QStringLiteral("Chung/a.db")))); // one file, carried from place to place
        CHECK(asked == dir.file(QStringLiteral("Chung")));
        CHECK(database.risk() == row.risk);
        CHECK(database.info().value().journalMode == QLatin1String(row.journal));
        CHECK(database.allowsWal(database.path()) == (row.place == FolderPlace::ThisComputer));
        CHECK(QFile::exists(database.path() + QStringLiteral("-wal")) == (row.place == FolderPlace::ThisComputer));
        CHECK(riskText(database.risk()).isEmpty() == (row.risk == StorageRisk::None));
        sentences.insert(riskText(database.risk()));
    }
    CHECK(sentences.size() == 4);
    CHECK_FALSE(riskText(StorageRisk::NoWal).isEmpty());
}
