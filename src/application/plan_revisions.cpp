#include "application/plan_revisions.h"

#include "storage/statement.h"

namespace bd::application {

Result<std::optional<qint64>> openRevisionOf(DatabaseService &database, const QString &planUuid)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const QVariant id, storage::valueOf(database.session(), QStringLiteral("plan/open_revision"), {planUuid}));
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

} // namespace bd::application
