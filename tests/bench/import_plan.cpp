// bench_import_plan FILE [RUNS]: reads a plan and stores it, stage by stage, in one process.
// The whole process is measured from outside, see docs/performance.md.
#include "application/document_service.h"
#include "application/plan_service.h"
#include "base/uuid.h"
#include "stopwatch.h"

#include <QCoreApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() < 2) {
        std::fprintf(stderr, "bench_import_plan FILE [RUNS]\n");
        return 2;
    }
    const int runs = args.size() > 2 ? args.at(2).toInt() : 20;
    bd::NoProgress progress;
    const bd::SystemClock clock;
    const QTemporaryDir dir;

    const auto read = bd::application::readPlanFile(args.at(1), progress);
    if (!read) {
        std::fprintf(stderr, "%s\n", qPrintable(read.error().code));
        return 1;
    }
    bd::bench::measure("read", runs, [&] { return bd::application::readPlanFile(args.at(1), progress).has_value(); });
    int file = 0;
    bd::bench::measure("new data file", runs, [&] {
        bd::application::DatabaseService database(clock);
        return database.open(dir.filePath(QStringLiteral("%1.db").arg(file++)), true).has_value();
    });
    bd::application::DatabaseService database(clock);
    if (!database.open(dir.filePath(QStringLiteral("all.db")), true))
        return 1;
    bd::application::PlanService plans(database);
    auto imported = read->imported;
    bd::bench::measure("store", runs, [&] {
        imported.plan.uuid = bd::newUuid(); // else it is refused as already there
        return plans.add(imported, read->source).has_value();
    });
    bd::bench::measure("list", runs, [&] { return plans.list().has_value(); });
    bd::bench::measure("load", runs, [&] { return plans.load(1).has_value(); });
    return 0;
}
