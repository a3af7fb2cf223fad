#include "gui/flows/due_actions.h"

#include "application/due_text.h"
#include "application/files.h"
#include "gui/commands/context.h"
#include "gui/commands/file_job.h"
#include "gui/dialogs/reason_dialog.h"
#include "gui/dialogs/request_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/flows/known_senders.h"
#include "gui/flows/report_start_flow.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace bd::gui {

using domain::DueItem;
using domain::DueKind;

namespace {

struct DueActions {
    Q_DECLARE_TR_FUNCTIONS(DueActions)
};

constexpr int alarmDays = 3;

void setDone(CommandContext &context, const DueItem &item, bool done)
{
    if (PlanDesk *desk = context.desk())
        desk->flush(); // what is being typed there comes first
    const std::optional<QDate> day = done ? std::optional(context.services().clock.today()) : std::nullopt;
    const auto changed = retrying(context, [&] { return context.services().due.setDone(item, day); });
    if (!changed)
        return showError(context, changed.error());
    recordChange(context, *changed);
}

void logActivity(CommandContext &context, const DueItem &item)
{
    domain::Activity begun;
    begun.from = begun.to = context.services().clock.today();
    begun.title = item.title;
    begun.planUuid = item.planUuid;
    begun.taskUuid = item.uuid;
    begun.sectionUuid = item.sectionUuid;
    begun.sectionKind = item.section;
    context.enterActivity(&begun);
}

void openPlan(CommandContext &context, const DueItem &item)
{
    if (!item.sectionUuid.isEmpty())
        return context.showSection(item.planUuid, item.sectionUuid);
    if (const auto plan = context.services().plans.find(item.planUuid))
        context.showPlan(plan->id);
}

} // namespace

void runDueAction(CommandContext &context, const DueItem &item, DueAction action)
{
    switch (action) {
    case DueAction::LogActivity: return logActivity(context, item);
    case DueAction::WriteReport: return startReportFor(context, item);
    case DueAction::MarkSent:
    case DueAction::MarkReceived:
    case DueAction::MarkDone: return setDone(context, item, true);
    case DueAction::MarkOpen: return setDone(context, item, false);
    case DueAction::AsPlanned: return moveDueTask(context, item, std::nullopt, std::nullopt);
    case DueAction::OpenPlan: return openPlan(context, item);
    case DueAction::OpenActionMonth: return context.showPage(QStringLiteral("action-month"));
    }
}

void enterRequest(CommandContext &context, const QString &uuid)
{
    const application::DueService &due = context.services().due;
    domain::ReportRequest request;
    if (!uuid.isEmpty()) {
        const auto found = due.request(uuid);
        if (!found)
            return showError(context, found.error());
        if (!*found)
            return;
        request = **found;
    }
    const auto calendar = due.calendar();
    RequestDialog dialog(request, knownSenders(context.services()), context.services().clock.today(), calendar.value_or(domain::WorkCalendar()), context.window(),
                         [&context](const QString &title, const QString &filter) {
                             return context.prompts().openFile(context.window(), title, context.machine().importFolder(), filter);
                         });
    if (!context.prompts().run(dialog))
        return;
    const auto changed = retrying(context, [&] { return context.services().due.saveRequest(dialog.request(), dialog.file()); });
    if (!changed)
        return showError(context, changed.error());
    recordChange(context, *changed);
    context.notify({Notice::Kind::Note, DueActions::tr("The request of %1 stands in what is due.").arg(dialog.request().sender),
                    {{DueActions::tr("Show what is due"), [&context] { context.showPage(QStringLiteral("due")); }}}, true, true});
}

void removeRequest(CommandContext &context, const DueItem &item)
{
    const auto changed = retrying(context, [&] { return context.services().due.removeRequest(item.uuid); });
    if (!changed)
        return showError(context, changed.error());
    recordChange(context, *changed);
}

void openRequestFile(CommandContext &context, const DueItem &item)
{
    const auto found = context.services().due.request(item.uuid);
    if (!found)
        return showError(context, found.error());
    if (!*found || (*found)->outlineName.isEmpty())
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation) + QStringLiteral("/binhdang/") + item.uuid.left(8));
    folder.mkpath(QStringLiteral("."));
    const QString target = folder.filePath((*found)->outlineName);
    const auto written = context.services().due.writeRequestFile(**found, target);
    if (!written)
        return showError(context, written.error());
    openOrTell(context, target);
}

void moveDueTask(CommandContext &context, const DueItem &item, const std::optional<QDate> &start, const std::optional<QDate> &due)
{
    if (PlanDesk *desk = context.desk())
        desk->flush();
    const auto changed = retrying(context, [&] { return context.services().due.moveTask(item, start, due); });
    if (!changed)
        return showError(context, changed.error());
    recordChange(context, *changed);
    if (item.isFixed && !item.asPlanned && (start || due))
        context.notify({Notice::Kind::Note, DueActions::tr("The office's own days for “%1”. The plan keeps what was signed.").arg(item.title),
                        {{DueActions::tr("Back to the plan's days"), [&context, item] { moveDueTask(context, item, item.start, item.due); }}}, true, true});
}

void refuseMove(CommandContext &context, const DueItem &item)
{
    Notice notice{Notice::Kind::Note, {}, {}, true, true};
    if (item.kind != DueKind::Task) {
        notice.text = DueActions::tr("Only tasks are moved here. This date comes from where it was entered.");
    } else {
        notice.text = DueActions::tr("The task has no days yet. Enter its time in the plan.");
        notice.actions.push_back({DueActions::tr("Open the plan"), [&context, item] { openPlan(context, item); }});
    }
    context.notify(notice);
}

void setOwnDay(CommandContext &context, QDate date, bool isWorking, bool isOwn)
{
    std::optional<domain::DayOff> day;
    if (isOwn) {
        const QString shown = date.toString(QStringLiteral("dd/MM/yyyy"));
        ReasonDialog dialog(isWorking ? DueActions::tr("Working day %1").arg(shown) : DueActions::tr("Day off %1").arg(shown),
                            isWorking ? DueActions::tr("Why is it worked? (for example: makes up for 02/01)") : DueActions::tr("Which day off is it?"),
                            DueActions::tr("Save"), context.window());
        if (!context.prompts().run(dialog))
            return;
        const QString name = dialog.reason();
        day = domain::DayOff{date, name.isEmpty() ? (isWorking ? QStringLiteral("Làm bù") : QStringLiteral("Nghỉ")) : name, isWorking};
    }
    const auto changed = retrying(context, [&] { return context.services().due.setDay(date, day); });
    if (!changed)
        return showError(context, changed.error());
    recordChange(context, *changed);
}

void exportDueCalendar(CommandContext &context, QObject *owner, const std::vector<DueItem> &items)
{
    const FileWish wish{DueActions::tr("Write what is due as a calendar"), QStringLiteral("viec-can-lam.ics"), QStringLiteral(".ics"),
                        DueActions::tr("Calendar files (*.ics)"), DueActions::tr("Open in the calendar")};
    const QString file = chooseTarget(context, wish);
    if (file.isEmpty())
        return;
    writeAsJob(context, owner, wish, file, [file, bytes = application::dueCalendar(items, context.services().clock.nowUtc(), alarmDays)](Progress &) {
        return application::writeFile(file, bytes);
    });
}

} // namespace bd::gui
