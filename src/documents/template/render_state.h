// What the parts of one document share while it is rendered: footnotes, ids, what was missing.
#pragma once
#include "documents/template/program.h"
#include "documents/template/images.h"
#include "documents/template/list_restart.h"
#include "documents/template/note_copies.h"
#include "documents/template/render.h"
#include "documents/template/unique_ids.h"

#include <map>
#include <set>

namespace bd::documents {

/// Footnotes gathered from formatted text. Word numbers them; ids only tie the mark to its text.
class FootnoteCollector {
public:
    FootnoteCollector(NoteCopies &ids, QString textStyle, QString referenceStyle)
        : m_ids(ids), m_textStyle(std::move(textStyle)), m_referenceStyle(std::move(referenceStyle))
    {
    }

    /// The run with the mark. Without a text (null) the note keeps an empty body: only its own mark.
    QByteArray add(const Json &note, const RunFormat &format, bool bold, bool italic);
    const QByteArray &xml() const { return m_xml; } ///< w:footnote elements

private:
    QByteArray markProperties(const QByteArray &dress) const;

    NoteCopies &m_ids;
    QString m_textStyle, m_referenceStyle; ///< style ids, empty when the template has none
    QByteArray m_xml;
};

/// A part of notes, whose program is run a note at a time.
struct NotePart {
    QString name;
    const Program *program = nullptr;
};

struct RenderState {
    explicit RenderState(const Json &data, Missing missingNames, FootnoteCollector &collector)
        : context(data), missing(missingNames), footnotes(collector)
    {
    }

    const Json &context;
    Missing missing;
    FootnoteCollector &footnotes;
    UniqueIds ids;
    QStringList emptyTags;
    QStringList missingArgs; ///< "missing|{tag}|place"
    std::set<QString> knownEmpty, knownMissing; ///< the same, to look them up
    ListNumbers *lists = nullptr; ///< this and those below: never nullptr while parts are rendered
    NewParts *newParts = nullptr;
    Images *images = nullptr;
    NoteCopies *notes = nullptr;
    std::map<NoteCopies::Family, NotePart> noteParts; ///< those that `notes` knows
    std::vector<TemplateError> badValues; ///< images that are none, characters that no document may hold
    std::set<QString> knownBad;
};

} // namespace bd::documents
