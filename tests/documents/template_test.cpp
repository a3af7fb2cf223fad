// The template language over small documents.
#include "documents/plan_document.h"
#include "docx_builder.h"
#include "ooxml/document.h"
#include "ooxml/package.h"
#include "ooxml_checker.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace bd;
using namespace bd::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

Result<documents::RenderedDocx> render(const QByteArray &bytes, const char *json,
                                       documents::Missing missing = documents::Missing::Blank)
{
    NoProgress progress;
    return documents::renderTemplate(bytes, Json::parse(json), missing, progress);
}

QByteArray good(const QByteArray &bytes, const char *json)
{
    const auto result = render(bytes, json);
    if (!result)
        FAIL(result.error().code.toStdString() << ' ' << result.error().args.join(u' ').toStdString());
    CHECK(docxFaults(result->bytes).join(u'\n') == QString());
    return result->bytes;
}

QString text(const QByteArray &bytes)
{
    NoProgress progress;
    const auto document = ooxml::readDocument(bytes, progress);
    REQUIRE(document);
    return ooxml::plainText(*document).trimmed();
}

QStringList errors(const QString &body)
{
    const auto result = render(docx(body), "{}");
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

QString runs(const QStringList &texts)
{
    QString xml = u"<w:p>"_s;
    for (const QString &t : texts)
        xml += u"<w:r><w:t xml:space=\"preserve\">"_s + t + u"</w:t></w:r>"_s;
    return xml + u"</w:p>"_s;
}

struct Case {
    QString body;
    const char *json;
    QString expected;
};

} // namespace

TEST_CASE("values, loops and conditions over paragraphs")
{
    const std::vector<Case> cases{
        {para(u"Chào {ten}!"_s), R"({"ten":"Lan"})", u"Chào Lan!"_s},
        {para(u"{ a.b }"_s), R"({"a":{"b":1}})", u"1"_s},
        {para(u"{a.1}"_s), R"({"a":[5,6]})", u"6"_s},
        {para(u"[{khong_co}]"_s), "{}", u"[]"_s},
        {para(u"{x}"_s), R"({"x":"<&> \"'"})", u"<&> \"'"_s},
        {para(u"{x}"_s), R"({"x":"{y}","y":"no"})", u"{y}"_s},
        {paras({u"{#ds}"_s, u"- {ten}"_s, u"{/ds}"_s}), R"({"ds":[{"ten":"A"},{"ten":"B"}]})", u"- A\n- B"_s},
        {para(u"{#ds}{.},{/ds}"_s), R"({"ds":[1,"hai",true]})", u"1,hai,true,"_s},
        {para(u"{#ds}{.}{^$cuoi}; {/}{/ds}"_s), R"({"ds":["a","b","c"]})", u"a; b; c"_s},
        {para(u"{#ds}{$stt}{#$dau}!{/} {/ds}"_s), R"({"ds":["a","b"]})", u"1! 2"_s},
        {para(u"{^ds}không có{/ds}"_s), R"({"ds":[]})", u"không có"_s},
        {para(u"{#co}có{/co}{^co}không{/co}"_s), R"({"co":false})", u"không"_s},
        {para(u"{#n}số{/n}|{#s}chữ{/s}|{#z}null{/z}"_s), R"({"n":0,"s":"","z":null})", u"||"_s},
        {para(u"{#o}{ten} {ngoai}{/o}"_s), R"({"o":{"ten":"trong"},"ngoai":"ngoài"})", u"trong ngoài"_s},
        {para(u"{#ds}[{x}]{/ds}"_s), R"({"ds":[{"x":null}],"x":"ngoài"})",
         u"[]"_s}, // unknown is not the outer one
        {paras({u"{#a}"_s, u"{#b}"_s, u"{x}{y}"_s, u"{/b}"_s, u"{/a}"_s}),
         R"({"a":[{"x":1,"b":[{"y":2},{"y":3}]},{"x":4,"b":[]}]})", u"12\n13"_s},
        {paras({u"trước {#ds}"_s, u"{.}"_s, u"{/ds} sau"_s}), R"({"ds":[1,2]})", u"trước \n1\n\n2\n sau"_s},
        {para(
             u"{so | so} {tien|dong} {ngay | ngay} {khong | mac_dinh:\"chưa có\"} {khong | mac_dinh:“chưa”}"_s),
         R"({"so":1234567,"tien":5000,"ngay":"2026-01-05"})",
         u"1.234.567 5.000 đồng ngày 05 tháng 01 năm 2026 chưa có chưa"_s},
        {para(u"{ten | hoa | mac_dinh:\"a|b\"}{khong|mac_dinh:\"a|b\"}"_s), R"({"ten":"đỗ"})", u"ĐỖa|b"_s},
        {runs({u"Chào {"_s, u"te"_s, u"n} và"_s, u" {ten}"_s}), R"({"ten":"Lan"})", u"Chào Lan và Lan"_s},
    };
    for (const Case &c : cases) {
        INFO(c.body.toStdString());
        CHECK(text(good(docx(c.body), c.json)) == c.expected);
    }
}

