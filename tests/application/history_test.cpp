// The history of a plan: one entry per act, any earlier state, and the way back.
#include "application/history_service.h"

#include "application/act_text.h"
#include "application/plan_desk_fixture.h"
#include "support/random_edit.h"
#include "support/random_plan.h"

#include <QSet>

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

void typeInto(domain::Plan &plan, const QString &text)
{
    std::get<domain::Paragraph>(sectionIn(plan, "m-1").blocks[0]).text = domain::RichText::plain(text);
}

} // namespace

TEST_CASE("the history has one entry per act, the newest first")
{
    Desk desk;
    desk.f.database.setSystemUser(QStringLiteral("may-1"));
    HistoryService history(desk.f.database);
    const PlanEdit name{QStringLiteral("text.edit"), {QStringLiteral("Đoạn một")}, 0};
    const ChangeSet first = desk.edit([](domain::Plan &plan) { typeInto(plan, QStringLiteral("a")); }, name);
    desk.edit([](domain::Plan &plan) { typeInto(plan, QStringLiteral("ab")); }, {name.act, name.args, first.batchId});
    const ChangeSet removed = desk.edit([](domain::Plan &plan) { domain::removeSections(plan, {QStringLiteral("m-2")}); },
                                        {QStringLiteral("section.delete"), {QStringLiteral("TỔ CHỨC THỰC HIỆN")}, 0});
    desk.apply(removed.inverted());
    desk.f.add(randomPlan(1)); // another plan's acts are not this one's
    const auto entries = history.list(desk.id).value();
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].act == QStringLiteral("section.delete"));
    CHECK(entries[0].isInverse);
    CHECK_FALSE(entries[1].isInverse);
    CHECK(entries[1].batch == removed.batchId);
    CHECK(entries[2].batch == first.batchId);
    CHECK(entries[2].rows == 2);
    CHECK(entries[2].args == name.args);
    CHECK(entries[2].author == QStringLiteral("may-1"));
    CHECK(entries[2].at == QDateTime(QDate(2026, 11, 21), QTime(3, 4, 5), Qt::UTC));
    CHECK(entries[3].act == QStringLiteral("plan.import"));
    CHECK(history.list(99).value().empty());
}

TEST_CASE("import, then edits: the state after each act is the plan as it was")
{
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        Desk desk(randomPlan(seed));
        HistoryService history(desk.f.database);
        RandomEditor editor(seed + 100);
        std::map<qint64, domain::Plan> states{{1, desk.plan}};
        std::vector<ChangeSet> sets;
        for (int i = 0; i < 60; ++i) {
            const ChangeSet set = desk.edit([&](domain::Plan &plan) {
                editor.edit(plan);
                if (i % 20 == 7) // more rows than are kept singly
                    for (int k = 0; k < 8; ++k)
                        editor.edit(plan);
                if (i == 30) { // a batch for certain
                    plan.recipients.clear();
                    for (int k = 0; k < 30; ++k)
                        plan.recipients.append(QString::number(k));
                }
            });
            if (set.isEmpty())
                continue;
            states[set.batchId] = desk.plan;
            sets.push_back(set);
        }
        // Undone and done again: entries like any other.
        const auto newest = [&] { return history.list(desk.id).value().front().batch; };
        for (int i = 0; i < 5; ++i) {
            desk.apply(sets[sets.size() - 1 - static_cast<std::size_t>(i)].inverted());
            states[newest()] = desk.plan;
        }
        const auto entries = history.list(desk.id).value();
        CHECK(entries.size() == states.size());
        for (const auto &[batch, state] : states) {
            INFO("batch " << batch);
            const auto past = history.stateAfter(desk.id, batch);
            REQUIRE(past);
            CHECK(*past == state);
        }
    }
}

