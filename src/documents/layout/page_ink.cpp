#include "documents/layout/page_ink.h"

#include <QPen>
#include <map>
#include <tuple>

namespace bd::documents {
namespace {

using ooxml::LineStyle;


QColor colourOf(std::uint32_t colour) { return QColor::fromRgb(QRgb(0xff000000u | colour)); }

/// A double line: a third each for the lines and the gap.
void paintDouble(QPainter &painter, const QRectF &box, bool isVertical, const QColor &colour)
{
    const qreal part = (isVertical ? box.width() : box.height()) / 3;
    QRectF first = box, second = box;
    if (isVertical) {
        first.setWidth(part);
        second.setLeft(box.right() - part);
    } else {
        first.setHeight(part);
        second.setTop(box.bottom() - part);
    }
    painter.fillRect(first, colour);
    painter.fillRect(second, colour);
}

void paintBroken(QPainter &painter, const PageInk::Line &line, const QColor &colour)
{
    const qreal width = line.isVertical ? line.box.width() : line.box.height();
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    if (line.style == LineStyle::Dotted)
        pen.setDashPattern({1, 1});
    else
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    const QPointF middle = line.box.center();
    if (line.isVertical)
        painter.drawLine(QPointF(middle.x(), line.box.top()), QPointF(middle.x(), line.box.bottom()));
    else
        painter.drawLine(QPointF(line.box.left(), middle.y()), QPointF(line.box.right(), middle.y()));
}

void paintLine(QPainter &painter, const PageInk::Line &line)
{
    const QColor colour = colourOf(line.colour);
    switch (line.style) {
    case LineStyle::None: return;
    case LineStyle::Single: painter.fillRect(line.box, colour); return;
    case LineStyle::Double: paintDouble(painter, line.box, line.isVertical, colour); return;
    case LineStyle::Dotted:
    case LineStyle::Dashed: paintBroken(painter, line, colour); return;
    }
}


} // namespace

qreal lineWidth(const ooxml::BorderLine &line)
{
    if (line.style == LineStyle::None)
        return 0;
    // Eighths of a point; Word draws nothing thinner than a quarter of a point, and nothing wider than 12 points.
    const qreal one = qBound(2, line.width, 96) * 20.0 / 8;
    return line.style == LineStyle::Double ? 3 * one : one;
}

void PageInk::rollBack(const Mark &mark)
{
    m_fills.resize(mark.fills);
    m_lines.resize(mark.lines);
    m_texts.resize(mark.texts);
    m_clips.resize(mark.clips);
    m_order = mark.order;
}

void PageInk::fill(const QRectF &box, ooxml::Colour colour)
{
    if (colour && box.isValid())
        m_fills.push_back({box, *colour});
}

void PageInk::horizontal(qreal x0, qreal x1, qreal y, const ooxml::BorderLine &line)
{
    const qreal width = lineWidth(line);
    if (width <= 0 || x1 <= x0)
        return;
    m_lines.push_back({QRectF(x0, y, x1 - x0, width), line.style, line.colour.value_or(0), false});
}

void PageInk::vertical(qreal x, qreal y0, qreal y1, const ooxml::BorderLine &line)
{
    const qreal width = lineWidth(line);
    if (width <= 0 || y1 <= y0)
        return;
    m_lines.push_back({QRectF(x - width / 2, y0, width, y1 - y0), line.style, line.colour.value_or(0), true});
}

std::size_t PageInk::text(const ParagraphPtr &box, QPointF at, std::size_t first, std::size_t last,
                          ParagraphBox::Neighbours neighbours)
{
    if (first == 0)
        at.ry() += box->topInset();
    m_texts.push_back({box, at, std::uint32_t(first), std::uint32_t(last), neighbours, m_order, m_clip, m_isRunning});
    return m_texts.size() - 1;
}

int PageInk::beginClip(const QRectF &box)
{
    const int before = m_clip;
    m_clips.push_back(before < 0 ? box : box.intersected(m_clips[std::size_t(before)]));
    m_clip = int(m_clips.size()) - 1;
    return before;
}

void PageInk::joinLines()
{
    // By what must be equal: direction, place across, thickness, looks. The last line of each kind may go on.
    using Key = std::tuple<bool, int, int, ooxml::LineStyle, std::uint32_t>;
    std::map<Key, std::size_t> last;
    std::size_t kept = 0;
    for (Line &line : m_lines) {
        const QRectF &box = line.box;
        const Key key = line.isVertical ? Key(true, qRound(box.left()), qRound(box.width()), line.style, line.colour)
                                        : Key(false, qRound(box.top()), qRound(box.height()), line.style, line.colour);
        const auto [found, isNew] = last.try_emplace(key, kept);
        if (!isNew) {
            QRectF &before = m_lines[found->second].box;
            const qreal gap = line.isVertical ? box.top() - before.bottom() : box.left() - before.right();
            const qreal back = line.isVertical ? box.top() - before.top() : box.left() - before.left();
            if (gap < 1 && back > -1) {
                before = before.united(box);
                continue;
            }
            found->second = kept;
        }
        m_lines[kept++] = line;
    }
    m_lines.resize(kept);
}

void PageInk::finish()
{
    const auto byOrder = [](const Text &a, const Text &b) { return a.order < b.order; };
    if (!std::is_sorted(m_texts.begin(), m_texts.end(), byOrder))
        std::stable_sort(m_texts.begin(), m_texts.end(), byOrder);
    joinLines();
    m_texts.shrink_to_fit();
    m_lines.shrink_to_fit();
    m_fills.shrink_to_fit();
}

bool PageInk::reachesOutOf(QSizeF size) const
{
    const QRectF paper(QPointF(), size);
    return std::any_of(m_texts.begin(), m_texts.end(), [&](const Text &text) {
        // What a row of exact height cuts off isn't meant to be seen.
        const bool isCut = text.clip >= 0 && paper.contains(m_clips[std::size_t(text.clip)]);
        return !isCut && text.box->reachesOutOf(paper, text.at, text.first, text.last);
    });
}

void PageInk::paint(QPainter &painter) const
{
    for (const Fill &fill : m_fills)
        painter.fillRect(fill.box, colourOf(fill.colour));
    for (const Text &text : m_texts) {
        painter.save();
        if (text.clip >= 0)
            painter.setClipRect(m_clips[std::size_t(text.clip)], Qt::IntersectClip);
        text.box->paint(painter, text.at, text.first, text.last, text.neighbours);
        painter.restore();
    }
    painter.save();
    for (const Line &line : m_lines)
        paintLine(painter, line);
    painter.restore();
}

std::vector<TextPiece> PageInk::pieces() const
{
    std::vector<TextPiece> all;
    for (const Text &text : m_texts) {
        const std::size_t before = all.size();
        text.box->appendText(all, text.at, text.first, text.last);
        for (std::size_t i = before; i < all.size(); ++i) {
            all[i].isRunning = text.isRunning;
            all[i].place = text.order;
        }
    }
    return all;
}

std::vector<Heading> PageInk::headings() const
{
    std::vector<Heading> all;
    for (const Text &text : m_texts) {
        if (text.box->outlineLevel() < 0 || text.first > 0)
            continue;
        const QString words = text.box->text().simplified();
        if (!words.isEmpty())
            all.push_back({text.box->outlineLevel(), words, text.at.y()});
    }
    return all;
}

LaidPage::LaidPage(QSizeF size, int index, QString number, PageInk ink)
    : m_size(size), m_index(index), m_number(std::move(number)), m_ink(std::move(ink))
{
    m_ink.finish();
    m_headings = m_ink.headings();
}

} // namespace bd::documents
