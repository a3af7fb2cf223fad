// How a section looks while it is written: signs at the margin, marks of tasks, tables.
#pragma once
#include "gui/editor/section_document.h"

#include <QSet>
#include <functional>

class QPainter;
class QTextEdit;

namespace bd::gui {

/// Room at the right for the marks of tasks, in px.
qreal markWidth(const QTextEdit &editor);
/// Root frame, indents: for the editor's font and width. Changes no text.
void layOutPage(QTextEdit &editor);
/// Lines, widths of columns and head rows of tables that don't look so yet; all of them after a change of theme.
void styleTables(QTextDocument &document, const QPalette &palette, bool all = false);

/// Calls for each paragraph at the top of the document that is in view, with its rectangle in the viewport.
void forVisibleParagraphs(const QTextEdit &editor, const std::function<void(const QTextBlock &, const QRectF &)> &use);
/// "-" and "+" before their paragraphs, "●" behind tasks.
void paintMargins(const QTextEdit &editor, QPainter &painter, const QSet<QString> &tasks);
/// The task whose mark is at a point of the viewport; "" for none.
QString taskMarkAt(const QTextEdit &editor, const QPoint &point, const QSet<QString> &tasks);
QString signOf(domain::ParagraphLevel level); ///< "-", "+", ""

} // namespace bd::gui
