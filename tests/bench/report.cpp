// bench_report [ACTIVITIES [RUNS [FILE]]]: ten plans and a log of that many activities (100,000), and what composing a report asks
// for: the facts of a year and of all years, the draft, one figure's rows. FILE keeps the data file, for the sqlite3 shell.
#include "application/report_draft.h"
#include "application/report_log_facts.h"
#include "base/uuid.h"
#include "stopwatch.h"
#include "storage/activity_store.h"
#include "storage/report_store.h"
#include "support/log_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace bd;
using namespace bd::application;

namespace {

/// A section of every kind that reports have.
domain::Plan document()
{
    domain::Plan plan;
    for (const auto kind : domain::allValues<domain::SectionKind>()) {
        domain::Section section;
        section.uuid = newUuid();
        section.kind = kind;
        section.heading = domain::RichText::plain(toCode(kind));
        plan.sections.push_back(section);
    }
    return plan;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int activities = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 10;
    QTemporaryDir folder;
    const QString path = argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(QStringLiteral("report.db"));
    const bool isThere = QFileInfo::exists(path);
    const SystemClock clock;
    NoProgress quiet;
    DatabaseService database(clock);
    if (!database.open(path))
        return 1;
    std::vector<domain::Plan> plans;
    if (!isThere)
        bench::fillLog(database, plans, activities);
    const auto listed = PlanService(database).list();
    bench::check(listed);
    std::printf("%d activities\n", ActivityService(database).count().value_or(0));
    domain::Report report;
    report.kind = domain::ReportKind::Year;
    for (const PlanSummary &plan : *listed)
        if (plan.year == 2026)
            report.planUuid = plan.uuid;
    const domain::Plan text = document();
    const std::pair<const char *, domain::DayRange> periods[] = {{"a year", {QDate(2026, 1, 1), QDate(2026, 12, 31)}},
                                                                 {"ten years", {QDate(2017, 1, 1), QDate(2026, 12, 31)}}};
    for (const auto &[name, period] : periods) {
        report.period = period;
        const std::string of = name;
        bench::measure((of + ": composed").c_str(), runs, [&] {
            const auto facts = reportFacts(database, report, quiet);
            bench::check(facts);
            const auto patterns = sentencePatterns(database);
            bench::check(patterns);
            if (facts && patterns)
                (void)draftReport(*facts, text, *patterns);
        });
        const auto facts = reportFacts(database, report, quiet);
        bench::check(facts);
        bench::measure((of + ": facts").c_str(), runs, [&] { bench::check(reportFacts(database, report, quiet)); });
        bench::measure((of + ": draft").c_str(), runs, [&] { (void)draftReport(*facts, text, sentencePatterns(database).value()); });
        const auto where = countedRows(period, {});
        bench::measure("  statement of all figures", runs, [&] { bench::check(storage::figureTotals(database.session(), where)); });
        bench::measure("  statement by section", runs, [&] { bench::check(storage::activityGroups(database.session(), where, storage::LogGrouping::Section)); });
        bench::measure("  statement counted by sex", runs, [&] { bench::check(storage::countedBySex(database.session(), where, {QStringLiteral("attendances")})); });
        bench::measure("  statement of money", runs, [&] { bench::check(storage::costsBySource(database.session(), where)); });
        bench::measure("  statement by month", runs, [&] { bench::check(storage::measureByMonth(database.session(), where, QStringLiteral("news-items"))); });
        bench::measure("  statement of most people", runs, [&] { bench::check(storage::activitiesWithMostPeople(database.session(), where, 10)); });
        if (const ReportFact *fact = facts->fact(QStringLiteral("attendances.women")))
            bench::measure("  rows behind a figure", runs, [&] { bench::check(explainFigure(database, fact->source, fact->id)); });
    }
    return 0;
}
