// Blocks in at the cursor and out of the selection (section_typing.h).
#include "base/uuid.h"
#include "domain/table_edit.h"
#include "gui/editor/section_sync.h"
#include "gui/editor/section_typing.h"

#include <QTextDocument>
#include <algorithm>

namespace bd::gui {

using domain::Block;
using domain::Paragraph;
using domain::ParagraphLevel;
using domain::RichText;
using domain::Table;
using domain::TableGrid;

namespace {

constexpr int mostCells = 100000; ///< of a table that grows by a paste

bool isTable(const Block &block)
{
    return std::holds_alternative<Table>(block);
}

/// A table's rows as lines, for places that hold no table.
std::vector<RichText> linesOf(const Table &table)
{
    std::vector<RichText> lines;
    for (const domain::TableRow &row : table.rows) {
        RichText line;
        bool isFirstCell = true;
        for (const domain::TableCell &cell : row.cells) {
            if (!isFirstCell)
                line.append({QStringLiteral("\t"), false, false, std::nullopt});
            isFirstCell = false;
            bool isFirst = true;
            for (const RichText &text : cell.paragraphs) {
                if (!isFirst)
                    line.append({QStringLiteral(" "), false, false, std::nullopt});
                line.append(text);
                isFirst = false;
            }
        }
        lines.push_back(line);
    }
    return lines;
}

void insertIntoCell(QTextCursor &cursor, const std::vector<Block> &blocks)
{
    bool isFirst = true;
    const auto line = [&](const RichText &text) {
        if (!isFirst)
            cursor.insertBlock(cellFormat(), textFormat());
        insertText(cursor, text);
        isFirst = false;
    };
    cursor.beginEditBlock();
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            line(paragraph->text);
            continue;
        }
        for (const RichText &text : linesOf(std::get<Table>(block)))
            line(text);
    }
    cursor.endEditBlock();
}

/// As spreadsheets do: cell for cell, from the cursor's on.
bool fillCells(QTextCursor &cursor, const QTextTable &table, const Table &pasted)
{
    TableGrid target(readTable(table));
    const TableGrid source(pasted);
    const QTextTableCell start = table.cellAt(cursor);
    const int row = start.row(), column = start.column();
    if ((row + source.rows()) * (column + source.columns()) > mostCells)
        return false;
    while (target.rows() < row + source.rows())
        target.insertRow(target.rows());
    while (target.columns() < column + source.columns())
        target.insertColumn(target.columns());
    Table filled = target.table(table.format().stringProperty(UuidProperty));
    const TableGrid grid(filled);
    for (const TableGrid::Cell &cell : source.cells()) {
        const TableGrid::Cell *place = grid.at(row + cell.row, column + cell.column);
        if (!place)
            continue;
        std::vector<domain::TableCell> &cells = filled.rows[static_cast<size_t>(place->row)].cells;
        size_t index = 0; // which of the row's own cells it is
        for (int c = 0; c < place->column; ++c) {
            const TableGrid::Cell *before = grid.at(place->row, c);
            index += before && before->row == place->row && before->column == c ? 1 : 0;
        }
        cells[index].paragraphs = cell.content.paragraphs;
    }
    QTextDocument &document = *cursor.document();
    std::vector<Block> blocks = readBlocks(document);
    for (Block &block : blocks)
        if (isTable(block) && std::get<Table>(block).uuid == filled.uuid)
            block = filled;
    applyBlocks(document, blocks, &cursor);
    const SectionPlace end{filled.uuid, row + source.rows() - 1, column + source.columns() - 1, 0, 1 << 30, 0};
    cursor.setPosition(positionOf(document, end));
    return true;
}

/// What is put in at a paragraph, and where the cursor goes then.
struct Insertion {
    std::vector<Block> blocks; ///< in the paragraph's place
    SectionPlace end;
};

Insertion insertionOf(const Paragraph &at, bool isNew, int offset, const QTextBlock &block, std::vector<Block> pasted)
{
    const RichText head = readText(block, 0, offset), tail = readText(block, offset, block.length() - 1);
    for (Block &each : pasted)
        std::visit([](auto &part) { part.uuid = newUuid(); }, each);
    Insertion result;
    auto *first = std::get_if<Paragraph>(&pasted.front());
    if (first && (!head.isEmpty() || tail.isEmpty() || pasted.size() == 1)) { // it goes on where the cursor stands
        RichText text = head;
        text.append(first->text);
        first->text = text;
        first->uuid = at.uuid;
        if (!head.isEmpty() || first->level == ParagraphLevel::Plain || pasted.size() == 1)
            first->level = at.level;
    } else if (!head.isEmpty()) {
        pasted.insert(pasted.begin(), Paragraph{at.uuid, at.level, head});
    }
    const auto uuid = [](const Block &each) { return std::visit([](const auto &part) { return part.uuid; }, each); };
    auto *last = std::get_if<Paragraph>(&pasted.back());
    if (last) {
        result.end = {last->uuid, -1, -1, 0, lengthOf(last->text), 0};
        last->text.append(tail);
        if (!tail.isEmpty())
            last->level = at.level;
        if (head.isEmpty() && !tail.isEmpty() && pasted.size() > 1) { // the old text stands there
            last->uuid = at.uuid;
            result.end.uuid = at.uuid;
        }
    } else if (isNew || (!head.isEmpty() && tail.isEmpty())) {
        result.end.uuid = uuid(pasted.back()); // nothing stood there: the table alone does now
    } else {
        const bool isOldFree = std::ranges::none_of(pasted, [&](const Block &each) { return uuid(each) == at.uuid; });
        pasted.push_back(Paragraph{isOldFree ? at.uuid : newUuid(), at.level, tail});
        result.end = {uuid(pasted.back()), -1, -1, 0, 0, 0};
    }
    result.blocks = std::move(pasted);
    return result;
}

} // namespace

