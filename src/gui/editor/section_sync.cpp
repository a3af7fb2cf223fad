#include "gui/editor/section_sync.h"

#include "domain/table_edit.h"

#include <QTextDocument>
#include <algorithm>
#include <array>

namespace bd::gui {

using domain::Block;
using domain::Footnote;
using domain::Paragraph;
using domain::RichText;
using domain::Table;
using domain::TableGrid;

namespace {

// ---- one paragraph

struct Unit {
    QChar c;
    bool bold = false, italic = false;
    std::optional<Footnote> note;
    bool operator==(const Unit &) const = default;
};

void addUnits(std::vector<Unit> &units, const QString &text, bool bold, bool italic, const std::optional<Footnote> &note)
{
    for (const QChar c : text)
        units.push_back({c, bold, italic, note});
}

std::vector<Unit> unitsOf(const QTextBlock &block)
{
    std::vector<Unit> units;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        addUnits(units, it.fragment().text(), isBold(format), format.fontItalic(),
                 isNote(format) ? std::optional(noteOf(format)) : std::nullopt);
    }
    return units;
}

std::vector<Unit> unitsOf(const RichText &text)
{
    std::vector<Unit> units;
    for (const domain::Span &span : text.spans()) {
        const QString chars = span.footnote ? QString(QChar::ObjectReplacementCharacter)
                                            : QString(span.text).replace(u'\n', QChar::LineSeparator);
        addUnits(units, chars, span.bold, span.italic, span.footnote);
    }
    return units;
}

RichText textOf(const std::vector<Unit> &units, size_t from, size_t to)
{
    RichText text;
    for (size_t i = from; i < to; ++i) {
        const Unit &unit = units[i];
        const QChar c = unit.c == QChar::LineSeparator ? QChar(u'\n') : unit.c;
        text.append({unit.note ? QString() : QString(c), unit.bold, unit.italic, unit.note});
    }
    return text;
}

// ---- tables

std::vector<std::array<int, 4>> shapeOf(const TableGrid &grid)
{
    std::vector<std::array<int, 4>> shape;
    for (const TableGrid::Cell &cell : grid.cells())
        shape.push_back({cell.row, cell.column, cell.rowSpan, cell.columnSpan});
    shape.push_back({grid.rows(), grid.columns(), 0, 0});
    return shape;
}

bool applyCell(const QTextTableCell &cell, const std::vector<RichText> &wanted)
{
    if (readCell(cell) == wanted)
        return false;
    std::vector<QTextBlock> blocks;
    for (auto it = cell.begin(); !it.atEnd(); ++it)
        blocks.push_back(it.currentBlock());
    if (wanted.empty() || blocks.size() != wanted.size()) {
        writeCell(cell, wanted);
        return true;
    }
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].blockFormat() != cellFormat())
            QTextCursor(blocks[i]).setBlockFormat(cellFormat());
        applyText(blocks[i], wanted[i]);
    }
    return true;
}

bool applyTable(QTextTable &table, const Table &wanted)
{
    if (readTable(table) == wanted)
        return false;
    const TableGrid grid(wanted);
    for (const TableGrid::Cell &cell : grid.cells())
        applyCell(table.cellAt(cell.row, cell.column), cell.content.paragraphs);
    QString heads;
    for (int row = 0; row < grid.rows(); ++row)
        heads += grid.isHead(row) ? u'1' : u'0';
    QTextTableFormat format = table.format();
    if (format.stringProperty(HeadRowsProperty) != heads) {
        format.setProperty(HeadRowsProperty, heads);
        table.setFormat(format);
    }
    return true;
}

// ---- which is which

bool isTable(const Block &block)
{
    return std::holds_alternative<Table>(block);
}

bool isSame(const SectionItem &item, const Block &block)
{
    if (const auto *table = std::get_if<Table>(&block)) {
        return item.table && item.table->format().stringProperty(UuidProperty) == table->uuid
            && shapeOf(TableGrid(readTable(*item.table))) == shapeOf(TableGrid(*table));
    }
    if (item.table)
        return false;
    return isFiller(block) ? isFiller(item.block) : !isFiller(item.block) && uuidOf(item.block) == std::get<Paragraph>(block).uuid;
}

bool applyItem(const SectionItem &item, const Block &block)
{
    if (item.table)
        return applyTable(*item.table, std::get<Table>(block));
    if (isFiller(block))
        return false;
    const auto &paragraph = std::get<Paragraph>(block);
    bool hasChanged = false;
    if (levelOf(item.block) != paragraph.level) {
        QTextCursor(item.block).setBlockFormat(paragraphFormat(paragraph.uuid, paragraph.level));
        hasChanged = true;
    }
    return applyText(item.block, paragraph.text) || hasChanged;
}

/// What is written anew: [from, aEnd) of the document's items become [from, bEnd) of the wanted blocks.
struct Middle {
    size_t from = 0, aEnd = 0, bEnd = 0;
    bool isNothing() const { return from == aEnd && from == bEnd; }
};

