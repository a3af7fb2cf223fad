// A plan as named on the command line, now or at an earlier moment: "12", "ab12cd34", "12@57".
#pragma once
#include "application/history_service.h"

namespace bd::cli {

struct PlanState {
    qint64 id = 0;
    std::optional<qint64> batch; ///< of the history; nothing for the plan as it is
    domain::Plan plan;
};

/// plan.not_found, history.unknown_state …
Result<PlanState> planState(application::DatabaseService &database, const QString &name);
/// The number of an act of the history, as typed; history.unknown_state.
Result<qint64> batchNumber(const QString &typed);

/// "21/11/2026 10:04", Vietnam's clock.
QString localTime(const QDateTime &utc);

} // namespace bd::cli
