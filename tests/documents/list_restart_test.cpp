// Which numbers the lists of a template print when loops repeat them: structure of the template -> the labels.
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

/// Lists 1 and 2: "1.", "a)", "(i)" per level; 3: bullets; 4: like 1, starts at 5; 5: to Word the same list as 1. Style "Muc": list 2, level 0;
/// "MucCon": list 2, level 1, by the style that the level names.
const std::map<QString, QByteArray> &listParts()
{
    static const std::map<QString, QByteArray> parts = [] {
        const auto level = [](int n, const char *format, const QByteArray &text, const QByteArray &more = {}) {
            return "<w:lvl w:ilvl=\"" + QByteArray::number(n) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
                   "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/><w:pPr><w:ind w:left=\"" +
                   QByteArray::number(720 * (n + 1)) + "\" w:hanging=\"360\"/></w:pPr></w:lvl>";
        };
        const auto abstractNum = [&](int id, bool named) {
            return "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(id) + "\">" +
                   level(0, "decimal", "%1.", named ? "<w:pStyle w:val=\"Muc\"/>" : "") +
                   level(1, "lowerLetter", "%2)", named ? "<w:pStyle w:val=\"MucCon\"/>" : "") +
                   level(2, "lowerRoman", "(%3)") + "</w:abstractNum>";
        };
        const auto num = [](int id, int of, const QByteArray &more = {}) {
            return "<w:num w:numId=\"" + QByteArray::number(id) + "\"><w:abstractNumId w:val=\"" + QByteArray::number(of) +
                   "\"/>" + more + "</w:num>";
        };
        const QByteArray numbering =
            abstractNum(0, false) + abstractNum(1, true) + "<w:abstractNum w:abstractNumId=\"2\">" +
            level(0, "bullet", "-") + "</w:abstractNum>" + num(1, 0) + num(2, 1) + num(3, 2) + num(5, 0) +
            num(4, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>") +
            "<w:numIdMacAtCleanup w:val=\"4\"/>";
        const QByteArray styles =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"Mục\"/><w:basedOn w:val=\"Normal\"/>"
            "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr><w:ind w:left=\"300\" w:hanging=\"300\"/></w:pPr></w:style>"
            "<w:style w:type=\"paragraph\" w:styleId=\"MucCon\"><w:name w:val=\"Mục con\"/><w:basedOn w:val=\"Muc\"/>"
            "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        return std::map<QString, QByteArray>{{u"word/numbering.xml"_s, numbering}, {u"word/styles.xml"_s, styles}};
    }();
    return parts;
}

QString item(const QString &text, int level = 0, int list = 1)
{
    return u"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr></w:pPr><w:r><w:t>%3</w:t></w:r></w:p>"_s
        .arg(level)
        .arg(list)
        .arg(text);
}

QString styled(const QString &style, const QString &text)
{
    return u"<w:p><w:pPr><w:pStyle w:val=\"%1\"/></w:pPr><w:r><w:t>%2</w:t></w:r></w:p>"_s.arg(style, text);
}

QString control(const QString &content)
{
    return u"<w:sdt><w:sdtPr><w:id w:val=\"77\"/></w:sdtPr><w:sdtContent>"_s + content + u"</w:sdtContent></w:sdt>"_s;
}

void collect(const std::vector<ooxml::DocBlock> &blocks, QStringList &labels)
{
    for (const ooxml::DocBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<ooxml::DocParagraph>(&block)) {
            if (!paragraph->text().trimmed().isEmpty() || !paragraph->listLabel.isEmpty())
                labels << (paragraph->listLabel.isEmpty() ? paragraph->text().trimmed() : paragraph->listLabel);
            continue;
        }
        for (const ooxml::DocRow &row : std::get<ooxml::DocTable>(block).rows)
            for (const ooxml::DocCell &cell : row.cells)
                collect(cell.blocks, labels);
    }
}

