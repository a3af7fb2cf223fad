#include "exchange/clipboard/block_builder.h"

#include "exchange/clipboard/clipboard_blocks.h"
#include "exchange/clipboard/grid.h"
#include "exchange/clipboard/line_level.h"
#include "exchange/plan/scan.h"

#include <algorithm>

namespace bd::exchange {

namespace {

using domain::Block;
using domain::Paragraph;
using domain::ParagraphLevel;
using domain::RichText;
using domain::Span;
using domain::Table;

constexpr std::size_t mostTables = 6; ///< within each other
constexpr int mostHeadRows = 4;
constexpr qsizetype mostOfNote = 20'000; ///< letters

QString signOf(ParagraphLevel level)
{
    return level == ParagraphLevel::Dash ? QStringLiteral("- ") : level == ParagraphLevel::Plus ? QStringLiteral("+ ") : QString();
}

RichText inFront(const QString &sign, const RichText &text)
{
    if (sign.isEmpty())
        return text;
    Span span{sign, false, false, std::nullopt};
    if (!text.isEmpty() && !text.spans().front().footnote) {
        span.bold = text.spans().front().bold;
        span.italic = text.spans().front().italic;
    }
    RichText out;
    out.append(span);
    out.append(text);
    return out;
}

/// A cell's paragraphs have no levels: signs are typed there.
void addLines(std::vector<RichText> &lines, const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            lines.push_back(inFront(signOf(paragraph->level), paragraph->text));
        } else {
            for (const domain::TableRow &row : std::get<Table>(block).rows)
                for (const domain::TableCell &cell : row.cells)
                    std::copy_if(cell.paragraphs.begin(), cell.paragraphs.end(), std::back_inserter(lines),
                                 [](const RichText &text) { return !text.isEmpty(); });
        }
    }
}

void addSpilled(std::vector<Block> &out, std::vector<Block> content, bool isInCell)
{
    for (Block &block : content) {
        auto *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->level == ParagraphLevel::Plain && !isInCell)
            *paragraph = typedParagraph(paragraph->text);
        out.push_back(std::move(block));
    }
}

bool isAllBold(const domain::TableRow &row)
{
    bool any = false;
    for (const domain::TableCell &cell : row.cells) {
        for (const RichText &text : cell.paragraphs) {
            if (!text.isEmpty() && !text.isAllBold())
                return false;
            any = any || !text.isEmpty();
        }
    }
    return any;
}

/// Where the source doesn't say, bold rows at the top are the head.
void findHead(Table &table)
{
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const domain::TableRow &row) { return row.isHead; }))
        return;
    std::size_t bold = 0;
    while (bold < table.rows.size() && isAllBold(table.rows[bold]))
        ++bold;
    if (bold < table.rows.size() && bold <= std::size_t(mostHeadRows))
        for (std::size_t r = 0; r < bold; ++r)
            table.rows[r].isHead = true;
}

/// Only rows at the top can be head rows.
void keepHeadOnTop(Table &table)
{
    bool isTop = true;
    for (domain::TableRow &row : table.rows) {
        isTop = isTop && row.isHead;
        row.isHead = isTop;
    }
    if (isTop) // nothing below: no head of anything
        for (domain::TableRow &row : table.rows)
            row.isHead = false;
}

template <typename Visit>
void forTexts(std::vector<Block> &blocks, Visit visit)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block)) {
            visit(paragraph->text);
            continue;
        }
        for (domain::TableRow &row : std::get<Table>(block).rows)
            for (domain::TableCell &cell : row.cells)
                for (RichText &text : cell.paragraphs)
                    visit(text);
    }
}

} // namespace

// ---- paragraphs

