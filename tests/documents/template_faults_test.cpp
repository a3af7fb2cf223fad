// Faults of templates: every code with its place as Word's user counts, and what helps to mend it.
#include "documents/context/plan_contract.h"
#include "documents/plan_document.h"
#include "documents/template/inspect.h"
#include "documents/template/nearest.h"
#include "documents/values/template_place.h"
#include "docx_builder.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace bd;
using namespace bd::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

QStringList faults(const QByteArray &bytes, const Json &data = Json::object())
{
    NoProgress progress;
    const auto result = documents::renderTemplate(bytes, data, documents::Missing::Blank, progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == u"template.invalid");
    return result.error().args;
}

QString paras(const QStringList &texts)
{
    QString xml;
    for (const QString &t : texts)
        xml += para(t);
    return xml;
}

QString box(const QString &inside)
{
    return u"<w:p><w:r><w:pict><w:txbxContent>"_s + inside + u"</w:txbxContent></w:pict></w:r></w:p>"_s;
}

struct Case {
    const char *about;
    QString body;
    QStringList expected; ///< all faults, in any order
};

} // namespace

TEST_CASE("every fault of a template is told, with its place and what was meant")
{
    const QString head = row({u"TT"_s, u"Tên"_s});
    const std::vector<Case> cases{
        {"no closing brace", para(u"Kính gửi: {ten_don_vi và các sở"_s),
         {uR"(unclosed_tag|{ten_don_vi|part:body;text:Kính gửi: {ten_don_vi và các sở|near:{ten_don_vi})"_s}},
        {"with a filter", para(u"{ten | hoa và"_s), {uR"(unclosed_tag|{ten|part:body;text:{ten \| hoa và|near:{ten \| hoa})"_s}},
        {"no opening brace", para(u"Số ten} ở đây"_s), {u"unopened_tag|ten}|part:body;text:Số ten} ở đây|near:{ten}"_s}},
        {"doubled braces", para(u"{{ten}}"_s),
         {u"duplicate_open|{{ten|part:body;text:{{ten}}|near:{ten}"_s, u"duplicate_close|ten}}|part:body;text:{{ten}}|near:{ten}"_s}},
        {"nothing inside", para(u"{}"_s), {u"bad_tag|{}|part:body;text:{}"_s}},
        {"raw XML", para(u"{@xml}"_s), {u"unsupported_tag|{@xml}|part:body;text:{@xml}"_s}},
        {"misspelt filter", para(u"{x | bang_chuu}"_s),
         {uR"(unknown_filter|{x \| bang_chuu}|part:body;text:{x \| bang_chuu}|near:{x \| bang_chu})"_s}},
        {"no such filter", para(u"{x | zzzzzz}"_s), {uR"(unknown_filter|{x \| zzzzzz}|part:body;text:{x \| zzzzzz})"_s}},
        {"bad argument", para(u"{x | pt:\"nhiều\"}"_s),
         {uR"(bad_filter_argument|{x \| pt:"nhiều"}|part:body;text:{x \| pt:"nhiều"}|filter:pt)"_s}},
        {"capitals", paras({u"{#Muc}"_s, u"{/muc}"_s}), {u"case_mismatch|{/muc}|part:body;text:{/muc}|near:{/Muc}"_s}},
        {"misspelt end", paras({u"{#nhiem_vu}"_s, u"{/nhiem_vy}"_s}), {u"unopened_loop|{/nhiem_vy}|part:body;text:{/nhiem_vy}|near:{/nhiem_vu}"_s}},
        {"only an end", para(u"{/a}"_s), {u"unopened_loop|{/a}|part:body;text:{/a}"_s}},
        {"crossing", para(u"{#a}{#b}{/a}{/b}"_s),
         {u"crossed_loop|{/a}|part:body;text:{#a}{#b}{/a}{/b}"_s, u"crossed_loop|{#b}|part:body;text:{#a}{#b}{/a}{/b}"_s}},
        {"begins in a table, ends outside", tableOf({head, row({u"{#a}x"_s, u"y"_s})}, 2) + para(u"{/a}"_s),
         {u"loop_position|{#a}|part:body;table:1;row:2;cell:1;text:{#a}x"_s, u"loop_position|{/a}|part:body;text:{/a}"_s}},
        {"beside each other in one row", tableOf({row({u"{#a}"_s, u"{/a}{#b}"_s, u"{/b}"_s})}, 3),
         {u"loop_position|{#b}|part:body;table:1;row:1;cell:2;text:{/a}{#b}"_s}},
        {"all at once", para(u"{x | bang_chuu}"_s) + para(u"{@a}"_s) + para(u"{/b}"_s) + tableOf({row({u"{#c}x"_s})}, 1) + para(u"{/c}"_s),
         {uR"(unknown_filter|{x \| bang_chuu}|part:body;text:{x \| bang_chuu}|near:{x \| bang_chu})"_s,
          u"unsupported_tag|{@a}|part:body;text:{@a}"_s, u"unopened_loop|{/b}|part:body;text:{/b}"_s,
          u"loop_position|{#c}|part:body;table:1;row:1;cell:1;text:{#c}x"_s, u"loop_position|{/c}|part:body;text:{/c}"_s}},
        {"long paragraphs are cut", para(QString(60, u'a') + u" {@x}"_s), {u"unsupported_tag|{@x}|part:body;text:"_s + QString(40, u'a') + u'…'}},
    };
    for (const Case &c : cases) {
        INFO(c.about);
        QStringList told = faults(docx(c.body)), expected = c.expected;
        told.sort();
        expected.sort();
        CHECK(told.join(u'\n') == expected.join(u'\n'));
    }
}

