#include "storage/import_store.h"

#include "storage/statement.h"

namespace bd::storage {

Result<void> keepLittle(Session &session)
{
    return runNamed(session, QStringLiteral("import/small_cache"));
}

Result<QHash<QString, qint64>> importKeys(Session &session)
{
    BD_ASSIGN(auto statement, Statement::named(session, QStringLiteral("import/keys")));
    BD_TRY(statement.run());
    QHash<QString, qint64> keys;
    for (;;) {
        BD_ASSIGN(const bool isRow, statement.next());
        if (!isRow)
            return keys;
        keys.insert(statement.text(0), statement.integer(1));
    }
}

Result<std::vector<LoggedTitle>> loggedTitles(Session &session, QDate from, QDate to)
{
    BD_ASSIGN(auto statement, Statement::named(session, QStringLiteral("import/dated")));
    BD_TRY(statement.run({from.toString(Qt::ISODate), to.toString(Qt::ISODate)}));
    std::vector<LoggedTitle> rows;
    for (;;) {
        BD_ASSIGN(const bool isRow, statement.next());
        if (!isRow)
            return rows;
        rows.push_back({statement.integer(0), statement.text(1), statement.text(2)});
    }
}

} // namespace bd::storage
