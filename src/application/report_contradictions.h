// Where a report's numbers contradict each other, its text, its period or the reports beside it. Remarks, never walls (docs/adr/0039).
// Pure; any thread.
#pragma once
#include "application/report_facts.h"
#include "domain/issue.h"

namespace bd::application {

/// Codes: figures_differ, text_differs, text_more, task_has_activities, task_done_after, share_over_100, indicator_beyond,
/// cut_off_outside, same_period, period_overlaps, former_not_frozen.
std::vector<domain::Issue> contradictions(const ReportFacts &facts, const domain::Plan &document);

/// Kinds of activities that a register lists too, with the register's fact: "committee-meeting" -> "committee.meetings".
const std::vector<std::pair<QString, QString>> &kindsOfRegisters();

/// The ids of facts that say the same, each list beginning with a measure's (resources/catalogue/same-quantities.json).
const std::vector<QStringList> &sameQuantities();

} // namespace bd::application
