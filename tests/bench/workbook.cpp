// bench_workbook [ROWS_OUT [ROWS_IN]]: a log of that many activities (100,000) goes to a spreadsheet and to CSV, and a
// spreadsheet of so many rows (10,000) comes in: read, compared, stored. Each in a process of its own, for its peak of memory.
// bench_workbook fill|out|in FILE [ROWS] runs one part.
#include "application/activity_export.h"
#include "application/activity_import.h"
#include "application/plan_service.h"
#include "application/table_export.h"
#include "stopwatch.h"
#include "support/log_material.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <ctime>

using namespace bd;
using namespace bd::application;

namespace {

template <typename T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Of this process so far, where the system tells it.
void printPeak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            std::printf("%-28s %8.1f MiB\n", "  peak of memory", line.mid(6).trimmed().split(' ').front().toDouble() / 1024);
    }
}

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void fill(DatabaseService &database, int rows)
{
    std::vector<domain::Plan> plans;
    for (int year = 2017; year <= 2026; ++year) {
        exchange::ImportedPlan imported;
        imported.plan = bench::logPlan(year, 40);
        plans.push_back(imported.plan);
        taken(PlanService(database).add(imported, {}));
    }
    bench::LogMaterial material(plans);
    ActivityService log(database);
    for (int left = rows; left > 0; left -= 10'000) {
        std::vector<domain::Activity> some;
        for (int i = 0; i < std::min(left, 10'000); ++i)
            some.push_back(material.next());
        taken(log.add(some));
    }
    taken(database.settle());
}

/// A sender's table: dates as words, two head rows' worth of columns, money in millions.
void writeForeign(const QString &file, int rows)
{
    TableSource table;
    table.name = QStringLiteral("Hoạt động");
    table.columns = {{QStringLiteral("STT"), 6, TableKind::Number},          {QStringLiteral("Thời gian"), 12, TableKind::Words},
                     {QStringLiteral("Nội dung hoạt động"), 40, TableKind::Words}, {QStringLiteral("Đơn vị thực hiện"), 24, TableKind::Words},
                     {QStringLiteral("Địa điểm"), 24, TableKind::Words},      {QStringLiteral("Số lượt người tham dự"), 10, TableKind::Number},
                     {QStringLiteral("Trong đó nữ"), 10, TableKind::Number},  {QStringLiteral("Kinh phí (triệu đồng)"), 12, TableKind::Number},
                     {QStringLiteral("Kết quả"), 40, TableKind::Words}};
    std::vector<domain::Plan> plans{bench::logPlan(2026, 40)};
    table.rows = [plans, rows](const TableSource::Give &give, Progress &) -> Result<void> {
        bench::LogMaterial material(plans);
        for (qint64 i = 1; i <= rows; ++i) {
            const domain::Activity one = material.next();
            const domain::Figure figure = one.figures.empty() ? domain::Figure() : one.figures.front();
            TableRow row;
            row.cells.emplace_back(i);
            if (i % 2)
                row.cells.emplace_back(one.from);
            else
                row.cells.emplace_back(one.from.toString(QStringLiteral("d/M/yyyy")));
            row.cells.emplace_back(one.title + QStringLiteral(" (%1)").arg(i));
            row.cells.emplace_back(one.agency.name);
            row.cells.emplace_back(one.place);
            row.cells.emplace_back(figure.total.value_or(40));
            row.cells.emplace_back(figure.women.value_or(20));
            row.cells.emplace_back(static_cast<double>(i % 90) + 0.5);
            row.cells.emplace_back(one.result);
            BD_TRY(give(row));
        }
        return {};
    };
    NoProgress progress;
    taken(exportTable(table, file, u';', progress));
}

int out(DatabaseService &database, const QString &folder)
{
    NoProgress progress;
    for (const char *name : {"log.xlsx", "log.csv"}) {
        const QString file = folder + QLatin1Char('/') + QLatin1String(name);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock(); // of the processor, all threads: what a busy machine doesn't lengthen
        const TableSource table = taken(activityTable(database, {}, {ActivityColumn::Date, false}));
        taken(exportTable(table, file, u';', progress));
        std::printf("%-28s %8.0f ms  (%.0f ms of the processor; %lld rows, %.1f MB)\n", name, since(timer),
                    static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC, static_cast<long long>(table.count),
                    static_cast<double>(QFileInfo(file).size()) / 1e6);
        printPeak();
    }
    return 0;
}

int in(DatabaseService &database, const QString &file)
{
    NoProgress progress;
    ActivityImport import(database);
    QElapsedTimer all, timer;
    all.start();
    timer.start();
    const ActivityTable table = taken(import.read(file, 2026, progress));
    std::printf("%-28s %8.0f ms\n", "in: read", since(timer));
    timer.restart();
    const ActivityImportPreview preview = taken(import.preview(table, progress));
    std::printf("%-28s %8.0f ms  (%d new, %d refused)\n", "in: compare", since(timer), preview.count(ActivityImportPreview::Line::Fate::New),
                preview.count(ActivityImportPreview::Line::Fate::Refused));
    timer.restart();
    taken(import.apply(preview, true, progress));
    std::printf("%-28s %8.0f ms\n", "in: store", since(timer));
    std::printf("%-28s %8.0f ms\n", "in: all", since(all));
    printPeak();
    return 0;
}

int runPart(const QStringList &args)
{
    const QString part = args.at(1), file = args.at(2);
    const SystemClock clock;
    DatabaseService database(clock);
    taken(database.open(file));
    if (part == QLatin1String("fill"))
        fill(database, args.value(3).toInt());
    return part == QLatin1String("out") ? out(database, args.at(3)) : part == QLatin1String("in") ? in(database, args.at(3)) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() > 3)
        return runPart(args);
    const QString rowsOut = args.value(1, QStringLiteral("100000"));
    const QTemporaryDir folder;
    const QString big = folder.filePath(QStringLiteral("big.db")), empty = folder.filePath(QStringLiteral("empty.db"));
    const QString table = folder.filePath(QStringLiteral("table.xlsx"));
    writeForeign(table, args.value(2, QStringLiteral("10000")).toInt());
    for (const QStringList &part : {QStringList{QStringLiteral("fill"), big, rowsOut}, QStringList{QStringLiteral("out"), big, folder.path()},
                                    QStringList{QStringLiteral("in"), empty, table}, QStringList{QStringLiteral("in"), big, table}}) {
        if (const int failed = QProcess::execute(QCoreApplication::applicationFilePath(), part))
            return failed;
        std::fflush(stdout);
    }
    return 0;
}
