// A paragraph that has been set: what ParagraphBox::make gives. Lengths in twips. Private to layout.
#pragma once
#include "documents/layout/paragraph_lines.h"

#include <algorithm>

namespace bd::documents {

class SetParagraph final : public ParagraphBox {
public:
    SetParagraph(const ooxml::DocParagraph &paragraph, const Setting &setting, std::shared_ptr<Typecase> typecase);

    const std::vector<LineBox> &lines() const override { return m_lines; }
    qreal height() const override { return m_height; }
    qreal minimumWidth() const override;
    qreal naturalWidth() const override;
    void paint(QPainter &painter, QPointF at, std::size_t first, std::size_t last, Neighbours neighbours) const override;
    void appendText(std::vector<TextPiece> &out, QPointF at, std::size_t first, std::size_t last) const override;
    bool reachesOutOf(const QRectF &paper, QPointF at, std::size_t first, std::size_t last) const override;
    const ooxml::ParagraphInk &ink() const override { return m_ink; }
    const QString &styleName() const override { return m_styleName; }
    int outlineLevel() const override { return m_outlineLevel; }
    QString text() const override;
    bool pageBreakBefore() const override { return m_pageBreakBefore; }
    qreal topInset() const override { return m_topInset; }
    qreal bottomInset() const override { return m_bottomInset; }

private:
    struct Words; ///< of one line and one look

    /// How far what stands in a line reaches above and below its baseline.
    struct Extent {
        qreal ascent = 0, descent = 0, letters = 0; ///< letters: how high a line of them alone is, without pictures
        bool isEmpty = true;
        void grow(const InkSpan &span)
        {
            ascent = isEmpty ? span.ascent() : std::max(ascent, span.ascent());
            descent = isEmpty ? span.descent() : std::max(descent, span.descent());
            letters = std::max(letters, span.ascent() + span.descent());
            isEmpty = false;
        }
        void growPicture(const InkSpan &span, qreal height)
        {
            ascent = isEmpty ? height : std::max(ascent, height);
            descent = isEmpty ? 0 : std::max(descent, 0.0);
            letters = std::max(letters, span.ascent() + span.descent());
            isEmpty = false;
        }
    };
    Extent extentOf(const SetLine &line, std::size_t span) const;

    void measureLines();
    LineBox measured(const SetLine &line, std::size_t &span) const;
    /// How far a letter reaches to the right, the justification included.
    qreal advance(const SetLine &line, int letter) const;
    qreal rightOf(const SetLine &line) const; ///< end of what is visible
    bool hasInk(const SetLine &line) const;
    void appendSign(TextPiece &piece, const ComplexPart &part, qreal baseline) const;

    void paintFrame(QPainter &painter, const QRectF &box, bool isTop, bool isBottom, Neighbours neighbours) const;
    void paintLine(QPainter &painter, QPointF at, std::size_t index) const;
    void paintWords(QPainter &painter, const Words &words) const;
    void paintComplex(QPainter &painter, const Words &words) const;
    void paintBox(QPainter &painter, const Words &words, const ComplexPart &part, qreal x) const;
    void paintStrokes(QPainter &painter, const Words &words) const;
    void paintPicture(QPainter &painter, const InlinePicture &picture, QPointF baseline) const;
    void addLeader(const Words &words, int letter, qreal from, QList<quint32> &glyphs, QList<QPointF> &places) const;

    std::shared_ptr<Typecase> m_typecase;
    InkedText m_text;
    ShapedText m_shaped;
    std::vector<SetLine> m_set;
    std::vector<TabLeader> m_leaders;
    std::vector<LineBox> m_lines;
    ooxml::ParagraphInk m_ink;
    QString m_styleName;
    qreal m_height = 0, m_topInset = 0, m_bottomInset = 0;
    qreal m_width = 0, m_boxLeft = 0, m_boxRight = 0; ///< of shading and borders
    qreal m_firstIndent = 0, m_leftIndent = 0, m_rightIndent = 0;
    qreal m_inkLeft = 0, m_inkRight = 0; ///< of all lines
    int m_outlineLevel = -1;
    bool m_pageBreakBefore = false;
};

} // namespace bd::documents
