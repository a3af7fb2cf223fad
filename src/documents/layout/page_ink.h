// What stands on one page, piece by piece, and the Page made of it. Private to layout. Twips.
#pragma once
#include "documents/layout/paragraph_box.h"
#include "ooxml/look.h"

#include <QRectF>
#include <vector>

namespace bd::documents {

using ParagraphPtr = std::shared_ptr<const ParagraphBox>;

/// Grows while a page is laid out. What was added since mark() can be taken back: a chain of paragraphs that must stay
/// together is tried and moved.
class PageInk {
public:
    struct Fill {
        QRectF box;
        std::uint32_t colour = 0; ///< 0xRRGGBB
    };
    struct Line {
        QRectF box; ///< as wide as the line is thick
        ooxml::LineStyle style = ooxml::LineStyle::Single;
        std::uint32_t colour = 0;
        bool isVertical = false;
    };
    struct Text {
        ParagraphPtr box;
        QPointF at; ///< of the top of line `first`; a top border stands above
        std::uint32_t first = 0, last = 0;
        ParagraphBox::Neighbours neighbours;
        int order = 0; ///< of reading
        int clip = -1; ///< index of the rectangle it is cut off at
        bool isRunning = false;
    };
    struct Mark {
        std::size_t fills = 0, lines = 0, texts = 0, clips = 0;
        int order = 0;
    };

    Mark mark() const { return {m_fills.size(), m_lines.size(), m_texts.size(), m_clips.size(), m_order}; }
    void rollBack(const Mark &mark);
    bool isEmpty() const { return m_texts.empty() && m_fills.empty() && m_lines.empty(); }

    void fill(const QRectF &box, ooxml::Colour colour);
    /// From one end to the other along the line's middle (vertical) or upper edge (horizontal).
    void horizontal(qreal x0, qreal x1, qreal y, const ooxml::BorderLine &line);
    void vertical(qreal x, qreal y0, qreal y1, const ooxml::BorderLine &line);
    /// `at` is where the slice begins: above the top border with line 0. Returns its place, for joinBelow().
    std::size_t text(const ParagraphPtr &box, QPointF at, std::size_t first, std::size_t last,
                     ParagraphBox::Neighbours neighbours);
    void joinBelow(std::size_t text) { m_texts[text].neighbours.joinsBelow = true; }
    void unjoinBelow(std::size_t text) { m_texts[text].neighbours.joinsBelow = false; }

    /// Everything is cut off outside of `box` until endClip(). Clips inside of clips are cut by both.
    int beginClip(const QRectF &box);
    void endClip(int before) { m_clip = before; }

    /// What is added next is read in this place: cells that reach over rows are drawn late but read early.
    int nextOrder() { return m_order = ++m_lastOrder; }
    int order() const { return m_order; }
    void setOrder(int order) { m_order = order; }
    /// What is added next belongs to the header or footer.
    void setRunning(bool running) { m_isRunning = running; }
    /// At the end: texts into the order of reading, lines that go on one another made one, so that a table's are few.
    void finish();

    /// Some words stand where paper of this size has no place for them.
    bool reachesOutOf(QSizeF paper) const;
    void paint(QPainter &painter) const;
    std::vector<TextPiece> pieces() const;
    std::vector<Heading> headings() const;

private:
    void joinLines();

    std::vector<Fill> m_fills;
    std::vector<Line> m_lines;
    std::vector<Text> m_texts;
    std::vector<QRectF> m_clips;
    int m_order = 0, m_lastOrder = 0, m_clip = -1;
    bool m_isRunning = false;
};

/// How thick a line is on paper, twips: a double one is two lines and the gap between them.
qreal lineWidth(const ooxml::BorderLine &line);

class LaidPage final : public Page {
public:
    LaidPage(QSizeF size, int index, QString number, PageInk ink);
    QSizeF size() const override { return m_size; }
    int index() const override { return m_index; }
    QString number() const override { return m_number; }
    void paint(QPainter &painter) const override { m_ink.paint(painter); }
    std::vector<TextPiece> text() const override { return m_ink.pieces(); }
    const std::vector<Heading> &headings() const override { return m_headings; }

private:
    QSizeF m_size;
    int m_index;
    QString m_number;
    PageInk m_ink;
    std::vector<Heading> m_headings;
};

} // namespace bd::documents
