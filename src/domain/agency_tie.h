// Ties the bodies that a plan names to the directory, wherever that is certain. Pure; any thread.
#pragma once
#include "domain/agency_matching.h"
#include "domain/plan.h"

namespace bd::domain {

/// Fills the uuids that are missing: names stay as printed, and so does "giao" or "Đề nghị". Returns how many were tied.
int tieAgencies(Plan &plan, const AgencyMatcher &matcher);

/// The day for which a plan's names count: its date, as far as it is known; an invalid date when not even the year is.
QDate namingDay(const Plan &plan);

} // namespace bd::domain
