#include "storage/sql_text.h"
#include "support/catch.h"

#include <QDirIterator>

using namespace bd::storage;

TEST_CASE("a script is split at the semicolons that end statements")
{
    const QString trigger = QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON x BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END");
    const struct { QString script; QStringList statements; } cases[] = {
        {QString(), {}},
        {QStringLiteral("  -- nothing but a remark; really\n"), {}},
        {QStringLiteral("SELECT 1; SELECT 2"), {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")}},
        {QStringLiteral("SELECT 'a;b', \"c;d\", 'it''s;'; ;"), {QStringLiteral("SELECT 'a;b', \"c;d\", 'it''s;'")}},
        {QStringLiteral("/* a; */SELECT/* b */ 1;-- c;"), {QStringLiteral("SELECT 1")}},
        {trigger + QStringLiteral("; SELECT 4;"), {trigger, QStringLiteral("SELECT 4")}},
        {QStringLiteral("BEGIN; SELECT 1; END;"), {QStringLiteral("BEGIN"), QStringLiteral("SELECT 1"), QStringLiteral("END")}},
        {QStringLiteral("SELECT 'open; end"), {QStringLiteral("SELECT 'open; end")}},
    };
    for (const auto &c : cases) {
        INFO(c.script.toStdString());
        CHECK(splitSql(c.script) == c.statements);
    }
}

TEST_CASE("a named file gives one statement, names filled in")
{
    CHECK(sqlText(QStringLiteral("row/delete"), {{QStringLiteral("table"), QStringLiteral("\"plan\"")}})
          == QStringLiteral("DELETE FROM \"plan\" WHERE id = ?"));
    CHECK(sqlText(QStringLiteral("plan/list")).startsWith(QStringLiteral("SELECT p.id")));
}

TEST_CASE("every named file holds exactly one statement")
{
    initSqlFiles();
    int files = 0;
    QDirIterator it(QStringLiteral(":/sql"), {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (path.contains(QStringLiteral("/migrations/")))
            continue;
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(path.toStdString());
        CHECK(splitSql(QString::fromUtf8(file.readAll())).size() == 1);
        ++files;
    }
    CHECK(files > 10);
}
