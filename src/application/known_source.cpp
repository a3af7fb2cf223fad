#include "application/known_source.h"

#include "storage/json_text.h"
#include "storage/row_store.h"

namespace bd::application {

Result<std::vector<domain::Issue>> knownSourceIssues(const DatabaseService &database, const QString &sha256)
{
    std::vector<domain::Issue> issues;
    if (sha256.isEmpty())
        return issues;
    storage::RowStore rows(database.session());
    BD_ASSIGN(const auto sources, rows.readWhere(QStringLiteral("plan_source"), QStringLiteral("sha256"), sha256));
    for (const storage::Row &source : sources) {
        const auto id = source["plan_id"].get<qint64>();
        BD_ASSIGN(const auto plan, rows.read(QStringLiteral("plan"), id));
        const QString title = plan ? storage::textOf((*plan)["title"]) : QString();
        issues.push_back({QStringLiteral("same_source"), domain::Severity::Note, {QString::number(id), title}, {}, 0, {}});
    }
    return issues;
}

} // namespace bd::application
