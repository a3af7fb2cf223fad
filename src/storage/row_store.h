// Rows as JSON objects by column name: what change sets hold. One store per act or read: it keeps its statements
// prepared. The names of tables come from the program, never from outside.
#pragma once
#include "storage/statement.h"

#include <nlohmann/json.hpp>

namespace bd::storage {

using Row = nlohmann::json; ///< object: text, whole number, real number or null per column

/// Which rows: all of these columns as said; a null QVariant finds NULL.
using Where = std::vector<std::pair<QString, QVariant>>;

/// Where a row stands among its siblings.
struct RowPlace {
    qint64 id = 0;
    QString uuid;
    qint64 position = 0;
};

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
    Result<std::vector<Row>> readWhere(const QString &table, const Where &where);
    /// As the named statement orders and chooses them; it names {columns} where the table's columns go.
    Result<std::vector<Row>> readNamed(const QString &name, const QString &table, const QVariantList &values = {});
    /// By position, then id. For tables with uuid and position.
    Result<std::vector<RowPlace>> places(const QString &table, const Where &where);
    Result<bool> hasColumn(const QString &table, const QString &column);

private:
    enum class Verb { Insert, Update, Delete, Select, Places };
    using Key = std::tuple<Verb, QString, QString>;
    /// The table's columns that a row names, in the table's order: a mark for each, '+' for those, and their values.
    struct Named {
        QString marks;
        QVariantList values;
    };
    Result<Named> named(const QString &table, const Row &row, bool withId);
    Result<Statement *> writing(Verb verb, const QString &table, const QString &marks);
    /// Prepared once for a table and a set of columns.
    Result<Statement *> prepared(Verb verb, const QString &table, const QStringList &columns, const Where &where = {});

    Session &m_session;
    std::map<Key, Statement> m_statements;
    std::map<QString, std::vector<std::string>> m_names; ///< of a table's columns
};

} // namespace bd::storage