TEST_CASE("table rows")
{
    const QString head = row({u"TT"_s, u"Tên"_s});
    const std::vector<Case> cases{
        {tableOf({head, row({u"{#ds}{$stt}"_s, u"{ten}{/ds}"_s})}, 2), R"({"ds":[{"ten":"A"},{"ten":"B"}]})",
         u"TT\tTên\n1\tA\n2\tB"_s},
        {tableOf({head, row({u"{#ds}{$stt}"_s, u"{ten}{/ds}"_s})}, 2), R"({"ds":[]})", u"TT\tTên"_s},
        // Nested loops of one row, and rows of rows.
        {tableOf({row({u"{#a}{#b}{x}"_s, u"{y}{/b}{/a}"_s})}, 2),
         R"({"a":[{"x":1,"b":[{"y":2},{"y":3}]},{"x":4,"b":[{"y":5}]}]})", u"1\t2\n1\t3\n4\t5"_s},
        {tableOf(
             {row({u"{#a}{ten}"_s, u"nhóm"_s}), row({u"{#b}{.}"_s, u"{/b}"_s}), row({u"hết"_s, u"{/a}"_s})},
             2),
         R"({"a":[{"ten":"N1","b":[1,2]}]})", u"N1\tnhóm\n1\t\n2\t\nhết\t"_s},
        // Rows that hold only markers vanish.
        {tableOf({row({u"{#a}"_s, {}}), row({u"{.}"_s, u"x"_s}), row({u"{/a}"_s, {}})}, 2), R"({"a":[1,2]})",
         u"1\tx\n2\tx"_s},
        // A loop inside a cell repeats paragraphs, not the row.
        {tableOf({row({u"Đơn vị"_s, paras({u"{#ds}"_s, u"- {.}"_s, u"{/ds}"_s})})}, 2), R"({"ds":["a","b"]})",
         u"Đơn vị\t- a\n\t- b"_s},
    };
    for (const Case &c : cases) {
        INFO(c.body.toStdString());
        const QByteArray bytes = good(docx(c.body + para(u"."_s)), c.json);
        CHECK(text(bytes) == c.expected + u"\n."_s);
    }
}

