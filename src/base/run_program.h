// Another program, run to its end, for work that must not outlive its caller: with all that it starts itself it ends when the
// work is cancelled or takes too long. Any thread but the window's: it waits.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

namespace bd {

/// The exit code; output is thrown away. Errors: cancelled, program.not_started (args: program), program.too_slow (args:
/// program), program.crashed (args: program).
Result<int> runProgram(const QString &program, const QStringList &arguments, int seconds, Progress &progress);

} // namespace bd
