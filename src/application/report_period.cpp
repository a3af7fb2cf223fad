// Which days a report is about, and what its period is called.
#include "application/report_service.h"
#include "documents/context/collection_sheet.h"

namespace bd::application {

using namespace domain;
using enum ReportKind;

namespace {

DayRange calendarPeriod(ReportKind kind, int year)
{
    switch (kind) {
    case SixMonths: return {QDate(year, 1, 1), QDate(year, 6, 30)};
    case NineMonths: return {QDate(year, 1, 1), QDate(year, 9, 30)};
    case ActionMonth: return {QDate(year, 11, 15), QDate(year, 12, 15)};
    case MultiYear: return {QDate(year - 4, 1, 1), QDate(year, 12, 31)};
    case Year:
    case Committee:
    case Topical:
    case Urgent:
    case Inspection:
    case Other: break;
    }
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

/// Decree 09/2019/NĐ-CP, article 12: 15/12 of the year before to 14/6, to 14/12. It knows no report of nine months; that one ends as
/// the third quarter's does.
DayRange decreePeriod(ReportKind kind, int year)
{
    const QDate from(year - 1, 12, 15);
    switch (kind) {
    case SixMonths: return {from, QDate(year, 6, 14)};
    case NineMonths: return {from, QDate(year, 9, 14)};
    case Year:
    case Committee: return {from, QDate(year, 12, 14)};
    default: return calendarPeriod(kind, year);
    }
}

bool follows(ReportKind kind, int year, const std::optional<Report> &former)
{
    const auto kinds = followedKinds(kind);
    const bool isOfLaterYear = former && former->period.to.isValid() && (kind == Other || reportYear(*former) < year);
    return isOfLaterYear && std::find(kinds.begin(), kinds.end(), former->kind) != kinds.end();
}

} // namespace

std::vector<ReportKind> followedKinds(ReportKind kind)
{
    switch (kind) {
    case SixMonths:
    case NineMonths:
    case Year: return {Year};
    case Committee: return {Committee};
    case Other: return {SixMonths, NineMonths, Year, Other};
    case ActionMonth:
    case Topical:
    case Urgent:
    case Inspection:
    case MultiYear: break;
    }
    return {};
}

DayRange proposedPeriod(ReportKind kind, PeriodRule rule, int year, const std::optional<Report> &former)
{
    DayRange period = rule == PeriodRule::Decree09 ? decreePeriod(kind, year) : calendarPeriod(kind, year);
    // A calendar period is what its name says, whatever a report had for its cut-off.
    if (rule != PeriodRule::SinceCutOff || !follows(kind, year, former))
        return period;
    const QDate next = former->period.to.addDays(1);
    if (next > period.to)
        return period;
    period.from = next;
    // The same cut-off as the last time, so that the two can be compared.
    if (former->kind == kind && kind != Other)
        period.to = std::max(next, former->period.to.addYears(year - reportYear(*former)));
    return period;
}

std::optional<DayRange> periodByName(const Report &report)
{
    switch (report.kind) {
    case SixMonths:
        if (reportPeriodText(report).startsWith(QStringLiteral("6 tháng cuối")))
            return DayRange{QDate(reportYear(report), 7, 1), QDate(reportYear(report), 12, 31)};
        break;
    case NineMonths:
    case Year:
    case ActionMonth: break;
    default: return std::nullopt;
    }
    return report.rule == PeriodRule::Decree09 ? decreePeriod(report.kind, reportYear(report)) : calendarPeriod(report.kind, reportYear(report));
}

DayRange yearBefore(const DayRange &period) { return {period.from.addYears(-1), period.to.addYears(-1)}; }

bool isComparable(const DayRange &period)
{
    return period.from.isValid() && period.to.isValid() && yearBefore(period).to < period.from;
}

std::optional<QDate> proposedWholeEnd(ReportKind kind, PeriodRule rule, const DayRange &period)
{
    const bool hasEnd = kind == SixMonths || kind == NineMonths || kind == Year || kind == ActionMonth || kind == Committee;
    if (!hasEnd || rule == PeriodRule::Decree09 || !period.from.isValid() || !period.to.isValid())
        return std::nullopt;
    Report report;
    report.kind = kind;
    report.period = period;
    const QDate end = calendarPeriod(kind, reportYear(report)).to;
    return period.to < end ? std::optional(end) : std::nullopt;
}

int reportYear(const Report &report)
{
    const DayRange &period = report.period;
    if (!period.from.isValid() || !period.to.isValid())
        return (period.to.isValid() ? period.to : period.from).year();
    // Of several years it is the last one.
    if (report.kind == MultiYear)
        return period.to.year();
    return period.from.addDays(period.from.daysTo(period.to) / 2).year();
}

QString reportPeriodText(const Report &report)
{
    const int year = reportYear(report);
    const DayRange &period = report.period;
    switch (report.kind) {
    case SixMonths:
        return period.from.month() >= 6 && period.from.year() == year ? QStringLiteral("6 tháng cuối năm %1").arg(year)
                                                                      : QStringLiteral("6 tháng đầu năm %1").arg(year);
    case NineMonths: return QStringLiteral("9 tháng đầu năm %1").arg(year);
    case Year: return QStringLiteral("năm %1").arg(year);
    case ActionMonth: return QStringLiteral("Tháng hành động năm %1").arg(year);
    case MultiYear: return QStringLiteral("giai đoạn %1 - %2").arg(period.from.year()).arg(period.to.year());
    case Committee:
        // A programme's year, told in one word where it is one.
        return period.from.daysTo(period.to) > 330 ? QStringLiteral("năm %1").arg(year) : documents::periodInWords(period);
    case Topical:
    case Urgent:
    case Inspection:
    case Other: break;
    }
    return documents::periodInWords(period);
}

} // namespace bd::application
