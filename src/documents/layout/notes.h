// Footnotes at the foot of their page. Private to layout. Twips.
#pragma once
#include "documents/layout/block_flow.h"

#include <map>

namespace bd::documents {

using FlowPtr = std::shared_ptr<const BlockFlow>;

/// Sets notes into lines, each once while it is needed.
class NoteBook {
public:
    FlowPtr flow(int note, qreal width, Scribe &scribe);
    void forget() { m_made.clear(); } ///< those of the page that is done

private:
    std::map<int, FlowPtr> m_made;
};

/// What of the notes stands on a page, and what is left for the next one. Cheap to copy: it is tried and taken back.
class NotesArea {
public:
    /// A line or row with these marks is about to stand on the page; `room` is what is left below it for all notes. False
    /// when the first note's first line has no room: then the line belongs on the next page, unless `must`.
    bool add(const std::vector<int> &marks, qreal room, bool must, qreal width, NoteBook &book, Scribe &scribe);
    /// What the page before had no room for. Returns what is left even now.
    void goOn(const NotesArea &before, qreal room);

    qreal height() const { return m_height; } ///< with the line above them
    bool isEmpty() const { return m_pieces.empty(); }
    bool hasRest() const { return !m_rest.empty(); }
    void paint(PageInk &ink, qreal left, qreal bottom, qreal width) const;

private:
    struct Piece {
        FlowPtr flow;
        FlowCursor from;
        qreal available = 0;
        bool must = false;
        qreal height = 0;
    };
    struct Rest {
        FlowPtr flow;
        FlowCursor from;
    };
    bool take(const FlowPtr &flow, const FlowCursor &from, qreal room, bool must);

    std::vector<Piece> m_pieces;
    std::vector<Rest> m_rest;
    qreal m_height = 0;
};

/// The line between the text and the notes, and its space: as LibreOffice has it.
inline constexpr qreal separatorSpace = 124;
void paintSeparator(PageInk &ink, qreal left, qreal top, qreal width);

} // namespace bd::documents