TEST_CASE("Word's rules hold when things vanish")
{
    SECTION("a table left without rows is taken out")
    {
        const QByteArray bytes = good(
            docx(para(u"a"_s) + tableOf({row({u"{#ds}x"_s, u"{/ds}"_s})}, 2) + para(u"b"_s)), R"({"ds":[]})");
        CHECK_FALSE(bodyOf(bytes).contains(u"w:tbl"_s));
    }
    SECTION("a cell keeps a paragraph")
    {
        const QString cell = paras({u"{#ds}"_s, u"x"_s, u"{/ds}"_s});
        CHECK(bodyOf(good(docx(tableOf({row({cell})}, 1) + para(u"."_s)), R"({"ds":[]})"))
                  .contains(u"<w:tc><w:p"_s));
        const QString inner = tableOf({row({u"x"_s})}, 1);
        CHECK(bodyOf(good(docx(tableOf({row({inner + paras({u"{#ds}"_s, u"x"_s, u"{/ds}"_s})})}, 1) +
                               para(u"."_s)),
                          R"({"ds":[]})"))
                  .contains(u"</w:tbl><w:p/></w:tc>"_s));
    }
    SECTION("tables that a loop repeats don't grow together")
    {
        const QString body =
            para(u"{#ds}"_s) + tableOf({row({u"{.}"_s})}, 1) + para(u"{/ds}"_s) + para(u"."_s);
        CHECK(bodyOf(good(docx(body), R"({"ds":[1,2]})")).contains(u"</w:tbl><w:p/><w:tbl>"_s));
    }
    SECTION("a header keeps a paragraph")
    {
        const auto result = render(
            docx(para(u"x"_s), {{u"word/header1.xml"_s, paras({u"{#a}"_s, u"x"_s, u"{/a}"_s}).toUtf8()}}),
            "{}");
        REQUIRE(result);
        const auto package = ooxml::Package::fromBytes(result->bytes);
        REQUIRE(package);
        CHECK(package->part(u"word/header1.xml"_s).contains("<w:p/>"));
    }
}

TEST_CASE("the first run's format holds, others keep theirs")
{
    const QString body =
        u"<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>a {t</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>en} b</w:t></w:r></w:p>"_s;
    CHECK(
        bodyOf(good(docx(body), R"({"ten":"X"})")) ==
        u"<w:p><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:rPr><w:i/></w:rPr>"
        "<w:t xml:space=\"preserve\">X</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> b</w:t></w:r></w:p>"_s);
}

TEST_CASE("line breaks, tabs and characters that XML forbids")
{
    // VT and FF are Word's own line and page breaks.
    const QString body = bodyOf(good(docx(para(u"{x}"_s)), R"({"x":"a\nb\tc\u000bd\r\ne"})"));
    CHECK(
        body.contains(u"<w:t xml:space=\"preserve\">a</w:t><w:br/><w:t xml:space=\"preserve\">b</w:t><w:tab/>"
                      "<w:t xml:space=\"preserve\">c</w:t><w:br/><w:t xml:space=\"preserve\">d</w:t><w:br/>"
                      "<w:t xml:space=\"preserve\">e</w:t>"_s));
    // Other control characters and what is no character: told, each tag once.
    const auto refused = render(docx(paras({u"{x}"_s, u"{#ds}"_s, u"{y} {sach}"_s, u"{/ds}"_s, u"{r}"_s})),
                                R"({"x":"a\u0001b","sach":"c","ds":[{"y":"\u001c"},{"y":"\uffff"}],
                                "r":{"spans":[{"text":"\u0000"}]}})");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"template.bad_values");
    CHECK(refused.error().args == QStringList{u"bad_character|{x}|part:body;text:{x}"_s,
                                              u"bad_character|{y}|part:body;text:{y} {sach}"_s,
                                              u"bad_character|{r}|part:body;text:{r}"_s});
}

