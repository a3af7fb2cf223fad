// What the registers, the tasks of the plan and the indicators say, as facts of a report. The thread of its database.
#pragma once
#include "application/report_facts.h"

namespace bd::application {

/// Reads ReportFacts::registers; before the log's facts, which ask for the Action Month.
Result<void> readRegisters(DatabaseService &database, ReportFacts &facts);
/// "models.running", "inspections.made", "documents.total", "committee.members", "awards.groups", "cadres.<body>.total" …
Result<void> addRegisterFacts(DatabaseService &database, ReportFacts &facts);
/// "tasks.total", "tasks.done" …; of the plan and of those that belong to it, each task once.
Result<void> addTaskFacts(DatabaseService &database, ReportFacts &facts);
/// "indicators.total", "indicators.met" …, "indicator.<code>.value", ".numerator", ".denominator".
Result<void> addIndicatorFacts(DatabaseService &database, ReportFacts &facts);

/// "units.asked", "units.answered", "units.silent": of the collection sheets of the period.
Result<void> addUnitFacts(DatabaseService &database, ReportFacts &facts);

/// The model was there on that day; what has no beginning was there before, what ended without a day isn't any more. Pure.
bool runsOn(const domain::CommunityModel &model, QDate day);
/// As it was then: what ended later was still kept. Pure.
domain::ModelState stateOn(const domain::CommunityModel &model, QDate day);

} // namespace bd::application
