#include "storage/erasure.h"

#include "storage/dialect_schema.h"
#include "storage/erased_json.h"
#include "storage/json_text.h"
#include "storage/row_store.h"
#include "storage/sql_text.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <algorithm>
#include <array>

namespace bd::storage {

using nlohmann::json;

namespace {

const QString historyTable = QStringLiteral("history");
const QString revisionTable = QStringLiteral("report_revision");

/// Tables of the program itself, and those whose rows aren't text.
bool isOutside(const QString &table)
{
    static const QStringList outside{QStringLiteral("migration"), QStringLiteral("erasure"), QStringLiteral("file_content")};
    return outside.contains(table);
}

Result<QStringList> searchedColumns(Session &session, const QString &table)
{
    BD_ASSIGN(const QVariantList names, columnOf(session, QStringLiteral("erasure/text_columns"), {table}));
    QStringList columns;
    for (const QVariant &name : names) {
        const QString column = name.toString();
        if (!isStructural(column) && !(table == QLatin1String("setting") && column == QLatin1String("name")))
            columns.append(column);
    }
    return columns;
}

/// Rows with one of the words in one of the columns.
Result<std::vector<qint64>> rowsWith(Session &session, const QString &table, const QStringList &columns, const QStringList &words)
{
    std::vector<qint64> ids;
    if (columns.isEmpty() || words.isEmpty())
        return ids;
    QStringList conditions;
    QVariantList values;
    for (const QString &column : columns) {
        for (const QString &word : words) {
            conditions.append(QStringLiteral("instr(\"%1\", ?) > 0").arg(column));
            values.append(word);
        }
    }
    BD_ASSIGN(Statement statement,
              Statement::fromText(session, sqlText(QStringLiteral("erasure/rows_with"),
                                                   {{QStringLiteral("table"), QLatin1Char('"') + table + QLatin1Char('"')},
                                                    {QStringLiteral("condition"), conditions.join(QStringLiteral(" OR "))}})));
    BD_TRY(statement.run(values));
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return ids;
        ids.push_back(statement.integer(0));
    }
}

QString titleOf(const Row &row)
{
    for (const char *name : {"title", "heading", "name", "subject", "theme", "unit_name", "text", "file_name", "sender", "recipient", "body", "request_subject", "note", "code"}) {
        const auto it = row.find(name);
        if (it != row.end() && it->is_string() && !textOf(*it).isEmpty())
            return textOf(*it);
    }
    return {};
}

QString excerptOf(const QString &text, const QString &words)
{
    constexpr qsizetype around = 40;
    const qsizetype at = text.indexOf(words);
    if (at < 0)
        return {};
    const qsizetype from = std::max<qsizetype>(0, at - around), to = std::min(text.size(), at + words.size() + around);
    return (from > 0 ? QStringLiteral("…") : QString()) + text.mid(from, to - from).simplified() + (to < text.size() ? QStringLiteral("…") : QString());
}

/// The column in which it stands; "" when the row doesn't hold it after all.
ErasurePlace placeIn(const TextEraser &eraser, const QString &text, const QString &table, const Row &row)
{
    ErasurePlace place{table, {}, row.at("id").get<qint64>(), titleOf(row), {}};
    for (auto it = row.begin(); it != row.end(); ++it) {
        const QString column = QString::fromStdString(it.key());
        if (!it.value().is_string() || isStructural(column) || column.endsWith(QLatin1String("_key")))
            continue;
        const json one = json::object({{it.key(), it.value()}});
        if (!eraser.holds(one))
            continue;
        if (place.column.isEmpty())
            place.column = column;
        if (place.excerpt.isEmpty())
            place.excerpt = excerptOf(textOf(it.value()), text);
    }
    if (place.column.isEmpty() && eraser.holds(row))
        place.column = QStringLiteral("import_key");
    return place;
}

class Erasing {
public:
    Erasing(Session &session, const ErasureTarget &target) : m_session(session), m_target(target), m_rows(session), m_eraser(target.text) {}

    Result<int> run(const ErasureNote &note)
    {
        BD_ASSIGN(auto transaction, Transaction::begin(m_session));
        BD_ASSIGN(const auto before, triggers(m_session));
        for (const Trigger &trigger : before)
            BD_TRY(dropTrigger(m_session, trigger));
        BD_TRY(m_target.isFile() ? eraseContent() : eraseText());
        for (const Trigger &trigger : before)
            BD_TRY(createTrigger(m_session, trigger));
        BD_ASSIGN(const auto after, triggers(m_session));
        if (before != after)
            return fail("erasure.triggers");
        if (m_count == 0)
            return 0;
        BD_TRY(write(note));
        BD_TRY(transaction.commit());
        return m_count;
    }

private:
    Result<void> eraseText()
    {
        BD_ASSIGN(const QStringList tables, tableNames(m_session));
        for (const QString &table : tables) {
            if (isOutside(table))
                continue;
            BD_ASSIGN(const QStringList columns, searchedColumns(m_session, table));
            BD_ASSIGN(const auto ids, rowsWith(m_session, table, columns, m_eraser.forms()));
            for (const qint64 id : ids)
                BD_TRY(cleanRow(table, id));
        }
        return {};
    }

