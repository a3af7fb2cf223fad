// What is odd about an activity, a figure or a typed total: remarks, never walls. Pure; any thread. Sentences:
// application/error_text.h.
#pragma once
#include "domain/activity.h"
#include "domain/issue.h"

namespace bd::domain {

struct ActivityContext {
    const std::vector<Measure> *measures = nullptr; ///< must be there
    std::optional<int> planYear;                    ///< of the plan that the activity names
    QDate today;                                    ///< null: no remark about the future
    QString taskTitle;                              ///< read beside the activity's own words
};

/// `where` of a remark is the member: "from", "to", "title", "result", "cost", "cost_source", or the figure's measure.
/// Codes: ends_before, outside_plan_year, far_future, cost_without_source, women_over_total, total_over_denominator,
/// negative_number, repeated_measure, sensitive_with_text, case_person_data, small_cell.
std::vector<Issue> checkActivity(const Activity &activity, const ActivityContext &context);

/// `where` is "women", "denominator", "closing", "total" … . Codes also: closing_differs (args: what opening, added and
/// removed make, what was typed).
std::vector<Issue> checkEntry(const FigureEntry &entry, const Measure &measure);

/// What opening + added - removed make; unknown when one of them is.
std::optional<qint64> computedClosing(const FigureEntry &entry);

} // namespace bd::domain
