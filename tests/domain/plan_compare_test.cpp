// Two values of a plan, passage by passage and word by word; and differences taken over.
#include "domain/plan_compare.h"

#include "domain/outline_edit.h"
#include "domain/sequence_match.h"
#include "storage/full_plan.h"
#include "support/catch.h"
#include "support/random_edit.h"
#include "support/random_plan.h"

#include <QUuid>
#include <map>
#include <numeric>

using namespace bd;
using namespace bd::domain;
using namespace bd::test;

namespace {

QString shown(const std::vector<WordChange> &changes)
{
    QString text;
    for (const WordChange &change : changes)
        text += change.kind == WordChange::Kind::Same ? change.text
            : change.kind == WordChange::Kind::Removed ? QStringLiteral("[-%1-]").arg(change.text)
                                                       : QStringLiteral("{+%1+}").arg(change.text);
    return text;
}

/// One line per difference: what, where, which.
QString shown(const std::vector<PlanDifference> &differences)
{
    static const char *kinds[] = {"added", "removed", "changed", "moved"};
    static const char *passages[] = {"head", "preamble", "basis", "section", "paragraph", "table", "task", "duty", "closing", "recipient", "signature", "round"};
    QStringList lines;
    for (const PlanDifference &d : differences) {
        QString line = QString::fromLatin1(kinds[static_cast<int>(d.kind)]) + u' ' + QString::fromLatin1(passages[static_cast<int>(d.passage)]);
        for (const QString &part : {d.place, d.field})
            if (!part.isEmpty())
                line += u' ' + part;
        lines.append(line);
    }
    return lines.join(QStringLiteral("; "));
}

Section &in(Plan &plan, const char *uuid)
{
    auto *found = findSection(plan, QString::fromLatin1(uuid));
    REQUIRE(found);
    return *found;
}

Paragraph said(const char *uuid, const char *text) { return {QString::fromLatin1(uuid), ParagraphLevel::Plain, RichText::plain(QString::fromUtf8(text))}; }

/// As Word gives it back: no uuids of ours, nothing that isn't printed.
void forgetUuids(std::vector<Section> &sections, int &count)
{
    for (Section &section : sections) {
        section.uuid = QStringLiteral("w-%1").arg(count++);
        section.draft.reset();
        for (Block &block : section.blocks)
            std::visit([&](auto &b) { b.uuid = QStringLiteral("w-%1").arg(count++); }, block);
        forgetUuids(section.sections, count);
    }
}

Plan throughWord(Plan plan)
{
    int count = 0;
    forgetUuids(plan.sections, count);
    forgetUuids(plan.appendices, count);
    for (auto &basis : plan.legalBases)
        basis.uuid = QStringLiteral("w-%1").arg(count++);
    for (auto &duty : plan.duties)
        duty.uuid = QStringLiteral("w-%1").arg(count++);
    plan.tasks.clear();
    plan.rounds.clear();
    plan.state = PlanState::Draft;
    return plan;
}

std::vector<int> all(const std::vector<PlanDifference> &differences)
{
    std::vector<int> indexes(differences.size());
    std::iota(indexes.begin(), indexes.end(), 0);
    return indexes;
}

/// Without what is never compared: ties to the directory, drafts of the program, uuids of comments.
Plan comparable(Plan plan)
{
    const auto strip = [](auto &self, std::vector<Section> &sections) -> void {
        for (Section &section : sections) {
            section.draft.reset();
            for (AgencyRef &agency : section.agencies)
                agency.uuid.reset();
            self(self, section.sections);
        }
    };
    strip(strip, plan.sections);
    strip(strip, plan.appendices);
    for (Task &task : plan.tasks)
        for (Assignment &assignment : task.assignments)
            assignment.agency.uuid.reset();
    for (CommentRound &round : plan.rounds) {
        for (CommentReply &reply : round.replies)
            reply.agency.uuid.reset();
        for (Comment &comment : round.comments) {
            comment.agency.uuid.reset();
            comment.uuid.clear();
        }
    }
    return plan;
}

} // namespace

