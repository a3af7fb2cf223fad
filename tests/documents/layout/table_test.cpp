// Tables on paper: widths, heights, merged cells, rows over pages. Every page holds ten lines.
#include "laid_pages.h"

#include <QImage>
#include <QPainter>

using namespace bd;
using namespace bd::test;

namespace {

struct Case {
    const char *name;
    QByteArray body;
    Words pages;
};

const QByteArray noMargins = "<w:tblCellMar><w:left w:w=\"0\"/><w:right w:w=\"0\"/></w:tblCellMar>";
const QByteArray isHead = "<w:tblHeader/>", cantSplit = "<w:cantSplit/>";

QByteArray rows(const char *letter, int count)
{
    QByteArray all;
    for (int i = 1; i <= count; ++i)
        all += oneCell(letter + QByteArray::number(i));
    return all;
}

QByteArray merged(const char *kind) { return QByteArray("<w:vMerge w:val=\"") + kind + "\"/>"; }
QByteArray height(int twips, const char *rule)
{
    return "<w:trHeight w:val=\"" + QByteArray::number(twips) + "\" w:hRule=\"" + rule + "\"/>";
}

qreal leftOf(const Pages &pages, const char *text) { return boxOf(pages[0], text).left(); }

/// How dark the page is there: 0 is black.
int greyAt(const documents::PagePtr &page, QPointF at)
{
    QImage image(page->size().toSize() / 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    page->paint(painter);
    painter.end();
    return qGray(image.pixel((at / 10).toPoint()));
}

} // namespace

TEST_CASE("Rows over pages")
{
    const QByteArray head = oneCell("head", isHead);
    const std::vector<Case> cases = {
        {"one by one", table(rows("a", 12), {3000}), {"a1 a2 a3 a4 a5 a6 a7 a8 a9 a10", "a11 a12"}},
        {"a head on every page", table(head + rows("a", 12), {3000}),
         {"head a1 a2 a3 a4 a5 a6 a7 a8 a9", "head a10 a11 a12"}},
        {"only rows at the table's beginning are its head", table(oneCell("x") + head + rows("a", 9), {3000}),
         {"x head a1 a2 a3 a4 a5 a6 a7 a8", "a9"}},
        {"a head stands with a row", paragraphs("p", 9) + table(head + rows("a", 1), {3000}),
         {"p1 p2 p3 p4 p5 p6 p7 p8 p9", "head a1"}},
        {"a row goes on", paragraphs("p", 7) + table(oneCell("a1|a2|a3|a4|a5"), {3000}),
         {"p1 p2 p3 p4 p5 p6 p7 a1 a2 a3", "a4 a5"}},
        {"a row that doesn't split", paragraphs("p", 7) + table(oneCell("a1|a2|a3|a4|a5", cantSplit), {3000}),
         {"p1 p2 p3 p4 p5 p6 p7", "a1 a2 a3 a4 a5"}},
        {"a row that doesn't split but is longer than a page",
         lines("p") + table(oneCell("a1|a2|a3|a4|a5|a6|a7|a8|a9|a10|a11|a12", cantSplit), {3000}),
         {"p", "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10", "a11 a12"}},
        {"a heading before a table", paragraphs("p", 9) + lines("h", "<w:keepNext/>") + table(rows("a", 2), {3000}),
         {"p1 p2 p3 p4 p5 p6 p7 p8 p9", "h a1 a2"}},
        {"rows that stay with the next",
         paragraphs("p", 8) + table(tableRow({cell(lines("a1", "<w:keepNext/>"))}) + tableRow({cell(lines("a2", "<w:keepNext/>"))})
                                        + oneCell("a3"), {3000}),
         {"p1 p2 p3 p4 p5 p6 p7 p8", "a1 a2 a3"}},
        {"a page break before a row", table(oneCell("a") + tableRow({cell(lines("b", "<w:pageBreakBefore/>"))}), {3000}),
         {"a", "b"}},
    };
    for (const Case &each : cases) {
        INFO(each.name);
        CHECK(words(pagesOf(each.body)) == each.pages);
    }
}

TEST_CASE("Rows print the number of the page they stand on")
{
    const QByteArray page = p("<w:fldSimple w:instr=\" PAGE \">" + r("?") + "</w:fldSimple>",
                              "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>");
    QByteArray numbered;
    for (int i = 0; i < 12; ++i)
        numbered += tableRow({cell(page)});
    const std::vector<Case> cases = {
        {"every row", table(numbered, {3000}), {"1 1 1 1 1 1 1 1 1 1", "2 2"}},
        {"a repeated head", table(tableRow({cell(page)}, isHead) + rows("a", 10), {3000}),
         {"1 a1 a2 a3 a4 a5 a6 a7 a8 a9", "2 a10"}},
        {"what moves with a row that has to stay with it",
         paragraphs("p", 8) + table(tableRow({cell(lines("h", "<w:keepNext/>") + page)}) + tableRow({cell(page)}), {3000}),
         {"p1 p2 p3 p4 p5 p6 p7 p8", "h 2 2"}},
    };
    for (const Case &each : cases) {
        INFO(each.name);
        CHECK(words(pagesOf(each.body)) == each.pages);
    }
}

TEST_CASE("A row splits cell by cell")
{
    const Pages pages = pagesOf(
        paragraphs("p", 7)
        + table(tableRow({cell(lines("a1|a2|a3|a4|a5")), cell(lines("b1|b2"))}) + tableRow({cell(lines("c")), cell(lines("d"))}),
                {1500, 1500}));
    REQUIRE(pages.size() == 2);
    CHECK(words(pages[0]) == "p1 p2 p3 p4 p5 p6 p7 a1 a2 a3 b1 b2");
    CHECK(words(pages[1]) == "a4 a5 c d");
    CHECK(topOf(pages[1], "c") == Approx(margin + 2 * lineHeight));
}

TEST_CASE("Row heights")
{
    const auto topOfSecond = [](const QByteArray &first) {
        const Pages pages = pagesOf(table(first + oneCell("z"), {3000}));
        return topOf(pages[0], "z") - margin;
    };
    CHECK(topOfSecond(oneCell("a")) == Approx(lineHeight));
    CHECK(topOfSecond(oneCell("a", height(800, "atLeast"))) == Approx(800));
    CHECK(topOfSecond(oneCell("a|b|c|d", height(800, "atLeast"))) == Approx(4 * lineHeight));
    CHECK(topOfSecond(oneCell("a|b|c|d", height(800, "exact"))) == Approx(800));
    CHECK(topOfSecond(oneCell("a", height(800, "exact"))) == Approx(800));
    SECTION("lines between rows count")
    {
        const Pages pages = pagesOf(table(oneCell("a") + oneCell("z"), {3000}, allBorders(24)));
        CHECK(topOf(pages[0], "a") == Approx(margin + 60));
        CHECK(topOf(pages[0], "z") == Approx(margin + 60 + lineHeight + 60));
    }
    SECTION("a row higher than the page")
    {
        const Pages pages = pagesOf(lines("p") + table(oneCell("a", height(20000, "exact")) + oneCell("b"), {3000}));
        CHECK(words(pages) == Words{"p", "a", "b"});
    }
}

TEST_CASE("Contents stand at the top, in the middle, at the bottom")
{
    const auto topIn = [](const char *where) {
        const QByteArray row = tableRow({cell(lines("a"), QByteArray("<w:vAlign w:val=\"") + where + "\"/>")}, height(1000, "exact"));
        return topOf(pagesOf(table(row, {3000}))[0], "a") - margin;
    };
    CHECK(topIn("top") == Approx(0));
    CHECK(topIn("center") == Approx((1000 - lineHeight) / 2.0));
    CHECK(topIn("bottom") == Approx(1000 - lineHeight));
}

TEST_CASE("The highest upper margin holds for the row")
{
    const QByteArray own = "<w:tcMar><w:top w:w=\"200\" w:type=\"dxa\"/></w:tcMar>";
    const Pages pages = pagesOf(table(tableRow({cell(lines("a"), own), cell(lines("b"))}) + oneCell("c"), {1500, 1500}));
    CHECK(topOf(pages[0], "a") == Approx(margin + 200));
    CHECK(topOf(pages[0], "b") == Approx(margin + 200));
    CHECK(topOf(pages[0], "c") == Approx(margin + 200 + lineHeight));
}

TEST_CASE("Cells over several rows")
{
    const QByteArray tall = tableRow({cell(lines("m1|m2|m3|m4"), merged("restart")), cell(lines("a"))})
        + tableRow({cell(lines(""), merged("continue")), cell(lines("b"))}) + tableRow({cell(lines("c")), cell(lines("d"))});
    SECTION("the last row grows to hold them")
    {
        const Pages pages = pagesOf(table(tall, {1500, 1500}));
        REQUIRE(pages.size() == 1);
        CHECK(topOf(pages[0], "b") == Approx(margin + lineHeight));
        CHECK(topOf(pages[0], "c") == Approx(margin + 4 * lineHeight));
        CHECK(words(pages[0]) == "m1 m2 m3 m4 a b c d");
    }
    SECTION("in the middle of all rows")
    {
        const Pages pages = pagesOf(table(
            tableRow({cell(lines("m"), merged("restart") + "<w:vAlign w:val=\"center\"/>"), cell(lines("a|b"))})
                + tableRow({cell(lines(""), merged("continue")), cell(lines("c"))}), {1500, 1500}));
        CHECK(topOf(pages[0], "m") == Approx(margin + lineHeight));
    }
    SECTION("they go on on the next page")
    {
        const Pages pages = pagesOf(paragraphs("p", 8) + table(tall, {1500, 1500}));
        REQUIRE(pages.size() == 2);
        CHECK(words(pages) == Words{"p1 p2 p3 p4 p5 p6 p7 p8 m1 m2 a b", "m3 m4 c d"});
    }
    SECTION("one that goes on without having begun is empty")
    {
        const Pages pages = pagesOf(table(tableRow({cell(lines("x"), merged("continue")), cell(lines("a"))}), {1500, 1500}));
        CHECK(has(words(pages[0]), "a"));
    }
}

TEST_CASE("Where columns stand")
{
    const auto row = [](const std::vector<const char *> &names, const std::vector<QByteArray> &properties = {}) {
        std::vector<QByteArray> cells;
        for (std::size_t i = 0; i < names.size(); ++i)
            cells.push_back(cell(lines(names[i]), i < properties.size() ? properties[i] : QByteArray()));
        return tableRow(cells);
    };
    const auto width = [](int twips) { return "<w:tcW w:w=\"" + QByteArray::number(twips) + "\" w:type=\"dxa\"/>"; };
    const auto span = [](int columns) { return "<w:gridSpan w:val=\"" + QByteArray::number(columns) + "\"/>"; };
    SECTION("by the grid")
    {
        const Pages pages = pagesOf(table(row({"a", "b", "c"}) + row({"d", "e"}, {span(2)}), {500, 700, 900}, noMargins));
        CHECK(leftOf(pages, "b") == Approx(leftOf(pages, "a") + 500));
        CHECK(leftOf(pages, "c") == Approx(leftOf(pages, "a") + 1200));
        CHECK(leftOf(pages, "e") == Approx(leftOf(pages, "c")));
    }
    SECTION("the table's own width stretches the grid")
    {
        const Pages pages = pagesOf(table(row({"a", "b"}), {500, 500}, "<w:tblW w:w=\"3000\" w:type=\"dxa\"/>" + noMargins));
        CHECK(leftOf(pages, "b") == Approx(leftOf(pages, "a") + 1500));
    }
    SECTION("in per cent of the text")
    {
        const Pages pages = pagesOf(table(row({"a", "b"}), {500, 500}, "<w:tblW w:w=\"2500\" w:type=\"pct\"/>" + noMargins));
        CHECK(leftOf(pages, "b") == Approx(leftOf(pages, "a") + 1000));
    }
    SECTION("centred and to the right")
    {
        const Pages centred = pagesOf(table(row({"a"}), {1000}, "<w:jc w:val=\"center\"/>" + noMargins));
        CHECK(leftOf(centred, "a") == Approx(margin + 1500));
        const Pages right = pagesOf(table(row({"a"}), {1000}, "<w:jc w:val=\"right\"/>" + noMargins));
        CHECK(leftOf(right, "a") == Approx(margin + 3000));
    }
    SECTION("by the cells when the grid is another")
    {
        const Pages pages = pagesOf(table(row({"a", "b"}, {width(600), width(900)}) + row({"c", "d", "e"}), {500, 500, 500}, noMargins));
        CHECK(leftOf(pages, "b") == Approx(leftOf(pages, "a") + 600));
        CHECK(leftOf(pages, "d") == Approx(leftOf(pages, "c") + 500));
    }
    SECTION("by the contents when there is no grid worth the name")
    {
        const Pages pages = pagesOf(table(row({"a", "longer-words-here"}), {10, 10}, noMargins));
        CHECK(leftOf(pages, "longer-words-here") > leftOf(pages, "a") + 50);
        CHECK(boxOf(pages[0], "longer-words-here").right() < paperWidth);
    }
    SECTION("more cells than the grid has stay within the table")
    {
        const Pages pages = pagesOf(table(row({"a", "b"}) + row({"c", "d", "e", "f", "g"}, {span(7)}), {1000, 1000}, noMargins));
        CHECK(leftOf(pages, "g") < leftOf(pages, "a") + 2000);
    }
}

TEST_CASE("A table in a cell")
{
    const QByteArray inner = table(rows("i", 3), {1000});
    const Pages pages = pagesOf(table(tableRow({cell(lines("a") + inner + lines("")), cell(lines("b"))}) + oneCell("z"), {2000, 1000}));
    REQUIRE(pages.size() == 1);
    CHECK(words(pages[0]) == "a i1 i2 i3 b z");
    CHECK(topOf(pages[0], "z") == Approx(margin + 4 * lineHeight));
    SECTION("goes on on the next page")
    {
        const Pages more = pagesOf(paragraphs("p", 8) + table(tableRow({cell(lines("a") + inner + lines(""))}), {2000}));
        CHECK(words(more) == Words{"p1 p2 p3 p4 p5 p6 p7 p8 a i1", "i2 i3"});
    }
}

TEST_CASE("Lines and shading are drawn")
{
    const QByteArray grey = "<w:shd w:val=\"clear\" w:fill=\"808080\"/>";
    const Pages pages = pagesOf(table(tableRow({cell(lines(""), grey), cell(lines(""))}, height(1000, "exact"))
                                          + tableRow({cell(lines("")), cell(lines(""))}, height(1000, "exact")),
                                      {1000, 1000}, allBorders(48) + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/>"));
    const qreal left = margin - 108;
    CHECK(greyAt(pages[0], {left + 500, margin + 500}) == 0x80);
    CHECK(greyAt(pages[0], {left + 1500, margin + 500}) == 255);
    CHECK(greyAt(pages[0], {left + 1000, margin + 500}) == 0);  // between the columns
    CHECK(greyAt(pages[0], {left + 500, margin + 1060}) == 0);  // between the rows
    CHECK(greyAt(pages[0], {left + 500, margin + 2060}) == 0);  // below
    CHECK(greyAt(pages[0], {left + 500, margin + 1500}) == 255);
    SECTION("the space between shaded paragraphs")
    {
        const auto shaded = [](const char *text, const char *colour) {
            return lines(text, QByteArray("<w:shd w:val=\"clear\" w:fill=\"") + colour + "\"/>", "w:after=\"240\"");
        };
        const QByteArray body = shaded("a", "808080") + shaded("b", "808080") + shaded("c", "404040");
        const Pages bare = pagesOf(body), inCell = pagesOf(table(tableRow({cell(body)}), {4000}));
        for (const Pages &each : {bare, inCell}) {
            CHECK(greyAt(each[0], {margin + 2000, margin + 360}) == 0x80);
            CHECK(greyAt(each[0], {margin + 2000, margin + 600}) == 0x80);
            CHECK(greyAt(each[0], {margin + 2000, margin + 840}) == 255); // of another colour
        }
    }
    SECTION("a cell's own line wins")
    {
        const QByteArray none = "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>";
        const Pages without = pagesOf(table(tableRow({cell(lines(""), none)}, height(1000, "exact"))
                                                + tableRow({cell(lines(""))}, height(1000, "exact")), {1000}, allBorders(48)));
        CHECK(greyAt(without[0], {left + 500, margin + 1060}) == 255);
    }
}

TEST_CASE("Columns that lie outside of the paper are named")
{
    for (const int width : {4000, 9000}) {
        DocxBuilder docx;
        docx.body = table(tableRow({cell(lines("a")), cell(lines("b"))}), {width, width},
                          "<w:tblLayout w:type=\"fixed\"/>") + section();
        NoProgress progress;
        auto pager = documents::Pager::open(docx.toBytes(), progress);
        REQUIRE(pager);
        while (*pager->next(progress)) { }
        CHECK(pager->unsupported() == (width > paperWidth ? QStringList{QStringLiteral("off_paper")} : QStringList()));
    }
}
