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
         {u"doubled_braces|{{ten}}|part:body;text:{{ten}}|near:{ten}"_s}},
        {"doubled braces with a format", para(u"{{ ten | hoa }} và {b}"_s),
         {uR"(doubled_braces|{{ ten \| hoa }}|part:body;text:{{ ten \| hoa }} và {b}|near:{ten \| hoa})"_s}},
        {"one closing brace too many", para(u"{ten}}"_s), {u"duplicate_close|{ten}}|part:body;text:{ten}}|near:{ten}"_s}},
        {"one opening brace too many", para(u"{{ten}"_s), {u"duplicate_open|{{ten|part:body;text:{{ten}|near:{ten}"_s}},
        {"nothing inside", para(u"{}"_s), {u"bad_tag|{}|part:body;text:{}"_s}},
        {"nothing before the format", para(u"{|so}"_s), {uR"(bad_tag|{\|so}|part:body;text:{\|so})"_s}},
        {"a condition of other programs", para(u"{% if year %}x{% endif %}"_s),
         {u"unsupported_tag|{% if year %}|part:body;text:{% if year %}x{% endif %}|near:{#year}…{/year}"_s,
          u"unsupported_tag|{% endif %}|part:body;text:{% if year %}x{% endif %}|near:{/}"_s}},
        {"a loop of other programs", para(u"{% for t in tasks %}"_s),
         {u"unsupported_tag|{% for t in tasks %}|part:body;text:{% for t in tasks %}|near:{#tasks}…{/tasks}"_s}},
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
         {u"crossed_loop|{/a}|part:body;text:{#a}{#b}{/a}{/b}|other:{#b}"_s}},
        {"begins in a table, ends outside", tableOf({head, row({u"{#a}x"_s, u"y"_s})}, 2) + para(u"{/a}"_s),
         {u"loop_table|{#a}|part:body;table:1;row:2;cell:1;text:{#a}x"_s, u"loop_table|{/a}|part:body;text:{/a}"_s}},
        {"beside each other in one row", tableOf({row({u"{#a}"_s, u"{/a}{#b}"_s, u"{/b}"_s})}, 3),
         {u"loop_position|{#b}|part:body;table:1;row:1;cell:2;text:{/a}{#b}"_s}},
        {"all at once", para(u"{x | bang_chuu}"_s) + para(u"{@a}"_s) + para(u"{/b}"_s) + tableOf({row({u"{#c}x"_s})}, 1) + para(u"{/c}"_s),
         {uR"(unknown_filter|{x \| bang_chuu}|part:body;text:{x \| bang_chuu}|near:{x \| bang_chu})"_s,
          u"unsupported_tag|{@a}|part:body;text:{@a}"_s, u"unopened_loop|{/b}|part:body;text:{/b}"_s,
          u"loop_table|{#c}|part:body;table:1;row:1;cell:1;text:{#c}x"_s, u"loop_table|{/c}|part:body;text:{/c}"_s}},
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
        {para(u"{ten_viec}"_s), u"{ten_viec}|within:{#viec}|near:{#viec}{ten_viec}{/viec}"_s},
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
            CHECK(fields.value(0) == (fields.value(1) == u"{$stt}" ? u"outside_loop" : u"missing"));
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
        {u"{product}"_s, u"within:{#tasks}\nnear:{#tasks}{product}{/tasks}"_s},
        {u"{tasks.lead}"_s, u"within:{#tasks}\nnear:{#tasks}{lead}{/tasks}"_s},
        {u"{#tasks}{tasks.lead}{/tasks}"_s, u"near:{lead}"_s},
        {u"{#tasks.title}x{/tasks.title}"_s, u"within:{#tasks}\nnear:{#tasks}{title}{/tasks}"_s},
        {u"{sections.agencies.name}"_s, u"within:{#agencies}\nnear:{#sections}{#agencies}{name}{/agencies}{/sections}"_s},
        {u"{#sections}{agencies.name}{/sections}"_s, u"within:{#agencies}\nnear:{#agencies}{name}{/agencies}"_s},
        {u"{ngay}"_s, u"near:{date | ngay}"_s},
        {u"{ngay | ngay_ngan}"_s, u"near:{date | ngay_ngan}"_s},
        {u"{Ngày}"_s, u"near:{date | ngay}"_s},
        {u"{nguoi_ky}"_s, u"near:{signer.name}"_s},
        {u"{ho_ten}"_s, u"near:{signer.name}"_s},
        {u"{chuc_vu}"_s, u"near:{signer.position}"_s},
        {u"{so}"_s, u"near:{number}"_s},
        {u"{số}"_s, u"near:{number}"_s},
        {u"{nam}"_s, u"near:{year}"_s},
        {u"{tên cơ quan}"_s, u"near:{issuer}"_s},
        {u"{cơ_quan}"_s, u"near:{issuer}"_s},
        {u"{co_quan_ban_hanh}"_s, u"near:{issuer}"_s},
        {u"{noi_dung}"_s, u"near:{#outline}…{/outline}"_s},
        {u"{#outline}{noi_dung}{/outline}"_s, u"near:{line}"_s},
        {u"{#tasks}{noi_dung}{/tasks}"_s, u"near:{title}"_s},
        {u"{#tasks}{stt}{/tasks}"_s, u"near:{number}"_s},
        {u"{#recipients}{stt}{/recipients}"_s, u"near:{$stt}"_s},
        {u"{nhiem_vu}"_s, u"near:{#tasks}…{/tasks}"_s},
        {u"{#nhiem_vu}x{/nhiem_vu}"_s, u"near:{#tasks}"_s},
        {u"{don_vi_chu_tri}"_s, u"within:{#tasks}\nnear:{#tasks}{lead}{/tasks}"_s},
        {u"{du_thao}"_s, u"near:{#is_draft}…{/is_draft}"_s},
        {u"{xem phụ lục}"_s, u"braces:"_s},
        {u"{a, b}"_s, u"braces:"_s},
        {u"{hoan_toan_khac}"_s, {}},
        {u"{%logo}"_s, {}},
        {u"{$stt}"_s, {}},
    };
    for (const auto &[text, hint] : cases) {
        INFO(text.toStdString());
        NoProgress progress;
        const auto report = documents::inspectTemplate(docx(para(text)), &documents::planNames(), progress);
        REQUIRE(report);
        REQUIRE(report->faults.size() == 1);
        CHECK(documents::splitFields(report->faults[0]).mid(3).join(u'\n') == hint);
    }
    NoProgress progress;
    const auto strict = documents::renderTemplate(docx(para(u"{titel}"_s)), Json{{"title", "A"}}, documents::Missing::Error, progress);
    REQUIRE_FALSE(strict);
    CHECK(strict.error().code == u"template.missing");
    CHECK(strict.error().args == QStringList{u"missing|{titel}|part:body;text:{titel}|near:{title}"_s});
}

