// Tags wherever Word keeps text: notes, comments, text boxes, content controls, properties, fields, links.
#include "docx_builder.h"
#include "documents/plan_document.h"
#include "ooxml/document.h"
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

using Parts = std::map<QString, QByteArray>;

Result<documents::RenderedDocx> render(const QByteArray &bytes, const char *json)
{
    NoProgress progress;
    return documents::renderTemplate(bytes, Json::parse(json), documents::Missing::Blank, progress);
}

ooxml::Package good(const QByteArray &bytes, const char *json)
{
    const auto result = render(bytes, json);
    if (!result)
        FAIL(result.error().code.toStdString() << ' ' << result.error().args.join(u' ').toStdString());
    CHECK(docxFaults(result->bytes).join(u'\n') == QString());
    auto package = ooxml::Package::fromBytes(result->bytes);
    REQUIRE(package);
    return std::move(*package);
}

void collectText(const pugi::xml_node &node, QString &text)
{
    for (const pugi::xml_node &child : node.children()) {
        if (std::string_view(child.name()) == "w:t")
            text += QString::fromUtf8(child.text().get());
        else
            collectText(child, text);
        if (std::string_view(child.name()) == "w:p")
            text += u'/';
    }
}

/// All w:t of a part, paragraphs ended by a stroke.
QString text(const ooxml::Package &package, const QString &part = u"word/document.xml"_s)
{
    const auto doc = ooxml::parseXml(package.part(part), part);
    REQUIRE(doc);
    QString result;
    collectText(**doc, result);
    return result;
}

/// The values of an attribute, in reading order.
QStringList values(const ooxml::Package &package, const char *xpath, const QString &part = u"word/document.xml"_s)
{
    const auto doc = ooxml::parseXml(package.part(part), part);
    REQUIRE(doc);
    QStringList result;
    for (const pugi::xpath_node &node : (*doc)->select_nodes(xpath))
        result << QString::fromUtf8(node.attribute().value());
    return result;
}

QString note(const char *kind, int id, const QString &paragraphs)
{
    return u"<w:%1 w:id=\"%2\">%3</w:%1>"_s.arg(QLatin1String(kind)).arg(id).arg(paragraphs);
}

QString withMark(const QString &words, const char *kind, int id)
{
    return u"<w:p><w:r><w:t>%1</w:t></w:r><w:r><w:%2Reference w:id=\"%3\"/></w:r></w:p>"_s.arg(words, QLatin1String(kind)).arg(id);
}

QByteArray separators(const char *kind)
{
    return QByteArray("<w:") + kind + " w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:" + kind + ">";
}

QString textBox(const QString &content)
{
    return u"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"3600000\" cy=\"1\"/>"
           "<wp:docPr id=\"9\" name=\"Khung\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>%1</w:txbxContent></wps:txbx>"
           "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape "
           "style=\"width:100pt\"><v:textbox><w:txbxContent>%1</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
           "</mc:AlternateContent></w:r></w:p>"_s.arg(content);
}

QString control(const QString &content, int id = 77)
{
    return u"<w:sdt><w:sdtPr><w:id w:val=\"%1\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%2</w:sdtContent></w:sdt>"_s.arg(id).arg(content);
}

QString cellOf(const QString &content)
{
    return u"<w:tc>"_s + content + u"</w:tc>"_s;
}

const QString loopOpen = para(u"{#ds}"_s), loopClose = para(u"{/ds}"_s);
constexpr const char *list = R"({"ds":[{"x":"một"},{"x":"hai"}],"x":"ngoài","rong":[]})";

} // namespace

