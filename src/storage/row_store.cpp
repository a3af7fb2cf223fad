#include "storage/row_store.h"

#include "storage/json_text.h"
#include "storage/sql_text.h"

namespace bd::storage {

namespace {

QVariant toVariant(const nlohmann::json &value)
{
    if (value.is_string())
        return textOf(value);
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (value.is_number_integer())
        return QVariant::fromValue<qint64>(value.get<qint64>());
    if (value.is_number_float())
        return value.get<double>();
    return QVariant();
}

nlohmann::json toJson(const QVariant &value)
{
    if (!value.isValid())
        return nullptr;
    if (value.metaType() == QMetaType::fromType<QString>())
        return jsonText(value.toString());
    if (value.metaType() == QMetaType::fromType<double>())
        return value.toDouble();
    return value.toLongLong();
}

QString quoted(const QString &name) { return QLatin1Char('"') + name + QLatin1Char('"'); }

QString joined(const QStringList &columns, const QString &each)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(each.arg(column));
    return parts.join(QStringLiteral(", "));
}

/// "plan_id" = ? AND "uuid" IS NULL
QString condition(const Where &where)
{
    QStringList parts;
    for (const auto &[column, value] : where)
        parts.append(quoted(column) + (value.isValid() ? QStringLiteral(" = ?") : QStringLiteral(" IS NULL")));
    return parts.join(QStringLiteral(" AND "));
}

QVariantList valuesOf(const Where &where)
{
    QVariantList values;
    for (const auto &[column, value] : where)
        if (value.isValid())
            values.append(value);
    return values;
}

QString textFor(int verb, const QString &table, const QStringList &columns, const QString &where)
{
    const QString columnList = joined(columns, QStringLiteral("\"%1\""));
    switch (verb) {
    case 0:
        return sqlText(QStringLiteral("row/insert"),
                       {{QStringLiteral("table"), quoted(table)}, {QStringLiteral("columns"), columnList},
                        {QStringLiteral("marks"), QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "))}});
    case 1:
        return sqlText(QStringLiteral("row/update"),
                       {{QStringLiteral("table"), quoted(table)},
                        {QStringLiteral("assignments"), joined(columns, QStringLiteral("\"%1\" = ?"))}});
    case 2:
        return sqlText(QStringLiteral("row/delete"), {{QStringLiteral("table"), quoted(table)}});
    case 4:
        return sqlText(QStringLiteral("row/places"), {{QStringLiteral("table"), quoted(table)}, {QStringLiteral("condition"), where}});
    default:
        return sqlText(QStringLiteral("row/select"),
                       {{QStringLiteral("table"), quoted(table)}, {QStringLiteral("columns"), columnList},
                        {QStringLiteral("condition"), where}});
    }
}

/// All rows of a statement that ran, by the columns it was asked for.
Result<std::vector<Row>> rowsOf(Statement &statement, const QStringList &columns)
{
    std::vector<std::string> names;
    for (const QString &name : columns)
        names.push_back(name.toStdString());
    std::vector<Row> rows;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return rows;
        Row row = Row::object();
        for (std::size_t i = 0; i < names.size(); ++i)
            row[names[i]] = toJson(statement.value(static_cast<int>(i)));
        rows.push_back(std::move(row));
    }
}

} // namespace

Result<Statement *> RowStore::prepared(Verb verb, const QString &table, const QStringList &columns, const Where &where)
{
    const QString chosen = condition(where);
    Key key{verb, table, columns.join(QLatin1Char(',')) + QLatin1Char('|') + chosen};
    if (const auto it = m_statements.find(key); it != m_statements.end())
        return &it->second;
    BD_ASSIGN(Statement statement, Statement::fromText(m_session, textFor(static_cast<int>(verb), table, columns, chosen)));
    return &m_statements.emplace(std::move(key), std::move(statement)).first->second;
}

Result<RowStore::Named> RowStore::named(const QString &table, const Row &row, bool withId)
{
    auto known = m_names.find(table);
    if (known == m_names.end()) {
        BD_ASSIGN(const QStringList all, m_session.columns(table));
        std::vector<std::string> names;
        for (const QString &column : all)
            names.push_back(column.toStdString());
        known = m_names.emplace(table, std::move(names)).first;
    }
    Named result;
    result.marks.fill(QLatin1Char('-'), static_cast<qsizetype>(known->second.size()));
    result.values.reserve(result.marks.size() + 1);
    for (std::size_t i = 0; i < known->second.size(); ++i) {
        const std::string &column = known->second[i];
        const auto it = !withId && column == "id" ? row.end() : row.find(column);
        if (it == row.end())
            continue;
        result.marks[static_cast<qsizetype>(i)] = QLatin1Char('+');
        result.values.append(toVariant(*it));
    }
    return result;
}

Result<Statement *> RowStore::writing(Verb verb, const QString &table, const QString &marks)
{
    Key key{verb, table, marks};
    if (const auto it = m_statements.find(key); it != m_statements.end())
        return &it->second;
    BD_ASSIGN(const QStringList all, m_session.columns(table));
    QStringList columns;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (marks[i] == QLatin1Char('+'))
            columns.append(all[i]);
    }
    BD_ASSIGN(Statement statement, Statement::fromText(m_session, textFor(static_cast<int>(verb), table, columns, {})));
    return &m_statements.emplace(std::move(key), std::move(statement)).first->second;
}

Result<qint64> RowStore::insert(const QString &table, const Row &row)
{
    BD_ASSIGN(const Named given, named(table, row, true));
    BD_ASSIGN(Statement *statement, writing(Verb::Insert, table, given.marks));
    BD_TRY(statement->run(given.values));
    return statement->insertedId();
}

Result<void> RowStore::update(const QString &table, qint64 id, const Row &row)
{
    BD_ASSIGN(Named given, named(table, row, false));
    BD_ASSIGN(Statement *statement, writing(Verb::Update, table, given.marks));
    given.values.append(id);
    BD_TRY(statement->run(given.values));
    return {};
}

Result<void> RowStore::remove(const QString &table, qint64 id)
{
    BD_ASSIGN(Statement *statement, prepared(Verb::Delete, table, {}));
    return statement->run({id});
}

Result<std::vector<Row>> RowStore::readWhere(const QString &table, const QString &column, const QVariant &value)
{
    return readWhere(table, Where{{column, value}});
}

Result<std::vector<Row>> RowStore::readWhere(const QString &table, const Where &where)
{
    BD_ASSIGN(const QStringList columns, m_session.columns(table));
    BD_ASSIGN(Statement *statement, prepared(Verb::Select, table, columns, where));
    BD_TRY(statement->run(valuesOf(where)));
    return rowsOf(*statement, columns);
}

Result<std::vector<Row>> RowStore::readNamed(const QString &name, const QString &table, const QVariantList &values)
{
    BD_ASSIGN(const QStringList columns, m_session.columns(table));
    const QString text = sqlText(name, {{QStringLiteral("columns"), joined(columns, QStringLiteral("\"%1\""))}});
    BD_ASSIGN(Statement statement, Statement::fromText(m_session, text));
    BD_TRY(statement.run(values));
    return rowsOf(statement, columns);
}

Result<std::optional<Row>> RowStore::read(const QString &table, qint64 id)
{
    BD_ASSIGN(auto rows, readWhere(table, QStringLiteral("id"), id));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

Result<std::vector<RowPlace>> RowStore::places(const QString &table, const Where &where)
{
    BD_ASSIGN(Statement *statement, prepared(Verb::Places, table, {}, where));
    BD_TRY(statement->run(valuesOf(where)));
    std::vector<RowPlace> found;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement->next());
        if (!hasRow)
            return found;
        found.push_back({statement->integer(0), statement->text(1), statement->integer(2)});
    }
}

Result<bool> RowStore::hasColumn(const QString &table, const QString &column)
{
    BD_ASSIGN(const QStringList columns, m_session.columns(table));
    return columns.contains(column);
}

} // namespace bd::storage
