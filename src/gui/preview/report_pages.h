// A report as pages: what its paper shows is gathered in the job, over a connection of its own; the text is the one in the window.
#pragma once
#include "domain/plan.h"
#include "gui/preview/page_source.h"

namespace bd::gui {

class CommandContext;

/// Of a plan or of the report that is open. Errors: those of pagesOf() and of application::gatherReport and renderReport.
OpenPages documentPages(CommandContext &context, const domain::Plan &document);
/// Of a frozen version, text and annexes as they were.
OpenPages revisionPages(CommandContext &context, qint64 reportId, int revision);

} // namespace bd::gui
