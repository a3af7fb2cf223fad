#include "gui/preview/plan_pages.h"

#include "application/document_service.h"

namespace bd::gui {

OpenPages pagesOf(const domain::Plan &plan)
{
    return [plan](Progress &progress) -> Result<std::unique_ptr<PageSource>> {
        BD_ASSIGN(const QByteArray docx, application::renderPlan(plan, application::ExportFormat::Docx, {}, progress));
        return openDocx(docx, progress);
    };
}

} // namespace bd::gui
