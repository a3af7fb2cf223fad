// A date of which the day, or day and month, may be unknown: "2024-02", "2025". Unknown is not a guess.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace bd::domain {

class PartialDate {
public:
    PartialDate() = default; ///< unknown altogether
    static PartialDate ofYear(int year);
    static PartialDate ofMonth(int year, int month);
    static PartialDate of(QDate date);
    /// "2025", "2025-04", "2025-04-29"; anything else is nullopt. "" is the unknown date.
    static std::optional<PartialDate> fromIso(const QString &iso);

    bool isUnknown() const { return !m_year; }
    bool isComplete() const { return m_day.has_value(); }
    std::optional<int> year() const { return m_year; }
    std::optional<int> month() const { return m_month; }
    std::optional<int> day() const { return m_day; }
    std::optional<QDate> date() const;
    QString toIso() const; ///< "" when unknown
    bool operator==(const PartialDate &) const = default;

private:
    std::optional<int> m_year, m_month, m_day;
};

} // namespace bd::domain
