// "Gỡ bỏ vĩnh viễn": a text or a file goes out of the data file and of its backups, beyond undo. Only that something was removed,
// by whom and when, is kept. Made on a copy that takes the file's place in one step at the end: killed at any moment, either all
// of it is done or nothing. Copies and packages already given away can't be recalled.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"

#include <vector>

namespace bd::application {

/// One of the two.
struct ErasureTarget {
    QString text;   ///< exactly these letters
    QString sha256; ///< of a kept file
    bool isFile() const { return !sha256.isEmpty(); }
};

/// In the words of the screen.
struct ErasurePlace {
    QString where;   ///< "Hoạt động đã thực hiện: Mít tinh …"
    QString excerpt; ///< letters around it, "" for files
};

struct ErasureFindings {
    std::vector<ErasurePlace> places;
    int history = 0; ///< entries of the history that hold it
    bool isEmpty() const { return places.empty() && history == 0; }
};

/// Shorter ones stand in too many other words.
constexpr int leastErasedLetters = 3;

/// Reads only. Errors: those of DatabaseService; erasure.too_short (args: letters).
Result<ErasureFindings> findForErasure(DatabaseService &database, const ErasureTarget &target);

/// Takes it out; returns how many rows were changed. The file is closed and opened again (ChangeFeed::reset).
/// Errors: those of DatabaseService; erasure.too_short, erasure.not_found, erasure.changed (another program wrote meanwhile: nothing
/// was done), db.in_use (args: file): another window or program has the file open, and would keep what is to go.
Result<int> eraseForGood(DatabaseService &database, const ErasureTarget &target);

/// Files in the folder of backups, and beside the data file, that are copies of it.
QStringList backupsOf(const QString &dataFile, const QString &backupFolder);

struct ErasedBackups {
    QStringList done;      ///< it stood there and is out
    QStringList untouched; ///< it never stood there
    std::vector<std::pair<QString, Error>> failed;
};

/// The same in each copy, each whole or not at all; a copy keeps its name and date. Any thread.
ErasedBackups eraseInBackups(const QStringList &files, const ErasureTarget &target, const QString &author, const Clock &clock,
                             Progress &progress);

/// Whether the change set holds it: such steps of undo must go.
bool holdsErased(const ChangeSet &changes, const ErasureTarget &target);

} // namespace bd::application
