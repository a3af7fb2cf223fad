// binhdang-cli: composition only.
#include "app/paper_module.h"
#include "application/data_location.h"
#include "base/clock.h"
#include "base/console.h"
#include "base/log.h"
#include "base/process_end.h"
#include "base/module.h"
#include "cli/cli.h"

#include <QCoreApplication>
#include <memory>

namespace {

/// Pages need fonts, and those a QGuiApplication, which takes longer to start: only the verbs that write pages get one, from
/// the module that writes them. They must work without a display; on Windows Qt's native platform does.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    auto plain = std::make_unique<QCoreApplication>(argc, argv);
    if (!bd::cli::writesPages(QCoreApplication::arguments().mid(1))) // on Windows not those of argv, which lose letters
        return plain;
    const auto make = bd::moduleFunction<bd::MakeApplication>(QStringLiteral("binhdang-paper"), "bdMakeApplication");
    if (!make || !*make)
        return plain; // the verb tells what is missing
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    plain.reset();
    return std::unique_ptr<QCoreApplication>((*make)(argc, argv));
}

} // namespace

static int runProgram(int argc, char **argv)
{
    bd::startLog(bd::application::logFolder(), QStringLiteral("binhdang-cli"));
    const bd::Utf8Console console;
    const auto app = makeApplication(argc, argv);
    const bd::SystemClock clock;
    return bd::cli::run(*app, QCoreApplication::arguments().mid(1), clock);
}

int main(int argc, char **argv)
{
    return bd::endProcess(runProgram(argc, argv));
}
