// Placing paragraphs and rows. Pages are opened and closed in body_pages.cpp.
#include "documents/layout/body_flow.h"

namespace bd::documents {
namespace {

constexpr qreal tolerance = 1;
constexpr qreal ruleHeight = separatorSpace;

bool breaks(const LineBox &line) { return line.breaksPage || line.breaksColumn; }

/// Behind the line that ends with a page break, or all.
std::size_t endOfSegment(const ParagraphBox &box, std::size_t first)
{
    const auto &lines = box.lines();
    for (std::size_t i = first; i < lines.size(); ++i) {
        if (breaks(lines[i]))
            return i + 1;
    }
    return lines.size();
}

bool isIn(const std::vector<RowPtr> &rows, const RowPtr &row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

std::vector<int> marksIn(const ParagraphBox &box, std::size_t first, std::size_t last)
{
    std::vector<int> marks;
    for (std::size_t i = first; i < last; ++i)
        marks.insert(marks.end(), box.lines()[i].footnotes.begin(), box.lines()[i].footnotes.end());
    return marks;
}

} // namespace

// ------------------------------------------------------------------------------------------------ what comes in

void BodyFlow::paragraph(const ooxml::DocParagraph &paragraph)
{
    if (!m_sheet)
        expectNextPage();
    Piece piece;
    piece.block = m_scribe.paragraph(paragraph, m_column.width);
    if (hasPageFields(paragraph))
        piece.source = std::make_shared<const ooxml::DocParagraph>(paragraph);
    piece.madeFor = m_scribe.words().page;
    piece.keepsNext = piece.block.box->ink().keepNext;
    piece.breaksBefore = piece.block.box->pageBreakBefore();
    add(std::move(piece));
}

void BodyFlow::beginTable(const ooxml::TableInk &ink)
{
    m_tableInk = ink;
    m_table.reset();
    m_sample.clear();
    m_isFirstRow = true;
}

void BodyFlow::row(ooxml::DocRow row)
{
    if (m_table) {
        takeRow(row);
        return;
    }
    m_sample.push_back(std::move(row));
    if (!needsSample(m_tableInk, m_sample.front()) || m_sample.size() >= sampledRows)
        shape();
}

void BodyFlow::shape()
{
    if (!m_sheet)
        expectNextPage();
    m_table = std::make_shared<Table>();
    m_table->shape = shapeTable(m_tableInk, m_sample, m_column.width, m_scribe, 0);
    for (const ooxml::DocRow &row : std::exchange(m_sample, {}))
        takeRow(row);
}

void BodyFlow::takeRow(const ooxml::DocRow &row)
{
    RowPtr box = makeRow(row, m_table->shape, m_scribe);
    const int madeFor = m_scribe.words().page;
    RowSource source = hasPageFields(row) ? std::make_shared<const ooxml::DocRow>(row) : nullptr;
    if (box->isHead && !m_table->isHeadDone) {
        m_table->head.push_back(box);
        m_table->headSources.push_back(source);
    } else {
        m_table->isHeadDone = true;
    }
    pushRow(box);
    m_row = std::move(box);
    m_rowSource = std::move(source);
    m_rowMadeFor = madeFor;
}

/// Rows are placed when the next one is known: it says which cells go on.
void BodyFlow::pushRow(RowPtr next)
{
    if (!m_row)
        return;
    Piece piece;
    piece.table = m_table;
    piece.isFirstRow = std::exchange(m_isFirstRow, false);
    piece.breaksBefore = m_row->breaksBefore;
    piece.keepsNext = m_row->keepsNext || (m_row->isHead && next);
    piece.isOfHead = isIn(m_table->head, m_row);
    piece.rowSource = std::move(m_rowSource);
    piece.madeFor = m_rowMadeFor;
    piece.row = std::move(m_row);
    piece.next = std::move(next);
    m_row.reset();
    m_rowSource.reset();
    add(std::move(piece));
}

void BodyFlow::endTable()
{
    if (!m_table && !m_sample.empty())
        shape();
    if (m_table) {
        pushRow(nullptr);
        Piece end;
        end.table = std::exchange(m_table, nullptr);
        add(std::move(end));
    }
    m_sample.clear();
}

void BodyFlow::addEndnotes()
{
    if (m_endnotes.empty())
        return;
    Piece rule;
    rule.isRule = rule.keepsNext = true;
    add(std::move(rule));
    const auto &all = m_scribe.frame().noteBlocks;
    // Notes may hold marks of notes, which come behind.
    for (std::size_t i = 0; i < m_endnotes.size(); ++i) {
        const auto found = all.find(m_endnotes[i]);
        if (found == all.end())
            continue;
        QString mark = m_scribe.noteMark(m_endnotes[i]);
        for (const ooxml::DocBlock &block : found->second) {
            if (const auto *table = std::get_if<ooxml::DocTable>(&block)) {
                beginTable(table->ink);
                for (const ooxml::DocRow &each : table->rows)
                    row(each);
                endTable();
                continue;
            }
            Piece piece;
            piece.block = m_scribe.paragraph(std::get<ooxml::DocParagraph>(block), m_column.width, mark);
            mark.clear();
            add(std::move(piece));
        }
    }
}

// ------------------------------------------------------------------------------------------------ keeping together

void BodyFlow::add(Piece piece)
{
    if (!m_sheet)
        openPage(true);
    else if (m_breakPending || (piece.breaksBefore && !m_sheet->state.isTop))
        breakPage(true);
    else if (piece.breaksBefore)
        m_sheet->isHard = true;
    m_breakPending = false;
    m_line = 0;
    m_isRowOpen = false;
    m_repeatsHead = piece.row && !piece.isOfHead;
    Mark before = mark();
    if (!beginPiece(piece)) {
        if (m_chainStart && !m_chainStart->state.isTop) {
            // What has to stand with this piece goes to the next page with it.
            const auto chain = std::exchange(m_chain, {});
            restore(*std::exchange(m_chainStart, std::nullopt));
            breakPage(false);
            for (const Piece &each : chain)
                add(each);
            add(std::move(piece));
            return;
        }
        do {
            breakPage(false);
            before = mark();
        } while (!beginPiece(piece));
    }
    remember(piece, before);
    goOn(piece);
}

void BodyFlow::remember(const Piece &piece, const Mark &before)
{
    const bool isEnd = piece.table && !piece.row;
    if (piece.keepsNext && !m_chainStart)
        m_chainStart = before;
    if (piece.keepsNext || (isEnd && m_chainStart)) {
        m_chain.push_back(piece);
    } else {
        m_chain.clear();
        m_chainStart.reset();
    }
}

/// False when nothing of it stands on this page.
bool BodyFlow::beginPiece(Piece &piece)
{
    if (piece.row)
        return beginRow(piece);
    if (piece.table) {
        endRun();
        return true;
    }
    if (piece.isRule) {
        placeRule();
        return true;
    }
    return beginParagraph(piece);
}

/// The rest of it, over as many pages as it takes.
void BodyFlow::goOn(Piece &piece)
{
    while (piece.row ? m_isRowOpen : piece.block.box && m_line < piece.block.box->lines().size()) {
        breakPage(std::exchange(m_breakPending, false));
        if (piece.row)
            placeRow(piece);
        else
            placeLines(piece);
    }
}

// ------------------------------------------------------------------------------------------------ paragraphs

bool BodyFlow::beginParagraph(Piece &piece)
{
    const int page = m_scribe.words().page;
    if (piece.source && std::exchange(piece.madeFor, page) != page)
        piece.block = m_scribe.paragraph(*piece.source, m_column.width, piece.ownNoteMark);
    return placeLines(piece);
}

std::size_t BodyFlow::fittingLines(const ParagraphBox &box, std::size_t first, std::size_t end, qreal y)
{
    std::size_t fit = 0;
    NotesArea notes = m_sheet->state.notes;
    const qreal bottom = m_sheet->frame.bottom;
    for (; first + fit < end; ++fit) {
        // As LibreOffice: what line spacing leaves below a page's last line may hang over.
        const qreal overhang = box.bottomInset() > 0 ? 0 : box.lines()[first + fit].overhang;
        const qreal lowest = y + sliceHeight(box, first, first + fit + 1) - overhang;
        if (lowest > bottom - notes.height() + tolerance)
            break;
        const auto &marks = box.lines()[first + fit].footnotes;
        if (!marks.empty() && !notes.add(marks, bottom - lowest, false, m_column.width, m_notes, m_scribe))
            break;
    }
    return fit;
}

bool BodyFlow::placeLines(Piece &piece)
{
    State &state = m_sheet->state;
    const ParagraphBox &box = *piece.block.box;
    const bool adds = m_scribe.frame().addsSpaces;
    const Block *above = state.above.box ? &state.above : nullptr;
    ParagraphBox::Neighbours neighbours;
    qreal gap = 0;
    if (m_line == 0 && !state.isTop) {
        gap = gapBetween(above, &piece.block, adds);
        if (above)
            neighbours = neighboursOf(*above, piece.block, gap);
        if (neighbours.joinsAbove)
            gap -= sharedInsets(*above, piece.block);
    } else if (m_line == 0 && m_sheet->isHard) {
        gap = gapWithLine(gapAtTop(piece.block), box, limit() - state.y);
    }
    const std::size_t end = endOfSegment(box, m_line);
    const std::size_t fit = linesToTake(box, m_line, end, fittingLines(box, m_line, end, state.y + gap), mustTake());
    if (fit == 0)
        return false;
    const std::size_t last = m_line + fit;
    if (neighbours.joinsAbove)
        m_sheet->ink.joinBelow(state.aboveText);
    m_sheet->ink.nextOrder();
    state.aboveText = m_sheet->ink.text(piece.block.box, {m_column.left, state.y + gap}, m_line, last,
                                         neighbours);
    state.y += gap + sliceHeight(box, m_line, last);
    addNotes(marksIn(box, m_line, last), state.y, true);
    state.isTop = false;
    state.above = piece.block;
    m_breakPending = breaks(box.lines()[last - 1]);
    m_line = last;
    return true;
}

void BodyFlow::placeRule()
{
    State &state = m_sheet->state;
    paintSeparator(m_sheet->ink, m_column.left, state.y, m_column.width);
    state.y += ruleHeight;
    state.above = {};
}

bool BodyFlow::addNotes(const std::vector<int> &marks, qreal bottom, bool must)
{
    NotesArea &notes = m_sheet->state.notes;
    if (!marks.empty() && !notes.add(marks, m_sheet->frame.bottom - bottom, must, m_column.width, m_notes, m_scribe))
        return false;
    noticeEndnotes(marks);
    return true;
}

/// Once each: what was tried and taken back comes again.
void BodyFlow::noticeEndnotes(const std::vector<int> &marks)
{
    for (const int mark : marks) {
        if (m_scribe.isEndnote(mark) && std::find(m_endnotes.begin(), m_endnotes.end(), mark) == m_endnotes.end())
            m_endnotes.push_back(mark);
    }
}

// ------------------------------------------------------------------------------------------------ rows

bool BodyFlow::tryRow(const Piece &piece, qreal gap, qreal available, bool mustNotes, TableRun::Step &step)
{
    State &state = m_sheet->state;
    const Mark before = mark();
    std::vector<int> notes;
    const TableRun::Place place{m_column.left + piece.table->shape.left, state.y + gap, available, mustTake(),
                                piece.isFirstRow && !state.run.isInRow()};
    step = state.run.step(piece.row, piece.next.get(), place, &m_sheet->ink, piece.row->hasNotes ? &notes : nullptr);
    if (!step.isTaken || addNotes(notes, state.y + gap + step.height + piece.row->bottomLine, mustNotes))
        return true;
    restore(before);
    return false;
}

/// A row is made before its place is known.
bool BodyFlow::beginRow(Piece &piece)
{
    const int page = m_scribe.words().page;
    if (piece.rowSource && std::exchange(piece.madeFor, page) != page)
        piece.row = makeRow(*piece.rowSource, piece.table->shape, m_scribe);
    return placeRow(piece);
}

bool BodyFlow::placeRow(const Piece &piece)
{
    State &state = m_sheet->state;
    if (state.table != piece.table) {
        state.table = piece.table;
        state.run = {};
    }
    const Block *above = state.above.box ? &state.above : nullptr;
    const qreal gap = state.isTop ? 0 : gapBetween(above, nullptr, m_scribe.frame().addsSpaces);
    TableRun::Step step;
    const qreal room = limit() - state.y - gap;
    // Every try leaves the notes a line more, until the row gives way to them or they to it.
    constexpr qreal oneLine = 300;
    for (qreal available = room; !tryRow(piece, gap, available, false, step); available -= oneLine) {
        if (available > 2 * oneLine)
            continue;
        if (!mustTake())
            return false;
        tryRow(piece, gap, room, true, step);
        break;
    }
    if (!step.isTaken)
        return false;
    state.y += gap + step.height;
    state.isTop = false;
    state.above = {};
    m_isRowOpen = !step.isComplete;
    return true;
}

void BodyFlow::endRun()
{
    State &state = m_sheet->state;
    if (!state.table)
        return;
    state.y += state.run.close(m_column.left + state.table->shape.left, state.y, true, &m_sheet->ink, nullptr);
    state.table.reset();
    state.run = {};
}

} // namespace bd::documents
