#include "storage/migrator.h"

#include "domain/codes.h"
#include "storage/activity_rows.h"
#include "storage/activity_store.h"
#include "storage/backup.h"
#include "storage/plan_rows.h"
#include "storage/row_store.h"
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
    explicit Steps(const TempDir &dir, int upTo = 9999) : m_root(dir.file(QStringLiteral("migrations %1").arg(upTo)))
    {
        const QDir ours(QStringLiteral(":/sql/migrations"));
        for (const QString &folder : ours.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (++m_count > upTo)
                break;
            REQUIRE(QDir().mkpath(m_root + u'/' + folder));
            const QDir step(ours.filePath(folder));
            for (const QString &name : step.entryList(QDir::Files))
                writeAll(m_root + u'/' + folder + u'/' + name, readAll(step.filePath(name)));
        }
    }
    /// Behind the last; returns the folder's name.
    QString add(const QString &name, const char *sql)
    {
        const QString folder = QStringLiteral("%1_%2").arg(++m_count, 4, 10, QLatin1Char('0')).arg(name);
        put(folder, sql);
        return folder;
    }
    void put(const QString &folder, const char *sql)
    {
        REQUIRE(QDir().mkpath(m_root + u'/' + folder));
        writeAll(m_root + u'/' + folder + QStringLiteral("/10_step.sql"), sql);
    }
    QString root() const { return m_root; }

private:
    QString m_root;
    int m_count = 0;
};

/// The newest schema of the program.
int ours(Session &session) { return Migrator(session, fixedClock).latest(); }

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
    steps.add(QStringLiteral("more"), "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;");
    steps.add(QStringLiteral("rebuilt"),
              "CREATE TABLE setting_new (id INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, name TEXT NOT NULL UNIQUE,\n"
              "  value TEXT NOT NULL, note TEXT) STRICT;\n"
              "INSERT INTO setting_new SELECT id, version, name, value, NULL FROM setting;\n"
              "DROP TABLE setting; ALTER TABLE setting_new RENAME TO setting;\n");
    Migrator migrator(*session, fixedClock, steps.root());
    CHECK(migrator.latest() == ours(*session) + 2);
    QList<int> asked;
    REQUIRE(migrator.run([&](int from) { asked.append(from); return Result<void>(); }));
    CHECK(asked == QList<int>{ours(*session)});
    CHECK(session->dialect().schemaVersion().value() == ours(*session) + 2);
    CHECK(rows(*session, QStringLiteral("SELECT value FROM setting")) == QVariantList{QStringLiteral("b")});
    CHECK(rows(*session, QStringLiteral("PRAGMA foreign_keys")).value(0).toInt() == 1);
    CHECK(static_cast<int>(migrator.applied().value().size()) == ours(*session) + 2);
}

TEST_CASE("the backup before an upgrade is the file as it was")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    REQUIRE(tryExec(*session, QStringLiteral("INSERT INTO setting (version, name, value) VALUES (1, 'a', 'b')")));
    Steps steps(dir);
    steps.add(QStringLiteral("more"), "DELETE FROM setting;");
    const QString copy = dir.file(upgradeName(session->path(), fixedClock.nowUtc(), ours(*session)));
    CHECK(copy.endsWith(QStringLiteral("/a-2026-11-21-080000-v%1.db").arg(ours(*session))));
    REQUIRE(Migrator(*session, fixedClock, steps.root()).run([&](int) { return copyChecked(*session, copy); }));
    CHECK(rows(*session, QStringLiteral("SELECT id FROM setting")).isEmpty());
    auto old = opened(copy);
    CHECK(old->dialect().schemaVersion().value() == ours(*session));
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
    steps.add(QStringLiteral("more"), "CREATE TABLE more (id INTEGER PRIMARY KEY);");
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
    steps.add(QStringLiteral("broken"), "CREATE TABLE more (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);");
    auto session = opened(path);
    const auto done = Migrator(*session, fixedClock, steps.root()).run(noBackup);
    REQUIRE_FALSE(done);
    CHECK(session->dialect().schemaVersion().value() == ours(*session));
    CHECK(rows(*session, QStringLiteral("SELECT name FROM sqlite_schema WHERE name = 'more'")).isEmpty());
}

TEST_CASE("a step that would leave references into nothing is refused")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    Steps steps(dir);
    steps.add(QStringLiteral("dangling"), "INSERT INTO recipient (version, plan_id, position, text) VALUES (1, 77, 0, 'x');");
    const auto done = Migrator(*session, fixedClock, steps.root()).run(noBackup);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("db.constraint"));
    CHECK(rows(*session, QStringLiteral("SELECT id FROM recipient")).isEmpty());
}

