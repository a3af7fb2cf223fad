#include "gui/pages/due/due_month.h"

#include "domain/calendar/lunar_date.h"
#include "gui/icon.h"
#include "gui/pages/due/due_look.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"
#include "gui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace bd::gui {

using domain::DueItem;

DueMonth::DueMonth(QWidget *parent) : QWidget(parent), m_grid(new MonthGrid(this))
{
    setObjectName(QStringLiteral("dueMonth"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setObjectName(QStringLiteral("dueMonthHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_grid);
    halves->addWidget(makeSide());
    halves->setStretchFactor(0, 1);
    halves->setSizes({700, 300});
    column->addWidget(halves, 1);
    connect(m_grid, &MonthGrid::dayChosen, this, &DueMonth::showDay);
    connect(m_grid, &MonthGrid::dayEntered, this, [this] {
        if (m_list->count() > 0) {
            m_list->setCurrentRow(std::max(0, m_list->currentRow()));
            m_list->setFocus();
        }
    });
}

QWidget *DueMonth::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *before = makeToolButton(head, "monthBefore", QStringLiteral("go-previous"), tr("The month before (Page Up)"));
    auto *after = makeToolButton(head, "monthAfter", QStringLiteral("go-next"), tr("The next month (Page Down)"));
    m_month = makeHeading(QString(), head, 1.15);
    m_month->setObjectName(QStringLiteral("monthTitle"));
    m_month->setWordWrap(false);
    auto *today = new QPushButton(tr("Toda&y"), head);
    today->setObjectName(QStringLiteral("monthToday"));
    m_hint = makeMuted(QString(), head);
    m_hint->setObjectName(QStringLiteral("monthHint"));
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(m_month);
    row->addWidget(today);
    row->addWidget(m_hint, 1);
    connect(before, &QToolButton::clicked, this, [this] { m_grid->setDay(m_grid->day().addMonths(-1)); });
    connect(after, &QToolButton::clicked, this, [this] { m_grid->setDay(m_grid->day().addMonths(1)); });
    connect(today, &QPushButton::clicked, this, [this] { m_grid->setDay(m_today); });
    return head;
}

QWidget *DueMonth::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(grid, 0, 0, 0);
    column->setSpacing(grid);
    m_dayHead = makeHeading(QString(), side, 1.1);
    m_dayHead->setObjectName(QStringLiteral("dayTitle"));
    m_dayNote = makeMuted(QString(), side);
    m_dayNote->setObjectName(QStringLiteral("dayNote"));
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("dayItems"));
    m_list->setAccessibleName(tr("What is due on the day"));
    applyListLook(*m_list);
    m_dayOff = new QToolButton(side);
    m_dayOff->setObjectName(QStringLiteral("dayOff"));
    m_dayOff->setText(tr("Day off or working day"));
    m_dayOff->setAccessibleName(m_dayOff->text());
    m_dayOff->setPopupMode(QToolButton::InstantPopup);
    m_dayOff->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_dayOff);
    m_dayOff->setMenu(menu);
    connect(menu->addAction(tr("This day is off…")), &QAction::triggered, this, [this] { Q_EMIT dayWanted(m_grid->day(), false, true); });
    connect(menu->addAction(tr("This day is worked…")), &QAction::triggered, this, [this] { Q_EMIT dayWanted(m_grid->day(), true, true); });
    connect(menu->addAction(tr("As the general table has it")), &QAction::triggered, this, [this] { Q_EMIT dayWanted(m_grid->day(), false, false); });
    column->addWidget(m_dayHead);
    column->addWidget(m_dayNote);
    column->addWidget(m_list, 1);
    column->addWidget(m_dayOff);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { Q_EMIT chosen(currentItem()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const DueItem *item = currentItem()) {
            const DueItem wanted = *item;
            Q_EMIT actionWanted(wanted);
        }
    });
    return side;
}

void DueMonth::setItems(const std::vector<DueItem> &items, QDate today, const domain::WorkCalendar &calendar)
{
    m_items = items;
    m_today = today;
    m_calendar = calendar;
    DayItems days;
    for (const DueItem &item : m_items) {
        const bool isSpan = item.kind == domain::DueKind::ActionMonth && item.start && item.due;
        const auto last = item.due ? item.due : item.start;
        if (!last)
            continue;
        for (QDate day = isSpan ? *item.start : *last; day <= *last; day = day.addDays(1))
            days[day].push_back(&item);
    }
    m_grid->setCalendar(calendar);
    m_grid->setItems(std::move(days), today);
    showDay();
}

void DueMonth::showDay()
{
    const QDate day = m_grid->day();
    m_month->setText(tr("Month %1/%2").arg(day.month()).arg(day.year()));
    m_hint->setText(m_calendar.isDecided(day.year()) ? QString() : tr("Days off of %1: expected").arg(day.year()));
    m_dayHead->setText(QLocale().toString(day, QStringLiteral("dddd, dd/MM/yyyy")));
    QStringList notes;
    if (const QString lunar = lunarText(day); !lunar.isEmpty())
        notes.append(tr("lunar %1").arg(lunar));
    if (const QString name = m_calendar.name(day); !name.isEmpty())
        notes.append(name);
    m_dayNote->setText(notes.join(QStringLiteral(" · ")));
    const QSignalBlocker quiet(m_list);
    const QString key = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const DueItem &item : m_items) {
        const bool isSpan = item.kind == domain::DueKind::ActionMonth && item.start && item.due && *item.start <= day && day <= *item.due;
        const auto last = item.due ? item.due : item.start;
        if (!isSpan && last != day)
            continue;
        auto *line = new QListWidgetItem(icon(stateIcon(item, m_today)), item.title + QStringLiteral("\n") + stateText(item, m_today), m_list);
        line->setData(Qt::UserRole, item.key);
        line->setData(Qt::AccessibleTextRole, spokenText(item, m_today));
        if (item.key == key)
            m_list->setCurrentItem(line);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    Q_EMIT chosen(currentItem());
}

const DueItem *DueMonth::currentItem() const
{
    const QListWidgetItem *line = m_list->currentItem();
    if (!line)
        return nullptr;
    const QString key = line->data(Qt::UserRole).toString();
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const DueItem &item) { return item.key == key; });
    return found == m_items.end() ? nullptr : &*found;
}

void DueMonth::focusView()
{
    m_grid->setFocus();
}

} // namespace bd::gui
