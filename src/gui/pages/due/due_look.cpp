#include "gui/pages/due/due_look.h"

#include "application/due_text.h"
#include "application/labels.h"

#include <QCoreApplication>

namespace bd::gui {

using domain::DueItem;
using domain::DueKind;
using domain::DueState;

namespace {

struct DueLook {
    Q_DECLARE_TR_FUNCTIONS(DueLook)
};

constexpr int soonDays = 7; ///< orange from here on

bool isSoon(const DueItem &item, QDate today)
{
    return item.due && *item.due >= today && today.daysTo(*item.due) <= soonDays;
}

} // namespace

DueAction mainAction(const DueItem &item)
{
    switch (item.kind) {
    case DueKind::Task: return DueAction::LogActivity;
    case DueKind::Duty:
    case DueKind::Request: return item.doneOn ? DueAction::MarkOpen : DueAction::WriteReport;
    case DueKind::Expected: return item.doneOn ? DueAction::MarkOpen : DueAction::MarkReceived;
    case DueKind::FollowUp: return item.doneOn ? DueAction::MarkOpen : DueAction::MarkDone;
    case DueKind::Milestone: return DueAction::OpenPlan;
    case DueKind::ActionMonth: return DueAction::OpenActionMonth;
    }
    Q_UNREACHABLE();
}

bool wantsReport(const DueItem &item)
{
    return !isSettled(item) && (item.kind == DueKind::Duty || item.kind == DueKind::Request || item.kind == DueKind::ActionMonth);
}

QString ownDaysText(const DueItem &item)
{
    if (!item.asPlanned)
        return {};
    const QString plan = DueLook::tr("own days; the plan says: %1").arg(item.printedTime);
    const bool isLater = item.due && item.asPlanned->due && *item.due > *item.asPlanned->due;
    return isLater ? plan + DueLook::tr(" (⚠ the own days end after it)") : plan;
}

QString actionText(DueAction action)
{
    switch (action) {
    case DueAction::LogActivity: return DueLook::tr("Log an activity");
    case DueAction::WriteReport: return DueLook::tr("Write the report");
    case DueAction::MarkSent: return DueLook::tr("Report sent");
    case DueAction::MarkReceived: return DueLook::tr("Report received");
    case DueAction::MarkDone: return DueLook::tr("Carried out");
    case DueAction::MarkOpen: return DueLook::tr("Not done yet");
    case DueAction::AsPlanned: return DueLook::tr("Back to the plan's days");
    case DueAction::OpenPlan: return DueLook::tr("Open the plan");
    case DueAction::OpenActionMonth: return DueLook::tr("Open the Action Month");
    }
    Q_UNREACHABLE();
}

QString stateIcon(const DueItem &item, QDate today)
{
    switch (domain::dueState(item, today)) {
    case DueState::Overdue: return QStringLiteral("dialog-warning");
    case DueState::Done: return item.status == domain::TaskStatus::Dropped ? QStringLiteral("dialog-cancel") : QStringLiteral("checkmark");
    case DueState::Undated: return QStringLiteral("view-calendar-list");
    default: return isSoon(item, today) ? QStringLiteral("clock") : QStringLiteral("view-calendar-tasks");
    }
}

QColor stateColor(const DueItem &item, QDate today, const Colors &colors)
{
    switch (domain::dueState(item, today)) {
    case DueState::Overdue: return colors.late;
    case DueState::Done: return item.status == domain::TaskStatus::Dropped ? colors.muted : colors.done;
    case DueState::Undated: return colors.muted;
    default: return isSoon(item, today) ? colors.soon : item.status == domain::TaskStatus::Running ? colors.running : colors.text;
    }
}

QString stateText(const DueItem &item, QDate today)
{
    if (item.doneOn)
        return DueLook::tr("Done on %1").arg(item.doneOn->toString(QStringLiteral("dd/MM/yyyy")));
    if (item.status == domain::TaskStatus::Done || item.status == domain::TaskStatus::Dropped)
        return application::label(*item.status);
    const QString remaining = application::remainingText(item, today);
    return remaining.isEmpty() ? application::label(DueState::Undated) : remaining;
}

QString agencyText(const DueItem &item)
{
    QStringList names;
    for (const domain::AgencyRef &agency : item.agencies)
        names.append(agency.name);
    return names.join(QStringLiteral("; "));
}

QString twinText(const DueItem &item, const QHash<QString, QString> &plans)
{
    QStringList others;
    for (const domain::DueTwin &twin : item.twins) {
        const QString place = plans.value(twin.planUuid, application::label(twin.kind));
        others << (twin.printedTime.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, twin.printedTime));
    }
    return others.isEmpty() ? QString() : DueLook::tr("The same is asked for in: %1").arg(others.join(QStringLiteral("; ")));
}

QString spokenText(const DueItem &item, QDate today)
{
    QStringList parts{item.title, application::label(item.kind), application::lastDayText(item), stateText(item, today), ownDaysText(item), agencyText(item)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace bd::gui