TEST_CASE("places are counted as in Word")
{
    const QString bad = u"{@x}"_s;
    const QString small = tableOf({row({u"a"_s}), row({bad})}, 1) + para({});
    const std::vector<std::pair<QString, QString>> cases{
        {para(bad), u"part:body;text:{@x}"_s},
        {tableOf({row({u"a"_s})}, 1) + para({}) + tableOf({row({u"a"_s, u"b"_s}), row({u"c"_s, bad})}, 2) + para({}),
         u"part:body;table:2;row:2;cell:2;text:{@x}"_s},
        // A nested table is counted in its cell and doesn't count for those behind it.
        {tableOf({row({u"a"_s, small})}, 2) + para({}), u"part:body;table:1;row:1;cell:2;table:1;row:2;cell:1;text:{@x}"_s},
        {tableOf({row({tableOf({row({u"a"_s})}, 1) + para({}), u"b"_s})}, 2) + para({}) + tableOf({row({bad})}, 1) + para({}),
         u"part:body;table:2;row:1;cell:1;text:{@x}"_s},
        {tableOf({row({tableOf({row({u"a"_s})}, 1) + para({}), bad})}, 2) + para({}), u"part:body;table:1;row:1;cell:2;text:{@x}"_s},
        // Text boxes.
        {box(para(bad)), u"part:body;box:1;text:{@x}"_s},
        {tableOf({row({box(tableOf({row({u"a"_s, bad})}, 2) + para({}))})}, 1) + para({}),
         u"part:body;table:1;row:1;cell:1;box:1;table:1;row:1;cell:2;text:{@x}"_s},
        // Content controls are no step.
        {u"<w:sdt><w:sdtContent>"_s + tableOf({row({bad})}, 1) + u"</w:sdtContent></w:sdt>"_s + para({}),
         u"part:body;table:1;row:1;cell:1;text:{@x}"_s},
    };
    for (const auto &[body, place] : cases) {
        INFO(body.toStdString());
        const QStringList told = faults(docx(body));
        REQUIRE(told.size() == 1);
        CHECK(documents::splitFields(told[0]).value(2) == place);
        CHECK(documents::Place::fromString(place).toString() == place);
    }
}

TEST_CASE("headers and footers are told by their pages and sections")
{
    const auto reference = [](const QString &kind, const QString &type, int id) {
        return u"<w:%1Reference w:type=\"%2\" r:id=\"rId%3\"/>"_s.arg(kind, type).arg(id);
    };
    const QString body = u"<w:p><w:pPr><w:sectPr>"_s + reference(u"footer"_s, u"default"_s, 1) + u"</w:sectPr></w:pPr></w:p>"_s +
                         para(u"x"_s) + u"<w:sectPr>"_s + reference(u"header"_s, u"first"_s, 2) +
                         reference(u"header"_s, u"even"_s, 3) + u"</w:sectPr>"_s;
    const QStringList told = faults(docx(body, {{u"word/footer1.xml"_s, para(u"{@a}"_s).toUtf8()},
                                                {u"word/header1.xml"_s, para(u"{@b}"_s).toUtf8()},
                                                {u"word/header2.xml"_s, para(u"{@c}"_s).toUtf8()}}));
    REQUIRE(told.size() == 3);
    CHECK(told.contains(u"unsupported_tag|{@a}|part:footer1;section:1;text:{@a}"_s));
    CHECK(told.contains(u"unsupported_tag|{@b}|part:header1;pages:first;section:2;text:{@b}"_s));
    CHECK(told.contains(u"unsupported_tag|{@c}|part:header2;pages:even;section:2;text:{@c}"_s));
    const QStringList single = faults(docx(para(u"x"_s) + u"<w:sectPr>"_s + reference(u"header"_s, u"default"_s, 1) + u"</w:sectPr>"_s,
                                           {{u"word/header1.xml"_s, para(u"{@b}"_s).toUtf8()}}));
    CHECK(single == QStringList{u"unsupported_tag|{@b}|part:header1;text:{@b}"_s});
}

