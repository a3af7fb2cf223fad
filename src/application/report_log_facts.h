// What the log and the typed totals say about a period, as facts of a report. The thread of its database.
#pragma once
#include "application/report_facts.h"
#include "storage/activity_where.h"

namespace bd::application {

/// Adds facts by measure ("sessions.total", "attendances.women", "attendances.share", "attendances.counted" …), by section of the
/// log, by quarter of news items, costs, and the rows that sentences name. Errors: those of DatabaseService.
Result<void> addLogFacts(DatabaseService &database, ReportFacts &facts);

/// The rows of the log that count: of the period, without those of other offices' plans, of one kind of section where it is said.
storage::ActivityWhere countedRows(const domain::DayRange &period, const QStringList &foreignPlans,
                                   const std::optional<domain::SectionKind> &section = {});

} // namespace bd::application
