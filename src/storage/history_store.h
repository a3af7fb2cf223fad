// The history: written, read, never changed (triggers refuse it).
#pragma once
#include "storage/session.h"

namespace bd::storage {

struct HistoryRow {
    qint64 id = 0, batchId = 0;
    QString at;  ///< UTC
    QString act; ///< "plan.import"
    QString actArgs = QStringLiteral("[]"); ///< JSON array of texts
    bool isInverse = false;                 ///< an undo
    std::optional<qint64> planId;
    std::optional<QString> planUuid;
    QString entityKind;
    qint64 entityId = 0;
    std::optional<QString> entityUuid;
    std::optional<QString> before, after; ///< JSON
    QString author; ///< "" is unknown
};

/// The id of the next row. Ask inside the write transaction.
Result<qint64> nextHistoryId(Session &session);
Result<void> appendHistory(Session &session, const std::vector<HistoryRow> &rows);
Result<qint64> countHistory(Session &session);
/// Version of the program that wrote last; "" when nothing was written yet.
Result<QString> lastProgram(Session &session);
/// When something was written last, UTC as in HistoryRow; "" when nothing was.
Result<QString> lastWrittenAt(Session &session);

} // namespace bd::storage