Result<documents::RenderedDocx> render(const QString &body, const char *json)
{
    NoProgress progress;
    return documents::renderTemplate(docx(body + para(u"."_s), listParts()), Json::parse(json), documents::Missing::Blank,
                                     progress);
}

/// The label of each numbered paragraph, the text of the others.
QString labels(const QByteArray &bytes)
{
    NoProgress progress;
    const auto document = ooxml::readDocument(bytes, progress);
    REQUIRE(document);
    QStringList result;
    collect(document->blocks, result);
    result.removeLast(); // the paragraph at the end
    return result.join(u' ');
}

struct Case {
    const char *what;
    QString body;
    const char *json;
    QString expected;
};

constexpr const char *three = R"({"a":[{"x":1},{"x":2},{"x":3}]})";
constexpr const char *nested = R"({"a":[{"t":"A","b":[1,2]},{"t":"B","b":[3]},{"t":"C","b":[4,5]}]})";

const QString opening = para(u"{#a}"_s), closing = para(u"{/a}"_s);
const QString openingB = para(u"{#b}"_s), closingB = para(u"{/b}"_s);

void check(const std::vector<Case> &cases)
{
    for (const Case &c : cases) {
        INFO(c.what << '\n' << c.body.toStdString());
        const auto result = render(c.body, c.json);
        if (!result)
            FAIL(result.error().code.toStdString() << ' ' << result.error().args.join(u' ').toStdString());
        CHECK(docxFaults(result->bytes).join(u'\n') == QString());
        CHECK(labels(result->bytes) == c.expected);
    }
}

} // namespace

TEST_CASE("a list whose item the loop repeats goes on counting")
{
    check({
        {"one item", opening + item(u"{x}"_s) + closing, three, u"1. 2. 3."_s},
        {"with a level below", opening + item(u"{x}"_s) + item(u"y"_s, 1) + item(u"z"_s, 1) + closing, three,
         u"1. a) b) 2. a) b) 3. a) b)"_s},
        {"with text behind", opening + item(u"{x}"_s) + para(u"chữ"_s) + closing, three, u"1. chữ 2. chữ 3. chữ"_s},
        {"with an empty paragraph in front", opening + para({}) + item(u"{x}"_s) + closing, three, u"1. 2. 3."_s},
        {"the item holds the tags", item(u"{#a}{x}"_s) + item(u"{/a}"_s), three, u"1. 2. 3. 4."_s},
        {"no pass", opening + item(u"{x}"_s) + closing + item(u"sau"_s), R"({"a":[]})", u"1."_s},
        {"begun before the loop", item(u"đầu"_s) + opening + item(u"{x}"_s) + closing + item(u"cuối"_s), three,
         u"1. 2. 3. 4. 5."_s},
        {"begun before the loop, text and several items inside",
         item(u"đầu"_s) + opening + para(u"chữ"_s) + item(u"{x}"_s) + item(u"y"_s) + closing, R"({"a":[1,2]})",
         u"1. chữ 2. 3. chữ 4. 5."_s},
        {"two lists side by side", opening + item(u"{x}"_s) + item(u"{x}"_s, 0, 2) + closing, three, u"1. 1. 2. 2. 3. 3."_s},
        {"a list that starts at five", opening + item(u"{x}"_s, 0, 4) + closing, three, u"5. 6. 7."_s},
        {"a condition is no loop", opening + para(u"{#x}"_s) + item(u"{x}"_s) + para(u"{/x}"_s) + closing, three, u"1. 2. 3."_s},
        {"either this or that item",
         opening + para(u"{#k}"_s) + item(u"có"_s) + para(u"{/k}"_s) + para(u"{^k}"_s) + item(u"không"_s) + para(u"{/k}"_s) +
             closing,
         R"({"a":[{"k":true},{"k":false},{"k":true}]})", u"1. 2. 3."_s},
        {"numbered by the style", opening + styled(u"Muc"_s, u"{x}"_s) + styled(u"MucCon"_s, u"y"_s) + closing, three,
         u"1. a) 2. a) 3. a)"_s},
    });
}

