#include "documents/layout/paragraph_text.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bd::documents {

namespace {

constexpr int longestPart = 32; ///< letters Qt shapes at once: long texts stay linear, and lines can break between

/// No ink and no width.
bool isInvisible(char16_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff
        || c == softHyphen;
}

/// Nothing to see even where a font knows nothing of it.
bool isWithoutInk(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0000 && c <= 0xe0fff) || QChar::isSpace(c);
}

/// East Asian letters are as wide as they are high.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c < 0x1160) || (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7a4)
        || (c >= 0xf900 && c < 0xfb00) || (c >= 0xff00 && c < 0xff61) || c >= 0x10000;
}

bool hasMissing(const QList<QGlyphRun> &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}

/// Between these, letters may need each other.
bool separatesWords(char16_t c)
{
    return c == u' ' || c == u'\u00a0' || c == u'\t' || endsLine(c) || c == pictureLetter || c == softHyphen
        || c == u'\u200b';
}

/// Scripts whose letters change beside each other, marks that stand over others, and halves of rarer letters.
bool needsShaping(char16_t c)
{
    if (c < 0x300)
        return false;
    return c < 0x370 || (c >= 0x483 && c <= 0x489) || (c >= 0x530 && c < 0x1e00 && !(c >= 0x10a0 && c < 0x1100)
                                                       && !(c >= 0x1d00 && c < 0x1dc0))
        || c == 0x200d || (c >= 0x20d0 && c < 0x2100) || QChar::isSurrogate(c) || (c >= 0xfb1d && c <= 0xfeff);
}

class Shaper {
public:
    explicit Shaper(const InkedText &ink) : m_ink(ink), m_text(ink.text)
    {
        const auto size = static_cast<std::size_t>(m_text.size());
        m_out.glyphs.assign(size, ShapedText::noGlyph);
        m_out.advances.assign(size, 0);
    }

    ShapedText shaped()
    {
        for (std::size_t i = 0; i < m_ink.spans.size(); ++i) {
            m_span = static_cast<int>(i);
            shape(m_ink.spans[i]);
        }
        return std::move(m_out);
    }

private:
    void shape(const InkSpan &span)
    {
        if (span.picture >= 0) {
            m_out.advances[static_cast<std::size_t>(span.begin)] =
                static_cast<float>(m_ink.pictures[static_cast<std::size_t>(span.picture)].width);
            return;
        }
        for (int i = span.begin; i < span.end;) {
            if (separatesWords(at(i))) {
                simple(span, i, i + 1);
                ++i;
                continue;
            }
            int end = i;
            bool isSimple = true;
            for (; end < span.end && !separatesWords(at(end)); ++end)
                isSimple = isSimple && isPlain(span, at(end));
            if (isSimple)
                simple(span, i, end);
            else
                complex(span, i, end);
            i = end;
        }
    }

    char16_t at(int i) const { return m_text[i].unicode(); }

    static quint32 glyphOf(const InkSpan &span, char16_t c, float *advance = nullptr)
    {
        // A no-break hyphen is a hyphen to the eye, and to whoever searches or copies from the PDF.
        Face::Letter letter = span.face->letter(c == u'\u2011' ? u'-' : c);
        if (letter.glyph == 0 && (c == u'\u00a0' || c == u'\u202f'))
            letter = span.face->letter(u' ');
        if (advance)
            *advance = letter.advance;
        return letter.glyph;
    }

    static bool isPlain(const InkSpan &span, char16_t c)
    {
        return !needsShaping(c) && (isInvisible(c) || glyphOf(span, c) != 0);
    }

    void simple(const InkSpan &span, int begin, int end)
    {
        const float scale = static_cast<float>(span.pixels) * span.stretch, spacing = static_cast<float>(span.spacing);
        for (int i = begin; i < end; ++i) {
            const char16_t c = at(i);
            if (c < 0x20 || isInvisible(c))
                continue;
            float advance = 0;
            const auto index = static_cast<std::size_t>(i);
            if (const quint32 glyph = glyphOf(span, c, &advance))
                m_out.glyphs[index] = glyph;
            m_out.advances[index] = std::max(advance * scale + spacing, 0.0F);
        }
        if (span.kerning && end - begin > 1)
            kern(span, begin, end);
    }

    void kern(const InkSpan &span, int begin, int end)
    {
        QList<quint32> glyphs;
        glyphs.reserve(end - begin);
        for (int i = begin; i < end; ++i)
            if (const quint32 glyph = m_out.glyphs[static_cast<std::size_t>(i)]; glyph != ShapedText::noGlyph)
                glyphs.append(glyph);
        QList<QPointF> advances;
        span.face->kern(glyphs, advances);
        if (advances.size() != glyphs.size())
            return;
        qsizetype next = 0;
        for (int i = begin; i < end; ++i)
            if (const auto index = static_cast<std::size_t>(i); m_out.glyphs[index] != ShapedText::noGlyph)
                m_out.advances[index] = std::max(static_cast<float>(advances[next++].x()) * static_cast<float>(span.pixels)
                                                         * span.stretch
                                                     + static_cast<float>(span.spacing),
                                                 0.0F);
    }

    /// Cut where lines may break, so that other scripts break as they should, and into parts that don't get too long.
    void complex(const InkSpan &span, int begin, int end)
    {
        const QString word = m_text.mid(begin, end - begin).toString();
        QTextBoundaryFinder lines(QTextBoundaryFinder::Line, word);
        qsizetype from = 0;
        while (from < word.size()) {
            lines.setPosition(from);
            qsizetype to = lines.toNextBoundary();
            if (to <= from)
                to = word.size();
            if (to - from > longestPart)
                to = cut(word, from + longestPart, from);
            part(span, begin + static_cast<int>(from), begin + static_cast<int>(to));
            from = to;
        }
    }

