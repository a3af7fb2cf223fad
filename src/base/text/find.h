// Finds words in Vietnamese text as users expect, and tells exactly where they stand in the text as it is written. Any thread.
#pragma once
#include <QString>
#include <vector>

namespace bd::text {

struct FindOptions {
    bool matchesCase = false;
    bool wholeWords = false;
    bool operator==(const FindOptions &) const = default;
};

struct TextRange {
    qsizetype from = 0, length = 0;
    bool operator==(const TextRange &) const = default;
};

/// Without diacritics in the needle the text's don't count, đ included; with some the text must have the same, wherever
/// the tone of "hoà" stands (matches() in fold.h). Blanks and line ends are one blank, all dashes one. Composed or not
/// makes no difference. Footnote marks and other objects (U+FFFC) are found by nothing.
class Finder {
public:
    explicit Finder(const QString &needle, FindOptions options = {});
    bool isEmpty() const { return m_needle.empty(); }
    /// From left to right, none over another.
    std::vector<TextRange> in(QStringView text) const;

private:
    /// A letter with its marks, or a run of blanks.
    struct Unit {
        char32_t base = 0; ///< lower case unless case counts; đ stays
        char16_t quality = 0, tone = 0;
        qsizetype from = 0, end = 0;
        bool isUpper = false, isWord = false;
    };
    static std::vector<Unit> unitsOf(QStringView text);
    bool isSame(const Unit &a, const Unit &b) const;

    std::vector<Unit> m_needle;
    FindOptions m_options;
    bool m_hasMarks = false;
};

} // namespace bd::text
