// A copy of a plan for another year: new identity, nothing guessed, the old year told.
#include "base/uuid.h"
#include "domain/plan_copy.h"
#include "support/catch.h"

#include <QSet>

using namespace bd;
using namespace bd::domain;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Paragraph paragraph(const char *text)
{
    return {newUuid(), ParagraphLevel::Dash, RichText::plain(s(text))};
}

Plan issued()
{
    Plan plan;
    plan.uuid = newUuid();
    plan.year = 2025;
    plan.state = PlanState::Issued;
    plan.number = s("12");
    plan.symbol = s("KH-UBND");
    plan.date = PartialDate::of(QDate(2025, 3, 4));
    plan.title = s("Thực hiện công tác bình đẳng giới năm 2025");
    plan.preamble = {RichText::plain(s("Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2025 của tỉnh."))};
    Section section;
    section.uuid = newUuid();
    section.heading = RichText::plain(s("NỘI DUNG"));
    section.blocks = {paragraph("Phát 20255 tờ rơi, mã 12025."), paragraph("Báo cáo trước ngày 05/6/2025."),
                      Table{newUuid(), {{{{{RichText::plain(s("Quý I/2025"))}, 1, 1}}, true}}}};
    Task task;
    task.uuid = newUuid();
    task.title = s("Báo cáo trước ngày 05/6/2025");
    task.sectionUuid = section.uuid;
    task.paragraphUuid = std::get<Paragraph>(section.blocks.at(1)).uuid;
    task.status = TaskStatus::Dropped;
    task.statusReason = s("hết kinh phí");
    task.end = PartialDate::of(QDate(2025, 6, 5));
    ReportingDuty duty;
    duty.uuid = newUuid();
    duty.sectionUuid = section.uuid;
    duty.due = QDate(2025, 6, 5);
    plan.sections = {section};
    plan.tasks = {task};
    plan.duties = {duty};
    plan.parentUuid = newUuid();
    plan.rounds.resize(1);
    return plan;
}

QStringList uuids(const Plan &plan)
{
    QStringList list{plan.uuid, plan.sections.at(0).uuid, plan.tasks.at(0).uuid, plan.duties.at(0).uuid};
    for (const Block &block : plan.sections.at(0).blocks)
        list.append(std::visit([](const auto &b) { return b.uuid; }, block));
    return list;
}

} // namespace

TEST_CASE("A copy is a draft of its year with an identity of its own; references follow")
{
    const Plan old = issued();
    const Plan copy = copyPlan(old, 2026).plan;
    CHECK(copy.state == PlanState::Draft);
    CHECK(copy.year == 2026);
    CHECK(copy.number.isEmpty());
    CHECK(copy.date == PartialDate::ofYear(2026));
    CHECK(copy.title == s("Thực hiện công tác bình đẳng giới năm 2026"));
    CHECK(copy.rounds.empty());
    CHECK_FALSE(copy.parentUuid);
    CHECK(copy.tasks.at(0).status == TaskStatus::NotStarted);
    CHECK(copy.tasks.at(0).statusReason.isEmpty());
    for (const QString &uuid : uuids(copy))
        CHECK_FALSE(uuids(old).contains(uuid));
    CHECK(copy.tasks.at(0).sectionUuid == copy.sections.at(0).uuid);
    CHECK(copy.tasks.at(0).paragraphUuid == std::get<Paragraph>(copy.sections.at(0).blocks.at(1)).uuid);
    CHECK(copy.duties.at(0).sectionUuid == copy.sections.at(0).uuid);
}

TEST_CASE("A copy guesses no dates: each passage with the old year is told, where it stands")
{
    const Plan old = issued();
    const PlanCopy copy = copyPlan(old, 2026);
    CHECK(copy.plan.duties.at(0).due == old.duties.at(0).due);
    CHECK(copy.plan.tasks.at(0).end == old.tasks.at(0).end);
    CHECK(std::get<Paragraph>(copy.plan.sections.at(0).blocks.at(1)).text == std::get<Paragraph>(old.sections.at(0).blocks.at(1)).text);
    REQUIRE(copy.remarks.size() == 3); // preamble, paragraph, table; not "20255", not the task of a paragraph
    for (const Issue &issue : copy.remarks) {
        CHECK(issue.code == s("old_year"));
        CHECK(issue.args.at(0) == s("2025"));
    }
    CHECK(copy.remarks.at(1).where == std::get<Paragraph>(copy.plan.sections.at(0).blocks.at(1)).uuid);
    CHECK(copy.remarks.at(2).where == std::get<Table>(copy.plan.sections.at(0).blocks.at(2)).uuid);
}

TEST_CASE("A copy within the year, or of a plan without one, shifts nothing")
{
    Plan old = issued();
    CHECK(copyPlan(old, 2025).remarks.empty());
    CHECK(copyPlan(old, 2025).plan.title == old.title);
    old.year.reset();
    CHECK(copyPlan(old, 2026).plan.title == old.title);
    CHECK(copyPlan(old, 2026).plan.year == 2026);
}
