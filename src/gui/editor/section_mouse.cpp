// Mouse, clipboard, tool tips and the menu of SectionEditor.
#include "application/clipboard_text.h"
#include "gui/editor/section_edit_scope.h"
#include "gui/editor/section_look.h"
#include "gui/editor/section_mime.h"
#include "gui/editor/section_typing.h"
#include "gui/editor/text_marks.h"
#include "gui/icon.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragLeaveEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <algorithm>

namespace bd::gui {

using domain::Block;

QTextCursor SectionEditor::noteAt(const QPoint &point) const
{
    const QPointF place = point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(place, Qt::ExactHit);
    const auto &notes = m_notes.positions();
    // a hit on the right half of the number is behind it
    for (const int at : {position, position - 1}) {
        if (position < 0 || !std::binary_search(notes.begin(), notes.end(), at))
            continue;
        QTextCursor note(document());
        note.setPosition(at);
        const QRect left = cursorRect(note);
        note.setPosition(at + 1, QTextCursor::KeepAnchor);
        if (point.x() >= left.left() - 1 && point.x() <= cursorRect(note).right() + 1)
            return note;
    }
    return {};
}

bool SectionEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QTextCursor note = noteAt(help->pos()); !note.isNull()) {
        const auto text = noteOf(note.charFormat()).text;
        // as text, whatever it holds
        const QString tip = text ? text->toHtmlEscaped() : tr("The source kept only the number of this footnote.");
        QToolTip::showText(help->globalPos(), QStringLiteral("<p>") + tip + QStringLiteral("</p>"), viewport());
    } else if (!taskMarkAt(*this, help->pos(), m_tasks).isEmpty()) {
        QToolTip::showText(help->globalPos(), tr("Task"), viewport());
    } else if (const QString said = m_marks ? m_marks->tipAt(help->pos()) : QString(); !said.isEmpty()) {
        QToolTip::showText(help->globalPos(), QStringLiteral("<p>") + said.toHtmlEscaped() + QStringLiteral("</p>"), viewport());
    } else {
        QToolTip::hideText();
    }
    return true;
}

void SectionEditor::mousePressEvent(QMouseEvent *event)
{
    m_typedLevel.clear();
    const bool isByLink = event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier;
    if (isByLink && m_marks && m_marks->isLinkAt(event->pos()))
        return m_marks->openAt(event->pos());
    const QString task = event->button() == Qt::LeftButton ? taskMarkAt(*this, event->pos(), m_tasks) : QString();
    QTextEdit::mousePressEvent(event);
    if (!task.isEmpty()) {
        goTo(task);
        Q_EMIT taskActivated(task);
    }
}

void SectionEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QTextCursor note = noteAt(event->pos()); !note.isNull() && event->button() == Qt::LeftButton) {
        setTextCursor(note);
        Q_EMIT footnoteActivated();
        return;
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

void SectionEditor::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        const bool isLink = m_marks && event->modifiers() == Qt::ControlModifier && m_marks->isLinkAt(event->pos());
        const bool isMark = isLink || !taskMarkAt(*this, event->pos(), m_tasks).isEmpty();
        viewport()->setCursor(isMark ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
}

void SectionEditor::dropEvent(QDropEvent *event)
{
    QTextCursor target = cursorForPosition(event->position().toPoint());
    QTextCursor source = textCursor();
    const bool isMove = event->source() == this && event->dropAction() == Qt::MoveAction;
    if (isReadOnly() || !canInsertFromMimeData(event->mimeData()))
        return event->ignore();
    QDragLeaveEvent left; // no drop cursor stays behind
    dragLeaveEvent(&left);
    if (isMove && target.position() >= source.selectionStart() && target.position() <= source.selectionEnd())
        return event->ignore();
    const Edit edit(*this);
    if (isMove)
        removeSelected(source, m_tasks);
    setTextCursor(target);
    insertFromMimeData(event->mimeData());
    event->setDropAction(Qt::CopyAction); // what was moved is gone from its place already
    event->accept();
    setFocus();
}

// ---- clipboard

QMimeData *SectionEditor::createMimeDataFromSelection() const
{
    return mimeOf(selectedBlocks(textCursor())).release();
}

bool SectionEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(blocksMimeType()) || source->hasHtml() || source->hasText() || source->hasImage();
}

void SectionEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source)
        return;
    std::vector<Block> pasted = blocksOf(*source);
    exchange::PasteReport report;
    if (pasted.empty() && source->hasHtml())
        pasted = application::blocksFromHtml(source->data(QStringLiteral("text/html")), &report);
    if (pasted.empty() && source->hasText())
        pasted = application::blocksFromText(source->text(), &report);
    if (pasted.empty() && !source->hasText() && source->hasImage())
        report.images = std::max(1, report.images);
    if (const QString notice = application::pasteNotice(report, pasted.empty()); !notice.isEmpty())
        Q_EMIT pasteNoticed(notice);
    if (!pasted.empty())
        insertBlocks(pasted);
}

void SectionEditor::cut()
{
    if (isReadOnly() || !textCursor().hasSelection())
        return;
    copy();
    const Edit edit(*this);
    QTextCursor cursor = textCursor();
    removeSelected(cursor, m_tasks);
    put(cursor);
}

void SectionEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QTextCursor at = textCursor();
    if (event->reason() == QContextMenuEvent::Mouse) {
        at = cursorForPosition(event->pos());
        const QTextCursor selected = textCursor();
        if (!selected.hasSelection() || at.position() < selected.selectionStart() || at.position() > selected.selectionEnd())
            setTextCursor(at);
    }
    QMenu menu(this);
    const auto add = [&](const QString &text, const char *iconName, bool isEnabled, auto use) {
        QAction *action = menu.addAction(icon(QLatin1String(iconName)), text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, use);
    };
    const bool hasSelection = textCursor().hasSelection();
    add(tr("Cu&t"), "edit-cut", hasSelection && !isReadOnly(), [this] { cut(); });
    add(tr("&Copy"), "edit-copy", hasSelection, [this] { copy(); });
    add(tr("&Paste"), "edit-paste", canPaste(), [this] { paste(); });
    menu.addSeparator();
    add(tr("Select &all"), "edit-select-all", !document()->isEmpty(), [this] { selectAll(); });
    bool isFirst = true;
    for (QAction *action : m_menuActions) {
        if (!action->isEnabled())
            continue;
        if (std::exchange(isFirst, false))
            menu.addSeparator();
        menu.addAction(action);
    }
    Q_EMIT menuWanted(&menu, at);
    menu.exec(event->globalPos());
}

} // namespace bd::gui
