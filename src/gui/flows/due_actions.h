// What is done about something that is due: the button of its row, from whichever view. And adding what an incoming document asks for.
#pragma once
#include "gui/pages/due/due_look.h"

namespace bd::gui {

class CommandContext;

void runDueAction(CommandContext &context, const domain::DueItem &item, DueAction action);
/// Asks in the dialog, stores, tells. `uuid`: of a request that is changed; "" for a new one.
void enterRequest(CommandContext &context, const QString &uuid = {});
void removeRequest(CommandContext &context, const domain::DueItem &item);
/// The outline or form that came with a request, opened in its program.
void openRequestFile(CommandContext &context, const domain::DueItem &item);
/// Moves a task's days; an issued plan says why not.
void moveDueTask(CommandContext &context, const domain::DueItem &item, const std::optional<QDate> &start, const std::optional<QDate> &due);
void refuseMove(CommandContext &context, const domain::DueItem &item);
/// A row of the office's own over a day off, or none.
void setOwnDay(CommandContext &context, QDate date, bool isWorking, bool isOwn);
/// Writes what is due as a calendar file, where the user wants it.
void exportDueCalendar(CommandContext &context, QObject *owner, const std::vector<domain::DueItem> &items);

} // namespace bd::gui