TEST_CASE("two texts by words")
{
    const struct { const char *before, *after, *shown; } cases[] = {
        {"", "", ""},
        {"", "mới", "{+mới+}"},
        {"cũ", "", "[-cũ-]"},
        {"Tổ chức hội nghị", "Tổ chức hội nghị", "Tổ chức hội nghị"},
        {"trước ngày 10/6", "trước ngày 15/6", "trước ngày [-10-]{+15+}/6"},
        {"mở 2 lớp tập huấn.", "mở 3 lớp tập huấn;", "mở [-2-]{+3+} lớp tập huấn[-.-]{+;+}"},
        {"một hai ba", "một ba", "một [-hai -]ba"},
        {"một ba", "một hai ba", "một {+hai +}ba"},
        {"a  b", "a b", "a[-  -]{+ +}b"},
        {"Công tác bình đẳng giới", "Tên do lãnh đạo sửa", "[-Công tác bình đẳng giới-]{+Tên do lãnh đạo sửa+}"},
        {"gửi Sở Nội vụ trước hạn", "gửi Ủy ban tỉnh trước hạn", "gửi [-Sở Nội vụ-]{+Ủy ban tỉnh+} trước hạn"},
        {"x 😀 y", "x 😁 y", "x [-😀-]{+😁+} y"},
    };
    for (const auto &c : cases) {
        INFO(c.before << " -> " << c.after);
        const auto changes = compareWords(QString::fromUtf8(c.before), QString::fromUtf8(c.after));
        CHECK(shown(changes) == QString::fromUtf8(c.shown));
        QString before, after;
        for (const WordChange &change : changes) {
            if (change.kind != WordChange::Kind::Added)
                before += change.text;
            if (change.kind != WordChange::Kind::Removed)
                after += change.text;
        }
        CHECK(before == QString::fromUtf8(c.before));
        CHECK(after == QString::fromUtf8(c.after));
    }
}

TEST_CASE("texts with nothing in common end in one removal and one addition, however long")
{
    QString before = QStringLiteral("đầu "), after = before;
    for (int i = 0; i < 30'000; ++i) {
        before += QStringLiteral("a%1 ").arg(i);
        after += QStringLiteral("b%1 ").arg(i);
    }
    const auto changes = compareWords(before + QStringLiteral("cuối"), after + QStringLiteral("cuối"));
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].text == QStringLiteral("đầu "));
    CHECK(changes[3].text == QStringLiteral(" cuối"));
}

TEST_CASE("a shortest difference, against the plain rule")
{
    std::mt19937 random(5);
    for (int round = 0; round < 400; ++round) {
        std::vector<int> a(random() % 12), b(random() % 12);
        for (auto *list : {&a, &b})
            for (int &value : *list)
                value = static_cast<int>(random() % 4);
        const auto pairs = matchSequences(static_cast<int>(a.size()), static_cast<int>(b.size()), 100, [&](int i, int j) {
            return a[static_cast<std::size_t>(i)] == b[static_cast<std::size_t>(j)];
        });
        std::vector<std::vector<int>> longest(a.size() + 1, std::vector<int>(b.size() + 1, 0));
        for (std::size_t i = 0; i < a.size(); ++i)
            for (std::size_t j = 0; j < b.size(); ++j)
                longest[i + 1][j + 1] = a[i] == b[j] ? longest[i][j] + 1 : std::max(longest[i][j + 1], longest[i + 1][j]);
        CHECK(static_cast<int>(pairs.size()) == longest[a.size()][b.size()]);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            CHECK(a[static_cast<std::size_t>(pairs[i].first)] == b[static_cast<std::size_t>(pairs[i].second)]);
            if (i > 0)
                CHECK((pairs[i].first > pairs[i - 1].first && pairs[i].second > pairs[i - 1].second));
        }
    }
}

