// "Tổng quan": what is counted, and that unknown stays unknown.
#include "application/activity_service.h"
#include "application/demo.h"
#include "application/overview_service.h"
#include "application/record_service.h"
#include "database_fixture.h"

using namespace bd;
using namespace bd::application;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TempDir dir;
    FixedClock clock{QDateTime(QDate(2026, 6, 8), QTime(1, 0), Qt::UTC)};
    DatabaseService database{clock};

    Fixture() { REQUIRE(database.open(dir.file(u"dữ liệu.db"_s))); }
    Overview read(const QString &plan = {}, int year = 2026)
    {
        const auto overview = OverviewService(database).read({year, plan, QDate(2026, 6, 8)});
        REQUIRE(overview);
        return *overview;
    }
    void add(const domain::Plan &plan)
    {
        exchange::ImportedPlan imported;
        imported.plan = plan;
        imported.coverage = {1.0, 0.0, 0.0};
        REQUIRE(PlanService(database).add(imported, {}));
    }
    void add(QDate day, std::optional<qint64> people, std::optional<qint64> women, std::optional<qint64> cost = {}, const QString &plan = {})
    {
        domain::Activity activity;
        activity.title = u"Truyền thông (mẫu)"_s;
        activity.from = activity.to = day;
        activity.cost = cost;
        activity.planUuid = plan;
        activity.figures.push_back({u"attendances"_s, people, women, {}, domain::Origin::Own, false});
        REQUIRE(ActivityService(database).add({activity}));
    }
};

domain::Task task(const QString &title, domain::SectionKind kind, domain::TaskStatus status, const QString &end, const QString &lead)
{
    domain::Task one;
    one.title = title;
    one.kind = kind;
    one.status = status;
    one.end = domain::PartialDate::fromIso(end).value();
    if (!lead.isEmpty())
        one.assignments.push_back({{std::nullopt, lead, domain::Addressing::Assigned}, domain::Role::Lead});
    return one;
}

domain::Plan plan()
{
    using enum domain::SectionKind;
    using enum domain::TaskStatus;
    domain::Plan plan;
    plan.uuid = u"0f2d1a60-4c0c-4f5e-9a61-0d6d8f8a1001"_s;
    plan.year = 2026;
    plan.title = u"Công tác bình đẳng giới năm 2026 (mẫu)"_s;
    plan.tasks = {task(u"một"_s, Communication, Done, u"2026-03-31"_s, u"Phòng Văn hóa - Xã hội (mẫu)"_s),
                  task(u"hai"_s, Communication, NotStarted, u"2026-05-31"_s, u"Trạm Y tế (mẫu)"_s),
                  task(u"ba"_s, Models, Running, u"2026-12"_s, u"Phòng Văn hóa - Xã hội (mẫu)"_s),
                  task(u"bốn"_s, Models, Dropped, {}, {})};
    plan.tasks[0].budget.amount = 5'000'000;
    plan.tasks[2].budget.amount = 7'000'000;
    return plan;
}

} // namespace

TEST_CASE("an empty data file has an overview of nothing")
{
    Fixture f;
    const Overview overview = f.read();
    CHECK(overview.counts.total() == 0);
    CHECK(overview.activities.rows == 0);
    CHECK_FALSE(overview.planned.value());
    CHECK_FALSE(overview.activities.people.value());
    CHECK(overview.bySection.empty());
    CHECK(overview.plans.isEmpty());
}

