#include "application/due_text.h"

#include "application/due_service.h"
#include "exchange/calendar/icalendar.h"

#include <QCoreApplication>
#include <algorithm>

namespace bd::application {

namespace {

using namespace domain;

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

QString dayMonth(QDate day) { return day.toString(QStringLiteral("dd/MM")); }
QString wholeDay(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

bool isReport(const DueItem &item)
{
    return item.kind == DueKind::Duty || item.kind == DueKind::Request;
}

} // namespace

QString label(DueKind kind)
{
    switch (kind) {
    case DueKind::Duty: return DueText::tr("Report to be sent");
    case DueKind::Request: return DueText::tr("Request by an incoming document");
    case DueKind::Task: return DueText::tr("Task");
    case DueKind::ActionMonth: return DueText::tr("Action Month");
    case DueKind::FollowUp: return DueText::tr("Follow-up of an inspection");
    case DueKind::Milestone: return DueText::tr("Milestone of a plan");
    case DueKind::Expected: return DueText::tr("Report expected from a unit");
    }
    Q_UNREACHABLE();
}

QString label(DueState state)
{
    switch (state) {
    case DueState::Overdue: return DueText::tr("Overdue");
    case DueState::ThisWeek: return DueText::tr("This week");
    case DueState::ThisMonth: return DueText::tr("This month");
    case DueState::Later: return DueText::tr("Later");
    case DueState::Done: return DueText::tr("Done");
    case DueState::Undated: return DueText::tr("Without a date");
    }
    Q_UNREACHABLE();
}

QString remainingText(const DueItem &item, QDate today)
{
    if (isSettled(item))
        return {};
    if (!item.due)
        return item.start && *item.start > today ? DueText::tr("From %1").arg(wholeDay(*item.start)) : QString();
    const qint64 days = today.daysTo(*item.due);
    if (days < 0)
        return DueText::tr("%1 days late").arg(-days);
    if (days == 0)
        return DueText::tr("Today");
    return days == 1 ? DueText::tr("Tomorrow") : DueText::tr("%1 days left").arg(days);
}

QString lastDayText(const DueItem &item)
{
    if (!item.due)
        return item.printedTime;
    if (!item.isStrict)
        return wholeDay(*item.due);
    return DueText::tr("%1 (%2: to the end of %3)").arg(wholeDay(*item.due), item.printedTime, dayMonth(*item.due));
}

QString nextDueText(const std::vector<DueItem> &items, QDate today)
{
    // the next report; where there is none, the next of whatever is due
    const DueItem *next = nullptr;
    for (const DueItem &item : items) {
        if (isSettled(item) || !item.due || *item.due < today || item.key.endsWith(QLatin1String(":window")))
            continue;
        const bool isBetter = !next || (isReport(item) && !isReport(*next)) || (isReport(item) == isReport(*next) && *item.due < *next->due);
        if (isBetter)
            next = &item;
    }
    if (!next)
        return {};
    const qint64 days = today.daysTo(*next->due);
    const QString title = next->title.section(u',', 0, 0);
    if (days == 0)
        return DueText::tr("Due today: %1").arg(title);
    return DueText::tr("%1 days until this is due: %2 (%3)").arg(days).arg(title, dayMonth(*next->due));
}

QString reminderText(const std::vector<DueItem> &items, QDate today, const WorkCalendar &calendar)
{
    const DueCounts counts = countDue(items, today, calendar);
    if (counts.overdue == 0 && counts.soon == 0)
        return {};
    if (counts.soon == 0)
        return DueText::tr("%1 things are overdue.").arg(counts.overdue);
    if (counts.overdue == 0)
        return DueText::tr("%1 things are due within three working days.").arg(counts.soon);
    return DueText::tr("%1 things are overdue, %2 are due within three working days.").arg(counts.overdue).arg(counts.soon);
}

QByteArray dueCalendar(const std::vector<DueItem> &items, const QDateTime &stamp, int alarmDays)
{
    std::vector<exchange::CalendarEvent> events;
    for (const DueItem &item : items) {
        if (!item.due)
            continue;
        exchange::CalendarEvent event;
        event.uid = item.key + QStringLiteral("@binhdang");
        const bool isDone = isSettled(item);
        event.summary = isDone ? DueText::tr("(done) %1").arg(item.title) : item.title;
        QStringList lines{label(item.kind), DueText::tr("Last day: %1").arg(lastDayText(item))};
        QStringList names;
        for (const AgencyRef &agency : item.agencies)
            names.append(agency.name);
        if (!names.isEmpty())
            lines.append(names.join(QStringLiteral("; ")));
        event.description = lines.join(u'\n');
        event.category = label(item.kind);
        const bool isSpan = item.kind == DueKind::ActionMonth && item.start;
        event.from = isSpan ? *item.start : *item.due;
        event.to = *item.due;
        event.alarmDays = isDone ? 0 : alarmDays;
        events.push_back(std::move(event));
    }
    return exchange::icalendar(events, DueText::tr("Bình Đẳng: what is due"), stamp);
}

} // namespace bd::application
