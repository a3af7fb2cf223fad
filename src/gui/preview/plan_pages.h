// A plan as pages: plan -> Word document in memory -> pages. Made of values, for a job.
#pragma once
#include "domain/plan.h"
#include "gui/preview/page_source.h"

namespace bd::gui {

/// Errors: those of application::renderPlan and of the pager.
OpenPages pagesOf(const domain::Plan &plan);

} // namespace bd::gui