TEST_CASE("a loop without end is told where its end was expected")
{
    const Json data = Json::parse(R"({"tasks": [{"title": "A", "product": "B", "steps": [{"what": "C"}]}], "year": 2026,
                                      "signer": {"name": "D"}})");
    const QString head = row({u"TT"_s, u"Việc"_s});
    struct Expected {
        const char *about;
        QString body;
        QString fault; ///< "{#x}: end"
    };
    const std::vector<Expected> cases{
        {"in a row: its end", tableOf({head, row({u"{#tasks}{title}"_s, u"{product}"_s})}, 2) + para({}), u"{#tasks}: row"_s},
        {"in a row, names unknown", tableOf({head, row({u"{#x}a"_s, u"b"_s})}, 2) + para({}), u"{#x}: row"_s},
        {"over rows: the last that uses it",
         tableOf({head, row({u"{#tasks}{title}"_s, u"x"_s}), row({u"{product}"_s, u"y"_s}), row({u"{year}"_s, u"z"_s})}, 2) + para({}),
         u"{#tasks}: row:3"_s},
        {"alone in a row", tableOf({head, row({u"{#x}"_s, {}}), row({u"a"_s, u"b"_s})}, 2) + para({}), u"{#x}: table"_s},
        {"inside a cell", tableOf({row({u"Việc"_s, paras({u"{#x}"_s, u"- {.}"_s})})}, 2) + para({}), u"{#x}: cell"_s},
        {"paragraphs: behind the last that uses it", paras({u"{#tasks}"_s, u"Việc: {title}"_s, u"Kết quả: {product}"_s, u"Năm {year}"_s}),
         u"{#tasks}: after:Kết quả: {product}"_s},
        {"a table inside", para(u"{#tasks}"_s) + tableOf({row({u"{title}"_s})}, 1) + para(u"{year}"_s), u"{#tasks}: after_table:1"_s},
        {"before the outer end", paras({u"{#tasks}"_s, u"{#x}"_s, u"a"_s, u"{/tasks}"_s}), u"{#x}: before:{/tasks}"_s},
        {"inside the outer loop, by names", paras({u"{#tasks}"_s, u"{#steps}"_s, u"- {what}"_s, u"{title}"_s, u"{/tasks}"_s}),
         u"{#steps}: after:- {what}"_s},
        {"in one line with the outer end", para(u"{#tasks}{title} {#x}a{/tasks}"_s), u"{#x}: before_tag:{/tasks}"_s},
        {"in one row with the outer end", tableOf({row({u"{#tasks}{#x}a"_s, u"b{/tasks}"_s})}, 2) + para({}), u"{#x}: before_tag:{/tasks}"_s},
        {"in the middle of a line", para(u"Gồm {#x}một và hai"_s), u"{#x}: paragraph"_s},
        {"nothing known", paras({u"{#x}"_s, u"a"_s}), u"{#x}: end"_s},
    };
    for (const Expected &c : cases) {
        INFO(c.about);
        const QStringList told = faults(docx(c.body), data);
        REQUIRE(told.size() == 1);
        const QStringList fields = documents::splitFields(told[0]);
        CHECK(fields.value(0) == u"unclosed_loop");
        CHECK(fields.value(1) + u": "_s + fields.value(3).section(u':', 1) == c.fault);
    }
}

TEST_CASE("thousands of faults are told without delay")
{
    QString body;
    for (int i = 0; i < 3000; ++i)
        body += para(u"{#nhiem_vu%1}{x | so2x}{/ket_thuc%1}"_s.arg(i));
    CHECK(faults(docx(body)).size() == 9000);
}

TEST_CASE("fields of a fault keep their signs")
{
    const std::vector<QStringList> cases{{u"a"_s}, {u"a|b"_s, u"c\\"_s, {}}, {{}, {}}, {u"\\|"_s, u"|\\"_s}};
    for (const QStringList &fields : cases)
        CHECK(documents::splitFields(documents::joinedFields(fields)) == fields);
}

