// What the stories (body, notes, headers) of one document share while they are read. Private to ooxml.
#pragma once
#include "ooxml/numbering.h"
#include "ooxml/package.h"
#include "ooxml/styles.h"

#include <QSet>

namespace bd::ooxml {

/// A part's relationships by their ids.
using Relations = std::map<QString, Relationship>;
Relations byId(std::vector<Relationship> all);

struct ReadingContext {
    ReadFor purpose = ReadFor::Text;
    Styles styles;
    Numbering numbering;
    FontNames fonts;
    Document *document = nullptr;
    Progress *progress = nullptr;
    const Relations *relations = nullptr; ///< of the part being read; never null while reading
    QSet<int> footnotes;          ///< ids that the footnotes part has
    std::map<int, int> endnotes;  ///< id in the endnotes part to the id in Document::footnotes
    std::vector<std::string_view> headers, footers; ///< relationship ids in the order of the sections; for text only
    bool splitsBreakAndMark = false; ///< w:splitPgBreakAndParaMark
    bool hyphenates = false; ///< w:autoHyphenation; styles and paragraphs may still say no, as all of LibreOffice's do
    bool countsIndentFromText = true; ///< tables stand out by their cells' margin, as before Word 2013
    bool cancelled = false;
    QSet<QString> noted;
    std::function<bool(const QString &)> hasPart;

    bool isPaper() const { return purpose == ReadFor::Paper; }
    FontNames *paperFonts() { return isPaper() ? &fonts : nullptr; }
    /// Once per text into Document::unread.
    void note(const QString &kind, const QString &text = {});
    /// Once per code into Document::unsupported. Nothing when reading for text.
    void unsupported(const char *code);
    void unsupported(Oddities oddities);
    bool stop(qint64 done, qint64 total);

private:
    std::uint16_t m_odd = 0; ///< those already named
};

} // namespace bd::ooxml
