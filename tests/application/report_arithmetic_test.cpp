// The figures of a report against those of an independent script (tests/data/report/figures.py), and each against its rows.
#include "application/report_facts_fixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <nlohmann/json.hpp>
#include <iostream>

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

/// What the script says now where Python is there; else what it said when the sample was written.
nlohmann::json told(const SampleReport &sample, const QString &name)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (!python.isEmpty()) {
        QProcess process;
        process.start(python, {data(u"report/figures.py"_s), sample.path, sample.report.planUuid, sample.report.period.from.toString(Qt::ISODate),
                               sample.report.period.to.toString(Qt::ISODate)});
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return nlohmann::json::parse(process.readAllStandardOutput().toStdString());
    }
    std::cout << "python3 is not there: figures are held against tests/data/report/" << name.toStdString() << '\n';
    return nlohmann::json::parse(readAll(data(u"report/"_s + name)).toStdString());
}

void hold(const ReportFacts &facts, const nlohmann::json &expected)
{
    for (const auto &[id, value] : expected["facts"].items()) {
        INFO(id);
        const ReportFact *fact = facts.fact(QString::fromStdString(id));
        REQUIRE(fact);
        REQUIRE(fact->value);
        CHECK(*fact->value == value.get<qint64>());
    }
    for (const auto &[id, value] : expected["before"].items()) {
        INFO(id);
        const ReportFact *fact = facts.fact(QString::fromStdString(id));
        REQUIRE(fact);
        REQUIRE(fact->before);
        CHECK(*fact->before == value.get<qint64>());
    }
    for (const auto &id : expected["undecided"]) {
        INFO(id.get<std::string>());
        const ReportFact *fact = facts.fact(QString::fromStdString(id.get<std::string>()));
        REQUIRE(fact);
        CHECK(fact->isUndecided);
        CHECK_FALSE(fact->value);
    }
    // And nothing besides: of measures, sections, costs, tasks.
    for (const ReportFact &fact : facts.facts) {
        const bool isOther = !fact.value || fact.source.origin == domain::FigureOrigin::Computed || fact.source.origin == domain::FigureOrigin::Indicator
            || fact.id.startsWith(u"cadres."_s) || fact.id.startsWith(u"models.kind."_s) || fact.id.startsWith(u"recommendations."_s)
            || fact.id.startsWith(u"action_month."_s) || fact.id == u"committee.women" || fact.id == u"inspections.units" || fact.id == u"models.expanded"
            || fact.id == u"tasks.late" || fact.id.startsWith(u"activity."_s) || fact.id.startsWith(u"units."_s) || (fact.id.startsWith(u"news-items.2"_s) && fact.source.origin == domain::FigureOrigin::Entry);
        INFO(fact.id.toStdString());
        if (!isOther)
            CHECK(expected["facts"].contains(fact.id.toStdString()));
    }
}

} // namespace

TEST_CASE("figures of the sample commune against an independent script", "[report-facts]")
{
    SampleReport year;
    hold(year.facts(), told(year, u"commune-year.json"_s));
    year.report.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    hold(year.facts(), told(year, u"commune-6m.json"_s));
    year.report.period = {QDate(2025, 12, 15), QDate(2026, 6, 14)};
    hold(year.facts(), told(year, u"commune-decree-09.json"_s));
}

TEST_CASE("figures of the sample province against an independent script", "[report-facts]")
{
    SampleReport sample({QDate(2026, 1, 1), QDate(2026, 12, 31)}, DemoOffice::Province);
    const ReportFacts facts = sample.facts();
    CHECK(facts.setting.level == domain::AgencyLevel::Province);
    CHECK(facts.setting.area == u"tỉnh"_s);
    hold(facts, told(sample, u"province-year.json"_s));
}

TEST_CASE("every number opens the rows that it is the sum of", "[report-facts][report-explain]")
{
    for (const domain::DayRange &period : {domain::DayRange{QDate(2026, 1, 1), QDate(2026, 11, 10)}, domain::DayRange{QDate(2026, 1, 1), QDate(2026, 12, 31)},
                                           domain::DayRange{QDate(2026, 1, 1), QDate(2026, 6, 30)}}) {
        SampleReport sample(period);
        const ReportFacts facts = sample.facts();
        int explainedFacts = 0;
        for (const ReportFact &fact : facts.facts) {
            INFO(fact.id.toStdString());
            const auto explained = explainFigure(sample.database, fact.source, fact.id);
            REQUIRE(explained);
            if (fact.source.origin == domain::FigureOrigin::Computed || !fact.value)
                continue;
            ++explainedFacts;
            qint64 sum = 0;
            bool isKnown = false;
            for (const FigureRow &row : explained->rows) {
                sum += row.value.value_or(0);
                isKnown = isKnown || row.value;
                CHECK_FALSE(row.uuid.isEmpty());
            }
            CHECK(sum == *fact.value);
            CHECK((isKnown || *fact.value == 0));
            CHECK(explained->value.value_or(0) == *fact.value);
            CHECK(explained->rowCount == int(explained->rows.size()));
        }
        CHECK(explainedFacts > 60);
    }
}

