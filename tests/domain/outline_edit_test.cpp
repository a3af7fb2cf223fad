#include "domain/outline_edit.h"

#include "domain/numbering.h"
#include "support/catch.h"

#include <functional>

using namespace bd::domain;

namespace {

Section node(const char *name, NumberStyle style, std::vector<Section> children = {})
{
    Section section;
    section.uuid = QString::fromLatin1(name);
    section.numberStyle = style;
    section.heading = RichText::plain(section.uuid);
    section.blocks = {Paragraph{section.uuid + QStringLiteral("-p"), ParagraphLevel::Dash,
                                RichText::plain(QStringLiteral("Work of ") + section.uuid + u';')}};
    section.sections = std::move(children);
    return section;
}

constexpr auto upper = NumberStyle::Roman, decimal = NumberStyle::Decimal, letter = NumberStyle::Letter, none = NumberStyle::None;

/// A(A1, A2(a, b)), B(B1), C; an appendix X; a task at A1's and one at b's paragraph; a duty in B1; a comment on a.
Plan plan()
{
    Plan plan;
    plan.uuid = QStringLiteral("plan");
    plan.sections = {node("A", upper, {node("A1", decimal), node("A2", decimal, {node("a", letter), node("b", letter)})}),
                     node("B", upper, {node("B1", decimal)}), node("C", upper)};
    plan.appendices = {node("X", none)};
    for (const char *name : {"A1", "b"}) {
        Task task;
        task.uuid = QStringLiteral("task-") + QString::fromLatin1(name);
        task.title = QStringLiteral("Work of ") + QString::fromLatin1(name);
        task.sectionUuid = QString::fromLatin1(name);
        task.paragraphUuid = QString::fromLatin1(name) + QStringLiteral("-p");
        plan.tasks.push_back(task);
    }
    ReportingDuty duty;
    duty.uuid = QStringLiteral("duty");
    duty.sectionUuid = QStringLiteral("B1");
    plan.duties = {duty};
    CommentRound round;
    round.uuid = QStringLiteral("round");
    Comment comment;
    comment.uuid = QStringLiteral("comment");
    comment.sectionUuid = QStringLiteral("a");
    round.comments = {comment};
    plan.rounds = {round};
    return plan;
}

/// "I. A (1. A1), II. B": numbers and order at a glance.
QString shape(const std::vector<Section> &sections, const SectionNumber &parent = {})
{
    QStringList parts;
    const auto numbers = sectionNumbers(sections, parent);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const QString name = sections[i].heading.toPlain(), inside = shape(sections[i].sections, numbers[i]);
        parts.append((numbers[i].printed() + u' ' + name).trimmed() + (inside.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(inside)));
    }
    return parts.join(QStringLiteral(", "));
}

QString shape(const Plan &plan)
{
    return shape(plan.sections) + QStringLiteral(" | ") + shape(plan.appendices);
}

const char *const start = "I. A (1. A1, 2. A2 (a) a, b) b)), II. B (1. B1), III. C | X";

QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("An outline is rearranged and its numbers follow", "[domain][outline]")
{
    using Edit = std::function<bool(Plan &)>;
    const auto move = [](const char *names, const char *parent, int index, bool appendix = false) -> Edit {
        return [=](Plan &p) { return moveSections(p, list(names), {QString::fromLatin1(parent), index, appendix}); };
    };
    const auto with = [](bool (*edit)(Plan &, const QStringList &), const char *names) -> Edit {
        return [=](Plan &p) { return edit(p, list(names)); };
    };
    const auto insert = [](const char *parent, int index, const Section &made) -> Edit {
        return [=](Plan &p) { return insertSection(p, {QString::fromLatin1(parent), index, false}, made); };
    };
    struct Row {
        const char *about;
        Edit edit;
        bool done;
        const char *result;
    };
    const Row rows[] = {
        {"the starting point", [](Plan &) { return false; }, false, start},
        {"up to the front", move("C", "", 0), true, "I. C, II. A (1. A1, 2. A2 (a) a, b) b)), III. B (1. B1) | X"},
        {"down, counted before it is taken out", move("A", "", 2), true, "I. B (1. B1), II. A (1. A1, 2. A2 (a) a, b) b)), III. C | X"},
        {"where it is already", move("B", "", 1), false, start},
        {"behind itself", move("B", "", 2), false, start},
        {"far beyond the end", move("B", "", 99), true, "I. A (1. A1, 2. A2 (a) a, b) b)), II. C, III. B (1. B1) | X"},
        {"into another, whose style it takes", move("C", "B", 1), true, "I. A (1. A1, 2. A2 (a) a, b) b)), II. B (1. B1, 2. C) | X"},
        {"several at once keep their order", move("C A1", "B", 0), true, "I. A (1. A2 (a) a, b) b)), II. B (1. A1, 2. C, 3. B1) | X"},
        {"what stands inside another chosen one moves with it", move("b A2 a", "", 0), true,
         "I. A2 (1. a, 2. b), II. A (1. A1), III. B (1. B1), IV. C | X"},
        {"into itself", move("A", "A", 0), false, start},
        {"into what stands in it", move("A", "b", 0), false, start},
        {"deeper than four levels", move("A", "B1", 0), false, start},
        {"four levels are enough", move("A2", "B1", 0), true, "I. A (1. A1), II. B (1. B1 (a) A2 (a, b))), III. C | X"},
        {"nowhere", move("A", "nobody", 0), false, start},
        {"nobody", move("nobody", "", 0), false, start},
        {"to the appendices", move("C", "", 0, true), true, "I. A (1. A1, 2. A2 (a) a, b) b)), II. B (1. B1) | C, X"},
        {"from the appendices", move("X", "", 1), true, "I. A (1. A1, 2. A2 (a) a, b) b)), II. X, III. B (1. B1), IV. C | "},
        {"promoted behind its parent", with(promoteSections, "A1"), true, "I. A (1. A2 (a) a, b) b)), II. A1, III. B (1. B1), IV. C | X"},
        {"several promoted keep their order", with(promoteSections, "a b"), true, "I. A (1. A1, 2. A2, 3. a, 4. b), II. B (1. B1), III. C | X"},
        {"promoted with what stands in it", with(promoteSections, "A2"), true, "I. A (1. A1), II. A2 (1. a, 2. b), III. B (1. B1), IV. C | X"},
        {"nothing above the top", with(promoteSections, "A C"), false, start},
        {"those that can are promoted", with(promoteSections, "A1 C"), true, "I. A (1. A2 (a) a, b) b)), II. A1, III. B (1. B1), IV. C | X"},
        {"demoted into the one before", with(demoteSections, "B"), true, "I. A (1. A1, 2. A2 (a) a, b) b), 3. B (a) B1)), II. C | X"},
        {"several demoted side by side", with(demoteSections, "B C"), true, "I. A (1. A1, 2. A2 (a) a, b) b), 3. B (a) B1), 4. C) | X"},
        {"the first has nothing before it", with(demoteSections, "A"), false, start},
        {"nor has what follows it then", with(demoteSections, "A1 A2"), false, start},
        {"up", with(moveUp, "B"), true, "I. B (1. B1), II. A (1. A1, 2. A2 (a) a, b) b)), III. C | X"},
        {"several up together", with(moveUp, "B C"), true, "I. B (1. B1), II. C, III. A (1. A1, 2. A2 (a) a, b) b)) | X"},
        {"the first stays, and so does who stands behind it", with(moveUp, "A B"), false, start},
        {"down", with(moveDown, "A1"), true, "I. A (1. A2 (a) a, b) b), 2. A1), II. B (1. B1), III. C | X"},
        {"several down together", with(moveDown, "A B"), true, "I. C, II. A (1. A1, 2. A2 (a) a, b) b)), III. B (1. B1) | X"},
        {"the last stays", with(moveDown, "C"), false, start},
        {"removed with what stands in it", with(removeSections, "A2 C"), true, "I. A (1. A1), II. B (1. B1) | X"},
        {"removed twice over", with(removeSections, "A a A2"), true, "I. B (1. B1), II. C | X"},
        {"nothing removed", with(removeSections, "nobody"), false, start},
        {"a new one takes the style of its siblings", insert("A2", 1, node("new", upper)), true,
         "I. A (1. A1, 2. A2 (a) a, b) new, c) b)), II. B (1. B1), III. C | X"},
        {"the first one in another is numbered as elsewhere", insert("C", 0, node("new", none)), true,
         "I. A (1. A1, 2. A2 (a) a, b) b)), II. B (1. B1), III. C (1. new) | X"},
        {"too deep for a new one", insert("a", 0, node("new", none, {node("n1", none)})), false, start},
    };
    for (const Row &row : rows) {
        INFO(row.about);
        Plan p = plan();
        CHECK(row.edit(p) == row.done);
        CHECK(shape(p).toStdString() == row.result);
        CHECK((p == plan()) == !row.done); // refused means untouched
    }
}

