// Footnotes stand at the foot of their page, endnotes behind the text. Every page holds ten lines; the line above the notes
// takes less than one.
#include "laid_pages.h"

using namespace bd;
using namespace bd::test;

namespace {

const QByteArray ref = "<w:r><w:footnoteRef/></w:r>";
const QByteArray exact = "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>";

QByteArray marked(const QByteArray &text, const std::vector<int> &notes)
{
    QByteArray inside = r(text);
    for (const int each : notes)
        inside += mark(each);
    return p(inside, exact);
}

QByteArray noteOf(int id, const QByteArray &text)
{
    QByteArray inside = ref;
    for (const QByteArray &line : text.split('|'))
        inside += (inside == ref ? QByteArray() : QByteArray("<w:r><w:br/></w:r>")) + r(line);
    return note(id, p(inside, exact));
}

Pages withNotes(const QByteArray &body, const QByteArray &notes)
{
    DocxBuilder docx;
    docx.body = body + section();
    docx.footnotes = notes;
    return pagesOf(docx);
}

qreal bottomOf(const documents::PagePtr &page, const char *text) { return boxOf(page, text).bottom(); }

} // namespace

TEST_CASE("Footnotes stand at the foot of their page in the order of their marks")
{
    const Pages pages = withNotes(marked("a", {5, 3}), noteOf(3, "x") + noteOf(5, "y"));
    REQUIRE(pages.size() == 1);
    CHECK(words(pages[0]) == "a12 1y 2x");
    CHECK(bottomOf(pages[0], "2x") == Approx(paperHeight - margin));
    CHECK(topOf(pages[0], "1y") == Approx(paperHeight - margin - 2 * lineHeight));
}

TEST_CASE("A line goes to the next page with its note")
{
    // Nine lines, the tenth has a mark: it and its note have room only on the next page.
    const Pages pages = withNotes(paragraphs("a", 8) + marked("b", {1}) + lines("c"), noteOf(1, "x"));
    REQUIRE(pages.size() == 2);
    CHECK(words(pages[0]) == "a1 a2 a3 a4 a5 a6 a7 a8");
    CHECK(words(pages[1]) == "b1 c 1x");
}

TEST_CASE("A note that is too long goes on on the next page")
{
    const Pages pages = withNotes(paragraphs("a", 3) + marked("b", {1}) + paragraphs("c", 6),
                                  noteOf(1, "x1|x2|x3|x4|x5|x6|x7|x8"));
    REQUIRE(pages.size() == 2);
    CHECK(words(pages[0]) == "a1 a2 a3 b1 1x1 x2 x3 x4 x5");
    CHECK(begins(words(pages[1]), "c1 c2"));
    CHECK(ends(words(pages[1]), "x6 x7 x8"));
}

TEST_CASE("A note longer than pages ends")
{
    QByteArray text = "x1";
    for (int i = 2; i <= 45; ++i)
        text += "|x" + QByteArray::number(i);
    const Pages pages = withNotes(marked("a", {1}) + paragraphs("b", 3), noteOf(1, text));
    CHECK(pages.size() <= 8);
    const std::string all = allWords(pages);
    for (int i = 1; i <= 45; ++i)
        CHECK(has(all, "x" + std::to_string(i) + " "));
    CHECK(has(all, "b3"));
}

TEST_CASE("A note of a cell stands at the foot of the page of its row")
{
    const Pages pages = withNotes(
        table(oneCell("a") + tableRow({cell(marked("b", {1}))}) + oneCell("c"), {3000}), noteOf(1, "x"));
    REQUIRE(pages.size() == 1);
    CHECK(words(pages[0]) == "a b1 c 1x");
    CHECK(bottomOf(pages[0], "1x") == Approx(paperHeight - margin));
    SECTION("and takes the row along")
    {
        const Pages more = withNotes(paragraphs("a", 9) + table(tableRow({cell(marked("b", {1}))}), {3000}), noteOf(1, "x"));
        REQUIRE(more.size() == 2);
        CHECK(words(more[1]) == "b1 1x");
    }
}

TEST_CASE("Endnotes stand behind the text")
{
    DocxBuilder docx;
    docx.body = p(r("a") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>", exact) + lines("b") + section();
    docx.endnotes = "<w:endnote w:id=\"2\">" + p("<w:r><w:endnoteRef/></w:r>" + r("x"), exact) + "</w:endnote>";
    const Pages pages = pagesOf(docx);
    REQUIRE(pages.size() == 1);
    CHECK(words(pages[0]) == "ai b ix");
    CHECK(topOf(pages[0], "ix") < margin + 4 * lineHeight);
}

TEST_CASE("A mark without a note prints no note")
{
    const Pages pages = withNotes(marked("a", {9}), noteOf(1, "x"));
    REQUIRE(pages.size() == 1);
    CHECK_FALSE(has(words(pages[0]), "x"));
}