TEST_CASE("formatted text and footnotes")
{
    const char *json =
        R"({"r":{"spans":[{"text":"thường "},{"text":"đậm","bold":true},{"text":"nghiêng","italic":true},
        {"footnote":{"mark":"7","text":"Chú & thích"}},{"footnote":{"mark":"8","text":null}}]}})";
    const QString body =
        u"<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/><w:sz w:val=\"26\"/></w:rPr><w:t>{r} hết</w:t></w:r></w:p>"_s;
    const QByteArray bytes = good(docx(body + para(u"{#r}có{/r}"_s)), json);
    const QString xml = bodyOf(bytes);
    CHECK(xml.contains(
        u"<w:rPr><w:rFonts w:ascii=\"Arial\"/><w:b/><w:bCs/><w:sz w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">đậm</w:t>"_s));
    CHECK(xml.contains(
        u"<w:i/><w:iCs/><w:sz w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">nghiêng</w:t>"_s));
    NoProgress progress;
    const auto document = ooxml::readDocument(bytes, progress);
    REQUIRE(document);
    REQUIRE(document->footnotes.size() == 2);
    CHECK(document->footnotes.begin()->second.at(0).text().trimmed() == u"Chú & thích");
    CHECK(document->footnotes.rbegin()->second.at(0).text().trimmed().isEmpty());
    // Where footnotes can't stand, the mark is printed.
    const auto header = render(docx(para(u"x"_s), {{u"word/header1.xml"_s, para(u"{r}"_s).toUtf8()}}), json);
    REQUIRE(header);
    const auto package = ooxml::Package::fromBytes(header->bytes);
    REQUIRE(package);
    CHECK(package->part(u"word/header1.xml"_s).contains("[7]"));
    CHECK_FALSE(package->contains(u"word/footnotes.xml"_s));
}

TEST_CASE("ids stay unique when loops repeat them")
{
    const QString inside =
        u"<w:p w14:paraId=\"00000001\"><w:bookmarkStart w:id=\"3\" w:name=\"dau\"/><w:r><w:t>{.}</w:t></w:r>"
        "<w:bookmarkEnd w:id=\"3\"/><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\"/></wp:inline></w:drawing></w:r></w:p>"_s;
    const QString body =
        bodyOf(good(docx(para(u"{#ds}"_s) + inside + para(u"{/ds}"_s)), R"({"ds":[1,2,3]})"));
    CHECK(body.contains(u"w:name=\"dau\""_s));
    CHECK(body.contains(u"w:name=\"dau_2\""_s));
    CHECK(body.count(u"w:bookmarkEnd"_s) == 3);
}

TEST_CASE("section breaks inside conditions and loops")
{
    const QString brk = u"<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"100\" w:h=\"1\"/></w:sectPr></w:pPr></w:p>"_s;
    const QString last = u"<w:sectPr><w:pgSz w:w=\"200\" w:h=\"1\"/></w:sectPr>"_s;
    const QByteArray bytes =
        docx(para(u"đầu"_s) + para(u"{#ds}"_s) + brk + para(u"phụ lục {.}"_s) + para(u"{/ds}"_s) + last);
    const auto sizes = [&](const char *json) {
        const QString body = bodyOf(good(bytes, json));
        QString found;
        for (qsizetype at = 0; (at = body.indexOf(u"w:w=\""_s, at)) >= 0; ++at)
            found += body.mid(at + 5, 3) + u' ';
        return found.trimmed();
    };
    CHECK(sizes(R"({"ds":[]})") == u"100"); // no appendix: the text keeps its own page
    CHECK(sizes(R"({"ds":[1]})") == u"100 200");
    CHECK(sizes(R"({"ds":[1,2,3]})") == u"100 200 200 200"); // every appendix has the appendix's page
}

TEST_CASE("a value may be a table")
{
    const char *json =
        R"({"b":{"rows":[{"head":true,"cells":[{"paragraphs":["A"],"row_span":2},{"paragraphs":["B"],"span":2}]},
        {"cells":["c","d"]},{"cells":[{"paragraphs":[{"spans":[{"text":"e","bold":true}]}]},"f"]}]},"trong":{"rows":[]}})";
    const QString body =
        bodyOf(good(docx(para(u"{b}"_s) + para(u"{trong}"_s) + para(u"{b}"_s) + para(u"."_s)), json));
    CHECK(body.count(u"<w:tbl>"_s) == 2);
    CHECK(body.contains(u"</w:tbl><w:p/><w:tbl>"_s));
    CHECK(body.contains(u"<w:vMerge w:val=\"restart\"/>"_s));
    CHECK(body.contains(u"<w:vMerge/>"_s));
    CHECK(body.contains(u"<w:gridSpan w:val=\"2\"/>"_s));
    CHECK(body.contains(u"<w:tblHeader/>"_s));
    const QString centred = bodyOf(good(docx(para(u"{b}"_s) + para(u"."_s)), R"({"b":{"rows":[{"cells":["a",{"paragraphs":["12"],"align":"center"},{"align":"center"}]}]}})"));
    CHECK(centred.count(u"<w:jc w:val=\"center\"/></w:pPr>"_s) == 2); // the empty cell too
}

