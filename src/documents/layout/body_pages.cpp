// Opening and closing pages, sections, headers and footers.
#include "documents/layout/body_flow.h"

#include "ooxml/numbering.h"

namespace bd::documents {

BodyFlow::BodyFlow(Scribe &scribe) : m_scribe(scribe)
{
    beginSection(0);
}

const ooxml::DocSection &BodyFlow::section() const
{
    static const ooxml::DocSection plain;
    const auto &all = m_scribe.frame().sections;
    return m_section < all.size() ? all[m_section] : plain;
}

void BodyFlow::beginSection(std::size_t index)
{
    const bool isFirst = m_index == 0 && !m_sheet;
    if (index == m_section && !isFirst)
        return;
    const ooxml::DocSection before = section();
    m_section = index;
    const ooxml::DocSection &now = section();
    const bool goesOn = m_sheet && now.start == ooxml::SectionStart::Continuous && isSamePaper(before, now);
    m_column = frameOf(now);
    if (now.firstPageNumber)
        m_nextNumber = qBound(0, *now.firstPageNumber, 999999);
    if (goesOn) {
        m_isFirstOfSection = m_sheet->state.isTop;
        return;
    }
    if (m_sheet)
        closePage();
    m_breakPending = false;
    m_isFirstOfSection = true;
    if (now.start == ooxml::SectionStart::EvenPage || now.start == ooxml::SectionStart::OddPage)
        m_wantsEven = now.start == ooxml::SectionStart::EvenPage;
}

void BodyFlow::expectNextPage()
{
    setWords(m_nextNumber.value_or(m_number + 1));
}

void BodyFlow::setWords(int number)
{
    const int ofSection = m_section < m_known.sections.size() ? m_known.sections[m_section] : 0;
    m_scribe.setWords({number, m_known.pages, ofSection, section().pageNumberFormat});
}

/// Paper prints an empty page where the section has to begin on the other side of the sheet.
void BodyFlow::addBlank()
{
    const QString number = ooxml::numberText(++m_number, section().pageNumberFormat.toStdString());
    m_done.push_back(std::make_shared<LaidPage>(m_column.size, m_index++, number, PageInk()));
}

void BodyFlow::openPage(bool isHard)
{
    if (m_wantsEven && m_index > 0 && ((m_number + 1) % 2 == 0) != *m_wantsEven)
        addBlank();
    m_wantsEven.reset();
    m_number = std::exchange(m_nextNumber, std::nullopt).value_or(m_number + 1);
    setWords(m_number);
    m_sheet.emplace();
    Sheet &sheet = *m_sheet;
    sheet.isHard = isHard;
    sheet.number = m_number;
    sheet.section = m_section;
    const bool isFirst = std::exchange(m_isFirstOfSection, false) && section().hasTitlePage;
    const bool isEven = m_scribe.frame().hasEvenPages && m_number % 2 == 0;
    m_column = frameOf(section());
    const FlowPtr header = m_furniture.story(Furniture::indexFor(section().headers, isFirst, isEven), m_column.width, m_scribe);
    sheet.footer = m_furniture.story(Furniture::indexFor(section().footers, isFirst, isEven), m_column.width, m_scribe);
    makeRoom(m_column, section(), header ? header->height() : 0, sheet.footer ? sheet.footer->height() : 0);
    sheet.frame = m_column;
    sheet.state.y = sheet.frame.top;
    if (header) {
        sheet.ink.nextOrder();
        sheet.ink.setRunning(true);
        header->take({}, 1e9, false, &sheet.ink, {sheet.frame.left, sheet.frame.headerTop}, nullptr);
        sheet.ink.setRunning(false);
    }
    sheet.goesOn = m_restOfNotes.hasRest();
    if (sheet.goesOn)
        sheet.state.notes.goOn(std::exchange(m_restOfNotes, {}), sheet.frame.bottom - sheet.frame.top);
}

void BodyFlow::closePage()
{
    Sheet &sheet = *m_sheet;
    sheet.state.notes.paint(sheet.ink, sheet.frame.left, sheet.frame.bottom, sheet.frame.width);
    m_restOfNotes = NotesArea();
    if (sheet.state.notes.hasRest())
        m_restOfNotes = sheet.state.notes;
    else
        m_notes.forget();
    if (sheet.footer) {
        sheet.ink.nextOrder();
        const qreal top = sheet.frame.footerBottom - sheet.footer->height();
        sheet.ink.setRunning(true);
        sheet.footer->take({}, 1e9, false, &sheet.ink, {sheet.frame.left, top}, nullptr);
    }
    if (sheet.ink.reachesOutOf(sheet.frame.size))
        m_scribe.tellUnsupported("off_paper");
    const QString number = ooxml::numberText(sheet.number, m_scribe.words().format.toStdString());
    m_done.push_back(std::make_shared<LaidPage>(sheet.frame.size, m_index++, number, std::move(sheet.ink)));
    m_counted.pages = m_index;
    if (m_counted.sections.size() <= sheet.section)
        m_counted.sections.resize(sheet.section + 1);
    ++m_counted.sections[sheet.section];
    m_sheet.reset();
    // What was kept together ended with its page.
    m_chain.clear();
    m_chainStart.reset();
}

void BodyFlow::breakPage(bool isHard)
{
    State &state = m_sheet->state;
    const TablePtr table = state.table;
    TableRun run;
    if (table) {
        std::vector<int> notes;
        state.run.close(m_column.left + table->shape.left, state.y, false, &m_sheet->ink, &notes);
        addNotes(notes, state.y, true);
        run = std::move(state.run);
    }
    closePage();
    openPage(isHard);
    if (!table)
        return;
    m_sheet->state.table = table;
    m_sheet->state.run = std::move(run);
    placeHead();
}

void BodyFlow::placeHead()
{
    State &state = m_sheet->state;
    const auto &head = state.table->head;
    if (head.empty() || !m_repeatsHead)
        return;
    const Mark before = mark();
    const qreal room = (limit() - state.y) * 2 / 3;
    TableRun run;
    qreal y = state.y;
    std::vector<RowPtr> rows = head;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const RowSource &source = state.table->headSources[i])
            rows[i] = makeRow(*source, state.table->shape, m_scribe);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TableRun::Place place{m_column.left + state.table->shape.left, y, room - (y - state.y), false, i == 0};
        const RowBox *next = i + 1 < rows.size() ? rows[i + 1].get() : nullptr;
        const auto step = run.step(rows[i], next, place, &m_sheet->ink, nullptr);
        if (!step.isComplete) {
            // A head that leaves no room for its table isn't repeated.
            restore(before);
            return;
        }
        y += step.height;
    }
    state.y = y;
    state.run.follow(rows.back());
}

void BodyFlow::restore(const Mark &mark)
{
    m_sheet->state = mark.state;
    m_sheet->ink.rollBack(mark.ink);
    if (mark.state.above.box)
        m_sheet->ink.unjoinBelow(mark.state.aboveText);
}

void BodyFlow::finish()
{
    endTable();
    addEndnotes();
    if (!m_sheet)
        openPage(true);
    endRun();
    closePage();
    while (m_restOfNotes.hasRest()) {
        openPage(false);
        closePage();
    }
}

PagePtr BodyFlow::takePage()
{
    PagePtr page = std::move(m_done.front());
    m_done.pop_front();
    return page;
}

} // namespace bd::documents
