// The one way to write: one transaction, a change set, rows of history, one notice. Every writing use case goes through
// run(); nothing else in the program changes the database. The thread of its database.
#pragma once
#include "application/database_service.h"
#include "storage/history_store.h"
#include "storage/row_store.h"

#include <functional>

namespace bd::application {

struct Act {
    QString title;    ///< code, "plan.import"
    QStringList args; ///< for the undo text
    bool isInverse = false;
    qint64 continues = 0; ///< batch of the history that this act belongs to; 0: its own
};

class ChangeWriter {
public:
    /// Runs `work` in a write transaction; with its change set appends to the history, commits and tells the feed.
    /// Work that changes nothing leaves no trace. After an error nothing is left of it.
    static Result<ChangeSet> run(DatabaseService &database, const Act &act,
                                 const std::function<Result<void>(ChangeWriter &)> &work);

    storage::RowStore &rows() { return m_rows; }
    Result<qint64> insert(const QString &table, storage::Row row);
    /// `before` is the row as read in this transaction; equal rows are no change.
    Result<void> update(const QString &table, const storage::Row &before, storage::Row after);
    Result<void> remove(const QString &table, const storage::Row &before);
    /// Puts back, changes or removes what a change set says, when every row still is as its `before`; else conflict.
    Result<void> apply(const ChangeSet &changes);

private:
    ChangeWriter(DatabaseService &database, const Act &act, qint64 actId);
    Result<void> stamp(const QString &table, storage::Row &row);
    Result<void> applyOne(const EntityChange &change, const QString &name);
    Result<void> namePlan(storage::HistoryRow &row);
    Result<void> writeHistory();

    DatabaseService &m_database;
    storage::RowStore m_rows;
    ChangeSet m_set;
    qint64 m_batch; ///< of the history
    qint64 m_actId; ///< id of the act's first history row, and the version of the rows it writes
};

} // namespace bd::application
