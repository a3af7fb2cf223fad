#include "storage/migrator.h"

#include "domain/codes.h"
#include "storage/backup.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFile>

using namespace bd;
using namespace bd::storage;
using namespace bd::test;

namespace {

const FixedClock fixedClock(QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
const auto noBackup = [](int) { return Result<void>(); };

std::unique_ptr<Session> opened(const QString &path)
{
    auto session = Session::open(path);
    REQUIRE(session);
    return std::move(*session);
}

Result<void> tryExec(Session &session, const QString &sql, const QVariantList &values = {})
{
    BD_ASSIGN(Statement statement, Statement::fromText(session, sql));
    return statement.run(values);
}

QVariantList rows(Session &session, const QString &sql)
{
    auto statement = Statement::fromText(session, sql);
    REQUIRE(statement);
    REQUIRE(statement->run());
    QVariantList result;
    while (statement->next().value())
        result.append(statement->value(0));
    return result;
}

/// Our migrations with more after them, on disk.
class Steps {
public:
    explicit Steps(const TempDir &dir) : m_root(dir.file(QStringLiteral("migrations")))
    {
        const QDir ours(QStringLiteral(":/sql/migrations/0001_start"));
        const QString target = m_root + QStringLiteral("/0001_start");
        REQUIRE(QDir().mkpath(target));
        for (const QString &name : ours.entryList(QDir::Files))
            writeAll(target + u'/' + name, readAll(ours.filePath(name)));
    }
    void add(const QString &folder, const char *sql)
    {
        REQUIRE(QDir().mkpath(m_root + u'/' + folder));
        writeAll(m_root + u'/' + folder + QStringLiteral("/10_step.sql"), sql);
    }
    QString root() const { return m_root; }

private:
    QString m_root;
};

} // namespace

TEST_CASE("a new file gets the whole schema and our mark")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("mới.db"));
    {
        auto session = opened(path);
        Migrator migrator(*session, fixedClock);
        bool wasAsked = false;
        REQUIRE(migrator.run([&](int) { wasAsked = true; return Result<void>(); }));
        CHECK_FALSE(wasAsked);
        CHECK(session->dialect().schemaVersion().value() == migrator.latest());
        CHECK(migrator.latest() >= 1);
        const auto applied = migrator.applied().value();
        REQUIRE(static_cast<int>(applied.size()) == migrator.latest());
        CHECK(applied[0].name == QStringLiteral("0001_start"));
        CHECK(applied[0].checksum.size() == 64);
        CHECK(migrator.changedSince().value().isEmpty());
        CHECK(session->dialect().integrityCheck().value().isEmpty());
        CHECK(rows(*session, QStringLiteral("PRAGMA foreign_keys")).value(0).toInt() == 1);
        REQUIRE(migrator.run(noBackup)); // again: nothing to do
    }
    const FileProbe probe = probeFile(path);
    CHECK(probe.isSqlite);
    CHECK(probe.applicationId == applicationId);
    CHECK_FALSE(probe.isTruncated);
}

TEST_CASE("an upgrade is made after the backup, step by step")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto session = opened(path);
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    REQUIRE(tryExec(*session, QStringLiteral("INSERT INTO setting (version, name, value) VALUES (1, 'a', 'b')")));
    Steps steps(dir);
    steps.add(QStringLiteral("0002_more"), "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;");
    steps.add(QStringLiteral("0003_rebuilt"),
              "CREATE TABLE setting_new (id INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, name TEXT NOT NULL UNIQUE,\n"
              "  value TEXT NOT NULL, note TEXT) STRICT;\n"
              "INSERT INTO setting_new SELECT id, version, name, value, NULL FROM setting;\n"
              "DROP TABLE setting; ALTER TABLE setting_new RENAME TO setting;\n");
    Migrator migrator(*session, fixedClock, steps.root());
    CHECK(migrator.latest() == 3);
    QList<int> asked;
    REQUIRE(migrator.run([&](int from) { asked.append(from); return Result<void>(); }));
    CHECK(asked == QList<int>{1});
    CHECK(session->dialect().schemaVersion().value() == 3);
    CHECK(rows(*session, QStringLiteral("SELECT value FROM setting")) == QVariantList{QStringLiteral("b")});
    CHECK(rows(*session, QStringLiteral("PRAGMA foreign_keys")).value(0).toInt() == 1);
    CHECK(migrator.applied().value().size() == 3);
}

