#include "gui/pages/due/year_chart.h"

#include "gui/pages/due/due_look.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace bd::gui {

using domain::DueItem;

namespace {

constexpr double mostZoom = 8;
constexpr int gripWidth = 6, pagesOfYear = 12;

} // namespace

YearChart::YearChart(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("yearChart"));
    setAccessibleName(tr("The year's progress"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    m_look.year = 2000;
}

void YearChart::setItems(std::vector<DueItem> items, int year, QDate today)
{
    const DueItem *current = currentItem();
    const QString key = current ? current->key : QString();
    m_moved.reset();
    m_drag = {};
    m_items = std::move(items);
    m_look.year = year;
    m_look.today = today;
    makeRows();
    m_current = -1;
    selectItem(key);
    if (m_current < 0 && m_rows.size() > 1)
        m_current = 1;
    Q_EMIT chosen(currentItem());
}

void YearChart::makeRows()
{
    m_rows = progressRows(m_items, m_look.year, m_grouping);
    relayout();
}

void YearChart::setGrouping(ProgressGrouping grouping)
{
    finishMove();
    const DueItem *current = currentItem();
    const QString key = current ? current->key : QString();
    m_grouping = grouping;
    makeRows();
    m_current = -1;
    selectItem(key);
}

void YearChart::setZoom(double zoom)
{
    const double before = m_look.yearWidth(), at = horizontalScrollBar()->value() + viewport()->width() / 2.0;
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    relayout();
    horizontalScrollBar()->setValue(static_cast<int>(at * m_look.yearWidth() / std::max(1.0, before)) - viewport()->width() / 2); // what was in the middle stays there
    Q_EMIT zoomed(m_zoom);
}

void YearChart::relayout()
{
    m_look.colors = colorsOf(palette());
    m_look.font = font();
    m_look.font.setPixelSize(fontInfo().pixelSize());
    m_look.rowHeight = std::max(28, fontMetrics().height() + grid);
    m_look.headHeight = 2 * (fontMetrics().height() + 6);
    m_look.titleWidth = std::clamp(viewport()->width() * 0.3, 120.0, 420.0);
    const double room = std::max(200.0, viewport()->width() - m_look.titleWidth);
    m_look.dayWidth = room * m_zoom / QDate(m_look.year, 1, 1).daysInYear();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_look.yearWidth() - room)));
    horizontalScrollBar()->setPageStep(static_cast<int>(room));
    horizontalScrollBar()->setSingleStep(static_cast<int>(room / pagesOfYear));
    const int rows = static_cast<int>(m_rows.size()), height = viewport()->height() - static_cast<int>(m_look.headHeight);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(rows * m_look.rowHeight) - height));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(static_cast<int>(m_look.rowHeight));
    viewport()->update();
}

double YearChart::left() const { return m_look.titleWidth - horizontalScrollBar()->value(); }

int YearChart::rowAt(int y) const
{
    if (y < m_look.headHeight)
        return -1;
    const int row = static_cast<int>((y - m_look.headHeight + verticalScrollBar()->value()) / m_look.rowHeight);
    return row < static_cast<int>(m_rows.size()) ? row : -1;
}

const DueItem &YearChart::shown(int item) const
{
    const DueItem &stored = m_items.at(static_cast<size_t>(item));
    return m_moved && m_moved->before.key == stored.key ? m_moved->now : stored;
}

const DueItem *YearChart::currentItem() const
{
    if (m_current < 0 || m_current >= static_cast<int>(m_rows.size()) || m_rows[static_cast<size_t>(m_current)].isGroup())
        return nullptr;
    return &m_items.at(static_cast<size_t>(m_rows[static_cast<size_t>(m_current)].item));
}

void YearChart::selectItem(const QString &key)
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isGroup() && m_items.at(static_cast<size_t>(m_rows[row].item)).key == key)
            setCurrent(static_cast<int>(row));
    }
}

void YearChart::setCurrent(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    if (row != m_current && m_moved) { // storing reads the rows anew
        const ProgressRow &line = m_rows[static_cast<size_t>(row)];
        const QString key = line.isGroup() ? QString() : m_items.at(static_cast<size_t>(line.item)).key;
        finishMove();
        for (std::size_t i = 0; !key.isEmpty() && i < m_rows.size(); ++i) {
            if (!m_rows[i].isGroup() && m_items.at(static_cast<size_t>(m_rows[i].item)).key == key)
                row = static_cast<int>(i);
        }
        if (row >= static_cast<int>(m_rows.size()))
            return;
    }
    m_current = row;
    const int top = static_cast<int>(row * m_look.rowHeight), height = viewport()->height() - static_cast<int>(m_look.headHeight);
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + m_look.rowHeight > verticalScrollBar()->value() + height)
        verticalScrollBar()->setValue(static_cast<int>(top + m_look.rowHeight) - height);
    const DueItem *item = currentItem();
    setAccessibleName(item ? spokenText(*item, m_look.today) : m_rows[static_cast<size_t>(row)].group);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    viewport()->update();
    Q_EMIT chosen(item);
}

