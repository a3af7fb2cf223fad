#include "domain/plan_merge.h"

#include "domain/outline_edit.h"
#include "support/catch.h"

using namespace bd::domain;

namespace {

Block text(const char *uuid, const char *words)
{
    return Paragraph{QString::fromLatin1(uuid), ParagraphLevel::Dash, RichText::plain(QString::fromLatin1(words))};
}

Section node(const char *uuid, std::vector<Block> blocks, std::vector<Section> children = {})
{
    Section section;
    section.uuid = QString::fromLatin1(uuid);
    section.heading = RichText::plain(section.uuid);
    section.blocks = std::move(blocks);
    section.sections = std::move(children);
    return section;
}

Plan plan()
{
    Plan plan;
    plan.uuid = QStringLiteral("plan");
    plan.title = QStringLiteral("A plan");
    plan.sections = {node("A", {text("p1", "one"), text("p2", "two"), text("p3", "three")}),
                     node("B", {}, {node("B1", {text("p4", "four")}), node("B2", {text("p5", "five")})}), node("C", {})};
    Task task;
    task.uuid = QStringLiteral("task");
    task.title = QStringLiteral("one");
    task.paragraphUuid = QStringLiteral("p1");
    plan.tasks = {task};
    plan.recipients = {QStringLiteral("Everybody")};
    return plan;
}

QString shape(const std::vector<Section> &sections)
{
    QStringList parts;
    for (const Section &section : sections) {
        QStringList words;
        for (const Block &block : section.blocks)
            words.append(std::get<Paragraph>(block).text.toPlain());
        QString part = section.heading.toPlain() + (words.isEmpty() ? QString() : u'[' + words.join(u' ') + u']');
        if (!section.sections.empty())
            part += u'(' + shape(section.sections) + u')';
        parts.append(part);
    }
    return parts.join(u' ');
}

Section &at(Plan &plan, const char *uuid) { return *findSection(plan, QString::fromLatin1(uuid)); }
RichText words(const char *text) { return RichText::plain(QString::fromLatin1(text)); }
void write(Plan &plan, const char *section, std::size_t index, const char *text)
{
    std::get<Paragraph>(at(plan, section).blocks.at(index)).text = words(text);
}

} // namespace

TEST_CASE("What two people did to a plan is put together", "[domain][merge]")
{
    using Edit = std::function<void(Plan &)>;
    struct Row {
        const char *about;
        Edit mine, theirs;
        const char *merged;
    };
    const Edit nothing = [](Plan &) {};
    const char *start = "A[one two three] B(B1[four] B2[five]) C";
    const Row rows[] = {
        {"nobody did anything", nothing, nothing, start},
        {"only I", [](Plan &p) { write(p, "A", 0, "ONE"); }, nothing, "A[ONE two three] B(B1[four] B2[five]) C"},
        {"only they", nothing, [](Plan &p) { at(p, "C").heading = words("D"); }, "A[one two three] B(B1[four] B2[five]) D"},
        {"neighbours in one section", [](Plan &p) { write(p, "A", 0, "ONE"); }, [](Plan &p) { write(p, "A", 1, "TWO"); },
         "A[ONE TWO three] B(B1[four] B2[five]) C"},
        {"both the same", [](Plan &p) { write(p, "A", 0, "ONE"); }, [](Plan &p) { write(p, "A", 0, "ONE"); },
         "A[ONE two three] B(B1[four] B2[five]) C"},
        {"I write where they put something before", [](Plan &p) { write(p, "A", 0, "ONE"); },
         [](Plan &p) { auto &b = at(p, "A").blocks; b.insert(b.begin(), text("n", "new")); }, "A[new ONE two three] B(B1[four] B2[five]) C"},
        {"both add at the end", [](Plan &p) { at(p, "A").blocks.push_back(text("m", "mine")); },
         [](Plan &p) { at(p, "A").blocks.push_back(text("t", "theirs")); }, "A[one two three mine theirs] B(B1[four] B2[five]) C"},
        {"I remove, they write elsewhere", [](Plan &p) { at(p, "A").blocks.erase(at(p, "A").blocks.begin()); }, [](Plan &p) { write(p, "A", 2, "THREE"); },
         "A[two THREE] B(B1[four] B2[five]) C"},
        {"I move a section, they write in it", [](Plan &p) { moveSections(p, {QStringLiteral("B2")}, {{}, 0, false}); },
         [](Plan &p) { write(p, "B2", 0, "FIVE"); }, "B2[FIVE] A[one two three] B(B1[four]) C"},
        {"they move, I add beside it", [](Plan &p) { insertSection(p, {{}, 1, false}, node("N", {})); },
         [](Plan &p) { moveSections(p, {QStringLiteral("C")}, {{}, 0, false}); }, "C A[one two three] N B(B1[four] B2[five])"},
        {"both move different ones", [](Plan &p) { moveUp(p, {QStringLiteral("C")}); }, [](Plan &p) { moveUp(p, {QStringLiteral("B2")}); },
         "A[one two three] C B(B2[five] B1[four])"},
        {"each moves one into the other's", [](Plan &p) { moveSections(p, {QStringLiteral("A")}, {QStringLiteral("C"), 0, false}); },
         [](Plan &p) { moveSections(p, {QStringLiteral("C")}, {QStringLiteral("A"), 0, false}); }, "A[one two three](C) B(B1[four] B2[five])"},
        {"both remove the same", [](Plan &p) { removeSections(p, {QStringLiteral("B")}); }, [](Plan &p) { removeSections(p, {QStringLiteral("B1")}); },
         "A[one two three] C"},
        {"a paragraph goes to another section, and is written by them",
         [](Plan &p) {
             Block moved = at(p, "A").blocks.front();
             at(p, "A").blocks.erase(at(p, "A").blocks.begin());
             at(p, "C").blocks.push_back(moved);
         },
         [](Plan &p) { write(p, "A", 0, "ONE"); }, "A[two three] B(B1[four] B2[five]) C[ONE]"},
    };
    for (const Row &row : rows) {
        INFO(row.about);
        Plan mine = plan(), theirs = plan();
        row.mine(mine);
        row.theirs(theirs);
        const Merged merged = mergePlans(plan(), mine, theirs);
        CHECK(shape(merged.plan.sections).toStdString() == row.merged);
        // "I removed B, they removed a part of it" is a passage that both changed
        const bool touches = std::string(row.about) == "both remove the same";
        CHECK(merged.conflicts.empty() == !touches);
        Plan whole = merged.plan;
        normalise(whole);
        CHECK(whole == merged.plan);
    }
}

