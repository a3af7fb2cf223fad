// Writing a file that the user asked for: where to, as a job, and what can be done with it afterwards.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <functional>

namespace bd::gui {

class Command;
class CommandContext;

struct FileWish {
    QString title;     ///< of the file dialog
    QString name;      ///< proposed
    QString ending;    ///< ".docx"
    QString filter;
    QString openLabel; ///< the button that opens it
    bool opensAtOnce = false;
};

/// Where to write; "" when the user left. The folder is remembered.
QString chooseTarget(CommandContext &context, const FileWish &wish);
/// Runs `write` as a job and tells where the file lies; a failure can be tried again. `owner` outlives the job's end or is
/// not told of it. `said`: asked when it was written, for sentences behind the place of the file.
void writeAsJob(CommandContext &context, QObject *owner, const FileWish &wish, const QString &file,
                const std::function<Result<void>(Progress &)> &write, const std::function<QString()> &said = {});

} // namespace bd::gui