TEST_CASE("what a name holds is printed as its kind wants, or it is told what to write")
{
    struct Expected {
        QString body;
        QString told; ///< "code tag proposal"; "" for nothing
    };
    const QString alone = para(u"{#outline}"_s) + para(u"{table}"_s) + para(u"{/outline}"_s);
    const std::vector<Expected> faults{
        {para(u"{tasks}"_s), u"list_printed {tasks} {#tasks}…{/tasks}"_s},
        {para(u"{outline | hoa}"_s), u"list_printed {outline | hoa} {#outline}…{/outline}"_s},
        {para(u"{signer}"_s), u"group_printed {signer} {signer.name}"_s},
        {para(u"{#tasks}{.}{/tasks}"_s), u"group_printed {.} {title}"_s},
        {para(u"{is_draft}"_s), u"flag_printed {is_draft} {#is_draft}…{/is_draft}"_s},
        {para(u"{#tasks}{$cuoi}{/tasks}"_s), u"flag_printed {$cuoi} {#$cuoi}…{/}"_s},
        {para(u"{#outline}{table} x{/outline}"_s), u"table_position {table} "_s},
        {para(u"{#outline}"_s) + para(u"Bảng: {table}"_s) + para(u"{/outline}"_s), u"table_position {table} "_s},
        {para(u"{%logo}"_s), u"no_pictures {%logo} "_s},
        {para(u"{%title}"_s), u"no_pictures {%title} "_s},
        {para(u"{#tasks}{/tasks}{$stt}"_s), u"outside_loop {$stt} "_s},
        {para(u"{#signer}{$stt}{/signer}"_s), u"outside_loop {$stt} "_s},
        {para(u"{@xml}"_s), u"unsupported_tag {@xml} "_s},
        {alone, {}},
        {para(u"{#is_draft}a{/is_draft}{#signer}{name}{/signer}{recipients}{preamble}{#tasks}{#lead}{.}{/lead}{$stt}{/tasks}{^tasks}x{/}"_s), {}},
        {para(u"{#closing}{.}{/closing}{tasks.0.title}{head.rule}{#year}{title}{/year}{title_rule}"_s), {}},
    };
    const std::vector<Expected> remarks{
        {para(u"{title | ngay}"_s), u"no_date {title | ngay} "_s},
        {para(u"{date | so}"_s), u"no_number {date | so} "_s},
        {para(u"{date}"_s), u"bare_date {date} {date | ngay}"_s},
        {para(u"{date | mac_dinh:\"chưa rõ\"}"_s), u"bare_date {date | mac_dinh:\"chưa rõ\"} {date | ngay}"_s},
        {para(u"{date | ngay_ngan} {date | ngay} {year | so} {number | so2} {title | hoa}"_s), {}},
        {para(u"{#tasks}{title},"_s) + para(u"{lead}{/tasks}"_s), u"loop_glued {#tasks} "_s},
        {para(u"Gồm: {#tasks}{title}"_s) + para(u"hết{/tasks}"_s), u"loop_glued {#tasks} "_s},
        {para(u"{#is_draft}một,"_s) + para(u"hai{/is_draft}"_s), {}},
        {para(u"{#tasks}"_s) + para(u"{title}, {lead}"_s) + para(u"{/tasks}"_s), {}},
        {para(u"Gồm: {#tasks}{title}, {/tasks}"_s), {}},
        {tableOf({row({u"{#tasks}{title},"_s, u"{lead}{/tasks}"_s})}, 2) + para({}), {}},
    };
    const auto told = [](const QStringList &args) {
        QStringList list;
        for (const QString &arg : args) {
            const QStringList fields = documents::splitFields(arg);
            list << fields.value(0) + u' ' + fields.value(1) + u' ' + fields.value(3).section(u':', 1);
        }
        return list.join(u'\n');
    };
    NoProgress progress;
    for (const Expected &c : faults) {
        INFO(c.body.toStdString());
        const auto report = documents::inspectTemplate(docx(c.body), &documents::planNames(), progress);
        REQUIRE(report);
        CHECK(told(report->faults) == c.told);
        // Writing a plan tells the same.
        const auto written = documents::renderTemplate(docx(c.body), Json::object(), {documents::Missing::Error, &documents::planNames()}, progress);
        CHECK((written ? QStringList() : written.error().args) == report->faults);
    }
    for (const Expected &c : remarks) {
        INFO(c.body.toStdString());
        const auto report = documents::inspectTemplate(docx(c.body), &documents::planNames(), progress);
        REQUIRE(report);
        CHECK(told(report->faults) == QString());
        CHECK(told(report->remarks) == c.told);
    }
}

