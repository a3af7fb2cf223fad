#include "gui/editor/section_editor.h"

#include "gui/editor/section_edit_scope.h"
#include "gui/editor/section_look.h"
#include "gui/editor/section_sync.h"
#include "gui/editor/section_typing.h"
#include "gui/editor/text_marks.h"
#include "gui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextLayout>
#include <QTimer>

namespace bd::gui {

using domain::Block;
using domain::ParagraphLevel;

namespace {

constexpr int pauseLength = 1000, longestWait = 5000; // ms

QString uuidOfBlock(const Block &block)
{
    return std::visit([](const auto &part) { return part.uuid; }, block);
}

} // namespace

SectionEditor::SectionEditor(QWidget *parent) : QTextEdit(parent), m_pause(new QTimer(this)), m_longest(new QTimer(this))
{
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    document()->documentLayout()->registerHandler(footnoteObject, new FootnoteObject(m_notes, this));
    setTabChangesFocus(false);
    setMouseTracking(true);
    for (QTimer *timer : {m_pause, m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] {
            m_pause->stop();
            m_longest->stop();
            if (m_isModified)
                Q_EMIT storeWanted(false);
        });
    }
    m_pause->setObjectName(QStringLiteral("pause"));
    m_longest->setObjectName(QStringLiteral("longest"));
    setPauses(pauseLength, longestWait);
    connect(document(), &QTextDocument::contentsChange, this, &SectionEditor::onContentsChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SectionEditor::settle);
    connect(this, &QTextEdit::selectionChanged, this, &SectionEditor::tellFormat);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &SectionEditor::tellFormat);
    connect(qApp, &QApplication::focusChanged, this, &SectionEditor::tellFormat);
    layOutPage(*this);
    apply({});
}

SectionEditor::~SectionEditor()
{
    // what QTextEdit still does while it goes is no edit
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(document(), nullptr, this, nullptr);
    disconnect(this, nullptr, this, nullptr);
}

void SectionEditor::setPauses(int pause, int longest)
{
    m_pause->setInterval(pause);
    m_longest->setInterval(longest);
}

// ---- values

void SectionEditor::setBlocks(const std::vector<Block> &blocks)
{
    std::vector<Block> wanted = cleaned(blocks);
    m_isModified = false;
    m_pause->stop();
    m_longest->stop();
    if (isComposing() && wanted != readBlocks(*document())) {
        m_pending = std::move(wanted);
        return;
    }
    m_pending.reset();
    apply(wanted);
}

void SectionEditor::apply(const std::vector<Block> &blocks)
{
    const Showing showing(*this);
    const auto isHere = [this](const Block &block) { return findParagraph(*document(), uuidOfBlock(block)).isValid(); };
    const bool isSame = std::ranges::any_of(blocks, isHere);
    QTextCursor cursor = textCursor();
    if (!isSame) {
        m_typedLevel.clear();
        m_isVisit = false; // to what stood there
        if (applyBlocks(*document(), blocks) || blocks.empty())
            cursor.setPosition(0);
    } else {
        // the paragraph at the top of the view stays there
        const QTextBlock top = cursorForPosition(QPoint(grid, 1)).block();
        const SectionPlace place = placeOf(*document(), top.position());
        const auto topOf = [this](int position) {
            return document()->documentLayout()->blockBoundingRect(document()->findBlock(position)).top();
        };
        const qreal above = topOf(top.position()) - verticalScrollBar()->value();
        if (applyBlocks(*document(), blocks, &cursor) && verticalScrollBar()->value() > 0)
            verticalScrollBar()->setValue(qRound(topOf(positionOf(*document(), place)) - above));
    }
    if (cursor.position() != textCursor().position() || cursor.anchor() != textCursor().anchor()) {
        const int scroll = verticalScrollBar()->value();
        setTextCursor(cursor);
        verticalScrollBar()->setValue(isSame ? scroll : 0);
    }
    styleTables(*document(), palette());
    m_blockCount = document()->blockCount();
}

void SectionEditor::applyPending()
{
    if (!m_pending)
        return;
    const std::vector<Block> blocks = std::move(*m_pending);
    m_pending.reset();
    apply(blocks);
}

std::vector<Block> SectionEditor::blocks() const
{
    return m_pending ? *m_pending : readBlocks(*document());
}

void SectionEditor::setTasks(const QStringList &paragraphUuids)
{
    const QSet<QString> tasks(paragraphUuids.begin(), paragraphUuids.end());
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    viewport()->update();
    describeCursor();
}

void SectionEditor::setFootnotesBefore(int count)
{
    if (m_notes.before() == count)
        return;
    m_notes.setBefore(count);
    const Showing showing(*this);
    for (const int position : m_notes.positions())
        document()->markContentsDirty(position, 1);
}

QString SectionEditor::currentParagraph() const
{
    return ownerUuid(textCursor().block());
}

void SectionEditor::goTo(const QString &paragraphUuid)
{
    if (currentParagraph() == paragraphUuid)
        return;
    const QTextBlock block = findParagraph(*document(), paragraphUuid);
    if (block.isValid())
        setTextCursor(QTextCursor(block));
}

