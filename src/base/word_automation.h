// Microsoft Word, driven from outside (COM). On Windows only; nowhere else is it installed. Any thread: it works in one of its
// own and waits.
#pragma once
#include "base/progress.h"
#include "base/result.h"

namespace bd {

bool isWordInstalled();

/// Opens `doc` unseen, read-only and with macros off, and saves it as `docx`. No prompt is shown; Word is ended in any case.
/// Errors: cancelled, word.failed, word.too_slow. Nothing is known about `docx` then.
Result<void> convertWithWord(const QString &doc, const QString &docx, int seconds, Progress &progress);

} // namespace bd