TEST_CASE("a figure that nobody knows is an error that says so", "[report-explain]")
{
    SampleReport sample;
    domain::FigureSource source;
    source.origin = domain::FigureOrigin::Record;
    source.id = u"nothing"_s;
    const auto explained = explainFigure(sample.database, source, u"x.y"_s);
    REQUIRE_FALSE(explained);
    CHECK(explained.error().code == u"report.no_figure"_s);
    source.origin = domain::FigureOrigin::Typed;
    CHECK(explainFigure(sample.database, source, u"x.y"_s)->rows.empty());
}

TEST_CASE("a period that is none is refused", "[report-facts]")
{
    SampleReport sample;
    sample.report.period = {};
    CHECK(reportFacts(sample.database, sample.report, sample.progress).error().code == u"report.no_period"_s);
    sample.report.period = {QDate(2026, 6, 30), QDate(2026, 1, 1)};
    CHECK(reportFacts(sample.database, sample.report, sample.progress).error().code == u"report.period_reversed"_s);
}

TEST_CASE("a period without a row gives facts without numbers", "[report-facts]")
{
    SampleReport sample({QDate(2031, 1, 1), QDate(2031, 12, 31)});
    sample.report.planUuid.clear();
    const ReportFacts facts = sample.facts();
    CHECK(facts.activities == 0);
    for (const ReportFact &fact : facts.facts)
        if (fact.source.origin == domain::FigureOrigin::Log) {
            INFO(fact.id.toStdString());
            CHECK(fact.value.value_or(0) == 0);
        }
}

TEST_CASE("the whole period is proposed from last year's share, of flows alone", "[report-facts]")
{
    SampleReport sample({QDate(2026, 1, 1), QDate(2026, 6, 30)});
    sample.report.wholeEnd = QDate(2026, 12, 31);
    FigureService figures(sample.database);
    const auto entry = [&](const QString &measure, QDate to, qint64 total) {
        domain::FigureEntry one;
        one.measure = measure;
        one.period = {QDate(2025, 1, 1), to};
        one.total = total;
        REQUIRE(figures.save(one, 0));
    };
    entry(u"contests"_s, QDate(2025, 6, 30), 2);
    entry(u"contests"_s, QDate(2025, 12, 31), 4);
    entry(u"leaflets"_s, QDate(2025, 6, 30), 100);
    ReportFacts facts = sample.facts();
    const ReportFact *contests = facts.fact(u"contests.total"_s);
    const auto proposed = proposeEstimates(sample.database, facts);
    REQUIRE(proposed);
    for (const auto &estimate : *proposed) {
        CHECK(estimate.isProposed);
        CHECK(estimate.measure != u"leaflets"_s);
        if (estimate.measure == u"contests")
            CHECK(estimate.total == contests->value.value_or(0) * 2);
    }
    sample.report.estimates = {{u"sessions"_s, 60, {}, false}};
    facts = sample.facts();
    CHECK(facts.fact(u"sessions.total"_s)->estimated == 60);
    CHECK(facts.fact(u"sessions.total"_s)->value != 60);
}

