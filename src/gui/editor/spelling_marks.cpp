#include "gui/editor/spelling_marks.h"

#include "gui/theme.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

namespace bd::gui {

SpellingMarks::SpellingMarks(QTextEdit &editor) : QSyntaxHighlighter(&editor), m_editor(editor)
{
    takeWave();
    editor.installEventFilter(this);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &SpellingMarks::followCursor);
    setDocument(editor.document());
}

void SpellingMarks::takeWave()
{
    m_wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_wave.setUnderlineColor(colorsOf(m_editor.palette()).late);
}

void SpellingMarks::setSpelling(std::shared_ptr<Spelling> spelling)
{
    m_spelling = std::move(spelling);
    m_typed = {};
    rehighlight();
}

void SpellingMarks::highlightBlock(const QString &text)
{
    if (!m_spelling || m_editor.isReadOnly())
        return;
    const QTextBlock block = currentBlock();
    const QTextCursor cursor = m_editor.textCursor();
    const bool isTypedIn = m_isTyping && cursor.block() == block;
    if (isTypedIn)
        m_typed = {};
    for (const SpellingMark &mark : m_spelling->check(text)) {
        const int from = static_cast<int>(mark.from), end = static_cast<int>(mark.from + mark.length);
        if (isTypedIn && cursor.positionInBlock() >= from && cursor.positionInBlock() <= end) {
            m_typed = QTextCursor(block);
            m_typed.setPosition(block.position() + from);
            m_typed.setPosition(block.position() + end, QTextCursor::KeepAnchor);
            continue;
        }
        setFormat(from, end - from, m_wave);
    }
}

/// The word that was being typed is looked at once the cursor is elsewhere.
void SpellingMarks::followCursor()
{
    if (m_typed.isNull())
        return;
    const int at = m_editor.textCursor().position();
    if (at >= m_typed.selectionStart() && at <= m_typed.selectionEnd())
        return;
    const QTextBlock block = m_typed.block();
    m_typed = {};
    if (block.isValid())
        rehighlightBlock(block);
}

bool SpellingMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod) {
        m_isTyping = true; // until what comes of it is done
        QMetaObject::invokeMethod(this, [this] { m_isTyping = false; }, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::PaletteChange)
        takeWave();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ReadOnlyChange)
        rehighlight();
    if (event->type() == QEvent::FocusOut && !m_typed.isNull()) {
        const QTextBlock block = m_typed.block();
        m_typed = {};
        m_isTyping = false;
        if (block.isValid())
            rehighlightBlock(block);
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

std::vector<SpellingMark> SpellingMarks::marksOf(const QTextBlock &block) const
{
    return m_spelling && !m_editor.isReadOnly() ? m_spelling->check(block.text()) : std::vector<SpellingMark>();
}

QTextCursor SpellingMarks::markAt(const QTextCursor &at) const
{
    const QTextBlock block = at.block();
    for (const SpellingMark &mark : marksOf(block)) {
        if (at.positionInBlock() < mark.from || at.positionInBlock() > mark.from + mark.length)
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + static_cast<int>(mark.from));
        cursor.setPosition(block.position() + static_cast<int>(mark.from + mark.length), QTextCursor::KeepAnchor);
        return cursor;
    }
    return {};
}

QTextCursor SpellingMarks::markBehind(const QTextCursor &at) const
{
    const auto selected = [](const QTextBlock &block, const SpellingMark &mark) {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + static_cast<int>(mark.from));
        cursor.setPosition(block.position() + static_cast<int>(mark.from + mark.length), QTextCursor::KeepAnchor);
        return cursor;
    };
    for (QTextBlock block = at.block(); block.isValid(); block = block.next())
        for (const SpellingMark &mark : marksOf(block))
            if (block.position() + mark.from >= at.selectionEnd())
                return selected(block, mark);
    for (QTextBlock block = document()->begin(); block.isValid() && block.position() <= at.position(); block = block.next())
        for (const SpellingMark &mark : marksOf(block))
            return selected(block, mark);
    return {};
}

} // namespace bd::gui