TEST_CASE("tasks are counted by state, by kind of contents and by who leads them; late ones as late")
{
    Fixture f;
    f.add(plan());
    const Overview overview = f.read();
    CHECK(overview.plans == QStringList{plan().title});
    CHECK(overview.counts.total() == 4);
    CHECK(overview.counts.count(TaskState::Done) == 1);
    CHECK(overview.counts.count(TaskState::Late) == 1);
    CHECK(overview.counts.count(TaskState::NotStarted) == 0);
    CHECK(overview.counts.count(TaskState::Running) == 1);
    CHECK(overview.counts.count(TaskState::Dropped) == 1);
    REQUIRE(overview.bySection.size() == 2);
    CHECK(overview.bySection.front().key == u"communication");
    CHECK(overview.bySection.front().counts.count(TaskState::Late) == 1);
    REQUIRE(overview.byAgency.size() == 3);
    CHECK(overview.byAgency.front().key == u"Phòng Văn hóa - Xã hội (mẫu)");
    CHECK(overview.byAgency.front().counts.total() == 2);
    CHECK(overview.byAgency.back().key.isEmpty());
    CHECK(overview.planned.value() == 12'000'000);
    CHECK(overview.planned.known == 2);
    CHECK(overview.planned.rows == 4);
    // of another year, and of one plan
    CHECK(f.read({}, 2025).counts.total() == 0);
    CHECK(f.read(plan().uuid).counts.total() == 4);
}

TEST_CASE("activities are counted per month beside the year before; women nobody counted stay unknown")
{
    Fixture f;
    f.add(QDate(2026, 3, 8), 100, 60, 2'000'000, plan().uuid);
    f.add(QDate(2026, 3, 20), 40, std::nullopt);
    f.add(QDate(2026, 5, 2), std::nullopt, std::nullopt);
    f.add(QDate(2025, 3, 8), 10, 10);
    f.add(QDate(2024, 3, 8), 10, 10);
    const Overview overview = f.read(plan().uuid);
    CHECK(overview.activities.rows == 3);
    CHECK(overview.ofPlan == 1);
    CHECK(overview.hasYearBefore);
    CHECK(overview.months[2].sums.rows == 2);
    CHECK(overview.months[2].yearBefore == 1);
    CHECK(overview.months[2].sums.people.value() == 140);
    CHECK(overview.months[2].sums.women.value() == 60);
    CHECK(overview.months[2].sums.women.known == 1);
    CHECK_FALSE(overview.months[4].sums.people.value());
    CHECK(overview.months[11].sums.rows == 0);
    CHECK(overview.activities.people.known == 2);
    CHECK(overview.activities.cost.value() == 2'000'000);
    CHECK(overview.activities.cost.known == 1);
}

TEST_CASE("models and inspections of the year, and what is due")
{
    Fixture f;
    f.add(plan());
    RecordService records(f.database);
    domain::CommunityModel model;
    model.name = u"Địa chỉ tin cậy thôn Suối Đá (mẫu)"_s;
    model.kind = u"dia-chi-tin-cay"_s;
    model.started = domain::PartialDate::ofYear(2026);
    REQUIRE(records.save(model));
    model.name = u"Câu lạc bộ cũ (mẫu)"_s;
    model.started = domain::PartialDate::ofYear(2019);
    model.ended = domain::PartialDate::ofYear(2023);
    model.state = domain::ModelState::Ended;
    REQUIRE(records.save(model));
    domain::Inspection inspection;
    inspection.unit.name = u"Trường Khe Mây (mẫu)"_s;
    inspection.planned = domain::PartialDate::ofMonth(2026, 9);
    REQUIRE(records.save(inspection));
    inspection.date = QDate(2026, 4, 3);
    inspection.role = domain::InspectionRole::Inspected;
    REQUIRE(records.save(inspection));
    const Overview overview = f.read();
    REQUIRE(overview.models.size() == 1);
    CHECK(overview.models.front() == std::pair(domain::ModelState::Running, 1));
    CHECK(overview.modelsBegun == 1);
    REQUIRE(overview.modelKinds.size() == 1);
    CHECK(overview.modelKinds.front().name.contains(u"ịa chỉ tin cậy"_s));
    CHECK(overview.modelKinds.front().states.at(domain::ModelState::Running) == 1);
    REQUIRE(overview.inspections.size() == 2);
    CHECK(overview.inspections[0].second == std::pair(0, 1));
    CHECK(overview.inspections[1].second == std::pair(1, 0));
    CHECK(overview.overdue >= 1);
    REQUIRE_FALSE(overview.next.empty());
    CHECK(std::any_of(overview.next.begin(), overview.next.end(), [](const auto &item) { return item.title.contains(u"hai"); }));
}