void BlockBuilder::text(QStringView text, TextFormat format)
{
    const qsizetype room = std::max<qsizetype>(0, PasteLimits::characters - m_characters);
    const bool isFullNow = isFull();
    const qsizetype taken = isFullNow ? 0 : std::min(room, text.size());
    if (taken < text.size())
        m_report.charactersLeftOut += std::count_if(text.begin() + taken, text.end(), [](QChar c) { return !c.isSpace(); });
    m_characters += taken;
    if (taken > 0)
        m_text.append(Span{text.first(taken).toString(), format.bold, format.italic, std::nullopt});
}

bool BlockBuilder::isFull() const
{
    return m_paragraphs >= PasteLimits::paragraphs || m_characters >= PasteLimits::characters;
}

void BlockBuilder::setLevel(ParagraphLevel level)
{
    clearMarker();
    m_level = level;
}

void BlockBuilder::setNumber(const QString &number)
{
    clearMarker();
    m_number = number;
}

void BlockBuilder::clearMarker()
{
    m_level.reset();
    m_number.clear();
}

void BlockBuilder::setWordLabel(const QString &label, int level)
{
    const QString sign = label.simplified();
    if (sign.isEmpty())
        return;
    const bool isCounted = sign.size() > 1 && std::any_of(sign.begin(), sign.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (isCounted)
        return setNumber(sign);
    if (sign.size() == 1 && sign[0].isDigit())
        return setNumber(sign);
    if (isDash(sign[0]))
        return setLevel(ParagraphLevel::Dash);
    setLevel(sign[0] == u'+' || level > 1 ? ParagraphLevel::Plus : ParagraphLevel::Dash);
}

void BlockBuilder::endParagraph()
{
    const RichText text = cleaned(std::exchange(m_text, {}));
    if (text.isEmpty())
        return;
    ++m_paragraphs;
    if (!m_note.isEmpty())
        return addToNote(text);
    Paragraph paragraph{{}, ParagraphLevel::Plain, text};
    if (!m_number.isEmpty())
        paragraph.text = inFront(m_number + u' ', text);
    else if (!inCell() || m_level) // in cells signs stay where they were typed
        paragraph = typedParagraph(text);
    if (m_level && paragraph.level == ParagraphLevel::Plain)
        paragraph.level = *m_level;
    clearMarker();
    sink().push_back(std::move(paragraph));
}

// ---- footnotes

void BlockBuilder::footnote(const QString &key, const QString &mark)
{
    if (isFull())
        return;
    // The key stands where the text will, until all of the text is known.
    m_text.append(Span{{}, false, false, domain::Footnote{mark, key}});
}

void BlockBuilder::noteBegins(const QString &key)
{
    if (m_note != key)
        endParagraph();
    m_note = key;
    m_notes[key];
}

void BlockBuilder::addToNote(const RichText &text)
{
    QString &note = m_notes[m_note];
    const QString piece = text.toPlain();
    if (note.size() + piece.size() > mostOfNote)
        m_report.charactersLeftOut += piece.size();
    else
        note += (note.isEmpty() ? QString() : QStringLiteral(" ")) + piece;
}

void BlockBuilder::noteEnds()
{
    endParagraph();
    m_note.clear();
}

void BlockBuilder::resolveNotes(std::vector<Block> &blocks)
{
    QHash<QString, bool> used;
    forTexts(blocks, [&](RichText &text) {
        std::vector<Span> spans = text.spans();
        for (Span &span : spans) {
            if (!span.footnote)
                continue;
            const auto note = m_notes.find(span.footnote->text.value_or(QString()));
            span.footnote->text.reset();
            if (note == m_notes.end() || note->second.isEmpty()) {
                ++m_report.footnotesWithoutText;
            } else {
                span.footnote->text = note->second;
                used[note->first] = true;
            }
        }
        text = RichText(spans);
    });
    for (const auto &[key, text] : m_notes) // their marks weren't copied: the text is, so it stays
        if (!used.contains(key) && !text.isEmpty())
            blocks.push_back(Paragraph{{}, ParagraphLevel::Plain, RichText::plain(text)});
}

// ---- tables

bool BlockBuilder::inCell() const
{
    return !m_tables.empty() && m_tables.back().isCellOpen;
}

std::vector<Block> &BlockBuilder::sink()
{
    for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table)
        if (table->isCellOpen)
            return table->contents.back().back();
    return m_blocks;
}

