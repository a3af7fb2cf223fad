// Days as people type them and as tables of others hold them: "5/1/2026", "05-01-26", "05012026", "15-17/6", "tháng 5/2026".
// The day comes before the month, as everywhere in Viet Nam. What may mean two things is told as doubtful with both, what no
// calendar knows (31/02) as impossible: nothing is guessed. Pure; any thread. The one place for forms, tables and programs.
#pragma once
#include "domain/figure.h"
#include "domain/partial_date.h"

namespace bd::domain {

enum class TypedState { Empty, Understood, Doubtful, Impossible, Unknown };

struct TypedDays {
    TypedState state = TypedState::Empty;
    DayRange days;                  ///< when understood; one day is from and to alike
    std::vector<DayRange> readings; ///< when doubtful: what it may mean, the likelier first; sometimes only one
    bool isPartial = false;         ///< a month, a quarter or a year was typed, not days
    bool isUnderstood() const { return state == TypedState::Understood; }
    bool operator==(const TypedDays &) const = default;
};

/// What completes the typed text.
struct DateHabit {
    std::optional<int> year;     ///< of days without one; not given: those stay unknown
    QDate today;                 ///< for "hôm nay", "hôm qua"; and what is far from it is doubted ("26-01-05")
    bool isMonthFirst = false;   ///< a table from elsewhere that was said to write the month first
};

TypedDays typedDays(const QString &typed, const DateHabit &habit);
/// One whole day that is beyond doubt; nullopt for everything else.
std::optional<QDate> typedDay(const QString &typed, const DateHabit &habit = {});
/// A day, a month or a year: "05/6/2026", "5.12.21", "06/2026", "2026", "2026-06-05". "" is the unknown date, nonsense nullopt.
std::optional<PartialDate> typedPartialDate(const QString &typed);

/// "05/01/2026", "15–17/06/2026", "28/02–03/03/2026", "30/12/2025–02/01/2026": what typedDays() understands again.
QString dayRangeText(const DayRange &days);

} // namespace bd::domain
