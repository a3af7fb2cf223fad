// The log file: for whoever helps a user. It names codes, SQL errors and library messages, never contents of documents.
#pragma once
#include "base/result.h"

#include <QString>

namespace bd {

/// Sends spdlog and all of Qt's own messages (qWarning …) to `folder`/NAME.log; nothing reaches stdout or stderr any
/// more. The file is created with the first message; over 1 MiB the old one is kept once as NAME.old.log. Call once,
/// before the application object, since Qt may warn while making that. A folder that can't be written is no error:
/// then nothing is logged.
void startLog(const QString &folder, const QString &name);

/// Lets go of the file, which may move then; startLog() begins anew.
void stopLog();

/// Notes an error's code and detail; its arguments may quote documents and stay out.
void logError(const Error &error);

} // namespace bd
