// Words for what is due, in the window's language, and what is due as a calendar file. Any thread.
#pragma once
#include "base/result.h"
#include "domain/calendar/work_calendar.h"
#include "domain/due.h"

#include <QDateTime>

namespace bd::application {

QString label(domain::DueKind kind);
QString label(domain::DueState state);
/// "Quá hạn 3 ngày", "Hôm nay", "Còn 12 ngày"; "" for what has no day or is done.
QString remainingText(const domain::DueItem &item, QDate today);
/// "29/05/2026"; where "trước" is printed also how it counts: "29/05/2026 (trước 30/05/2026, tính đến hết ngày 29/05)".
QString lastDayText(const domain::DueItem &item);
/// What the foot of the window says of the next report: "Còn 12 ngày đến hạn báo cáo 6 tháng (29/05)"; "" when nothing is due.
QString nextDueText(const std::vector<domain::DueItem> &items, QDate today);
/// What the reminder at start says; "" when there is nothing to be reminded of.
QString reminderText(const std::vector<domain::DueItem> &items, QDate today, const domain::WorkCalendar &calendar);

/// The dated items as an iCalendar file. `alarmDays` 0: without reminders.
QByteArray dueCalendar(const std::vector<domain::DueItem> &items, const QDateTime &stamp, int alarmDays);

} // namespace bd::application
