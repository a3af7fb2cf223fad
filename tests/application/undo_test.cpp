// Undo is data: the inverse change set through the same path.
#include "application/database_fixture.h"
#include "storage/full_plan.h"
#include "support/random_plan.h"

#include <random>

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

/// Does random acts and keeps what each changed.
class Actor {
public:
    Actor(DataFile &file, std::uint32_t seed) : m_file(file), m_random(seed), m_seed(seed)
    {
        QObject::connect(&file.database.feed(), &ChangeFeed::changed, &m_context, [this](const ChangeSet &set) { m_last = set; });
    }

    void act()
    {
        m_last = {};
        const auto plans = m_file.plans.list().value();
        const int dice = number(0, plans.empty() ? 1 : 5);
        if (dice == 0 || dice == 1) {
            if (dice == 0)
                m_file.add(randomPlan(m_seed * 1000 + m_made++));
            else
                REQUIRE(m_file.settings.setOffice({QStringLiteral("tỉnh %1").arg(number(0, 2)),
                                                   number(0, 1) ? QString() : QStringLiteral("xã %1").arg(number(0, 2)), {}}));
        } else {
            const PlanSummary &plan = plans[static_cast<std::size_t>(number(0, static_cast<int>(plans.size()) - 1))];
            if (dice == 2)
                REQUIRE(m_file.plans.issue(plan.id, plan.version, QString::number(number(1, 99)), domain::PartialDate::ofYear(2026)));
            else if (dice == 3)
                REQUIRE(m_file.plans.setState(plan.id, plan.version, domain::allValues<domain::PlanState>()[static_cast<std::size_t>(number(0, 5))]));
            else if (dice == 4)
                REQUIRE(m_file.plans.remove(plan.id, plan.version));
            else
                REQUIRE(m_file.settings.setValue(QStringLiteral("k%1").arg(number(0, 3)), number(0, 1) ? QString() : QStringLiteral("v")));
        }
        if (!m_last.isEmpty())
            sets.push_back(m_last);
    }

    std::vector<ChangeSet> sets;

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }

    DataFile &m_file;
    std::mt19937 m_random;
    std::uint32_t m_seed, m_made = 0;
    ChangeSet m_last;
    QObject m_context;
};

void apply(DataFile &f, const ChangeSet &set)
{
    const auto done = f.plans.apply(set);
    INFO((done ? std::string() : (done.error().code + u' ' + done.error().detail).toStdString()));
    REQUIRE(done);
}

} // namespace

TEST_CASE("random acts: undo all is the start, redo all is the end, at every step")
{
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        DataFile f;
        f.add(fullPlan());
        const QStringList start = dump(f.database);
        Actor actor(f, seed);
        std::vector<QStringList> states{start};
        for (int i = 0; i < 25; ++i) {
            const std::size_t done = actor.sets.size();
            actor.act();
            if (actor.sets.size() > done)
                states.push_back(dump(f.database));
        }
        REQUIRE(actor.sets.size() > 5);
        const std::vector<ChangeSet> sets = actor.sets;
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = sets.size(); i-- > 0;) {
                apply(f, sets[i].inverted());
                REQUIRE(dump(f.database) == states[i]);
            }
            for (std::size_t i = 0; i < sets.size(); ++i) {
                apply(f, sets[i]);
                REQUIRE(dump(f.database) == states[i + 1]);
            }
        }
        CHECK(f.database.check(f.progress).value().isEmpty());
    }
}

TEST_CASE("inverting turns order and sides, twice gives the same")
{
    const ChangeSet set{QStringLiteral("x"), {}, {{QStringLiteral("a"), 1, std::nullopt, nlohmann::json{{"v", 1}}},
                                                  {QStringLiteral("b"), 2, nlohmann::json{{"v", 1}}, nlohmann::json{{"v", 2}}}}, false};
    const ChangeSet inverse = set.inverted();
    CHECK(inverse.isInverse);
    REQUIRE(inverse.changes.size() == 2);
    CHECK(inverse.changes[0].kind == QStringLiteral("b"));
    CHECK(inverse.changes[0].after == set.changes[1].before);
    CHECK_FALSE(inverse.changes[1].after.has_value());
    CHECK(inverse.inverted().changes[1].after == set.changes[1].after);
    CHECK_FALSE(inverse.inverted().isInverse);
}

TEST_CASE("a deleted plan comes back with its ids, as a batch of the history")
{
    DataFile f;
    const auto id = f.add(fullPlan()).planId;
    const QStringList before = dump(f.database);
    const auto removed = f.plans.remove(id, f.plans.load(id).value().version);
    REQUIRE(removed);
    apply(f, removed->changes.inverted());
    CHECK(dump(f.database) == before);
    CHECK(f.plans.load(id).value().plan == fullPlan());
    CHECK(f.database.info().value().historyRows == 3);
    CHECK(test::value(f.database, QStringLiteral("SELECT act || is_inverse FROM history WHERE id = 3")).toString()
          == QStringLiteral("plan.delete1"));
}

TEST_CASE("an undo over a later change is a conflict and changes nothing")
{
    DataFile f;
    const auto added = f.add(fullPlan());
    const int version = f.plans.load(added.planId).value().version;
    const auto issued = f.plans.issue(added.planId, version, QStringLiteral("1"), {});
    REQUIRE(issued);
    const auto code = [&](const ChangeSet &set) {
        const QStringList before = dump(f.database);
        const auto done = f.plans.apply(set);
        CHECK(dump(f.database) == before);
        return done ? QString() : done.error().code;
    };
    SECTION("the row is another")
    {
        CHECK(code(added.changes.inverted()) == QStringLiteral("conflict"));
    }
    SECTION("the row is gone")
    {
        REQUIRE(f.plans.remove(added.planId, f.plans.load(added.planId).value().version));
        CHECK(code(issued->changes.inverted()) == QStringLiteral("conflict"));
    }
    SECTION("the row is there already")
    {
        CHECK(code(added.changes) == QStringLiteral("conflict"));
    }
    SECTION("something hangs on it that came later")
    {
        apply(f, issued->changes.inverted());
        exec(f.database, QStringLiteral("INSERT INTO recipient (version, plan_id, position, text) VALUES (9, %1, 9, 'sau')").arg(added.planId));
        CHECK(code(added.changes.inverted()) == QStringLiteral("conflict"));
    }
    SECTION("a section hangs on it that came later")
    {
        apply(f, issued->changes.inverted());
        exec(f.database, QStringLiteral("INSERT INTO section (uuid, version, plan_id, parent_id, role, position, kind, heading, heading_end, "
                                        "number_style, search_key) SELECT 'sau', 9, plan_id, id, 'body', 0, 'other', '', '', 'none', '' "
                                        "FROM section WHERE uuid = 'm-2'"));
        CHECK(code(added.changes.inverted()) == QStringLiteral("conflict"));
    }
}

TEST_CASE("after an undo an old version number doesn't pass for the new one")
{
    DataFile f;
    const auto id = f.add(fullPlan()).planId;
    const int first = f.plans.load(id).value().version;
    const auto issued = f.plans.issue(id, first, QStringLiteral("1"), {});
    REQUIRE(issued);
    const int second = f.plans.load(id).value().version;
    apply(f, issued->changes.inverted());
    const int third = f.plans.load(id).value().version;
    CHECK(first < second);
    CHECK(second < third);
    CHECK(f.plans.setState(id, second, domain::PlanState::Issued).error().code == QStringLiteral("conflict"));
    CHECK(f.plans.setState(id, third, domain::PlanState::Issued));
}