    Result<void> cleanRow(const QString &table, qint64 id)
    {
        BD_ASSIGN(auto row, m_rows.read(table, id));
        if (!row || !m_eraser.clean(*row))
            return {};
        ++m_count;
        if (table == QLatin1String("dictionary_word")) // a word is whole or it is none
            return m_rows.remove(table, id);
        return m_rows.update(table, id, *row);
    }

    Result<bool> hasTable(const QString &name)
    {
        BD_ASSIGN(const QStringList tables, tableNames(m_session));
        return tables.contains(name);
    }

    Result<void> eraseContent()
    {
        m_sums = {m_target.sha256};
        BD_ASSIGN(const bool hasEvidence, hasTable(QStringLiteral("evidence")));
        if (hasEvidence) {
            BD_ASSIGN(const QVariantList pictures, columnOf(m_session, QStringLiteral("erasure/small_pictures"), {m_target.sha256, m_target.sha256}));
            for (const QVariant &sum : pictures)
                m_sums.append(sum.toString());
            BD_TRY(findRemovedPictures());
            BD_TRY(removeRows(QStringLiteral("evidence")));
        }
        BD_ASSIGN(const bool hasPlanFiles, hasTable(QStringLiteral("plan_file")));
        if (hasPlanFiles)
            BD_TRY(removeRows(QStringLiteral("plan_file")));
        BD_ASSIGN(const bool hasRequests, hasTable(QStringLiteral("report_request")));
        if (hasRequests)
            BD_TRY(cleanRequests());
        BD_ASSIGN(const bool hasRevisions, hasTable(revisionTable));
        if (hasRevisions)
            BD_TRY(cleanRevisions());
        BD_TRY(cleanHistory());
        for (const QString &sum : m_sums) {
            BD_ASSIGN(Statement drop, Statement::named(m_session, QStringLiteral("erasure/drop_content")));
            BD_TRY(drop.run({sum}));
            m_count += drop.affectedRows();
        }
        return {};
    }

    /// Small pictures of rows that were removed before: only the history still names them.
    Result<void> findRemovedPictures()
    {
        BD_ASSIGN(const auto ids, rowsWith(m_session, historyTable, {QStringLiteral("before"), QStringLiteral("after")}, {m_target.sha256}));
        QStringList pictures;
        for (const qint64 id : ids) {
            BD_ASSIGN(const auto row, m_rows.read(historyTable, id));
            for (const char *side : {"before", "after"})
                collectPictures(row ? parsedJson(textOf(row->at(side))) : json(), m_target.sha256, pictures);
        }
        for (const QString &sum : pictures) {
            BD_ASSIGN(const auto users, m_rows.readWhere(QStringLiteral("evidence"), QStringLiteral("thumbnail"), sum));
            const bool isElse = std::any_of(users.begin(), users.end(), [&](const Row &user) { return textOf(user.at("sha256")) != m_target.sha256; });
            if (!isElse && !m_sums.contains(sum))
                m_sums.append(sum);
        }
        return {};
    }

    Result<void> removeRows(const QString &table)
    {
        BD_ASSIGN(const auto rows, m_rows.readWhere(table, QStringLiteral("sha256"), m_target.sha256));
        for (const Row &row : rows) {
            BD_TRY(m_rows.remove(table, row.at("id").get<qint64>()));
            ++m_count;
        }
        return {};
    }

    Result<void> cleanRequests()
    {
        const QString table = QStringLiteral("report_request");
        BD_ASSIGN(auto rows, m_rows.readWhere(table, QStringLiteral("outline_sha256"), m_target.sha256));
        QStringList names;
        for (Row &row : rows) {
            eraseFile(row, m_sums, names);
            BD_TRY(m_rows.update(table, row.at("id").get<qint64>(), row));
            ++m_count;
        }
        return {};
    }

