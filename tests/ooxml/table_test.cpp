#include "docx_builder.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QByteArray row(const QByteArray &cells, const QByteArray &properties = {})
{
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

QByteArray table(const QByteArray &rows, const QByteArray &properties = {})
{
    return "<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tblGrid/>" + rows + "</w:tbl>";
}

/// Rows as "text:columnSpan x rowSpan", joined by "|" and "/".
QString shape(const DocTable &table)
{
    QStringList rows;
    for (const DocRow &row : table.rows) {
        QStringList cells;
        for (const DocCell &cell : row.cells) {
            QString text = std::get<DocParagraph>(cell.blocks.front()).text();
            if (cell.columnSpan != 1 || cell.rowSpan != 1)
                text += QStringLiteral(":%1x%2").arg(cell.columnSpan).arg(cell.rowSpan);
            cells << text;
        }
        rows << cells.join(QLatin1Char('|'));
    }
    return rows.join(QLatin1Char('/'));
}

QString shapeOf(const QByteArray &rows)
{
    return shape(tableAt(readBody(table(rows)), 0));
}

const QByteArray restart = "<w:vMerge w:val='restart'/>";
const QByteArray goesOn = "<w:vMerge/>";
QByteArray c(const char *text, const QByteArray &properties = {}) { return cell(pt(text), properties); }

} // namespace

TEST_CASE("merged cells become spans")
{
    CHECK(shapeOf(row(c("a") + c("b")) + row(c("c") + c("d"))) == q("a|b/c|d"));
    CHECK(shapeOf(row(c("a", "<w:gridSpan w:val='2'/>") + c("b")) + row(c("c") + c("d") + c("e"))) == q("a:2x1|b/c|d|e"));
    CHECK(shapeOf(row(c("a", restart) + c("b")) + row(c("", goesOn) + c("c")) + row(c("", goesOn) + c("d"))) == q("a:1x3|b/c/d"));
    CHECK(shapeOf(row(c("a") + c("b", restart)) + row(c("c") + c("", "<w:vMerge w:val='continue'/>")) + row(c("d") + c("e", restart)))
          == q("a|b:1x2/c/d|e"));
    CHECK(shapeOf(row(c("a", restart + "<w:gridSpan w:val='2'/>") + c("b")) + row(c("", goesOn + "<w:gridSpan w:val='2'/>") + c("c")))
          == q("a:2x2|b/c"));
    CHECK(shapeOf(row(c("a", "<w:hMerge w:val='restart'/>") + c("", "<w:hMerge/>") + c("b"))) == q("a:2x1|b"));
}

TEST_CASE("odd merges lose nothing")
{
    CHECK(shapeOf(row(c("a", goesOn) + c("b"))) == q("a|b"));                             // nothing above
    CHECK(shapeOf(row(c("a", restart)) + row(c("b")) + row(c("c", goesOn))) == q("a/b/c")); // interrupted
    CHECK(shapeOf(row(c("a", "<w:gridSpan w:val='999999999'/>") + c("b"))) == q("a:1000x1|b"));
    CHECK(shapeOf(row(c("a", "<w:gridSpan w:val='-5'/>"))) == q("a"));
    CHECK(shapeOf(row(c("b"), "<w:gridBefore w:val='2'/>")) == q(":2x1|b"));
    CHECK(shapeOf(row("<w:tc/>")).isEmpty());
    const Document document = readBody(table(row(c("a", restart)) + row(c("che", goesOn))));
    CHECK(document.unread == QStringList{q("covered cell: che")});
}

TEST_CASE("rows and cells inside content controls and revisions")
{
    CHECK(shapeOf("<w:sdt><w:sdtContent>" + row("<w:sdt><w:sdtContent>" + c("a") + "</w:sdtContent></w:sdt>" + c("b")) + "</w:sdtContent></w:sdt>")
          == q("a|b"));
    CHECK(shapeOf(row(c("a"), "<w:ins/>") + row(c("b"), "<w:del/>") + row(c("c") + c("d", "<w:cellDel/>"))) == q("a/c"));
}

