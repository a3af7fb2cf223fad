// What is done with data files that are not open: looking at them, fetching one, putting one in place of another.
// For DatabaseService; any thread.
#pragma once
#include "base/clock.h"
#include "base/result.h"

#include <memory>

namespace bd::storage {
class Session;
}

namespace bd::application {

QString shown(const QString &path); ///< as the system writes it
/// No file, or one without a byte in it: a new data file can be made there.
bool isNothing(const QString &path);
/// Looks at an existing file without letting SQLite touch it.
/// Errors: db.unreadable, db.not_a_database, db.not_ours, db.damaged (cut short).
Result<void> examine(const QString &path);
/// db.read_only for the file or its folder.
Result<void> examineWritable(const QString &path);
/// A file with our mark that SQLite can't make sense of is damaged, not foreign.
Error ofOurFile(Error error);
/// Makes a new data file, whole or not at all. Another program that was faster is no error: then its file is there.
Result<void> createDataFile(const QString &path, const Clock &clock);
/// A checked copy of `source` beside `path`, under a work name. `source` itself is not changed. Errors as when opening.
Result<QString> fetch(const QString &source, const QString &path, const Clock &clock);
void removeWithSidecars(const QString &path);
/// exchangeFiles() while nobody else can use `path`: a program that waits for it finds another file under its name when it
/// is let in, and writes nothing. `session`: ours on `path`, or null; it is closed unless nothing was changed.
/// Errors: db.in_use (args: path) while another connection has the file open; exchangeFiles()'s.
Result<QString> exchangeAlone(std::unique_ptr<storage::Session> &session, const QString &work, const QString &path,
                              const QString &kept);
/// Puts `work` where `path` is. What stood there stays under the returned name, with what SQLite kept beside it; ""
/// when nothing stood there.
Result<QString> exchangeFiles(const QString &work, const QString &path, const QString &kept);

} // namespace bd::application