TEST_CASE("a table's short columns hold their words, its head stands in the middle")
{
    const QString longText = QString(u"một việc dài "_s).repeated(10);
    const nlohmann::json context{
        {"t", {{"rows", {{{"head", true}, {"cells", {"TT", "Nhiệm vụ", "Cơ quan", "Phối hợp", "Thời gian", "Ghi chú"}}},
                         {{"cells", {"1", longText.toStdString(), longText.toStdString(), longText.toStdString(),
                                     longText.toStdString(), longText.toStdString()}}}}}}}};
    const QByteArray bytes = good(docx(para(u"{t}"_s)), context.dump().c_str());
    const auto package = ooxml::Package::fromBytes(bytes);
    REQUIRE(package);
    const auto doc = ooxml::parseXml(package->part(package->mainPart()), package->mainPart());
    REQUIRE(doc);
    int sum = 0;
    for (const pugi::xpath_node &column : (*doc)->select_nodes("//w:gridCol")) {
        CHECK(column.node().attribute("w:w").as_int() >= 600); // "TT" in bold 12 points and the cell's margins
        sum += column.node().attribute("w:w").as_int();
    }
    CHECK(sum == (*doc)->select_node("//w:tblW").node().attribute("w:w").as_int());
    CHECK((*doc)->select_nodes("//w:tr[1]//w:jc[@w:val='center']").size() == 6);
    CHECK((*doc)->select_nodes("//w:tr[2]//w:p//w:jc").empty());
}

TEST_CASE("tags in header, footer and document title; untouched parts are copied byte for byte")
{
    const QByteArray odd = "<?xml version=\"1.0\"?>\n<!-- kept -->  <a b = 'c'/>";
    const QByteArray bytes =
        docx(para(u"x"_s), {{u"word/header1.xml"_s, para(u"{a}"_s).toUtf8()},
                            {u"word/footer1.xml"_s, para(u"{#b}{.}{/b}"_s).toUtf8()},
                            {u"docProps/core.xml"_s, "<c xmlns:dc=\"d\"><dc:title>{a} và {b}</dc:title></c>"},
                            {u"customXml/item1.xml"_s, odd}});
    const auto result = render(bytes, R"({"a":"A&B","b":[1,2]})");
    REQUIRE(result);
    const auto package = ooxml::Package::fromBytes(result->bytes);
    REQUIRE(package);
    CHECK(package->part(u"word/header1.xml"_s).contains("A&amp;B"));
    CHECK(package->part(u"word/footer1.xml"_s).contains(">2<"));
    CHECK(package->part(u"docProps/core.xml"_s).contains("<dc:title>A&amp;B và 1, 2</dc:title>"));
    CHECK(package->part(u"customXml/item1.xml"_s) == odd);
}

TEST_CASE("missing values are blank and listed, or an error")
{
    const QByteArray bytes =
        docx(paras({u"{co} {khong_co} {rong} {khac | mac_dinh:\"x\"}"_s, u"{#dieu_kien}a{/dieu_kien}"_s}));
    const auto blank = render(bytes, R"({"co":1,"rong":null})");
    REQUIRE(blank);
    CHECK(blank->report.emptyTags == QStringList{u"{khong_co}"_s, u"{rong}"_s, u"{#dieu_kien}"_s});
    const auto error = render(bytes, R"({"co":1,"rong":null})", documents::Missing::Error);
    REQUIRE_FALSE(error);
    CHECK(error.error().code == u"template.missing");
    REQUIRE(error.error().args.size() == 2);
    CHECK(error.error().args[0].startsWith(u"missing|{khong_co}|part:body;text:"_s));
}

