#include "docx_builder.h"

#include "ooxml/numbering.h"
#include "ooxml/symbols.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QByteArray level(int index, const QByteArray &format, const QByteArray &text, const QByteArray &more = {})
{
    return "<w:lvl w:ilvl='" + QByteArray::number(index) + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>"
        + more + "<w:lvlText w:val='" + text + "'/></w:lvl>";
}

QByteArray abstractNum(int id, const QByteArray &levels)
{
    return "<w:abstractNum w:abstractNumId='" + QByteArray::number(id) + "'>" + levels + "</w:abstractNum>";
}

QByteArray num(int id, int abstractId, const QByteArray &overrides = {})
{
    return "<w:num w:numId='" + QByteArray::number(id) + "'><w:abstractNumId w:val='" + QByteArray::number(abstractId)
        + "'/>" + overrides + "</w:num>";
}

QByteArray item(int numId, int listLevel)
{
    return pt("x", "<w:numPr><w:ilvl w:val='" + QByteArray::number(listLevel) + "'/><w:numId w:val='"
                       + QByteArray::number(numId) + "'/></w:numPr>");
}

QStringList labels(const DocxBuilder &docx)
{
    QStringList all;
    for (const DocBlock &block : readOk(docx).blocks)
        all << std::get<DocParagraph>(block).listLabel;
    return all;
}

QStringList labels(const QByteArray &numbering, const QByteArray &body, const QByteArray &styles = {})
{
    DocxBuilder docx;
    docx.numbering = numbering;
    docx.body = body;
    docx.styles = styles;
    return labels(docx);
}

const QByteArray outline = abstractNum(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)"));
const QByteArray decimals = abstractNum(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2."));

} // namespace

TEST_CASE("numbers in their formats")
{
    struct Row {
        int number;
        const char *format, *text;
    };
    const Row rows[] = {
        {1, "decimal", "1"}, {4, "upperRoman", "IV"}, {1999, "upperRoman", "MCMXCIX"}, {9, "lowerRoman", "ix"},
        {4000, "lowerRoman", "4000"}, {1, "lowerLetter", "a"}, {26, "upperLetter", "Z"}, {27, "lowerLetter", "aa"},
        {54, "upperLetter", "BBB"}, {0, "lowerLetter", "0"}, {-3, "upperRoman", "-3"}, {7, "decimalZero", "07"},
        {12, "decimalZero", "12"}, {5, "none", ""}, {5, "bullet", ""}, {5, "unheardOf", "5"},
    };
    for (const Row &row : rows)
        CHECK(numberText(row.number, row.format) == q(row.text));
}

TEST_CASE("levels count on and restart after a higher one")
{
    CHECK(labels(outline + num(1, 0), item(1, 0) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 1))
          == QStringList{q("I."), q("1."), q("a)"), q("b)"), q("2."), q("a)"), q("II."), q("1.")});
    CHECK(labels(decimals + num(1, 0), item(1, 1) + item(1, 0) + item(1, 1) + item(1, 1) + item(1, 0))
          == QStringList{q("1.1."), q("1."), q("1.1."), q("1.2."), q("2.")});
}

TEST_CASE("lvlRestart says after which level a level restarts")
{
    const auto with = [](const QByteArray &restart) {
        return abstractNum(0, level(0, "decimal", "%1.") + level(1, "decimal", "%2)") + level(2, "decimal", "(%3)", restart)) + num(1, 0);
    };
    const QByteArray body = item(1, 0) + item(1, 1) + item(1, 2) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 2);
    CHECK(labels(with("<w:lvlRestart w:val='0'/>"), body).filter(q("("))== QStringList{q("(1)"), q("(2)"), q("(3)")});
    CHECK(labels(with("<w:lvlRestart w:val='1'/>"), body).filter(q("(")) == QStringList{q("(1)"), q("(2)"), q("(1)")});
    CHECK(labels(with({}), body).filter(q("(")) == QStringList{q("(1)"), q("(1)"), q("(1)")});
}

TEST_CASE("lists of one abstract numbering count together, a start override begins anew")
{
    CHECK(labels(decimals + num(1, 0) + num(2, 0), item(1, 0) + item(2, 0) + item(1, 0)) == QStringList{q("1."), q("2."), q("3.")});
    const QByteArray anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    CHECK(labels(decimals + num(1, 0) + num(2, 0, anew), item(1, 0) + item(1, 0) + item(2, 0) + item(2, 0) + item(1, 0))
          == QStringList{q("1."), q("2."), q("5."), q("6."), q("7.")});
    const QByteArray redefined = "<w:lvlOverride w:ilvl='0'>" + level(0, "upperLetter", "%1/") + "</w:lvlOverride>";
    CHECK(labels(decimals + num(1, 0, redefined), item(1, 0) + item(1, 1)) == QStringList{q("A/"), q("A.1.")});
}

