// Where a place of a plan's text stands in the document of an editor, and showing what is found in it.
#pragma once
#include "domain/find_text.h"

#include <QTextCursor>

class QTextDocument;
class QTextEdit;

namespace bd::gui {

/// Selects what a place of a paragraph or a cell names, the mark for one in a footnote; null where it isn't there.
QTextCursor cursorAt(QTextDocument &document, const domain::TextPlace &place);
/// The same in the n-th block, for documents whose blocks are the lines of a list.
QTextCursor cursorInLine(QTextDocument &document, const domain::TextPlace &place);
/// Marks all that is found; an empty finder takes the marks away. At most a thousand: more help nobody.
void markFound(QTextEdit &editor, const text::Finder &finder);

} // namespace bd::gui