    /// Frozen reports name their photos by what their bytes come to.
    Result<void> cleanRevisions()
    {
        BD_ASSIGN(const auto ids, rowsWith(m_session, revisionTable, {QStringLiteral("content")}, m_sums));
        for (const qint64 id : ids) {
            BD_ASSIGN(auto row, m_rows.read(revisionTable, id));
            QStringList names;
            if (!row || !eraseFile(*row, m_sums, names))
                continue;
            BD_TRY(m_rows.update(revisionTable, id, *row));
            ++m_count;
        }
        return {};
    }

    Result<void> cleanHistory()
    {
        BD_ASSIGN(const auto ids, rowsWith(m_session, historyTable, {QStringLiteral("before"), QStringLiteral("after")}, m_sums));
        for (const qint64 id : ids) {
            BD_ASSIGN(auto row, m_rows.read(historyTable, id));
            if (!row)
                continue;
            QStringList names;
            for (const char *side : {"before", "after"}) {
                json &value = row->at(side);
                json inner = value.is_string() ? parsedJson(textOf(value)) : json();
                if (eraseFile(inner, m_sums, names))
                    value = jsonText(compactJson(inner));
            }
            QStringList args = listFromJson(textOf(row->at("act_args")));
            for (QString &arg : args) {
                if (names.contains(arg))
                    arg = erasedMark();
            }
            (*row)["act_args"] = jsonText(listJson(args));
            BD_TRY(m_rows.update(historyTable, id, *row));
            ++m_count;
        }
        return {};
    }

    Result<void> write(const ErasureNote &note)
    {
        BD_ASSIGN(const bool hasNotes, hasTable(QStringLiteral("erasure"))); // copies of older programs have none
        if (!hasNotes)
            return {};
        BD_TRY(m_rows.insert(QStringLiteral("erasure"), Row{{"at", jsonText(note.at)},
                                                            {"author", jsonTextOrNull(note.author)},
                                                            {"what", m_target.isFile() ? "file" : "text"},
                                                            {"row_count", m_count}}));
        return {};
    }

    Session &m_session;
    const ErasureTarget &m_target;
    RowStore m_rows;
    TextEraser m_eraser;
    QStringList m_sums;
    int m_count = 0;
};

Result<ErasureFindings> findFile(Session &session, const QString &sum)
{
    ErasureFindings found;
    RowStore rows(session);
    for (const auto &[table, column] : {std::pair(QStringLiteral("evidence"), QStringLiteral("sha256")),
                                        std::pair(QStringLiteral("plan_file"), QStringLiteral("sha256")),
                                        std::pair(QStringLiteral("report_request"), QStringLiteral("outline_sha256"))}) {
        BD_ASSIGN(const auto hits, rows.readWhere(table, column, sum));
        for (const Row &row : hits)
            found.places.push_back({table, column, row.at("id").get<qint64>(), titleOf(row), {}});
    }
    BD_ASSIGN(const QStringList tables, tableNames(session));
    if (tables.contains(revisionTable)) {
        BD_ASSIGN(const auto frozen, rowsWith(session, revisionTable, {QStringLiteral("content")}, {sum}));
        for (const qint64 id : frozen) {
            BD_ASSIGN(const auto row, rows.read(revisionTable, id));
            found.places.push_back({revisionTable, QStringLiteral("content"), id, row ? titleOf(*row) : QString(), {}});
        }
    }
    BD_ASSIGN(const auto history, rowsWith(session, historyTable, {QStringLiteral("before"), QStringLiteral("after")}, {sum}));
    found.history = static_cast<int>(history.size());
    return found;
}

} // namespace

QString erasedMark() { return QStringLiteral("…"); }

Result<ErasureFindings> findForErasure(Session &session, const ErasureTarget &target)
{
    BD_ASSIGN(auto reading, Transaction::begin(session, Transaction::Kind::Read));
    if (target.isFile())
        return findFile(session, target.sha256);
    ErasureFindings found;
    RowStore rows(session);
    const TextEraser eraser(target.text);
    BD_ASSIGN(const QStringList tables, tableNames(session));
    for (const QString &table : tables) {
        if (isOutside(table))
            continue;
        BD_ASSIGN(const QStringList columns, searchedColumns(session, table));
        BD_ASSIGN(const auto ids, rowsWith(session, table, columns, eraser.forms()));
        for (const qint64 id : ids) {
            BD_ASSIGN(const auto row, rows.read(table, id));
            if (!row)
                continue;
            ErasurePlace place = placeIn(eraser, target.text, table, *row);
            if (place.column.isEmpty())
                continue;
            if (table == historyTable)
                ++found.history;
            else
                found.places.push_back(std::move(place));
        }
    }
    return found;
}

Result<int> eraseForGood(Session &session, const ErasureTarget &target, const ErasureNote &note)
{
    return Erasing(session, target).run(note);
}

} // namespace bd::storage
