// Spelling of Vietnamese text, syllable by syllable, with a Hunspell dictionary where one is installed. What the dictionary
// doesn't know but officials write is right too: either tone placement, names, abbreviations, numerals.
#pragma once
#include "base/narrow_path.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

class Hunspell;

namespace bd {

struct DictionaryFiles {
    QString affixes, words; ///< "….aff", "….dic"
};

/// Where dictionaries lie: beside the program, then the system's folders.
QStringList dictionaryFolders();
/// "vi_VN" in the first folder that has both files; none otherwise. Any thread.
std::optional<DictionaryFiles> findDictionary(const QStringList &folders = dictionaryFolders());

struct SpellingMark {
    qsizetype from = 0, length = 0;
    bool operator==(const SpellingMark &) const = default;
};

/// Loaded in any thread (some 10 ms), used in one at a time.
class Spelling {
public:
    /// Null when the files are no dictionary.
    static std::unique_ptr<Spelling> load(const DictionaryFiles &files, const NarrowNames &names = NarrowNames::ofSystem());
    ~Spelling();
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;

    /// Words that are right besides the dictionary's: the program's own list, names of agencies, the office's dictionary.
    /// Every syllable counts, in any case.
    void setOwnWords(const QStringList &words);
    bool isOwnWord(const QString &word) const;

    /// Syllables that look wrong, in their order. Not looked at: whatever has a capital, a digit, an "@"; web addresses;
    /// single letters; Roman numerals.
    std::vector<SpellingMark> check(QStringView text);
    bool isRight(const QString &syllable);
    /// For a syllable, best first; capitals as it has them, tones as most of `surroundings` places them.
    QStringList suggestions(const QString &syllable, QStringView surroundings, int most = 7);

private:
    explicit Spelling(std::unique_ptr<Hunspell> hunspell);
    bool isKnown(const QString &word);

    std::unique_ptr<Hunspell> m_hunspell;
    QHash<QString, bool> m_known;
    QSet<QString> m_own;
};

} // namespace bd