TEST_CASE("a newer file is refused by name")
{
    TempDir dir;
    Steps steps(dir);
    steps.add(QStringLiteral("more"), "CREATE TABLE more (id INTEGER PRIMARY KEY);");
    auto session = opened(dir.file(QStringLiteral("a.db")));
    REQUIRE(Migrator(*session, fixedClock, steps.root()).run(noBackup));
    const auto done = Migrator(*session, fixedClock).run(noBackup);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("db.newer_version"));
    CHECK(done.error().args.mid(1) == QStringList{QString::number(ours(*session) + 1), QString::number(ours(*session))});
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
    const QString more = steps.add(QStringLiteral("more"), "CREATE TABLE more (id INTEGER PRIMARY KEY);\n");
    auto session = opened(dir.file(QStringLiteral("a.db")));
    Migrator migrator(*session, fixedClock, steps.root());
    REQUIRE(migrator.run(noBackup));
    steps.put(more, "CREATE TABLE more (id INTEGER PRIMARY KEY);\r\n");
    CHECK(migrator.changedSince().value().isEmpty());
    steps.put(more, "CREATE TABLE more (id INTEGER PRIMARY KEY, x);\n");
    CHECK(migrator.changedSince().value() == QStringList{more});
}

TEST_CASE("two programs that start at once make one schema")
{
    TempDir dir;
    const QString path = dir.file(QStringLiteral("a.db"));
    auto first = opened(path);
    auto second = opened(path);
    REQUIRE(Migrator(*first, fixedClock).run(noBackup));
    REQUIRE(Migrator(*second, fixedClock).run(noBackup));
    CHECK(static_cast<int>(Migrator(*second, fixedClock).applied().value().size()) == ours(*second));
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
        "INSERT INTO comment_round (id, uuid, version, plan_id, position, silence_agrees) VALUES (1, 'v', 1, 1, 0, 1)",
        "INSERT INTO comment_reply (version, plan_id, round_id, position, name, addressing, answer) VALUES (1, 1, 1, 0, '', 'assigned', 'none')",
        "INSERT INTO plan_comment (uuid, version, plan_id, round_id, position, name, addressing, text, decision, search_key) "
        "VALUES ('y', 1, 1, 1, 0, '', 'invited', '', 'open', '')",
        "INSERT INTO agency (uuid, version, name, level, kind, addressing, aliases, protocol, search_key, sort_key) "
        "VALUES ('c', 1, '', 'commune', 'office', 'assigned', '[]', 0, '', '')",
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
    checkCodes<TaskStatus>(*session, QStringLiteral("task"), QStringLiteral("status"));
    checkCodes<Answer>(*session, QStringLiteral("comment_reply"), QStringLiteral("answer"));
    checkCodes<Addressing>(*session, QStringLiteral("comment_reply"), QStringLiteral("addressing"));
    checkCodes<Decision>(*session, QStringLiteral("plan_comment"), QStringLiteral("decision"));
    checkCodes<Addressing>(*session, QStringLiteral("plan_comment"), QStringLiteral("addressing"));
    checkCodes<AgencyLevel>(*session, QStringLiteral("agency"), QStringLiteral("level"));
    checkCodes<AgencyKind>(*session, QStringLiteral("agency"), QStringLiteral("kind"));

    const struct { const char *date; bool isGood; } dates[] = {{"2025", true}, {"2025-04", true}, {"2025-04-29", true},
                                                               {"25", false}, {"29/04/2025", false}, {"", false}};
    for (const auto &d : dates) {
        INFO(d.date);
        CHECK(tryExec(*session, QStringLiteral("UPDATE plan SET date = ?"), {QString::fromLatin1(d.date)}).has_value() == d.isGood);
    }
    CHECK_FALSE(tryExec(*session, QStringLiteral("UPDATE plan SET year = 'hai nghìn'"))); // strict types
    CHECK_FALSE(tryExec(*session, QStringLiteral("DELETE FROM section")));                // what hangs on it holds it
}