TEST_CASE("What points into the outline keeps pointing, loses its reference or goes", "[domain][outline]")
{
    Plan p = plan();
    REQUIRE(moveSections(p, {QStringLiteral("A2")}, {QStringLiteral("B"), 0, false}));
    CHECK(p.tasks == plan().tasks);
    CHECK(p.rounds == plan().rounds);

    REQUIRE(removeSections(p, {QStringLiteral("B")})); // with A2 in it
    REQUIRE(p.tasks.size() == 1); // the task at b went with its paragraph
    CHECK(p.tasks.front().uuid == QStringLiteral("task-A1"));
    CHECK_FALSE(p.duties.front().sectionUuid);
    CHECK_FALSE(p.rounds.front().comments.front().sectionUuid);
}

TEST_CASE("A copy has names of its own, and its tasks beside it", "[domain][outline]")
{
    Plan p = plan();
    const QString copy = duplicateSection(p, QStringLiteral("A"));
    REQUIRE_FALSE(copy.isEmpty());
    CHECK(shape(p).toStdString()
          == "I. A (1. A1, 2. A2 (a) a, b) b)), II. A (1. A1, 2. A2 (a) a, b) b)), III. B (1. B1), IV. C | X");
    REQUIRE(p.tasks.size() == 4);
    const Section *made = findSection(p, copy);
    REQUIRE(made);
    CHECK(p.tasks.at(2).sectionUuid == made->sections.front().uuid);
    CHECK(p.tasks.at(2).paragraphUuid == std::get<Paragraph>(made->sections.front().blocks.front()).uuid);
    CHECK(p.tasks.at(2).uuid != p.tasks.at(0).uuid);
    Plan whole = p;
    normalise(whole);
    CHECK(whole == p); // nothing claims the same name twice, nothing points nowhere
    CHECK(duplicateSection(p, QStringLiteral("nobody")).isEmpty());
}

TEST_CASE("Sections go from plan to plan with their tasks", "[domain][outline]")
{
    const Plan from = plan();
    const OutlinePiece piece = copyPiece(from, list("b A2 C"));
    REQUIRE(piece.sections.size() == 2);
    REQUIRE(piece.tasks.size() == 1);
    Plan to;
    to.uuid = QStringLiteral("other");
    to.sections = {node("only", upper)};
    const QStringList pasted = pastePiece(to, {QStringLiteral("only"), 0, false}, piece);
    REQUIRE(pasted.size() == 2);
    CHECK(shape(to).toStdString() == "I. only (1. A2 (a) a, b) b), 2. C) | ");
    REQUIRE(to.tasks.size() == 1);
    CHECK(findSection(to, *to.tasks.front().sectionUuid)->heading.toPlain() == QStringLiteral("b"));
    CHECK(to.tasks.front().uuid != QStringLiteral("task-b"));
    CHECK(findSection(to, QStringLiteral("b")) == nullptr);
    CHECK(pastePiece(to, {pasted.front(), 0, false}, copyPiece(from, list("A"))).isEmpty()); // too deep
    CHECK(pastePiece(to, {QStringLiteral("nobody"), 0, false}, piece).isEmpty());
    CHECK(pastePiece(to, {}, {}).isEmpty());
    // into the plan it came from: another copy, not the same again
    Plan same = from;
    REQUIRE(pastePiece(same, {{}, 0, false}, copyPiece(same, list("C"))).size() == 1);
    CHECK(same.sections.size() == 4);
}

TEST_CASE("A plan is made whole: names and references", "[domain][outline]")
{
    Plan p = plan();
    p.sections.push_back(node("A", upper)); // a name twice
    p.sections.push_back(Section{});        // none
    p.sections.back().blocks = {Paragraph{}, Table{}};
    p.tasks.front().paragraphUuid = QStringLiteral("gone");
    p.duties.front().sectionUuid = QStringLiteral("gone");
    LegalBasis basis;
    basis.preambleIndex = 3;
    p.legalBases = {basis};
    normalise(p);
    CHECK(p.sections.front().uuid == QStringLiteral("A"));
    CHECK(p.sections.at(3).uuid != QStringLiteral("A"));
    CHECK_FALSE(p.sections.at(4).uuid.isEmpty());
    CHECK_FALSE(std::get<Paragraph>(p.sections.at(4).blocks.front()).uuid.isEmpty());
    CHECK_FALSE(p.legalBases.front().uuid.isEmpty());
    CHECK_FALSE(p.legalBases.front().preambleIndex);
    CHECK_FALSE(p.tasks.front().paragraphUuid);
    CHECK(p.tasks.front().sectionUuid == QStringLiteral("A1"));
    CHECK_FALSE(p.duties.front().sectionUuid);
    const Plan once = p;
    normalise(p);
    CHECK(p == once);
}