TEST_CASE("an earlier state comes back as one act, which can be undone")
{
    Desk desk;
    HistoryService history(desk.f.database);
    desk.edit([](domain::Plan &plan) { typeInto(plan, QStringLiteral("khác")); });
    desk.edit([](domain::Plan &plan) { domain::removeSections(plan, {QStringLiteral("m-1")}); });
    desk.edit([](domain::Plan &plan) { plan.recipients = {QStringLiteral("Chỉ một nơi")}; });
    const QStringList before = dump(desk.f.database);
    const auto reverted = history.revert(desk.id, 1);
    REQUIRE(reverted);
    desk.reread();
    CHECK(desk.plan == fullPlan());
    CHECK(desk.f.database.check(desk.f.progress).value().isEmpty());
    const auto entries = history.list(desk.id).value();
    CHECK(entries.front().act == QStringLiteral("plan.revert"));
    CHECK(entries.front().args == QStringList{QStringLiteral("21/11/2026 10:04")});
    desk.apply(reverted->changes.inverted());
    CHECK(dump(desk.f.database) == before);
    CHECK(history.stateAfter(desk.id, entries.front().batch).value() == fullPlan());
}

TEST_CASE("what can't be shown or brought back is said")
{
    Desk desk;
    HistoryService history(desk.f.database);
    const auto other = desk.f.add(randomPlan(1));
    const auto code = [](const auto &result) { return result ? QString() : result.error().code; };
    CHECK(code(history.stateAfter(desk.id, other.changes.batchId)) == QStringLiteral("history.unknown_state"));
    CHECK(code(history.stateAfter(desk.id, 4711)) == QStringLiteral("history.unknown_state"));
    CHECK(code(history.revert(99, 1)) == QStringLiteral("plan.not_found"));
    SECTION("an issued plan stays")
    {
        desk.edit([](domain::Plan &plan) { plan.state = domain::PlanState::Issued; });
        CHECK(code(history.revert(desk.id, 1)) == QStringLiteral("plan.read_only"));
    }
    SECTION("a deleted plan has no state after its deletion, and comes back with its history")
    {
        const auto removed = desk.f.plans.remove(desk.id, desk.f.plans.load(desk.id).value().version);
        REQUIRE(removed);
        CHECK(code(history.stateAfter(desk.id, removed->changes.batchId)) == QStringLiteral("history.unknown_state"));
        CHECK(history.stateAfter(desk.id, 1).value() == fullPlan());
        desk.apply(removed->changes.inverted());
        CHECK(history.stateAfter(desk.id, 1).value() == fullPlan());
    }
    SECTION("entries that say too little")
    {
        for (const char *before : {"NULL", "'{}'", "'[]'", "'{\"rows\":[{}]}'", "'{\"rows\":[{\"kind\":\"task\",\"row\":{}}]}'",
                                   "'{\"rows\":[{\"kind\":\"task\",\"row\":{\"id\":1}}]}'"}) {
            INFO(before);
            Desk own;
            exec(own.f.database, QStringLiteral("INSERT INTO history (batch_id, at, act, act_args, is_inverse, plan_id, entity_kind, entity_id, before, program) "
                                                "VALUES (2, '', 'x', '[]', 0, %1, 'task', 1, %2, '0')").arg(own.id).arg(QLatin1String(before)));
            CHECK(code(HistoryService(own.f.database).stateAfter(own.id, 1)) == QStringLiteral("history.incomplete"));
        }
    }
}

TEST_CASE("every act has words, with and without a name, and no two codes are the same")
{
    QSet<QString> seen;
    for (const QString &act : knownActs()) {
        INFO(act.toStdString());
        CHECK_FALSE(seen.contains(act));
        seen.insert(act);
        CHECK(actText(act, {}) != actText(QStringLiteral("không có"), {}));
        CHECK_FALSE(actText(act, {}).contains(QStringLiteral("%1")));
        const QString named = actText(act, {QStringLiteral("tên")});
        CHECK((named.contains(QStringLiteral("tên")) || named == actText(act, {})));
    }
    CHECK(actText(QStringLiteral("section.delete"), {QStringLiteral("Mục"), QStringLiteral("3")}).contains(u'3'));
    CHECK(actText(QStringLiteral("text.edit"), {QString(100'000, u'x')}).size() < 100);
}
