#include "documents/layout/paragraph_set.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bd::documents {

namespace {

constexpr QRgb black = 0xff000000, white = 0xffffffff, frameColour = 0xff9a9a9a;
constexpr qreal strikeHeight = 0.26; ///< em above the baseline

QColor colourOf(const ooxml::Colour &colour, QRgb automatic)
{
    return QColor::fromRgb(colour ? (*colour & 0xffffff) | 0xff000000 : automatic);
}

bool isDark(const ooxml::Colour &background)
{
    return background && qGray(QRgb(*background)) < 70;
}

/// A border as it is drawn: one filled shape per line, so that it has the same width everywhere.
void drawBorder(QPainter &painter, const ooxml::BorderLine &border, QRectF band, bool isAcross)
{
    const QColor colour = colourOf(border.colour, black);
    const qreal width = isAcross ? band.height() : band.width();
    switch (border.style) {
    case ooxml::LineStyle::None: return;
    case ooxml::LineStyle::Single: painter.fillRect(band, colour); return;
    case ooxml::LineStyle::Double: {
        const qreal third = width / 3;
        const QRectF one = isAcross ? QRectF(band.left(), band.top(), band.width(), third)
                                    : QRectF(band.left(), band.top(), third, band.height());
        painter.fillRect(one, colour);
        painter.fillRect(one.translated(isAcross ? 0 : 2 * third, isAcross ? 2 * third : 0), colour);
        return;
    }
    case ooxml::LineStyle::Dotted:
    case ooxml::LineStyle::Dashed: {
        const bool isDotted = border.style == ooxml::LineStyle::Dotted;
        const qreal dash = isDotted ? width : 4 * width, gap = isDotted ? 2 * width : 3 * width;
        const qreal length = isAcross ? band.width() : band.height();
        if (length / (dash + gap) > 20'000) // absurdly thin for its length: nobody would see the gaps
            return painter.fillRect(band, colour);
        for (qreal at = 0; at < length; at += dash + gap) {
            const qreal part = std::min(dash, length - at);
            painter.fillRect(isAcross ? QRectF(band.left() + at, band.top(), part, width)
                                      : QRectF(band.left(), band.top() + at, width, part),
                             colour);
        }
        return;
    }
    }
}

qreal widthOf(const ooxml::BorderLine &line)
{
    return std::clamp(line.width, 2, 96) * 2.5 * (line.style == ooxml::LineStyle::Double ? 3 : 1);
}

bool isDrawn(const std::optional<ooxml::BorderLine> &line)
{
    return line && line->style != ooxml::LineStyle::None;
}

qreal spaceOf(const ooxml::BorderLine &line)
{
    return std::clamp(line.space, 0, 31) * 20;
}

} // namespace

struct SetParagraph::Words {
    const SetLine &line;
    const InkSpan &span;
    int begin = 0, end = 0; ///< letters
    qreal x = 0, width = 0;
    qreal baseline = 0; ///< the line's own
    QColor colour;
    qreal base() const { return baseline - qreal(span.rise); }
};

void SetParagraph::paint(QPainter &painter, QPointF at, std::size_t first, std::size_t last, Neighbours neighbours) const
{
    last = std::min(last, m_lines.size());
    if (first >= last)
        return;
    const bool isTop = first == 0, isBottom = last == m_lines.size();
    const qreal above = m_lines[first].top;
    const QRectF box(at.x() + m_boxLeft, at.y(), m_boxRight - m_boxLeft,
                     m_lines[last - 1].top + m_lines[last - 1].height - above);
    paintFrame(painter, box, isTop, isBottom, neighbours);
    for (std::size_t i = first; i < last; ++i)
        paintLine(painter, QPointF(at.x(), at.y() + m_lines[i].top - above), i);
}

void SetParagraph::paintFrame(QPainter &painter, const QRectF &box, bool isTop, bool isBottom, Neighbours neighbours) const
{
    const ooxml::BorderSet &borders = m_ink.borders;
    // Where the lines' outer edges are.
    QRectF outer = box;
    if (isDrawn(borders.left))
        outer.setLeft(outer.left() - spaceOf(*borders.left) - widthOf(*borders.left));
    if (isDrawn(borders.right))
        outer.setRight(outer.right() + spaceOf(*borders.right) + widthOf(*borders.right));
    if (isTop && !neighbours.joinsAbove)
        outer.setTop(outer.top() - m_topInset);
    if (isBottom && !neighbours.joinsBelow)
        outer.setBottom(outer.bottom() + m_bottomInset);
    if (m_ink.shading)
        painter.fillRect(outer.adjusted(0, isTop ? -neighbours.shadedAbove : 0, 0, 0), colourOf(m_ink.shading, white));

    const auto across = [&](const std::optional<ooxml::BorderLine> &line, qreal top) {
        drawBorder(painter, *line, QRectF(outer.left(), top, outer.width(), widthOf(*line)), true);
    };
    if (isTop && isDrawn(borders.top) && !neighbours.joinsAbove)
        across(borders.top, outer.top());
    if (isTop && neighbours.joinsAbove && isDrawn(borders.insideH))
        across(borders.insideH, outer.top() - widthOf(*borders.insideH) / 2);
    if (isBottom && isDrawn(borders.bottom) && !neighbours.joinsBelow)
        across(borders.bottom, outer.bottom() - widthOf(*borders.bottom));
    const qreal top = outer.top() - (isTop ? neighbours.linesAbove : 0), height = outer.bottom() - top;
    if (isDrawn(borders.left))
        drawBorder(painter, *borders.left, QRectF(outer.left(), top, widthOf(*borders.left), height), false);
    if (isDrawn(borders.right)) {
        const qreal width = widthOf(*borders.right);
        drawBorder(painter, *borders.right, QRectF(outer.right() - width, top, width, height), false);
    }
}

void SetParagraph::paintLine(QPainter &painter, QPointF at, std::size_t index) const
{
    const SetLine &line = m_set[index];
    qreal x = at.x() + line.x;
    const auto &spans = m_text.spans;
    auto span = std::upper_bound(spans.begin(), spans.end(), line.begin,
                                 [](int letter, const InkSpan &s) { return letter < s.end; });
    for (; span != spans.end() && span->begin < line.end; ++span) {
        Words words{line, *span, std::max(span->begin, line.begin), std::min(span->end, line.visibleEnd), x, 0,
                    at.y() + m_lines[index].baseline, QColor()};
        if (words.begin >= words.end)
            break;
        for (int i = words.begin; i < words.end; ++i)
            words.width += advance(line, i);
        const bool isOnDark = isDark(span->shading) || (!span->shading && isDark(m_ink.shading));
        words.colour = colourOf(span->colour, isOnDark ? white : black);
        if (span->shading)
            painter.fillRect(QRectF(x, words.base() - span->face->ascent() * span->pixels, words.width,
                                    (span->face->ascent() + span->face->descent()) * span->pixels),
                             colourOf(span->shading, white));
        if (span->picture >= 0) {
            paintPicture(painter, m_text.pictures[std::size_t(span->picture)], QPointF(x, words.base()));
        } else {
            paintWords(painter, words);
            paintComplex(painter, words);
            paintStrokes(painter, words);
        }
        x += words.width;
    }
}

void SetParagraph::paintWords(QPainter &painter, const Words &words) const
{
    const qreal stretch = qreal(words.span.stretch);
    QList<quint32> glyphs;
    QList<QPointF> places;
    glyphs.reserve(words.end - words.begin + 1);
    places.reserve(words.end - words.begin + 1);
    qreal x = 0;
    for (int i = words.begin; i < words.end; ++i) {
        const quint32 glyph = m_shaped.glyphs[std::size_t(i)];
        if (glyph != ShapedText::noGlyph) {
            glyphs.append(glyph);
            places.append({x / stretch, 0});
        } else if (m_text.text[i] == u'\t') {
            addLeader(words, i, x, glyphs, places);
        }
        x += advance(words.line, i);
    }
    if (words.line.hyphen && words.end == words.line.visibleEnd) {
        glyphs.append(words.span.face->letter(u'-').glyph);
        places.append({x / stretch, 0});
    }
    if (glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(QRawFont::fromFont(words.span.face->font(words.span.pixels)));
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.setPen(words.colour);
    if (words.span.stretch == 1) {
        painter.drawGlyphRun(QPointF(words.x, words.base()), run);
        return;
    }
    painter.save();
    painter.translate(words.x, words.base());
    painter.scale(stretch, 1);
    painter.drawGlyphRun(QPointF(0, 0), run);
    painter.restore();
}

void SetParagraph::addLeader(const Words &words, int letter, qreal from, QList<quint32> &glyphs,
                             QList<QPointF> &places) const
{
    const auto leader = std::lower_bound(m_leaders.begin(), m_leaders.end(), letter,
                                         [](const TabLeader &l, int wanted) { return l.at < wanted; });
    if (leader == m_leaders.end() || leader->at != letter)
        return;
    const Face::Letter sign = words.span.face->letter(leader->leader.unicode());
    const qreal width = qreal(sign.advance) * words.span.pixels, stretch = qreal(words.span.stretch);
    if (sign.glyph == 0 || width < 1)
        return;
    // Signs stand at multiples of their width, so that those of several lines are below each other.
    const qreal begin = words.x + from, end = begin + advance(words.line, letter);
    for (qreal x = std::ceil(begin / width) * width; x + width <= end + 1; x += width) {
        glyphs.append(sign.glyph);
        places.append({(x - words.x) / stretch, 0});
    }
}

void SetParagraph::paintComplex(QPainter &painter, const Words &words) const
{
    auto part = std::lower_bound(m_shaped.complex.begin(), m_shaped.complex.end(), words.begin,
                                 [](const ComplexPart &p, int letter) { return p.end <= letter; });
    int letter = words.begin;
    qreal x = words.x;
    for (; part != m_shaped.complex.end() && part->begin < words.end; ++part) {
        for (; letter < part->begin; ++letter)
            x += advance(words.line, letter);
        if (part->isMissing) {
            paintBox(painter, words, *part, x);
            continue;
        }
        QTextLayout layout(m_text.text.mid(part->begin, part->end - part->begin), complexFont(words.span));
        layout.setCacheEnabled(false);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(1e7);
        layout.endLayout();
        if (!line.isValid())
            continue;
        painter.save();
        painter.setPen(words.colour);
        painter.translate(x, words.base());
        painter.scale(qreal(words.span.stretch), 1);
        line.draw(&painter, QPointF(0, -line.ascent()));
        painter.restore();
    }
}

void SetParagraph::paintBox(QPainter &painter, const Words &words, const ComplexPart &part, qreal x) const
{
    const qreal size = words.span.pixels, thick = std::max(size * 0.04, 5.0);
    const qreal width = std::max(advance(words.line, part.begin) - size * 0.1, 3 * thick);
    const QRectF box(x + size * 0.05, words.base() - size * 0.7, width, size * 0.75);
    painter.fillRect(QRectF(box.left(), box.top(), width, thick), words.colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - thick, width, thick), words.colour);
    painter.fillRect(QRectF(box.left(), box.top(), thick, box.height()), words.colour);
    painter.fillRect(QRectF(box.right() - thick, box.top(), thick, box.height()), words.colour);
}

void SetParagraph::paintStrokes(QPainter &painter, const Words &words) const
{
    const InkSpan &span = words.span;
    const qreal thick = std::max(span.face->thickness() * span.pixels, 4.0);
    const auto stroke = [&](qreal down) {
        painter.fillRect(QRectF(words.x, words.base() + down - thick / 2, words.width, thick), words.colour);
    };
    if (span.underline) {
        const qreal middle = span.face->underline() * span.pixels;
        stroke(middle);
        if (span.doubleUnderline)
            stroke(middle + 2 * thick);
    }
    if (span.strike)
        stroke(-strikeHeight * span.pixels);
}

void SetParagraph::paintPicture(QPainter &painter, const InlinePicture &picture, QPointF baseline) const
{
    const QRectF place(baseline.x(), baseline.y() - picture.height, picture.width, picture.height);
    const QSizeF whole(picture.width / picture.shown.width(), picture.height / picture.shown.height());
    const QImage image = m_typecase->pictures.image(picture.bytes, whole);
    if (image.isNull()) {
        constexpr qreal thin = 10;
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), thin), QColor::fromRgb(frameColour));
        painter.fillRect(QRectF(place.left(), place.bottom() - thin, place.width(), thin), QColor::fromRgb(frameColour));
        painter.fillRect(QRectF(place.left(), place.top(), thin, place.height()), QColor::fromRgb(frameColour));
        painter.fillRect(QRectF(place.right() - thin, place.top(), thin, place.height()), QColor::fromRgb(frameColour));
        return;
    }
    const QRectF source(picture.shown.left() * image.width(), picture.shown.top() * image.height(),
                        picture.shown.width() * image.width(), picture.shown.height() * image.height());
    const bool wasSmooth = painter.testRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image, source);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, wasSmooth);
}

} // namespace bd::documents
