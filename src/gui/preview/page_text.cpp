#include "gui/preview/page_text.h"

#include "base/text/fold.h"

#include <QHash>
#include <cmath>

namespace bd::gui {

using documents::TextPiece;

namespace {

constexpr qreal slack = 20; ///< twips: what touches still counts as beside

int lengthOf(const TextPiece &piece)
{
    return static_cast<int>(std::min<qsizetype>(piece.text.size(), std::max<qsizetype>(0, std::ssize(piece.edges) - 1)));
}

qreal outside(qreal value, qreal low, qreal high)
{
    return value < low ? low - value : value > high ? value - high : 0;
}

int letterAt(const TextPiece &piece, qreal x)
{
    int best = 0;
    for (int i = 1; i <= lengthOf(piece); ++i) {
        const auto distance = [&](int at) { return std::abs(piece.edges[static_cast<std::size_t>(at)] - x); };
        if (distance(i) <= distance(best))
            best = i;
    }
    return best;
}

/// A line may end after the hyphen of "KH-UBND": nothing stands between it and the next line.
bool joinsClosely(const QString &line)
{
    if (line.size() < 2)
        return false;
    const QChar last = line.back();
    return (last == QLatin1Char('-') || last == QLatin1Char('/') || last == QChar(QChar::SoftHyphen))
        && line.at(line.size() - 2).isLetterOrNumber();
}

bool endsWithSpace(const QString &s)
{
    return !s.isEmpty() && s.back().isSpace();
}

/// The letters of a piece between two places that may lie on other pieces.
std::pair<int, int> lettersWithin(const TextPiece &piece, const TextPlace &start, const TextRange &range)
{
    const int length = lengthOf(piece);
    const auto cut = [&](const TextPlace &place, int before, int after) {
        if (place.page != start.page || place.piece != start.piece)
            return place < start ? before : after;
        return std::clamp(place.letter, 0, length);
    };
    return {cut(range.first, 0, length), cut(range.last, 0, length)};
}

/// Page numbers don't stand in the middle of what is taken from several pages.
bool leavesOut(const TextPiece &piece, const TextRange &range)
{
    return piece.isRunning && range.first.page != range.last.page;
}

} // namespace

std::optional<TextPlace> placeAt(const Pieces &pieces, int page, QPointF at)
{
    std::optional<TextPlace> place;
    std::pair<qreal, qreal> nearest;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const QRectF &box = pieces[i].box;
        const std::pair distance{outside(at.y(), box.top(), box.bottom()), outside(at.x(), box.left(), box.right())};
        if (place && distance >= nearest)
            continue;
        nearest = distance;
        place = TextPlace{page, static_cast<int>(i), 0};
    }
    if (place)
        place->letter = letterAt(pieces[static_cast<std::size_t>(place->piece)], at.x());
    return place;
}

bool isOverText(const Pieces &pieces, QPointF at)
{
    return std::any_of(pieces.begin(), pieces.end(), [&](const TextPiece &piece) { return piece.box.contains(at); });
}

TextRange wordAt(const Pieces &pieces, const TextPlace &place)
{
    TextRange range{place, place};
    if (place.piece < 0 || place.piece >= std::ssize(pieces))
        return range;
    const QString &text = pieces[static_cast<std::size_t>(place.piece)].text;
    const auto isWord = [&](int at) { return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark()); };
    while (isWord(range.first.letter - 1))
        --range.first.letter;
    while (isWord(range.last.letter))
        ++range.last.letter;
    return range;
}

std::vector<QRectF> boxesOf(const Pieces &pieces, int page, const TextRange &range)
{
    std::vector<QRectF> boxes;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces[i];
        const auto [from, to] = lettersWithin(piece, {page, static_cast<int>(i), 0}, range);
        if (from >= to || leavesOut(piece, range))
            continue;
        const qreal left = piece.edges[static_cast<std::size_t>(from)], right = piece.edges[static_cast<std::size_t>(to)];
        boxes.emplace_back(std::min(left, right), piece.box.top(), std::abs(right - left), piece.box.height());
    }
    return boxes;
}

void TextCopy::add(const Pieces &pieces, int page, const TextRange &range)
{
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces[i];
        const TextPlace start{page, static_cast<int>(i), 0};
        if (leavesOut(piece, range) || start > range.last || TextPlace{page, start.piece, lengthOf(piece)} < range.first)
            continue;
        const auto [from, to] = lettersWithin(piece, start, range);
        if (from >= to && lengthOf(piece) > 0)
            continue;
        const QString text = piece.text.mid(from, to - from);
        const bool ends = piece.endsParagraph && to == lengthOf(piece);
        if (!text.isEmpty() && text.trimmed().isEmpty()) { // a rule made of underlined spaces is no text
            if (ends && !m_parts.empty() && m_parts.back().place == piece.place && m_parts.back().page == page)
                m_parts.back().endsParagraph = true;
            continue;
        }
        m_parts.push_back({text, piece.box, ends, page, piece.place});
    }
}

