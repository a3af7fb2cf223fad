// Footnotes, endnotes and comments of the template while a document is rendered: a note is written where the text
// refers to it, with the values there, and once for each pass of a loop. Those that no printed text refers to go.
#pragma once
#include "documents/template/program.h"

#include <functional>
#include <map>

namespace bd::documents {

class NoteCopies {
public:
    enum class Family { Footnotes, Endnotes, Comments };
    static Family familyOf(NoteKind kind);

    /// Writes the operations from `begin` to `end` of the family's part; the note gets `id`.
    using Write = std::function<QByteArray(std::size_t begin, std::size_t end, const QByteArray &id)>;

    /// `id` is beyond all ids of the family's part.
    void setFirstId(Family family, int id) { m_nextId[family] = id; }
    void addPart(Family family, const Program &program);
    bool has(Family family) const { return m_parts.contains(family); }
    /// The id to write at a mark.
    QByteArray mark(NoteKind kind, const QByteArray &original, const Write &write);
    /// A new id, for notes of other origin.
    int takeId(Family family) { return m_nextId[family]++; }
    /// The notes written so far.
    const QByteArray &xml(Family family) { return m_parts[family].xml; }

private:
    struct Note {
        std::size_t begin = 0, end = 0;
        bool used = false, open = false; ///< open: a comment's range was begun, the comment not yet written
        QByteArray id;
    };
    struct Part {
        std::map<QByteArray, Note> notes;
        QByteArray xml;
    };
    std::map<Family, Part> m_parts;
    std::map<Family, int> m_nextId;
};

} // namespace bd::documents
