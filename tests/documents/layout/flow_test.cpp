// Which line stands on which page: paragraphs, breaks, keeping together. Every page holds ten lines.
#include "laid_pages.h"

using namespace bd;
using namespace bd::test;

namespace {

const QByteArray keepNext = "<w:keepNext/>", keepLines = "<w:keepLines/>", noControl = "<w:widowControl w:val=\"0\"/>",
                 breakBefore = "<w:pageBreakBefore/>";
const QByteArray pageBreak = "<w:br w:type=\"page\"/>";

struct Case {
    const char *name;
    QByteArray body;
    Words pages;
};

std::string upTo(const char *letter, int count, int from = 1)
{
    std::string all;
    for (int i = from; i <= count; ++i)
        all += (all.empty() ? "" : " ") + std::string(letter) + std::to_string(i);
    return all;
}

QByteArray withBreak(const QByteArray &before, const QByteArray &after)
{
    return p(r(before) + "<w:r>" + pageBreak + "</w:r>" + r(after), "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>");
}

} // namespace

TEST_CASE("Paragraphs flow over pages")
{
    const std::vector<Case> cases = {
        {"nothing", {}, {""}},
        {"a full page", paragraphs("a", 10), {upTo("a", 10)}},
        {"one line more", paragraphs("a", 11), {upTo("a", 10), "a11"}},
        {"page break before", lines("a") + lines("b", breakBefore), {"a", "b"}},
        {"page break before the first paragraph", lines("a", breakBefore), {"a"}},
        {"page break within", withBreak("a", "b"), {"a", "b"}},
        {"page break at the end", withBreak("a", "") + lines("b"), {"a", "b"}},
        {"two breaks leave a page without words", withBreak("a", "") + withBreak("", "") + lines("b"), {"a", "", "b"}},
    };
    for (const Case &each : cases) {
        INFO(each.name);
        CHECK(words(pagesOf(each.body)) == each.pages);
    }
}

TEST_CASE("Widows and orphans: two lines stay on either page")
{
    const std::vector<Case> cases = {
        {"four lines, three would fit", paragraphs("a", 7) + lines("b1|b2|b3|b4"), {upTo("a", 7) + " b1 b2", "b3 b4"}},
        {"one would fit", paragraphs("a", 9) + lines("b1|b2|b3|b4"), {upTo("a", 9), "b1 b2 b3 b4"}},
        {"three lines don't split", paragraphs("a", 8) + lines("b1|b2|b3"), {upTo("a", 8), "b1 b2 b3"}},
        {"two lines don't split", paragraphs("a", 9) + lines("b1|b2"), {upTo("a", 9), "b1 b2"}},
        {"without control", paragraphs("a", 9) + lines("b1|b2|b3", noControl), {upTo("a", 9) + " b1", "b2 b3"}},
        {"longer than a page", lines("b1|b2|b3|b4|b5|b6|b7|b8|b9|b10|b11"), {upTo("b", 9), "b10 b11"}},
    };
    for (const Case &each : cases) {
        INFO(each.name);
        CHECK(words(pagesOf(each.body)) == each.pages);
    }
}

TEST_CASE("Lines and paragraphs that stay together")
{
    const std::vector<Case> cases = {
        {"lines", paragraphs("a", 6) + lines("b1|b2|b3|b4|b5", keepLines), {upTo("a", 6), upTo("b", 5)}},
        {"lines longer than a page", lines("a") + lines("b1|b2|b3|b4|b5|b6|b7|b8|b9|b10|b11|b12", keepLines),
         {"a", upTo("b", 10), "b11 b12"}},
        {"heading", paragraphs("a", 9) + lines("h", keepNext) + lines("b"), {upTo("a", 9), "h b"}},
        {"heading and two lines", paragraphs("a", 8) + lines("h", keepNext) + lines("b1|b2|b3|b4"),
         {upTo("a", 8), "h b1 b2 b3 b4"}},
        {"heading that fits", paragraphs("a", 7) + lines("h", keepNext) + lines("b1|b2|b3|b4"),
         {upTo("a", 7) + " h b1 b2", "b3 b4"}},
        {"a chain", paragraphs("a", 7) + lines("h1", keepNext) + lines("h2", keepNext) + lines("h3", keepNext) + lines("b"),
         {upTo("a", 7), "h1 h2 h3 b"}},
        {"before a page break", lines("a") + lines("h", keepNext) + lines("b", breakBefore), {"a h", "b"}},
        {"last of the document", paragraphs("a", 9) + lines("h", keepNext), {upTo("a", 9) + " h"}},
    };
    for (const Case &each : cases) {
        INFO(each.name);
        CHECK(words(pagesOf(each.body)) == each.pages);
    }
    SECTION("a chain longer than a page gives way")
    {
        QByteArray body = lines("a");
        for (int i = 1; i <= 25; ++i)
            body += lines("h" + QByteArray::number(i), keepNext);
        CHECK(words(pagesOf(body)) == Words{"a", upTo("h", 10), upTo("h", 20, 11), upTo("h", 25, 21)});
    }
}

