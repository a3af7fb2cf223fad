// What a use case changed, as data: published to whoever shows it, stored in the history, inverted for undo.
#pragma once
#include <QString>
#include <QStringList>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace bd::application {

/// One row before and after. Insert: no before; delete: no after. Rows are JSON objects by column name.
struct EntityChange {
    QString kind; ///< table: "plan", "section" …
    qint64 id = 0;
    std::optional<nlohmann::json> before, after;
    EntityChange inverted() const { return {kind, id, after, before}; }
};

struct ChangeSet {
    QString title; ///< code of the act for the undo text: "plan.import", "plan.delete", "plan.issue"
    QStringList titleArgs;
    std::vector<EntityChange> changes;
    bool isInverse = false; ///< an undo; the history tells it from the act itself
    /// Of the history: what further edits of the same visit to a paragraph continue (PlanEdit::continues). 0: nothing written.
    qint64 batchId = 0;
    bool isEmpty() const { return changes.empty(); }
    /// What undoes it: every change swapped, the last first.
    ChangeSet inverted() const;
    /// This act and the one after it as one: each row from its first before to its last after.
    ChangeSet followedBy(const ChangeSet &next) const;
};

} // namespace bd::application
