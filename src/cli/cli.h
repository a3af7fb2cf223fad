// The command line program without its main(): tests and cli_main.cpp call it.
#pragma once
#include "base/clock.h"

#include <QStringList>

class QCoreApplication;

namespace bd::cli {

/// `arguments` without the program's name. Returns the exit code (cli/session.h). Sets the language.
int run(QCoreApplication &app, const QStringList &arguments, const Clock &clock);

/// Whether these arguments make run() paint pages: then `app` must be a QGuiApplication. May say so once too often.
bool writesPages(const QStringList &arguments);

} // namespace bd::cli