TEST_CASE("the backup before an upgrade is the file as it was")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    REQUIRE(tryExec(*session, QStringLiteral("INSERT INTO setting (version, name, value) VALUES (1, 'a', 'b')")));
    Steps steps(dir);
    steps.add(QStringLiteral("0002_more"), "DELETE FROM setting;");
    const QString copy = dir.file(upgradeName(session->path(), fixedClock.nowUtc(), 1));
    CHECK(copy.endsWith(QStringLiteral("/a-2026-11-21-080000-v1.db")));
    REQUIRE(Migrator(*session, fixedClock, steps.root()).run([&](int) { return copyChecked(*session, copy); }));
    CHECK(rows(*session, QStringLiteral("SELECT id FROM setting")).isEmpty());
    auto old = opened(copy);
    CHECK(old->dialect().schemaVersion().value() == 1);
    CHECK(old->dialect().fileApplicationId().value() == applicationId);
    CHECK(rows(*old, QStringLiteral("SELECT value FROM setting")) == QVariantList{QStringLiteral("b")});
    CHECK(readAll(copy).size() > 0);
    CHECK_FALSE(copyChecked(*session, dir.file(QStringLiteral("không có/b.db"))));
}

TEST_CASE("no backup, no upgrade")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    {
        auto session = opened(path);
        REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    }
    const QByteArray before = readAll(path);
    Steps steps(dir);
    steps.add(QStringLiteral("0002_more"), "CREATE TABLE more (id INTEGER PRIMARY KEY);");
    {
        auto session = opened(path);
        const auto done = Migrator(*session, fixedClock, steps.root()).run([](int) -> Result<void> { return fail("db.backup_failed"); });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == QStringLiteral("db.backup_failed"));
    }
    CHECK(readAll(path) == before);
}

TEST_CASE("a step that fails leaves the file as it was before the step")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    Steps steps(dir);
    steps.add(QStringLiteral("0002_broken"), "CREATE TABLE more (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);");
    auto session = opened(path);
    const auto done = Migrator(*session, fixedClock, steps.root()).run(noBackup);
    REQUIRE_FALSE(done);
    CHECK(session->dialect().schemaVersion().value() == 1);
    CHECK(rows(*session, QStringLiteral("SELECT name FROM sqlite_schema WHERE name = 'more'")).isEmpty());
}

TEST_CASE("a step that would leave references into nothing is refused")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    Steps steps(dir);
    steps.add(QStringLiteral("0002_dangling"), "INSERT INTO recipient (version, plan_id, position, text) VALUES (1, 77, 0, 'x');");
    const auto done = Migrator(*session, fixedClock, steps.root()).run(noBackup);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("db.constraint"));
    CHECK(rows(*session, QStringLiteral("SELECT id FROM recipient")).isEmpty());
}

TEST_CASE("a newer file is refused by name")
{
    TempDir dir;
    Steps steps(dir);
    steps.add(QStringLiteral("0002_more"), "CREATE TABLE more (id INTEGER PRIMARY KEY);");
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock, steps.root()).run(noBackup));
    const auto done = Migrator(*session, fixedClock).run(noBackup);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("db.newer_version"));
    CHECK(done.error().args.mid(1) == QStringList{QStringLiteral("2"), QStringLiteral("1")});
}

TEST_CASE("another program's file is refused")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(tryExec(*session, QStringLiteral("CREATE TABLE bookmark (id INTEGER)")));
    const auto done = Migrator(*session, fixedClock).run(noBackup);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("db.not_ours"));
    CHECK(rows(*session, QStringLiteral("SELECT name FROM sqlite_schema")).size() == 1);
}

TEST_CASE("a changed step is noticed; line ends are no change")
{
    TempDir dir;
    Steps steps(dir);
    steps.add(QStringLiteral("0002_more"), "CREATE TABLE more (id INTEGER PRIMARY KEY);\n");
    auto session = opened(dir.file(QStringLiteral("a.db")));
    Migrator migrator(*session, fixedClock, steps.root());
    REQUIRE(migrator.run(noBackup));
    steps.add(QStringLiteral("0002_more"), "CREATE TABLE more (id INTEGER PRIMARY KEY);\r\n");
    CHECK(migrator.changedSince().value().isEmpty());
    steps.add(QStringLiteral("0002_more"), "CREATE TABLE more (id INTEGER PRIMARY KEY, x);\n");
    CHECK(migrator.changedSince().value() == QStringList{QStringLiteral("0002_more")});
}

TEST_CASE("two programs that start at once make one schema")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto first = opened(path);
    auto second = opened(path);
    REQUIRE(Migrator(*first, fixedClock).run(noBackup));
    REQUIRE(Migrator(*second, fixedClock).run(noBackup));
    CHECK(Migrator(*second, fixedClock).applied().value().size() == 1);
}

TEST_CASE("history can be added to, not changed")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    REQUIRE(tryExec(*session, QStringLiteral("INSERT INTO history (batch_id, at, act, act_args, is_inverse, entity_kind, entity_id, program) "
                                             "VALUES (1, 'now', 'a', '[]', 0, 'plan', 1, '0')")));
    CHECK_FALSE(tryExec(*session, QStringLiteral("UPDATE history SET act = 'b'")));
    CHECK_FALSE(tryExec(*session, QStringLiteral("DELETE FROM history")));
    CHECK(rows(*session, QStringLiteral("SELECT act FROM history")) == QVariantList{QStringLiteral("a")});
}

