#include "gui/preview/report_pages.h"

#include "application/report_export.h"
#include "gui/editing/report_desk.h"
#include "gui/preview/plan_pages.h"

namespace bd::gui {

OpenPages documentPages(CommandContext &context, const domain::Plan &document)
{
    const ReportDesk *report = context.report();
    if (!report || !report->isOpen() || report->report().documentUuid != document.uuid)
        return pagesOf(document);
    const auto &services = context.services();
    return [file = services.database.path(), &clock = services.clock, id = report->stored().id,
            document](Progress &progress) -> Result<std::unique_ptr<PageSource>> {
        BD_ASSIGN(const application::ReportPaper paper, application::gatherReport(file, clock, id, application::usualState, {}, &progress, &document));
        BD_ASSIGN(const application::RenderedReport made,
                  application::renderReport(paper, {}, application::photoBytes(file, clock, paper), progress));
        return openDocx(made.docx, progress);
    };
}

OpenPages revisionPages(CommandContext &context, qint64 reportId, int revision)
{
    const auto &services = context.services();
    return [file = services.database.path(), &clock = services.clock, reportId, revision](Progress &progress) -> Result<std::unique_ptr<PageSource>> {
        BD_ASSIGN(const application::ReportPaper paper, application::gatherReport(file, clock, reportId, revision, {}, &progress));
        BD_ASSIGN(const application::RenderedReport made,
                  application::renderReport(paper, {}, application::photoBytes(file, clock, paper), progress));
        return openDocx(made.docx, progress);
    };
}

} // namespace bd::gui
