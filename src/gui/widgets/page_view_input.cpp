// The keyboard, the mouse and the selection of the page view.
#include "gui/theme.h"
#include "gui/widgets/page_view.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QTimer>
#include <cmath>

namespace bd::gui {

// ---- keys

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->key() == Qt::Key_Escape && hasSelection())
        return clearSelection();
    if (handleZoomKey(*event) || handleMoveKey(*event))
        return;
    event->ignore();
}

bool PageView::handleZoomKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers keys = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (keys != Qt::NoModifier && keys != Qt::ControlModifier)
        return false;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        zoomIn();
    else if (event.key() == Qt::Key_Minus)
        zoomOut();
    else if (event.key() == Qt::Key_0 && keys == Qt::ControlModifier)
        setZoom(1);
    else
        return false;
    return true;
}

bool PageView::handleMoveKey(const QKeyEvent &event)
{
    QScrollBar *upright = verticalScrollBar(), *level = horizontalScrollBar();
    const bool byPage = event.modifiers().testFlag(Qt::ControlModifier) || m_scale.fit >= PageFit::Page;
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    const auto screen = [&](bool down) {
        if (byPage)
            turn(m_scale.fit == PageFit::TwoPages ? (down ? 2 : -2) : down ? 1 : -1);
        else
            upright->triggerAction(down ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    };
    m_asked = -1;
    switch (event.key()) {
    case Qt::Key_PageDown: screen(true); break;
    case Qt::Key_PageUp: screen(false); break;
    case Qt::Key_Space: screen(!isShifted); break;
    case Qt::Key_Home: goToPage(0); break;
    case Qt::Key_End: goToEnd(); break;
    case Qt::Key_Down: upright->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_Up: upright->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_Right: level->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_Left: level->triggerAction(QScrollBar::SliderSingleStepSub); break;
    default: return false;
    }
    return true;
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        m_asked = -1;
        return QAbstractScrollArea::wheelEvent(event);
    }
    const qreal zoomed = std::clamp(zoom() * std::pow(1.1, event->angleDelta().y() / 120.0), PageStack::smallestZoom,
                                    PageStack::largestZoom);
    rescale({PageFit::None, zoomed}, event->position());
    event->accept();
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            const qreal zoomed = std::clamp(zoom() * (1 + gesture->value()), PageStack::smallestZoom, PageStack::largestZoom);
            rescale({PageFit::None, zoomed}, gesture->position());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut(anchorAt({viewport()->width() / 2.0, 0}));
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    updateCurrent();
    viewport()->update();
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

// ---- selection

std::optional<TextPlace> PageView::placeAtViewport(QPointF at) const
{
    const int index = m_stack.pageAt(at - origin());
    if (index < 0)
        return std::nullopt;
    return placeAt(pieces(index), index, (at - shownRect(index).topLeft()) / m_stack.scale(index));
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto place = placeAtViewport(event->position());
    if (!place)
        return;
    const bool isTriple = m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    m_sinceDoubleClick.invalidate();
    if (isTriple) {
        const int length = static_cast<int>(pieces(place->page)[static_cast<std::size_t>(place->piece)].text.size());
        return select({place->page, place->piece, 0}, {place->page, place->piece, length});
    }
    m_isSelecting = true;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && m_selectionAnchor;
    select(extends ? *m_selectionAnchor : *place, *place);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isSelecting) {
        if (viewport()->rect().contains(event->position().toPoint()))
            m_dragging->stop();
        else if (!m_dragging->isActive())
            m_dragging->start();
        return dragTo(event->position());
    }
    const int index = m_stack.pageAt(event->position() - origin());
    const bool isText = index >= 0
        && isOverText(pieces(index), (event->position() - shownRect(index).topLeft()) / m_stack.scale(index));
    viewport()->setCursor(isText ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void PageView::dragTo(QPointF at)
{
    if (!m_isSelecting)
        return m_dragging->stop();
    const qreal above = at.y(), below = at.y() - viewport()->height();
    if (above < 0 || below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(above < 0 ? above : below) / 2);
    if (const auto place = placeAtViewport(at); place && m_selectionAnchor)
        select(*m_selectionAnchor, *place);
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    m_isSelecting = false;
    m_dragging->stop();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = placeAtViewport(event->position());
    if (event->button() != Qt::LeftButton || !place)
        return;
    const TextRange word = wordAt(pieces(place->page), *place);
    select(word.first, word.last);
    m_sinceDoubleClick.start();
}

void PageView::select(const TextPlace &anchor, const TextPlace &head)
{
    const bool had = hasSelection();
    m_selectionAnchor = anchor;
    m_selectionHead = head;
    viewport()->update();
    if (had || hasSelection())
        Q_EMIT selectionChanged();
}

TextRange PageView::selection() const
{
    if (!m_selectionAnchor || !m_selectionHead)
        return {};
    return {std::min(*m_selectionAnchor, *m_selectionHead), std::max(*m_selectionAnchor, *m_selectionHead)};
}

void PageView::clearSelection()
{
    const bool had = hasSelection();
    m_selectionAnchor.reset();
    m_selectionHead.reset();
    m_isSelecting = false;
    viewport()->update();
    if (had)
        Q_EMIT selectionChanged();
}

void PageView::selectAll()
{
    if (m_stack.count() > 0)
        select({}, {m_stack.count(), 0, 0}); // the place behind the last page
}

QString PageView::selectedText() const
{
    const TextRange range = selection();
    TextCopy copied;
    for (int i = range.first.page; !range.isEmpty() && i <= range.last.page && i < m_stack.count(); ++i)
        copied.add(m_stack.page(i)->text(), i, range);
    return copied.text();
}

void PageView::copy() const
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

} // namespace bd::gui
