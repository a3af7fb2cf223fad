// What amends a plan. The thread of its database.
#pragma once
#include "application/database_service.h"

namespace bd::application {

/// The revision of an issued plan that is still being written, so that no second one is begun beside it; none when there is none.
/// Errors: those of DatabaseService.
Result<std::optional<qint64>> openRevisionOf(DatabaseService &database, const QString &planUuid);

} // namespace bd::application
