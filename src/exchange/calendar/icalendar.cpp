#include "exchange/calendar/icalendar.h"

namespace bd::exchange {

namespace {

constexpr qsizetype mostOctets = 75;

/// Text values: RFC 5545, 3.3.11. Control characters have no place in a content line.
QByteArray escaped(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c == u'\n')
            clean += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            clean += QLatin1Char('\\') + c;
        else if (c == u'\t')
            clean += u' ';
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            clean += c;
    }
    return clean.toUtf8();
}

bool isContinuation(char octet) { return (static_cast<unsigned char>(octet) & 0xc0) == 0x80; }

/// One content line, folded between characters, never within one.
void write(QByteArray &out, const QByteArray &line)
{
    qsizetype at = 0, room = mostOctets;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at && isContinuation(line.at(end)))
            --end;
        out += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = mostOctets - 1; // the blank that begins the line counts
    }
    out += line.mid(at) + "\r\n";
}

QByteArray dateText(QDate day) { return day.toString(QStringLiteral("yyyyMMdd")).toLatin1(); }

/// Counts up with time, so that a later export goes before an earlier one.
qint64 sequence(const QDateTime &stamp)
{
    static const QDateTime begin(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    constexpr qint64 secondsPerMinute = 60;
    return std::max<qint64>(0, begin.secsTo(stamp) / secondsPerMinute);
}

void writeEvent(QByteArray &out, const CalendarEvent &event, const QDateTime &stamp)
{
    write(out, "BEGIN:VEVENT");
    write(out, "UID:" + escaped(event.uid));
    write(out, "DTSTAMP:" + stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
    write(out, "SEQUENCE:" + QByteArray::number(sequence(stamp)));
    write(out, "DTSTART;VALUE=DATE:" + dateText(event.from));
    write(out, "DTEND;VALUE=DATE:" + dateText(event.to.addDays(1))); // exclusive
    write(out, "SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        write(out, "DESCRIPTION:" + escaped(event.description));
    if (!event.category.isEmpty())
        write(out, "CATEGORIES:" + escaped(event.category));
    write(out, "TRANSP:TRANSPARENT"); // nobody is busy all day
    if (event.alarmDays > 0) {
        write(out, "BEGIN:VALARM");
        write(out, "ACTION:DISPLAY");
        write(out, "DESCRIPTION:" + escaped(event.summary));
        write(out, "TRIGGER:-P" + (event.alarmDays > 1 ? QByteArray::number(event.alarmDays - 1) + 'D' : QByteArray()) + "T16H");
        write(out, "END:VALARM");
    }
    write(out, "END:VEVENT");
}

} // namespace

QByteArray icalendar(const std::vector<CalendarEvent> &events, const QString &name, const QDateTime &stamp)
{
    QByteArray out;
    write(out, "BEGIN:VCALENDAR");
    write(out, "VERSION:2.0");
    write(out, "PRODID:-//Binh Dang//Viec can lam//VI");
    write(out, "CALSCALE:GREGORIAN");
    write(out, "METHOD:PUBLISH");
    write(out, "X-WR-CALNAME:" + escaped(name));
    for (const CalendarEvent &event : events)
        writeEvent(out, event, stamp);
    write(out, "END:VCALENDAR");
    return out;
}

QByteArray unfolded(const QByteArray &calendar)
{
    QByteArray joined = calendar;
    joined.replace("\r\n ", "");
    return joined;
}

} // namespace bd::exchange
