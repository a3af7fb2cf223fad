#include "gui/pages/due/month_grid.h"

#include "domain/calendar/lunar_date.h"
#include "gui/icon.h"
#include "gui/pages/due/due_look.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace bd::gui {

namespace {

constexpr int weeks = 6, weekDays = 7;

} // namespace

QString lunarText(QDate day)
{
    const auto lunar = domain::lunarDate(day);
    if (!lunar)
        return {};
    const QString text = QStringLiteral("%1/%2").arg(lunar->day).arg(lunar->month);
    if (lunar->day == 1 && lunar->month == 1)
        return text + QLatin1Char(' ') + domain::lunarYearName(lunar->year);
    return lunar->isLeap ? MonthGrid::tr("%1 leap").arg(text) : text;
}

MonthGrid::MonthGrid(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("monthGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthGrid::setItems(DayItems items, QDate today)
{
    m_items = std::move(items);
    m_today = today;
    if (!m_day.isValid())
        m_day = today;
    setAccessibleName(spokenDay(m_day));
    update();
}

void MonthGrid::setCalendar(const domain::WorkCalendar &calendar)
{
    m_calendar = calendar;
    update();
}

void MonthGrid::setDay(QDate day)
{
    if (!day.isValid() || day == m_day || day.year() < 1900 || day.year() > 2200)
        return;
    m_day = day;
    setAccessibleName(spokenDay(day));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT dayChosen(day);
}

QString MonthGrid::spokenDay(QDate day) const
{
    QStringList parts{QLocale().toString(day, QStringLiteral("dddd, dd/MM/yyyy"))};
    if (const QString lunar = lunarText(day); !lunar.isEmpty())
        parts.append(tr("lunar %1").arg(lunar));
    if (const QString name = m_calendar.name(day); !name.isEmpty())
        parts.append(m_calendar.isDecided(day.year()) ? name : tr("%1 (expected)").arg(name));
    if (const auto found = m_items.find(day); found != m_items.end()) {
        for (const domain::DueItem *item : found->second)
            parts.append(spokenText(*item, m_today));
    }
    return parts.join(QStringLiteral(", "));
}

QSize MonthGrid::sizeHint() const
{
    return {weekDays * 100, headHeight() + weeks * fontMetrics().height() * 4};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {weekDays * fontMetrics().horizontalAdvance(QStringLiteral("00 00/00")), headHeight() + weeks * fontMetrics().height() * 2};
}

QDate MonthGrid::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

int MonthGrid::headHeight() const { return fontMetrics().height() + grid; }

QRect MonthGrid::cell(QDate day) const
{
    const int at = static_cast<int>(firstShown().daysTo(day)), column = at % weekDays, row = at / weekDays;
    const int left = column * width() / weekDays, right = (column + 1) * width() / weekDays;
    const int room = height() - headHeight(), top = headHeight() + row * room / weeks, bottom = headHeight() + (row + 1) * room / weeks;
    return {left, top, right - left, bottom - top};
}

QDate MonthGrid::dayAt(const QPoint &place) const
{
    if (!rect().contains(place) || place.y() < headHeight())
        return {};
    for (int i = 0; i < weeks * weekDays; ++i) {
        if (cell(firstShown().addDays(i)).contains(place))
            return firstShown().addDays(i);
    }
    return {};
}

void MonthGrid::paintItems(QPainter &painter, const QRect &room, QDate day, bool isFaint) const
{
    const auto found = m_items.find(day);
    if (found == m_items.end())
        return;
    const Colors &colors = colorsOf(palette());
    const int line = fontMetrics().height(), most = room.height() / line;
    std::vector<const domain::DueItem *> items;
    for (const domain::DueItem *item : found->second) { // a span is named where it begins and with each week; its band is on every day
        if (!item->key.endsWith(QLatin1String(":window")) || item->start == day || day.dayOfWeek() == Qt::Monday)
            items.push_back(item);
    }
    const int count = static_cast<int>(items.size()), shown = count <= most ? count : std::max(0, most - 1);
    for (int i = 0; i < shown; ++i) {
        const domain::DueItem &item = *items[static_cast<size_t>(i)];
        const QRect place(room.left(), room.top() + i * line, room.width(), line);
        icon(stateIcon(item, m_today)).paint(&painter, QRect(place.left(), place.top() + (line - 14) / 2, 14, 14));
        painter.setPen(isFaint ? colors.muted : item.kind == domain::DueKind::ActionMonth ? colors.actionMonth : stateColor(item, m_today, colors));
        painter.drawText(place.adjusted(17, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(item.title, Qt::ElideRight, place.width() - 17));
    }
    if (shown < count && most > 0) {
        painter.setPen(colors.muted);
        painter.drawText(QRect(room.left(), room.top() + shown * line, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         shown == 0 ? tr("%1 due").arg(count) : tr("%1 more").arg(count - shown));
    }
}

void MonthGrid::paintDay(QPainter &painter, QDate day) const
{
    const Colors &colors = colorsOf(palette());
    const QRect box = cell(day);
    const bool isOther = day.month() != m_day.month(), isChosen = day == m_day;
    const bool isOff = !m_calendar.isWorkingDay(day);
    painter.fillRect(box, isOff ? colors.alternate : colors.base);
    const auto found = m_items.find(day);
    const bool inActionMonth = found != m_items.end()
        && std::any_of(found->second.begin(), found->second.end(), [](const domain::DueItem *item) { return item->key.endsWith(QLatin1String(":window")); });
    if (inActionMonth)
        painter.fillRect(QRect(box.left(), box.bottom() - 3, box.width(), 3), colors.actionMonth);
    painter.setPen(colors.border);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    QFont font = painter.font(), bold = font;
    bold.setBold(true);
    const int line = fontMetrics().height();
    const QRect head(box.left() + 4, box.top() + 2, box.width() - 8, line);
    if (day == m_today) { // a frame around the number, beside its weight
        painter.setPen(colors.accent);
        painter.drawRoundedRect(QRect(head.left() - 2, head.top(), fontMetrics().horizontalAdvance(QStringLiteral("000")), line), 3, 3);
    }
    painter.setFont(day == m_today ? bold : font);
    painter.setPen(isOther ? colors.muted : isOff ? colors.late : colors.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, QString::number(day.day()));
    painter.setFont(font);
    painter.setPen(colors.muted);
    const int used = fontMetrics().horizontalAdvance(QStringLiteral("0000"));
    const QString lunar = fontMetrics().elidedText(lunarText(day), Qt::ElideRight, head.width() - used);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, lunar);
    QRect room(head.left(), head.bottom() + 2, head.width(), box.bottom() - head.bottom() - 5);
    const QString name = m_calendar.name(day);
    if (!name.isEmpty() && room.height() >= line) {
        painter.setPen(m_calendar.isWorkingDay(day) ? colors.text : colors.late);
        painter.drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_calendar.isDecided(day.year()) ? name : tr("%1 (expected)").arg(name), Qt::ElideRight, room.width()));
        room.setTop(room.top() + line);
    }
    paintItems(painter, room, day, isOther);
    if (isChosen) {
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.muted, 2));
        painter.drawRect(box.adjusted(1, 1, -2, -2));
    }
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    painter.setPen(colors.muted);
    for (int i = 0; i < weekDays; ++i) {
        const QRect box = cell(firstShown().addDays(i));
        painter.drawText(QRect(box.left(), 0, box.width(), headHeight()), Qt::AlignCenter, QLocale().dayName(i + 1, box.width() > 90 ? QLocale::LongFormat : QLocale::ShortFormat));
    }
    for (int i = 0; i < weeks * weekDays; ++i)
        paintDay(painter, firstShown().addDays(i));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return setDay(m_day.addDays(-1));
    case Qt::Key_Right: return setDay(m_day.addDays(1));
    case Qt::Key_Up: return setDay(m_day.addDays(-weekDays));
    case Qt::Key_Down: return setDay(m_day.addDays(weekDays));
    case Qt::Key_PageUp: return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown: return setDay(m_day.addMonths(1));
    case Qt::Key_Home: return setDay(m_day.addDays(1 - m_day.dayOfWeek()));
    case Qt::Key_End: return setDay(m_day.addDays(weekDays - m_day.dayOfWeek()));
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT dayEntered(m_day); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    setDay(dayAt(event->pos()));
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dayAt(event->pos()).isValid())
        Q_EMIT dayEntered(m_day);
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    setDay(m_day.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

void MonthGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QDate day = dayAt(help->pos()); day.isValid())
        QToolTip::showText(help->globalPos(), spokenDay(day).replace(QStringLiteral(", "), QStringLiteral("\n")), this);
    return true;
}

} // namespace bd::gui
