#include "storage/fake_disk.h"
#include "storage/file_swap.h"
#include "storage/migrator.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace bd;
using namespace bd::storage;
using bd::test::TempDir;

namespace {

const FixedClock fixedClock(QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));

std::unique_ptr<Session> opened(const QString &path, const SessionOptions &options = {})
{
    auto session = Session::open(path, options);
    REQUIRE(session);
    return std::move(*session);
}

/// A database of ours, in WAL mode.
std::unique_ptr<Session> ours(const QString &path, const SessionOptions &options = {})
{
    auto session = opened(path, options);
    const auto made = Migrator(*session, fixedClock).run([](int) { return Result<void>(); });
    INFO((made ? std::string() : made.error().detail.toStdString()));
    REQUIRE(made);
    REQUIRE(session->dialect().useBestJournal(true));
    return session;
}

void exec(Session &session, const QString &sql, const QVariantList &values = {})
{
    auto statement = Statement::fromText(session, sql);
    REQUIRE(statement);
    const auto done = statement->run(values);
    INFO((done ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done);
}

Result<void> tryExec(Session &session, const QString &sql, const QVariantList &values = {})
{
    BD_ASSIGN(Statement statement, Statement::fromText(session, sql));
    return statement.run(values);
}

QVariant read(Session &session, const QString &sql)
{
    auto statement = Statement::fromText(session, sql);
    REQUIRE(statement);
    REQUIRE(statement->run());
    const auto row = statement->next();
    REQUIRE(row);
    REQUIRE(*row);
    return statement->value(0);
}

const QString addSetting = QStringLiteral("INSERT INTO setting (version, name, value) VALUES (1, ?, 'x')");
const QString countSettings = QStringLiteral("SELECT COUNT(*) FROM setting");

} // namespace

TEST_CASE("a connection has what it needs switched on")
{
    TempDir dir;
    auto session = ours(dir.file(QStringLiteral("số liệu.db")), {1234, false});
    CHECK(read(*session, QStringLiteral("PRAGMA foreign_keys")).toInt() == 1);
    CHECK(read(*session, QStringLiteral("PRAGMA synchronous")).toInt() == 2);
    CHECK(read(*session, QStringLiteral("PRAGMA busy_timeout")).toInt() == 1234);
    CHECK(read(*session, QStringLiteral("PRAGMA journal_mode")).toString() == QStringLiteral("wal"));
    CHECK(session->dialect().journalMode().value() == JournalMode::Wal);
}

TEST_CASE("a closed connection leaves neither its name nor files behind")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    ours(path).reset();
    CHECK(QSqlDatabase::connectionNames().isEmpty());
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-shm")));
}

