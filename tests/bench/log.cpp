// bench_log [ACTIVITIES [RUNS [FILE]]]: ten plans and a log of that many activities with two figures each (100,000), and what the
// page of the log asks for: its opening, a keystroke in the filter, an order, sums; adding 10,000 rows at once and one. A FILE that
// holds as many already is used as it is.
#include "application/activity_service.h"
#include "application/figure_service.h"
#include "application/plan_service.h"
#include "stopwatch.h"
#include "support/log_material.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace bd;
using namespace bd::application;

namespace {

constexpr std::size_t window = 200;

class Bench {
public:
    Bench(DatabaseService &database, int runs) : m_database(database), m_log(database), m_runs(runs) {}

    void fill(int activities)
    {
        if (m_log.count().value_or(0) >= activities) { // a file of an earlier call: opened as users open theirs
            for (int year = 2017; year <= 2026; ++year)
                m_plans.push_back(bench::logPlan(year, 40));
            return;
        }
        PlanService plans(m_database);
        for (int year = 2017; year <= 2026; ++year) {
            exchange::ImportedPlan imported;
            imported.plan = bench::logPlan(year, 40);
            m_plans.push_back(imported.plan);
            check(plans.add(imported, {}));
        }
        bench::LogMaterial material(m_plans);
        std::vector<double> ms;
        for (int left = activities; left > 0; left -= 10000) {
            std::vector<domain::Activity> rows;
            for (int i = 0; i < std::min(left, 10000); ++i)
                rows.push_back(material.next());
            QElapsedTimer timer;
            timer.start();
            check(m_log.add(rows));
            ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        bench::print("add 10,000 at once", ms);
        check(m_database.settle());
    }

    void measureAll()
    {
        bench::measure("open: ids, window, sums", m_runs, [&] {
            page({}, {});
            check(m_log.sums({}));
        });
        ids("  ids alone", {}, {});
        bench::measure("  sums alone", m_runs, [&] { check(m_log.sums({})); });
        for (const char *words : {"b", "binh dang", "bình đẳng", "suc khoe vay von", "zzzz", "số 1"}) {
            ActivityFilter filter;
            filter.words = QString::fromUtf8(words);
            bench::measure((std::string("filter ") + words).c_str(), m_runs, [&] { page(filter, {}); });
        }
        ActivityFilter both;
        both.words = QStringLiteral("binh dang");
        bench::measure("filter, ordered by place", m_runs, [&] { page(both, {ActivityColumn::Place, false}); });
        bench::measure("filter and sums", m_runs, [&] {
            page(both, {});
            check(m_log.sums(both));
        });
        columns();
        orders();
        rest();
    }

private:
    template <typename T>
    static void check(const Result<T> &result)
    {
        if (!result)
            std::fprintf(stderr, "failed: %s %s\n", qPrintable(result.error().code), qPrintable(result.error().detail));
    }

    void page(const ActivityFilter &filter, const ActivityOrder &order)
    {
        auto ids = m_log.ids(filter, order);
        check(ids);
        if (ids && ids->size() > window)
            ids->resize(window);
        if (ids)
            check(m_log.read(*ids));
    }

    void ids(const char *name, const ActivityFilter &filter, const ActivityOrder &order)
    {
        bench::measure(name, m_runs, [&] { check(m_log.ids(filter, order)); });
    }

    void columns()
    {
        const std::tuple<const char *, ActivityColumn, const char *> filters[] = {
            {"filter title", ActivityColumn::Title, "tư vấn"}, {"filter place", ActivityColumn::Place, "so 12"}, {"filter people", ActivityColumn::People, ">100"},
            {"filter cost", ActivityColumn::Cost, "trống"},    {"filter kind", ActivityColumn::Kind, "tap huan"}, {"filter date", ActivityColumn::Date, "5/2026"},
            {"filter task", ActivityColumn::Task, "so 12 "}};
        for (const auto &[name, column, words] : filters) {
            ActivityFilter filter;
            filter.columns = {{column, QString::fromUtf8(words)}};
            bench::measure(name, m_runs, [&] { page(filter, {}); });
        }
        ActivityFilter year;
        year.period = domain::DayRange{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        bench::measure("filter year", m_runs, [&] { page(year, {}); });
        ActivityFilter agency;
        agency.agency = QStringLiteral("Đơn vị số 7");
        bench::measure("filter agency", m_runs, [&] { page(agency, {}); });
    }

    void orders()
    {
        const std::pair<const char *, ActivityColumn> all[] = {
            {"date", ActivityColumn::Date},       {"title", ActivityColumn::Title}, {"task", ActivityColumn::Task},     {"section", ActivityColumn::Section},
            {"kind", ActivityColumn::Kind},       {"agency", ActivityColumn::Agency}, {"place", ActivityColumn::Place}, {"held or attended", ActivityColumn::Participation},
            {"people", ActivityColumn::People},   {"women", ActivityColumn::Women}, {"cost", ActivityColumn::Cost},     {"source", ActivityColumn::Source},
            {"result", ActivityColumn::Result},   {"evidence", ActivityColumn::Evidence}};
        for (const auto &[name, column] : all)
            for (const bool descending : {false, true})
                bench::measure((std::string("order by ") + name + (descending ? " down" : "")).c_str(), m_runs, [&] { page({}, {column, descending}); });
    }

    void rest()
    {
        const std::pair<const char *, ActivityGrouping> groupings[] = {
            {"groups by month", ActivityGrouping::Month}, {"groups by kind", ActivityGrouping::Kind}, {"groups by task", ActivityGrouping::Task},
            {"groups by agency", ActivityGrouping::Agency}, {"groups by place", ActivityGrouping::Place}};
        for (const auto &[name, by] : groupings) {
            const auto grouping = by;
            bench::measure(name, m_runs, [&] { check(m_log.groups({}, grouping)); });
        }
        const domain::DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        bench::measure("figures of a year", m_runs, [&] { check(FigureService(m_database).resolveAll(year)); });
        bench::measure("measures of all years", m_runs, [&] { check(m_log.measureSums({})); });
        bench::measure("usual places", m_runs, [&] { check(m_log.usual(ActivityColumn::Place)); });
        bench::LogMaterial material(m_plans);
        std::vector<domain::Activity> rows;
        for (int i = 0; i < m_runs; ++i)
            rows.push_back(material.next());
        int next = 0;
        bench::measure("add one", m_runs, [&] { check(m_log.add({rows[static_cast<std::size_t>(next++)]})); });
        std::vector<qint64> some = m_log.ids({}).value_or(std::vector<qint64>());
        some.resize(std::min<std::size_t>(some.size(), 1000));
        Result<ChangeSet> gone = ChangeSet();
        bench::measure("remove 1,000", 1, [&] { check(gone = m_log.remove(some)); });
        PlanService plans(m_database);
        bench::measure("  and undo", 1, [&] { check(plans.apply(gone->inverted())); });
    }

    DatabaseService &m_database;
    ActivityService m_log;
    int m_runs;
    std::vector<domain::Plan> m_plans;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int activities = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 10;
    QTemporaryDir folder;
    const QString path = argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(QStringLiteral("log.db"));
    const SystemClock clock;
    DatabaseService database(clock);
    if (!database.open(path))
        return 1;
    std::printf("%d activities\n", activities);
    Bench bench(database, runs);
    bench.fill(activities);
    std::printf("file: %lld MB\n", static_cast<long long>(QFileInfo(path).size() / 1000000));
    bench.measureAll();
    return 0;
}
