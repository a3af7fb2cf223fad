#include "storage/session.h"

#include "base/uuid.h"
#include "storage/statement.h"

namespace bd::storage {

Session::Session(QString path) : m_path(std::move(path)), m_name(QStringLiteral("bd-") + newUuid()) {}

Session::~Session()
{
    m_dialect.reset();
    m_database.close();
    m_database = QSqlDatabase(); // Qt warns about a name removed while a copy is alive
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, const SessionOptions &options)
{
    std::unique_ptr<Session> session(new Session(path));
    session->m_database = QSqlDatabase::addDatabase(Dialect::driverName(), session->m_name);
    session->m_database.setDatabaseName(path);
    session->m_database.setConnectOptions(Dialect::connectOptions(options.busyTimeoutMs, options.readOnly));
    session->m_dialect = std::make_unique<Dialect>(session->m_database, path);
    if (!session->m_database.open())
        return fail(session->m_dialect->error(session->m_database.lastError()));
    BD_TRY(session->m_dialect->configure(options.busyTimeoutMs));
    return session;
}

Result<QStringList> Session::columns(const QString &table)
{
    if (const auto known = m_columns.find(table); known != m_columns.end())
        return known->second;
    BD_ASSIGN(Statement statement, Statement::named(*this, QStringLiteral("row/columns")));
    BD_TRY(statement.run({table}));
    QStringList names;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            break;
        names.append(statement.text(0));
    }
    m_columns[table] = names;
    return names;
}

} // namespace bd::storage
