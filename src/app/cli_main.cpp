// binhdang-cli: composition only.
#include "application/data_location.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/cli.h"

#include <QGuiApplication>
#include <QStringList>
#include <memory>

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Pages need fonts, and those a QGuiApplication, which takes longer to start: only the verbs that write pages get one. They
/// must work without a display; on Windows Qt's native platform does.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!bd::cli::writesPages(wordsOf(argc, argv)))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    bd::startLog(bd::application::logFolder(), QStringLiteral("binhdang-cli"));
    const auto app = makeApplication(argc, argv);
    const bd::SystemClock clock;
    return bd::cli::run(*app, QCoreApplication::arguments().mid(1), clock);
}