TEST_CASE("tags in footnotes and endnotes, once for each pass, with the values where the mark stands")
{
    for (const char *kind : {"footnote", "endnote"}) {
        INFO(kind);
        const QString part = u"word/"_s + QLatin1String(kind) + u"s.xml"_s;
        const QString notes = note(kind, 1, para(u"chú {x}"_s)) +
                              note(kind, 2, para(u"{#c}"_s) + para(u"- {.} {x} {$stt}"_s) + para(u"{/c}"_s)) +
                              note(kind, 3, para(u"không ai nhắc {x}"_s)) +
                              note(kind, 4, tableOf({row({u"{#rong}x"_s, u"{/rong}"_s})}, 2));
        const QByteArray bytes = docx(withMark(u"a"_s, kind, 1) + loopOpen + withMark(u"{x}"_s, kind, 2) + loopClose +
                                          withMark(u"b"_s, kind, 4),
                                      {{part, separators(kind) + notes.toUtf8()}});
        const auto package = good(bytes, R"({"ds":[{"x":"một","c":[1,2]},{"x":"hai","c":[3]}],"x":"ngoài","rong":[]})");
        CHECK(text(package, part) == u"/chú ngoài/- 1 một 1/- 2 một 2/- 3 hai 1//");
        const QStringList ids = values(package, qPrintable(u"//w:%1Reference/@w:id"_s.arg(QLatin1String(kind))));
        CHECK(ids == QStringList{u"1"_s, u"2"_s, u"5"_s, u"4"_s});
    }
}

TEST_CASE("notes without tags are repeated with the text that refers to them; no pass, no note")
{
    const Parts parts{{u"word/footnotes.xml"_s, separators("footnote") + note("footnote", 1, para(u"chung"_s)).toUtf8()}};
    const QByteArray bytes = docx(loopOpen + withMark(u"{x}"_s, "footnote", 1) + loopClose + para(u"."_s), parts);
    CHECK(text(good(bytes, list), u"word/footnotes.xml"_s) == u"/chung/chung/");
    CHECK(text(good(bytes, R"({"ds":[]})"), u"word/footnotes.xml"_s) == u"/");
    // Formatted text brings notes of its own: their ids don't meet.
    const QByteArray both = docx(loopOpen + withMark(u"{r}"_s, "footnote", 1) + loopClose, parts);
    const auto package = good(both, R"({"ds":[{"r":{"spans":[{"footnote":{"mark":"1","text":"riêng"}}]}},{"r":"x"}]})");
    CHECK(text(package, u"word/footnotes.xml"_s) == u"/chung/chung/ riêng/");
    CHECK(values(package, "//w:footnoteReference/@w:id") == QStringList{u"2"_s, u"1"_s, u"3"_s});
    // Untouched where nothing repeats them.
    const QByteArray plain = docx(withMark(u"{x}"_s, "footnote", 1), parts);
    const auto before = ooxml::Package::fromBytes(plain);
    CHECK(good(plain, list).part(u"word/footnotes.xml"_s) == before->part(u"word/footnotes.xml"_s));
}

TEST_CASE("a note that refers to itself is no danger")
{
    const QByteArray bytes = docx(withMark(u"{x}"_s, "footnote", 1),
                                  {{u"word/footnotes.xml"_s, note("footnote", 1, withMark(u"{x}"_s, "footnote", 1)).toUtf8()}});
    CHECK(render(bytes, list));
}

TEST_CASE("comments are repeated with what they speak of")
{
    const QString about = u"<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>{x}</w:t></w:r><w:commentRangeEnd w:id=\"4\"/>"
                          "<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>"_s;
    const QString comments = u"<w:comment w:id=\"4\" w:author=\"a\">"_s + para(u"xem {x}"_s) + u"</w:comment>"_s;
    const auto package = good(docx(loopOpen + about + loopClose, {{u"word/comments.xml"_s, comments.toUtf8()}}), list);
    CHECK(text(package, u"word/comments.xml"_s) == u"xem một/xem hai/");
    for (const char *mark : {"//w:commentRangeStart/@w:id", "//w:commentRangeEnd/@w:id", "//w:commentReference/@w:id"})
        CHECK(values(package, mark) == QStringList{u"4"_s, u"5"_s});
}

