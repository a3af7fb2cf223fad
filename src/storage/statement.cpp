#include "storage/statement.h"

#include "storage/sql_text.h"

namespace bd::storage {

Result<Statement> Statement::named(Session &session, const QString &name) { return fromText(session, sqlText(name)); }

Result<Statement> Statement::fromText(Session &session, const QString &sql)
{
    QSqlQuery query(session.database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(session.dialect().error(query.lastError()));
    return Statement(session, std::move(query));
}

Result<void> Statement::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        // A QString that was never set would bind as NULL; unknown text is said with a null QVariant here.
        if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
            m_query.bindValue(i, QString(QLatin1String("")));
        else
            m_query.bindValue(i, value);
    }
    if (!m_query.exec())
        return fail(m_session->dialect().error(m_query.lastError()));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return fail(m_session->dialect().error(error));
    return false;
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

Result<void> runNamed(Session &session, const QString &name, const QVariantList &values)
{
    BD_ASSIGN(Statement statement, Statement::named(session, name));
    return statement.run(values);
}

Result<QVariant> valueOf(Session &session, const QString &name, const QVariantList &values)
{
    BD_ASSIGN(Statement statement, Statement::named(session, name));
    BD_TRY(statement.run(values));
    BD_ASSIGN(const bool hasRow, statement.next());
    return hasRow ? statement.value(0) : QVariant();
}

Result<QVariantList> columnOf(Session &session, const QString &name, const QVariantList &values)
{
    BD_ASSIGN(Statement statement, Statement::named(session, name));
    BD_TRY(statement.run(values));
    QVariantList result;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return result;
        result.append(statement.value(0));
    }
}

} // namespace bd::storage
