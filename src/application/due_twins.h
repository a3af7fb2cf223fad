// One report that is asked for in several places is one row of what is due: the commune's own plan, the province's plan and the
// letter that came later. So is the Action Month's launch, which is a step of its list as well. Pure.
#pragma once
#include "domain/due.h"

namespace bd::application {

/// A row, and what makes it the same as another one.
struct AskedReport {
    std::size_t item = 0;                   ///< its place among the rows
    std::optional<domain::Period> period;   ///< without one, or "other": like no other report
    int year = 0;                           ///< that the report is about; 0: not known
    QString to, via;                        ///< who gets it, through whom; without `to` anybody
    bool isOwnPlans = false;                ///< of a plan of the office's own
};

/// The year that a report is about by its deadline: one that is due in the first two months is about the year before.
int reportYear(QDate due);

/// Rows that ask for the same report go into the twins of one: period, year and addressee are the same (a letter comes from
/// whoever the report goes through), and the days lie less than a month and a half apart, so that the year's final data stay a row
/// of their own. A letter comes before the plans and brings its own day, since it came later; two letters stay two rows, a second
/// one asks for something else; so do two duties of one plan. Between plans the earlier day holds.
std::vector<domain::DueItem> withTwinsJoined(std::vector<domain::DueItem> items, const std::vector<AskedReport> &reports);

/// Makes `twin` part of `item`: done when the item is; the item is done when either is, unless it is a letter, which is answered
/// by its own.
void joinTwin(domain::DueItem &item, const domain::DueItem &twin);

} // namespace bd::application
