// Tables of a Word form as grids, and their cells filled while the file stays as it is.
#include "ooxml/word_tables.h"
#include "support/catch.h"
#include "support/small_docx.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QByteArray cell(const QByteArray &inside, const QByteArray &properties = {})
{
    return "<w:tc>" + (properties.isEmpty() ? QByteArray() : "<w:tcPr>" + properties + "</w:tcPr>") + inside + "</w:tc>";
}

QByteArray words(const char *text)
{
    return QByteArray("<w:p><w:r><w:t>") + text + "</w:t></w:r></w:p>";
}

QByteArray body(const QByteArray &docx)
{
    const auto archive = ZipArchive::fromBytes(docx);
    REQUIRE(archive);
    const QByteArray xml = archive->read(QStringLiteral("word/document.xml")).value_or(QByteArray());
    const qsizetype begin = xml.indexOf("<w:body>") + 8;
    return xml.mid(begin, xml.indexOf("<w:sectPr/>") - begin);
}

QStringList told(const std::vector<WordTable> &tables)
{
    QStringList result;
    for (const WordTable &table : tables) {
        QString line = QStringLiteral("%1x%2:").arg(table.rows).arg(table.columns);
        for (const WordCell &one : table.cells)
            line += QStringLiteral(" %1,%2[%3x%4]%5%6").arg(one.row).arg(one.column).arg(one.rowSpan).arg(one.columnSpan).arg(one.text, one.isFormula ? QStringLiteral("=") : QString());
        result << line;
    }
    return result;
}

} // namespace

TEST_CASE("grids with merged heads", "[word-tables]")
{
    const QByteArray docx = smallDocx(
        "<w:tbl><w:tr>" + cell(words("TT"), "<w:vMerge w:val=\"restart\"/>") + cell(words("Lượt người"), "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>"
        + cell("<w:p/>", "<w:vMerge/>") + cell(words("Tổng")) + cell(words("Nữ") + words("(người)")) + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
        + cell("<w:tbl><w:tr>" + cell(words("trong")) + "</w:tr></w:tbl><w:p/>")
        + cell("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:t>0</w:t></w:r></w:p>")
        + "</w:tr></w:tbl>" + docxParagraph(QStringLiteral("x")) + "<w:tbl><w:tr>" + cell(words("2")) + "</w:tr></w:tbl>");
    NoProgress progress;
    const auto tables = readWordTables(docx, progress);
    REQUIRE(tables);
    CHECK(told(*tables)
          == QStringList{QStringLiteral("3x3: 0,0[2x1]TT 0,1[1x2]Lượt người 1,1[1x1]Tổng 1,2[1x1]Nữ (người) 2,1[1x1] 2,2[1x1]0="), QStringLiteral("1x1: 0,0[1x1]2")});
}

TEST_CASE("a filled cell keeps the look of its first words, the rest is as it was", "[word-tables]")
{
    const QByteArray look = "<w:rPr><w:b/><w:sz w:val=\"26\"/></w:rPr>";
    const QByteArray a = cell("<w:p><w:pPr><w:jc w:val=\"center\"/>" + look + "</w:pPr></w:p>");
    const QByteArray b = cell("<w:p><w:r>" + look + "<w:t>…</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">…</w:t></w:r></w:p><w:p/>");
    const QByteArray c = cell("<w:p w:rsidR=\"1\"/>");
    const QByteArray before = "<w:tbl><w:tblPr/><w:tr>" + a + b + c + "</w:tr></w:tbl>";
    NoProgress progress;
    const auto result = patchWordTables(smallDocx(before), {{0, 0, 0, QStringLiteral("12")}, {0, 0, 1, QStringLiteral("a<b")}, {0, 0, 2, QStringLiteral("3")}, {0, 4, 4, QStringLiteral("5")}}, progress);
    REQUIRE(result);
    CHECK(result->refused == std::vector<std::size_t>{3});
    CHECK(body(result->bytes)
          == "<w:tbl><w:tblPr/><w:tr>" + cell("<w:p><w:pPr><w:jc w:val=\"center\"/>" + look + "</w:pPr><w:r>" + look + "<w:t xml:space=\"preserve\">12</w:t></w:r></w:p>")
              + cell("<w:p><w:r>" + look + "<w:t xml:space=\"preserve\">a&lt;b</w:t></w:r><w:r></w:r></w:p><w:p/>")
              + cell("<w:p w:rsidR=\"1\"><w:r><w:t xml:space=\"preserve\">3</w:t></w:r></w:p>") + "</w:tr></w:tbl>");
    CHECK(patchWordTables(smallDocx(before), {}, progress)->bytes == smallDocx(before));
}

TEST_CASE("no Word file", "[word-tables]")
{
    NoProgress progress;
    CHECK(readWordTables("PK\x03\x04nonsense", progress).error().code == QLatin1String("zip.broken"));
    CHECK(readWordTables("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", progress).error().code == QLatin1String("docx.old_doc"));
}
