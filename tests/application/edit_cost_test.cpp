// What an edit asks of the disk.
#include "application/plan_desk_fixture.h"
#include "storage/fake_disk.h"
#include "support/random_edit.h"
#include "support/random_plan.h"

using namespace bd;
using namespace bd::test;

TEST_CASE("an edit of a plan takes two syncs at most, whatever it changes")
{
    FakeDisk disk;
    Desk desk(randomPlan(3));
    if (disk.opens() == 0) {
        WARN("skipped: Qt carries its own SQLite here");
        return;
    }
    exec(desk.f.database, QStringLiteral("PRAGMA synchronous = FULL")); // as the program has it
    RandomEditor editor(3);
    int most = 0, stored = 0;
    for (int i = 0; i < 300; ++i) {
        domain::Plan after = desk.plan;
        editor.edit(after);
        const int before = disk.syncs();
        const auto done = desk.f.plans.edit(desk.id, desk.plan, after, {QStringLiteral("text.edit"), {}, 0});
        REQUIRE(done);
        most = std::max(most, disk.syncs() - before);
        stored += done->changes.isEmpty() ? 0 : 1;
        domain::normalise(after);
        desk.plan = after;
    }
    CHECK(stored > 150);
    CHECK(most >= 1);
    CHECK(most <= 2);
}
