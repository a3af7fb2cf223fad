// bench_log [ACTIVITIES [RUNS [FILE [ONLY]]]]: ten plans and a log of that many activities with two figures each (100,000), and
// what the page of the log asks for: its opening, a keystroke in the filter, an order, sums; adding 10,000 rows at once and one. A
// FILE that holds as many already is used as it is. ONLY: measures whose name has it; "nothing" fills the file alone.
#include "application/activity_service.h"
#include "application/figure_service.h"
#include "application/plan_service.h"
#include "stopwatch.h"
#include "support/log_material.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <string>

using namespace bd;
using namespace bd::application;

namespace {

constexpr std::size_t window = 200;

class Bench {
public:
    Bench(DatabaseService &database, int runs, std::string only) : m_database(database), m_log(database), m_runs(runs), m_only(std::move(only)) {}

    void fill(int activities)
    {
        PlanService plans(m_database);
        if (m_log.count().value_or(0) >= activities) { // a file of an earlier call: opened as users open theirs
            for (const PlanSummary &known : plans.list().value_or(std::vector<PlanSummary>()))
                m_plans.push_back(plans.load(known.id)->plan);
            return;
        }
        for (int year = 2017; year <= 2026; ++year) {
            exchange::ImportedPlan imported;
            imported.plan = bench::logPlan(year, 40);
            m_plans.push_back(imported.plan);
            check(plans.add(imported, {}));
        }
        bench::LogMaterial material(m_plans);
        std::vector<double> ms, processor;
        for (int left = activities; left > 0; left -= 10000) {
            std::vector<domain::Activity> rows;
            for (int i = 0; i < std::min(left, 10000); ++i)
                rows.push_back(material.next());
            const double before = bench::processorMs();
            QElapsedTimer timer;
            timer.start();
            check(m_log.add(rows));
            ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            processor.push_back(bench::processorMs() - before);
        }
        bench::print("add 10,000 at once", ms, processor);
        check(m_database.settle());
    }

    void measureAll()
    {
        measure("open: ids, window, sums", m_runs, [&] {
            page({}, {});
            check(m_log.sums({}));
        });
        ids("  ids alone", {}, {});
        measure("  sums alone", m_runs, [&] { check(m_log.sums({})); });
        for (const char *words : {"b", "binh dang", "bình đẳng", "suc khoe vay von", "zzzz", "số 1"}) {
            ActivityFilter filter;
            filter.words = QString::fromUtf8(words);
            measure(std::string("filter ") + words, m_runs, [&] { page(filter, {}); });
        }
        ActivityFilter both;
        both.words = QStringLiteral("binh dang");
        measure("filter, ordered by place", m_runs, [&] { page(both, {ActivityColumn::Place, false}); });
        measure("filter and sums", m_runs, [&] {
            page(both, {});
            check(m_log.sums(both));
        });
        columns();
        orders();
        pairs();
        rest();
    }

private:
    template <typename Work>
    void measure(const std::string &name, int runs, Work &&work)
    {
        if (name.find(m_only) != std::string::npos)
            bench::measure(name.c_str(), runs, work);
    }

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

    void ids(const std::string &name, const ActivityFilter &filter, const ActivityOrder &order)
    {
        measure(name, m_runs, [&] { check(m_log.ids(filter, order)); });
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
            measure(name, m_runs, [&] { page(filter, {}); });
        }
        ActivityFilter year;
        year.period = domain::DayRange{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        measure("filter year", m_runs, [&] { page(year, {}); });
        ActivityFilter agency;
        agency.agency = QStringLiteral("Đơn vị số 7");
        measure("filter agency", m_runs, [&] { page(agency, {}); });
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
                measure(std::string("order by ") + name + (descending ? " down" : ""), m_runs, [&] { page({}, {column, descending}); });
    }

