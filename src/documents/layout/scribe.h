// Makes paragraph boxes: knows what a paragraph needs from the document and the page it is made for. Private to layout.
#pragma once
#include "documents/layout/page_ink.h"
#include "ooxml/body_reader.h"

#include <QStringList>
#include <map>

namespace bd::documents {

/// A paragraph ready to be placed, with what the flow asks of its neighbours.
struct Block {
    ParagraphPtr box;
    int leftIndent = 0;
    int listLevel = -1; ///< -1: no item of a list
};

/// What page fields print.
struct PageWords {
    int page = 1, pageCount = 0, sectionPageCount = 0;
    QString format;
};

class Scribe {
public:
    explicit Scribe(const ooxml::BodyReader &reader);
    Q_DISABLE_COPY_MOVE(Scribe)

    Block paragraph(const ooxml::DocParagraph &paragraph, qreal width, const QString &ownNoteMark = {});
    const ooxml::Document &frame() const { return m_reader.frame(); }
    void setWords(const PageWords &words);
    const PageWords &words() const { return m_words; }
    /// Numbers are given in the order in which the marks are first asked for: that of the document.
    QString noteMark(int note);
    bool isEndnote(int note) const { return frame().endnotes.contains(note); }
    const QStringList &unsupported() const { return m_unsupported; }
    void tellUnsupported(const char *code);

private:
    const ooxml::BodyReader &m_reader;
    Setting m_setting;
    PageWords m_words;
    std::map<int, QString> m_marks;
    int m_footnotes = 0, m_endnotes = 0;
    QStringList m_unsupported;
};

/// Something in it prints the page's number or their count.
bool hasPageFields(const ooxml::DocParagraph &paragraph);
bool hasPageFields(const std::vector<ooxml::DocBlock> &blocks);
bool hasPageFields(const ooxml::DocRow &row);

/// The space between two paragraphs, or between one and a table (null): Word takes the larger of what the upper one
/// wants below and the lower one above, unless the document adds them; and none between two of one style that ask so.
qreal gapBetween(const Block *above, const Block *below, bool adds);
/// Above the first paragraph of a page, cell or note.
qreal gapAtTop(const Block &first);
/// Equal borders around both: they are drawn as one box.
bool shareBorders(const Block &above, const Block &below);
/// Equal shading in boxes of one width: the space between is filled as well.
bool shareShading(const Block &above, const Block &below);
/// What of the lower one reaches into a space of this height between the two.
ParagraphBox::Neighbours neighboursOf(const Block &above, const Block &below, qreal space);
/// What the shared edge no longer takes.
qreal sharedInsets(const Block &above, const Block &below);

} // namespace bd::documents