TEST_CASE("Where both changed the same passage somebody chooses", "[domain][merge]")
{
    using Edit = std::function<void(Plan &)>;
    struct Row {
        const char *about;
        Edit mine, theirs;
        const char *ifMine, *ifTheirs, *myWords, *theirWords;
        bool mineIsGone, theirsIsGone;
    };
    const Row rows[] = {
        {"the same paragraph", [](Plan &p) { write(p, "A", 0, "mine"); }, [](Plan &p) { write(p, "A", 0, "theirs"); },
         "A[mine two three] B(B1[four] B2[five]) C", "A[theirs two three] B(B1[four] B2[five]) C", "mine", "theirs", false, false},
        {"the same heading", [](Plan &p) { at(p, "C").heading = words("mine"); }, [](Plan &p) { at(p, "C").heading = words("theirs"); },
         "A[one two three] B(B1[four] B2[five]) mine", "A[one two three] B(B1[four] B2[five]) theirs", "mine", "theirs", false, false},
        {"I remove the paragraph they write", [](Plan &p) { at(p, "A").blocks.erase(at(p, "A").blocks.begin()); }, [](Plan &p) { write(p, "A", 0, "theirs"); },
         "A[two three] B(B1[four] B2[five]) C", "A[theirs two three] B(B1[four] B2[five]) C", "", "theirs", true, false},
        {"they remove the section I write in", [](Plan &p) { write(p, "B2", 0, "mine"); }, [](Plan &p) { removeSections(p, {QStringLiteral("B")}); },
         "A[one two three] B(B1[four] B2[mine]) C", "A[one two three] C", "B\nB1\nfour\nB2\nmine", "", false, true},
    };
    for (const Row &row : rows) {
        INFO(row.about);
        Plan mine = plan(), theirs = plan();
        row.mine(mine);
        row.theirs(theirs);
        const Merged merged = mergePlans(plan(), mine, theirs);
        REQUIRE(merged.conflicts.size() == 1);
        const MergeConflict &conflict = merged.conflicts.front();
        CHECK(conflict.mine.toStdString() == row.myWords);
        CHECK(conflict.theirs.toStdString() == row.theirWords);
        CHECK(conflict.mineIsGone == row.mineIsGone);
        CHECK(conflict.theirsIsGone == row.theirsIsGone);
        CHECK(shape(merged.plan.sections).toStdString() == row.ifMine);
        CHECK(shape(mergePlans(plan(), mine, theirs, Prefer::Theirs).plan.sections).toStdString() == row.ifTheirs);
    }
}

TEST_CASE("Fields, tasks and lists are put together too", "[domain][merge]")
{
    Plan mine = plan(), theirs = plan();
    mine.title = QStringLiteral("My plan");
    theirs.recipients.append(QStringLiteral("Nobody"));
    mine.tasks.front().product = QStringLiteral("talks");
    theirs.tasks.front().status = TaskStatus::Running;
    Task added;
    added.uuid = QStringLiteral("added");
    theirs.tasks.push_back(added);
    const Merged merged = mergePlans(plan(), mine, theirs);
    CHECK(merged.conflicts.empty());
    CHECK(merged.plan.title == QStringLiteral("My plan"));
    CHECK(merged.plan.recipients == theirs.recipients);
    REQUIRE(merged.plan.tasks.size() == 2);
    CHECK(merged.plan.tasks.front().product == QStringLiteral("talks"));
    CHECK(merged.plan.tasks.front().status == TaskStatus::Running);

    theirs.title = QStringLiteral("Their plan");
    theirs.tasks.front().product = QStringLiteral("leaflets");
    const Merged clash = mergePlans(plan(), mine, theirs);
    REQUIRE(clash.conflicts.size() == 2);
    CHECK(clash.conflicts.front().theirs == QStringLiteral("Their plan"));
    CHECK(clash.plan.title == QStringLiteral("My plan"));
    CHECK(mergePlans(plan(), mine, theirs, Prefer::Theirs).plan.title == QStringLiteral("Their plan"));
}
