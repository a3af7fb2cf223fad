#include "storage/session.h"

#include "base/uuid.h"
#include "storage/statement.h"

#include <QDir>
#include <QFileInfo>

namespace bd::storage {

namespace {

// Qt's register of connections is the one list of what this program has open, so their names tell the file.
const QLatin1String namePrefix("bd:");
constexpr qsizetype nameHead = 3 + 36 + 1; // prefix, UUID, colon

/// Where files have no number (Windows) by name: nothing but the name leads to an open file there.
bool isSameFile(const QString &one, const QString &other)
{
    if (const auto id = fileId(one))
        return fileId(other) == id;
    const QString whole = QFileInfo(one).canonicalFilePath();
    return !whole.isEmpty() && whole.compare(QFileInfo(other).canonicalFilePath(), Qt::CaseInsensitive) == 0;
}

QString connectionName(const QString &path) { return namePrefix + newUuid() + QLatin1Char(':') + path; }

} // namespace

Session::Session(QString path) : m_path(std::move(path)), m_name(connectionName(m_path)) {}

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
    session->m_database.setDatabaseName(options.isUnchanging ? Dialect::unchangingName(path) : path);
    session->m_database.setConnectOptions(
        Dialect::connectOptions(options.busyTimeoutMs, options.readOnly || options.isUnchanging, options.isUnchanging));
    const auto before = fileId(path);
    session->m_dialect = std::make_unique<Dialect>(session->m_database, path);
    if (!session->m_database.open())
        return fail(session->m_dialect->error(session->m_database.lastError()));
    session->m_file = fileId(path);
    if (before && before != session->m_file)
        return fail("db.replaced", {QDir::toNativeSeparators(path)}, QStringLiteral("while opening"));
    BD_TRY(session->m_dialect->configure(options.busyTimeoutMs));
    return session;
}

bool Session::isReplaced() const { return m_file && fileId(m_path) != m_file; }

bool Session::isOpenHere(const QString &path)
{
    const QStringList names = QSqlDatabase::connectionNames();
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return name.startsWith(namePrefix) && isSameFile(name.mid(nameHead), path); });
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