TEST_CASE("a list that begins in the loop's body starts anew in each pass")
{
    check({
        {"after text", opening + para(u"chữ"_s) + item(u"{x}"_s) + closing, three, u"chữ 1. chữ 1. chữ 1."_s},
        {"after a value", opening + para(u"{x}"_s) + item(u"y"_s) + closing, three, u"1 1. 2 1. 3 1."_s},
        {"after text, with a level below", opening + para(u"chữ"_s) + item(u"{x}"_s) + item(u"y"_s, 1) + item(u"z"_s) + closing,
         R"({"a":[1,2]})", u"chữ 1. a) 2. chữ 1. a) 2."_s},
        {"after a bullet", opening + item(u"gạch"_s, 0, 3) + item(u"{x}"_s) + closing, R"({"a":[1,2]})", u"- 1. - 1."_s},
        {"several items", opening + item(u"{x}"_s) + item(u"y"_s) + closing, three, u"1. 2. 1. 2. 1. 2."_s},
        {"several items, goes on behind the loop", opening + item(u"{x}"_s) + item(u"y"_s) + closing + item(u"sau"_s),
         R"({"a":[1,2]})", u"1. 2. 1. 2. 3."_s},
        {"several items, another list goes on",
         opening + item(u"{x}"_s, 0, 2) + item(u"y"_s) + item(u"z"_s) + closing, R"({"a":[1,2]})", u"1. 1. 2. 2. 1. 2."_s},
        {"several items of a list that starts at five", opening + item(u"{x}"_s, 0, 4) + item(u"y"_s, 0, 4) + closing,
         R"({"a":[1,2]})", u"5. 6. 5. 6."_s},
        {"an item only under a condition",
         opening + item(u"{x}"_s) + para(u"{#k}"_s) + item(u"y"_s) + para(u"{/k}"_s) + closing,
         R"({"a":[{"x":1},{"x":2,"k":true},{"x":3}]})", u"1. 1. 2. 1."_s},
        {"numbered by the style, after text", opening + para(u"chữ"_s) + styled(u"Muc"_s, u"{x}"_s) + styled(u"MucCon"_s, u"y"_s) + closing,
         R"({"a":[1,2]})", u"chữ 1. a) chữ 1. a)"_s},
        {"a tag alone in its paragraph", opening + para(u"chữ"_s) + item(u"{x}"_s) + item(u"{x}"_s) + closing, R"({"a":[{"x":1},{"x":2}]})",
         u"chữ 1. 2. chữ 1. 2."_s},
    });
}

TEST_CASE("what Word counts as one list starts anew as one")
{
    check({
        {"after text", opening + para(u"chữ"_s) + item(u"{x}"_s) + item(u"y"_s, 0, 5) + closing + item(u"sau"_s) + item(u"sau"_s, 0, 5), three,
         u"chữ 1. 2. chữ 1. 2. chữ 1. 2. 3. 4."_s},
        {"the other one first", opening + para(u"chữ"_s) + item(u"{x}"_s, 0, 5) + item(u"y"_s) + item(u"z"_s, 0, 5) + closing, R"({"a":[1,2]})",
         u"chữ 1. 2. 3. chữ 1. 2. 3."_s},
        {"an item of each", opening + item(u"{x}"_s) + item(u"y"_s, 0, 5) + closing, three, u"1. 2. 1. 2. 1. 2."_s},
        {"begun before the loop under the other number", item(u"đầu"_s, 0, 5) + opening + item(u"{x}"_s) + item(u"y"_s) + closing,
         R"({"a":[1,2]})", u"1. 2. 3. 4. 5."_s},
        {"one that was started anew by hand is its own", item(u"đầu"_s) + opening + para(u"chữ"_s) + item(u"{x}"_s, 0, 4) + closing,
         R"({"a":[1,2]})", u"1. chữ 5. chữ 5."_s},
    });
}

