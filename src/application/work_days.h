// Which days are worked: the catalogue's decided tables (resources/catalogue/holidays.json) and the office's own rows over them.
// The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "domain/calendar/work_calendar.h"

namespace bd::application {

/// The tables that come with the program. Errors: due.broken_holidays: a fault of ours.
Result<domain::WorkCalendar> shippedCalendar();
/// With the office's rows.
Result<domain::WorkCalendar> officeCalendar(DatabaseService &database);
/// Puts a row over a day, or (nullopt) takes it away.
Result<ChangeSet> setOwnDay(DatabaseService &database, QDate date, const std::optional<domain::DayOff> &day);

} // namespace bd::application
