// What commands ask of SectionEditor: levels, bold, italic, footnotes, tables.
#include "base/text/editable.h"
#include "domain/table_edit.h"
#include "gui/editor/section_edit_scope.h"
#include "gui/editor/section_look.h"
#include "gui/editor/section_sync.h"
#include "gui/editor/section_typing.h"

#include <QApplication>
#include <QTextDocument>
#include <algorithm>

namespace bd::gui {

using domain::Block;
using domain::Footnote;
using domain::ParagraphLevel;
using domain::Table;
using domain::TableGrid;

bool SectionEditor::canEdit() const
{
    if (isReadOnly() || !isVisible())
        return false;
    // keys that mean a format are another field's while that has the keyboard
    const QWidget *focused = QApplication::focusWidget();
    return !focused || focused == this || !focused->testAttribute(Qt::WA_InputMethodEnabled) || focused->window() != window();
}

// ---- levels

ParagraphLevel SectionEditor::level() const
{
    return textCursor().currentTable() ? ParagraphLevel::Plain : levelOf(textCursor().block());
}

bool SectionEditor::canSetLevel() const
{
    return canEdit() && !selectedParagraphs(textCursor()).empty();
}

void SectionEditor::setLevel(ParagraphLevel level)
{
    if (isReadOnly())
        return;
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedParagraphs(cursor)) {
        if (levelOf(block) != level)
            gui::setLevel(block, level);
    }
    cursor.endEditBlock();
}

void SectionEditor::changeLevel(int by)
{
    if (isReadOnly())
        return;
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedParagraphs(cursor)) {
        const int level = std::clamp(static_cast<int>(levelOf(block)) + by, 0, 2);
        if (level != static_cast<int>(levelOf(block)))
            gui::setLevel(block, static_cast<ParagraphLevel>(level));
    }
    cursor.endEditBlock();
}

// ---- bold, italic

bool SectionEditor::isBold() const
{
    return gui::isBold(currentCharFormat());
}

bool SectionEditor::isItalic() const
{
    return currentCharFormat().fontItalic();
}

void SectionEditor::setCharFormat(const QTextCharFormat &format)
{
    if (isReadOnly())
        return;
    const Edit edit(*this);
    mergeCurrentCharFormat(format);
}

void SectionEditor::setBold(bool on)
{
    QTextCharFormat format;
    format.setFontWeight(on ? QFont::Bold : QFont::Normal);
    setCharFormat(format);
}

void SectionEditor::setItalic(bool on)
{
    QTextCharFormat format;
    format.setFontItalic(on);
    setCharFormat(format);
}

// ---- footnotes

/// The footnote that is selected, or right before or behind the cursor; it becomes the selection.
QTextCursor SectionEditor::noteAtCursor() const
{
    const QTextCursor cursor = textCursor();
    const int from = cursor.hasSelection() ? cursor.selectionStart() : cursor.position() - 1;
    const int to = cursor.hasSelection() ? cursor.selectionStart() : cursor.position();
    if (cursor.hasSelection() && cursor.selectionEnd() - cursor.selectionStart() != 1)
        return {};
    for (int position = from; position <= to; ++position) {
        if (std::binary_search(m_notes.positions().begin(), m_notes.positions().end(), position)) {
            QTextCursor note(document());
            note.setPosition(position);
            note.setPosition(position + 1, QTextCursor::KeepAnchor);
            return note;
        }
    }
    return {};
}

bool SectionEditor::hasFootnote() const
{
    return !noteAtCursor().isNull();
}

std::optional<QString> SectionEditor::footnote() const
{
    const QTextCursor note = noteAtCursor();
    return note.isNull() ? std::nullopt : noteOf(note.charFormat()).text;
}

void SectionEditor::setFootnote(const QString &text)
{
    QTextCursor note = noteAtCursor();
    if (isReadOnly() || note.isNull())
        return;
    const Edit edit(*this);
    const QTextCharFormat old = note.charFormat();
    note.setCharFormat(noteFormat({noteOf(old).mark, text::editable(text)}, gui::isBold(old), old.fontItalic()));
}

void SectionEditor::insertFootnote(const QString &text)
{
    if (isReadOnly())
        return;
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionEnd()); // behind the words it is about
    const QTextCharFormat words = typingFormat(cursor);
    const Footnote note{QString::number(m_notes.at(cursor.position())), text::editable(text)};
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), noteFormat(note, gui::isBold(words), words.fontItalic()));
    put(cursor);
}

void SectionEditor::removeFootnote()
{
    QTextCursor note = noteAtCursor();
    if (isReadOnly() || note.isNull())
        return;
    const Edit edit(*this);
    note.removeSelectedText();
    put(note);
}

// ---- tables

bool SectionEditor::canInsertTable() const
{
    return canEdit() && !textCursor().currentTable();
}

void SectionEditor::insertTable(int rows, int columns)
{
    if (isReadOnly() || textCursor().currentTable())
        return;
    const Step step(*this);
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionEnd());
    gui::insertBlocks(cursor, {domain::emptyTable(rows, columns)}, m_tasks);
    styleTables(*document(), palette());
    if (QTextTable *table = QTextCursor(cursor.block().previous()).currentTable())
        cursor.setPosition(table->firstPosition());
    put(cursor);
}

