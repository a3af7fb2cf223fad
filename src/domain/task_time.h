// When a task happens: words as plans print them ("Quý II", "Tháng 5", "Trước 28/02", "Cả năm") and the days they mean.
// Pure; any thread. Words that aren't understood as a whole stay words: no day is guessed from them.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

struct TaskTime {
    QString text; ///< as printed
    PartialDate start, end;
    bool isUnderstood() const { return !start.isUnknown() || !end.isUnknown(); }
    bool operator==(const TaskTime &) const = default;
};

/// What was typed, in a plan of `year`: "q2", "quý II - quý III", "t5", "tháng 6, tháng 11", "15/11-15/12", "từ tháng 6",
/// "trước 28/2", "6 tháng đầu năm", "cả năm", "thường xuyên", "tháng hành động"; case and diacritics don't matter.
/// Shorthand comes back written out. A day or month without a year takes the plan's; without that, no day is known.
TaskTime taskTimeFrom(const QString &typed, std::optional<int> year);
/// Words for days: what taskTimeFrom() understands again. The year is told where it isn't `year`.
QString taskTimeText(const PartialDate &start, const PartialDate &end, std::optional<int> year);
/// What is worth offering: quarters, half-years, the year, Action Month (15/11 to 15/12), months.
QStringList usualTaskTimes();

/// Takes over what was typed as the task's time. Days typed by hand stay beside words that have none.
void setTaskTime(Task &task, const QString &typed, std::optional<int> year);
/// Takes over days typed by hand; words that meant the days before follow, others stay.
void setTaskDays(Task &task, const PartialDate &start, const PartialDate &end, std::optional<int> year);
/// What the task shows as its time: its words, else its days in words.
QString shownTime(const Task &task, std::optional<int> year);

/// First and last day that a partial date covers; nullopt for the unknown one.
std::optional<QDate> firstDay(const PartialDate &date);
std::optional<QDate> lastDay(const PartialDate &date);
/// The last day on which the task is in time; "trước 28/02" means the day before. Unknown where no end is known.
std::optional<QDate> lastGoodDay(const Task &task);
/// Neither done nor dropped, and its last good day has passed.
bool isLate(const Task &task, QDate today);

} // namespace bd::domain
