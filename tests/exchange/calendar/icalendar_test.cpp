// Calendar files: the form of RFC 5545, and that nothing is lost in it.
#include "exchange/calendar/icalendar.h"
#include "support/catch.h"

#include <QRandomGenerator>

using namespace bd::exchange;

namespace {

const QDateTime stamp(QDate(2026, 3, 2), QTime(3, 42), Qt::UTC);

/// The other way, by the words of the standard.
QString read(const QByteArray &value)
{
    QString text;
    const QString all = QString::fromUtf8(value);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i) != u'\\' || i + 1 == all.size())
            text += all.at(i);
        else if (all.at(++i) == u'n')
            text += u'\n';
        else
            text += all.at(i);
    }
    return text;
}

} // namespace

TEST_CASE("A calendar file is as the standard has it", "[ics]")
{
    const CalendarEvent event{u"duty:a:b@binhdang"_qs, u"Báo cáo 6 tháng, gửi Sở Nội vụ; bản mềm"_qs, u"Dòng 1\nDòng 2 \\ hết"_qs, u"Báo cáo"_qs,
                              QDate(2026, 5, 29), QDate(2026, 5, 29), 3};
    CHECK(icalendar({event}, u"Bình Đẳng"_qs, stamp).toStdString() ==
          "BEGIN:VCALENDAR\r\n"
          "VERSION:2.0\r\n"
          "PRODID:-//Binh Dang//Viec can lam//VI\r\n"
          "CALSCALE:GREGORIAN\r\n"
          "METHOD:PUBLISH\r\n"
          "X-WR-CALNAME:Bình Đẳng\r\n"
          "BEGIN:VEVENT\r\n"
          "UID:duty:a:b@binhdang\r\n"
          "DTSTAMP:20260302T034200Z\r\n"
          "SEQUENCE:3243102\r\n"
          "DTSTART;VALUE=DATE:20260529\r\n"
          "DTEND;VALUE=DATE:20260530\r\n"
          "SUMMARY:Báo cáo 6 tháng\\, gửi Sở Nội vụ\\; bản mềm\r\n"
          "DESCRIPTION:Dòng 1\\nDòng 2 \\\\ hết\r\n"
          "CATEGORIES:Báo cáo\r\n"
          "TRANSP:TRANSPARENT\r\n"
          "BEGIN:VALARM\r\n"
          "ACTION:DISPLAY\r\n"
          "DESCRIPTION:Báo cáo 6 tháng\\, gửi Sở Nội vụ\\; bản mềm\r\n"
          "TRIGGER:-P2DT16H\r\n"
          "END:VALARM\r\n"
          "END:VEVENT\r\n"
          "END:VCALENDAR\r\n");
}

TEST_CASE("Lines have at most 75 octets, and joined again they say the same", "[ics]")
{
    QRandomGenerator random(20260302);
    const QString letters = u"abc đẳng ưởỹ ;,\\ 0123 😀 ế"_qs;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(400); i > 0; --i) {
            const qsizetype at = random.bounded(static_cast<int>(letters.size()));
            if (!letters.at(at).isSurrogate())
                text += letters.at(at);
            else
                text += u"😀"_qs;
        }
        const QByteArray file = icalendar({{u"x"_qs, text, {}, {}, QDate(2026, 1, 1), QDate(2026, 1, 2), 0}}, {}, stamp);
        QByteArray summary;
        for (const QByteArray &line : file.split('\n')) {
            CHECK(line.size() <= 76); // with the carriage return
            CHECK((line.isEmpty() || line.endsWith('\r')));
            CHECK(QString::fromUtf8(line).toUtf8() == line); // no letter is cut in two
        }
        for (const QByteArray &line : unfolded(file).split('\n')) {
            if (line.startsWith("SUMMARY:"))
                summary = line.mid(8).chopped(1);
        }
        CHECK(read(summary) == text);
    }
}

TEST_CASE("A second export has the same identities and goes before the first", "[ics]")
{
    const CalendarEvent event{u"task:1:2@binhdang"_qs, u"Tập huấn"_qs, {}, {}, QDate(2026, 6, 1), QDate(2026, 6, 30), 0};
    const QByteArray first = icalendar({event}, {}, stamp), second = icalendar({event}, {}, stamp.addDays(1));
    CHECK(first.contains("UID:task:1:2@binhdang\r\n"));
    CHECK(second.contains("UID:task:1:2@binhdang\r\n"));
    CHECK(first.contains("SEQUENCE:3243102\r\n"));
    CHECK(second.contains("SEQUENCE:3244542\r\n"));
    CHECK(icalendar({event}, {}, stamp) == first);
}