void BlockBuilder::beginTable(bool isForLayout)
{
    endParagraph();
    if (m_tables.size() >= mostTables) {
        ++m_tooDeep;
        return;
    }
    m_tables.emplace_back();
    m_tables.back().isForLayout = isForLayout;
}

void BlockBuilder::beginHead(bool isHead)
{
    if (!m_tables.empty() && m_tooDeep == 0)
        m_tables.back().isHead = isHead;
}

void BlockBuilder::beginRow()
{
    if (m_tooDeep > 0)
        return endParagraph();
    endRow();
    if (m_tables.empty())
        beginTable(false); // Excel's fragment without its table
    OpenTable &table = m_tables.back();
    table.rows.emplace_back();
    table.rows.back().isHead = table.isHead;
    table.contents.emplace_back();
    table.headCells.push_back(0);
    table.isRowOpen = true;
}

void BlockBuilder::endRow()
{
    if (m_tooDeep > 0)
        return;
    endCell();
    if (!m_tables.empty())
        m_tables.back().isRowOpen = false;
}

void BlockBuilder::beginCell(int columnSpan, int rowSpan, bool isHead)
{
    if (m_tooDeep > 0)
        return endParagraph();
    endCell();
    if (m_tables.empty() || !m_tables.back().isRowOpen)
        beginRow();
    if (m_cells++ >= PasteLimits::cells)
        return; // its text goes to where text goes, and is not lost
    OpenTable &table = m_tables.back();
    domain::TableCell cell;
    cell.columnSpan = std::clamp(columnSpan, 1, PasteLimits::columns);
    cell.rowSpan = std::max(0, rowSpan);
    table.rows.back().cells.push_back(std::move(cell));
    table.contents.back().emplace_back();
    table.headCells.back() += isHead ? 1 : 0;
    table.isCellOpen = true;
}

void BlockBuilder::endCell()
{
    if (m_tooDeep > 0)
        return;
    endParagraph();
    if (!m_tables.empty())
        m_tables.back().isCellOpen = false;
}

void BlockBuilder::endTable()
{
    endParagraph();
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    if (m_tables.empty())
        return;
    OpenTable table = std::move(m_tables.back());
    m_tables.pop_back();
    emitTable(std::move(table));
}

void BlockBuilder::emitTable(OpenTable open)
{
    int widest = 0;
    for (const domain::TableRow &row : open.rows) {
        int width = 0;
        for (const domain::TableCell &cell : row.cells)
            width += cell.columnSpan;
        widest = std::max(widest, width);
    }
    const bool isFrame = widest <= 1 || open.isForLayout; // around text, or a column of lines
    std::vector<Block> &out = sink();
    for (std::size_t r = 0; r < open.rows.size(); ++r) {
        domain::TableRow &row = open.rows[r];
        row.isHead = row.isHead || (!row.cells.empty() && open.headCells[r] == static_cast<int>(row.cells.size()));
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            std::vector<Block> &content = open.contents[r][c];
            if (isFrame)
                addSpilled(out, std::move(content), inCell());
            else
                addLines(row.cells[c].paragraphs, content);
        }
    }
    if (isFrame)
        return;
    Table table = gridOf(std::move(open.rows), m_report);
    if (table.rows.empty())
        return;
    findHead(table);
    keepHeadOnTop(table);
    out.push_back(std::move(table));
}

std::vector<Block> BlockBuilder::finish()
{
    m_tooDeep = 0;
    while (!m_tables.empty())
        endTable();
    endParagraph();
    resolveNotes(m_blocks);
    return std::move(m_blocks);
}

} // namespace bd::exchange
