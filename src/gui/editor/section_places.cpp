#include "gui/editor/section_places.h"

#include "domain/table_edit.h"
#include "gui/editor/section_document.h"
#include "gui/editor/section_sync.h"
#include "gui/theme.h"

#include <QTextEdit>

namespace bd::gui {

namespace {

constexpr int mostMarks = 1000;

QTextCursor selected(const QTextBlock &block, const domain::TextPlace &place)
{
    if (!block.isValid())
        return {};
    QTextCursor cursor(block);
    const QString text = block.text();
    qsizetype from = place.range.from, length = place.range.length;
    if (place.footnote >= 0) {
        from = -1;
        for (int note = 0; note <= place.footnote; ++note)
            from = text.indexOf(QChar::ObjectReplacementCharacter, from + 1);
        length = 1;
    }
    if (from < 0 || from + length > text.size())
        return {};
    cursor.setPosition(block.position() + static_cast<int>(from));
    cursor.setPosition(block.position() + static_cast<int>(from + length), QTextCursor::KeepAnchor);
    return cursor;
}

/// The row's own cell of that number, as row and column of the grid.
QTextBlock cellBlock(const QTextDocument &document, const domain::TextPlace &place)
{
    QTextTable *table = QTextCursor(findParagraph(document, place.uuid)).currentTable();
    if (!table)
        return {};
    const domain::TableGrid grid(readTable(*table));
    int own = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const domain::TableGrid::Cell *cell = grid.at(place.row, column);
        if (!cell || cell->row != place.row || cell->column != column)
            continue;
        if (own++ == place.cell)
            return document.findBlock(positionOf(document, {place.uuid, place.row, column, place.line, 0, 0}));
    }
    return {};
}

} // namespace

QTextCursor cursorAt(QTextDocument &document, const domain::TextPlace &place)
{
    if (place.field == domain::TextField::Cell)
        return selected(cellBlock(document, place), place);
    return selected(findParagraph(document, place.uuid), place);
}

QTextCursor cursorInLine(QTextDocument &document, const domain::TextPlace &place)
{
    return selected(document.findBlockByNumber(place.line), place);
}

void markFound(QTextEdit &editor, const text::Finder &finder)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!finder.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(colorsOf(editor.palette()).mark);
        for (QTextBlock block = editor.document()->begin(); block.isValid() && marks.size() < mostMarks; block = block.next()) {
            for (const text::TextRange &range : finder.in(block.text())) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + static_cast<int>(range.from));
                cursor.setPosition(block.position() + static_cast<int>(range.from + range.length), QTextCursor::KeepAnchor);
                marks.append({cursor, format});
            }
        }
    }
    if (!marks.isEmpty() || !editor.extraSelections().isEmpty())
        editor.setExtraSelections(marks);
}

} // namespace bd::gui