void insertBlocks(QTextCursor &cursor, const std::vector<Block> &given, const QSet<QString> &tasks)
{
    const std::vector<Block> pasted = cleaned(given);
    if (pasted.empty())
        return;
    const bool wasInTable = cursor.currentTable();
    if (cursor.hasSelection() && !(wasInTable && pasted.size() == 1 && isTable(pasted.front())))
        removeSelected(cursor, tasks);
    if (const QTextTable *table = cursor.currentTable()) {
        if (pasted.size() == 1 && isTable(pasted.front())) {
            cursor.setPosition(cursor.selectionStart());
            if (fillCells(cursor, *table, std::get<Table>(pasted.front())))
                return;
        }
        return insertIntoCell(cursor, pasted);
    }
    QTextDocument &document = *cursor.document();
    QTextBlock block = cursor.block();
    const bool isNew = isFiller(block) || uuidOf(block).isEmpty();
    if (isNew)
        QTextCursor(block).setBlockFormat(paragraphFormat(newUuid(), levelOf(block)));
    const Paragraph at{uuidOf(block), levelOf(block), {}};
    const Insertion insertion = insertionOf(at, isNew, cursor.positionInBlock(), block, pasted);
    std::vector<Block> blocks;
    for (Block &each : readBlocks(document)) {
        const auto *paragraph = std::get_if<Paragraph>(&each);
        if (paragraph && paragraph->uuid == at.uuid)
            blocks.insert(blocks.end(), insertion.blocks.begin(), insertion.blocks.end());
        else
            blocks.push_back(std::move(each));
    }
    applyBlocks(document, blocks);
    cursor.setPosition(positionOf(document, insertion.end));
    for (const SectionItem &item : itemsOf(document))
        if (item.table && item.table->format().stringProperty(UuidProperty) == insertion.end.uuid)
            cursor.setPosition(item.table->lastPosition() + 1);
}

std::vector<Block> selectedBlocks(const QTextCursor &cursor)
{
    std::vector<Block> blocks;
    if (!cursor.hasSelection())
        return blocks;
    const int from = cursor.selectionStart(), to = cursor.selectionEnd();
    QTextTable *table = cursor.currentTable();
    int row = 0, rows = 0, column = 0, columns = 0;
    if (cursor.hasComplexSelection() && table) {
        cursor.selectedTableCells(&row, &rows, &column, &columns);
        TableGrid grid(readTable(*table));
        grid.removeRows(row + rows, grid.rows() - row - rows);
        grid.removeRows(0, row);
        grid.removeColumns(column + columns, grid.columns() - column - columns);
        grid.removeColumns(0, column);
        blocks.emplace_back(grid.table(newUuid()));
        return blocks;
    }
    const auto part = [&](const QTextBlock &block) {
        return readText(block, std::max(0, from - block.position()), std::min(block.length() - 1, to - block.position()));
    };
    const QTextDocument &document = *cursor.document();
    if (QTextCursor(document.findBlock(from)).currentTable()) { // within a cell
        for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next())
            blocks.emplace_back(Paragraph{newUuid(), ParagraphLevel::Plain, part(block)});
        return blocks;
    }
    for (const SectionItem &item : itemsOf(document)) {
        if (item.table && item.table->firstPosition() >= from && item.table->lastPosition() <= to)
            blocks.emplace_back(readTable(*item.table));
        else if (!item.table && item.block.position() <= to && item.block.position() + item.block.length() > from && !isFiller(item.block))
            blocks.emplace_back(Paragraph{uuidOf(item.block), levelOf(item.block), part(item.block)});
    }
    // a selection that ends at a paragraph's start doesn't mean it
    const auto *last = blocks.size() > 1 ? std::get_if<Paragraph>(&blocks.back()) : nullptr;
    if (last && last->text.isEmpty() && document.findBlock(to).position() == to && document.findBlock(to).length() > 1)
        blocks.pop_back();
    return blocks;
}

} // namespace bd::gui
