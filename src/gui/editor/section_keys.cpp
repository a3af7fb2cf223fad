// Keys and input methods of SectionEditor.
#include "gui/editor/section_edit_scope.h"
#include "gui/editor/section_typing.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextDocument>
#include <QTextTable>
#include <QTimer>

namespace bd::gui {

using domain::ParagraphLevel;

namespace {

/// A key that types something, as Qt's own editors decide it.
bool isTyping(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.isEmpty())
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier) || (modifiers & Qt::MetaModifier))
        return false;
    const QChar c = text.front();
    return c.isPrint() || c.category() == QChar::Other_Format || c.category() == QChar::Other_PrivateUse || c.isSurrogate();
}

} // namespace

void SectionEditor::keyPressEvent(QKeyEvent *event)
{
    const QString typedLevel = std::exchange(m_typedLevel, QString());
    if (m_pause->isActive())
        m_pause->start();
    if (isReadOnly() || event->key() == Qt::Key_unknown) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    const bool isModifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt
        || event->key() == Qt::Key_Meta || event->key() == Qt::Key_AltGr || event->key() == Qt::Key_CapsLock;
    if (isModifier || event->key() == Qt::Key_Backspace)
        m_typedLevel = typedLevel; // goes on to mean the level just typed
    if (handleKey(event))
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
}

bool SectionEditor::handleKey(QKeyEvent *event)
{
    const auto isKey = [event](QKeySequence::StandardKey key) { return event->matches(key); };
    if (isKey(QKeySequence::Cut)) {
        cut();
        return true;
    }
    if (isKey(QKeySequence::Bold)) {
        setBold(!isBold());
        return true;
    }
    if (isKey(QKeySequence::Italic)) {
        setItalic(!isItalic());
        return true;
    }
    return handleEnter(event) || handleTableKey(event) || handleRemoval(event) || handleText(event);
}

bool SectionEditor::handleEnter(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier) {
        if (m_tasks.contains(currentParagraph()))
            Q_EMIT taskActivated(currentParagraph());
        return true;
    }
    if (const QTextCursor note = noteAtCursor(); modifiers == Qt::NoModifier && !note.isNull() && textCursor().hasSelection()) {
        Q_EMIT footnoteActivated();
        return true;
    }
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        removeSelected(cursor, m_tasks);
    if (modifiers == Qt::ShiftModifier)
        typeText(cursor, QString(QChar::LineSeparator), m_tasks);
    else
        splitParagraph(cursor);
    put(cursor);
    return true;
}

bool SectionEditor::handleTableKey(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Backtab || (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ShiftModifier);
    if (!isBack && (event->key() != Qt::Key_Tab || event->modifiers() != Qt::NoModifier))
        return false;
    if (textCursor().currentTable())
        goToCell(isBack ? -1 : 1);
    else
        changeLevel(isBack ? -1 : 1);
    return true;
}

bool SectionEditor::handleRemoval(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isBack = event->key() == Qt::Key_Backspace, isForward = event->key() == Qt::Key_Delete;
    const bool isWord = modifiers == Qt::ControlModifier, isPlain = modifiers == Qt::NoModifier || (isBack && modifiers == Qt::ShiftModifier);
    if ((!isBack && !isForward) || (!isWord && !isPlain))
        return false;
    if (isBack && undoTypedLevel())
        return true;
    m_typedLevel.clear();
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    if (isWord)
        removeWord(cursor, isForward, m_tasks);
    else if (isBack)
        removeBackward(cursor, m_tasks);
    else
        removeForward(cursor, m_tasks);
    put(cursor);
    return true;
}

bool SectionEditor::handleText(QKeyEvent *event)
{
    if (!isTyping(*event))
        return false;
    type(event->text());
    return true;
}

void SectionEditor::type(const QString &text)
{
    {
        const Edit edit(*this);
        QTextCursor cursor = textCursor();
        typeText(cursor, text, m_tasks);
        put(cursor);
    }
    if (text == QLatin1String(" "))
        takeTypedLevel();
}

