#include "domain/find_text.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::domain;
using text::Finder;
using text::FindOptions;

namespace {

QString q(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What is found, with "[" and "]" around it.
std::string marked(const QString &text, const char *needle, FindOptions options = {})
{
    QString out = text;
    auto ranges = Finder(q(needle), options).in(text);
    std::reverse(ranges.begin(), ranges.end());
    for (const auto &range : ranges) {
        out.insert(range.from + range.length, u']');
        out.insert(range.from, u'[');
    }
    return out.toStdString();
}

RichText rich(std::initializer_list<Span> spans)
{
    return RichText(std::vector<Span>(spans));
}

Plan samplePlan()
{
    Plan plan;
    plan.title = q("Công tác bình đẳng giới");
    plan.preamble = {RichText::plain(q("Căn cứ Kế hoạch số 1 của UBND thành phố (mẫu);"))};
    LegalBasis cited;
    cited.uuid = q("b1");
    cited.text = q("Kế hoạch số 1 của UBND thành phố (mẫu)");
    cited.issuer = q("UBND thành phố (mẫu)");
    cited.preambleIndex = 0;
    plan.legalBases = {cited};
    Section section;
    section.uuid = q("s1");
    section.heading = RichText::plain(q("Mục tiêu của thành phố"));
    section.blocks.push_back(Paragraph{q("p1"), ParagraphLevel::Dash,
                                       rich({{q("Trên địa bàn "), false, false, {}},
                                             {q("thành"), true, false, {}},
                                             {{}, false, false, Footnote{q("1"), q("Thành phố (mẫu)")}},
                                             {q(" phố, thành "), false, false, {}},
                                             {q("phố"), false, true, {}}})});
    Table table;
    table.uuid = q("t1");
    table.rows = {{{{{RichText::plain(q("a")), RichText::plain(q("thành phố"))}, 1, 1}}, false}};
    section.blocks.push_back(table);
    plan.sections = {section};
    Task task;
    task.uuid = q("k1");
    task.title = q("Trên địa bàn thành phố, thành phố");
    task.sectionUuid = q("s1");
    task.paragraphUuid = q("p1");
    task.product = q("01 kế hoạch của thành phố");
    plan.tasks = {task};
    ReportingDuty duty;
    duty.uuid = q("d1");
    duty.to = q("UBND thành phố (mẫu)");
    plan.duties = {duty};
    plan.recipients = {q("Như trên"), q("Thành phố (mẫu)")};
    return plan;
}

} // namespace

TEST_CASE("finding as users expect", "[find]")
{
    struct Row {
        const char *text, *needle, *expected;
        FindOptions options;
    };
    const FindOptions caseful{true, false}, whole{false, true};
    const auto row = GENERATE_COPY(values<Row>({
        {"Bình đẳng giới", "binh dang", "[Bình đẳng] giới", {}},
        {"Bình đẳng, binh dang", "bình đẳng", "[Bình đẳng], binh dang", {}},
        {"đa dạng, da dang", "đa", "[đa] dạng, da dang", {}},
        {"Đà đa da", "da", "[Đà] [đa] [da]", {}},
        {"hòa, hoà, hoa", "hoà", "[hòa], [hoà], hoa", {}},
        {"hoàn, hòan", "hoàn", "[hoàn], hòan", {}},
        {"quý, qúy", "quý", "[quý], qúy", {}},
        {"a  b\nc", "a b c", "[a  b\nc]", {}},
        {"2026–2030", "2026-2030", "[2026–2030]", {}},
        {"aaaa", "aa", "[aa][aa]", {}},
        {"Hội nghị, hội nghị", "Hội", "[Hội] nghị, hội nghị", caseful},
        {"HỘI hội", "hoi", "HỘI [hội]", caseful},
        {"hội, hộii, xhội, (hội)", "hội", "[hội], hộii, xhội, ([hội])", whole},
        {"a, ba", "a,", "[a,] ba", whole},
        {"abc", "", "abc", {}},
        {"abc", "  ", "abc", {}},
        {"abc", " b ", "a[b]c", {}},
        {"x \xF0\x9F\x98\x80 y", "\xF0\x9F\x98\x80", "x [\xF0\x9F\x98\x80] y", {}},
    }));
    INFO(row.text << " / " << row.needle);
    CHECK(marked(q(row.text), row.needle, row.options) == row.expected);
}

TEST_CASE("places are those of the text as it is written", "[find]")
{
    const QString composed = q("Tổ chức hội nghị ở Đăk Cấm");
    const QString taken = composed.normalized(QString::NormalizationForm_D);
    for (const char *needle : {"chuc", "chức", "Đăk", "o dak", "cấm"}) {
        INFO(needle);
        const auto inTaken = Finder(q(needle)).in(taken), inComposed = Finder(q(needle)).in(composed);
        REQUIRE(inTaken.size() == 1);
        REQUIRE(inComposed.size() == 1);
        CHECK(taken.mid(inTaken[0].from, inTaken[0].length).normalized(QString::NormalizationForm_C)
              == composed.mid(inComposed[0].from, inComposed[0].length));
    }
    CHECK(Finder(q("chức").normalized(QString::NormalizationForm_D)).in(composed).size() == 1);
    CHECK(Finder(QString(QChar::ObjectReplacementCharacter)).in(QString(3, QChar::ObjectReplacementCharacter)).empty());
}

TEST_CASE("all texts of a plan are looked through, repeated ones once", "[find]")
{
    const Plan plan = samplePlan();
    const auto found = findText(plan, Finder(q("thanh pho")));
    std::vector<TextField> fields;
    for (const TextPlace &place : found)
        fields.push_back(place.field);
    using F = TextField;
    CHECK(fields == std::vector{F::Preamble, F::Heading, F::Paragraph, F::Paragraph, F::Cell, F::TaskProduct, F::DutyTo, F::Recipient});
    CHECK(found[2].range == text::TextRange{25, 9});
    CHECK(found[2].section == q("s1"));
    CHECK(found[2].uuid == q("p1"));
    CHECK(found[3].footnote == 0);
    CHECK(found[4].line == 1);
    CHECK(found[7].line == 1);
    CHECK(findText(plan, Finder(QString())).empty());
    CHECK(findText(plan, Finder(q("công tác"))).front().field == F::Title);
}

TEST_CASE("replacing keeps formats and footnotes, and what repeats a text follows it", "[find]")
{
    Plan plan = samplePlan();
    CHECK(replaceAll(plan, Finder(q("thành phố")), q("xã")) == 8);
    const auto &paragraph = std::get<Paragraph>(plan.sections[0].blocks[0]);
    CHECK(paragraph.text
          == rich({{q("Trên địa bàn "), false, false, {}},
                   {q("thành"), true, false, {}},
                   {{}, false, false, Footnote{q("1"), q("xã (mẫu)")}},
                   {q(" phố, xã"), false, false, {}}}));
    CHECK(plan.legalBases[0].text == q("Kế hoạch số 1 của UBND xã (mẫu)"));
    CHECK(plan.legalBases[0].issuer == q("UBND xã (mẫu)"));
    CHECK(plan.preamble[0].toPlain() == q("Căn cứ Kế hoạch số 1 của UBND xã (mẫu);"));
    CHECK(plan.tasks[0].product == q("01 kế hoạch của xã"));
    CHECK(plan.recipients[1] == q("xã (mẫu)"));
    CHECK(replaceAll(plan, Finder(q("thành phố")), q("xã")) == 0);
    CHECK(replaceAll(plan, Finder(QString()), q("x")) == 0);
}

TEST_CASE("one place is replaced where it still stands", "[find]")
{
    Plan plan = samplePlan();
    const Finder finder(q("thành phố"));
    const auto found = findText(plan, finder);
    const Plan before = plan;
    CHECK(replaceAt(plan, found[4], finder, q("xã")));
    CHECK(std::get<Table>(plan.sections[0].blocks[1]).rows[0].cells[0].paragraphs[1].toPlain() == q("xã"));
    CHECK(findText(plan, finder).size() == found.size() - 1);
    CHECK(!replaceAt(plan, found[4], finder, q("xã")));
    plan = before;
    CHECK(replaceAt(plan, found[3], finder, q("Xã")));
    CHECK(findText(plan, finder).size() == found.size() - 1);
}

TEST_CASE("a task's title goes with its paragraph", "[find]")
{
    Plan plan = samplePlan();
    std::get<Paragraph>(plan.sections[0].blocks[0]).text = RichText::plain(q("Tổ chức hội nghị"));
    plan.tasks[0].title = q("Tổ chức hội nghị");
    CHECK(replaceAll(plan, Finder(q("hội nghị")), q("tập huấn")) == 1);
    CHECK(plan.tasks[0].title == q("Tổ chức tập huấn"));
}

TEST_CASE("replaced text over borders of formats", "[find]")
{
    const RichText text = rich({{q("ab"), true, false, {}}, {q("cd"), false, false, {}}, {q("ef"), false, true, {}}});
    CHECK(replaced(text, {{1, 4}}, q("X")) == rich({{q("aX"), true, false, {}}, {q("f"), false, true, {}}}));
    CHECK(replaced(text, {{0, 2}, {4, 2}}, QString()) == rich({{q("cd"), false, false, {}}}));
    CHECK(replaced(text, {{2, 1}, {3, 1}}, q("YY")) == rich({{q("ab"), true, false, {}}, {q("YYYY"), false, false, {}}, {q("ef"), false, true, {}}}));
    CHECK(replaced(text, {}, q("X")) == text);
}
