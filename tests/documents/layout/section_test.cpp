// Paper, headers, footers and page numbers.
#include "laid_pages.h"

using namespace bd;
using namespace bd::test;

namespace {

QByteArray field(const char *instruction)
{
    return QByteArray("<w:fldSimple w:instr=\"") + instruction + "\"><w:r><w:t>?</w:t></w:r></w:fldSimple>";
}

QByteArray reference(const char *kind, const char *type)
{
    return QByteArray("<w:") + kind + "Reference w:type=\"" + type + "\" r:id=\""
        + (QByteArray(kind) == "header" ? "header" : "footer") + (type[0] == 'd' ? "1" : type[0] == 'f' ? "2" : "3") + "\"/>";
}

DocxBuilder numbered(const QByteArray &body)
{
    DocxBuilder docx;
    docx.body = body;
    docx.headers["header1"] = p(r("page ") + field("PAGE"));
    docx.headers["header2"] = p(r("first"));
    docx.headers["header3"] = p(r("even ") + field("PAGE"));
    return docx;
}

} // namespace

TEST_CASE("Sections have paper of their own")
{
    const Pages pages = pagesOf(lines("a") + endOfSection("b", section()) + lines("c")
                                + section({}, {}, paperHeight, paperWidth));
    REQUIRE(words(pages) == Words{"a b", "c"});
    CHECK(pages[0]->size() == QSizeF(paperWidth, paperHeight));
    CHECK(pages[1]->size() == QSizeF(paperHeight, paperWidth));
}

TEST_CASE("A section begins where it says")
{
    const auto start = [](const char *type) { return QByteArray("<w:type w:val=\"") + type + "\"/>"; };
    const struct {
        const char *type;
        Words pages;
    } cases[] = {
        {"nextPage", {"a", "b"}},
        {"continuous", {"a b"}},
        {"evenPage", {"a", "b"}},
        {"oddPage", {"a", "", "b"}},
    };
    for (const auto &each : cases) {
        INFO(each.type);
        CHECK(words(pagesOf(endOfSection("a", section()) + lines("b") + section(start(each.type)))) == each.pages);
    }
}

TEST_CASE("A continuous section has margins of its own on the same page")
{
    const Pages pages = pagesOf(endOfSection("a", section()) + lines("b")
                                + section("<w:type w:val=\"continuous\"/>").replace("w:left=\"1000\"", "w:left=\"1500\""));
    REQUIRE(pages.size() == 1);
    CHECK(boxOf(pages[0], "a").left() == Approx(1000));
    CHECK(boxOf(pages[0], "b").left() == Approx(1500));
    CHECK(topOf(pages[0], "b") == Approx(margin + lineHeight));
}

TEST_CASE("The gutter is added to the left margin")
{
    const Pages pages = pagesOf(lines("a") + section().replace("w:gutter=\"0\"", "w:gutter=\"400\""));
    CHECK(boxOf(pages[0], "a").left() == Approx(1400));
}

TEST_CASE("Headers: regular, first, even")
{
    const QByteArray headers = reference("header", "default") + reference("header", "first") + reference("header", "even");
    DocxBuilder docx = numbered(paragraphs("a", 31) + section(headers, "<w:titlePg/>"));
    SECTION("first page")
    {
        const Pages pages = pagesOf(docx);
        REQUIRE(pages.size() == 4);
        CHECK(begins(words(pages[0]), "first a1"));
        CHECK(begins(words(pages[1]), "page 2 a11"));
        CHECK(begins(words(pages[2]), "page 3 a21"));
        CHECK(pages[3]->number().toStdString() == "4");
    }
    SECTION("even pages")
    {
        docx.settings = "<w:evenAndOddHeaders/>";
        const Pages pages = pagesOf(docx);
        CHECK(begins(words(pages[1]), "even 2"));
        CHECK(begins(words(pages[2]), "page 3"));
    }
}

