#include "storage/dialect_schema.h"

#include "storage/statement.h"

namespace bd::storage {

namespace {

Result<void> exec(Session &session, const QString &sql)
{
    BD_ASSIGN(Statement statement, Statement::fromText(session, sql));
    BD_TRY(statement.run());
    statement.finish();
    return {};
}

} // namespace

Result<QStringList> tableNames(Session &session)
{
    BD_ASSIGN(Statement statement, Statement::fromText(session, QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")));
    BD_TRY(statement.run());
    QStringList names;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return names;
        names.append(statement.text(0));
    }
}

Result<std::vector<Trigger>> triggers(Session &session)
{
    BD_ASSIGN(Statement statement, Statement::fromText(session, QStringLiteral(
        "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")));
    BD_TRY(statement.run());
    std::vector<Trigger> found;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return found;
        found.push_back({statement.text(0), statement.text(1), statement.text(2)});
    }
}

Result<void> dropTrigger(Session &session, const Trigger &trigger)
{
    return exec(session, QStringLiteral("DROP TRIGGER \"%1\"").arg(trigger.name));
}

Result<void> createTrigger(Session &session, const Trigger &trigger)
{
    return exec(session, trigger.sql);
}

Result<void> deleteSecurely(Session &session)
{
    return exec(session, QStringLiteral("PRAGMA secure_delete = ON"));
}

} // namespace bd::storage