    /// Not between a letter and its marks, as long as these are not absurdly many.
    static qsizetype cut(const QString &word, qsizetype at, qsizetype from)
    {
        const auto continues = [&](qsizetype i) { return word[i].isMark() || word[i].isLowSurrogate() || word[i] == u'\u200d'; };
        for (qsizetype i = at; i > from; --i)
            if (!continues(i))
                return i;
        return word[at].isLowSurrogate() ? at + 1 : at;
    }

    void part(const InkSpan &span, int begin, int end)
    {
        bool isSimple = true;
        for (int i = begin; i < end; ++i)
            isSimple = isSimple && isPlain(span, at(i));
        if (isSimple) {
            simple(span, begin, end);
            return;
        }
        QTextLayout layout(m_text.mid(begin, end - begin).toString(), complexFont(span));
        layout.setCacheEnabled(false);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(1e7);
        layout.endLayout();
        if (!line.isValid())
            return;
        if (hasMissing(line.glyphRuns())) {
            apart(span, begin, end, line);
            return;
        }
        measure(begin, end, span, line);
    }

    /// From left to right whatever the script: what stands between two letters is the width of the first.
    void measure(int begin, int end, const InkSpan &span, const QTextLine &line)
    {
        qreal before = line.cursorToX(0);
        for (int i = begin; i < end; ++i) {
            int next = i + 1 - begin;
            const qreal x = line.cursorToX(&next);
            const qreal advance = next == i + 1 - begin ? std::abs(x - before) : 0;
            m_out.advances[static_cast<std::size_t>(i)] = static_cast<float>(advance) * span.stretch;
            if (next == i + 1 - begin)
                before = x;
        }
        m_out.complex.push_back({begin, end, m_span});
    }

    char32_t letterAt(int i) const
    {
        const bool isPair = QChar::isHighSurrogate(at(i)) && i + 1 < m_text.size();
        return isPair ? QChar::surrogateToUcs4(at(i), at(i + 1)) : char32_t(at(i));
    }

    /// Behind the letter at `i` and the marks on it.
    int behindLetter(int i, int end) const
    {
        for (++i; i < end && (m_text[i].isLowSurrogate() || m_text[i].isMark());)
            ++i;
        return i;
    }

    /// A part in which some letters are in no font: each of them becomes a box, the others are set as if alone.
    void apart(const InkSpan &span, int begin, int end, const QTextLine &line)
    {
        int from = begin;
        for (int i = begin; i < end;) {
            const int next = behindLetter(i, end);
            const char32_t letter = letterAt(i);
            if (isWithoutInk(letter) || !hasMissing(line.glyphRuns(i - begin, next - i))) {
                i = next;
                continue;
            }
            if (from < i)
                part(span, from, i);
            m_out.advances[static_cast<std::size_t>(i)] = std::max(
                static_cast<float>(span.pixels) * (isWide(letter) ? 1.0F : 0.6F) * span.stretch
                    + static_cast<float>(span.spacing), 0.0F);
            m_out.complex.push_back({i, next, m_span, true});
            from = i = next;
        }
        if (from > begin && from < end)
            part(span, from, end);
        else if (from == begin)
            measure(begin, end, span, line);
    }

    const InkedText &m_ink;
    QStringView m_text;
    ShapedText m_out;
    int m_span = 0;
};

} // namespace

QFont complexFont(const InkSpan &span)
{
    QFont font = span.face->font(span.pixels);
    font.setKerning(span.kerning);
    if (span.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, span.spacing);
    return font;
}

qreal hyphenWidth(const InkedText &ink, int letter)
{
    const InkSpan &span = *std::upper_bound(ink.spans.begin(), ink.spans.end() - 1, letter,
                                            [](int l, const InkSpan &s) { return l < s.end; });
    return qreal(span.face->letter(u'-').advance) * span.pixels * qreal(span.stretch);
}

ShapedText shaped(const InkedText &ink)
{
    return Shaper(ink).shaped();
}

std::vector<bool> breaksOf(QStringView text)
{
    std::vector<bool> breaks(static_cast<std::size_t>(text.size()) + 1, false);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text.data(), text.size());
    for (qsizetype i = finder.toNextBoundary(); i >= 0 && i <= text.size(); i = finder.toNextBoundary()) {
        // As Word and LibreOffice do, unlike Unicode: "và/hoặc" stays whole, and a tab goes with what follows it.
        const char16_t before = i > 0 ? text[i - 1].unicode() : u' ';
        if (before != u'/' && before != u'\t')
            breaks[static_cast<std::size_t>(i)] = true;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Qt takes "05/6/2026, 12" and "1.150; 02" for one number each; behind a space a line may always end.
        const bool followsSpace = i > 0 && text[i - 1] == u' ' && text[i] != u' ';
        // "2021-" and "2030" as in Word and LibreOffice, but not "-" and "5".
        const bool followsHyphen = i > 1 && text[i - 1] == u'-' && text[i].isDigit() && text[i - 2].isLetterOrNumber();
        if (text[i] == u'\t' || followsSpace || followsHyphen)
            breaks[static_cast<std::size_t>(i)] = true;
    }
    breaks.back() = true;
    return breaks;
}

} // namespace bd::documents
