// What the parts of one document share while it is rendered: footnotes, ids, what was missing.
#pragma once
#include "documents/template/program.h"
#include "documents/template/render.h"

#include <map>
#include <set>

namespace bd::documents {

/// Footnotes gathered from formatted text. Word numbers them; ids only tie the mark to its text.
class FootnoteCollector {
public:
    FootnoteCollector(int firstId, QString textStyle, QString referenceStyle)
        : m_nextId(firstId), m_textStyle(std::move(textStyle)), m_referenceStyle(std::move(referenceStyle))
    {
    }

    /// The run with the mark. Without a text (null) the note keeps an empty body: only its own mark.
    QByteArray add(const Json &note, const RunFormat &format, bool bold, bool italic);
    const QByteArray &xml() const { return m_xml; } ///< w:footnote elements

private:
    QByteArray markProperties(const QByteArray &dress) const;

    int m_nextId;
    QString m_textStyle, m_referenceStyle; ///< style ids, empty when the template has none
    QByteArray m_xml;
};

/// Keeps an id's first use and gives later ones (loops repeat them) a new one.
class UniqueIds {
public:
    void reserve(const Program &program); ///< call for every part before rendering
    QByteArray next(IdKind kind, const QByteArray &original);

private:
    QByteArray fresh(std::set<int> &used, int &last, const QByteArray &original);

    std::set<int> m_drawings, m_bookmarks;
    int m_lastDrawing = 0, m_lastBookmark = 0;
    std::map<QByteArray, QByteArray> m_openBookmarks; ///< original -> as written last
    std::set<QByteArray> m_names, m_paragraphs;
    quint32 m_lastParagraph = 0x10000000;
};

struct RenderState {
    const Json &context;
    Missing missing = Missing::Blank;
    FootnoteCollector &footnotes;
    UniqueIds ids;
    QStringList emptyTags;
    QStringList missingArgs; ///< "missing|{tag}|place"
    std::set<QString> knownEmpty, knownMissing; ///< the same, to look them up
};

} // namespace bd::documents