TEST_CASE("the nearest name is found")
{
    const QStringList known{u"don_vi_chu_tri"_s, u"don_vi_phoi_hop"_s, u"title"_s, u"signer.name"_s, u"lead"_s, u"leads"_s, u"số_liệu"_s};
    const std::vector<std::pair<QString, QString>> cases{
        {u"don_vi_chu_ti"_s, u"don_vi_chu_tri"_s}, {u"Đơn vị chủ trì"_s, u"don_vi_chu_tri"_s}, {u"donvichutri"_s, u"don_vi_chu_tri"_s},
        {u"tilte"_s, u"title"_s},                  {u"Title"_s, u"title"_s},                   {u"signer.nmae"_s, u"signer.name"_s},
        {u"lead"_s, u"leads"_s},                   {u"so_lieu"_s, u"số_liệu"_s},               {u"abc"_s, {}},
        {{}, {}},                                  {QString(100, u'a'), {}},                   {u"ngay_ky"_s, {}},
    };
    for (const auto &[typed, expected] : cases) {
        INFO(typed.toStdString());
        CHECK(documents::nearestName(typed, known) == expected);
    }
}

TEST_CASE("names that the data doesn't have are told with the nearest that it has")
{
    const Json data = Json::parse(R"({"don_vi_chu_tri": "A", "viec": [{"ten_viec": "B", "buoc": []}], "nguoi_ky": {"ho_ten": "C"},
                                      "chua_ro": null})");
    struct Expected {
        QString body;
        QString fault; ///< "" for none
    };
    const std::vector<Expected> cases{
        {para(u"{don_vi_chu_ti}"_s), u"{don_vi_chu_ti}|near:{don_vi_chu_tri}"_s},
        {para(u"{don_vi_chu_ti | hoa}"_s), uR"({don_vi_chu_ti \| hoa}|near:{don_vi_chu_tri \| hoa})"_s},
        {para(u"{#veic}a{/veic}"_s), u"{#veic}|near:{#viec}"_s},
        {para(u"{#viec}{ten_viecc} {$sst} {/viec}"_s), u"{ten_viecc}|near:{ten_viec}\n{$sst}|near:{$stt}"_s},
        {para(u"{ten_viec}"_s), u"{ten_viec}|within:{#viec}"_s},
        {para(u"{nguoi_ky.ho_tem}"_s), u"{nguoi_ky.ho_tem}|near:{nguoi_ky.ho_ten}"_s},
        {para(u"{hoan_toan_khac}"_s), u"{hoan_toan_khac}"_s},
        {para(u"{$stt}"_s), u"{$stt}"_s},
        {para(u"{#viec}{$stt}{#buoc}{gi_cung_duoc}{/buoc}{don_vi_chu_tri}{/viec}{nguoi_ky.ho_ten}{#nguoi_ky}{ho_ten}{/nguoi_ky}"_s), {}},
        {para(u"{#chua_ro}{x}{/chua_ro}{chua_ro.y}{viec.0.ten_viec}{.}{^viec}a{/viec}"_s), {}},
        {para(u"{#khong_co}{x}{/khong_co}"_s), u"{#khong_co}"_s}, // what is inside can't be known
    };
    for (const Expected &c : cases) {
        INFO(c.body.toStdString());
        const auto names = documents::KnownNames::ofData(data);
        NoProgress progress;
        const auto report = documents::inspectTemplate(docx(c.body), &names, progress);
        REQUIRE(report);
        QStringList told;
        for (const QString &arg : report->unknown) {
            QStringList fields = documents::splitFields(arg);
            CHECK(fields.value(0) == u"unknown_name");
            told << documents::joinedFields(fields.mid(1, 1) + fields.mid(3));
        }
        CHECK(told.join(u'\n') == c.fault);
    }
}

TEST_CASE("a plan's names are proposed also where its lists are empty, and by their Vietnamese names")
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"{#tasks}{titel}{/tasks}"_s, u"near:{title}"_s},
        {u"{#tasks}{don_vi_chu_ti}{/tasks}"_s, u"near:{lead}"_s},
        {u"{#tasks}{đơn vị chủ trì}{/tasks}"_s, u"near:{lead}"_s},
        {u"{trich_yeu}"_s, u"near:{title}"_s},
        {u"{tieu_de}"_s, u"near:{title}"_s},
        {u"{#sections}{#sections}{#blocks}{linee}{/blocks}{/sections}{/sections}"_s, u"near:{line}"_s},
        {u"{signer.nane}"_s, u"near:{signer.name}"_s},
        {u"{product}"_s, u"within:{#tasks}"_s},
    };
    for (const auto &[text, hint] : cases) {
        INFO(text.toStdString());
        NoProgress progress;
        const auto report = documents::inspectTemplate(docx(para(text)), &documents::planNames(), progress);
        REQUIRE(report);
        REQUIRE(report->unknown.size() == 1);
        CHECK(documents::splitFields(report->unknown[0]).value(3) == hint);
    }
    NoProgress progress;
    const auto strict = documents::renderTemplate(docx(para(u"{titel}"_s)), Json{{"title", "A"}}, documents::Missing::Error, progress);
    REQUIRE_FALSE(strict);
    CHECK(strict.error().code == u"template.missing");
    CHECK(strict.error().args == QStringList{u"missing|{titel}|part:body;text:{titel}|near:{title}"_s});
}

