#include "base/text/fold.h"

#include <algorithm>
#include <array>

namespace bd::text {

namespace {

bool isTone(char16_t c)
{
    return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
}

bool isCombining(char16_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

bool isDash(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x00AD;
}

bool isSpace(QChar c)
{
    return c.isSpace() || c.unicode() == 0x200B || c.unicode() == 0xFEFF;
}

/// Letters that are NFC whatever stands beside them, unless a loose mark does: what Vietnamese is written with.
bool isPlainLetter(char16_t c)
{
    return c < 0x0300 || (c >= 0x1EA0 && c <= 0x1EF9);
}

bool isPlain(const QString &s)
{
    return std::all_of(s.begin(), s.end(), [](QChar c) { return isPlainLetter(c.unicode()); });
}

/// Vietnamese letters taken apart: 10,000 rows of a log are folded a dozen times each, and Qt's way takes five times as long.
class Parts {
public:
    Parts()
    {
        for (char16_t c = first; c <= last; ++c) {
            const QString parts = isPlainLetter(c) ? QString(QChar(c)).normalized(QString::NormalizationForm_D) : QString();
            auto &known = m_parts[static_cast<std::size_t>(c - first)];
            for (qsizetype i = 0; i < parts.size() && i < 3; ++i)
                known[static_cast<std::size_t>(i)] = parts[i];
        }
    }

    void append(QString &out, QChar c) const
    {
        if (c.unicode() < first || c.unicode() > last) {
            out += c;
            return;
        }
        for (const QChar part : m_parts[static_cast<std::size_t>(c.unicode() - first)]) {
            if (part.isNull())
                return;
            out += part;
        }
    }

private:
    static constexpr char16_t first = 0x00C0, last = 0x1EF9;
    std::array<std::array<QChar, 3>, last - first + 1> m_parts;
};

/// Plain letters as they are searched: 0 for a mark that falls away.
class SearchLetters {
public:
    SearchLetters()
    {
        for (std::size_t c = 0; c < m_letters.size(); ++c)
            m_letters[c] = foldedLetter(static_cast<char16_t>(c));
    }

    QChar of(char16_t c) const { return QChar(c < m_letters.size() ? m_letters[c] : foldedLetter(c)); }

private:
    static char16_t foldedLetter(char16_t c)
    {
        if (!isPlainLetter(c))
            return c;
        const char16_t base = QString(QChar(c)).normalized(QString::NormalizationForm_D).at(0).unicode();
        if (base == 0x0111 || base == 0x0110)
            return u'd';
        return isDash(base) ? u'-' : QChar(base).toLower().unicode();
    }
    std::array<char16_t, 0x1EFA> m_letters{};
};

QString composed(const QString &s)
{
    return isPlain(s) ? s : s.normalized(QString::NormalizationForm_C);
}

QString decomposed(const QString &s)
{
    if (!isPlain(s))
        return s.normalized(QString::NormalizationForm_D);
    static const Parts parts;
    QString result;
    result.reserve(s.size() * 2);
    for (const QChar c : s)
        parts.append(result, c);
    return result;
}

/// A syllable as letters with their marks, for moving the tone of "hoà", "khoẻ", "uỷ" one letter to the left.
/// "quý" keeps it: there u belongs to the consonant.
void moveToneLeft(QString &apart, qsizetype start, qsizetype end)
{
    // Looks for: base1 base2 tone END, with base1 o|u, base2 a|e|y.
    if (end - start < 3 || !isTone(apart[end - 1].unicode()))
        return;
    const char16_t second = apart[end - 2].toLower().unicode();
    const char16_t first = apart[end - 3].toLower().unicode();
    const bool open = (first == u'o' && (second == u'a' || second == u'e')) || (first == u'u' && second == u'y');
    if (!open)
        return;
    if (first == u'u' && end - 4 >= start && apart[end - 4].toLower() == u'q')
        return;
    const QChar tone = apart[end - 1];
    apart[end - 1] = apart[end - 2];
    apart[end - 2] = tone;
}

/// A tone that may stand one letter too far right: on a, e or y behind o or u. Loose marks may hide one.
bool mayHaveToneToMove(const QString &text)
{
    static constexpr std::u16string_view toned =
        u"\u00E0\u00E1\u1EA3\u00E3\u1EA1\u00E8\u00E9\u1EBB\u1EBD\u1EB9\u1EF3\u00FD\u1EF7\u1EF9\u1EF5";
    char16_t before = 0;
    for (const QChar c : text) {
        const char16_t lower = c.toLower().unicode();
        if (isCombining(lower) || ((before == u'o' || before == u'u') && toned.find(lower) != std::u16string_view::npos))
            return true;
        before = lower;
    }
    return false;
}

QString oneTonePlacement(const QString &s)
{
    // Most texts are composed and need no move; taking them apart and together again takes ten times as long as this look.
    const QString whole = composed(s);
    if (!mayHaveToneToMove(whole))
        return whole;
    QString d = decomposed(whole);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= d.size(); ++i) {
        const bool inWord = i < d.size() && (d[i].isLetter() || isCombining(d[i].unicode()));
        if (inWord)
            continue;
        moveToneLeft(d, start, i);
        start = i + 1;
    }
    return d.normalized(QString::NormalizationForm_C);
}

/// Position in the Vietnamese alphabet (f, j, w, z in their Latin places), from 0; -1 for no letter.
int alphabetRank(char16_t base, char16_t mark)
{
    static constexpr std::u16string_view order = u"a\u0103\u00E2bcd\u0111e\u00EAfghijklmno\u00F4\u01A1pqrstu\u01B0vwxyz";
    char16_t letter = base;
    if (mark == 0x0306 && base == u'a')
        letter = 0x0103;
    else if (mark == 0x0302 && base == u'a')
        letter = 0x00E2;
    else if (mark == 0x0302 && base == u'e')
        letter = 0x00EA;
    else if (mark == 0x0302 && base == u'o')
        letter = 0x00F4;
    else if (mark == 0x031B && base == u'o')
        letter = 0x01A1;
    else if (mark == 0x031B && base == u'u')
        letter = 0x01B0;
    const auto at = order.find(letter);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

/// Tones in the dictionary's order: none, huyền, hỏi, ngã, sắc, nặng.
char16_t toneRank(char16_t mark)
{
    switch (mark) {
    case 0x0300: return u'1';
    case 0x0309: return u'2';
    case 0x0303: return u'3';
    case 0x0301: return u'4';
    case 0x0323: return u'5';
    default: return u'0';
    }
}

/// Reads one letter and its marks at `i` of a decomposed lower-case text.
struct Letter {
    char16_t base = 0, quality = 0, tone = 0;
};

Letter readLetter(const QString &d, qsizetype &i)
{
    Letter letter;
    letter.base = d[i++].unicode();
    while (i < d.size() && isCombining(d[i].unicode())) {
        const char16_t mark = d[i++].unicode();
        (isTone(mark) ? letter.tone : letter.quality) = mark;
    }
    return letter;
}

QString trimmedZeros(QString tones)
{
    while (tones.endsWith(u'0'))
        tones.chop(1);
    return tones;
}

/// Digits of the run at `i`, without leading zeros, preceded by their count: compares by value.
QString numberKey(const QString &d, qsizetype &i)
{
    QString digits;
    while (i < d.size() && d[i].isDigit())
        digits += QChar(static_cast<char16_t>(u'0' + d[i++].digitValue()));
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    digits.remove(0, zeros);
    const auto length = static_cast<char16_t>(0x30 + std::min<qsizetype>(digits.size(), 0x1000));
    return QString(QChar(u'"')) + QChar(length) + digits;
}

} // namespace

QString nfc(const QString &s)
{
    return composed(s);
}

QString squeezed(const QString &s)
{
    QString result;
    result.reserve(s.size());
    bool pending = false;
    for (const QChar c : s) {
        if (isSpace(c)) {
            pending = !result.isEmpty();
            continue;
        }
        if (pending)
            result += u' ';
        pending = false;
        result += c;
    }
    return result;
}

QString searchKey(const QString &s)
{
    if (isPlain(s)) { // as below, letter by letter: a log folds a dozen texts for each of its rows
        static const SearchLetters letters;
        QString result = squeezed(s);
        for (QChar &c : result)
            c = letters.of(c.unicode());
        return result;
    }
    const QString d = decomposed(s);
    QString result;
    result.reserve(d.size());
    for (const QChar c : d) {
        const char16_t u = c.unicode();
        if (isCombining(u))
            continue;
        if (u == 0x0111 || u == 0x0110)
            result += u'd';
        else
            result += isDash(u) ? QChar(u'-') : c.toLower();
    }
    return squeezed(result);
}

QString canonical(const QString &s)
{
    const QString lower = squeezed(oneTonePlacement(s)).toLower();
    QString result;
    result.reserve(lower.size());
    for (const QChar c : lower) {
        char16_t u = c.unicode();
        if (isDash(u)) {
            while (result.endsWith(u' '))
                result.chop(1);
            result += u'-';
            continue;
        }
        if (u == u' ' && result.endsWith(u'-'))
            continue;
        if (u == 0x201C || u == 0x201D)
            u = u'"';
        else if (u == 0x2018 || u == 0x2019)
            u = u'\'';
        result += QChar(u);
    }
    return result;
}

QString withOneTonePlacement(const QString &s)
{
    return oneTonePlacement(s);
}

QString sortKey(const QString &s)
{
    const QString whole = oneTonePlacement(s);
    const QString d = decomposed(whole.toLower());
    QString primary, tones, cases;
    for (QString *part : {&primary, &tones, &cases})
        part->reserve(d.size());
    for (qsizetype i = 0; i < d.size();) {
        const QChar c = d[i];
        if (c.isDigit()) {
            primary += numberKey(d, i);
            continue;
        }
        const Letter letter = readLetter(d, i);
        const int rank = alphabetRank(letter.base, letter.quality);
        if (rank >= 0) {
            primary += QChar(static_cast<char16_t>(0x41 + rank));
            tones += QChar(toneRank(letter.tone));
        } else if (c.isLetter()) {
            primary += QChar(static_cast<char16_t>(0x100 + letter.base)); // other scripts: after z, by code
            tones += u'0';
        } else if (!primary.isEmpty() && !primary.endsWith(u' ')) {
            primary += u' ';
        }
    }
    for (const QChar c : whole)
        if (c.isLetter())
            cases += c.isUpper() ? u'1' : u'0';
    while (primary.endsWith(u' '))
        primary.chop(1);
    QString key = primary;
    key += QChar(1);
    key += trimmedZeros(tones);
    key += QChar(1);
    key += trimmedZeros(cases);
    return key;
}

bool matches(const QString &haystack, const QString &needle)
{
    const QString foldedNeedle = searchKey(needle);
    if (foldedNeedle.isEmpty())
        return true;
    if (!searchKey(haystack).contains(foldedNeedle))
        return false;
    // With diacritics typed the search is exact; tone placement and dashes still don't matter.
    const QString exactNeedle = canonical(needle);
    const bool hasDiacritics = searchKey(exactNeedle) != exactNeedle;
    return !hasDiacritics || canonical(haystack).contains(exactNeedle);
}

QStringList words(const QString &s)
{
    QStringList result;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= s.size(); ++i) {
        const bool inWord = i < s.size() && (s[i].isLetterOrNumber() || s[i].isMark() || s[i].isSurrogate());
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            result += s.mid(start, i - start);
            start = -1;
        }
    }
    return result;
}

QString xmlSafe(const QString &s)
{
    QString result;
    result.reserve(s.size());
    for (qsizetype i = 0; i < s.size(); ++i) {
        const QChar c = s[i];
        if (c.isHighSurrogate() && i + 1 < s.size() && s[i + 1].isLowSurrogate()) {
            result += c;
            result += s[++i];
            continue;
        }
        const char16_t u = c.unicode();
        const bool allowed = u == u'\t' || u == u'\n' || u == u'\r' || (u >= 0x20 && !c.isSurrogate() && u < 0xFFFE);
        if (allowed)
            result += c;
    }
    return result;
}

} // namespace bd::text
