// What registers say by themselves: how many models there are in a year, what is late, who waits longest for an inspection,
// where the Action Month stands. Values and pure rules; any thread.
#pragma once
#include "domain/agency.h"
#include "domain/registers.h"

#include <vector>

namespace bd::domain {

/// Models of a year: opening + added - removed = closing. A start that isn't known counts as before; an end that isn't
/// known of an ended model, as before too, so it counts nowhere.
struct ModelCounts {
    int opening = 0, added = 0, removed = 0, closing = 0;
    int undated = 0; ///< of the opening ones: nobody knows since when
    bool operator==(const ModelCounts &) const = default;
};
ModelCounts modelCounts(const std::vector<CommunityModel> &models, int year);
/// Was there at some time of the year.
bool existsIn(const CommunityModel &model, int year);

/// Its deadline has passed and nothing says that it was done.
bool isLate(const Recommendation &recommendation, QDate today);

/// A body, and when it was inspected last.
struct InspectionGap {
    Agency agency;
    std::optional<QDate> last; ///< unknown: never, as far as is written down here
    bool operator==(const InspectionGap &) const = default;
};
/// Those never inspected first, then the longest ago; in the order of the directory among equals. Communes, departments and
/// divisions that still exist on that day; self-checks don't count.
std::vector<InspectionGap> longestNotInspected(const std::vector<Agency> &directory, const std::vector<Inspection> &inspections, QDate today);

/// 15/11 to 15/12.
DayRange actionMonthDays(int year);
enum class MonthPhase { Before, During, After };
struct MonthCountdown {
    MonthPhase phase = MonthPhase::Before;
    int days = 0; ///< before: how many are left; during: which of the 31
    bool operator==(const MonthCountdown &) const = default;
};
MonthCountdown actionMonthCountdown(int year, QDate today);

/// Per cent of women, one decimal as an official paper writes it: "55,7%"; "" where one of both is unknown or nobody is there.
QString shareOfWomen(const std::optional<qint64> &total, const std::optional<qint64> &women);

} // namespace bd::domain