TEST_CASE("tags and loops in text boxes, in both of their spellings")
{
    const QString content = loopOpen + para(u"{x}"_s) + loopClose + tableOf({row({u"{#ds}{$stt}"_s, u"{x}{/ds}"_s})}, 2) + para(u"{x}"_s);
    const auto package = good(docx(textBox(content) + para(u"{x}"_s)), list);
    const QString box = u"một/hai/1/một/2/hai/ngoài/"_s;
    CHECK(text(package) == box + box + u"/ngoài/"_s);
    // An empty one keeps a paragraph; a repeated one gets an id of its own.
    good(docx(textBox(para(u"{#rong}"_s) + para(u"x"_s) + para(u"{/rong}"_s))), list);
    const auto repeated = good(docx(loopOpen + textBox(para(u"{x}"_s)) + loopClose + para(u"."_s)), list);
    CHECK(text(repeated) == u"một/một//hai/hai//./");
    CHECK(values(repeated, "//wp:docPr/@id").size() == 2);
}

TEST_CASE("tags and loops in content controls of every kind")
{
    const QString inlineControl = u"<w:p><w:r><w:t>[</w:t></w:r>"_s +
                                  control(u"<w:r><w:t>{#ds}{x},{/ds}</w:t></w:r>"_s, 1) + u"<w:r><w:t>]</w:t></w:r></w:p>"_s;
    CHECK(text(good(docx(inlineControl), list)) == u"[một,hai,]/");
    CHECK(text(good(docx(control(loopOpen + para(u"{x}"_s) + loopClose)), list)) == u"một/hai/");
    CHECK(text(good(docx(loopOpen + control(para(u"{x}"_s)) + loopClose), list)) == u"một/hai/");
    CHECK(text(good(docx(control(para(u"{#rong}"_s) + para(u"x"_s) + para(u"{/rong}"_s)) + para(u"."_s)), list)).endsWith(u"./"));
    const QString rowControl = control(row({u"{#ds}{x}"_s, u"{$stt}{/ds}"_s}));
    CHECK(text(good(docx(tableOf({row({u"a"_s, u"b"_s}), rowControl}, 2) + para(u"."_s)), list)) == u"a/b/một/1/hai/2/./");
    const QString cellControl = u"<w:tr>"_s + control(cellOf(para(u"{#ds}{x}"_s))) + cellOf(para(u"{$stt}{/ds}"_s)) + u"</w:tr>"_s;
    const auto cells = render(docx(tableOf({cellControl}, 2) + para(u"."_s)), list);
    REQUIRE(cells);
    const auto package = ooxml::Package::fromBytes(cells->bytes);
    CHECK(text(*package) == u"một/1/hai/2/./");
    // Each pass has an id of its own, however large the first one is; what was filled in is no placeholder any more.
    const auto repeated = good(docx(loopOpen + control(para(u"{x}"_s), 2147483647) + loopClose), list);
    const QStringList ids = values(repeated, "//w:sdtPr/w:id/@w:val");
    CHECK(ids.first() == u"2147483647");
    CHECK(std::set<QString>(ids.begin(), ids.end()).size() == 2);
    CHECK_FALSE(repeated.part(u"word/document.xml"_s).contains("showingPlcHdr"));
}

TEST_CASE("tags in the document's properties")
{
    const QByteArray custom = "<Properties xmlns=\"p\" xmlns:vt=\"v\"><property name=\"Đơn vị\"><vt:lpwstr>{x}</vt:lpwstr></property></Properties>";
    const auto result = render(docx(para(u"{x}"_s), {{u"docProps/core.xml"_s, "<c xmlns:dc=\"d\"><dc:title>{x}</dc:title><dc:subject>{#ds}{x};{/ds}</dc:subject></c>"},
                                                     {u"docProps/app.xml"_s, "<Properties><Company>{x}</Company></Properties>"},
                                                     {u"docProps/custom.xml"_s, custom}}),
                               list);
    REQUIRE(result);
    const auto package = ooxml::Package::fromBytes(result->bytes);
    REQUIRE(package);
    CHECK(package->part(u"docProps/core.xml"_s).contains("<dc:title>ngoài</dc:title><dc:subject>một;hai;</dc:subject>"));
    CHECK(package->part(u"docProps/app.xml"_s).contains("<Company>ngoài</Company>"));
    CHECK(package->part(u"docProps/custom.xml"_s).contains("<vt:lpwstr>ngoài</vt:lpwstr>"));
}

