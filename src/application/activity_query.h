// What a filter of the log means for its rows: words that the screen shows (names of kinds, sections, tasks) as what is stored.
#pragma once
#include "application/activity_service.h"
#include "storage/activity_where.h"

namespace bd::application {

Result<storage::ActivityWhere> whereOf(storage::Session &session, const ActivityFilter &filter);

/// Sums of the measures' numbers over these rows, as ActivityService::measureSums says them.
Result<std::vector<MeasureSum>> measureSumsOf(storage::Session &session, const std::vector<domain::Measure> &all,
                                              const storage::ActivityWhere &where);

/// ">100", "<= 5", "5tr", "=0": how and what. Nothing where the sign stands alone: somebody is still typing.
struct NumberCondition {
    storage::Compare how = storage::Compare::Equal;
    qint64 number = 0;
};
enum class Condition { None, Empty, Number, Nonsense };
Condition conditionFrom(const QString &typed, NumberCondition &number);

} // namespace bd::application
