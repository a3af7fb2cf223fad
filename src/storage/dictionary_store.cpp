#include "storage/dictionary_store.h"

namespace bd::storage {

Result<QStringList> dictionaryWords(Session &session)
{
    BD_ASSIGN(Statement statement, Statement::named(session, QStringLiteral("dictionary/list")));
    BD_TRY(statement.run());
    QStringList words;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return words;
        words.append(statement.text(0));
    }
}

Result<std::optional<qint64>> dictionaryWordId(Session &session, const QString &word)
{
    BD_ASSIGN(const QVariant id, valueOf(session, QStringLiteral("dictionary/id"), {word}));
    return id.isNull() ? std::optional<qint64>() : id.toLongLong();
}

} // namespace bd::storage