TEST_CASE("ids are never used twice")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    const QString add = QStringLiteral("INSERT INTO setting (version, name, value) VALUES (1, 'a', 'b')");
    REQUIRE(tryExec(*session, add));
    REQUIRE(tryExec(*session, QStringLiteral("DELETE FROM setting")));
    REQUIRE(tryExec(*session, add));
    CHECK(rows(*session, QStringLiteral("SELECT id FROM setting")) == QVariantList{2});
}

namespace {

/// Tries every code of an enum, and one that doesn't exist, in a column of a table that has one row.
template <typename Enum>
void checkCodes(Session &session, const QString &table, const QString &column)
{
    const QString sql = QStringLiteral("UPDATE %1 SET %2 = ?").arg(table, column);
    for (const Enum value : domain::allValues<Enum>()) {
        INFO(table.toStdString() << '.' << column.toStdString() << ' ' << toCode(value).toStdString());
        CHECK(tryExec(session, sql, {toCode(value)}));
    }
    CHECK_FALSE(tryExec(session, sql, {QStringLiteral("something_else")}));
}

} // namespace

TEST_CASE("the schema knows the domain's codes and no others")
{
    using namespace domain;
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    const char *inserts[] = {
        "INSERT INTO plan (id, uuid, version, kind, state, superior_lines, issuer_lines, document_type, title, signer_authority, created_at, "
        "search_key, sort_key) VALUES (1, 'p', 1, 'year', 'draft', '[]', '[]', '', '', '[]', '', '', '')",
        "INSERT INTO section (id, uuid, version, plan_id, role, position, kind, heading, heading_end, number_style, search_key) "
        "VALUES (1, 's', 1, 1, 'body', 0, 'other', '', '', 'none', '')",
        "INSERT INTO paragraph (uuid, version, plan_id, section_id, role, position, level, text, search_key) "
        "VALUES ('d', 1, 1, 1, 'section', 0, 'plain', '', '')",
        "INSERT INTO section_agency (version, plan_id, section_id, position, name, addressing) VALUES (1, 1, 1, 0, '', 'assigned')",
        "INSERT INTO task (id, uuid, version, plan_id, position, title, search_key, sort_key) VALUES (1, 't', 1, 1, 0, '', '', '')",
        "INSERT INTO assignment (version, plan_id, task_id, position, name, addressing, role) VALUES (1, 1, 1, 0, '', 'assigned', 'lead')",
        "INSERT INTO reporting_duty (uuid, version, plan_id, position, kind, strict) VALUES ('r', 1, 1, 0, 'periodic', 0)",
    };
    for (const char *sql : inserts) {
        INFO(sql);
        REQUIRE(tryExec(*session, QString::fromLatin1(sql)));
    }
    checkCodes<PlanKind>(*session, QStringLiteral("plan"), QStringLiteral("kind"));
    checkCodes<PlanState>(*session, QStringLiteral("plan"), QStringLiteral("state"));
    checkCodes<SectionKind>(*session, QStringLiteral("section"), QStringLiteral("kind"));
    checkCodes<NumberStyle>(*session, QStringLiteral("section"), QStringLiteral("number_style"));
    checkCodes<ParagraphLevel>(*session, QStringLiteral("paragraph"), QStringLiteral("level"));
    checkCodes<Addressing>(*session, QStringLiteral("section_agency"), QStringLiteral("addressing"));
    checkCodes<SectionKind>(*session, QStringLiteral("task"), QStringLiteral("kind"));
    checkCodes<Addressing>(*session, QStringLiteral("assignment"), QStringLiteral("addressing"));
    checkCodes<Role>(*session, QStringLiteral("assignment"), QStringLiteral("role"));
    checkCodes<DutyKind>(*session, QStringLiteral("reporting_duty"), QStringLiteral("kind"));
    checkCodes<Period>(*session, QStringLiteral("reporting_duty"), QStringLiteral("period"));

    const struct { const char *date; bool isGood; } dates[] = {{"2025", true}, {"2025-04", true}, {"2025-04-29", true},
                                                               {"25", false}, {"29/04/2025", false}, {"", false}};
    for (const auto &d : dates) {
        INFO(d.date);
        CHECK(tryExec(*session, QStringLiteral("UPDATE plan SET date = ?"), {QString::fromLatin1(d.date)}).has_value() == d.isGood);
    }
    CHECK_FALSE(tryExec(*session, QStringLiteral("UPDATE plan SET year = 'hai nghìn'"))); // strict types
    CHECK_FALSE(tryExec(*session, QStringLiteral("DELETE FROM section")));                // what hangs on it holds it
}
