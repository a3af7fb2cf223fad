// Edits as the difference of two values: exactly the rows that differ, each once, in an order that also undoes.
#include "application/plan_desk_fixture.h"
#include "support/random_edit.h"
#include "support/random_plan.h"

#include <map>

using namespace bd;
using namespace bd::application;
using namespace bd::test;

namespace {

using Change = Desk::Change;

QString whyNot(const Result<PlanChange> &done)
{
    return done ? QString() : QStringList({done.error().code, done.error().args.join(u','), done.error().detail}).join(u' ');
}

/// "paragraph 1+ 0~ 2-": what was written, by table.
QString written(const ChangeSet &set)
{
    std::map<QString, std::array<int, 3>> counts;
    for (const EntityChange &change : set.changes)
        ++counts[change.kind][!change.before ? 0 : change.after ? 1 : 2];
    QStringList parts;
    for (const auto &[table, count] : counts) {
        QString part = table;
        const char *signs = "+~-";
        for (std::size_t i = 0; i < 3; ++i)
            if (count[i])
                part += QStringLiteral(" %1%2").arg(count[i]).arg(QLatin1Char(signs[i]));
        parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

domain::Paragraph paragraphOf(const char *uuid, const QString &text)
{
    return {QString::fromLatin1(uuid), domain::ParagraphLevel::Plain, domain::RichText::plain(text)};
}

} // namespace

TEST_CASE("an edit writes the rows that differ and no others; undo takes them back")
{
    using namespace domain;
    const struct {
        const char *name;
        Change change;
        const char *rows;
    } cases[] = {
        {"nothing", [](Plan &) {}, ""},
        {"a paragraph's text", [](Plan &p) { std::get<Paragraph>(sectionIn(p, "m-1").blocks[0]).text = RichText::plain(QStringLiteral("khác")); },
         "paragraph 1~"},
        {"a paragraph's level", [](Plan &p) { std::get<Paragraph>(sectionIn(p, "m-1").blocks[0]).level = ParagraphLevel::Dash; }, "paragraph 1~"},
        {"bold only", [](Plan &p) { std::get<Paragraph>(sectionIn(p, "m-1").blocks[0]).text = RichText({Span{QStringLiteral("Đoạn một"), true, false, {}}}); },
         "paragraph 1~"},
        {"a split", [](Plan &p) {
             auto &blocks = sectionIn(p, "m-1").blocks;
             std::get<Paragraph>(blocks[0]).text = RichText::plain(QStringLiteral("Đoạn"));
             blocks.insert(blocks.begin() + 1, paragraphOf("d-mới", QStringLiteral("một")));
         }, "paragraph 1+ 1~"},
        {"a merge", [](Plan &p) {
             auto &blocks = sectionIn(p, "m-1").blocks;
             std::get<Paragraph>(blocks[0]).text.append(std::get<Paragraph>(blocks[2]).text);
             blocks.pop_back();
             p.tasks[1].paragraphUuid.reset();
         }, "paragraph 1-, task 1~"},
        {"a paragraph moved to another section", [](Plan &p) {
             auto &blocks = sectionIn(p, "m-1").blocks;
             sectionIn(p, "m-2").blocks.push_back(blocks[2]);
             blocks.pop_back();
         }, "paragraph 1~"},
        {"two blocks change places", [](Plan &p) { auto &b = sectionIn(p, "m-1").blocks; std::swap(b[0], b[1]); }, "table_block 1~"},
        {"a cell", [](Plan &p) { std::get<Table>(sectionIn(p, "m-1").blocks[1]).rows[1].cells[0].paragraphs = {RichText::plain(QStringLiteral("khác"))}; },
         "table_block 1~"},
        {"a table goes", [](Plan &p) { auto &b = sectionIn(p, "m-1").blocks; b.erase(b.begin() + 1); p.tasks[0].paragraphUuid.reset(); }, "table_block 1-, task 1~"},
        {"a paragraph becomes a table", [](Plan &p) {
             Table table = fullTable();
             table.uuid = QStringLiteral("d-2");
             sectionIn(p, "m-1").blocks[2] = table;
         }, "paragraph 1-, table_block 1+, task 1~"},
        {"a section comes", [](Plan &p) { p.sections.push_back(sectionOf("m-3", NumberStyle::Roman, RichText::plain(QStringLiteral("MỚI")))); }, "section 1+"},
        {"a section between others", [](Plan &p) { p.sections.insert(p.sections.begin() + 1, sectionOf("m-3", NumberStyle::Roman, {})); }, "section 1+"},
        {"a heading", [](Plan &p) { sectionIn(p, "m-1-1").heading = RichText::plain(QStringLiteral("Tên khác")); }, "section 1~"},
        {"a section goes with all in it", [](Plan &p) { removeSections(p, {QStringLiteral("m-1")}); },
         "assignment 2-, paragraph 3-, plan_comment 1~, section 4-, table_block 1-, task 2-"},
        {"a section is duplicated", [](Plan &p) { duplicateSection(p, QStringLiteral("m-1")); },
         "assignment 2+, paragraph 3+, section 4+, table_block 1+, task 2+"},
        {"a section moves under another", [](Plan &p) { moveSections(p, {QStringLiteral("m-1-2")}, {QStringLiteral("m-2"), 0, false}); }, "section 1~"},
        {"a section moves into an appendix", [](Plan &p) { moveSections(p, {QStringLiteral("m-1-1")}, {QStringLiteral("pl-1"), 0, true}); }, "section 2~"},
        {"sections change places", [](Plan &p) { std::swap(p.sections[0], p.sections[1]); }, "section 1~"},
        {"agencies of a section", [](Plan &p) {
             auto &agencies = sectionIn(p, "m-2").agencies;
             agencies[0].name = QStringLiteral("Phòng khác");
             agencies.push_back({std::nullopt, QStringLiteral("Đoàn thanh niên"), Addressing::Invited});
         }, "section_agency 1+ 1~"},
        {"a draft of the program", [](Plan &p) { sectionIn(p, "m-2").draft.reset(); }, "section 1~"},
        {"a task comes", [](Plan &p) {
             Task task = p.tasks[0];
             task.uuid = QStringLiteral("nv-3");
             p.tasks.insert(p.tasks.begin() + 1, task);
         }, "assignment 2+, task 1+"},
        {"a task goes", [](Plan &p) { p.tasks.erase(p.tasks.begin()); }, "assignment 2-, task 1-"},
        {"a task's status", [](Plan &p) { p.tasks[1].status = TaskStatus::Done; }, "task 1~"},
        {"a task's section", [](Plan &p) { p.tasks[1].sectionUuid = QStringLiteral("m-2"); }, "task 1~"},
        {"assignments", [](Plan &p) { p.tasks[0].assignments.erase(p.tasks[0].assignments.begin()); }, "assignment 1~ 1-"},
        {"a duty", [](Plan &p) { p.duties[0].strict = false; p.duties.pop_back(); }, "reporting_duty 1~ 1-"},
        {"a duty's section", [](Plan &p) { p.duties[1].sectionUuid = QStringLiteral("m-1"); }, "reporting_duty 1~"},
        {"addressees", [](Plan &p) { p.addressees = {QStringLiteral("Sở Nội vụ")}; }, "plan 1~"},
        {"recipients", [](Plan &p) { p.recipients.insert(0, QStringLiteral("Đầu tiên")); }, "recipient 1+ 2~"},
        {"the preamble", [](Plan &p) { p.preamble[1] = RichText::plain(QStringLiteral("thêm")); p.preamble.pop_back(); }, "paragraph 1~ 1-"},
        {"the closing", [](Plan &p) { p.closing.push_back(RichText::plain(QStringLiteral("thêm"))); }, "paragraph 1+"},
        {"bases", [](Plan &p) { std::swap(p.legalBases[0], p.legalBases[1]); }, "legal_basis 1~"},
        {"the head", [](Plan &p) { p.title = QStringLiteral("Tên khác"); p.issuerLines = {QStringLiteral("UBND XÃ KHE MÂY")}; }, "plan 1~"},
        {"what a plan belongs to", [](Plan &p) { p.parentUuid.reset(); p.revisionNote.clear(); }, "plan 1~"},
        {"a round", [](Plan &p) { p.rounds.push_back(CommentRound{QStringLiteral("yk-3"), QDate(2026, 2, 1), {}, {}, true, {}, {}}); }, "comment_round 1+"},
        {"a round goes", [](Plan &p) { p.rounds.erase(p.rounds.begin()); }, "comment_reply 2-, comment_round 1-, plan_comment 2-"},
        {"an answer and a decision", [](Plan &p) { p.rounds[0].replies[1].answer = Answer::Agreed; p.rounds[0].comments[0].decision = Decision::Accepted; },
         "comment_reply 1~, plan_comment 1~"},
        {"a comment moves to another round", [](Plan &p) { p.rounds[1].comments = {p.rounds[0].comments[0]}; p.rounds[0].comments.erase(p.rounds[0].comments.begin()); },
         "plan_comment 1~"},
    };
    for (const auto &c : cases) {
        INFO(c.name);
        Desk desk;
        const QStringList start = dump(desk.f.database);
        Plan after = desk.plan;
        c.change(after);
        const ChangeSet set = desk.edit(c.change);
        CHECK(written(set) == QString::fromLatin1(c.rows));
        CHECK((desk.plan == after || QByteArray(c.name).contains("duplicated")));
        const QStringList end = dump(desk.f.database);
        if (!set.isEmpty()) {
            desk.apply(set.inverted());
            CHECK(dump(desk.f.database) == start);
            CHECK(desk.plan == fullPlan());
            desk.apply(set);
            CHECK(dump(desk.f.database) == end);
        }
        CHECK(desk.f.database.check(desk.f.progress).value().isEmpty());
    }
}

TEST_CASE("references into nothing become unknown, missing and doubled uuids are given")
{
    Desk desk;
    desk.edit([](domain::Plan &plan) {
        plan.tasks[0].sectionUuid = QStringLiteral("nowhere");
        plan.duties[0].sectionUuid = QStringLiteral("nowhere");
        plan.sections.push_back(domain::Section());
        plan.sections.back().blocks = {domain::Paragraph(), paragraphOf("d-1", QStringLiteral("trùng"))};
    });
    CHECK_FALSE(desk.plan.tasks[0].sectionUuid.has_value());
    CHECK_FALSE(desk.plan.duties[0].sectionUuid.has_value());
    const auto &fresh = desk.plan.sections.back();
    CHECK(fresh.uuid.size() == 36);
    REQUIRE(fresh.blocks.size() == 2);
    CHECK(std::get<domain::Paragraph>(fresh.blocks[0]).uuid.size() == 36);
    CHECK(std::get<domain::Paragraph>(fresh.blocks[1]).uuid.size() == 36);
    CHECK(std::get<domain::Paragraph>(fresh.blocks[1]).text.toPlain() == QStringLiteral("trùng"));
}

TEST_CASE("the list of plans follows the head")
{
    Desk desk;
    desk.edit([](domain::Plan &plan) { plan.title = QStringLiteral("Ủng hộ trẻ em gái"); plan.year = 2031; });
    CHECK(desk.f.plans.list(QStringLiteral("ung ho tre em")).value().size() == 1);
    CHECK(desk.f.plans.list(QStringLiteral("2031")).value().size() == 1);
    CHECK(desk.f.plans.list(QStringLiteral("hưởng ứng")).value().empty());
}

TEST_CASE("dense positions of older files: what is new finds room among both kinds of blocks")
{
    Desk desk;
    for (const char *table : {"section", "paragraph", "table_block", "task", "legal_basis"})
        exec(desk.f.database, QStringLiteral("UPDATE %1 SET position = position / 1024").arg(QLatin1String(table)));
    desk.reread();
    REQUIRE(desk.plan == fullPlan());
    for (int i = 0; i < 40; ++i) {
        domain::Plan wanted;
        desk.edit([&](domain::Plan &plan) {
            auto &blocks = sectionIn(plan, "m-1").blocks;
            blocks.insert(blocks.begin() + 1, paragraphOf(qPrintable(QStringLiteral("n-%1").arg(i)), QString::number(i)));
            wanted = plan;
        });
        REQUIRE(desk.plan == wanted);
    }
    const auto doubles = test::value(desk.f.database, QStringLiteral("SELECT COUNT(*) FROM (SELECT position FROM (SELECT position, section_id FROM paragraph WHERE "
                                                                     "section_id IS NOT NULL UNION ALL SELECT position, section_id FROM table_block) "
                                                                     "GROUP BY section_id, position HAVING COUNT(*) > 1)"));
    CHECK(doubles.toInt() == 0);
}

TEST_CASE("writing downwards moves nothing else")
{
    Desk desk;
    int others = 0;
    for (int i = 0; i < 15; ++i) {
        const ChangeSet set = desk.edit([&](domain::Plan &plan) {
            auto &blocks = sectionIn(plan, "m-1").blocks;
            blocks.insert(blocks.begin() + 1 + i, paragraphOf(qPrintable(QStringLiteral("n-%1").arg(i)), QString::number(i)));
        });
        others += static_cast<int>(set.changes.size()) - 1;
    }
    CHECK(others == 0);
}

TEST_CASE("what somebody else changed meanwhile is a conflict, and nothing is written")
{
    using namespace domain;
    const struct {
        const char *name, *sql;
        Change change;
        const char *uuid;
    } cases[] = {
        {"the same text", "UPDATE paragraph SET text = 'khác' WHERE uuid = 'd-1'",
         [](Plan &p) { std::get<Paragraph>(sectionIn(p, "m-1").blocks[0]).text = RichText::plain(QStringLiteral("của tôi")); }, "d-1"},
        {"the text is gone", "DELETE FROM paragraph WHERE uuid = 'd-1'",
         [](Plan &p) { std::get<Paragraph>(sectionIn(p, "m-1").blocks[0]).text = RichText::plain(QStringLiteral("của tôi")); }, "d-1"},
        {"text that goes was changed", "UPDATE paragraph SET level = 'plus' WHERE uuid = 'd-1'",
         [](Plan &p) { sectionIn(p, "m-1").blocks.erase(sectionIn(p, "m-1").blocks.begin()); }, "d-1"},
        {"text that moves was moved", "UPDATE paragraph SET section_id = (SELECT id FROM section WHERE uuid = 'm-1-2') WHERE uuid = 'd-1'",
         [](Plan &p) {
             sectionIn(p, "m-2").blocks.push_back(sectionIn(p, "m-1").blocks[0]);
             sectionIn(p, "m-1").blocks.erase(sectionIn(p, "m-1").blocks.begin());
         }, "d-1"},
        {"the order was changed", "UPDATE section SET position = -5 WHERE uuid = 'm-2'", [](Plan &p) { std::swap(p.sections[0], p.sections[1]); }, "m-1"},
        {"something came into a section that goes", "INSERT INTO paragraph (uuid, version, plan_id, section_id, role, position, level, text, search_key) "
         "SELECT 'sau', 9, plan_id, id, 'section', 99, 'plain', '', '' FROM section WHERE uuid = 'm-1-2'",
         [](Plan &p) { removeSections(p, {QStringLiteral("m-1-2")}); }, nullptr},
        {"a task", "UPDATE task SET title = 'khác' WHERE uuid = 'nv-1'", [](Plan &p) { p.tasks[0].product = QStringLiteral("x"); }, "nv-1"},
        {"a task's paragraph", "UPDATE task SET table_id = NULL WHERE uuid = 'nv-1'", [](Plan &p) { p.tasks[0].product = QStringLiteral("x"); }, "nv-1"},
        {"an assignment", "UPDATE assignment SET name = 'khác' WHERE name = 'Công an xã'", [](Plan &p) { p.tasks[0].assignments[0].role = Role::Lead; }, ""},
        {"a recipient", "UPDATE recipient SET text = 'khác' WHERE text = 'Như trên'", [](Plan &p) { p.recipients[0] = QStringLiteral("x"); }, ""},
        {"the head", "UPDATE plan SET state = 'issued'", [](Plan &p) { p.title = QStringLiteral("x"); }, ""},
        {"something else", "UPDATE task SET title = 'khác' WHERE uuid = 'nv-1'", [](Plan &p) { p.rounds[1].document = QStringLiteral("x"); }, "-"},
    };
    for (const auto &c : cases) {
        INFO(c.name);
        Desk desk;
        exec(desk.f.database, QStringLiteral("PRAGMA foreign_keys = OFF"));
        exec(desk.f.database, QString::fromUtf8(c.sql));
        exec(desk.f.database, QStringLiteral("PRAGMA foreign_keys = ON"));
        const QStringList before = dump(desk.f.database);
        const int rows = static_cast<int>(desk.f.database.info().value().historyRows);
        const auto done = desk.tryEdit(c.change);
        if (QByteArray(c.uuid) == "-") {
            CHECK(done); // what differs elsewhere is nobody's business here
            continue;
        }
        REQUIRE_FALSE(done);
        CHECK(done.error().code == QStringLiteral("conflict"));
        CHECK(done.error().args.value(0) == fullPlan().title);
        if (c.uuid && *c.uuid)
            CHECK(done.error().args.value(1) == QString::fromLatin1(c.uuid));
        CHECK(dump(desk.f.database) == before);
        CHECK(desk.f.database.info().value().historyRows == rows);
    }
}

TEST_CASE("two writers in different passages don't disturb each other")
{
    Desk one;
    DatabaseService other(one.f.clock);
    REQUIRE(other.open(one.f.path, false));
    PlanService plans(other);
    domain::Plan theirs = one.plan, mine = one.plan;
    std::get<domain::Paragraph>(sectionIn(theirs, "m-1").blocks[0]).text = domain::RichText::plain(QStringLiteral("của họ"));
    sectionIn(theirs, "m-1").blocks.push_back(paragraphOf("t-1", QStringLiteral("thêm của họ")));
    theirs.recipients.append(QStringLiteral("Đơn vị của họ"));
    REQUIRE(plans.edit(one.id, one.plan, theirs, {QStringLiteral("text.edit"), {}, 0}));
    sectionIn(mine, "m-2").heading = domain::RichText::plain(QStringLiteral("của tôi"));
    sectionIn(mine, "m-1").blocks.push_back(paragraphOf("t-2", QStringLiteral("thêm của tôi")));
    mine.recipients[0] = QStringLiteral("Đơn vị của tôi");
    REQUIRE(one.f.plans.edit(one.id, one.plan, mine, {QStringLiteral("text.edit"), {}, 0}));
    one.reread();
    CHECK(sectionIn(one.plan, "m-1").blocks.size() == 5);
    CHECK(sectionIn(one.plan, "m-2").heading.toPlain() == QStringLiteral("của tôi"));
    CHECK(one.plan.recipients == QStringList{QStringLiteral("Đơn vị của tôi"), QStringLiteral("Lưu: VT"), QStringLiteral("Đơn vị của họ")});
    CHECK(one.f.database.check(one.f.progress).value().isEmpty());
}

TEST_CASE("one visit is one batch, one entry of the history and one step of undo")
{
    Desk desk;
    const QStringList start = dump(desk.f.database);
    const auto type = [&](const QString &text, qint64 continues) {
        return desk.edit([&](domain::Plan &plan) { std::get<domain::Paragraph>(sectionIn(plan, "m-1").blocks[0]).text = domain::RichText::plain(text); },
                         {QStringLiteral("text.edit"), {QStringLiteral("Đoạn một")}, continues});
    };
    ChangeSet visit = type(QStringLiteral("a"), 0);
    CHECK(visit.batchId == 2);
    visit = visit.followedBy(type(QStringLiteral("ab"), visit.batchId));
    visit = visit.followedBy(type(QStringLiteral("abc"), visit.batchId));
    CHECK(visit.batchId == 2);
    REQUIRE(visit.changes.size() == 1);
    CHECK(test::value(desk.f.database, QStringLiteral("SELECT COUNT(DISTINCT batch_id) FROM history")).toInt() == 2);
    CHECK(test::value(desk.f.database, QStringLiteral("SELECT COUNT(*) FROM history WHERE batch_id = 2 AND plan_uuid = '%1'").arg(desk.plan.uuid)).toInt() == 3);
    const QStringList end = dump(desk.f.database);
    desk.apply(visit.inverted());
    CHECK(dump(desk.f.database) == start);
    desk.apply(visit);
    CHECK(dump(desk.f.database) == end);
    // Typed and taken away again: nothing is left to undo.
    const ChangeSet there = type(QStringLiteral("x"), 0);
    CHECK(there.followedBy(type(QStringLiteral("abc"), there.batchId)).isEmpty());
}

TEST_CASE("who did it stands in the history")
{
    Desk desk;
    desk.f.database.setSystemUser(QStringLiteral("may-1"));
    const auto author = [&] { return test::value(desk.f.database, QStringLiteral("SELECT author FROM history ORDER BY id DESC LIMIT 1")).toString(); };
    desk.edit([](domain::Plan &plan) { plan.title = QStringLiteral("a"); });
    CHECK(author() == QStringLiteral("may-1"));
    REQUIRE(desk.f.settings.setValue(QStringLiteral("user.name"), QStringLiteral("Chuyên viên A (mẫu)")));
    desk.edit([](domain::Plan &plan) { plan.title = QStringLiteral("b"); });
    CHECK(author() == QStringLiteral("Chuyên viên A (mẫu)"));
}

TEST_CASE("steps folded into one undo and redo as the single ones do")
{
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        Desk desk(randomPlan(seed));
        RandomEditor editor(seed);
        for (int round = 0; round < 10; ++round) {
            const QStringList start = dump(desk.f.database);
            ChangeSet folded;
            for (int i = 0; i < 6; ++i) {
                const ChangeSet step = desk.edit([&](domain::Plan &plan) { editor.edit(plan); });
                folded = folded.isEmpty() ? step : folded.followedBy(step);
            }
            const QStringList end = dump(desk.f.database);
            if (folded.isEmpty())
                continue;
            desk.apply(folded.inverted());
            REQUIRE(dump(desk.f.database) == start);
            desk.apply(folded);
            REQUIRE(dump(desk.f.database) == end);
        }
    }
}

TEST_CASE("10,000 random edits: undo all is the start, redo all is the end", "[undo-property]")
{
    constexpr int edits = 1000, every = 50;
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        Desk desk(randomPlan(seed));
        RandomEditor editor(seed * 7919);
        std::vector<ChangeSet> sets;
        std::map<std::size_t, QStringList> states;
        const QStringList start = dump(desk.f.database);
        for (int i = 0; i < edits; ++i) {
            domain::Plan after = desk.plan;
            const QString what = editor.edit(after);
            INFO("seed " << seed << " edit " << i << ' ' << what.toStdString());
            const auto done = desk.f.plans.edit(desk.id, desk.plan, after, {QStringLiteral("text.edit"), {}, 0});
            INFO(whyNot(done).toStdString());
            REQUIRE(done);
            sets.push_back(done->changes);
            domain::normalise(after);
            desk.plan = std::move(after);
            if (i % every == 0) {
                REQUIRE(desk.f.plans.load(desk.id).value().plan == desk.plan);
                states[sets.size()] = dump(desk.f.database);
            }
        }
        const QStringList end = dump(desk.f.database);
        const auto step = [&](const ChangeSet &set, std::size_t at) {
            if (!set.isEmpty()) {
                const auto done = desk.f.plans.apply(set);
                INFO("seed " << seed << " step " << at << (done ? std::string() : ' ' + done.error().detail.toStdString()));
                REQUIRE(done);
            }
            if (const auto state = states.find(at); state != states.end())
                REQUIRE(dump(desk.f.database) == state->second);
        };
        for (std::size_t i = sets.size(); i-- > 0;)
            step(sets[i].inverted(), i);
        REQUIRE(dump(desk.f.database) == start);
        for (std::size_t i = 0; i < sets.size(); ++i)
            step(sets[i], i + 1);
        REQUIRE(dump(desk.f.database) == end);
        REQUIRE(desk.f.database.check(desk.f.progress).value().isEmpty());
    }
}
