#include "documents/layout/paragraph_set.h"

#include <algorithm>
#include <cmath>

namespace bd::documents {

namespace {

constexpr int farthest = 31'680; ///< twips: 22 inches, Word's largest measure

int clamped(int twips)
{
    return std::clamp(twips, -farthest, farthest);
}

/// How much room a border takes, its space included.
qreal inset(const std::optional<ooxml::BorderLine> &line)
{
    if (!line || line->style == ooxml::LineStyle::None)
        return 0;
    const qreal width = std::clamp(line->width, 2, 96) * 2.5 * (line->style == ooxml::LineStyle::Double ? 3 : 1);
    return width + std::clamp(line->space, 0, 31) * 20;
}

} // namespace

std::shared_ptr<const ParagraphBox> ParagraphBox::make(const ooxml::DocParagraph &paragraph, const Setting &setting)
{
    return std::make_shared<const SetParagraph>(paragraph, setting,
                                                setting.typecase ? setting.typecase : makeTypecase());
}

SetParagraph::SetParagraph(const ooxml::DocParagraph &paragraph, const Setting &setting,
                           std::shared_ptr<Typecase> typecase)
    : m_typecase(std::move(typecase)), m_text(inkedText(paragraph, setting, *m_typecase)), m_shaped(shaped(m_text)),
      m_ink(paragraph.ink), m_styleName(paragraph.styleName), m_outlineLevel(paragraph.outlineLevel),
      m_pageBreakBefore(paragraph.pageBreakBefore)
{
    m_width = std::isfinite(setting.width) ? std::clamp<qreal>(setting.width, 1, 4 * farthest) : farthest;
    m_leftIndent = clamped(paragraph.leftIndent);
    m_firstIndent = m_leftIndent + clamped(paragraph.firstLine);
    LineRules rules;
    rules.left = m_leftIndent;
    rules.firstLeft = m_firstIndent;
    m_rightIndent = clamped(m_ink.rightIndent);
    rules.right = m_width - m_rightIndent;
    rules.defaultTab = setting.defaultTab;
    rules.tabs = &m_ink.tabs;
    rules.hangs = paragraph.firstLine < 0;
    rules.alignment = paragraph.alignment;
    rules.labelAlignment = m_ink.labelAlignment;
    SetLines set = setLines(m_text, m_shaped, rules);
    m_set = std::move(set.lines);
    m_leaders = std::move(set.leaders);
    if (setting.unsupported && std::any_of(m_shaped.complex.begin(), m_shaped.complex.end(), [](const ComplexPart &part) {
            return part.isMissing;
        }))
        setting.unsupported("missing_glyph");

    m_boxLeft = std::min(m_leftIndent, m_firstIndent);
    m_boxRight = std::max(rules.right, m_boxLeft + 1);
    m_topInset = inset(m_ink.borders.top);
    m_bottomInset = inset(m_ink.borders.bottom);
    measureLines();
}

void SetParagraph::measureLines()
{
    qreal top = m_topInset;
    std::size_t span = 0;
    m_lines.reserve(m_set.size());
    for (const SetLine &line : m_set) {
        LineBox box = measured(line, span);
        box.top = top;
        top += box.height;
        m_lines.push_back(std::move(box));
        m_inkLeft = std::min(m_inkLeft, line.x);
        m_inkRight = std::max(m_inkRight, rightOf(line));
    }
    m_height = top + m_bottomInset;
}

SetParagraph::Extent SetParagraph::extentOf(const SetLine &line, std::size_t span) const
{
    Extent extent, blank;
    const std::vector<InkSpan> &spans = m_text.spans;
    const QStringView text(m_text.text);
    for (std::size_t i = span; i < spans.size() && spans[i].begin < line.end; ++i) {
        const InkSpan &s = spans[i];
        const auto part = text.mid(std::max(s.begin, line.begin), std::min(s.end, line.end) - std::max(s.begin, line.begin));
        if (s.picture >= 0)
            extent.growPicture(s, m_text.pictures[std::size_t(s.picture)].height + qreal(s.rise));
        else if (std::all_of(part.begin(), part.end(), [](QChar c) { return c == u' '; }))
            blank.grow(s); // spaces of another size don't make a line higher, as in Word
        else
            extent.grow(s);
    }
    if (!extent.isEmpty)
        return extent;
    if (blank.isEmpty)
        blank.grow(spans.empty() || (line.begin == line.end && line.begin == text.size()) ? m_text.mark : spans.back());
    return blank;
}

LineBox SetParagraph::measured(const SetLine &line, std::size_t &span) const
{
    LineBox box;
    const std::vector<InkSpan> &spans = m_text.spans;
    while (span < spans.size() && spans[span].end <= line.begin)
        ++span;
    for (std::size_t i = span; i < spans.size() && spans[i].begin < line.end; ++i)
        if (spans[i].hasNote && spans[i].begin >= line.begin) // a mark belongs to the line in which it begins
            box.footnotes.push_back(spans[i].note);
    const Extent extent = extentOf(line, span);
    if (line.end > line.begin) {
        box.breaksPage = m_text.text[line.end - 1] == u'\f';
        box.breaksColumn = m_text.text[line.end - 1] == u'\v';
    }

    // In whole twips, as LibreOffice reckons: over a page, fractions add up to a line.
    const qreal natural = std::max(std::round(extent.ascent + extent.descent), 1.0);
    box.height = natural;
    box.baseline = extent.ascent;
    const int wanted = m_ink.line == 0 ? 240 : std::abs(clamped(m_ink.line));
    switch (m_ink.lineRule) {
    case ooxml::LineRule::Multiple: {
        // What is more than one line stands below the letters, what is less is taken from above them; pictures count
        // once in any case.
        const qreal factor = wanted / 240.0;
        const qreal letters = std::round(extent.letters);
        const qreal more = std::floor(letters * factor) - letters;
        box.height = std::max(natural + more, 1.0);
        box.overhang = std::max(more, 0.0);
        if (factor < 1)
            box.baseline += more * extent.ascent / natural;
        break;
    }
    case ooxml::LineRule::AtLeast:
        if (wanted > natural) {
            box.height = wanted;
            box.baseline += wanted - natural;
        }
        break;
    case ooxml::LineRule::Exact: // four fifths above the baseline, as LibreOffice does
        box.height = wanted;
        box.baseline = wanted * 0.8;
        break;
    }
    return box;
}

qreal SetParagraph::advance(const SetLine &line, int letter) const
{
    const qreal own = qreal(m_shaped.advances[std::size_t(letter)]);
    const bool isWider = letter >= line.stretchFrom && letter < line.visibleEnd && line.stretch > 0;
    return isWider && m_text.text[letter] == u' ' ? own + line.stretch : own;
}

qreal SetParagraph::rightOf(const SetLine &line) const
{
    qreal x = line.x;
    for (int i = line.begin; i < line.visibleEnd; ++i)
        x += advance(line, i);
    return x;
}

bool SetParagraph::hasInk(const SetLine &line) const
{
    const QStringView letters = QStringView(m_text.text).mid(line.begin, line.visibleEnd - line.begin);
    return std::any_of(letters.begin(), letters.end(), [](QChar c) { return !c.isSpace() && c != u'\u200b'; });
}

bool SetParagraph::reachesOutOf(const QRectF &paper, QPointF at, std::size_t first, std::size_t last) const
{
    constexpr qreal tolerance = 20; // a hair's breadth isn't worth a word
    last = std::min(last, m_lines.size());
    if (first >= last)
        return false;
    const qreal down = at.y() - m_lines[first].top;
    const qreal bottom = down + m_lines[last - 1].top + m_lines[last - 1].height;
    const auto isIn = [&](qreal left, qreal right, qreal top, qreal end) {
        return at.x() + left >= paper.left() - tolerance && at.x() + right <= paper.right() + tolerance
            && top >= paper.top() - tolerance && end <= paper.bottom() + tolerance;
    };
    if (isIn(m_inkLeft, m_inkRight, at.y(), bottom))
        return false;
    for (std::size_t i = first; i < last; ++i) {
        // Of its height, as much as its letters take: line spacing may hang over.
        const qreal top = down + m_lines[i].top, end = top + m_lines[i].height - m_lines[i].overhang;
        if (!isIn(m_set[i].x, rightOf(m_set[i]), top, end) && hasInk(m_set[i]))
            return true;
    }
    return false;
}

qreal SetParagraph::minimumWidth() const
{
    const qreal indents = std::max(m_firstIndent, m_leftIndent) + m_rightIndent;
    qreal widest = 0, word = 0;
    const std::vector<bool> breaks = breaksOf(m_text.text);
    for (qsizetype i = 0; i < m_text.text.size(); ++i) {
        const QChar c = m_text.text[i];
        if (breaks[std::size_t(i)] && i >= m_text.labelEnd)
            word = 0;
        if (c == u' ' || c == u'\t' || endsLine(c.unicode()))
            continue;
        word += qreal(m_shaped.advances[std::size_t(i)]);
        widest = std::max(widest, word);
    }
    return std::max(widest + indents, 1.0);
}

qreal SetParagraph::naturalWidth() const
{
    qreal widest = 0, x = m_firstIndent;
    for (qsizetype i = 0; i < m_text.text.size(); ++i) {
        const QChar c = m_text.text[i];
        if (endsLine(c.unicode())) {
            x = m_leftIndent;
            continue;
        }
        x += c == u'\t' ? std::max<qreal>(qreal(m_shaped.advances[std::size_t(i)]), 120) : qreal(m_shaped.advances[std::size_t(i)]);
        if (c != u' ')
            widest = std::max(widest, x);
    }
    return std::max(widest + m_rightIndent, 1.0);
}

QString SetParagraph::text() const
{
    QString text = m_text.text;
    text.remove(QChar(softHyphen)).remove(QChar(pictureLetter)).remove(QChar(u'\u200b'));
    return text.simplified();
}

void SetParagraph::appendSign(TextPiece &piece, const ComplexPart &part, qreal baseline) const
{
    const InkSpan &span = m_text.spans[std::size_t(part.span)];
    const int length = part.isMissing ? part.end - part.begin : 2;
    piece.signs.push_back({int(piece.text.size()), length, baseline - qreal(span.rise), qreal(span.pixels)});
}

void SetParagraph::appendText(std::vector<TextPiece> &out, QPointF at, std::size_t first, std::size_t last) const
{
    last = std::min(last, m_lines.size());
    if (first >= last)
        return;
    const qreal above = m_lines[first].top;
    for (std::size_t i = first; i < last; ++i) {
        const SetLine &line = m_set[i];
        TextPiece piece;
        qreal x = at.x() + line.x;
        const qreal left = x;
        const auto add = [&](QChar letter, qreal width) {
            piece.text += letter;
            piece.edges.push_back(x);
            x += width;
        };
        qreal right = x;
        auto part = std::lower_bound(m_shaped.complex.begin(), m_shaped.complex.end(), line.begin,
                                     [](const ComplexPart &p, int letter) { return p.end <= letter; });
        for (int letter = line.begin; letter < line.end; ++letter) {
            const QChar c = m_text.text[letter];
            const bool isLast = letter + 1 == line.end;
            while (part != m_shaped.complex.end() && part->end <= letter)
                ++part;
            if (part != m_shaped.complex.end() && part->begin <= letter
                && (part->isMissing ? part->begin == letter : c.isHighSurrogate()))
                appendSign(piece, *part, at.y() + m_lines[i].top - above + m_lines[i].baseline);
            if (c == softHyphen) {
                if (isLast && line.hyphen)
                    add(u'-', hyphenWidth(m_text, letter));
            } else if (c == u'\n') {
                add(c, 0);
            } else if (c == pictureLetter || c == u'\u200b' || endsLine(c.unicode())) {
                x += advance(line, letter);
            } else {
                add(c, advance(line, letter));
            }
            if (letter < line.visibleEnd)
                right = x;
        }
        piece.edges.push_back(x);
        while (!piece.signs.empty() && piece.signs.back().at + piece.signs.back().length > piece.text.size())
            piece.signs.pop_back();
        // Spaces that hang at the line's end have no place on the paper.
        for (qreal &edge : piece.edges)
            edge = std::min(edge, right);
        piece.box = QRectF(left, at.y() + m_lines[i].top - above, right - left, m_lines[i].height);
        piece.endsParagraph = i + 1 == m_lines.size();
        out.push_back(std::move(piece));
    }
}

} // namespace bd::documents