TEST_CASE("null and empty text are different, and numbers keep their kind")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    auto statement = Statement::fromText(*session, QStringLiteral("SELECT ?, ?, ?, ?, ?"));
    REQUIRE(statement);
    REQUIRE(statement->run({QVariant(), QString(), QStringLiteral("ự"), QVariant::fromValue<qint64>(25'000'000'000LL), 0.1}));
    REQUIRE(statement->next().value());
    CHECK(statement->isNull(0));
    CHECK(statement->optionalText(0) == std::nullopt);
    CHECK_FALSE(statement->isNull(1));
    CHECK(statement->optionalText(1) == std::optional(QString(QLatin1String(""))));
    CHECK(statement->text(2) == QStringLiteral("ự"));
    CHECK(statement->optionalInteger(3) == std::optional<qint64>(25'000'000'000LL));
    CHECK(statement->value(4).toDouble() == 0.1);
    CHECK_FALSE(statement->next().value());
}

TEST_CASE("a transaction is all or nothing, nested ones too")
{
    TempDir dir;
    auto session = ours(dir.file(QStringLiteral("a.db")));
    {
        auto outer = Transaction::begin(*session);
        REQUIRE(outer);
        exec(*session, addSetting, {QStringLiteral("a")});
        {
            auto inner = Transaction::begin(*session);
            REQUIRE(inner);
            exec(*session, addSetting, {QStringLiteral("b")});
        }
        {
            auto inner = Transaction::begin(*session);
            REQUIRE(inner);
            exec(*session, addSetting, {QStringLiteral("c")});
            REQUIRE(inner->commit());
        }
        REQUIRE(outer->commit());
    }
    CHECK_FALSE(session->inTransaction());
    CHECK(read(*session, QStringLiteral("SELECT group_concat(name) FROM setting")).toString() == QStringLiteral("a,c"));
    {
        auto outer = Transaction::begin(*session);
        auto inner = Transaction::begin(*session);
        exec(*session, addSetting, {QStringLiteral("d")});
        REQUIRE(inner->commit());
    }
    CHECK(read(*session, countSettings).toInt() == 2);
    CHECK_FALSE(session->inTransaction());
}

TEST_CASE("a commit that is refused leaves nothing")
{
    TempDir dir;
    auto session = ours(dir.file(QStringLiteral("a.db")));
    auto transaction = Transaction::begin(*session);
    exec(*session, QStringLiteral("INSERT INTO plan (id, uuid, version, kind, state, superior_lines, issuer_lines, document_type, title, "
                                  "signer_authority, created_at, search_key, sort_key) "
                                  "VALUES (1, 'p', 1, 'year', 'draft', '[]', '[]', '', '', '[]', '', '', '')"));
    exec(*session, QStringLiteral("INSERT INTO section (uuid, version, plan_id, parent_id, role, position, kind, heading, heading_end, "
                                  "number_style, search_key) VALUES ('u', 1, 1, 99, 'body', 0, 'other', '', '', 'none', '')"));
    const auto done = transaction->commit();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("db.constraint"));
    CHECK_FALSE(session->inTransaction());
    CHECK(read(*session, QStringLiteral("SELECT COUNT(*) FROM section")).toInt() == 0);
}

TEST_CASE("a second writer waits, is told busy, and can try again")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto first = ours(path);
    auto second = ours(path, {20, false});
    auto writing = Transaction::begin(*first);
    REQUIRE(writing);
    exec(*first, addSetting, {QStringLiteral("a")});

    const auto refused = Transaction::begin(*second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("db.busy"));
    CHECK(refused.error().args.size() == 1);
    CHECK(read(*second, countSettings).toInt() == 0); // reading goes on

    REQUIRE(writing->commit());
    auto again = Transaction::begin(*second);
    REQUIRE(again);
    exec(*second, addSetting, {QStringLiteral("b")});
    REQUIRE(again->commit());
    CHECK(read(*first, countSettings).toInt() == 2);
}

TEST_CASE("two programs on one file, turn by turn, lose nothing and notice each other")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto first = ours(path);
    auto second = ours(path);
    const qint64 before = first->dialect().dataVersion().value();
    for (int i = 0; i < 40; ++i) {
        Session &session = i % 2 ? *first : *second;
        auto transaction = Transaction::begin(session);
        REQUIRE(transaction);
        exec(session, addSetting, {QStringLiteral("s%1").arg(i)});
        REQUIRE(transaction->commit());
        CHECK(read(i % 2 ? *second : *first, countSettings).toInt() == i + 1);
    }
    CHECK(first->dialect().dataVersion().value() != before);
    CHECK(first->dialect().integrityCheck().value().isEmpty());
}

TEST_CASE("a read transaction sees one state")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto reader = ours(path);
    auto writer = ours(path);
    auto reading = Transaction::begin(*reader, Transaction::Kind::Read);
    REQUIRE(reading);
    CHECK(read(*reader, countSettings).toInt() == 0);
    exec(*writer, addSetting, {QStringLiteral("a")});
    CHECK(read(*reader, countSettings).toInt() == 0);
    reading->rollback();
    CHECK(read(*reader, countSettings).toInt() == 1);
}

TEST_CASE("a full disk is told, and what was there stays")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    test::FakeDisk disk;
    auto session = ours(path);
    if (disk.opens() == 0) {
        WARN("skipped: Qt carries its own SQLite here");
        return;
    }
    exec(*session, addSetting, {QStringLiteral("a")});
    disk.setFull(true);
    {
        auto transaction = Transaction::begin(*session);
        REQUIRE(transaction);
        const auto written = tryExec(*session, addSetting, {QString(5'000'000, u'x')});
        const auto done = written ? transaction->commit() : written;
        REQUIRE_FALSE(done);
        CHECK(done.error().code == QStringLiteral("db.disk_full"));
    }
    disk.setFull(false);
    CHECK_FALSE(session->inTransaction());
    CHECK(read(*session, countSettings).toInt() == 1);
    CHECK(session->dialect().integrityCheck().value().isEmpty());
    exec(*session, addSetting, {QStringLiteral("b")}); // room was made: it goes on
}