    void rest()
    {
        const std::pair<const char *, ActivityGrouping> groupings[] = {
            {"groups by month", ActivityGrouping::Month}, {"groups by section", ActivityGrouping::Section},
            {"groups by kind", ActivityGrouping::Kind},   {"groups by task", ActivityGrouping::Task},
            {"groups by agency", ActivityGrouping::Agency}, {"groups by place", ActivityGrouping::Place}};
        for (const auto &[name, by] : groupings) {
            const auto grouping = by;
            measure(name, m_runs, [&] { check(m_log.groups({}, grouping)); });
        }
        const domain::DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        measure("figures of a year", m_runs, [&] { check(FigureService(m_database).resolveAll(year)); });
        measure("measures of all years", m_runs, [&] { check(m_log.measureSums({})); });
        measure("usual places", m_runs, [&] { check(m_log.usual(ActivityColumn::Place)); });
        bench::LogMaterial material(m_plans);
        std::vector<domain::Activity> rows;
        for (int i = 0; i < m_runs; ++i)
            rows.push_back(material.next());
        int next = 0;
        measure("add one", m_runs, [&] { check(m_log.add({rows[static_cast<std::size_t>(next++)]})); });
        measureAdding();
        if (std::string("remove 1,000").find(m_only) == std::string::npos)
            return;
        std::vector<qint64> some = m_log.ids({}).value_or(std::vector<qint64>());
        some.resize(std::min<std::size_t>(some.size(), 1000));
        Result<ChangeSet> gone = ChangeSet();
        measure("remove 1,000", 1, [&] { check(gone = m_log.remove(some)); });
        PlanService plans(m_database);
        measure("  and undo", 1, [&] { check(plans.apply(gone->inverted())); });
    }

    /// Into the full log; taken out again by its undo, so that each time is the same.
    void measureAdding()
    {
        bench::LogMaterial material(m_plans);
        std::vector<domain::Activity> rows;
        for (int i = 0; i < 10000; ++i)
            rows.push_back(material.next());
        for (int i = 0; i < std::min(m_runs, 3); ++i) {
            Result<ChangeSet> added = ChangeSet();
            measure("add 10,000 to the full log", 1, [&] { check(added = m_log.add(rows)); });
            if (!added->isEmpty())
                measure("  add 10,000: undone", 1, [&] { check(PlanService(m_database).apply(added->inverted())); });
            check(m_database.settle());
        }
    }

    /// Where a filter and an order, or a filter and a group, have nothing in common.
    void pairs()
    {
        ActivityFilter year, kind, plan;
        year.period = domain::DayRange{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        kind.kind = QStringLiteral("training");
        plan.planUuid = m_plans.back().uuid;
        const std::pair<const char *, const ActivityFilter *> filters[] = {{"year", &year}, {"one kind", &kind}, {"one plan", &plan}};
        for (const auto &[name, filter] : filters) {
            const std::string of = std::string("of ") + name + ": ";
            measure(of + "by place", m_runs, [&] { page(*filter, {ActivityColumn::Place, false}); });
            measure(of + "by people", m_runs, [&] { page(*filter, {ActivityColumn::People, true}); });
            measure(of + "sums", m_runs, [&] { check(m_log.sums(*filter)); });
            measure(of + "groups by agency", m_runs, [&] { check(m_log.groups(*filter, ActivityGrouping::Agency)); });
            measure(of + "groups by section", m_runs, [&] { check(m_log.groups(*filter, ActivityGrouping::Section)); });
            measure(of + "measures", m_runs, [&] { check(m_log.measureSums(*filter)); });
        }
        ActivityFilter words;
        words.words = QStringLiteral("binh dang");
        measure("of words: groups by kind", m_runs, [&] { check(m_log.groups(words, ActivityGrouping::Kind)); });
        measure("of words: groups by place", m_runs, [&] { check(m_log.groups(words, ActivityGrouping::Place)); });
    }

    DatabaseService &m_database;
    ActivityService m_log;
    int m_runs;
    std::string m_only;
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
    Bench bench(database, runs, argc > 4 ? argv[4] : "");
    bench.fill(activities);
    std::printf("file: %lld MB\n", static_cast<long long>(QFileInfo(path).size() / 1000000));
    bench.measureAll();
    return 0;
}