TEST_CASE("Space between paragraphs")
{
    const QByteArray spaced = lines("a", {}, "w:after=\"200\"") + lines("b", {}, "w:before=\"300\"") + lines("c");
    DocxBuilder docx;
    docx.body = spaced + section();
    SECTION("the larger one")
    {
        const Pages pages = pagesOf(docx);
        CHECK(topOf(pages[0], "b") - topOf(pages[0], "a") == Approx(lineHeight + 300));
        CHECK(topOf(pages[0], "c") - topOf(pages[0], "b") == Approx(lineHeight));
    }
    SECTION("the sum where the file asks for it")
    {
        docx.settings = "<w:compat><w:dontUseHTMLParagraphAutoSpacing/></w:compat>";
        const Pages pages = pagesOf(docx);
        CHECK(topOf(pages[0], "b") - topOf(pages[0], "a") == Approx(lineHeight + 500));
    }
    SECTION("none between paragraphs of one style that say so")
    {
        const QByteArray own = "<w:contextualSpacing/>";
        docx.body = lines("a", own, "w:after=\"200\"") + lines("b", own, "w:before=\"300\"") + section();
        const Pages pages = pagesOf(docx);
        CHECK(topOf(pages[0], "b") - topOf(pages[0], "a") == Approx(lineHeight));
    }
    SECTION("at the top of a page only where it was not reached by overflow")
    {
        docx.body = lines("a", {}, "w:before=\"240\"") + paragraphs("b", 8) + lines("c", {}, "w:before=\"240\"")
            + lines("d", breakBefore, "w:before=\"240\"") + section();
        const Pages pages = pagesOf(docx);
        REQUIRE(pages.size() == 3);
        CHECK(topOf(pages[0], "a") == Approx(margin + 240));
        CHECK(topOf(pages[1], "c") == Approx(margin));
        CHECK(topOf(pages[2], "d") == Approx(margin + 240));
    }
    SECTION("automatic space: none at the top of the page and of a cell")
    {
        const QByteArray automatic = "w:beforeAutospacing=\"1\" w:afterAutospacing=\"1\"";
        docx.body = lines("a", {}, automatic) + lines("b")
            + table(tableRow({cell(lines("c", {}, automatic))}) + oneCell("d"), {2000}) + section();
        const Pages pages = pagesOf(docx);
        CHECK(topOf(pages[0], "a") == Approx(margin));
        CHECK(topOf(pages[0], "b") == Approx(margin + lineHeight + 280));
        CHECK(topOf(pages[0], "c") == Approx(margin + 2 * lineHeight + 280));
        CHECK(topOf(pages[0], "d") == Approx(margin + 3 * lineHeight + 280));
    }
    SECTION("space below that has no room is dropped")
    {
        docx.body = paragraphs("a", 9) + lines("b", {}, "w:after=\"400\"") + section();
        CHECK(pagesOf(docx).size() == 1);
    }
}

TEST_CASE("Headings with their place")
{
    const Pages pages = pagesOf(lines("a") + lines("Một", "<w:outlineLvl w:val=\"0\"/>")
                                + lines("Hai", "<w:pageBreakBefore/><w:outlineLvl w:val=\"1\"/>"));
    REQUIRE(pages.size() == 2);
    REQUIRE(pages[0]->headings().size() == 1);
    CHECK(pages[0]->headings()[0].text == QString::fromUtf8("Một"));
    CHECK(pages[0]->headings()[0].level == 0);
    CHECK(pages[0]->headings()[0].y == Approx(margin + lineHeight));
    REQUIRE(pages[1]->headings().size() == 1);
    CHECK(pages[1]->headings()[0].level == 1);
}

TEST_CASE("Pages are laid out as they are asked for")
{
    DocxBuilder docx;
    docx.body = paragraphs("a", 25) + section();
    NoProgress progress;
    auto pager = documents::Pager::open(docx.toBytes(), progress);
    REQUIRE(pager);
    for (int i = 0; i < 3; ++i) {
        const auto page = pager->next(progress);
        REQUIRE(page);
        REQUIRE(*page);
        CHECK((*page)->index() == i);
        CHECK(begins(words(*page), "a" + std::to_string(10 * i + 1)));
    }
    for (int i = 0; i < 2; ++i) {
        const auto end = pager->next(progress);
        REQUIRE(end);
        CHECK_FALSE(*end);
    }
}