QString TextCopy::text()
{
    enum class Gap { Join, Line, Tab, Blank };
    std::vector<Gap> gaps(m_parts.size(), Gap::Line);
    for (std::size_t i = 0; i + 1 < m_parts.size(); ++i) {
        const Part &part = m_parts[i], &next = m_parts[i + 1];
        const bool isBeside = part.page == next.page && part.place != next.place && next.box.left() >= part.box.right() - slack
                           && next.box.top() < part.box.bottom() - slack;
        gaps[i] = !part.endsParagraph ? Gap::Join : isBeside ? Gap::Tab : Gap::Line;
    }
    const auto isSameCell = [this](std::size_t i) {
        return m_parts[i].page == m_parts[i + 1].page && m_parts[i].place == m_parts[i + 1].place;
    };
    for (std::size_t tab = 0; tab + 1 < m_parts.size(); ++tab) { // a cell of several paragraphs stays in its row
        if (gaps[tab] != Gap::Tab)
            continue;
        for (std::size_t i = tab; i-- > 0 && isSameCell(i);)
            gaps[i] = gaps[i] == Gap::Line ? Gap::Blank : gaps[i];
        for (std::size_t i = tab + 1; i + 1 < m_parts.size() && isSameCell(i); ++i)
            gaps[i] = gaps[i] == Gap::Line ? Gap::Blank : gaps[i];
    }
    QString result;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        result += m_parts[i].text;
        if (i + 1 == m_parts.size())
            break;
        if (gaps[i] == Gap::Join || gaps[i] == Gap::Blank) {
            if (!endsWithSpace(result) && !(gaps[i] == Gap::Join && joinsClosely(result)))
                result += QLatin1Char(' ');
            continue;
        }
        while (result.endsWith(QLatin1Char(' ')))
            result.chop(1);
        result += gaps[i] == Gap::Tab ? QLatin1Char('\t') : QLatin1Char('\n');
    }
    return result;
}

namespace {

/// Text folded for searching, and which letters each folded one came from.
class Folded {
public:
    explicit Folded(const Pieces &pieces)
    {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const TextPiece &piece = pieces[i];
            const int length = lengthOf(piece);
            for (int at = 0; at < length;) {
                const int letters = piece.text.at(at).isHighSurrogate() && at + 1 < length ? 2 : 1;
                add(piece.text.mid(at, letters), static_cast<int>(i), at, at + letters);
                at += letters;
            }
            if (piece.endsParagraph)
                put(QLatin1Char('\n'), static_cast<int>(i), length, length);
            else if (!joinsClosely(piece.text))
                space(static_cast<int>(i), length, length);
        }
    }
    struct Source {
        int piece, from, to;
    };
    QString text;
    std::vector<Source> sources;

private:
    void add(const QString &letter, int piece, int from, int to)
    {
        if (letter.at(0).isSpace())
            return space(piece, from, to);
        auto known = m_known.constFind(letter);
        if (known == m_known.constEnd())
            known = m_known.insert(letter, text::searchKey(letter));
        if (known->isEmpty() && !sources.empty() && sources.back().piece == piece)
            sources.back().to = to; // a mark of its own belongs to the letter before it
        for (const QChar c : *known)
            put(c, piece, from, to);
    }
    void space(int piece, int from, int to)
    {
        if (!text.isEmpty() && !text.back().isSpace())
            put(QLatin1Char(' '), piece, from, to);
    }
    void put(QChar c, int piece, int from, int to)
    {
        text += c;
        sources.push_back({piece, from, to});
    }
    QHash<QString, QString> m_known;
};

QString textBetween(const Pieces &pieces, const TextRange &range)
{
    QString result;
    for (int i = range.first.piece; i <= range.last.piece; ++i) {
        const TextPiece &piece = pieces[static_cast<std::size_t>(i)];
        const auto [from, to] = lettersWithin(piece, {range.first.page, i, 0}, range);
        result += piece.text.mid(from, to - from);
        if (i < range.last.piece && !joinsClosely(piece.text))
            result += QLatin1Char(' ');
    }
    return result;
}

} // namespace

PageSearch::PageSearch(const QString &needle) : m_key(text::searchKey(needle))
{
    const QString exact = text::canonical(needle);
    if (text::searchKey(exact) != exact)
        m_exact = exact;
}

std::vector<TextRange> PageSearch::matches(const Pieces &pieces, int page) const
{
    std::vector<TextRange> found;
    if (m_key.isEmpty())
        return found;
    const Folded folded(pieces);
    for (qsizetype at = folded.text.indexOf(m_key); at >= 0; at = folded.text.indexOf(m_key, at)) {
        const Folded::Source &first = folded.sources[static_cast<std::size_t>(at)];
        const Folded::Source &last = folded.sources[static_cast<std::size_t>(at + m_key.size() - 1)];
        const TextRange range{{page, first.piece, first.from}, {page, last.piece, last.to}};
        const bool isMatch = m_exact.isEmpty() || text::canonical(textBetween(pieces, range)) == m_exact;
        if (isMatch)
            found.push_back(range);
        at += isMatch ? m_key.size() : 1;
    }
    return found;
}

} // namespace bd::gui
