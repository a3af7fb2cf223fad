#include "base/text/find.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace bd::text {

namespace {

bool isTone(char16_t c)
{
    return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
}

bool isMark(char16_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isDash(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

} // namespace

std::vector<Finder::Unit> Finder::unitsOf(QStringView text)
{
    std::vector<Unit> units;
    units.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size();) {
        Unit unit;
        unit.from = i;
        if (isBlank(text[i])) {
            while (i < text.size() && isBlank(text[i]))
                ++i;
            unit.base = U' ';
            unit.end = i;
            units.push_back(unit);
            continue;
        }
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        i += isPair ? 2 : 1;
        const auto addMark = [&unit](char16_t mark) { (isTone(mark) ? unit.tone : unit.quality) = mark; };
        // takes apart what is composed, one letter at a time: places stay those of the text
        while (QChar::decompositionTag(c) == QChar::Canonical) {
            const QString parts = QChar::decomposition(c);
            if (parts.size() != 2 || !isMark(parts[1].unicode()))
                break;
            addMark(parts[1].unicode());
            c = parts[0].unicode();
        }
        while (i < text.size() && isMark(text[i].unicode()))
            addMark(text[i++].unicode());
        unit.isUpper = QChar::isUpper(c);
        unit.isWord = QChar::isLetterOrNumber(c);
        unit.base = c < 0x10000 && isDash(static_cast<char16_t>(c)) ? U'-' : QChar::toLower(c);
        unit.end = i;
        units.push_back(unit);
    }
    // "hoà" as "hòa": the tone of an open syllable stands with its first vowel
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        Unit &a = units[i], &b = units[i + 1];
        const bool isOpen = (a.base == U'o' && (b.base == U'a' || b.base == U'e')) || (a.base == U'u' && b.base == U'y');
        const bool isEnd = i + 2 >= units.size() || !units[i + 2].isWord;
        const bool isQu = a.base == U'u' && i > 0 && units[i - 1].base == U'q';
        if (isOpen && isEnd && !isQu && a.tone == 0 && b.tone != 0 && a.quality == 0 && b.quality == 0)
            std::swap(a.tone, b.tone);
    }
    return units;
}

Finder::Finder(const QString &needle, FindOptions options) : m_needle(unitsOf(needle)), m_options(options)
{
    while (!m_needle.empty() && m_needle.back().base == U' ')
        m_needle.pop_back();
    while (!m_needle.empty() && m_needle.front().base == U' ')
        m_needle.erase(m_needle.begin());
    m_hasMarks = std::any_of(m_needle.begin(), m_needle.end(),
                             [](const Unit &unit) { return unit.tone != 0 || unit.quality != 0 || unit.base == U'đ'; });
}

bool Finder::isSame(const Unit &a, const Unit &b) const
{
    if (a.base == QChar::ObjectReplacementCharacter || (m_options.matchesCase && a.isUpper != b.isUpper))
        return false;
    if (m_hasMarks)
        return a.base == b.base && a.quality == b.quality && a.tone == b.tone;
    const auto plain = [](char32_t base) { return base == U'đ' ? U'd' : base; };
    return plain(a.base) == plain(b.base);
}

std::vector<TextRange> Finder::in(QStringView text) const
{
    std::vector<TextRange> found;
    if (m_needle.empty())
        return found;
    const std::vector<Unit> units = unitsOf(text);
    const auto same = [this](const Unit &a, const Unit &b) { return isSame(a, b); };
    for (auto at = units.begin();;) {
        at = std::search(at, units.end(), m_needle.begin(), m_needle.end(), same);
        if (at == units.end())
            return found;
        const auto end = at + static_cast<std::ptrdiff_t>(m_needle.size());
        const bool isWhole = (at == units.begin() || !(at - 1)->isWord || !at->isWord)
            && (end == units.end() || !end->isWord || !(end - 1)->isWord);
        if (m_options.wholeWords && !isWhole) {
            ++at;
            continue;
        }
        found.push_back({at->from, (end - 1)->end - at->from});
        at = end;
    }
}

} // namespace bd::text
