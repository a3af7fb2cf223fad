// Totals beside the log: kept, chosen between, undone; and states that the log proposes for a plan's tasks.
#include "application/figure_service.h"
#include "application/progress_service.h"
#include "activity_samples.h"
#include "database_fixture.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using domain::DayRange;
using domain::FigureEntry;

namespace {

const DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
const DayRange firstHalf{QDate(2026, 1, 1), QDate(2026, 6, 30)};

FigureEntry entry(const char *measure, std::optional<qint64> total, const char *source = "")
{
    FigureEntry e;
    e.measure = QString::fromLatin1(measure);
    e.period = year;
    e.total = total;
    e.source = QString::fromUtf8(source);
    return e;
}

struct Numbers : DataFile {
    ActivityService log{database};
    FigureService figures{database};

    void logPeople(QDate day, std::optional<qint64> people, std::optional<qint64> women = {}, const char *agency = "")
    {
        domain::Activity a = activity(QStringLiteral("Họp"), day);
        a.figures = {figure(QStringLiteral("attendances"), people, women)};
        a.agency.name = QString::fromUtf8(agency);
        REQUIRE(log.add({a}));
    }
    ResolvedFigure resolved(const char *measure, const DayRange &period = year, const QString &unit = {})
    {
        return figures.resolve(QString::fromLatin1(measure), period, unit).value();
    }
};

} // namespace

TEST_CASE("a total is kept whole, changed with its version, and removed", "[figures]")
{
    Numbers data;
    CHECK(data.figures.save(entry("", 1), 0).error().code == QStringLiteral("figure.no_measure"));
    FigureEntry turned = entry("clubs", 1);
    turned.period = {QDate(2026, 2, 1), QDate(2026, 1, 1)};
    CHECK(data.figures.save(turned, 0).error().code == QStringLiteral("figure.no_period"));
    FigureEntry full = entry("clubs", 12, "Hội LHPN xã");
    full.unit = {QStringLiteral("u-1"), QStringLiteral("thôn Suối Trong"), domain::Addressing::Assigned};
    full.women = 3;
    full.denominator = 20;
    full.opening = 10;
    full.added = 3;
    full.removed = 1;
    full.asOf = QDate(2026, 6, 30);
    full.method = QStringLiteral("đếm sổ");
    full.origin = domain::Origin::Supplied;
    full.isEstimate = true;
    full.isMain = true;
    full.collectionUuid = QStringLiteral("c");
    REQUIRE(data.figures.save(full, 0));
    auto stored = data.figures.entries().value();
    REQUIRE(stored.size() == 1);
    full.uuid = stored[0].entry.uuid;
    CHECK(stored[0].entry == full);
    FigureEntry changed = full;
    changed.total = 13;
    REQUIRE(data.figures.save(changed, stored[0].version));
    CHECK(data.figures.save(full, stored[0].version).error().code == QStringLiteral("conflict"));
    CHECK(data.figures.remove(full.uuid, stored[0].version).error().code == QStringLiteral("conflict"));
    stored = data.figures.entries(year, QStringLiteral("clubs")).value();
    REQUIRE(stored.size() == 1);
    const QStringList before = dump(data.database);
    const auto removed = data.figures.remove(full.uuid, stored[0].version);
    REQUIRE(removed);
    CHECK(data.figures.entries()->empty());
    CHECK(data.figures.remove(full.uuid, stored[0].version).error().code == QStringLiteral("figure.not_found"));
    REQUIRE(data.plans.apply(removed->inverted()));
    CHECK(dump(data.database) == before);
}

