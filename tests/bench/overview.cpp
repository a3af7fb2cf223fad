// bench_overview [ACTIVITIES [RUNS]]: ten plans and a log of that many activities (100,000), and what the page "Tổng quan" and the
// tab of typed totals ask for; the page's sheet and its layout on paper.
#include "application/activity_service.h"
#include "application/figure_service.h"
#include "application/overview_service.h"
#include "application/plan_service.h"
#include "stopwatch.h"
#include "support/log_file.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace bd;
using namespace bd::application;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int activities = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 10;
    QTemporaryDir folder;
    const SystemClock clock;
    DatabaseService database(clock);
    if (!database.open(folder.filePath(QStringLiteral("overview.db"))))
        return 1;
    std::vector<domain::Plan> plans;
    bench::fillLog(database, plans, activities);
    std::printf("%d activities\n", activities);
    const QDate today(2026, 8, 15);
    const OverviewService service(database);
    bench::measure("overview of a year", runs, [&] { bench::check(service.read({2026, {}, today})); });
    bench::measure("overview of a plan and year", runs, [&] { bench::check(service.read({2026, plans.back().uuid, today})); });
    ActivityFilter twoYears;
    twoYears.period = domain::DayRange{QDate(2025, 1, 1), QDate(2026, 12, 31)};
    bench::measure("  of it months of two years", runs, [&] { bench::check(ActivityService(database).groups(twoYears, ActivityGrouping::Month)); });
    bench::measure("figures of a year", runs, [&] { bench::check(FigureService(database).resolveAll(yearRange(2026))); });
    return 0;
}
