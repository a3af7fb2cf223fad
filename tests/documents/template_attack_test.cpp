// What authors do to templates in Word beyond plain text: bound controls, half fields, ranges over a loop's edge,
// references, tables of any shape, braces in quotes.
#include "docx_builder.h"
#include "documents/plan_document.h"
#include "ooxml/package.h"
#include "ooxml_checker.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace bd;
using namespace bd::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

Result<documents::RenderedDocx> render(const QString &body, const Json &data)
{
    NoProgress progress;
    return documents::renderTemplate(docx(body + para(u"."_s)), data, documents::Missing::Blank, progress);
}

/// The body's XML.
QString good(const QString &body, const char *json)
{
    INFO(body.toStdString());
    const auto result = render(body, Json::parse(json));
    if (!result)
        FAIL(result.error().code.toStdString() << ' ' << result.error().args.join(u' ').toStdString());
    CHECK(docxFaults(result->bytes).join(u'\n') == QString());
    return bodyOf(result->bytes);
}

/// "CODE|TAG" of each fault.
QString faults(const QString &body, const char *json = "{}")
{
    INFO(body.toStdString());
    const auto result = render(body, Json::parse(json));
    if (result)
        return {};
    QStringList told;
    for (const QString &arg : result.error().args)
        told << arg.section(u'|', 0, 1);
    return told.join(u' ');
}

/// The words, a "/" behind each paragraph.
QString words(const QString &xml)
{
    pugi::xml_document doc;
    REQUIRE(doc.load_string(qPrintable(xml), pugi::parse_default | pugi::parse_ws_pcdata));
    QString text;
    const auto visit = [&](const auto &self, const pugi::xml_node &node) -> void {
        for (const pugi::xml_node &child : node.children()) {
            self(self, child);
            if (std::string_view(child.name()) == "w:t")
                text += QString::fromUtf8(child.text().get());
            else if (std::string_view(child.name()) == "w:p")
                text += u'/';
        }
    };
    visit(visit, doc);
    return text;
}

QStringList all(const QString &xml, const char *xpath)
{
    pugi::xml_document doc;
    REQUIRE(doc.load_string(qPrintable(xml)));
    QStringList found;
    for (const pugi::xpath_node &node : doc.select_nodes(xpath))
        found << QString::fromUtf8(node.attribute() ? node.attribute().value() : node.node().text().get());
    return found;
}

QString p(const QString &inside)
{
    return u"<w:p>"_s + inside + u"</w:p>"_s;
}

QString run(const QString &text)
{
    return u"<w:r><w:t>"_s + text + u"</w:t></w:r>"_s;
}

QString mark(const QString &type)
{
    return u"<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>"_s.arg(type);
}

QString code(const QString &text)
{
    return u"<w:r><w:instrText xml:space=\"preserve\">%1</w:instrText></w:r>"_s.arg(text);
}

QString field(const QString &text, const QString &shown)
{
    return mark(u"begin"_s) + code(text) + mark(u"separate"_s) + run(shown) + mark(u"end"_s);
}

QString bookmark(const QString &name, const QString &inside, int id = 1)
{
    return u"<w:bookmarkStart w:id=\"%1\" w:name=\"%2\"/>%3<w:bookmarkEnd w:id=\"%1\"/>"_s.arg(id).arg(name, inside);
}

QString control(const QString &content, const QString &more = {})
{
    return u"<w:sdt><w:sdtPr><w:id w:val=\"77\"/>"_s + more + u"</w:sdtPr><w:sdtContent>"_s + content + u"</w:sdtContent></w:sdt>"_s;
}

const QString opening = para(u"{#a}"_s), closing = para(u"{/a}"_s);
constexpr const char *two = R"({"a":[{"x":"một"},{"x":"hai"}],"x":"ngoài"})";

} // namespace

TEST_CASE("a content control with a tag is bound to nothing else")
{
    const QString binding = u"<w:dataBinding w:xpath=\"/a[1]\" w:storeItemID=\"{1}\"/>"_s;
    const QString text = binding + u"<w:text/>"_s;
    CHECK_FALSE(good(control(para(u"{x}"_s), text), two).contains(u"dataBinding"));
    CHECK_FALSE(good(p(control(run(u"{x}"_s), text)), two).contains(u"dataBinding"));
    CHECK_FALSE(good(opening + control(para(u"{x}"_s), text) + closing, two).contains(u"dataBinding"));
    CHECK(good(para(u"{x}"_s) + control(para(u"x"_s), text), two).contains(u"dataBinding"));
    const QString choice = u"<w:dropDownList w:lastValue=\"b\"><w:listItem w:displayText=\"b\" w:value=\"b\"/></w:dropDownList>"_s;
    CHECK_FALSE(good(p(control(run(u"{x}"_s), choice)), two).contains(u"lastValue"));
}

