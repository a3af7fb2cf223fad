// What SQLite knows about its own tables and triggers, for work on all of them at once. The thread of the session.
#pragma once
#include "storage/session.h"

namespace bd::storage {

/// Our tables, by name.
Result<QStringList> tableNames(Session &session);

struct Trigger {
    QString name, table, sql;
    bool operator==(const Trigger &) const = default;
};
/// By name.
Result<std::vector<Trigger>> triggers(Session &session);
/// Inside a transaction, so that they are back whatever happens.
Result<void> dropTrigger(Session &session, const Trigger &trigger);
Result<void> createTrigger(Session &session, const Trigger &trigger);

/// What is deleted or changed is overwritten with zeros in the file. For this connection.
Result<void> deleteSecurely(Session &session);

} // namespace bd::storage