TEST_CASE("checks before freezing, by table", "[report-check]")
{
    struct Row {
        const char *code;
        std::function<void(MadeFacts &)> make;
    };
    const auto document = [](MadeFacts &made) -> domain::Section & { return made.section(domain::SectionKind::Communication, u"Truyền thông"_s); };
    const Row rows[] = {
        {"women_over_total", [](MadeFacts &m) { m.sessions(3, 100, 120, 3, 3); }},
        {"undecided", [](MadeFacts &m) { m.add(u"sessions.total"_s, u"Cuộc"_s, u"cuộc"_s, {}).isUndecided = true; }},
        {"parts_differ", [](MadeFacts &m) {
             m.add(u"dv-cases.total"_s, u"Vụ"_s, u"vụ"_s, 10);
             for (const char *part : {"dv-physical.total", "dv-mental.total", "dv-economic.total", "dv-sexual.total"})
                 m.add(QLatin1String(part), u"x"_s, u"vụ"_s, 2);
         }},
        {"far_from_before", [](MadeFacts &m) { m.add(u"sessions.total"_s, u"Cuộc"_s, u"cuộc"_s, 90).before = 40; }},
        {"total_over_denominator", [](MadeFacts &m) {
             m.add(u"key-leaders.total"_s, u"Cơ quan"_s, u"cơ quan"_s, 3);
             m.add(u"key-leaders.denominator"_s, u"Cơ quan, trong tổng số"_s, u"cơ quan"_s, 2);
         }},
        {"estimate_below", [](MadeFacts &m) {
             m.add(u"sessions.total"_s, u"Cuộc"_s, u"cuộc"_s, 50);
             m.facts.report.estimates = {{u"sessions"_s, 40, {}, false}};
         }},
        {"estimate_unconfirmed", [](MadeFacts &m) { m.facts.report.estimates = {{u"sessions"_s, 40, {}, true}}; }},
        {"no_state", [](MadeFacts &m) {
             domain::Task late;
             late.uuid = u"t"_s;
             late.title = u"Tập huấn"_s;
             late.end = domain::PartialDate::of(QDate(2026, 3, 1));
             m.facts.tasks = {late};
         }},
        {"no_reason", [](MadeFacts &m) {
             domain::Task dropped;
             dropped.title = u"Tập huấn"_s;
             dropped.status = domain::TaskStatus::Dropped;
             m.facts.tasks = {dropped};
         }},
        {"heading_without_text", [&](MadeFacts &m) { document(m); }},
        {"other_level", [&](MadeFacts &m) {
             document(m).blocks.push_back(domain::Paragraph{u"p"_s, domain::ParagraphLevel::Plain, domain::RichText::plain(u"Trên địa bàn tỉnh đã có 03 cuộc."_s)});
         }},
        {"deadline_passed", [](MadeFacts &m) { m.facts.report.due = QDate(2026, 7, 1); }},
        {"no_result", [](MadeFacts &m) {
             m.facts.report.kind = domain::ReportKind::Year;
             domain::Indicator one;
             one.code = u"1.1"_s;
             one.parts[domain::AgencyLevel::Commune] = domain::IndicatorPart::Own;
             m.facts.indicators = {one};
         }},
    };
    for (const Row &row : rows) {
        INFO(row.code);
        MadeFacts made;
        row.make(made);
        const auto issues = checkReport(made.facts, made.document, QDate(2026, 7, 5));
        CHECK(std::any_of(issues.begin(), issues.end(), [&](const auto &issue) { return issue.code == QLatin1String(row.code); }));
    }
    MadeFacts calm;
    calm.facts.report.due = QDate(2026, 7, 5);
    CHECK(checkReport(calm.facts, calm.document, QDate(2026, 7, 5)).empty());
    calm.facts.report.isStrict = true;
    CHECK(checkReport(calm.facts, calm.document, QDate(2026, 7, 5)).size() == 1);
}

TEST_CASE("of more rows than are shown the sum is still that of all", "[report-explain]")
{
    constexpr int count = 4'100;
    SampleReport sample({QDate(2027, 1, 1), QDate(2027, 12, 31)});
    sample.report.planUuid.clear();
    std::vector<domain::Activity> rows;
    for (int i = 0; i < count; ++i) {
        domain::Activity activity;
        activity.title = u"Nói chuyện %1"_s.arg(i);
        activity.from = activity.to = QDate(2027, 1, 1).addDays(i % 365);
        activity.cost = 1000;
        domain::Figure people;
        people.measure = u"attendances"_s;
        people.total = 10;
        if (i % 2 == 0)
            people.women = 4;
        activity.figures = {people};
        rows.push_back(activity);
    }
    REQUIRE(ActivityService(sample.database).add(rows));
    const ReportFacts facts = sample.facts();
    const std::pair<QString, qint64> expected[] = {{u"attendances.total"_s, 10 * count}, {u"attendances.women"_s, 4 * count / 2},
                                                   {u"attendances.counted"_s, count / 2}, {u"attendances.counted_total"_s, 10 * count / 2},
                                                   {u"activities.total"_s, count}, {u"cost.total"_s, 1000 * count}};
    for (const auto &[id, value] : expected) {
        INFO(id.toStdString());
        const ReportFact *fact = facts.fact(id);
        REQUIRE(fact);
        CHECK(fact->value == value);
        const auto explained = explainFigure(sample.database, fact->source, id);
        REQUIRE(explained);
        CHECK(explained->value == value);
        CHECK(explained->rows.size() <= 2000);
        CHECK(explained->rowCount >= int(explained->rows.size()));
        CHECK(explained->filter);
    }
}
