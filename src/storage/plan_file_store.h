// Files kept with a plan: the final Word file, the signed PDF. Rows of "plan_file" are written as all rows are; the bytes of a
// file stand once, outside the history, under their SHA-256, and never change.
#pragma once
#include "storage/statement.h"

namespace bd::storage {

/// Keeps the bytes unless they are there. Within the transaction of whoever writes.
Result<void> keepFileContent(Session &session, const QString &sha256, const QByteArray &data);
/// Nullopt when they are not there.
Result<std::optional<QByteArray>> fileContent(Session &session, const QString &sha256);

} // namespace bd::storage