TEST_CASE("a loop repeats a field of Word's as a whole or not at all")
{
    const QString begin = mark(u"begin"_s), separate = mark(u"separate"_s), end = mark(u"end"_s), page = code(u" PAGE "_s);
    const std::vector<std::pair<QString, QString>> cases{
        {p(run(u"{#a}"_s) + begin + page + separate + run(u"{x}{/a}"_s) + end), u"half_field|{#a}"_s},
        {opening + p(begin + page + separate + run(u"{x}"_s)) + closing + p(end), u"half_field|{#a}"_s},
        {p(begin + page + run(u"{#a}"_s) + separate + run(u"{x}{/a}"_s) + end), u"half_field|{#a}"_s},
        {p(begin + page + separate + run(u"{#a}"_s) + end + run(u"{x}{/a}"_s)), u"half_field|{#a}"_s},
        {opening + p(begin + page) + closing, u"half_field|{#a}"_s},
        {opening + p(begin + page + run(u"{#x}"_s) + end + run(u"{/x}"_s)) + closing, u"half_field|{#x}"_s},
        {p(begin + page + separate + run(u"{#a}{x}{/a}"_s) + end), {}},
        {p(run(u"{#a}"_s) + begin + page + separate + run(u"{x}"_s) + end + run(u"{/a}"_s)), {}},
        {p(run(u"{#a}"_s) + begin + code(u" IF "_s) + begin + page + end + code(u" = 1 "_s) + separate + run(u"{x}"_s) + end + run(u"{/a}"_s)), {}},
        {tableOf({u"<w:tr><w:tc>"_s + p(run(u"{#a}"_s) + field(u" PAGE "_s, u"1"_s)) + u"</w:tc><w:tc>"_s + para(u"{x}{/a}"_s) + u"</w:tc></w:tr>"_s}, 2), {}},
    };
    for (const auto &[body, told] : cases) {
        INFO(body.toStdString());
        CHECK(faults(body, two) == told);
    }
}

