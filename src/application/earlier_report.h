// Another report made like one that there is: its headings, and what somebody wrote below them; what the program drafted and the
// figures in it go, for the new period has its own. Pure; any thread.
#pragma once
#include "domain/report.h"
#include "domain/plan.h"

namespace bd::application {

struct EarlierOutline {
    domain::Plan plan;      ///< with new uuids
    int written = 0;        ///< paragraphs that somebody wrote, offered again: they speak of the earlier period
};
EarlierOutline outlineLike(const domain::Plan &document, const domain::Report &report);

} // namespace bd::application