TEST_CASE("in nested loops the innermost one that repeats the item goes on counting, the others start anew")
{
    check({
        {"under a heading", opening + para(u"{t}"_s) + openingB + item(u"{.}"_s) + closingB + closing, nested,
         u"A 1. 2. B 1. C 1. 2."_s},
        {"without one", opening + openingB + item(u"{.}"_s) + closingB + closing, nested, u"1. 2. 1. 1. 2."_s},
        {"as a level below", opening + item(u"{t}"_s) + openingB + item(u"{.}"_s, 1) + closingB + closing, nested,
         u"1. a) b) 2. a) 3. a) b)"_s},
        {"below an item of another list", opening + item(u"{t}"_s, 0, 2) + openingB + item(u"{.}"_s) + closingB + closing, nested,
         u"1. 1. 2. 2. 1. 3. 1. 2."_s},
        {"of the same level as one outside", opening + item(u"{t}"_s) + openingB + item(u"{.}"_s) + closingB + closing, nested,
         u"1. 2. 3. 1. 2. 1. 2. 3."_s},
        {"text in the inner one", opening + para(u"{t}"_s) + openingB + para(u"chữ"_s) + item(u"{.}"_s) + closingB + closing, nested,
         u"A chữ 1. chữ 1. B chữ 1. C chữ 1. chữ 1."_s},
        {"several in the inner one", opening + openingB + item(u"{.}"_s) + item(u"y"_s) + closingB + closing, nested,
         u"1. 2. 1. 2. 1. 2. 1. 2. 1. 2."_s},
        {"empty inner lists", opening + para(u"{t}"_s) + openingB + item(u"{.}"_s) + closingB + closing,
         R"({"a":[{"t":"A","b":[]},{"t":"B","b":[1,2]},{"t":"C"},{"t":"D","b":[3]}]})", u"A B 1. 2. C D 1."_s},
        {"an inverted section in the place of the list",
         opening + para(u"{t}"_s) + openingB + item(u"{.}"_s) + closingB + para(u"{^b}"_s) + item(u"không"_s) + para(u"{/b}"_s) + closing,
         R"({"a":[{"t":"A","b":[1,2]},{"t":"B","b":[]},{"t":"C","b":[3]}]})", u"A 1. 2. B 1. C 1."_s},
        {"three deep",
         opening + openingB + para(u"chữ"_s) + para(u"{#c}"_s) + item(u"{.}"_s) + para(u"{/c}"_s) + closingB + closing,
         R"({"a":[{"b":[{"c":[1,2]},{"c":[3]}]},{"b":[{"c":[4,5]}]}]})", u"chữ 1. 2. chữ 1. chữ 1. 2."_s},
    });
}

TEST_CASE("numbers in tables and content controls")
{
    const auto tcell = [](const QString &content) { return u"<w:tc>"_s + content + u"</w:tc>"_s; };
    const auto trow = [&](const QStringList &cells) {
        QString xml = u"<w:tr>"_s;
        for (const QString &c : cells)
            xml += tcell(c);
        return xml + u"</w:tr>"_s;
    };
    check({
        {"a row's own number", tableOf({trow({item(u"{#a}"_s), para(u"{x}{/a}"_s)})}, 2), three, u"1. 1 2. 2 3. 3"_s},
        {"behind another cell's text", tableOf({trow({para(u"{#a}{x}"_s), item(u"y{/a}"_s)})}, 2), three, u"1 1. 2 2. 3 3."_s},
        {"several in one cell", tableOf({trow({para(u"{#a}{x}"_s), item(u"y"_s) + item(u"z{/a}"_s)})}, 2), three,
         u"1 1. 2. 2 1. 2. 3 1. 2."_s},
        {"after text in the same cell", tableOf({trow({para(u"{#a}{x}"_s) + item(u"y"_s), para(u"z{/a}"_s)})}, 2),
         R"({"a":[{"x":7},{"x":8}]})", u"7 1. z 8 1. z"_s},
        {"a loop inside the cell",
         tableOf({trow({para(u"{#a}{t}"_s), openingB + item(u"{.}"_s) + closingB + para(u"z{/a}"_s)})}, 2), nested,
         u"A 1. 2. z B 1. z C 1. 2. z"_s},
        {"text in a row above of the same loop",
         tableOf({trow({para(u"{#a}{t}"_s), para({})}), trow({item(u"y"_s), para(u"z{/a}"_s)})}, 2), nested,
         u"A 1. z B 1. z C 1. z"_s},
        {"rows of rows",
         tableOf({trow({para(u"{#a}{t}"_s), para({})}), trow({item(u"{#b}"_s), para(u"{.}{/b}"_s)}), trow({para(u"{/a}"_s), para({})})}, 2),
         nested, u"A 1. 1 2. 2 B 1. 3 C 1. 4 2. 5"_s},
        {"a table that the loop repeats", opening + tableOf({trow({item(u"{x}"_s)}), trow({item(u"y"_s)})}, 1) + closing,
         R"({"a":[1,2]})", u"1. 2. 1. 2."_s},
        {"content controls", control(opening + para(u"chữ"_s) + item(u"{x}"_s) + closing), R"({"a":[1,2]})", u"chữ 1. chữ 1."_s},
        {"a content control that is repeated", opening + control(item(u"{x}"_s)) + closing, three, u"1. 2. 3."_s},
    });
}

