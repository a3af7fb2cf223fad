// binhdang-cli: composition only.
#include "application/data_location.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/cli.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    bd::startLog(bd::application::logFolder(), QStringLiteral("binhdang-cli"));
    QCoreApplication app(argc, argv);
    const bd::SystemClock clock;
    return bd::cli::run(app, QCoreApplication::arguments().mid(1), clock);
}