TEST_CASE("a file of the first schema keeps everything it holds")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("cũ.db")));
    Steps first(dir, 1);
    REQUIRE(Migrator(*session, fixedClock, first.root()).run(noBackup));
    REQUIRE(session->dialect().schemaVersion().value() == 1);
    const char *inserts[] = {
        "INSERT INTO plan (id, uuid, version, kind, state, superior_lines, issuer_lines, document_type, title, signer_authority, created_at, "
        "search_key, sort_key) VALUES (1, 'p', 1, 'year', 'issued', '[]', '[\"UBND\"]', 'KẾ HOẠCH', 'Tên', '[]', '', '', '')",
        "INSERT INTO section (id, uuid, version, plan_id, role, position, kind, heading, heading_end, number_style, search_key) "
        "VALUES (1, 's', 1, 1, 'body', 0, 'other', 'Mục', '', 'roman', '')",
        "INSERT INTO paragraph (id, uuid, version, plan_id, section_id, role, position, level, text, search_key) "
        "VALUES (1, 'd', 1, 1, 1, 'section', 0, 'dash', 'Đoạn', '')",
        "INSERT INTO task (id, uuid, version, plan_id, position, title, paragraph_id, search_key, sort_key) "
        "VALUES (1, 't', 1, 1, 0, 'Việc', 1, '', '')",
        "INSERT INTO history (batch_id, at, act, act_args, is_inverse, plan_id, entity_kind, entity_id, program) "
        "VALUES (1, '2026-01-01T00:00:00.000Z', 'plan.import', '[]', 0, 1, 'plan', 1, '0.1.0')",
    };
    for (const char *sql : inserts) {
        INFO(sql);
        REQUIRE(tryExec(*session, QString::fromUtf8(sql)));
    }
    QList<int> asked;
    REQUIRE(Migrator(*session, fixedClock).run([&](int from) { asked.append(from); return Result<void>(); }));
    CHECK(asked == QList<int>{1});
    CHECK(session->dialect().schemaVersion().value() == ours(*session));
    CHECK(session->dialect().foreignKeyCheck().value().isEmpty());
    RowStore store(*session);
    const auto plan = readPlan(store, 1);
    REQUIRE(plan);
    CHECK(plan->plan.title == QStringLiteral("Tên"));
    CHECK(plan->plan.state == domain::PlanState::Issued);
    CHECK_FALSE(plan->plan.identityUuid.has_value());
    CHECK_FALSE(plan->plan.revisionOf.has_value());
    REQUIRE(plan->plan.sections.size() == 1);
    CHECK_FALSE(plan->plan.sections[0].draft.has_value());
    CHECK(plan->plan.sections[0].blocks.size() == 1);
    REQUIRE(plan->plan.tasks.size() == 1);
    CHECK(plan->plan.tasks[0].paragraphUuid == std::optional(QStringLiteral("d")));
    CHECK(plan->plan.tasks[0].status == domain::TaskStatus::NotStarted);
    CHECK(plan->plan.rounds.empty());
    CHECK(rows(*session, QStringLiteral("SELECT COUNT(*) FROM history WHERE author IS NULL")) == QVariantList{1});
    CHECK_FALSE(tryExec(*session, QStringLiteral("UPDATE history SET author = 'x'")));
}

TEST_CASE("a log of the fourth schema gets the indexes of a new file and keeps its rows")
{
    TempDir dir;
    auto session = opened(dir.file(QStringLiteral("cũ.db")));
    Steps first(dir, 4);
    REQUIRE(Migrator(*session, fixedClock, first.root()).run(noBackup));
    for (int i = 0; i < 30; ++i) {
        domain::Activity activity;
        activity.uuid = QStringLiteral("a%1").arg(i);
        activity.title = QStringLiteral("Họp thôn lần %1").arg(i % 7);
        activity.from = activity.to = QDate(2026, 1, 1).addDays(i * 5 % 60);
        activity.place = i % 4 ? QStringLiteral("thôn %1").arg(i % 3) : QString();
        activity.agency.name = i % 3 ? QStringLiteral("Hội LHPN xã") : QString();
        activity.planUuid = i % 2 ? QStringLiteral("p") : QString();
        activity.cost = i % 5 ? std::optional<qint64>(i * 1000) : std::nullopt;
        FoldedNames names;
        Row row = activityRow(activity, nullptr, names);
        row["version"] = 1;
        row["created_at"] = "2026";
        REQUIRE(RowStore(*session).insert(QStringLiteral("activity"), row));
    }
    const auto all = [&] { return RowStore(*session).readWhere(QStringLiteral("activity"), Where{{QStringLiteral("version"), 1}}).value(); };
    const auto before = all();
    REQUIRE(before.size() == 30);
    REQUIRE(Migrator(*session, fixedClock).run(noBackup));
    CHECK(all() == before);
    CHECK(session->dialect().integrityCheck().value().isEmpty());

    auto fresh = opened(dir.file(QStringLiteral("mới.db")));
    REQUIRE(Migrator(*fresh, fixedClock).run(noBackup));
    const QString indexes = QStringLiteral("SELECT name || ': ' || COALESCE(sql, '') FROM sqlite_schema WHERE type = 'index' ORDER BY name");
    CHECK(rows(*session, indexes) == rows(*fresh, indexes));
    for (const auto order : {LogColumn::Date, LogColumn::Title, LogColumn::Agency, LogColumn::Place, LogColumn::Result})
        CHECK(activityIds(*session, {}, order, true)->size() == 30);
    CHECK(activityTotals(*session, {})->rows == 30);
    CHECK(activityGroups(*session, {}, LogGrouping::Place)->size() == 4);
}
