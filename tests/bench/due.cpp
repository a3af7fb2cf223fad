// bench_due [PLANS TASKS [RUNS]]: what is due of several plans: read, listed, filtered, drawn as the year's progress. Offscreen.
#include "application/translation.h"
#include "base/uuid.h"
#include "domain/calendar/lunar_date.h"
#include "domain/task_time.h"
#include "gui/models/due_model.h"
#include "gui/pages/due/year_chart.h"
#include "gui/services.h"
#include "stopwatch.h"
#include "support/material.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>

using namespace bd;

namespace {

void addPlans(gui::ServiceSet &services, int plans, int tasks)
{
    const QStringList times = domain::usualTaskTimes();
    for (int i = 0; i < plans; ++i) {
        exchange::ImportedPlan imported;
        imported.plan = bench::longPlan(tasks, tasks);
        imported.plan.uuid = newUuid();
        imported.plan.year = 2026;
        int at = 0;
        for (domain::Task &task : imported.plan.tasks) {
            setTaskTime(task, times.at(at++ % times.size()), 2026);
            task.assignments = {{{std::nullopt, QStringLiteral("Đơn vị %1 (mẫu)").arg(at % 20), domain::Addressing::Assigned}, domain::Role::Lead}};
        }
        if (const auto added = services.plans().add(imported, {}); !added)
            std::fprintf(stderr, "%s\n", qPrintable(added.error().code));
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    application::setLanguage(app, QStringLiteral("vi"));
    const int plans = argc > 1 ? atoi(argv[1]) : 10, tasks = argc > 2 ? atoi(argv[2]) : 300, runs = argc > 3 ? atoi(argv[3]) : 20;
    const QTemporaryDir dir;
    const FixedClock clock(QDateTime(QDate(2026, 5, 20), QTime(3, 0), Qt::UTC));
    gui::ServiceSet services(clock);
    if (!services.database().open(dir.filePath(QStringLiteral("bench.db"))))
        return 1;
    addPlans(services, plans, tasks);
    std::vector<domain::DueItem> items;
    bench::measure("due list read", runs, [&] { items = services.services().due.list().value(); });
    std::printf("%zu items of %d plans with %d tasks\n", items.size(), plans, tasks);
    gui::DueModel model;
    bench::measure("into the list's groups", runs, [&] { model.setItems(items, clock.today(), {}); });
    gui::YearChart chart;
    chart.resize(1160, 560);
    chart.show();
    bench::measure("into the year's progress", runs, [&] { chart.setItems(items, 2026, clock.today()); });
    QImage picture(chart.size(), QImage::Format_RGB32);
    bench::measure("a screen of it painted", runs, [&] { chart.render(&picture); });
    bench::measure("a month of lunar dates", runs, [&] {
        for (int i = 0; i < 42; ++i)
            static_cast<void>(domain::lunarDate(QDate(2026, 5, 1).addDays(i)));
    });
    return 0;
}
