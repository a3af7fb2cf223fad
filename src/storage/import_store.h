// What the log knows already of a file that comes in. Reading only.
#pragma once
#include "storage/session.h"

#include <QDate>
#include <QHash>
#include <vector>

namespace bd::storage {

struct LoggedTitle {
    qint64 id = 0;
    QString from, title;
};

/// For a connection that reads everything once: its pages take 4 MB at most.
Result<void> keepLittle(Session &session);
/// Ids by import key.
Result<QHash<QString, qint64>> importKeys(Session &session);
/// Of all whose last day lies in between.
Result<std::vector<LoggedTitle>> loggedTitles(Session &session, QDate from, QDate to);

} // namespace bd::storage
