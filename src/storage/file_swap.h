// Putting a finished file in place of another, so that at every moment one of the two stands there. Any thread.
#pragma once
#include "base/result.h"

namespace bd::storage {

/// Renames over an existing file. Errors: file.unwritable (args: target).
Result<void> replaceFile(const QString &finished, const QString &target);
/// The same bytes under a second name: a link where the disk knows links, else a copy. `kept` must not exist.
Result<void> keepUnder(const QString &path, const QString &kept);
/// A name beside `target` that no file has, for work in progress: hidden and recognisable.
QString workName(const QString &target);
/// The files SQLite keeps beside a database ("-wal", "-shm", "-journal") that exist and aren't empty.
QStringList sidecars(const QString &path);

} // namespace bd::storage
