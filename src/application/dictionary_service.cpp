#include "application/dictionary_service.h"

#include "application/change_writer.h"
#include "base/text/fold.h"
#include "storage/dictionary_store.h"
#include "storage/json_text.h"

#include <algorithm>

namespace bd::application {

namespace {

const QString wordTable = QStringLiteral("dictionary_word");
constexpr qsizetype longestWord = 60;

QString tidied(const QString &word)
{
    return text::squeezed(text::nfc(word)).toLower();
}

} // namespace

DictionaryService::DictionaryService(DatabaseService &database) : m_database(database) {}

Result<QStringList> DictionaryService::words() const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(QStringList words, storage::dictionaryWords(m_database.session()));
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return text::sortKey(a) < text::sortKey(b); });
    return words;
}

Result<ChangeSet> DictionaryService::add(const QString &given)
{
    const QString word = tidied(given);
    if (text::words(word).isEmpty() || word.size() > longestWord)
        return fail("dictionary.no_word");
    return ChangeWriter::run(m_database, {QStringLiteral("dictionary.add"), {word}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto id, storage::dictionaryWordId(m_database.session(), word));
        if (!id)
            BD_TRY(writer.insert(wordTable, {{"word", storage::jsonText(word)}}));
        return {};
    });
}

Result<ChangeSet> DictionaryService::remove(const QString &given)
{
    const QString word = tidied(given);
    return ChangeWriter::run(m_database, {QStringLiteral("dictionary.remove"), {word}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto id, storage::dictionaryWordId(m_database.session(), word));
        if (!id)
            return {};
        BD_ASSIGN(const auto before, writer.rows().read(wordTable, *id));
        return before ? writer.remove(wordTable, *before) : Result<void>();
    });
}

} // namespace bd::application
