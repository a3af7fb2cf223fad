// Tables of codes and their English sentences, for translation by the caller. Private to application.
#pragma once
#include <QString>

namespace bd::application {

struct Sentence {
    const char *code, *english;
};

/// nullptr for a code that the table doesn't have.
template <std::size_t N>
const char *findSentence(const Sentence (&table)[N], const QString &code)
{
    for (const Sentence &sentence : table)
        if (code == QLatin1String(sentence.code))
            return sentence.english;
    return nullptr;
}

} // namespace bd::application
