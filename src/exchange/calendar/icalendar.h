// Calendar files (RFC 5545) of whole days. Pure; any thread. The same UID in a second file updates the entry of the first.
#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

namespace bd::exchange {

struct CalendarEvent {
    QString uid; ///< the same in every export; letters, digits, ":" and "-"
    QString summary, description, category;
    QDate from, to;    ///< both inclusive
    int alarmDays = 0; ///< reminds at 8 o'clock that many days before; 0: never
    bool operator==(const CalendarEvent &) const = default;
};

/// UTF-8, lines of at most 75 octets ended by CR LF. `name` is what calendars call the whole; `stamp` is when it was made.
QByteArray icalendar(const std::vector<CalendarEvent> &events, const QString &name, const QDateTime &stamp);

/// Joins folded lines again; for readers and tests.
QByteArray unfolded(const QByteArray &calendar);

} // namespace bd::exchange