TEST_CASE("loops and tables in headers; sections of different orientation")
{
    const QString section = u"<w:sectPr><w:pgSz w:w=\"%1\" w:h=\"%2\"%3/></w:sectPr>"_s;
    const QString upright = section.arg(u"11906"_s, u"16838"_s, QString()), across = section.arg(u"16838"_s, u"11906"_s, u" w:orient=\"landscape\""_s);
    const QString breakAfter = u"<w:p><w:pPr>"_s + upright + u"</w:pPr></w:p>"_s;
    const auto package = good(docx(loopOpen + para(u"{x}"_s) + loopClose + breakAfter + tableOf({row({u"{#ds}{x}"_s, u"{/ds}"_s})}, 2) + para(u"."_s) + across,
                                   {{u"word/header1.xml"_s, (tableOf({row({u"{#rong}a"_s, u"b{/rong}"_s})}, 2) + loopOpen + para(u"{x}"_s) + loopClose).toUtf8()}}),
                              list);
    CHECK(text(package, u"word/header1.xml"_s) == u"một/hai/");
    CHECK_FALSE(package.part(u"word/header1.xml"_s).contains("w:tbl"));
    CHECK(values(package, "//w:pgSz/@w:w") == QStringList{u"11906"_s, u"16838"_s});
}

TEST_CASE("ids, bookmarks and their names differ in every pass")
{
    const QString name(40, u'd');
    const QString inside = u"<w:p w14:paraId=\"7FFFFFFF\"><w:bookmarkStart w:id=\"2147483647\" w:name=\"%1\"/><w:bookmarkStart w:id=\"1\" w:name=\"a_2\"/>"
                           "<w:bookmarkStart w:id=\"2\" w:name=\"a\"/><w:r><w:t>{x}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:bookmarkEnd w:id=\"2\"/>"
                           "<w:bookmarkEnd w:id=\"2147483647\"/></w:p>"_s.arg(name);
    const auto package = good(docx(loopOpen + inside + loopClose), R"({"ds":[1,2,3,4,5,6,7,8,9,10,11]})");
    const QStringList names = values(package, "//w:bookmarkStart/@w:name");
    CHECK(names.size() == 33);
    CHECK(std::set<QString>(names.begin(), names.end()).size() == 33);
    for (const QString &n : names)
        CHECK(n.size() <= 40);
}

TEST_CASE("tags in field codes")
{
    const QString field = u"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://mau.vn/{</w:instrText></w:r>"
                          "<w:r><w:instrText>x}\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{x}</w:t></w:r>"
                          "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"_s;
    const auto package = good(docx(field), R"({"x":"a\"b\\c"})");
    CHECK(package.part(u"word/document.xml"_s).contains("HYPERLINK \"https://mau.vn/a\\\"b\\\\c</w:instrText>"));
    CHECK(text(package) == u"a\"b\\c/");
    const QString simple = u"<w:p><w:fldSimple w:instr=\" DOCPROPERTY &quot;{x}&quot; \"><w:r><w:t>cũ</w:t></w:r></w:fldSimple></w:p>"_s;
    const auto written = good(docx(simple), R"({"x":"Tên"})");
    CHECK(written.part(u"word/document.xml"_s).contains(" DOCPROPERTY \"Tên\" "));
    CHECK(text(written) == u"cũ/");
    // Braces that belong to the field: other programs' data, formulas.
    for (const QString &code : {u"ADDIN ZOTERO_ITEM CSL_CITATION {\"id\":\"x\",\"p\":{x}}"_s, u"= {1} {#ds} }{ "_s}) {
        const QString other = u"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>%1</w:instrText></w:r><w:r><w:fldChar "
                              "w:fldCharType=\"end\"/></w:r><w:r><w:t>{x}</w:t></w:r></w:p>"_s.arg(code);
        CHECK(QString::fromUtf8(good(docx(other), list).part(u"word/document.xml"_s)).replace(u"&quot;"_s, u"\""_s).contains(code));
    }
}