TEST_CASE("an edit takes two syncs at most")
{
    TempDir dir;
    test::FakeDisk disk;
    auto session = ours(dir.file(QStringLiteral("a.db")));
    if (disk.opens() == 0) {
        WARN("skipped: Qt carries its own SQLite here");
        return;
    }
    for (int i = 0; i < 20; ++i) {
        const int before = disk.syncs();
        auto transaction = Transaction::begin(*session);
        exec(*session, addSetting, {QStringLiteral("s%1").arg(i)});
        REQUIRE(transaction->commit());
        INFO("edit " << i);
        CHECK(disk.syncs() - before >= 1);
        CHECK(disk.syncs() - before <= 2);
    }
}

TEST_CASE("where shared memory can't be had, the journal is the plain one")
{
    TempDir dir;
    test::FakeDisk disk;
    disk.setWithoutSharedMemory(true);
    auto session = opened(dir.file(QStringLiteral("a.db")));
    if (disk.opens() == 0) {
        WARN("skipped: Qt carries its own SQLite here");
        return;
    }
    CHECK(session->dialect().useBestJournal(true).value() == JournalMode::Delete);
}

TEST_CASE("WAL that isn't wanted is left")
{
    TempDir dir;
    auto session = ours(dir.file(QStringLiteral("a.db")));
    CHECK(session->dialect().useBestJournal(false).value() == JournalMode::Delete);
}

TEST_CASE("a file is moved into one only when nobody else has it open")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto first = ours(path, {20, false});
    auto second = ours(path, {20, false});
    exec(*second, addSetting, {QStringLiteral("a")});
    const auto refused = first->dialect().useSingleFile();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("db.busy"));
    second.reset();
    REQUIRE(first->dialect().useSingleFile());
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
}

TEST_CASE("a file is held alone only when nobody else has it open, and then by nobody else")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto first = ours(path, {20, false, false});
    auto second = ours(path, {20, false, false});
    CHECK(read(*second, countSettings).toInt() == 0); // and now it is idle
    const auto refused = first->dialect().holdAlone();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("db.busy"));
    exec(*second, addSetting, {QStringLiteral("a")});
    second.reset();
    REQUIRE(first->dialect().holdAlone());
    const auto closed = Session::open(path, {20, false, false});
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code == QStringLiteral("db.busy"));
    first->dialect().letGo();
    second = opened(path);
    CHECK(read(*second, countSettings).toInt() == 1);
    CHECK(Transaction::begin(*second));
}

TEST_CASE("who waited while the file was replaced writes nothing into the old one")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db")), other = dir.file(QStringLiteral("b.db")), kept = dir.file(QStringLiteral("c.db"));
    ours(other).reset();
    auto waiting = ours(path);
    if (!fileId(path)) {
        WARN("skipped: files have no number here");
        return;
    }
    CHECK(waiting->dialect().useBestJournal(false).value() == JournalMode::Delete); // idle, it holds no lock at all
    CHECK_FALSE(waiting->isReplaced());
    {
        auto replacing = opened(path);
        REQUIRE(replacing->dialect().holdAlone());
        REQUIRE(keepUnder(path, kept));
        REQUIRE(replaceFile(other, path));
        replacing->dialect().letGo();
    }
    CHECK(waiting->isReplaced());
    const auto writing = Transaction::begin(*waiting);
    REQUIRE_FALSE(writing);
    CHECK(writing.error().code == QStringLiteral("db.replaced"));
    CHECK(writing.error().args == QStringList{path});
    CHECK_FALSE(waiting->inTransaction());
    CHECK(Transaction::begin(*waiting, Transaction::Kind::Read)); // looking does no harm
    CHECK(tryExec(*waiting, addSetting, {QStringLiteral("a")}).error().code == QStringLiteral("db.replaced")); // SQLite's own look
    waiting.reset();
    CHECK(read(*opened(kept), countSettings).toInt() == 0);
    CHECK(read(*opened(path), countSettings).toInt() == 0);
}