TEST_CASE("all errors of a template at once, each with its place")
{
    const QString body = para(u"{ten"_s) + para(u"ten}"_s) + para(u"{{ten}}"_s) + para(u"{}"_s) +
                         para(u"{x | la}"_s) + para(u"{x | pt:\"nhiều\"} {x | mac_dinh} {x | so:\"1\"}"_s) +
                         para(u"{@xml}"_s) +
                         tableOf({row({u"a"_s, u"b"_s}), row({u"c"_s, u"{#trong_bang}"_s})}, 2);
    const QStringList args = errors(body);
    const QStringList expected{
        u"unclosed_tag|{ten|part:body;text:{ten|near:{ten}"_s,
        u"unopened_tag|ten}|part:body;text:ten}|near:{ten}"_s,
        u"doubled_braces|{{ten}}|part:body;text:{{ten}}|near:{ten}"_s,
        u"bad_tag|{}|part:body;text:{}"_s,
        uR"(unknown_filter|{x \| la}|part:body;text:{x \| la})"_s,
        u"unsupported_tag|{@xml}|part:body;text:{@xml}"_s,
        u"unclosed_loop|{#trong_bang}|part:body;table:1;row:2;cell:2;text:{#trong_bang}|end:row"_s};
    for (const QString &arg : expected) {
        INFO(args.join(u'\n').toStdString());
        CHECK(args.contains(arg));
    }
    CHECK(args.filter(u"bad_filter_argument|"_s).size() == 3);
}

TEST_CASE("tags without end are shown shortened")
{
    const QString name(100000, u'a');
    for (const QString &arg : errors(paras({u'{' + name + u" | khongco}"_s, u'{' + name, name + u'}'})))
        CHECK(arg.size() < 300);
    const auto result = render(docx(para(u'{' + name + u'}')), "{}");
    REQUIRE(result);
    REQUIRE(result->report.emptyTags.size() == 1);
    CHECK(result->report.emptyTags.first().size() == 80);
    CHECK(result->report.emptyTags.first().endsWith(u"…}"_s));
}

TEST_CASE("loops that don't fit are refused")
{
    const QString t = tableOf({row({u"{#a}x"_s, u"y"_s})}, 2);
    const std::vector<std::pair<QString, QString>> cases{
        {para(u"{/a}"_s), u"unopened_loop|{/a}"_s},
        {para(u"{#a}{#b}{/a}{/b}"_s), u"crossed_loop|{/a}"_s},
        {para(u"{#Muc}{/muc}"_s), u"case_mismatch|{/muc}"_s},
        {t + para(u"{/a}"_s), u"loop_table|{#a}"_s},
        {t + tableOf({row({u"x{/a}"_s})}, 1) + para({}), u"loop_table|{/a}"_s},
        {tableOf({row({u"{#a}"_s, u"{/a}{#b}"_s, u"{/b}"_s})}, 3), u"loop_position|{#b}"_s},
        {tableOf({row({u"{na"_s, u"me}"_s})}, 2), u"unclosed_tag|{na"_s},
    };
    for (const auto &[body, start] : cases) {
        const QStringList args = errors(body);
        INFO(args.join(u'\n').toStdString());
        CHECK_FALSE(args.filter(start).isEmpty());
    }
}

