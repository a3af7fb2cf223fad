#include "documents/layout/notes.h"

namespace bd::documents {

FlowPtr NoteBook::flow(int note, qreal width, Scribe &scribe)
{
    const auto [found, isNew] = m_made.try_emplace(note);
    if (!isNew)
        return found->second;
    const auto &all = scribe.frame().noteBlocks;
    const auto blocks = all.find(note);
    // A mark without a note prints nothing at the foot.
    found->second = std::make_shared<const BlockFlow>(
        blocks == all.end() ? std::vector<ooxml::DocBlock>() : blocks->second, width, scribe, Trailing::Drop, 0,
        scribe.noteMark(note));
    return found->second;
}

bool NotesArea::take(const FlowPtr &flow, const FlowCursor &from, qreal room, bool must)
{
    const qreal separator = m_pieces.empty() ? separatorSpace : 0;
    const qreal available = room - m_height - separator;
    const FlowPart part = flow->take(from, available, must, nullptr, {}, nullptr);
    if (part.tookAny) {
        m_pieces.push_back({flow, from, available, must, part.height});
        m_height += separator + part.height;
    }
    if (!part.isDone)
        m_rest.push_back({flow, part.end});
    return part.tookAny || part.isDone;
}

bool NotesArea::add(const std::vector<int> &marks, qreal room, bool must, qreal width, NoteBook &book, Scribe &scribe)
{
    bool isFirst = true;
    for (const int mark : marks) {
        if (scribe.isEndnote(mark))
            continue;
        const FlowPtr flow = book.flow(mark, width, scribe);
        if (flow->isEmpty())
            continue;
        // Behind a note that is not done, the next one can't begin.
        const bool isTaken = m_rest.empty() ? take(flow, {}, room, must && isFirst) : false;
        if (!isTaken && isFirst && !must)
            return false;
        if (!isTaken && (m_rest.empty() || m_rest.back().flow != flow))
            m_rest.push_back({flow, {}});
        isFirst = false;
    }
    return true;
}

void NotesArea::goOn(const NotesArea &before, qreal room)
{
    bool isFirst = true;
    for (const Rest &rest : before.m_rest) {
        if (m_rest.empty())
            take(rest.flow, rest.from, room, isFirst);
        else
            m_rest.push_back(rest);
        isFirst = false;
    }
}

void NotesArea::paint(PageInk &ink, qreal left, qreal bottom, qreal width) const
{
    if (m_pieces.empty())
        return;
    qreal y = bottom - m_height;
    paintSeparator(ink, left, y, width);
    y += separatorSpace;
    for (const Piece &piece : m_pieces) {
        ink.nextOrder();
        piece.flow->take(piece.from, piece.available, piece.must, &ink, {left, y}, nullptr);
        y += piece.height;
    }
}

void paintSeparator(PageInk &ink, qreal left, qreal top, qreal width)
{
    ooxml::BorderLine line;
    line.style = ooxml::LineStyle::Single;
    line.width = 4;
    ink.horizontal(left, left + width / 3, top + separatorSpace / 2, line);
}

} // namespace bd::documents
