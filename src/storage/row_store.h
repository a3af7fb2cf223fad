// Rows as JSON objects by column name: what change sets hold. One store per act or read: it keeps its statements
// prepared. The names of tables come from the program, never from outside.
#pragma once
#include "storage/statement.h"

#include <nlohmann/json.hpp>

namespace bd::storage {

using Row = nlohmann::json; ///< object: text, whole number, real number or null per column

class RowStore {
public:
    explicit RowStore(Session &session) : m_session(session) {}

    /// Inserts; a row without "id" gets the next one, never one that was used before. Returns the id.
    /// Columns that the row doesn't name take their default.
    Result<qint64> insert(const QString &table, const Row &row);
    /// Sets every column of the row.
    Result<void> update(const QString &table, qint64 id, const Row &row);
    Result<void> remove(const QString &table, qint64 id);
    Result<std::optional<Row>> read(const QString &table, qint64 id);
    /// By id ascending.
    Result<std::vector<Row>> readWhere(const QString &table, const QString &column, const QVariant &value);
    Result<bool> hasColumn(const QString &table, const QString &column);

private:
    enum class Verb { Insert, Update, Delete, Select };
    using Key = std::tuple<Verb, QString, QString>;
    /// Prepared once for a table and a set of columns.
    Result<Statement *> prepared(Verb verb, const QString &table, const QStringList &columns, const QString &where = {});

    Session &m_session;
    std::map<Key, Statement> m_statements;
};

} // namespace bd::storage