TEST_CASE("tags in links: their words and their targets, each pass with its own")
{
    const QString link = u"<w:p><w:hyperlink r:id=\"rIdA\"><w:r><w:t>{x}</w:t></w:r></w:hyperlink></w:p>"_s;
    const auto relation = [](const char *target) {
        return QByteArray("<Relationship Id=\"rIdA\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"") +
               target + "\" TargetMode=\"External\"/>";
    };
    const auto targets = [&](const QString &body, const char *target, const char *json) {
        const auto package = good(docx(body, {{u"word/_rels/document.xml.rels"_s, relation(target)}}), json);
        const auto list = package.relationships(u"word/document.xml"_s);
        REQUIRE(list);
        std::map<QString, QString> byId;
        for (const ooxml::Relationship &r : *list)
            byId[r.id] = r.target;
        QStringList result;
        for (const QString &id : values(package, "//w:hyperlink/@r:id"))
            result << byId[id];
        return result;
    };
    CHECK(targets(loopOpen + link + loopClose, "https://mau.vn/{x}?y={x}", R"({"ds":[{"x":"1 2"},{"x":"ă&b"}]})") ==
          QStringList{u"https://mau.vn/1%202?y=1%202"_s, u"https://mau.vn/%C4%83%26b?y=%C4%83%26b"_s});
    CHECK(targets(link, "https://mau.vn/%7bx%7d/%7B%22y%22%7D", R"({"x":"a"})") == QStringList{u"https://mau.vn/a/%7B%22y%22%7D"_s});
    CHECK(targets(link, "{x}", R"({"x":"https://mau.vn/a b?c=1#d"})") == QStringList{u"https://mau.vn/a%20b?c=1#d"_s});
    CHECK(targets(link, "mailto:{x}", R"({"x":"a@mau.vn"})") == QStringList{u"mailto:a@mau.vn"_s});
    CHECK(targets(link, "{x}", "{}") == QStringList{u"about:blank"_s});
    CHECK(targets(link, "https://mau.vn/{", R"({"x":"a"})") == QStringList{u"https://mau.vn/{"_s});
}

TEST_CASE("deleted text is left alone")
{
    const QString body = u"<w:p><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>{cu} {#</w:delText></w:r></w:del><w:moveFrom w:id=\"2\" "
                         "w:author=\"a\"><w:r><w:t>{di</w:t></w:r></w:moveFrom><w:ins w:id=\"3\" w:author=\"a\"><w:r><w:t>{x}</w:t></w:r></w:ins></w:p>"_s;
    const auto package = good(docx(body), list);
    CHECK(package.part(u"word/document.xml"_s).contains("{cu} {#"));
    CHECK(text(package) == u"{dingoài/");
}

TEST_CASE("halves of characters in a template never get into a document")
{
    // A run break between the two halves of a sign, inside of a tag and beside one; a half that stays alone.
    const QString body = u"<w:p><w:r><w:t>{a&#xD83D;</w:t></w:r><w:r><w:t>&#xDE00;} &#xD83D;</w:t></w:r><w:r><w:t>&#xDE00;{x}&#xDC00;&#xD800;</w:t></w:r></w:p>"_s;
    const auto result = render(docx(body), R"({"a😀":"A","x":"X"})");
    if (!result) { // the parser may refuse such a file as a whole
        CHECK(result.error().code == u"xml.broken");
        return;
    }
    CHECK(docxFaults(result->bytes).filter(u"well-formed"_s).isEmpty());
    const auto package = ooxml::Package::fromBytes(result->bytes);
    REQUIRE(package);
    CHECK(text(*package) == u"A 😀X/");
}

TEST_CASE("templates without styles, with empty parts, and with a thousand controls in each other")
{
    good(docx(para(u"{x}"_s)), list);
    CHECK(render(docx(para(u"{x}"_s), {{u"word/footnotes.xml"_s, ""}, {u"word/styles.xml"_s, ""}, {u"word/numbering.xml"_s, ""}}), list));
    QString deep = para(u"{x}"_s);
    for (int i = 0; i < 1000; ++i)
        deep = control(deep, i);
    const auto result = render(docx(deep), list);
    if (!result)
        CHECK(result.error().code == u"xml.too_deep");
}