TEST_CASE("log and total are never added; the user chooses, and may choose again", "[figures]")
{
    Numbers data;
    data.logPeople(QDate(2026, 3, 1), 60, 40);
    data.logPeople(QDate(2026, 4, 1), 40);
    data.logPeople(QDate(2026, 5, 1), std::nullopt);
    data.logPeople(QDate(2025, 12, 12), 1000);
    auto people = data.resolved("attendances");
    CHECK(people.total == 100);
    CHECK(people.women == 40);
    CHECK(people.isFromLog);
    CHECK(people.log.total.known == 2);
    CHECK(people.log.total.rows == 3);
    CHECK(people.log.women.known == 1);

    REQUIRE(data.figures.save(entry("attendances", 450, "Thôn"), 0));
    people = data.resolved("attendances");
    CHECK(people.isUndecided);
    CHECK_FALSE(people.total.has_value());
    CHECK(people.entries.size() == 1);
    CHECK(data.resolved("attendances", firstHalf).total == 100); // the total is of another period

    domain::FigureChoice choice;
    choice.measure = QStringLiteral("attendances");
    choice.period = year;
    choice.usesLog = false;
    choice.entryUuid = people.entries[0].entry.uuid;
    const QStringList before = dump(data.database);
    const auto chosen = data.figures.choose(choice);
    REQUIRE(chosen);
    CHECK(data.resolved("attendances").total == 450);
    CHECK(data.resolved("attendances").usedEntry == choice.entryUuid);
    choice.usesLog = true;
    const auto again = data.figures.choose(choice);
    REQUIRE(again);
    CHECK(data.resolved("attendances").total == 100);
    REQUIRE(data.plans.apply(again->inverted()));
    CHECK(data.resolved("attendances").total == 450);
    REQUIRE(data.plans.apply(chosen->inverted()));
    CHECK(dump(data.database) == before);
}

TEST_CASE("of several sources only one is the main one", "[figures]")
{
    Numbers data;
    FigureEntry police = entry("dv-cases", 7, "Công an xã"), station = entry("dv-cases", 9, "Trạm Y tế"), other = entry("dv-cases", 3, "Công an xã");
    other.unit.name = QStringLiteral("thôn Đồi Cọ");
    other.isMain = true;
    REQUIRE(data.figures.saveAll({police, station, other}, QStringLiteral("figure.save")));
    CHECK(data.resolved("dv-cases").isUndecided);
    CHECK(data.resolved("dv-cases", year, QStringLiteral("thôn Đồi Cọ")).total == 3);
    const auto mark = [&](const char *source) {
        const auto entries = data.figures.entries().value();
        for (const StoredEntry &stored : entries)
            if (stored.entry.source == QString::fromUtf8(source) && stored.entry.unit.name.isEmpty()) {
                FigureEntry main = stored.entry;
                main.isMain = true;
                REQUIRE(data.figures.save(main, stored.version));
            }
    };
    mark("Công an xã");
    CHECK(data.resolved("dv-cases").total == 7);
    mark("Trạm Y tế");
    CHECK(data.resolved("dv-cases").total == 9);
    CHECK(data.resolved("dv-cases", year, QStringLiteral("thôn Đồi Cọ")).total == 3); // another quantity keeps its own
}

TEST_CASE("stocks are the last one counted in the period, from the log or typed", "[figures]")
{
    Numbers data;
    domain::Activity a = activity(QStringLiteral("Rà soát câu lạc bộ"), QDate(2026, 3, 1));
    a.figures = {figure(QStringLiteral("clubs"), 2)};
    domain::Activity later = a;
    later.from = later.to = QDate(2026, 9, 1);
    later.figures[0].total = 3;
    REQUIRE(data.log.add({later, a}));
    CHECK(data.resolved("clubs").total == 3);
    CHECK(data.resolved("clubs").asOf == QDate(2026, 9, 1));
    CHECK(data.resolved("clubs", firstHalf).total == 2);
    FigureEntry typed = entry("clubs", 4, "Hội LHPN xã");
    typed.asOf = QDate(2026, 10, 31);
    REQUIRE(data.figures.save(typed, 0));
    CHECK(data.resolved("clubs").total == 4);
    CHECK(data.resolved("clubs", firstHalf).total == 2);
    CHECK(data.figures.entries(firstHalf)->empty());
}

