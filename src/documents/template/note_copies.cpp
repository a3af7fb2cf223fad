#include "documents/template/note_copies.h"

namespace bd::documents {

NoteCopies::Family NoteCopies::familyOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Footnote:
        return Family::Footnotes;
    case NoteKind::Endnote:
        return Family::Endnotes;
    default:
        return Family::Comments;
    }
}

void NoteCopies::addPart(Family family, const Program &program)
{
    Part &part = m_parts[family];
    for (std::size_t i = 0; i < program.ops.size(); ++i)
        if (program.ops[i].kind == OpKind::NoteBegin)
            part.notes.try_emplace(program.ops[i].bytes, Note{i + 1, std::size_t(program.ops[i].partner), false, false, {}});
}

QByteArray NoteCopies::mark(NoteKind kind, const QByteArray &original, const Write &write)
{
    const auto part = m_parts.find(familyOf(kind));
    if (part == m_parts.end())
        return original;
    const auto found = part->second.notes.find(original);
    if (found == part->second.notes.end())
        return original;
    Note &note = found->second;
    if (kind == NoteKind::CommentEnd)
        return note.id.isEmpty() ? original : note.id;
    if (!note.open) {
        note.id = note.used ? QByteArray::number(takeId(part->first)) : original;
        note.used = true;
        note.open = true;
    }
    if (kind == NoteKind::CommentStart)
        return note.id;
    note.open = false;
    const QByteArray id = note.id; // writing may come here again: a note in a note, as no sound file has it
    part->second.xml += write(note.begin, note.end, id);
    return id;
}

} // namespace bd::documents
