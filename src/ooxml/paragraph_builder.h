// Collects the runs of one paragraph. Private to ooxml.
#pragma once
#include "ooxml/styles.h"

namespace bd::ooxml {

/// The field around a text that is known only on its page.
struct FieldMark {
    Field kind = Field::None;
    int instance = 0; ///< tells one field from the next
};

class ParagraphBuilder {
public:
    explicit ParagraphBuilder(ReadFor purpose) : m_isPaper(purpose == ReadFor::Paper) {}

    void add(const QString &text, const RunLook &look, FieldMark field);
    /// `hasOwnMark`: what is added until endMark() is the note's mark (for paper only).
    void addFootnote(int id, const RunLook &look, bool hasOwnMark);
    void endMark() { m_inMark = false; }
    void addPicture(Picture picture, const RunLook &look);
    void addHidden(const QString &text) { m_hidden += text; }
    void pageBreak(const RunLook &look);
    void addBookmark(const QString &name)
    {
        if (!m_isPaper)
            m_bookmarks += name;
    }
    QStringList takeBookmarks() { return std::exchange(m_bookmarks, {}); }
    void carry(std::vector<Run> runs) { m_runs = std::move(runs); }
    bool isEmpty() const { return m_runs.empty(); }
    std::size_t runCount() const { return m_runs.size(); }
    const QString &hidden() const { return m_hidden; }
    /// For text: a page break stood before all words. For paper such a break is still in its place.
    bool breakBefore() const { return m_breakBefore; }
    /// Takes a page break off the end and tells whether there was one.
    bool takeBreakAtEnd();
    /// For paper: takes a page break off the beginning when something follows it.
    bool takeBreakAtStart();
    std::vector<Run> takeRuns();

private:
    std::vector<Run> m_runs;
    QString m_hidden;
    QStringList m_bookmarks;
    int m_lastField = 0;
    bool m_isPaper;
    bool m_breakBefore = false, m_breakIsLast = false, m_inMark = false;
};

} // namespace bd::ooxml