std::optional<SectionEditor::CellRange> SectionEditor::selectedCells() const
{
    const QTextCursor cursor = textCursor();
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return std::nullopt;
    CellRange range;
    if (cursor.hasComplexSelection()) {
        cursor.selectedTableCells(&range.row, &range.rows, &range.column, &range.columns);
        return range;
    }
    const QTextTableCell cell = table->cellAt(cursor);
    return CellRange{cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()};
}

bool SectionEditor::canEditTable(TableEdit edit) const
{
    const auto range = canEdit() ? selectedCells() : std::nullopt;
    if (!range)
        return false;
    const QTextTable *table = textCursor().currentTable();
    const QTextTableCell cell = table->cellAt(range->row, range->column);
    switch (edit) {
    case TableEdit::Merge: return range->rows > cell.rowSpan() || range->columns > cell.columnSpan();
    case TableEdit::Split: return cell.rowSpan() > 1 || cell.columnSpan() > 1;
    default: return true;
    }
}

bool SectionEditor::isHeadRow() const
{
    const auto range = selectedCells();
    if (!range)
        return false;
    const QString heads = textCursor().currentTable()->format().stringProperty(HeadRowsProperty);
    return range->row < heads.size() && heads[range->row] == u'1';
}

void SectionEditor::editTable(TableEdit edit)
{
    const auto range = isReadOnly() ? std::nullopt : selectedCells();
    if (!range)
        return;
    const Table table = readTable(*textCursor().currentTable());
    TableGrid grid(table);
    const auto &[row, column, rows, columns] = *range;
    int toRow = row, toColumn = column;
    bool hasChanged = false;
    switch (edit) {
    case TableEdit::RowAbove: hasChanged = grid.insertRow(row); break;
    case TableEdit::RowBelow:
        hasChanged = grid.insertRow(row + rows);
        toRow = row + rows;
        toColumn = rows == 1 && columns == 1 && column + 1 == grid.columns() && row + 2 == grid.rows() ? 0 : column;
        break;
    case TableEdit::ColumnLeft: hasChanged = grid.insertColumn(column); break;
    case TableEdit::ColumnRight:
        hasChanged = grid.insertColumn(column + columns);
        toColumn = column + columns;
        break;
    case TableEdit::RemoveRows:
        if (rows == grid.rows())
            return removeTable(table.uuid);
        hasChanged = grid.removeRows(row, rows);
        break;
    case TableEdit::RemoveColumns:
        if (columns == grid.columns())
            return removeTable(table.uuid);
        hasChanged = grid.removeColumns(column, columns);
        break;
    case TableEdit::Merge: hasChanged = grid.merge(row, column, rows, columns); break;
    case TableEdit::Split: hasChanged = grid.split(row, column); break;
    case TableEdit::HeadRow: hasChanged = grid.setHead(row, rows, !isHeadRow()); break;
    case TableEdit::RemoveTable: return removeTable(table.uuid);
    }
    if (hasChanged)
        replaceTable(grid.table(table.uuid), std::min(toRow, grid.rows() - 1), std::min(toColumn, grid.columns() - 1));
}

void SectionEditor::replaceTable(const Table &table, int row, int column)
{
    const Step step(*this);
    const Edit edit(*this);
    std::vector<Block> blocks = readBlocks(*document());
    for (Block &block : blocks) {
        if (auto *old = std::get_if<Table>(&block); old && old->uuid == table.uuid)
            *old = table;
    }
    applyBlocks(*document(), blocks);
    styleTables(*document(), palette());
    QTextCursor cursor = textCursor();
    cursor.setPosition(positionOf(*document(), {table.uuid, row, column, 0, 0, 0}));
    put(cursor);
}

void SectionEditor::removeTable(const QString &uuid)
{
    const Step step(*this);
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    const SectionPlace behind = placeOf(*document(), cursor.currentTable()->lastPosition() + 1);
    std::vector<Block> blocks = readBlocks(*document());
    std::erase_if(blocks, [&uuid](const Block &block) {
        const auto *table = std::get_if<Table>(&block);
        return table && table->uuid == uuid;
    });
    applyBlocks(*document(), blocks);
    cursor.setPosition(positionOf(*document(), behind.uuid.isEmpty() ? SectionPlace{{}, -1, -1, 0, 0, 1 << 20} : behind));
    put(cursor);
}

void SectionEditor::insertBlocks(const std::vector<Block> &blocks)
{
    if (isReadOnly())
        return;
    const Step step(*this);
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    gui::insertBlocks(cursor, blocks, m_tasks);
    styleTables(*document(), palette());
    put(cursor);
}

void SectionEditor::replace(const QTextCursor &selection, const QString &text)
{
    if (isReadOnly() || selection.isNull() || selection.document() != document())
        return;
    const Step step(*this);
    const Edit edit(*this);
    QTextCursor cursor = selection;
    QTextCursor first(document());
    first.setPosition(selection.selectionStart() + 1); // the format is that of the letter before
    cursor.insertText(text, first.charFormat());
    put(cursor);
}

} // namespace bd::gui