QRect YearChart::barOf(const QString &key) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isGroup() || m_items.at(static_cast<size_t>(m_rows[row].item)).key != key)
            continue;
        const double top = m_look.headHeight + static_cast<double>(row) * m_look.rowHeight - verticalScrollBar()->value();
        return m_look.bar(shown(m_rows[row].item), top).translated(left(), 0).toRect();
    }
    return {};
}

// ---- moving

bool YearChart::begin(const DueItem &item)
{
    if (m_moved && m_moved->before.key == item.key)
        return true;
    finishMove();
    if (!item.isMovable || (!item.start && !item.due)) {
        Q_EMIT moveRefused(item);
        return false;
    }
    m_moved = Moved{item, item};
    return true;
}

void YearChart::shift(int startDays, int endDays)
{
    DueItem now = m_moved->before;
    if (now.start)
        now.start = now.start->addDays(startDays);
    if (now.due)
        now.due = now.due->addDays(endDays);
    if (now.start && now.due && *now.start > *now.due) { // one end pushes no further than the other
        if (startDays != 0)
            now.start = now.due;
        else
            now.due = now.start;
    }
    m_moved->now = now;
    const auto text = [](const std::optional<QDate> &day) { return day ? day->toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("…"); };
    Q_EMIT moving(text(now.start) + QStringLiteral(" - ") + text(now.due));
    viewport()->update();
}

void YearChart::finishMove()
{
    if (!m_moved)
        return;
    const Moved moved = *m_moved;
    m_moved.reset();
    m_drag = {};
    Q_EMIT moving(QString());
    viewport()->update();
    if (moved.now.start != moved.before.start || moved.now.due != moved.before.due)
        Q_EMIT moveWanted(moved.before, moved.now.start, moved.now.due);
}

void YearChart::cancelMove()
{
    m_moved.reset();
    m_drag = {};
    Q_EMIT moving(QString());
    viewport()->update();
}

bool YearChart::keyMove(QKeyEvent *event)
{
    const bool isCtrl = event->modifiers() == Qt::ControlModifier, isShift = event->modifiers() == Qt::ShiftModifier;
    const int key = event->key();
    const int days = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_PageUp ? -7 : key == Qt::Key_PageDown ? 7 : 0;
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right;
    if (days == 0 || (!isCtrl && !(isShift && isArrow)))
        return false;
    const DueItem *item = currentItem();
    if (!item || !begin(*item))
        return true;
    const auto &before = m_moved->before, &now = m_moved->now;
    const int start = before.start ? static_cast<int>(before.start->daysTo(*now.start)) : 0;
    const int end = before.due ? static_cast<int>(before.due->daysTo(*now.due)) : 0;
    shift(start + (isCtrl ? days : 0), end + days);
    return true;
}

void YearChart::keyPressEvent(QKeyEvent *event)
{
    if (keyMove(event))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_moved && isEnter)
        return finishMove();
    if (m_moved && event->key() == Qt::Key_Escape)
        return cancelMove();
    const int page = std::max(1, static_cast<int>(verticalScrollBar()->pageStep() / m_look.rowHeight) - 1);
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Up: return setCurrent(m_current - 1);
        case Qt::Key_Down: return setCurrent(m_current + 1);
        case Qt::Key_PageUp: return setCurrent(std::max(0, m_current - page));
        case Qt::Key_PageDown: return setCurrent(std::min(last, m_current + page));
        case Qt::Key_Home: return setCurrent(0);
        case Qt::Key_End: return setCurrent(last);
        case Qt::Key_Left: return horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
        case Qt::Key_Right: return horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
        default: break;
        }
        if (const DueItem *item = currentItem(); item && isEnter) {
            const DueItem wanted = *item;
            Q_EMIT actionWanted(wanted);
            return;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

YearChart::Grip YearChart::gripAt(const QPoint &place) const
{
    const int row = rowAt(place.y());
    if (row < 0 || m_rows[static_cast<size_t>(row)].isGroup() || place.x() < m_look.titleWidth)
        return Grip::None;
    const DueItem &item = shown(m_rows[static_cast<size_t>(row)].item);
    const QRect bar = barOf(item.key).adjusted(-2, -4, 2, 4);
    if (!bar.contains(place))
        return Grip::None;
    if (m_look.isPoint(item) || bar.width() < 4 * gripWidth)
        return Grip::Middle;
    if (place.x() - bar.left() < gripWidth)
        return item.start ? Grip::Start : Grip::Middle;
    return bar.right() - place.x() < gripWidth && item.due ? Grip::End : Grip::Middle;
}

void YearChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCurrent(rowAt(event->pos().y()));
    m_drag = {gripAt(event->pos()), event->pos().x()};
}

void YearChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const Grip grip = gripAt(event->pos());
        viewport()->setCursor(grip == Grip::None ? Qt::ArrowCursor : grip == Grip::Middle ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    const DueItem *item = currentItem();
    const int way = event->pos().x() - m_drag.from;
    if (m_drag.grip == Grip::None || !item || (!m_moved && std::abs(way) < 4))
        return;
    if (!begin(*item)) {
        m_drag = {};
        return;
    }
    const int days = static_cast<int>(std::lround(way / m_look.dayWidth));
    shift(m_drag.grip == Grip::End ? 0 : days, m_drag.grip == Grip::Start ? 0 : days);
}

void YearChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag.grip != Grip::None)
        finishMove();
    m_drag = {};
}

void YearChart::mouseDoubleClickEvent(QMouseEvent *)
{
    if (const DueItem *item = currentItem()) {
        const DueItem wanted = *item;
        Q_EMIT actionWanted(wanted);
    }
}

void YearChart::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.25 : 0.8));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

// ---- painting

void YearChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRectF all(viewport()->rect());
    painter.fillRect(all, m_look.colors.base);
    const double top = m_look.headHeight;
    const QRectF bars(m_look.titleWidth, top, all.width() - m_look.titleWidth, all.height() - top);
    const int first = std::max(0, static_cast<int>(verticalScrollBar()->value() / m_look.rowHeight));
    const int last = std::min(static_cast<int>(m_rows.size()) - 1, static_cast<int>((verticalScrollBar()->value() + all.height()) / m_look.rowHeight));
    const auto rowTop = [&](int row) { return top + row * m_look.rowHeight - verticalScrollBar()->value(); };
    painter.setClipRect(QRectF(0, top, all.width(), all.height() - top));
    for (int row = first; row <= last; ++row) {
        const QRectF room(0, rowTop(row), all.width(), m_look.rowHeight);
        if (m_rows[static_cast<size_t>(row)].isGroup())
            painter.fillRect(room, m_look.colors.alternate);
        if (row == m_current)
            painter.fillRect(QRectF(0, room.top(), m_look.titleWidth, room.height()), hasFocus() ? m_look.colors.accent : m_look.colors.muted);
    }
    paintProgressGround(painter, m_look, bars, left());
    for (int row = first; row <= last; ++row) {
        const ProgressRow &line = m_rows[static_cast<size_t>(row)];
        painter.setClipRect(QRectF(0, top, all.width(), all.height() - top));
        const QRectF title(0, rowTop(row), m_look.titleWidth, m_look.rowHeight);
        paintProgressTitle(painter, m_look, title, line.isGroup() ? line.group : shown(line.item).title, line.isGroup(), row == m_current);
        if (line.isGroup())
            continue;
        painter.setClipRect(bars);
        paintProgressBar(painter, m_look, shown(line.item), left(), rowTop(row));
    }
    painter.setClipping(false);
    painter.fillRect(QRectF(0, 0, m_look.titleWidth, top), m_look.colors.alternate);
    paintProgressHead(painter, m_look, QRectF(m_look.titleWidth, 0, all.width() - m_look.titleWidth, top), left());
    painter.setPen(m_look.colors.border);
    painter.drawLine(QPointF(m_look.titleWidth, 0), QPointF(m_look.titleWidth, all.height()));
}

void YearChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void YearChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void YearChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    finishMove();
    viewport()->update();
}

void YearChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        relayout();
}

bool YearChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    if (row >= 0 && !m_rows[static_cast<size_t>(row)].isGroup())
        QToolTip::showText(help->globalPos(), spokenText(shown(m_rows[static_cast<size_t>(row)].item), m_look.today).replace(QStringLiteral(", "), QStringLiteral("\n")), viewport());
    return true;
}

} // namespace bd::gui
