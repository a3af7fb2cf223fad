// Amending an issued plan.
#include "domain/plan_revision.h"
#include "support/catch.h"

using namespace bd::domain;

TEST_CASE("A revision is a draft of its own with the same words", "[domain][revision]")
{
    Plan issued;
    issued.uuid = QStringLiteral("issued");
    issued.state = PlanState::Issued;
    issued.number = QStringLiteral("12");
    issued.date = PartialDate::of(QDate(2026, 1, 5));
    issued.year = 2026;
    issued.title = QStringLiteral("Công tác bình đẳng giới năm 2026");
    Section section;
    section.uuid = QStringLiteral("section");
    issued.sections = {section};
    Task task;
    task.uuid = QStringLiteral("task");
    task.sectionUuid = section.uuid;
    task.status = TaskStatus::Running;
    issued.tasks = {task};
    issued.rounds = {CommentRound()};
    const Plan revision = revise(issued, QStringLiteral("Bổ sung chỉ tiêu"));
    CHECK(revision.state == PlanState::Draft);
    CHECK(revision.number.isEmpty());
    CHECK(revision.date.isUnknown());
    CHECK(revision.year == 2026);
    CHECK(revision.title == issued.title);
    CHECK(revision.rounds.empty());
    CHECK(revision.uuid != issued.uuid);
    CHECK(revision.revisionOf == issued.uuid);
    CHECK(revision.revisionNote == QStringLiteral("Bổ sung chỉ tiêu"));
    CHECK(revision.sections.front().uuid != section.uuid);
    CHECK(revision.tasks.front().sectionUuid == revision.sections.front().uuid);
    CHECK(revision.tasks.front().status == TaskStatus::Running); // the work goes on
}
