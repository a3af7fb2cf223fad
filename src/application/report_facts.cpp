#include "application/report_facts.h"

#include "application/report_log_facts.h"
#include "application/report_register_facts.h"
#include "application/report_setting.h"
#include "domain/count_text.h"
#include "domain/indicator_text.h"
#include "domain/report_rules.h"
#include "storage/activity_store.h"
#include "storage/report_store.h"
#include "storage/transaction.h"

#include <algorithm>

namespace bd::application {

namespace {

constexpr int mostAfterFormer = 200;

/// What came behind the former report's cut-off and lies before this period.
Result<void> addAfterFormer(DatabaseService &database, ReportFacts &facts)
{
    if (facts.report.formerUuid.isEmpty())
        return {};
    BD_ASSIGN(const auto former, RecordService(database).find<domain::Report>(facts.report.formerUuid));
    if (!former)
        return {}; // it has gone since
    const domain::DayRange between{former->value.period.to.addDays(1), facts.report.period.from.addDays(-1)};
    if (between.to < between.from)
        return {};
    const auto where = countedRows(between, facts.setting.foreignPlans);
    BD_ASSIGN(const auto totals, storage::activityTotals(database.session(), where));
    if (totals.rows > 0) {
        ReportFact fact;
        fact.id = QStringLiteral("activities.after_former");
        fact.name = QStringLiteral("Phát sinh sau ngày chốt kỳ trước");
        fact.unit = QStringLiteral("hoạt động");
        fact.value = totals.rows;
        fact.rows = fact.known = totals.rows;
        fact.source.period = between;
        fact.source.rows = facts.setting.foreignPlans;
        facts.facts.push_back(fact);
    }
    BD_ASSIGN(const auto ids, storage::latestActivities(database.session(), where, mostAfterFormer));
    BD_ASSIGN(facts.afterFormer, ActivityService(database).read(ids));
    std::reverse(facts.afterFormer.begin(), facts.afterFormer.end());
    return {};
}

/// Of more than a year, the period one year earlier is mostly the same days: nothing is compared with it.
void forgetIncomparable(ReportFacts &facts)
{
    if (isComparable(facts.report.period))
        return;
    for (ReportFact &fact : facts.facts)
        fact.before.reset();
}

/// "Ước cả kỳ", as typed.
void takeEstimates(ReportFacts &facts)
{
    for (const domain::PeriodEstimate &estimate : facts.report.estimates) {
        for (ReportFact &fact : facts.facts) {
            if (fact.id == estimate.measure + QStringLiteral(".total"))
                fact.estimated = estimate.total;
            if (fact.id == estimate.measure + QStringLiteral(".women"))
                fact.estimated = estimate.women;
        }
    }
    // Where all people came to meetings, sentences tell those of the meetings: what they will come to is the same.
    for (const QString &measure : {QStringLiteral("attendances"), QStringLiteral("people")}) {
        const ReportFact *all = facts.fact(measure + QStringLiteral(".total"));
        for (ReportFact &fact : facts.facts)
            if (all && all->estimated && !fact.estimated && fact.id == QStringLiteral("sessions.%1.total").arg(measure) && fact.value == all->value)
                fact.estimated = all->estimated;
    }
}

} // namespace

const ReportFact *ReportFacts::fact(const QString &id) const
{
    const auto it = std::find_if(facts.begin(), facts.end(), [&](const ReportFact &one) { return one.id == id; });
    return it == facts.end() ? nullptr : &*it;
}

QString ratioText(const ReportFacts &facts, const ReportFact &fact)
{
    if (!fact.ratio)
        return {};
    const bool isPercent = fact.unit.startsWith(u'%');
    const auto indicator = std::find_if(facts.indicators.begin(), facts.indicators.end(),
                                        [&](const domain::Indicator &one) { return fact.id == QStringLiteral("indicator.%1.value").arg(one.code); });
    QString text = isPercent ? domain::percentNumber(*fact.ratio) : domain::decimalText(*fact.ratio);
    if (indicator != facts.indicators.end()) {
        std::vector<domain::IndicatorValue> ofYear;
        std::copy_if(facts.values.begin(), facts.values.end(), std::back_inserter(ofYear), [&](const domain::IndicatorValue &value) {
            return value.code == indicator->code && value.year == facts.report.period.to.year() && value.unit.name.isEmpty();
        });
        text = domain::decimalText(*fact.ratio, domain::decimalsOf(*indicator, ofYear, facts.setting.level));
    }
    return fact.unit == QLatin1String("%") ? text + fact.unit : text;
}

Result<ReportFacts> reportFacts(DatabaseService &database, const domain::Report &report, Progress &progress)
{
    if (!database.isOpen())
        return fail("db.not_open");
    if (!report.period.from.isValid() || !report.period.to.isValid())
        return fail("report.no_period");
    if (report.period.to < report.period.from)
        return fail("report.period_reversed", {report.period.from.toString(QStringLiteral("dd/MM/yyyy")), report.period.to.toString(QStringLiteral("dd/MM/yyyy"))});
    ReportFacts facts;
    facts.report = report;
    constexpr int steps = 5;
    const auto isOver = [&](int done) {
        progress.report(done, steps);
        return progress.isCancelled();
    };
    {
        // One state of the file for all of it, whoever writes meanwhile.
        BD_ASSIGN(auto transaction, storage::Transaction::begin(database.session(), storage::Transaction::Kind::Read));
        BD_ASSIGN(facts.setting, reportSetting(database, report));
        BD_TRY(readRegisters(database, facts));
        if (isOver(1))
            return fail("cancelled");
        BD_TRY(addLogFacts(database, facts));
        if (isOver(2))
            return fail("cancelled");
        BD_TRY(addTaskFacts(database, facts));
        BD_TRY(addRegisterFacts(database, facts));
        BD_TRY(addUnitFacts(database, facts));
        if (isOver(3))
            return fail("cancelled");
        BD_TRY(addIndicatorFacts(database, facts));
        BD_TRY(addAfterFormer(database, facts));
        BD_ASSIGN(facts.neighbours, ReportService(database).neighbours(report));
    }
    forgetIncomparable(facts);
    takeEstimates(facts);
    progress.report(steps, steps);
    return facts;
}

Result<ReportFacts> reportFacts(const QString &dataFile, const Clock &clock, const domain::Report &report, Progress &progress)
{
    DatabaseService database(clock);
    BD_TRY(database.open(dataFile, false));
    return reportFacts(database, report, progress);
}

Result<std::vector<domain::PeriodEstimate>> proposeEstimates(DatabaseService &database, const ReportFacts &facts)
{
    std::vector<domain::PeriodEstimate> proposed;
    const domain::Report &report = facts.report;
    if (!report.wholeEnd || *report.wholeEnd <= report.period.to)
        return proposed;
    const domain::DayRange whole{yearBefore(report.period).from, report.wholeEnd->addYears(-1)};
    BD_ASSIGN(const auto then, FigureService(database).resolveAll(whole, {}, facts.setting.foreignPlans));
    for (const ResolvedFigure &figure : then) {
        const ReportFact *total = figure.origin == domain::Origin::Own ? facts.fact(figure.measure + QStringLiteral(".total")) : nullptr;
        const ReportFact *women = facts.fact(figure.measure + QStringLiteral(".women"));
        // Stocks stand as of a day: there is nothing to come.
        if (!total || figure.asOf)
            continue;
        domain::PeriodEstimate estimate;
        estimate.measure = figure.measure;
        estimate.total = domain::proposedWhole(total->value, total->before, figure.total);
        if (women && women->known == women->rows)
            estimate.women = domain::proposedWhole(women->value, women->before, figure.women);
        estimate.isProposed = true;
        const bool isTyped = std::any_of(report.estimates.begin(), report.estimates.end(), [&](const domain::PeriodEstimate &one) {
            return one.measure == estimate.measure && !one.isProposed;
        });
        if (estimate.total && !isTyped)
            proposed.push_back(estimate);
    }
    return proposed;
}

} // namespace bd::application
