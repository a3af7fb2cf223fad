#include "domain/partial_date.h"

namespace bd::domain {

namespace {

bool yearIsSane(int year) { return year >= 1900 && year <= 2200; }

} // namespace

PartialDate PartialDate::ofYear(int year)
{
    PartialDate d;
    if (yearIsSane(year))
        d.m_year = year;
    return d;
}

PartialDate PartialDate::ofMonth(int year, int month)
{
    PartialDate d = ofYear(year);
    if (d.m_year && month >= 1 && month <= 12)
        d.m_month = month;
    return d;
}

PartialDate PartialDate::of(QDate date)
{
    if (!date.isValid())
        return {};
    PartialDate d = ofMonth(date.year(), date.month());
    if (d.m_month)
        d.m_day = date.day();
    return d;
}

std::optional<PartialDate> PartialDate::fromIso(const QString &iso)
{
    if (iso.isEmpty())
        return PartialDate();
    static const auto digits = [](const QString &s, qsizetype from, qsizetype length) -> std::optional<int> {
        int value = 0;
        for (qsizetype i = from; i < from + length; ++i) {
            if (i >= s.size() || s[i] < u'0' || s[i] > u'9')
                return std::nullopt;
            value = value * 10 + s[i].digitValue();
        }
        return value;
    };
    const bool shape = iso.size() == 4 || (iso.size() == 7 && iso[4] == u'-')
        || (iso.size() == 10 && iso[4] == u'-' && iso[7] == u'-');
    const auto year = digits(iso, 0, 4);
    if (!shape || !year || !yearIsSane(*year))
        return std::nullopt;
    if (iso.size() == 4)
        return ofYear(*year);
    const auto month = digits(iso, 5, 2);
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    if (iso.size() == 7)
        return ofMonth(*year, *month);
    const auto day = digits(iso, 8, 2);
    const QDate date = day ? QDate(*year, *month, *day) : QDate();
    if (!date.isValid())
        return std::nullopt;
    return of(date);
}

std::optional<QDate> PartialDate::date() const
{
    if (!m_day)
        return std::nullopt;
    return QDate(*m_year, *m_month, *m_day);
}

QString PartialDate::toIso() const
{
    if (!m_year)
        return {};
    QString iso = QString::number(*m_year);
    if (m_month)
        iso += QStringLiteral("-%1").arg(*m_month, 2, 10, QLatin1Char('0'));
    if (m_day)
        iso += QStringLiteral("-%1").arg(*m_day, 2, 10, QLatin1Char('0'));
    return iso;
}

} // namespace bd::domain