TEST_CASE("data that no tag uses is listed, what is unused as a whole once")
{
    const Json data = Json::parse(R"({"a": 1, "b": 2, "tasks": [{"title": "A"}, {"title": "B", "budget": 1, "unit": {"x": 1, "y": 2}}],
                                      "other": [{"c": 1}], "texts": ["a"], "signer": {"name": "C", "post": "D"}, "rich": {"spans": []}})");
    const std::vector<std::pair<QString, QStringList>> cases{
        {{}, {u"a"_s, u"b"_s, u"other"_s, u"rich"_s, u"signer"_s, u"tasks"_s, u"texts"_s}},
        {u"{a}{b | so}{#tasks}{title}{unit.x}{/tasks}{#texts}{.}{/texts}{signer.name}{#rich}{.}{/rich}"_s,
         {u"other"_s, u"signer.post"_s, u"tasks[].budget"_s, u"tasks[].unit.y"_s}},
        {u"{#tasks}{a}{b}{/tasks}{^other}x{/other}{texts}{#signer}{name}{/signer}{rich}"_s,
         {u"other[].c"_s, u"signer.post"_s, u"tasks[].budget"_s, u"tasks[].title"_s, u"tasks[].unit"_s}},
        {u"{.}"_s, {}},
        {u"{#tasks}{.}{/tasks}{tasks.0.budget}"_s, {u"a"_s, u"b"_s, u"other"_s, u"rich"_s, u"signer"_s, u"texts"_s}},
    };
    for (const auto &[text, unused] : cases) {
        INFO(text.toStdString());
        NoProgress progress;
        const auto result = documents::renderTemplate(docx(para(text)), data, documents::Missing::Blank, progress);
        REQUIRE(result);
        CHECK(result->report.unusedNames.join(u' ') == unused.join(u' '));
    }
}

TEST_CASE("a template's tags are told as a tree with their places")
{
    const QByteArray bytes = docx(para(u"{title | hoa}"_s) +
                                      tableOf({row({u"TT"_s, u"Việc"_s}), row({u"{#tasks}{$stt}"_s, u"{title}{#lead}({.}){/lead}{/tasks}"_s})}, 2) +
                                      para(u"{^tasks}không{/}"_s),
                                  {{u"word/header1.xml"_s, para(u"{number | mac_dinh:\"…\"}"_s).toUtf8()}});
    NoProgress progress;
    const auto report = documents::inspectTemplate(bytes, nullptr, progress);
    REQUIRE(report);
    CHECK(report->faults.isEmpty());
    CHECK(report->unknown.isEmpty());
    REQUIRE(report->parts.size() == 2);
    const auto &body = report->parts[0];
    CHECK(body.name == u"word/document.xml");
    REQUIRE(body.tags.size() == 3);
    CHECK(body.tags[0].name == u"title");
    CHECK(body.tags[0].filters == std::vector<std::pair<QString, QString>>{{u"hoa"_s, {}}});
    const auto &tasks = body.tags[1];
    CHECK(tasks.kind == documents::TagOutline::Kind::Loop);
    CHECK(tasks.place.toString() == u"part:body;table:1;row:2;cell:1;text:{#tasks}{$stt}"_s);
    REQUIRE(tasks.inside.size() == 3);
    CHECK(tasks.inside[1].place.steps.at(0).cell == 2);
    REQUIRE(tasks.inside[2].inside.size() == 1);
    CHECK(tasks.inside[2].inside[0].text == u"{.}");
    CHECK(body.tags[2].kind == documents::TagOutline::Kind::Inverted);
    CHECK(report->parts[1].place.part == u"header1");
    CHECK(report->parts[1].tags.at(0).filters.at(0).second == u"…");
}

TEST_CASE("what our pages won't show is told")
{
    const QString columns = para(u"x"_s) + u"<w:sectPr><w:cols w:num=\"2\"/></w:sectPr>"_s;
    NoProgress progress;
    const auto report = documents::inspectTemplate(docx(columns), nullptr, progress);
    REQUIRE(report);
    CHECK(report->unsupported == QStringList{u"columns"_s});
}
