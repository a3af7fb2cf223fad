// What keys do to a section's text: splitting, joining, removing, levels. Functions on a cursor; who is told, stored or shown
// is the editor's business.
//
// Which paragraph is which after an edit: of a split one the part that holds its text keeps it (the first, where both do);
// of joined ones the first, but the second where nothing of the first is left or only the second is a task.
#pragma once
#include "gui/editor/section_document.h"

#include <QSet>

namespace bd::gui {

/// Enter. An empty "-" or "+" goes one level up instead.
void splitParagraph(QTextCursor &cursor);
/// The selection, also over several paragraphs and tables.
void removeSelected(QTextCursor &cursor, const QSet<QString> &tasks);
/// Backspace. At a paragraph's start: its level first, then joins it with the one before.
void removeBackward(QTextCursor &cursor, const QSet<QString> &tasks);
/// Delete. At a paragraph's end: joins the next.
void removeForward(QTextCursor &cursor, const QSet<QString> &tasks);
/// Ctrl+Backspace, Ctrl+Delete: to the word's start or end, within the paragraph.
void removeWord(QTextCursor &cursor, bool isForward, const QSet<QString> &tasks);

/// Over the selection.
void typeText(QTextCursor &cursor, const QString &text, const QSet<QString> &tasks);
/// The format that typed letters take: bold and italic of where the cursor stands, nothing else.
QTextCharFormat typingFormat(const QTextCursor &cursor);
/// Paragraphs of the section that the selection touches; without a selection the cursor's. None in a table.
std::vector<QTextBlock> selectedParagraphs(const QTextCursor &cursor);
void setLevel(const QTextBlock &block, domain::ParagraphLevel level);
/// "- " or "+ " typed at the start of a plain paragraph: which level they mean.
std::optional<domain::ParagraphLevel> typedLevel(const QTextCursor &cursor);

/// Puts blocks in at the cursor, over the selection. They get uuids of their own. In a table their text goes into the cell;
/// a single table goes into the cells from here on, and the table grows where it must.
void insertBlocks(QTextCursor &cursor, const std::vector<domain::Block> &blocks, const QSet<QString> &tasks);
/// What is selected: whole paragraphs with their level, parts of the first and last; the selected cells as a table.
std::vector<domain::Block> selectedBlocks(const QTextCursor &cursor);

/// Length in the document.
int lengthOf(const domain::RichText &text);

} // namespace bd::gui
