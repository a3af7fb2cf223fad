// binhdang-cli: composition only.
#include "application/data_location.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/cli.h"

#include <QCoreApplication>

void bdInitResources();

int main(int argc, char **argv)
{
    bdInitResources();
    bd::startLog(bd::application::logFolder(), QStringLiteral("binhdang-cli"));
    QCoreApplication app(argc, argv);
    const bd::SystemClock clock;
    return bd::cli::run(app, QCoreApplication::arguments().mid(1), clock);
}