TEST_CASE("a value's table is printed, or it is said why not")
{
    const auto wide = [](int columns, int span) {
        Json cells = Json::array();
        for (int i = 0; i < columns; ++i)
            cells.push_back({{"paragraphs", {std::to_string(i)}}, {"span", span}});
        return Json{{"t", {{"rows", {{{"cells", cells}}}}}}}.dump();
    };
    const auto printed = [](const char *rows) { return words(good(para(u"{t}"_s), (std::string(R"({"t":{"rows":)") + rows + "}}").c_str())); };
    CHECK(faults(para(u"{t}"_s), wide(63, 1).c_str()) == QString());
    CHECK(faults(para(u"{t}"_s), wide(64, 1).c_str()) == u"table_columns|{t}");
    CHECK(faults(para(u"{t}"_s), wide(1, 100'000).c_str()) == u"table_columns|{t}");
    CHECK(printed(R"([["1",2],["3"]])") == u"1/2/3//./");
    CHECK(printed(R"([{"cells":["x",{"text":"y","bold":true}]},{"cells":[{"paragraphs":"chuỗi"},{"span":1}]}])") == u"x/y/chuỗi//./");
    CHECK(printed(R"([{"cells":[{"paragraphs":[{"text":"đối tượng"},{"spans":[{"text":"a"},{"text":"b"}]},null]}]}])") == u"đối tượng/ab//./");
    CHECK(printed(R"([1,{"cells":5},{"paragraphs":["p"]},null])") == u"1/5/p/./");
    CHECK(printed(R"([{"cells":[]}])") == u"./");
    for (const char *rows : {R"([{"o":["x"]}])", R"([{"cells":[{"words":"x"}]}])", R"([{"cells":[{"paragraphs":[{"p":1}]}]}])", R"([[["x"],[["y"]]]])"}) {
        INFO(rows);
        CHECK(faults(para(u"{t}"_s), (std::string(R"({"t":{"rows":)") + rows + "}}").c_str()) == u"table_shape|{t}");
    }
    constexpr const char *table = R"({"t":{"rows":[["1"]]},"r":{"rows":[]}})";
    CHECK(faults(para(u"a{t}b"_s), table) == u"table_position|{t}");
    CHECK(faults(p(control(run(u"{t}"_s))), table) == u"table_position|{t}");
    CHECK(faults(para(u"a{r}b{#t}c{/t}"_s), table) == QString());
}

TEST_CASE("references inside of a pass go to the bookmark of their pass")
{
    const auto targets = [](const QString &body, const char *json) {
        const QString xml = good(body, json);
        QStringList codes;
        for (const QString &text : all(xml, "//w:instrText"))
            codes << text.simplified();
        return (all(xml, "//w:bookmarkStart/@w:name") + QStringList{u"|"_s} + codes + all(xml, "//w:hyperlink/@w:anchor") +
                all(xml, "//w:fldSimple/@w:instr")).join(u' ');
    };
    const QString link = p(u"<w:hyperlink w:anchor=\"Dau\"><w:r><w:t>tới</w:t></w:r></w:hyperlink>"_s);
    const QString marked = p(bookmark(u"dau"_s, run(u"{x}"_s)));
    const std::vector<std::tuple<QString, const char *, QString>> cases{
        {opening + marked + p(field(u" REF dau \\h "_s, u"x"_s)) + link + closing + p(field(u" PAGEREF dau "_s, u"1"_s)), two,
         u"dau dau_2 | REF dau \\h REF dau_2 \\h PAGEREF dau dau dau_2"_s},
        {opening + link + p(field(u"PAGEREF \"dau\""_s, u"x"_s)) + marked + closing, two, u"dau dau_2 | PAGEREF \"dau\" PAGEREF \"dau_2\" dau dau_2"_s},
        {opening + marked + p(mark(u"begin"_s) + code(u" RE"_s) + code(u"F da"_s) + code(u"u \\h"_s) + mark(u"end"_s)) + closing, two,
         u"dau dau_2 | REF dau \\h   REF dau_2 \\h  "_s},
        {opening + marked + p(u"<w:fldSimple w:instr=\"NOTEREF dau\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"_s) + closing, two,
         u"dau dau_2 | NOTEREF dau NOTEREF dau_2"_s},
        {opening + marked + p(field(u"HYPERLINK \\l \"dau\" \\o \"dau\""_s, u"x"_s)) + closing, two,
         u"dau dau_2 | HYPERLINK \\l \"dau\" \\o \"dau\" HYPERLINK \\l \"dau_2\" \\o \"dau\""_s},
        // Outside of the loop: the first one. In a loop around the bookmark's own: the first one of the pass.
        {link + opening + marked + closing + link, two, u"dau dau_2 | Dau Dau"_s},
        {marked + opening + link + para(u"{x}"_s) + closing, two, u"dau | Dau Dau"_s},
        {opening + link + para(u"{#b}"_s) + marked + link + para(u"{/b}"_s) + closing, R"({"a":[{"b":[1,2]},{"b":[3]}]})",
         u"dau dau_2 dau_3 | dau dau dau_2 dau_3 dau_3"_s},
        {opening + link + para(u"{#x}"_s) + marked + para(u"{/x}"_s) + closing, R"({"a":[{"x":"1"},{"x":""},{"x":"3"}]})",
         u"dau dau_3 | dau dau_2 dau_3"_s},
    };
    for (const auto &[body, json, expected] : cases) {
        INFO(body.toStdString());
        CHECK(targets(body, json) == expected);
    }
}

TEST_CASE("ranges that a loop would repeat half of stay whole")
{
    const QString start = u"<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>"_s, end = u"<w:bookmarkEnd w:id=\"1\"/>"_s;
    const QString permit = u"<w:permStart w:id=\"5\" w:edGrp=\"everyone\"/>"_s, permitted = u"<w:permEnd w:id=\"5\"/>"_s;
    const QString x = run(u"{x}"_s);
    const std::vector<std::pair<QString, int>> cases{
        // body, ranges that come out
        {opening + p(start + x) + closing + p(end), 2},
        {p(start) + opening + p(x + end) + p(x) + closing, 1},
        {opening + p(start + x) + closing + para(u"{#a}"_s) + p(x + end) + closing, 2},
        {p(run(u"{#a}"_s) + start + x + run(u"{/a}"_s) + end), 2},
        {p(start + run(u"{#a}"_s) + x + end + run(u"{/a}"_s)), 1},
        {tableOf({u"<w:tr><w:tc>"_s + p(start + run(u"{#a}"_s)) + u"</w:tc><w:tc>"_s + p(x + run(u"{/a}"_s)) + u"</w:tc></w:tr>"_s}, 2) + p(end), 2},
        {opening + p(permit + x + permitted) + closing, 2},
        {opening + p(permit + x) + closing + p(permitted), 2},
        {p(permit + x) + opening + p(x + permitted) + closing, 1},
    };
    for (const auto &[body, count] : cases) {
        INFO(body.toStdString());
        const QString xml = good(body, two);
        const QStringList begun = all(xml, "//w:bookmarkStart/@w:id | //w:permStart/@w:id");
        const QStringList ended = all(xml, "//w:bookmarkEnd/@w:id | //w:permEnd/@w:id");
        CHECK(begun.size() == count);
        CHECK(std::set<QString>(begun.begin(), begun.end()).size() == std::size_t(count));
        CHECK(begun == ended);
        CHECK(faults(body, R"({"a":[]})") == QString());
    }
}

TEST_CASE("a loop may begin or end at the edge of a content control")
{
    const std::vector<std::pair<QString, QString>> cases{
        {opening + control(para(u"{x}"_s) + closing), u"một/hai/./"_s},
        {control(opening + para(u"{x}"_s)) + closing, u"một/hai/./"_s},
        {opening + para(u"{x}"_s) + control(closing), u"một/hai/./"_s},
        {control(opening) + para(u"{x}"_s) + control(closing), u"một/hai/./"_s},
        {opening + control(para(u"{x}"_s) + control(para(u"y{/a}"_s))), u"một/y/hai/y/./"_s},
        {opening + control(para(u"{x}{/a}"_s)), u"một/hai/./"_s},
    };
    for (const auto &[body, expected] : cases)
        CHECK(words(good(body, two)) == expected);
    const auto refused = [](const QString &body) { return faults(body, two); };
    CHECK(refused(opening + control(para(u"{x}"_s) + closing + para(u"sau"_s))) == u"loop_control|{#a} loop_control|{/a}");
    CHECK(refused(para(u"trước {#a}"_s) + control(para(u"{x}"_s) + closing)) == u"loop_control|{#a} loop_control|{/a}");
    const QString table = tableOf({row({u"{x}{/a}"_s, u"b"_s})}, 2);
    CHECK(refused(opening + table) == u"loop_table|{#a} loop_table|{/a}");
    CHECK(refused(opening + control(table)) == u"loop_table|{#a} loop_table|{/a}");
    CHECK(refused(tableOf({row({u"{#a}"_s})}, 1) + para({}) + table) == u"loop_table|{#a} loop_table|{/a}");
    const QString box = u"<w:p><w:r><w:pict><w:txbxContent>"_s + closing + u"</w:txbxContent></w:pict></w:r></w:p>"_s;
    CHECK(refused(opening + box) == u"loop_box|{#a} loop_box|{/a}");
}

TEST_CASE("formats belong to fields that print something")
{
    CHECK(faults(para(u"{#a | hoa}{x}{/a}"_s), two) == u"loop_filter|{#a \\");
    CHECK(faults(para(u"{^a|hoa}{x}{/a}"_s), two) == u"loop_filter|{^a\\");
    CHECK(faults(para(u"{#a}{x}{/a | hoa}"_s), two) == u"loop_filter|{/a \\");
}

TEST_CASE("braces may stand in the quotes of an argument")
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"{y | mac_dinh:\"a}b\"}"_s, u"a}b/./"_s},
        {u"{y | mac_dinh:“{a}”}"_s, u"{a}/./"_s},
        {u"{y|mac_dinh: '{'  |hoa} và {x}"_s, u"{ và ngoài/./"_s},
        {u"{y | mac_dinh:\"{x}\"}{y | mac_dinh:\"}\"}"_s, u"{x}}/./"_s},
        {u"{y | mac_dinh:\"a:b|c\"}"_s, u"a:b|c/./"_s},
    };
    for (const auto &[text, expected] : cases)
        CHECK(words(good(para(text), two)) == expected);
    CHECK(faults(para(u"{y | mac_dinh:\"abc và {x | mac_dinh:\"z\"}"_s), two).startsWith(u"unclosed_tag|{y"));
    CHECK_FALSE(faults(para(u"{y | mac_dinh:\"abc}"_s), two).isEmpty());
    CHECK(faults(para(u"a: \"{\""_s), two).startsWith(u"unclosed_tag|{"));
}

TEST_CASE("tags in the alternative text of pictures")
{
    const auto picture = [](const QString &attributes) {
        return u"<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"a\" %1/>"
               "<a:graphic><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>"_s.arg(attributes);
    };
    const QString xml = good(opening + picture(u"descr=\"Ảnh {x} &amp; {$stt}\" title=\"{x}\""_s) + closing,
                             R"({"a":[{"x":"\"một\"\n<1>"},{"x":"hai"}]})");
    CHECK(all(xml, "//wp:docPr/@descr") == QStringList{u"Ảnh \"một\" <1> & 1"_s, u"Ảnh hai & 2"_s});
    CHECK(all(xml, "//wp:docPr/@title") == QStringList{u"\"một\" <1>"_s, u"hai"_s});
    CHECK(all(good(picture(u"descr=\"{ không là thẻ\""_s) + para(u"{x}"_s), two), "//wp:docPr/@descr") == QStringList{u"{ không là thẻ"_s});
    CHECK(faults(picture(u"descr=\"{x | soo}\""_s)) == u"unknown_filter|{x \\");
}
