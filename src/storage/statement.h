// A prepared statement: run it, read its rows. Values bind by position; null and empty text are different things.
#pragma once
#include "storage/session.h"

#include <QSqlQuery>
#include <QVariantList>

namespace bd::storage {

class Statement {
public:
    /// The statement of sql/NAME.sql.
    static Result<Statement> named(Session &session, const QString &name);
    /// For statements put together from a named file, and for migrations.
    static Result<Statement> fromText(Session &session, const QString &sql);

    /// Binds and executes. A null QVariant is NULL; every QString is text, an empty one too.
    Result<void> run(const QVariantList &values = {});
    /// To the next row; false behind the last, when the statement is also released.
    Result<bool> next();
    void finish() { m_query.finish(); }

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); } ///< "" for NULL
    std::optional<QString> optionalText(int column) const;
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    std::optional<qint64> optionalInteger(int column) const;
    QVariant value(int column) const { return isNull(column) ? QVariant() : m_query.value(column); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int affectedRows() const { return m_query.numRowsAffected(); }

private:
    Statement(Session &session, QSqlQuery query) : m_session(&session), m_query(std::move(query)) {}
    Session *m_session;
    QSqlQuery m_query;
};

/// Runs a named statement that has no rows.
Result<void> runNamed(Session &session, const QString &name, const QVariantList &values = {});
/// The first column of the first row; null without a row.
Result<QVariant> valueOf(Session &session, const QString &name, const QVariantList &values = {});
/// The first column of all rows.
Result<QVariantList> columnOf(Session &session, const QString &name, const QVariantList &values = {});

} // namespace bd::storage
