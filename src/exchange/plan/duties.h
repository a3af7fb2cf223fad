// Reporting duties, wherever a plan speaks of them. Pure functions.
#pragma once
#include "domain/plan.h"

#include <vector>

namespace bd::exchange {

struct DutyText {
    QString text;
    QString leadIn;  ///< the paragraph that ends with ":" above the list this one stands in
    bool reporting = false; ///< stands in a section on reporting: the word need not be said again
    std::optional<int> planYear;
};

/// The duties of one paragraph: a date with its words ("trước ngày", "chậm nhất", "đến hết"), or none ("đột xuất",
/// "định kỳ hằng quý", "khi có yêu cầu", "… để tổng hợp"). Not every date is one. `from` is filled when the sentence
/// names who reports.
std::vector<domain::ReportingDuty> dutiesIn(const DutyText &source);

} // namespace bd::exchange