TEST_CASE("what differs between two plans, by uuid")
{
    const struct {
        const char *name;
        std::function<void(Plan &)> change;
        const char *shown;
    } cases[] = {
        {"nothing", [](Plan &) {}, ""},
        {"head", [](Plan &p) { p.title = QStringLiteral("Tên khác"); p.year = 2027; }, "changed head year; changed head title"},
        {"signature", [](Plan &p) { p.signer.position.clear(); }, "changed signature position"},
        {"preamble", [](Plan &p) { p.preamble.push_back(RichText::plain(QStringLiteral("thêm"))); }, "added preamble"},
        {"recipients", [](Plan &p) { p.recipients = {QStringLiteral("Lưu: VT, NV")}; }, "removed recipient; changed recipient"},
        {"bases", [](Plan &p) { p.legalBases.pop_back(); p.legalBases[0].number = QStringLiteral("13/SNV-BĐG"); }, "changed basis number; removed basis"},
        {"text", [](Plan &p) { std::get<Paragraph>(in(p, "m-1-1-1").blocks[0]).text = RichText::plain(QStringLiteral("đoạn nông")); }, "changed paragraph I.1.a"},
        {"level", [](Plan &p) { std::get<Paragraph>(in(p, "m-1").blocks[0]).level = ParagraphLevel::Plus; }, "changed paragraph I level"},
        {"bold", [](Plan &p) { std::get<Paragraph>(in(p, "m-1").blocks[0]).text = RichText({Span{QStringLiteral("Đoạn một"), true, false, {}}}); }, "changed paragraph I"},
        {"table", [](Plan &p) { std::get<Table>(in(p, "m-1").blocks[1]).rows.pop_back(); }, "changed table I"},
        {"new text", [](Plan &p) { in(p, "m-2").blocks.push_back(said("x", "mới")); }, "added paragraph II"},
        {"text goes", [](Plan &p) { in(p, "m-1").blocks.erase(in(p, "m-1").blocks.begin()); }, "removed paragraph I"},
        {"text moves in its section", [](Plan &p) { auto &b = in(p, "m-1").blocks; std::rotate(b.begin(), b.begin() + 1, b.end()); }, "moved paragraph I"},
        {"text moves elsewhere", [](Plan &p) { auto &b = in(p, "m-1").blocks; in(p, "m-2").blocks.push_back(b[0]); b.erase(b.begin()); }, "moved paragraph II"},
        {"heading and kind", [](Plan &p) { in(p, "m-2").heading = RichText::plain(QStringLiteral("TỔ CHỨC")); in(p, "m-2").kind = SectionKind::Organisation; },
         "changed section II; changed section II kind"},
        {"agencies", [](Plan &p) { in(p, "m-2").agencies.pop_back(); }, "changed section II agencies"},
        {"a section goes", [](Plan &p) { removeSections(p, {QStringLiteral("m-1-1")}); },
         "removed section I.1; removed section I.1.a; removed paragraph I.1.a; changed task section; changed round comments"},
        {"a section moves", [](Plan &p) { moveSections(p, {QStringLiteral("m-1-2")}, {{}, 0, false}); }, "moved section I; changed section I number_style"},
        {"a task", [](Plan &p) { p.tasks[0].product = QStringLiteral("03 lớp"); p.tasks[0].assignments.pop_back(); }, "changed task assignments; changed task product"},
        {"tasks", [](Plan &p) { p.tasks.erase(p.tasks.begin()); p.tasks.push_back(Task()); p.tasks.back().uuid = QStringLiteral("x"); }, "removed task; added task"},
        {"a duty", [](Plan &p) { p.duties[0].due = QDate(2026, 12, 1); }, "changed duty due"},
        {"an answer", [](Plan &p) { p.rounds[0].replies[1].answer = Answer::Agreed; }, "changed round replies"},
    };
    for (const auto &c : cases) {
        INFO(c.name);
        Plan after = fullPlan();
        c.change(after);
        CHECK(shown(comparePlans(fullPlan(), after, Identify::ByUuid)) == QString::fromLatin1(c.shown));
    }
}