TEST_CASE("all numbers of a period, own ones apart from those handed down, and of one unit", "[figures]")
{
    Numbers data;
    data.logPeople(QDate(2026, 3, 1), 60, 40, "Hội LHPN xã");
    data.logPeople(QDate(2026, 3, 2), 30, 10, "Đoàn xã");
    FigureEntry own = entry("leaflets", 100), down = entry("leaflets", 900);
    down.origin = domain::Origin::Supplied;
    REQUIRE(data.figures.saveAll({own, down, entry("nowhere", 5)}, QStringLiteral("figure.save")));
    const auto all = data.figures.resolveAll(year).value();
    REQUIRE(all.size() == 4);
    CHECK(all[0].measure == QStringLiteral("attendances"));
    CHECK(all[0].total == 90);
    CHECK(all[1].measure == QStringLiteral("leaflets"));
    CHECK(all[1].total == 100);
    CHECK(all[2].origin == domain::Origin::Supplied);
    CHECK(all[2].total == 900);
    CHECK(all[3].measure == QStringLiteral("nowhere")); // of no known measure, and still shown
    CHECK(data.resolved("attendances", year, QStringLiteral("Hội LHPN xã")).total == 60);
    CHECK(data.figures.resolveAll(year, QStringLiteral("nobody"))->empty());
}

TEST_CASE("the log proposes states of tasks; applying is an edit of the plan", "[progress]")
{
    DataFile data;
    ActivityService log(data.database);
    ProgressService progress(data.database);
    domain::Plan plan;
    plan.title = QStringLiteral("Kế hoạch");
    plan.year = 2026;
    for (const char *product : {"02 buổi", "01 báo cáo", "03 lớp", "01 hội nghị"}) {
        domain::Task task;
        task.title = QStringLiteral("Nhiệm vụ %1").arg(plan.tasks.size() + 1);
        task.product = QString::fromUtf8(product);
        task.start = domain::PartialDate::of(QDate(2026, 2, 1));
        task.end = domain::PartialDate::of(QDate(2026, 5, 31));
        plan.tasks.push_back(task);
    }
    const qint64 id = data.add(plan).planId;
    const auto stored = data.plans.load(id).value();
    const auto logFor = [&](std::size_t task, QDate day) {
        domain::Activity a = activity(QStringLiteral("Làm"), day);
        a.planUuid = stored.plan.uuid;
        a.taskUuid = stored.plan.tasks[task].uuid;
        REQUIRE(log.add({a}));
    };
    logFor(0, QDate(2026, 3, 1));
    logFor(0, QDate(2026, 4, 1));
    logFor(1, QDate(2026, 4, 2));
    logFor(2, QDate(2026, 4, 3));
    const QDate june(2026, 6, 30);
    const auto proposals = progress.proposals(stored, june).value();
    REQUIRE(proposals.size() == 3);
    CHECK(proposals[0].proposed == domain::TaskStatus::Done);
    CHECK(proposals[0].activities == 2);
    CHECK(proposals[1].reason == domain::ProgressReason::TimeOver);
    CHECK(proposals[2].proposed == domain::TaskStatus::Running);
    CHECK(progress.withoutActivity(stored, june).value() == QStringList{stored.plan.tasks[3].uuid});
    const QStringList before = dump(data.database);
    const auto applied = progress.apply(stored, proposals);
    REQUIRE(applied);
    CHECK(applied->changes.title == QStringLiteral("task.status"));
    const auto after = data.plans.load(id).value();
    CHECK(after.plan.tasks[0].status == domain::TaskStatus::Done);
    CHECK(after.plan.tasks[2].status == domain::TaskStatus::Running);
    CHECK(after.plan.tasks[3].status == domain::TaskStatus::NotStarted);
    CHECK(progress.proposals(after, june)->empty());
    REQUIRE(data.plans.apply(applied->changes.inverted()));
    CHECK(dump(data.database) == before);
}
