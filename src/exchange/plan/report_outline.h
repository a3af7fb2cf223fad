// A superior's outline ("đề cương báo cáo") out of a source: its headings, with what stands below each as paragraphs.
#pragma once
#include "exchange/source/source_document.h"

namespace bd::exchange {

struct ReportOutline {
    QString title;                         ///< the lines below "ĐỀ CƯƠNG"
    std::vector<domain::Section> sections; ///< with kinds; what stands below the headings is in their blocks
};

/// A letter around it is left out: the outline begins at its title "Đề cương …", else where the numbers begin.
/// Errors: import.state_secret; form.no_outline for a text without headings; cancelled.
Result<ReportOutline> recogniseOutline(SourceDocument source, Progress &progress);

} // namespace bd::exchange
