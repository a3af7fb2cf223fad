#include "application/request_reading.h"

#include "application/cited_bases.h"
#include "base/text/fold.h"
#include "domain/typed_date.h"

#include <QRegularExpression>

namespace bd::application {

namespace {

using domain::ReportKind;

const QString dayPattern = QStringLiteral("\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{2,4})?|\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?");

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// "30 tháng 5 năm 2026" as 30/5/2026.
QString plainDay(QString day)
{
    static const QRegularExpression spelled(QStringLiteral("(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?"));
    if (const auto match = spelled.match(day); match.hasMatch())
        return match.captured(1) + u'/' + match.captured(2) + (match.captured(3).isEmpty() ? QString() : u'/' + match.captured(3));
    return day.remove(u' ');
}

/// The first deadline that is said; the day of the document itself has no such word before it.
std::optional<domain::TypedDue> dueIn(const QString &text, QDate today)
{
    static const QRegularExpression said = words(QStringLiteral("(trước|chậm nhất|đến hết|hạn gửi|hạn cuối|hạn)\\b([^;\\n]{0,30}?)\\b(%1)").arg(dayPattern));
    for (auto it = said.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        static const QRegularExpression hour(QStringLiteral("\\d{1,2}\\s*(?:giờ|h|g)\\s*\\d{0,2}"));
        const bool hasHour = match.captured(2).contains(hour);
        const QString lead = match.captured(1).compare(u"trước", Qt::CaseInsensitive) == 0 && !hasHour ? QStringLiteral("trước ") : QString();
        if (const auto due = domain::typedDue(lead + plainDay(match.captured(3)), today))
            return due;
    }
    return std::nullopt;
}

std::optional<domain::DayRange> periodIn(const QString &text, QDate today)
{
    static const QRegularExpression said = words(QStringLiteral("từ (?:ngày )?(%1)\\s*(?:đến|-|–)\\s*(?:hết )?(?:ngày )?(%1)").arg(dayPattern));
    const auto match = said.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto to = domain::typedDay(plainDay(match.captured(2)), {today.year(), today, false});
    if (!to)
        return std::nullopt;
    auto from = domain::typedDay(plainDay(match.captured(1)), {to->year(), today, false});
    if (from && *from > *to)
        from = from->addYears(-1); // "từ 15/12 đến 14/6/2026"
    return from && *from <= *to ? std::optional(domain::DayRange{*from, *to}) : std::nullopt;
}

std::optional<ReportKind> kindIn(const QString &text)
{
    struct Known {
        QRegularExpression said;
        ReportKind kind;
    };
    static const std::vector<Known> known{
        {words(QStringLiteral("\\b(0?6|sáu)\\s+tháng\\b")), ReportKind::SixMonths},
        {words(QStringLiteral("\\b(0?9|chín)\\s+tháng\\b")), ReportKind::NineMonths},
        {words(QStringLiteral("tháng hành động")), ReportKind::ActionMonth},
        {words(QStringLiteral("đột xuất|báo cáo nhanh")), ReportKind::Urgent},
        {words(QStringLiteral("giai đoạn\\s+20\\d\\d")), ReportKind::MultiYear},
        {words(QStringLiteral("kết quả kiểm tra|tự kiểm tra")), ReportKind::Inspection},
        {words(QStringLiteral("chuyên đề|sơ kết|rà soát")), ReportKind::Topical},
        {words(QStringLiteral("báo cáo năm\\b|năm 20\\d\\d")), ReportKind::Year},
    };
    for (const Known &one : known) {
        if (text.contains(one.said))
            return one.kind;
    }
    return std::nullopt;
}

std::optional<int> yearIn(const QString &text)
{
    static const QRegularExpression said = words(QStringLiteral("năm (20\\d\\d)"));
    const auto match = said.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// Without what only a base says in front: "Thực hiện Công văn …, …".
QString documentOf(domain::LegalBasis basis)
{
    basis.issuer.clear();
    basis.title.clear();
    return basis.number.isEmpty() ? QString() : citation(basis);
}

} // namespace

RequestReading readRequest(const QString &pasted, QDate today)
{
    RequestReading reading;
    const QString text = text::nfc(pasted).trimmed();
    if (text.isEmpty())
        return reading;
    QString about = text; // what the report is about is said in the title of the document, else anywhere
    for (const domain::LegalBasis &basis : basesIn(text)) {
        if (basis.docType.isEmpty())
            continue;
        reading.sender = basis.issuer;
        reading.number = basis.number;
        reading.date = basis.date.date();
        reading.document = documentOf(basis);
        // a title goes on behind its comma with what is asked: "…, gửi trước ngày …"
        static const QRegularExpression behind = words(QStringLiteral("[,.;(]?\\s*\\b(gửi|trước ngày|chậm nhất|đến hết|hạn gửi|thời gian gửi)\\b.*$"));
        reading.subject = QString(basis.title).remove(behind).trimmed();
        if (!reading.subject.isEmpty() && kindIn(reading.subject))
            about = reading.subject;
        break;
    }
    reading.due = dueIn(text, today);
    reading.kind = kindIn(about);
    reading.year = yearIn(about);
    reading.period = periodIn(text, today);
    return reading;
}

} // namespace bd::application
