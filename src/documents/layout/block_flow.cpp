#include "documents/layout/block_flow.h"

#include "documents/layout/nested_table.h"

namespace bd::documents {
namespace {

constexpr qreal endless = 1e9;
constexpr qreal tolerance = 1;

/// The paragraphs of a table that lies too deep.
void collect(const ooxml::DocTable &table, std::vector<const ooxml::DocParagraph *> &out)
{
    for (const ooxml::DocRow &row : table.rows) {
        for (const ooxml::DocCell &cell : row.cells) {
            for (const ooxml::DocBlock &block : cell.blocks) {
                if (const auto *paragraph = std::get_if<ooxml::DocParagraph>(&block))
                    out.push_back(paragraph);
                else
                    collect(std::get<ooxml::DocTable>(block), out);
            }
        }
    }
}

bool hasMarks(const ParagraphBox &box)
{
    const auto &lines = box.lines();
    return std::any_of(lines.begin(), lines.end(), [](const LineBox &line) { return !line.footnotes.empty(); });
}

} // namespace

// ------------------------------------------------------------------------------------------------ lines

qreal sliceHeight(const ParagraphBox &box, std::size_t first, std::size_t last)
{
    const auto &lines = box.lines();
    if (first == 0 && last >= lines.size())
        return box.height();
    if (last <= first)
        return 0;
    qreal height = lines[last - 1].top + lines[last - 1].height - lines[first].top;
    if (first == 0)
        height += box.topInset();
    if (last >= lines.size())
        height += box.bottomInset();
    return height;
}

qreal gapWithLine(qreal gap, const ParagraphBox &box, qreal available)
{
    return qMin(gap, qMax(0.0, available - sliceHeight(box, 0, 1)));
}

std::size_t linesToTake(const ParagraphBox &box, std::size_t first, std::size_t end, std::size_t fit, bool must)
{
    const std::size_t all = end - first;
    if (fit >= all)
        return all;
    if (box.ink().keepLines && !must)
        return 0;
    std::size_t taken = fit;
    if (box.ink().widowControl) {
        // At least two lines here and two on the next page.
        if (all - taken < 2)
            taken = all >= 2 ? all - 2 : 0;
        if (first == 0 && taken < 2)
            taken = 0;
    }
    return taken == 0 && must ? qMax(std::size_t(1), fit) : taken;
}

namespace {

std::size_t fittingLines(const ParagraphBox &box, std::size_t first, qreal available)
{
    const std::size_t end = box.lines().size();
    std::size_t fit = 0;
    while (first + fit < end && sliceHeight(box, first, first + fit + 1) <= available + tolerance)
        ++fit;
    return fit;
}

} // namespace

// ------------------------------------------------------------------------------------------------ making

BlockFlow::BlockFlow() = default;
BlockFlow::BlockFlow(BlockFlow &&) noexcept = default;
BlockFlow &BlockFlow::operator=(BlockFlow &&) noexcept = default;
BlockFlow::~BlockFlow() = default;

BlockFlow::BlockFlow(const std::vector<ooxml::DocBlock> &blocks, qreal width, Scribe &scribe, Trailing trailing, int depth,
                     const QString &ownNoteMark)
{
    m_items.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i)
        add(blocks[i], width, scribe, depth, i == 0 ? ownNoteMark : QString());
    // Word wants a paragraph behind a table that ends a cell; without words it takes no room of its own there.
    if (m_items.size() > 1 && m_items.back().block.box && m_items[m_items.size() - 2].table && depth > 0
        && m_items.back().block.box->text().isEmpty() && !m_items.back().block.box->ink().borders.top)
        m_items.pop_back();
    measure(scribe.frame().addsSpaces, trailing);
}

void BlockFlow::add(const ooxml::DocBlock &block, qreal width, Scribe &scribe, int depth, const QString &ownNoteMark)
{
    if (const auto *paragraph = std::get_if<ooxml::DocParagraph>(&block)) {
        m_items.push_back({scribe.paragraph(*paragraph, width, ownNoteMark), nullptr, 0, {}});
        m_hasNotes = m_hasNotes || hasMarks(*m_items.back().block.box);
        return;
    }
    const auto &table = std::get<ooxml::DocTable>(block);
    if (depth < deepestTable) {
        m_items.push_back({{}, std::make_shared<const NestedTable>(table, width, scribe, depth), 0, {}});
        m_hasNotes = m_hasNotes || m_items.back().table->hasNotes();
        return;
    }
    std::vector<const ooxml::DocParagraph *> paragraphs;
    collect(table, paragraphs);
    for (const ooxml::DocParagraph *paragraph : paragraphs) {
        m_items.push_back({scribe.paragraph(*paragraph, width), nullptr, 0, {}});
        m_hasNotes = m_hasNotes || hasMarks(*m_items.back().block.box);
    }
}

