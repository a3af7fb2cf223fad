#include "gui/commands/report_start_commands.h"

#include "gui/editing/report_desk.h"
#include "gui/flows/report_start_flow.h"

#include <QKeySequence>

namespace bd::gui {

namespace {

/// "" while none is open.
QString openReport(CommandContext &context)
{
    const ReportDesk *desk = context.report();
    return desk && desk->isOpen() ? desk->report().uuid : QString();
}

} // namespace

NewReportCommand::NewReportCommand(CommandContext &context) : Command(context, QStringLiteral("report.new"))
{
    describe(tr("Write a r&eport now…"), QStringLiteral("document-send"), {QKeySequence(Qt::CTRL | Qt::Key_R)});
}

void NewReportCommand::execute()
{
    startReport(context());
}

ReportLikeCommand::ReportLikeCommand(CommandContext &context) : Command(context, QStringLiteral("report.like"))
{
    describe(tr("Write a report li&ke an earlier one…"), QStringLiteral("edit-copy"));
}

void ReportLikeCommand::execute()
{
    startReportLike(context(), openReport(context()));
}

ReportFiguresCommand::ReportFiguresCommand(CommandContext &context) : Command(context, QStringLiteral("report.figures"))
{
    describe(tr("T&ype a report’s figures"), QStringLiteral("view-list-details"));
}

void ReportFiguresCommand::execute()
{
    context().showPage(reportFiguresPage(), openReport(context()));
}

} // namespace bd::gui
