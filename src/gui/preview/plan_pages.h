// A plan as pages: plan -> Word document in memory -> pages. Made of values, for a job.
#pragma once
#include "domain/plan.h"
#include "gui/preview/page_source.h"

namespace bd::gui {

/// Errors: those of application::renderPlan and of the pager.
OpenPages pagesOf(const domain::Plan &plan);

/// How a paragraph (else its section) is found again on the pages: by how it begins, and how many places before it, in the
/// order of printing, begin or go on with the same words.
struct PrintedWords {
    QString words;
    int before = 0;
};
PrintedWords printedWordsOf(const domain::Plan &plan, const QString &section, const QString &paragraph);

} // namespace bd::gui
