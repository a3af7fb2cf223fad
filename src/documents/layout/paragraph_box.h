// One paragraph set into lines of a given width. Lengths in twips. Private to layout.
#pragma once
#include "documents/layout/page.h"
#include "ooxml/document.h"

#include <functional>

namespace bd::documents {

/// Measures of faces and decoded pictures, kept for one document. One thread makes paragraphs with it at a time; boxes
/// made with it keep what they need of it alive and paint from any thread.
class Typecase;
std::shared_ptr<Typecase> makeTypecase();

/// What a paragraph needs from around it.
struct Setting {
    qreal width = 0;              ///< of the text area: the indents lie inside it
    int defaultTab = 720;
    int page = 1;                 ///< what page fields print
    int pageCount = 0, sectionPageCount = 0; ///< 0: not known, the file's own text is printed
    QString pageNumberFormat;     ///< as ooxml::numberText() takes it; empty: decimal
    std::function<QString(int footnote)> noteMark;          ///< "1" for a footnote's id
    std::function<QByteArray(const QString &part)> picture; ///< an image's bytes
    std::function<void(const char *code)> unsupported;      ///< see ooxml/unsupported.h
    std::shared_ptr<Typecase> typecase; ///< one for the whole document; null: slow, everything is looked up anew
    QString ownNoteMark;          ///< inside a footnote: its mark, set raised before the first words
};

struct LineBox {
    qreal top = 0, height = 0; ///< within the paragraph, spaceBefore not counted; line spacing is in the height. The first
                               ///< line's top is topInset()
    qreal baseline = 0;        ///< from the line's top
    qreal overhang = 0;        ///< of its height, line spacing below the letters: may stand below the end of a page
    std::vector<int> footnotes; ///< whose marks stand in this line
    bool breaksPage = false;    ///< a page break ends this line
    bool breaksColumn = false;
};

/// Immutable once made; shared between pages when it is split.
class ParagraphBox {
public:
    /// Never fails: what can't be set is clamped (sizes to 1..1638 points, widths to a letter a line).
    static std::shared_ptr<const ParagraphBox> make(const ooxml::DocParagraph &paragraph, const Setting &setting);
    ParagraphBox() = default;
    Q_DISABLE_COPY_MOVE(ParagraphBox)
    virtual ~ParagraphBox() = default;

    virtual const std::vector<LineBox> &lines() const = 0; ///< one at least
    virtual qreal height() const = 0;                      ///< of all lines, without the spaces around; with borders' own space
    /// Natural widths, for tables that follow their contents: the longest word, and all on one line (indents included).
    virtual qreal minimumWidth() const = 0;
    virtual qreal naturalWidth() const = 0;

    /// Lines [first, last) with their top at `at` (left edge of the text area; the top of line `first` itself: its border
    /// is drawn above it, in the topInset). Shading and side borders are drawn for these
    /// lines; the top border with line 0, the bottom one with the last line, unless a neighbour shares them.
    struct Neighbours {
        bool joinsAbove = false, joinsBelow = false; ///< same borders there: one box around both
        qreal linesAbove = 0, shadedAbove = 0; ///< how far side borders and shading reach into the space above line 0
    };
    virtual void paint(QPainter &painter, QPointF at, std::size_t first, std::size_t last, Neighbours neighbours) const = 0;
    virtual void appendText(std::vector<TextPiece> &out, QPointF at, std::size_t first, std::size_t last) const = 0;
    /// Some words or pictures of these lines stand outside of `paper`.
    virtual bool reachesOutOf(const QRectF &paper, QPointF at, std::size_t first, std::size_t last) const = 0;

    // The paragraph's own words for the flow.
    virtual const ooxml::ParagraphInk &ink() const = 0;
    virtual const QString &styleName() const = 0;
    virtual int outlineLevel() const = 0;
    virtual QString text() const = 0; ///< with its number, for bookmarks
    virtual bool pageBreakBefore() const = 0;
    /// Space taken by borders above the first and below the last line (0 without): part of height().
    virtual qreal topInset() const = 0;
    virtual qreal bottomInset() const = 0;
};

} // namespace bd::documents
