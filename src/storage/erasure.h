// Taking a text or a file out for good: rows, history, search keys, keys of imports. Works on one file, in one transaction; the
// history's triggers, which refuse every change, are taken away and put back within it. What the disk still holds of it goes
// with the file itself: the caller works on a copy and puts a compact copy of that in place (application/erasure_service.h).
// The thread of its session.
#pragma once
#include "storage/session.h"

namespace bd::storage {

/// One of the two.
struct ErasureTarget {
    QString text;   ///< exactly these letters, NFC; "" for a file
    QString sha256; ///< of a file's content
    bool isFile() const { return !sha256.isEmpty(); }
};

/// A row that holds it.
struct ErasurePlace {
    QString table, column;
    qint64 id = 0;
    QString title;   ///< what the row is called: its title, heading or name
    QString excerpt; ///< some letters around it; "" for files
};

struct ErasureFindings {
    std::vector<ErasurePlace> places; ///< rows, not of the history
    int history = 0;                  ///< rows of the history
    bool isEmpty() const { return places.empty() && history == 0; }
};

/// Where it stands. Codes, dates and identifiers are no text and not looked at.
Result<ErasureFindings> findForErasure(Session &session, const ErasureTarget &target);

/// What stands in place of an erased text.
QString erasedMark();

struct ErasureNote {
    QString at;     ///< UTC
    QString author; ///< "" is unknown
};

/// Takes it out and notes that something was (not what). Returns how many rows were changed or removed, 0 when it isn't there:
/// then nothing is noted. After an error nothing is left of it, and the triggers are as they were. Error: erasure.triggers
/// (they could not be put back as they were; nothing was done).
Result<int> eraseForGood(Session &session, const ErasureTarget &target, const ErasureNote &note);

} // namespace bd::storage