TEST_CASE("head rows are those at the top that repeat")
{
    const QByteArray head = "<w:tblHeader/>";
    const Document document = readBody(table(row(c("a"), head) + row(c("b"), head) + row(c("c")) + row(c("d"), head)));
    const DocTable &found = tableAt(document, 0);
    REQUIRE(found.rows.size() == 4);
    CHECK(found.rows[0].isHead);
    CHECK(found.rows[1].isHead);
    CHECK_FALSE(found.rows[2].isHead);
    CHECK_FALSE(found.rows[3].isHead);
}

TEST_CASE("borders tell tables from layout")
{
    const QByteArray all = "<w:tblBorders><w:top w:val='single'/><w:left w:val='single'/><w:bottom w:val='single'/>"
                           "<w:right w:val='single'/><w:insideH w:val='single'/><w:insideV w:val='single'/></w:tblBorders>";
    QByteArray none = all;
    none.replace("single", "nil");
    const QByteArray bare = "<w:tcBorders><w:top w:val='nil'/><w:left w:val='nil'/><w:bottom w:val='nil'/><w:right w:val='none'/></w:tcBorders>";
    QByteArray boxed = bare;
    boxed.replace("nil", "single");
    const QByteArray styles = "<w:style w:type='table' w:styleId='Grid'><w:tblPr>" + all + "</w:tblPr></w:style>"
                              "<w:style w:type='table' w:styleId='Sub'><w:basedOn w:val='Grid'/></w:style>";
    const auto bordered = [&](const QByteArray &properties, const QByteArray &cellProperties = {}) {
        DocxBuilder docx;
        docx.styles = styles;
        docx.body = table(row(c("a", cellProperties) + c("b", cellProperties)), properties);
        return tableAt(readOk(docx), 0).hasBorders;
    };
    CHECK(bordered(all));
    CHECK_FALSE(bordered({}));
    CHECK(bordered("<w:tblStyle w:val='Sub'/>"));
    CHECK_FALSE(bordered("<w:tblStyle w:val='Sub'/>" + none));
    CHECK_FALSE(bordered("<w:tblStyle w:val='Sub'/>", bare));
    CHECK(bordered({}, boxed));
    CHECK_FALSE(bordered({}, bare));
}

TEST_CASE("a table style reaches the text of its cells")
{
    DocxBuilder docx;
    docx.styles = "<w:style w:type='table' w:styleId='T'><w:pPr><w:jc w:val='center'/></w:pPr><w:rPr><w:i/></w:rPr>"
                  "<w:tblStylePr w:type='firstRow'><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";
    docx.body = table(row(c("a")) + row(c("b")), "<w:tblStyle w:val='T'/><w:tblLook w:val='04A0'/>") + pt("c");
    const Document document = readOk(docx);
    const auto inRow = [&](std::size_t n) { return std::get<DocParagraph>(tableAt(document, 0).rows[n].cells[0].blocks[0]); };
    CHECK((inRow(0).runs[0].bold && inRow(0).runs[0].italic));
    CHECK((!inRow(1).runs[0].bold && inRow(1).runs[0].italic));
    CHECK(inRow(1).alignment == Alignment::Centre);
    CHECK_FALSE(paragraphAt(document, 1).runs[0].italic);
}

TEST_CASE("tables as plain text: cells by tabs, lines of cells side by side")
{
    const QByteArray inner = table(row(c("x") + c("y")));
    CHECK(plainText(readBody(pt("đầu") + table(row(c("a") + c("") + c("b")) + row(c("c") + cell(inner + pt("z")) + c(""))) + pt("cuối")))
          == q("đầu\na\t\tb\nc\tx\ty\t\n\tz\ncuối"));
    CHECK(plainText(readBody(table(row(cell(pt("1") + pt("2") + pt("3") + pt("")) + cell(pt("A") + p({}) + pt("C"))))))
          == q("1\tA\n2\n3\tC"));
}

TEST_CASE("tables nested deep are read")
{
    QByteArray inside = pt("trong cùng");
    for (int i = 0; i < 160; ++i)
        inside = "<w:tbl><w:tr><w:tc>" + inside + "</w:tc></w:tr></w:tbl>";
    CHECK(plainText(readBody(inside)) == q("trong cùng"));
}
