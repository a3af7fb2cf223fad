// A page as it will be printed. Immutable, so it may be shown, searched and printed from any thread at once; needs a
// QGuiApplication (fonts). Lengths in twips (1/20 point), from the paper's top left corner.
#pragma once
#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <memory>
#include <vector>

namespace bd::documents {

/// One line of text, or the part of it that stands in one cell: for searching, marking and copying.
struct TextPiece {
    QString text; ///< soft hyphens and fields as printed; tabs as \t, a manual line break as \n at the end of its line
    QRectF box;
    std::vector<qreal> edges; ///< x of every letter's left edge, and of the end: text.size() + 1
    bool endsParagraph = false;
    bool isRunning = false; ///< of the header or footer: copying over pages leaves it out
    int place = 0;          ///< on its page; lines of one table cell share it, and a paragraph of the body has its own
    /// Letters that a PDF doesn't name by itself: those beyond U+FFFF, and those that no font has.
    struct Sign {
        int at = 0, length = 1; ///< in `text`
        qreal baseline = 0, size = 0;
    };
    std::vector<Sign> signs;
};

struct Heading {
    int level = 0; ///< from 0
    QString text;
    qreal y = 0;
};

class Page {
public:
    Page() = default;
    Q_DISABLE_COPY_MOVE(Page)
    virtual ~Page();
    virtual QSizeF size() const = 0;
    virtual int index() const = 0;      ///< from 0
    virtual QString number() const = 0; ///< as printed
    /// One unit of the painter is one twip; draws no paper.
    virtual void paint(QPainter &painter) const = 0;
    /// In reading order: header, body, notes, footer.
    virtual std::vector<TextPiece> text() const = 0;
    virtual const std::vector<Heading> &headings() const = 0;
};
using PagePtr = std::shared_ptr<const Page>;

/// How many pages the document and each of its sections have; what is 0 isn't known.
struct PageCounts {
    int pages = 0;
    std::vector<int> sections;
};

} // namespace bd::documents
