// Small scanners over Vietnamese text: linear, without regular expressions, so that hostile text costs nothing.
#pragma once
#include "domain/partial_date.h"
#include "domain/rich_text.h"

#include <QString>
#include <initializer_list>
#include <optional>
#include <vector>

namespace bd::exchange {

/// Lower case of the same length, one tone placement ("Uỷ" -> "ủy", "hoá" -> "hóa"), every blank " ", every dash "-":
/// positions in it are positions in the text.
QString lowered(QStringView text);
/// `lowered` without diacritics, for words that optical recognition spoiled ("Noi nhận").
QString folded(QStringView text);

bool isDash(QChar c);
bool isBlank(QChar c);
/// At least two letters, none lower case.
bool isUpperText(QStringView text);
/// Dashes, underscores, dots, stars only: a drawn rule.
bool isRule(QStringView text);
/// Only "[...]", "…", "(còn nữa)": the place where a source was cut.
bool isTruncation(QStringView text);

/// First place from `from` where `word` stands as whole words in lowered text; -1 when none.
qsizetype findWord(QStringView low, QStringView word, qsizetype from = 0);
bool startsWithWord(QStringView low, QStringView word, qsizetype at = 0);
bool startsWithAny(QStringView low, std::initializer_list<QStringView> words, qsizetype at = 0);
bool containsAny(QStringView low, std::initializer_list<QStringView> words);
qsizetype skipBlanks(QStringView text, qsizetype at);

/// Ends with ".", ";", ":", "!", "?" (closing quotes and brackets behind don't count).
bool endsSentence(QStringView text);
/// The place of the "." that ends a sentence inside the text, another sentence following; -1 when none.
qsizetype innerSentenceEnd(QStringView text, qsizetype from = 0);
/// Begins with a small letter or a digit: not how a paragraph begins.
bool beginsSmall(QStringView text);
/// Ends with a word that cannot end a paragraph ("của", "và", "ngày", a comma, a hyphen).
bool endsOpen(QStringView text);

struct FoundDate {
    int day = 0, month = 0;
    std::optional<int> year;
    qsizetype begin = 0, end = 0;
    domain::PartialDate partial() const;
    std::optional<QDate> in(std::optional<int> planYear) const;
};
/// A date that begins at `at`: "30/5/2021", "05/6", "28 tháng 3 năm 2025", "15-12-2025". Impossible days are none.
std::optional<FoundDate> dateAt(QStringView low, qsizetype at);

struct FoundNumber {
    QString text;   ///< "540/SNV-CCHCTN&VTLT", blanks taken out
    QString number; ///< "540"; empty when blank
    QString symbol; ///< "SNV-CCHCTN&VTLT"
    qsizetype begin = 0, end = 0;
};
/// A document's number that begins at `at`: "68 /KH-UBND", "73/2006/QH11", "11-NQ/TW", "…/KH-UBND".
std::optional<FoundNumber> numberAt(QStringView text, qsizetype at);

enum class MarkerType { None, Part, UpperLetter, Roman, Article, Decimal, Nested, Letter, Dash, Plus };

/// What a line begins with.
struct Marker {
    MarkerType type = MarkerType::None;
    QString label;          ///< as typed, without the sign behind: "2.1", "IV", "a", "Phần thứ nhất"
    QChar delimiter;        ///< ".", ")", "/", or null
    int value = 0;          ///< the last number; 0 when it has none
    std::vector<int> path;  ///< 2.1 -> {2, 1}
    qsizetype length = 0;   ///< characters up to the text behind
    bool isNumber() const { return type != MarkerType::None && type != MarkerType::Dash && type != MarkerType::Plus; }
};
Marker markerOf(QStringView text);

/// White space squeezed over span borders, trimmed.
domain::RichText squeezed(const domain::RichText &text);
/// Adds a further piece of one paragraph, a blank between.
void appendPiece(domain::RichText &text, const domain::RichText &piece);

} // namespace bd::exchange
