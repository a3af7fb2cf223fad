// Reporting duties, wherever a plan speaks of them. Pure functions.
#pragma once
#include "domain/plan.h"

#include <QStringList>
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
/// names who reports. "gửi kế hoạch về … trước ngày …" is one too: sent once, to a body (topical).
std::vector<domain::ReportingDuty> dutiesIn(const DutyText &source);

/// Days that no calendar has, as typed behind "ngày": "32/6/2024", "31/11". They give no duty; the user must be told.
QStringList impossibleDates(const QString &text);

} // namespace bd::exchange