TEST_CASE("A paragraph becomes a task and back, and its text stays", "[domain][outline]")
{
    Plan p = plan();
    const QString task = makeTask(p, QStringLiteral("a-p"));
    REQUIRE_FALSE(task.isEmpty());
    REQUIRE(p.tasks.size() == 3);
    CHECK(p.tasks.at(1).uuid == task); // in the order of the text
    CHECK(p.tasks.at(1).title == QStringLiteral("Work of a"));
    CHECK(p.tasks.at(1).sectionUuid == QStringLiteral("a"));
    CHECK(makeTask(p, QStringLiteral("a-p")) == task); // it is one already
    CHECK(p.tasks.size() == 3);
    CHECK(makeTask(p, QStringLiteral("nobody")).isEmpty());
    CHECK(makeTask(p, {}).isEmpty());
    REQUIRE(removeTask(p, task));
    CHECK(p == plan());
    CHECK_FALSE(removeTask(p, task));
}

TEST_CASE("Tasks follow the text that is edited", "[domain][outline]")
{
    const auto text = [](const char *uuid, const char *words) -> Block {
        return Paragraph{QString::fromLatin1(uuid), ParagraphLevel::Dash, RichText::plain(QString::fromLatin1(words))};
    };
    Plan p = plan();
    REQUIRE(setBlocks(p, QStringLiteral("A1"), {text("A1-p", "Better work;"), text("new", "More.")}));
    CHECK(p.tasks.front().title == QStringLiteral("Better work"));
    p.tasks.front().title = QStringLiteral("A name of its own");
    REQUIRE(setBlocks(p, QStringLiteral("A1"), {text("A1-p", "Best work;")}));
    CHECK(p.tasks.front().title == QStringLiteral("A name of its own"));
    CHECK_FALSE(setBlocks(p, QStringLiteral("A1"), {text("A1-p", "Best work;")}));
    CHECK_FALSE(setBlocks(p, QStringLiteral("nobody"), {}));

    Plan plain = p, assigned = p;
    assigned.tasks.front().product = QStringLiteral("12 talks");
    REQUIRE(setBlocks(plain, QStringLiteral("A1"), {}));
    CHECK(plain.tasks.size() == 1); // it said no more than the paragraph did
    REQUIRE(setBlocks(assigned, QStringLiteral("A1"), {}));
    REQUIRE(assigned.tasks.size() == 2);
    CHECK_FALSE(assigned.tasks.front().paragraphUuid);
    CHECK(assigned.tasks.front().sectionUuid == QStringLiteral("A1"));
}

TEST_CASE("A heading keeps its formats where its words stay", "[domain][outline]")
{
    const RichText old({Span{QStringLiteral("Two "), false, false, {}}, Span{QStringLiteral("bold"), true, false, {}},
                        Span{QStringLiteral(" words"), false, false, {}},
                        Span{{}, false, false, Footnote{QStringLiteral("1"), QStringLiteral("a note")}}});
    struct Row {
        const char *words, *bold;
        bool hasNote;
    };
    for (const Row &row : {Row{"Two bold words[1]", "bold", true}, Row{"Three bold words[1]", "bold", true}, Row{"Two bolder words[1]", "bolder", true},
                           Row{"Two bold words", "bold", false}, Row{"", "", false}, Row{"Two bold words[1] more", "bold", true}}) {
        INFO(row.words);
        const RichText now = withText(old, QString::fromLatin1(row.words));
        CHECK(now.toPlain() == QString::fromLatin1(row.words));
        QString bold;
        bool hasNote = false;
        for (const Span &span : now.spans()) {
            bold += span.bold ? span.text : QString();
            hasNote = hasNote || span.footnote;
        }
        CHECK(bold == QString::fromLatin1(row.bold));
        CHECK(hasNote == row.hasNote);
    }
    CHECK(withText({}, QStringLiteral("new")) == RichText::plain(QStringLiteral("new")));
}

TEST_CASE("Sections are called by the numbers people say", "[domain][outline]")
{
    Plan p = plan();
    CHECK(sectionPath(p, QStringLiteral("b")) == QStringLiteral("I.2.b"));
    CHECK(sectionName(p, QStringLiteral("B1")) == QStringLiteral("II.1 B1"));
    CHECK(sectionPath(p, QStringLiteral("X")).isEmpty());
    p.sections.at(1).sections.front().heading = {};
    CHECK(sectionName(p, QStringLiteral("B1")) == QStringLiteral("II.1 Work of B1;"));
    CHECK(sectionName(p, QStringLiteral("nobody")).isEmpty());
    for (Section &section : p.sections.front().sections)
        section.numberStyle = NumberStyle::Nested;
    CHECK(sectionPath(p, QStringLiteral("A2")) == QStringLiteral("I.2"));
}
