#include "application/change_place.h"

namespace bd::application {

namespace {

const QString planKind = QStringLiteral("plan");

std::optional<qint64> planOf(const EntityChange &change)
{
    if (change.kind == planKind)
        return change.id;
    const nlohmann::json &row = change.after ? *change.after : *change.before;
    const auto it = row.find("plan_id");
    return it != row.end() && it->is_number_integer() ? std::optional(it->get<qint64>()) : std::nullopt;
}

bool differs(const nlohmann::json &before, const nlohmann::json &after)
{
    for (const auto &[column, value] : after.items()) {
        const auto it = before.find(column);
        if (column != "version" && (it == before.end() || *it != value))
            return true;
    }
    return false;
}

} // namespace

std::optional<qint64> planOf(const ChangeSet &changes)
{
    for (const EntityChange &change : changes.changes) {
        if (const auto plan = planOf(change))
            return plan;
    }
    return std::nullopt;
}

std::optional<int> versionAfter(const ChangeSet &changes, const QString &kind, qint64 id)
{
    std::optional<int> version;
    for (const EntityChange &change : changes.changes) {
        if (change.kind == kind && change.id == id && change.after && change.after->contains("version"))
            version = change.after->at("version").get<int>();
    }
    return version;
}

bool changesPlanList(const ChangeSet &changes)
{
    for (const EntityChange &change : changes.changes) {
        if (change.kind == planKind && (!change.before || !change.after || differs(*change.before, *change.after)))
            return true;
    }
    return false;
}

} // namespace bd::application