void SectionEditor::stored()
{
    m_isModified = false;
    m_pause->stop();
    m_longest->stop();
}

// ---- who is told

SectionEditor::Edit::Edit(SectionEditor &editor) : m_editor(editor)
{
    ++m_editor.m_depth;
}

SectionEditor::Edit::~Edit()
{
    if (--m_editor.m_depth == 0)
        m_editor.settle();
}

SectionEditor::Showing::Showing(SectionEditor &editor) : m_editor(editor), m_was(editor.m_isShowing)
{
    m_editor.m_isShowing = true;
}

SectionEditor::Showing::~Showing()
{
    m_editor.m_isShowing = m_was;
    if (!m_was)
        m_editor.settle();
}

void SectionEditor::onContentsChange(int position, int removed, int added)
{
    const bool hasRenumbered = m_notes.update(*document(), position, removed, added);
    if (hasRenumbered) {
        // numbers behind it are others now: their width may be too
        QTimer::singleShot(0, this, [this] {
            const Showing showing(*this);
            for (const int place : m_notes.positions())
                document()->markContentsDirty(place, 1);
        });
    }
    // spelling marks and preedit letters tell of changes that are none
    if (!m_isShowing && (removed != added || m_depth > 0))
        touch();
}

void SectionEditor::touch()
{
    m_isModified = true;
    m_isVisit = true;
    m_pause->start();
    if (!m_longest->isActive())
        m_longest->start();
}

void SectionEditor::leave()
{
    if (!m_isVisit || m_depth > 0)
        return;
    m_isVisit = false;
    m_pause->stop();
    m_longest->stop();
    Q_EMIT storeWanted(true);
}

void SectionEditor::settle()
{
    if (m_depth > 0 || m_isShowing || m_isSettling)
        return;
    const QScopedValueRollback settling(m_isSettling, true);
    if (m_pending && !isComposing())
        applyPending();
    const QTextBlock block = textCursor().block();
    const bool isNew = !isFiller(block) && uuidOf(block).isEmpty() && !textCursor().currentTable();
    if (document()->blockCount() != m_blockCount || isNew || (block.blockFormat().boolProperty(FillerProperty) && !isFiller(block))) {
        const Showing showing(*this);
        repairParagraphs(*document());
        m_blockCount = document()->blockCount();
    }
    const QString current = currentParagraph();
    if (current != m_current) {
        const bool wasSomewhere = !m_current.isEmpty();
        m_current = current;
        if (wasSomewhere)
            leave();
        describeCursor();
        Q_EMIT currentParagraphChanged(current);
    }
    tellFormat();
}

SectionEditor::Format SectionEditor::format() const
{
    Format now;
    const QTextCursor cursor = textCursor();
    now.level = level();
    now.isBold = isBold();
    now.isItalic = isItalic();
    now.hasNote = hasFootnote();
    now.canEdit = canEdit();
    if (const QTextTable *table = cursor.currentTable()) {
        const QTextTableCell cell = table->cellAt(cursor);
        now.table = table->firstPosition();
        now.row = cell.row();
        now.column = cell.column();
        if (const auto cells = selectedCells())
            now.cells = cells->rows * 1000 + cells->columns;
    }
    return now;
}

void SectionEditor::tellFormat()
{
    if (m_depth > 0 || m_isShowing)
        return;
    const Format now = format();
    if (now == m_told)
        return;
    const bool wasLevel = now.level != m_told.level;
    m_told = now;
    if (wasLevel)
        describeCursor();
    Q_EMIT formatChanged();
}

void SectionEditor::describeCursor()
{
    QStringList parts;
    if (textCursor().currentTable())
        parts.append(tr("Table"));
    else if (level() != ParagraphLevel::Plain)
        parts.append(level() == ParagraphLevel::Dash ? tr("Paragraph with “-”") : tr("Paragraph with “+”"));
    if (m_tasks.contains(currentParagraph()))
        parts.append(tr("Task"));
    const QString text = parts.join(QStringLiteral(", "));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text); // tells screen readers itself
}

bool SectionEditor::isComposing() const
{
    if (!m_isComposing)
        return false;
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

// ---- events

bool SectionEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // the window's undo goes over all, and its commands have these keys
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isWindows = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_K || key->key() == Qt::Key_U));
        if (isWindows) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void SectionEditor::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    settle();
}

void SectionEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        leave();
    settle();
}

void SectionEditor::paintEvent(QPaintEvent *event)
{
    if (m_marks) {
        QPainter below(viewport());
        below.setClipRect(event->rect());
        m_marks->paint(below);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    paintMargins(*this, painter, m_tasks);
}

void SectionEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    layOutPage(*this);
}

void SectionEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const Showing showing(*this);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutPage(*this);
    if (event->type() == QEvent::PaletteChange)
        styleTables(*document(), palette());
    if (event->type() == QEvent::ReadOnlyChange)
        tellFormat();
}

} // namespace bd::gui