TEST_CASE("a changed passage says its words, before and after")
{
    Plan after = fullPlan();
    std::get<Paragraph>(in(after, "m-1").blocks[0]).text = RichText::plain(QStringLiteral("Đoạn hai"));
    const auto differences = comparePlans(fullPlan(), after, Identify::ByUuid);
    REQUIRE(differences.size() == 1);
    CHECK(shown(differences[0].words) == QStringLiteral("Đoạn [-một-]{+hai+}"));
    CHECK(differences[0].beforeUuid == QStringLiteral("d-1"));
    CHECK(differences[0].afterUuid == QStringLiteral("d-1"));
    CHECK(differences[0].before.toPlain() == QStringLiteral("Đoạn một"));
    CHECK(differences[0].after.toPlain() == QStringLiteral("Đoạn hai"));
}

TEST_CASE("a text that went through another program is known by its words")
{
    const Plan base = [] {
        Plan plan;
        plan.uuid = QStringLiteral("p");
        Section one = sectionOf("m-1", NumberStyle::Roman, RichText::plain(QStringLiteral("MỤC ĐÍCH")));
        one.blocks = {said("d-1", "Nâng cao nhận thức của cán bộ, công chức về bình đẳng giới."), said("d-2", "Bảo đảm các chỉ tiêu được giao trong năm."),
                      said("d-3", "Tạo điều kiện để phụ nữ tham gia quản lý ở cơ sở.")};
        Section two = sectionOf("m-2", NumberStyle::Roman, RichText::plain(QStringLiteral("NỘI DUNG")));
        two.blocks = {said("d-4", "Tổ chức 02 lớp tập huấn cho cán bộ thôn."), said("d-5", "Phát tin trên hệ thống truyền thanh.")};
        plan.sections = {one, two};
        Task task;
        task.uuid = QStringLiteral("nv");
        task.title = QStringLiteral("Tập huấn");
        task.paragraphUuid = QStringLiteral("d-4");
        task.assignments = {Assignment{AgencyRef{std::nullopt, QStringLiteral("Phòng VH-XH (mẫu)"), Addressing::Assigned}, Role::Lead}};
        plan.tasks = {task};
        return plan;
    }();
    const struct {
        const char *name;
        std::function<void(Plan &)> change;
        const char *shown;
    } cases[] = {
        {"nothing", [](Plan &) {}, ""},
        {"a figure", [](Plan &p) { std::get<Paragraph>(p.sections[1].blocks[0]).text = RichText::plain(QStringLiteral("Tổ chức 03 lớp tập huấn cho cán bộ thôn.")); },
         "changed paragraph II"},
        {"two neighbours", [](Plan &p) {
             std::get<Paragraph>(p.sections[0].blocks[0]).text = RichText::plain(QStringLiteral("Nâng cao nhận thức của toàn dân về bình đẳng giới."));
             std::get<Paragraph>(p.sections[0].blocks[1]).text = RichText::plain(QStringLiteral("Bảo đảm mọi chỉ tiêu được giao trong năm."));
         }, "changed paragraph I; changed paragraph I"},
        {"something new between", [](Plan &p) { p.sections[0].blocks.insert(p.sections[0].blocks.begin() + 1, said("x", "Một câu hoàn toàn khác hẳn.")); }, "added paragraph I"},
        {"something gone", [](Plan &p) { p.sections[0].blocks.erase(p.sections[0].blocks.begin() + 1); }, "removed paragraph I"},
        {"moved as it was", [](Plan &p) { p.sections[1].blocks.push_back(p.sections[0].blocks[0]); p.sections[0].blocks.erase(p.sections[0].blocks.begin()); },
         "moved paragraph II"},
        {"moved and changed a little", [](Plan &p) {
             Block block = p.sections[0].blocks[0];
             std::get<Paragraph>(block).text = RichText::plain(QStringLiteral("Nâng cao nhận thức của cán bộ, công chức, viên chức về bình đẳng giới."));
             p.sections[1].blocks.push_back(block);
             p.sections[0].blocks.erase(p.sections[0].blocks.begin());
         }, "moved paragraph II; changed paragraph II"},
        {"a heading", [](Plan &p) { p.sections[0].heading = RichText::plain(QStringLiteral("MỤC ĐÍCH, YÊU CẦU")); }, "changed section I"},
        {"a new section", [](Plan &p) { p.sections.push_back(sectionOf("y", NumberStyle::Roman, RichText::plain(QStringLiteral("KINH PHÍ")))); }, "added section III"},
    };
    for (const auto &c : cases) {
        INFO(c.name);
        Plan other = throughWord(base);
        c.change(other);
        const auto differences = comparePlans(base, other, Identify::BySimilarity);
        CHECK(shown(differences) == QString::fromLatin1(c.shown));
        const Plan taken = withDifferences(base, other, differences, all(differences));
        CHECK(shown(comparePlans(taken, other, Identify::BySimilarity)) == QString());
        REQUIRE(taken.tasks.size() == 1);
        CHECK(taken.tasks[0].assignments == base.tasks[0].assignments);
        CHECK(taken.tasks[0].paragraphUuid == std::optional(QStringLiteral("d-4")));
        CHECK(withDifferences(base, other, differences, {}) == base);
    }
}

