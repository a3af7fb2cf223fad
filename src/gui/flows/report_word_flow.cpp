#include "application/form_service.h"
#include "gui/commands/context.h"
#include "gui/flows/report_start_flow.h"

namespace bd::gui {

void writeReportToWord(CommandContext &context, const QString &reportUuid)
{
    composeReport(context, reportUuid); // until drafts and papers are there
}

Result<domain::Plan> receivedOutline(CommandContext &context, const QString &path, const QString &sender)
{
    NoProgress progress;
    BD_ASSIGN(auto read, application::readOutline(context.services().database, path, sender, progress));
    return std::move(read.plan);
}

} // namespace bd::gui