TEST_CASE("bullets come as what they look like")
{
    const auto bullet = [](const QByteArray &text, const QByteArray &font) {
        const QByteArray properties = "<w:rPr><w:rFonts w:ascii='" + font + "' w:hAnsi='" + font + "'/></w:rPr>";
        return labels(abstractNum(0, level(0, "bullet", text, properties)) + num(1, 0), item(1, 0)).first();
    };
    CHECK(bullet("-", "Times New Roman") == q("-"));
    CHECK(bullet("–", "Times New Roman") == q("-"));
    CHECK(bullet("+", "Times New Roman") == q("+"));
    CHECK(bullet("\xEF\x82\xB7", "Symbol") == q("•")); // U+F0B7
    CHECK(bullet("\xEF\x80\xAD", "Symbol") == q("-")); // U+F02D
    CHECK(bullet("\xEF\x80\xAB", "Symbol") == q("+")); // U+F02B
    CHECK(bullet("\xEF\x82\xA7", "Wingdings") == q("•"));
    CHECK(bullet("o", "Courier New") == q("•"));
    CHECK(bullet("*", "Times New Roman") == q("*"));
    CHECK(bullet("", "Times New Roman") == QString());
}

TEST_CASE("numId 0 takes a paragraph out of its style's list; an unknown list is none")
{
    const QByteArray styles = "<w:style w:type='paragraph' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    const QByteArray inList = pt("x", "<w:pStyle w:val='L'/>");
    const QByteArray out = pt("x", "<w:pStyle w:val='L'/><w:numPr><w:numId w:val='0'/></w:numPr>");
    CHECK(labels(decimals + num(1, 0), inList + out + inList + item(9, 0), styles) == QStringList{q("1."), QString(), q("2."), QString()});
}

TEST_CASE("the level of a style comes from the list that names it, or from the style")
{
    const QByteArray linked = abstractNum(0, level(0, "upperRoman", "%1.", "<w:pStyle w:val='H1'/>") + level(1, "decimal", "%2.", "<w:pStyle w:val='H2'/>"));
    const QByteArray styles =
        "<w:style w:type='paragraph' w:styleId='H1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='H2'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='H3'><w:basedOn w:val='H1'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>";
    const auto with = [](const char *style) { return pt("x", "<w:pStyle w:val='" + QByteArray(style) + "'/>"); };
    CHECK(labels(linked + num(1, 0), with("H1") + with("H2") + with("H2") + with("H1") + with("H3"), styles)
          == QStringList{q("I."), q("1."), q("2."), q("II."), q("1.")});
}

TEST_CASE("a list may point to a list style")
{
    const QByteArray numbering = abstractNum(0, "<w:numStyleLink w:val='LS'/>") + abstractNum(1, level(0, "lowerLetter", "%1)")) + num(1, 0) + num(2, 1);
    const QByteArray styles = "<w:style w:type='numbering' w:styleId='LS'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
    CHECK(labels(numbering, item(1, 0) + item(1, 0), styles) == QStringList{q("a)"), q("b)")});
    const QByteArray itself = "<w:style w:type='numbering' w:styleId='LS'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    CHECK(labels(numbering, item(1, 0), itself) == QStringList{QString()});
}

TEST_CASE("legal numbering, hidden numbers, text without number")
{
    const QByteArray legal = abstractNum(0, level(0, "upperRoman", "%1.") + level(1, "lowerLetter", "%1.%2.", "<w:isLgl/>"));
    CHECK(labels(legal + num(1, 0), item(1, 0) + item(1, 1)) == QStringList{q("I."), q("1.1.")});
    const QByteArray hidden = abstractNum(0, level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>"));
    CHECK(labels(hidden + num(1, 0), item(1, 0)) == QStringList{QString()});
    const QByteArray words = abstractNum(0, level(0, "decimal", "Phần %1:") + level(1, "none", "Lưu ý"));
    CHECK(labels(words + num(1, 0), item(1, 0) + item(1, 1)) == QStringList{q("Phần 1:"), q("Lưu ý")});
}

TEST_CASE("indents of a list level yield to the paragraph, and to the style that brought the list")
{
    DocxBuilder docx;
    docx.numbering = abstractNum(0, level(0, "decimal", "%1.", "<w:pPr><w:ind w:left='720' w:hanging='360'/></w:pPr>")) + num(1, 0);
    docx.styles = "<w:style w:type='paragraph' w:styleId='Base'><w:pPr><w:ind w:left='10'/></w:pPr></w:style>"
                  "<w:style w:type='paragraph' w:styleId='L'><w:basedOn w:val='Base'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                  "<w:style w:type='paragraph' w:styleId='M'><w:basedOn w:val='L'/><w:pPr><w:ind w:left='20'/></w:pPr></w:style>";
    const QByteArray direct = "<w:numPr><w:numId w:val='1'/></w:numPr>";
    docx.body = pt("x", "<w:pStyle w:val='L'/>") + pt("x", "<w:pStyle w:val='M'/>") + pt("x", "<w:pStyle w:val='Base'/>" + direct)
        + pt("x", direct + "<w:ind w:left='30'/>") + pt("x", "<w:pStyle w:val='Base'/>");
    const Document document = readOk(docx);
    const int left[] = {720, 20, 720, 30, 10};
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(paragraphAt(document, i).leftIndent == left[i]);
    CHECK(paragraphAt(document, 1).firstLine == -360);
    CHECK(paragraphAt(document, 0).listLevel == 0);
    CHECK(paragraphAt(document, 4).listLevel == -1);
}

TEST_CASE("deleted and hidden paragraphs don't count")
{
    const QByteArray numPr = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
    const QByteArray body = item(1, 0) + p({}, numPr + "<w:rPr><w:del/></w:rPr>")
        + p(r("x", "<w:vanish/>"), numPr + "<w:rPr><w:vanish/></w:rPr>") + item(1, 0);
    CHECK(labels(decimals + num(1, 0), body) == QStringList{q("1."), q("2.")});
}