TEST_CASE("a section taken away leaves what wasn't chosen with it")
{
    const Plan base = fullPlan();
    Plan other = base;
    removeSections(other, {QStringLiteral("m-1-1")});
    const auto differences = comparePlans(base, other, Identify::ByUuid);
    REQUIRE(differences.at(0).passage == Passage::Section);
    Plan taken = withDifferences(base, other, differences, {0});
    CHECK_FALSE(findSection(taken, QStringLiteral("m-1-1")));
    REQUIRE(findSection(taken, QStringLiteral("m-1-1-1")));
    CHECK(in(taken, "m-1-1-1").blocks.size() == 1);
    CHECK(placeOf(taken, QStringLiteral("m-1-1-1"))->parent == QStringLiteral("m-1"));
    taken = withDifferences(base, other, differences, {0, 1});
    REQUIRE(in(taken, "m-1").blocks.size() == 4); // its text stands where it was, under the section above
    CHECK(std::get<Paragraph>(in(taken, "m-1").blocks[3]).uuid == QStringLiteral("d-3"));
}

TEST_CASE("all differences taken over make the other plan; none leaves the first")
{
    for (std::uint32_t seed = 1; seed <= 120; ++seed) {
        INFO("seed " << seed);
        Plan before = comparable(randomPlan(seed)), after = before;
        RandomEditor editor(seed);
        QStringList acts;
        for (int i = 0; i < 12; ++i)
            acts.append(editor.edit(after));
        INFO(acts.join(u' ').toStdString());
        normalise(after);
        after = comparable(after);
        const auto differences = comparePlans(before, after, Identify::ByUuid);
        INFO(shown(differences).toStdString());
        CHECK(comparable(withDifferences(before, after, differences, {})) == before);
        const Plan taken = withDifferences(before, after, differences, all(differences));
        INFO(shown(comparePlans(taken, after, Identify::ByUuid)).toStdString());
        CHECK(comparable(taken) == comparable(after));
    }
}

TEST_CASE("a random plan through another program has no differences, and edits there come back")
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const Plan base = randomPlan(seed);
        Plan other = throughWord(base);
        CHECK(shown(comparePlans(base, other, Identify::BySimilarity)) == QString());
        RandomEditor editor(seed);
        Plan edited = base;
        for (int i = 0; i < 6; ++i)
            editor.edit(edited);
        normalise(edited);
        other = throughWord(edited);
        const auto differences = comparePlans(base, other, Identify::BySimilarity);
        INFO(shown(differences).toStdString());
        Plan taken = withDifferences(base, other, differences, all(differences));
        CHECK(taken.tasks.size() >= base.tasks.size());
        for (std::size_t i = 0; i < base.tasks.size(); ++i)
            CHECK(taken.tasks[i].assignments == base.tasks[i].assignments);
        // The words stand in the order in which they came back.
        QStringList wanted, got;
        const auto words = [](auto &self, const std::vector<Section> &sections, QStringList &into) -> void {
            for (const Section &section : sections) {
                into.append(section.heading.toPlain());
                for (const Block &block : section.blocks)
                    if (const auto *paragraph = std::get_if<Paragraph>(&block))
                        into.append(paragraph->text.toPlain());
                self(self, section.sections, into);
            }
        };
        words(words, other.sections, wanted);
        words(words, taken.sections, got);
        CHECK(got == wanted);
    }
}
