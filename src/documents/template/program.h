// A part of a template, compiled: a flat list of operations that the renderer runs from top to bottom.
#pragma once
#include "documents/template/list_plan.h"
#include "documents/template/link_tags.h"
#include "documents/template/tag.h"

#include <QByteArray>
#include <array>

namespace bd::documents {

/// How the words of a value are dressed: the run that the tag began in.
struct RunFormat {
    enum class Kind { Word, Drawing, Bare, Field }; ///< w:r, a:r, text inside some other element or a field's code
    Kind kind = Kind::Bare;
    QByteArray runStart;                  ///< "<w:r …>"
    std::array<QByteArray, 4> properties; ///< w:rPr as it is, + bold, + italic, + both
    QByteArray plainStart; ///< Word: all that stands before plain words, from w:r to the opening w:t
    QByteArray noteProperties; ///< what a footnote mark takes over: font and size, without w:rPr around
};

enum class OpKind {
    Raw,            ///< bytes
    Value,          ///< tag, format
    ParagraphValue, ///< a tag alone in its paragraph: words, or a table in the paragraph's place
    LoopBegin,      ///< tag, partner
    LoopEnd,        ///< partner
    Section,        ///< bytes of a w:sectPr; loops may give it another's (see renderer)
    Paragraph,      ///< a paragraph starts: the container has a last block now
    TableBegin,
    TableEnd,
    Row,
    ContainerBegin,
    ContainerEnd, ///< cell, header, text box: must end with a paragraph
    UniqueId,     ///< an id that may stand only once in the document
    Image,        ///< tag, format, width, height
    List,         ///< the w:numId of a paragraph whose list may start anew: bytes
    Link,         ///< the relationship id of a link with tags in its target: link
    NoteMark,     ///< the id of a footnote, endnote or comment where the text refers to it: note, bytes
    NoteBegin,    ///< a note in its own part: bytes is its id, partner the NoteEnd
    NoteEnd,
    NoteId,       ///< the id of the note that is being written
    Reference,    ///< the name of a bookmark that the loop `tag` repeats as well: bytes
    Words,        ///< an attribute's text with tags in it: link
};

enum class IdKind { Drawing, Control, BookmarkStart, BookmarkName, BookmarkEnd, PermStart, PermEnd, Paragraph };

/// What a NoteMark refers to; a comment has up to three marks, the others one.
enum class NoteKind { Footnote, Endnote, CommentStart, CommentEnd, Comment };

struct Op {
    OpKind kind = OpKind::Raw;
    QByteArray bytes; ///< Raw, Section: XML. UniqueId: the original id. ParagraphValue: the w:pPr.
                      ///< ContainerEnd: the paragraph to add where one is missing
    int tag = -1;     ///< index into Program::tags
    int format = -1;  ///< index into Program::formats
    int partner = -1; ///< LoopBegin <-> LoopEnd, indexes into ops
    int width = 0;    ///< ParagraphValue, Image: width of the text there, twips
    int height = 0;   ///< Image: height of the text on a page, twips; 0 when it doesn't matter
    int link = -1;    ///< Link, Words: index into Program::links
    qsizetype listAt = -1, listLength = 0; ///< ParagraphValue: where in `bytes` a List stands
    NoteKind note = NoteKind::Footnote;
    IdKind id = IdKind::Drawing;
    bool control = false; ///< ContainerEnd: a content control, which stands among the blocks around it
    bool blank = false; ///< Paragraph: shows nothing
    bool cell =
        false; ///< ContainerEnd: a table cell, which must end with a paragraph; others need a block at least
    // LoopBegin: section breaks the loop holds (indexes into ops, -1 none)
    int firstSection = -1;      ///< the first one inside
    int nextSection = -1;       ///< the one that ends the section the loop's end stands in
    bool closesSection = false; ///< nothing visible stands between the loop's end and nextSection
};

struct Program {
    std::vector<Op> ops;
    std::vector<Tag> tags;
    std::vector<int> parent; ///< per tag: the loop (its opening tag) around it as written, -1 for none
    std::vector<int> glued;  ///< loops whose passes run into each other, see LoopPlan
    std::vector<RunFormat> formats;
    std::vector<std::vector<LinkPiece>> links;
    ListPlan lists;
};

} // namespace bd::documents