TEST_CASE("Numbers restart and have their format")
{
    const QByteArray header = reference("header", "default");
    const DocxBuilder docx = numbered(
        lines("a") + endOfSection("b", section(header, "<w:pgNumType w:fmt=\"lowerRoman\" w:start=\"4\"/>")) + paragraphs("c", 11)
        + section({}, "<w:pgNumType w:start=\"1\"/>"));
    const Pages pages = pagesOf(docx);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0]->number().toStdString() == "iv");
    CHECK(begins(words(pages[0]), "page iv"));
    CHECK(pages[1]->number().toStdString() == "1");
    CHECK(begins(words(pages[2]), "page 2"));
}

TEST_CASE("Page counts of document and section")
{
    DocxBuilder docx = numbered(lines("a") + endOfSection("b", section(reference("header", "default"))) + paragraphs("c", 11)
                                + section());
    docx.headers["header1"] = p(field("PAGE") + r(" of ") + field("NUMPAGES") + r(", here ") + field("SECTIONPAGES"));
    const Pages pages = pagesOf(docx);
    REQUIRE(pages.size() == 3);
    CHECK(begins(words(pages[0]), "1 of 3, here 1"));
    CHECK(begins(words(pages[2]), "3 of 3, here 2"));
    SECTION("counted by the caller")
    {
        NoProgress progress;
        auto pager = documents::Pager::open(docx.toBytes(), progress);
        REQUIRE(pager);
        CHECK(pager->printsPageCount());
        pager->setCounts({7, {}});
        CHECK(begins(words(*pager->next(progress)), "1 of 7"));
    }
}

TEST_CASE("Page counts in the body are counted too")
{
    const QByteArray split = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> numpages </w:instrText></w:r>"
                             "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("?")
                             + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    const QByteArray table = "<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr>" + cell(p(split)) + "</w:tr></w:tbl>";
    for (const QByteArray &first : {p(field("NUMPAGES")), p(split), table}) {
        DocxBuilder docx;
        docx.body = first + paragraphs("a", 11) + section();
        const Pages pages = pagesOf(docx);
        REQUIRE(pages.size() == 2);
        CHECK(begins(words(pages[0]), "2 a1"));
    }
    DocxBuilder docx;
    docx.body = lines("NUMPAGES") + section();
    NoProgress progress;
    CHECK_FALSE(documents::Pager::open(docx.toBytes(), progress)->printsPageCount());
    SECTION("in a note")
    {
        docx.body = p(r("a") + mark(1)) + section();
        docx.footnotes = note(1, p(field("NUMPAGES")));
        CHECK(documents::Pager::open(docx.toBytes(), progress)->printsPageCount());
    }
}

TEST_CASE("High headers and footers push the body")
{
    const QByteArray references = reference("header", "default") + reference("footer", "default");
    DocxBuilder docx;
    docx.headers["header1"] = lines("h1|h2|h3|h4|h5");
    docx.headers["footer1"] = lines("f1|f2|f3|f4|f5");
    docx.body = paragraphs("a", 10) + section(references);
    SECTION("by as much as they are higher than the margin")
    {
        // 300 from the edge and five lines are 1500: 500 more than the margin, which takes two lines and a part above and below.
        const Pages pages = pagesOf(docx);
        REQUIRE(pages.size() == 2);
        CHECK(topOf(pages[0], "a1") == Approx(1500));
        CHECK(topOf(pages[0], "f5") == Approx(paperHeight - 300 - lineHeight));
        CHECK(words(pages[0]) == "h1 h2 h3 h4 h5 a1 a2 a3 a4 a5 f1 f2 f3 f4 f5");
    }
    SECTION("not when the margin is exact")
    {
        docx.body.replace("w:top=\"1000\"", "w:top=\"-1000\"").replace("w:bottom=\"1000\"", "w:bottom=\"-1000\"");
        const Pages pages = pagesOf(docx);
        REQUIRE(pages.size() == 1);
        CHECK(topOf(pages[0], "a1") == Approx(margin));
    }
}