/// "- " at the start of a plain paragraph. A step of its own: one Ctrl+Z, or Backspace, gives the two letters back.
void SectionEditor::takeTypedLevel()
{
    const auto level = typedLevel(textCursor());
    if (!level)
        return;
    touch();
    leave();
    {
        const Edit edit(*this);
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        gui::setLevel(cursor.block(), *level);
        cursor.endEditBlock();
        put(cursor);
    }
    leave();
    m_typedLevel = currentParagraph();
}

bool SectionEditor::undoTypedLevel()
{
    const QString uuid = std::exchange(m_typedLevel, QString());
    QTextCursor cursor = textCursor();
    if (uuid.isEmpty() || uuid != currentParagraph() || cursor.positionInBlock() != 0 || cursor.hasSelection() || level() == ParagraphLevel::Plain)
        return false;
    const Edit edit(*this);
    const QString typed = level() == ParagraphLevel::Dash ? QStringLiteral("- ") : QStringLiteral("+ ");
    cursor.beginEditBlock();
    gui::setLevel(cursor.block(), ParagraphLevel::Plain);
    cursor.insertText(typed, typingFormat(cursor));
    cursor.endEditBlock();
    put(cursor);
    return true;
}

void SectionEditor::put(const QTextCursor &cursor)
{
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool SectionEditor::goToCell(int by)
{
    QTextCursor cursor = textCursor();
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const QTextTableCell here = table->cellAt(cursor);
    std::vector<QTextTableCell> cells;
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column)
            if (const QTextTableCell cell = table->cellAt(row, column); cell.row() == row && cell.column() == column)
                cells.push_back(cell);
    const auto place = std::find(cells.begin(), cells.end(), here);
    const auto next = std::distance(cells.begin(), place) + by;
    if (next < 0)
        return false;
    if (next >= static_cast<std::ptrdiff_t>(cells.size())) {
        editTable(TableEdit::RowBelow);
        return true;
    }
    // its text is selected, as in a word processor: typing replaces it
    const QTextTableCell &cell = cells[static_cast<size_t>(next)];
    cursor.setPosition(cell.firstPosition());
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    put(cursor);
    return true;
}

// ---- input methods

void SectionEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (isReadOnly()) {
        event->ignore(); // QTextEdit would take what is committed
        return;
    }
    const bool commits = !event->commitString().isEmpty() || event->replacementLength() > 0;
    if (m_pending && (commits || event->preeditString().isEmpty())) {
        // what waited for the end of the composition is shown before its letters come
        QInputMethodEvent clear;
        QTextEdit::inputMethodEvent(&clear);
        m_isComposing = false;
        applyPending();
    }
    if (m_pause->isActive())
        m_pause->start();
    if (commits || !event->preeditString().isEmpty())
        m_typedLevel.clear();
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() && (commits || !event->preeditString().isEmpty())) {
        const Edit edit(*this);
        removeSelected(cursor, m_tasks);
        put(cursor);
    }
    if (commits) {
        const Edit edit(*this);
        cursor = textCursor();
        if (event->replacementLength() > 0) {
            const int from = std::clamp(cursor.position() + event->replacementStart(), 0, document()->characterCount() - 1);
            const int to = std::clamp(from + event->replacementLength(), 0, document()->characterCount() - 1);
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
        }
        typeText(cursor, QString(event->commitString()).replace(u'\n', QChar::LineSeparator), m_tasks);
        put(cursor);
    }
    if (commits && event->commitString() == QLatin1String(" ") && event->preeditString().isEmpty())
        takeTypedLevel();
    QInputMethodEvent rest(event->preeditString(), event->attributes());
    QTextEdit::inputMethodEvent(&rest);
    m_isComposing = !event->preeditString().isEmpty();
    event->accept();
    settle();
}

} // namespace bd::gui