void BlockFlow::measure(bool addsSpaces, Trailing trailing)
{
    const Block *above = nullptr;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        Item &item = m_items[i];
        const Block *here = item.block.box ? &item.block : nullptr;
        item.gap = i == 0 && here ? gapAtTop(*here) : gapBetween(above, here, addsSpaces);
        if (above && here)
            item.neighbours = neighboursOf(*above, *here, item.gap);
        if (item.neighbours.joinsAbove) {
            item.gap -= sharedInsets(*above, *here);
            m_items[i - 1].neighbours.joinsBelow = true;
        }
        m_height += item.gap + (here ? here->box->height() : item.table->height());
        above = here;
    }
    // HTML's "auto" leaves nothing at the edge.
    if (above && trailing == Trailing::Keep && !above->box->ink().autoAfter)
        m_trailing = gapBetween(above, nullptr, addsSpaces);
    m_height += m_trailing;
}

bool BlockFlow::startsWithKeepNext() const
{
    return !m_items.empty() && m_items.front().block.box && m_items.front().block.box->ink().keepNext;
}

bool BlockFlow::startsWithPageBreak() const
{
    return !m_items.empty() && m_items.front().block.box && m_items.front().block.box->pageBreakBefore();
}

qreal BlockFlow::minimumWidth() const
{
    qreal width = 0;
    for (const Item &item : m_items)
        width = qMax(width, item.block.box ? item.block.box->minimumWidth() : item.table->width());
    return width;
}

qreal BlockFlow::naturalWidth() const
{
    qreal width = 0;
    for (const Item &item : m_items)
        width = qMax(width, item.block.box ? item.block.box->naturalWidth() : item.table->width());
    return width;
}

// ------------------------------------------------------------------------------------------------ taking

qreal BlockFlow::heightFrom(const FlowCursor &from) const
{
    return from.isStart() ? m_height : take(from, endless, false, nullptr, {}, nullptr).height;
}

bool BlockFlow::takeParagraph(const Item &item, FlowPart &part, qreal available, bool must, PageInk *ink, QPointF at,
                              std::vector<int> *notes) const
{
    const ParagraphBox &box = *item.block.box;
    const std::size_t count = box.lines().size(), first = part.end.line;
    qreal gap = first == 0 && (part.tookAny || part.end.block == 0) ? item.gap : 0;
    if (must && !part.tookAny && first == 0)
        gap = gapWithLine(gap, box, available);
    std::size_t fit = count - first;
    if (sliceHeight(box, first, count) > available - part.height - gap + tolerance)
        fit = linesToTake(box, first, count, fittingLines(box, first, available - part.height - gap),
                          must && !part.tookAny);
    if (fit == 0)
        return false;
    const std::size_t last = first + fit;
    if (ink) {
        ParagraphBox::Neighbours neighbours = item.neighbours;
        if (!part.tookAny) // the one above stands on the page before
            neighbours.linesAbove = neighbours.shadedAbove = 0;
        ink->text(item.block.box, {at.x(), at.y() + part.height + gap}, first, last, neighbours);
    }
    for (std::size_t i = first; notes && m_hasNotes && i < last; ++i)
        notes->insert(notes->end(), box.lines()[i].footnotes.begin(), box.lines()[i].footnotes.end());
    part.height += gap + sliceHeight(box, first, last);
    part.tookAny = true;
    part.end.line = std::uint32_t(last);
    return last == count;
}

bool BlockFlow::takeTable(const Item &item, FlowPart &part, qreal available, bool must, PageInk *ink, QPointF at,
                          std::vector<int> *notes) const
{
    const qreal gap = !part.end.table && (part.tookAny || part.end.block == 0) ? item.gap : 0;
    if (part.height + gap > available + tolerance && part.tookAny)
        return false;
    const bool whole = !part.end.table && !ink && !notes && item.table->height() <= available - part.height - gap;
    if (whole) {
        part.height += gap + item.table->height();
        part.tookAny = true;
        return true;
    }
    const auto taken = item.table->take(part.end.table.get(), available - part.height - gap, must && !part.tookAny, ink,
                                        {at.x(), at.y() + part.height + gap}, notes);
    part.end.table = taken.end;
    if (!taken.tookAny && taken.end)
        return false;
    part.height += gap + taken.height;
    part.tookAny = true;
    return !taken.end;
}

FlowPart BlockFlow::take(const FlowCursor &from, qreal available, bool must, PageInk *ink, QPointF at,
                         std::vector<int> *notes) const
{
    FlowPart part;
    part.end = from;
    for (; part.end.block < m_items.size(); ++part.end.block) {
        const Item &item = m_items[part.end.block];
        const bool isWhole = item.block.box ? takeParagraph(item, part, available, must, ink, at, notes)
                                            : takeTable(item, part, available, must, ink, at, notes);
        if (!isWhole)
            return part;
        part.end.line = 0;
        part.end.table.reset();
    }
    part.isDone = true;
    if (part.tookAny)
        part.height += m_trailing;
    return part;
}

} // namespace bd::documents