TEST_CASE("data of unexpected shapes never crashes")
{
    const QByteArray bytes = docx(paras({u"{x}"_s, u"{#x}{.}{y}{/x}"_s, u"{x.y.z} {x.0.1}"_s,
                                         u"{x | hoa}{x | so}{x|ngay}{x|mac_dinh:\"-\"}"_s}));
    for (
        const char *json :
        {R"({"x":{"spans":[1,null,{"footnote":3},{"footnote":{}},{"text":{"a":1}},{"text":[1,[2]]}]}})",
         R"({"x":{"rows":[1,{"cells":5},{"cells":[]},{"cells":[{"span":-3,"row_span":99999999999,"paragraphs":7}]}]}})",
         R"({"x":[[[]],{},null]})", R"({"x":{"y":3}})", R"([1])", "null", "3", R"("s")", R"({"x":1e400})",
         R"({"x":"😀\ud83d"})"}) {
        INFO(json);
        const Json data = Json::parse(json, nullptr, false);
        NoProgress progress;
        const auto result = documents::renderTemplate(bytes, data, documents::Missing::Blank, progress);
        if (!result) { // a table can't stand in running text
            CHECK(result.error().args.join(u' ').startsWith(u"table_position|{.}"));
            continue;
        }
        CHECK(docxFaults(result->bytes).filter(u"well-formed"_s).isEmpty());
    }
}

TEST_CASE("data nested without end is no danger")
{
    constexpr int levels = 1'000'000;
    const Json lists = Json::parse(std::string(levels, '[') + std::string(levels, ']'));
    const Json data{{"a", 1}};
    const QByteArray bytes = docx(paras({u"{.}"_s, u"{#.}{.}{/.}"_s, u"{a}{a | hoa | so}"_s}));
    NoProgress progress;
    CHECK(documents::renderTemplate(bytes, lists, documents::Missing::Blank, progress));
    CHECK(documents::renderTemplate(bytes, data, documents::Missing::Blank, progress));
}

TEST_CASE("work can be cancelled")
{
    class Cancelled final : public Progress {
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
        bool isCancelled() const override { return true; }
    } cancelled;
    const auto result =
        documents::renderTemplate(docx(para(u"{x}"_s)), Json::object(), documents::Missing::Blank, cancelled);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == u"cancelled");
}

TEST_CASE("what is no template is refused")
{
    CHECK_FALSE(render("", "{}"));
    CHECK_FALSE(render("no zip", "{}"));
}

TEST_CASE("a document's symbol doesn't break at its hyphen, and is read as it was written")
{
    struct Row {
        const char *value;
        int hyphens; ///< that don't break
    };
    const Row rows[] = {{"Kế hoạch số 12/KH-UBND ngày 27/02/2026", 1}, {"87/UBND-VHXH; 12/KH-UBND", 2},     {"28/NQ-CP, giai đoạn 2021-2030", 1},
                        {"từ 15/11 - 15/12", 0},                       {"Trung tâm/cán bộ - phụ trách", 0}, {"1120/SNV-BĐG", 1},
                        {"45/QĐ-TTg & <b>", 1},                        {"a-b", 0}};
    for (const Row &row : rows) {
        INFO(row.value);
        const QByteArray made = good(docx(para(u"Số {a}."_s)), Json{{"a", row.value}}.dump().c_str());
        CHECK(bodyOf(made).count(u"<w:noBreakHyphen/>"_s) == row.hyphens);
        CHECK(text(made) == u"Số "_s + QString::fromUtf8(row.value) + u"."_s);
    }
}

TEST_CASE("a table's last row but one goes with the last")
{
    const QByteArray table = docx(tableOf({row({u"Đầu"_s, u"x"_s}), row({u"{#r}{n}"_s, u"{n}{/r}"_s})}, 2));
    const auto kept = [&](int count) {
        Json rows = Json::array();
        for (int i = 0; i < count; ++i)
            rows.push_back({{"n", "r" + std::to_string(i)}});
        return bodyOf(good(table, Json{{"r", rows}}.dump().c_str()));
    };
    CHECK_FALSE(kept(2).contains(u"keepNext"_s)); // with the head
    const QString body = kept(5);
    CHECK(body.count(u"<w:keepNext/>"_s) == 2); // of both cells
    const qsizetype at = body.indexOf(u"<w:keepNext/>"_s);
    CHECK(body.indexOf(u"r2"_s) < at);
    CHECK(body.indexOf(u"r3"_s) > at);
    CHECK(body.lastIndexOf(u"<w:keepNext/>"_s) < body.indexOf(u"r4"_s));
}