TEST_CASE("free data is only warned of, but for a table that would be lost")
{
    const Json data = Json::parse(R"({"a": [{"b": 1}], "c": {"name": "x"}, "anh": {"file": "a.png"}, "co": true,
                                      "t": {"rows": [{"cells": ["1"]}]}})");
    const QByteArray bytes = docx(para(u"{a} {c} {anh} {co} {khong}"_s));
    const auto names = documents::KnownNames::ofData(data);
    NoProgress progress;
    const auto report = documents::inspectTemplate(bytes, &names, progress);
    REQUIRE(report);
    CHECK(report->faults.isEmpty());
    CHECK(report->unknown.size() == 1);
    REQUIRE(report->remarks.size() == 4);
    CHECK(report->remarks[2].endsWith(u"near:{%anh}"));
    CHECK(documents::renderTemplate(bytes, data, documents::Missing::Blank, progress));

    const QByteArray inLine = docx(para(u"x {t}"_s));
    const auto faulty = documents::inspectTemplate(inLine, &names, progress);
    REQUIRE(faulty);
    CHECK(faulty->faults == QStringList{u"table_position|{t}|part:body;text:x {t}"_s});
    const auto refused = documents::renderTemplate(inLine, data, documents::Missing::Blank, progress);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args == faulty->faults);
}

TEST_CASE("all faults of a plan's template are told at once, by their places, and alike wherever it is used")
{
    const QByteArray bytes = docx(para(u"{titel} {date | ngaay} {number}}"_s) + tableOf({row({u"{#tasks}{led}"_s, u"{tasks}{#b}x{/b}"_s})}, 2) + para(u"{ten"_s) +
                                      para(u"{outline}"_s) + para(u"{/a}"_s),
                                  {{u"word/header1.xml"_s, para(u"{isuer}"_s).toUtf8()}});
    NoProgress progress;
    const auto report = documents::inspectTemplate(bytes, &documents::planNames(), progress);
    REQUIRE(report);
    QStringList tags;
    for (const QString &arg : report->faults)
        tags << documents::splitFields(arg).value(1);
    CHECK(tags.join(u' ') == u"{titel} {date | ngaay} {number}} {#tasks} {led} {tasks} {#b} {ten {outline} {/a} {isuer}");
    const auto refused = documents::renderTemplate(bytes, Json::object(), {documents::Missing::Error, &documents::planNames()}, progress);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"template.invalid");
    CHECK(refused.error().args.join(u'\n') == report->faults.join(u'\n'));
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