TEST_CASE("a file that is open here is known, whatever its name")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db")), link = dir.file(QStringLiteral("b.db"));
    ours(path).reset();
    CHECK_FALSE(Session::isOpenHere(path));
    if (!fileId(path)) {
        WARN("skipped: files have no number here");
        return;
    }
    auto session = opened(path);
    REQUIRE(QFile::link(path, link));
    CHECK(Session::isOpenHere(path));
    CHECK(Session::isOpenHere(link));
    CHECK_FALSE(Session::isOpenHere(dir.file(QStringLiteral("c.db"))));
    CHECK(probeFile(path).applicationId == applicationId);
    session.reset();
    CHECK_FALSE(Session::isOpenHere(path));
}

TEST_CASE("a look at a finished copy leaves nothing beside it")
{
    TempDir dir;
#ifdef Q_OS_WIN // where a name has no question mark
    const QString path = dir.file(QStringLiteral("số 50% #1.db"));
#else
    const QString path = dir.file(QStringLiteral("số 50% #1?.db"));
#endif
    auto made = ours(path);
    exec(*made, addSetting, {QStringLiteral("a")});
    made.reset();
    SessionOptions options;
    options.isUnchanging = true;
    auto session = opened(path, options);
    CHECK(read(*session, countSettings).toInt() == 1);
    CHECK_FALSE(tryExec(*session, addSetting, {QStringLiteral("b")}));
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("what was committed is moved into the file unless somebody is in the way")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db")), copy = dir.file(QStringLiteral("b.db"));
    auto first = ours(path, {0, false, false});
    auto second = ours(path);
    exec(*first, addSetting, {QStringLiteral("a")});
    {
        auto reading = Transaction::begin(*second, Transaction::Kind::Read);
        CHECK(read(*second, countSettings).toInt() == 1);
        exec(*first, addSetting, {QStringLiteral("b")});
        CHECK_FALSE(first->dialect().checkpoint().value());
    }
    CHECK(first->dialect().checkpoint().value());
    CHECK(QFileInfo(path + QStringLiteral("-wal")).size() == 0);
    REQUIRE(QFile::copy(path, copy));
    CHECK(read(*opened(copy), countSettings).toInt() == 2);
    CHECK(read(*second, countSettings).toInt() == 2);
}

TEST_CASE("what was committed is there after a power cut")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto session = ours(path);
    exec(*session, addSetting, {QStringLiteral("a")});
    auto open = Transaction::begin(*session);
    exec(*session, addSetting, {QStringLiteral("never committed")});
    // What the disk holds at this moment, without the program's own memory of it.
    const QString after = dir.file(QStringLiteral("after.db"));
    REQUIRE(QFile::copy(path, after));
    REQUIRE(QFile::copy(path + QStringLiteral("-wal"), after + QStringLiteral("-wal")));
    auto survivor = ours(after);
    CHECK(read(*survivor, QStringLiteral("SELECT group_concat(name) FROM setting")).toString() == QStringLiteral("a"));
}

TEST_CASE("SQLite's errors become ours")
{
    const Dialect dialect(QSqlDatabase(), QStringLiteral("/t/a.db"));
    const struct { const char *native; const char *code; } cases[] = {
        {"5", "db.busy"}, {"517", "db.busy"}, {"6", "db.busy"}, {"8", "db.read_only"}, {"1032", "db.replaced"}, {"264", "db.read_only"}, {"10", "db.io"},
        {"4874", "db.io"}, {"11", "db.damaged"}, {"267", "db.damaged"}, {"13", "db.disk_full"}, {"14", "db.unreadable"},
        {"19", "db.constraint"}, {"2067", "db.constraint"}, {"26", "db.not_a_database"}, {"1", "db.failed"}, {"", "db.failed"},
    };
    for (const auto &c : cases) {
        INFO(c.native);
        const Error error = dialect.error(QSqlError(QString(), QString(), QSqlError::StatementError, QString::fromLatin1(c.native)));
        CHECK(error.code == QLatin1String(c.code));
        CHECK(error.args.size() == 1);
    }
}