/// Both sides must begin and end with a paragraph: that is where text can be replaced.
Middle grown(Middle middle, const std::vector<SectionItem> &items, const std::vector<Block> &blocks)
{
    const auto left = [&middle] { --middle.from; };
    const auto right = [&middle] { ++middle.aEnd, ++middle.bEnd; };
    while (!middle.isNothing()) {
        const bool hasA = middle.from < middle.aEnd, hasB = middle.from < middle.bEnd;
        if ((hasA && items[middle.from].table) || (hasB && isTable(blocks[middle.from])))
            left();
        else if ((hasA && items[middle.aEnd - 1].table) || (hasB && isTable(blocks[middle.bEnd - 1])))
            right();
        else if (hasA && hasB)
            break;
        else if (middle.from > 0 && !items[middle.from - 1].table)
            left();
        else
            right();
    }
    return middle;
}

} // namespace

SectionPlace placeOf(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    SectionPlace place{ownerUuid(block), -1, -1, 0, position - block.position(), 0};
    const QTextTable *table = QTextCursor(block).currentTable();
    if (table) {
        const QTextTableCell cell = table->cellAt(position);
        place.row = cell.row();
        place.column = cell.column();
        place.block = block.blockNumber() - cell.firstCursorPosition().blockNumber();
    }
    for (const SectionItem &item : itemsOf(document)) {
        if (table ? item.table == table : item.block == block)
            break;
        ++place.item;
    }
    return place;
}

int positionOf(const QTextDocument &document, const SectionPlace &place)
{
    const std::vector<SectionItem> items = itemsOf(document);
    const auto within = [&place](const QTextBlock &block) {
        return block.position() + std::clamp(place.offset, 0, block.length() - 1);
    };
    for (const SectionItem &item : items) {
        if (!item.table && !place.uuid.isEmpty() && uuidOf(item.block) == place.uuid && !isFiller(item.block))
            return within(item.block);
        if (item.table && place.row >= 0 && item.table->format().stringProperty(UuidProperty) == place.uuid) {
            const QTextTableCell cell = item.table->cellAt(std::min(place.row, item.table->rows() - 1),
                                                           std::min(place.column, item.table->columns() - 1));
            QTextBlock block = cell.firstCursorPosition().block();
            for (int i = 0; i < place.block && block.next().isValid() && block.next().position() <= cell.lastPosition(); ++i)
                block = block.next();
            return within(block);
        }
    }
    const int last = static_cast<int>(items.size()) - 1;
    if (place.uuid.isEmpty() && place.item <= last && !items[static_cast<size_t>(place.item)].table)
        return within(items[static_cast<size_t>(place.item)].block);
    const SectionItem &before = items[static_cast<size_t>(std::clamp(place.item - 1, 0, last))];
    return before.table ? before.table->lastPosition() : before.block.position() + before.block.length() - 1;
}

bool applyText(const QTextBlock &block, const RichText &text)
{
    const std::vector<Unit> have = unitsOf(block), want = unitsOf(text);
    if (have == want)
        return false;
    size_t first = 0, same = 0;
    while (first < have.size() && first < want.size() && have[first] == want[first])
        ++first;
    while (same < have.size() - first && same < want.size() - first && have[have.size() - 1 - same] == want[want.size() - 1 - same])
        ++same;
    if (first > 0 && have[first - 1].c.isHighSurrogate())
        --first;
    if (same > 0 && have[have.size() - same].c.isLowSurrogate())
        --same;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(first));
    cursor.setPosition(block.position() + static_cast<int>(have.size() - same), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insertText(cursor, textOf(want, first, want.size() - same));
    return true;
}

bool applyBlocks(QTextDocument &document, const std::vector<Block> &blocks, QTextCursor *keep)
{
    const std::vector<SectionItem> items = itemsOf(document);
    const std::vector<Block> wanted = withFillers(blocks);
    size_t first = 0, same = 0;
    while (first < items.size() && first < wanted.size() && isSame(items[first], wanted[first]))
        ++first;
    while (same < items.size() - first && same < wanted.size() - first
           && isSame(items[items.size() - 1 - same], wanted[wanted.size() - 1 - same]))
        ++same;
    const Middle middle = grown({first, items.size() - same, wanted.size() - same}, items, wanted);

    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    bool hasChanged = !middle.isNothing();
    for (size_t i = 0; i < middle.from; ++i)
        hasChanged |= applyItem(items[i], wanted[i]);
    for (size_t i = middle.aEnd; i < items.size(); ++i)
        hasChanged |= applyItem(items[i], wanted[i + middle.bEnd - middle.aEnd]);
    std::optional<std::pair<SectionPlace, SectionPlace>> kept; // position, anchor
    if (!middle.isNothing()) {
        const int from = items[middle.from].block.position();
        const QTextBlock last = items[middle.aEnd - 1].block;
        const int to = last.position() + last.length() - 1;
        if (keep && keep->selectionEnd() >= from && keep->selectionStart() <= to)
            kept = {placeOf(document, keep->position()), placeOf(document, keep->anchor())};
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        writeAt(cursor, {wanted.begin() + static_cast<std::ptrdiff_t>(middle.from),
                         wanted.begin() + static_cast<std::ptrdiff_t>(middle.bEnd)});
    }
    cursor.endEditBlock();
    if (kept) {
        keep->setPosition(positionOf(document, kept->second));
        keep->setPosition(positionOf(document, kept->first), QTextCursor::KeepAnchor);
    }
    return hasChanged;
}

} // namespace bd::gui