TEST_CASE("a style's number that a pass replaces keeps the style's indents")
{
    const auto result = render(opening + para(u"chữ"_s) + styled(u"Muc"_s, u"{x}"_s) + closing, three);
    REQUIRE(result);
    NoProgress progress;
    const auto document = ooxml::readDocument(result->bytes, progress);
    REQUIRE(document);
    int seen = 0;
    for (const ooxml::DocBlock &block : document->blocks) {
        const auto *p = std::get_if<ooxml::DocParagraph>(&block);
        if (!p || p->listLabel.isEmpty())
            continue;
        ++seen;
        CHECK(p->leftIndent == 300);
        CHECK(p->firstLine == -300);
    }
    CHECK(seen == 3);
}

TEST_CASE("the numbering part stays in order, and as it was where no list starts anew")
{
    const auto restarted = render(opening + para(u"chữ"_s) + item(u"{x}"_s) + closing, three);
    REQUIRE(restarted);
    auto package = ooxml::Package::fromBytes(restarted->bytes);
    REQUIRE(package);
    auto doc = ooxml::parseXml(package->part(u"word/numbering.xml"_s), u"numbering"_s);
    REQUIRE(doc);
    std::string order;
    std::set<int> ids;
    for (const pugi::xml_node &child : (*doc)->document_element().children()) {
        order += std::string_view(child.name()) == "w:abstractNum" ? 'a' : std::string_view(child.name()) == "w:num" ? 'n' : 'e';
        if (std::string_view(child.name()) == "w:num")
            CHECK(ids.insert(child.attribute("w:numId").as_int()).second);
    }
    CHECK(order == "aaannnnnnne");

    const auto plain = render(opening + item(u"{x}"_s) + closing, three);
    REQUIRE(plain);
    package = ooxml::Package::fromBytes(plain->bytes);
    REQUIRE(package);
    CHECK(package->part(u"word/numbering.xml"_s).contains(listParts().at(u"word/numbering.xml"_s)));
}

TEST_CASE("lists without a definition and numbering without styles are no danger")
{
    const QString body = opening + para(u"chữ"_s) + item(u"{x}"_s, 0, 99) + item(u"{x}"_s, 12) + closing;
    NoProgress progress;
    for (const auto &parts : {std::map<QString, QByteArray>{}, listParts(),
                              std::map<QString, QByteArray>{{u"word/numbering.xml"_s, listParts().at(u"word/numbering.xml"_s)}},
                              std::map<QString, QByteArray>{{u"word/numbering.xml"_s, "<w:num w:numId=\"99\"/>"}}})
        CHECK(documents::renderTemplate(docx(body, parts), Json::parse(three), documents::Missing::Blank, progress));
}
