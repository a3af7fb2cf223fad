// What no program should have written ends in pages nevertheless: every page takes something, and the stack holds.
#include "laid_pages.h"

using namespace bd;
using namespace bd::test;

namespace {

QByteArray paper(int width, int height, int margins)
{
    const QByteArray m = QByteArray::number(margins);
    return "<w:sectPr><w:pgSz w:w=\"" + QByteArray::number(width) + "\" w:h=\"" + QByteArray::number(height)
        + "\"/><w:pgMar w:top=\"" + m + "\" w:right=\"" + m + "\" w:bottom=\"" + m + "\" w:left=\"" + m
        + "\" w:header=\"" + m + "\" w:footer=\"" + m + "\" w:gutter=\"0\"/></w:sectPr>";
}

} // namespace

TEST_CASE("Paper that can't be")
{
    const struct {
        int width, height, margins;
    } cases[] = {{11906, 16838, 20000}, {0, 0, 1440}, {-5, -5, -5}, {1, 1, 1}, {31680, 31680, 1440}, {2000000000, 2000000000, 0},
                 {11906, 300, 1440}};
    for (const auto &each : cases) {
        INFO(each.width << " x " << each.height << ", margins " << each.margins);
        const Pages pages = pagesOf(paragraphs("a", 5) + paper(each.width, each.height, each.margins));
        CHECK(pages.size() <= 5);
        CHECK(allWords(pages) == "a1 a2 a3 a4 a5 ");
        CHECK(pages[0]->size().width() >= 700);
        CHECK(pages[0]->size().width() <= 31680);
    }
}

TEST_CASE("A header higher than the paper")
{
    DocxBuilder docx;
    docx.headers["header1"] = paragraphs("h", 60);
    docx.body = paragraphs("a", 3) + section("<w:headerReference w:type=\"default\" r:id=\"header1\"/>");
    const Pages pages = pagesOf(docx);
    CHECK(pages.size() <= 3);
    CHECK(has(allWords(pages), "a3"));
}

TEST_CASE("A thousand tables in each other")
{
    QByteArray inside = lines("deep");
    for (int i = 0; i < 1000; ++i)
        inside = table(tableRow({cell(inside + lines(""))}), {3000}) + lines("");
    NoProgress progress;
    DocxBuilder docx;
    docx.body = inside + section();
    const auto pages = documents::layOut(docx.toBytes(), progress);
    // The reader may refuse them; what it gives is printed.
    if (pages)
        CHECK_FALSE(pages->empty());
    else
        CHECK_FALSE(pages.error().code.isEmpty());
}

TEST_CASE("Thirty tables in each other without a grid")
{
    QByteArray inside = lines("deep");
    for (int i = 0; i < 30; ++i)
        inside = table(tableRow({cell(inside + lines("")), cell(lines("x"))}), {}) + lines("");
    const Pages pages = pagesOf(inside);
    // A letter a line in the innermost.
    CHECK(has(allWords(pages), "d e e p"));
}

TEST_CASE("Tables that don't add up")
{
    const QByteArray wide = "<w:gridSpan w:val=\"2000000000\"/>", negative = "<w:gridSpan w:val=\"-3\"/>";
    const QByteArray bodies[] = {
        table({}, {1000}),
        table(tableRow({}), {1000}),
        table(tableRow({cell(lines("a"), wide), cell(lines("b"), wide)}), {1000}),
        table(tableRow({cell(lines("a"), negative), cell(lines("b"))}), {-1000, -2000}),
        table(tableRow({cell(lines("a")), cell(lines("b"))}, "<w:gridBefore w:val=\"99999\"/>"), {1000, 1000}),
        table(tableRow({cell(lines("a")), cell(lines("b"))}, "<w:trHeight w:val=\"-7\" w:hRule=\"exact\"/>"), {1000}),
        table(tableRow({cell(lines("a")), cell(lines("b"))}), {2000000000, 2000000000}),
        table(tableRow({cell(lines("a")), cell(lines("b"))}), {5000}, "<w:tblCellMar><w:left w:w=\"999999\"/></w:tblCellMar>"),
        table(tableRow({cell({}), cell({})}), {5000, 5000}),
        table(tableRow({cell(lines("a"), "<w:tcMar><w:top w:w=\"5000\" w:type=\"dxa\"/></w:tcMar>")}) + oneCell("b"), {5000}),
        table(tableRow({cell(lines("a", {}, "w:before=\"31000\" w:after=\"31000\""))}) + oneCell("b"), {5000}),
        table(tableRow({cell(lines("a"), "<w:vMerge w:val=\"restart\"/><w:tcMar><w:top w:w=\"5000\" w:type=\"dxa\"/></w:tcMar>"),
                        cell(lines("b"))})
                  + tableRow({cell(lines(""), "<w:vMerge/>"), cell(lines("c"))}),
              {2000, 2000}),
        lines("a", {}, "w:before=\"31000\" w:after=\"31000\"") + lines("b", {}, "w:before=\"31000\""),
        table(tableRow({cell(lines("a"))}, "<w:trHeight w:val=\"99999\" w:hRule=\"atLeast\"/>"), {5000}),
    };
    for (const QByteArray &body : bodies) {
        INFO(body.toStdString());
        const Pages pages = pagesOf(body + lines("end"));
        CHECK(pages.size() <= 4);
        CHECK(has(allWords(pages), "end"));
    }
}

TEST_CASE("Cells over rows that never end, or overlap")
{
    QByteArray rows;
    for (int i = 0; i < 40; ++i) {
        const QByteArray kind = i == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
        rows += tableRow({cell(lines("m"), kind), cell(lines("r" + QByteArray::number(i)))}, "<w:tblHeader/><w:cantSplit/>");
    }
    const Pages pages = pagesOf(table(rows, {1000, 1000}));
    CHECK(pages.size() >= 4);
    CHECK(pages.size() <= 6);
    CHECK(has(allWords(pages), "r39"));
}

TEST_CASE("Letters as high as the page")
{
    const Pages pages = pagesOf(pt("W", "<w:spacing w:line=\"240\"/>") + p(r("WWW", "<w:sz w:val=\"10000\"/>")) + pt("end"));
    CHECK(has(allWords(pages), "end"));
    CHECK(pages.size() <= 10);
}
