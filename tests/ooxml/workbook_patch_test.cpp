// Filling cells of somebody else's spreadsheet: what was asked for changes, everything else stays byte for byte.
#include "ooxml/workbook_patch.h"
#include "ooxml/workbook_reader.h"
#include "support/catch.h"
#include "support/small_xlsx.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

const QString sheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

QByteArray bookWith(const QByteArray &rows, const QByteArray &before = {}, const QByteArray &after = {})
{
    SmallXlsx book;
    book.styles = daysAndShares();
    book.tabs = {{"Sheet1", rows, before, after, {}}};
    return book.toBytes();
}

PatchedWorkbook patched(const QByteArray &bytes, const std::vector<CellPatch> &patches)
{
    NoProgress progress;
    auto result = patchWorkbook(bytes, patches, progress);
    REQUIRE(result);
    return std::move(*result);
}

QByteArray part(const QByteArray &bytes, const QString &name)
{
    const auto archive = ZipArchive::fromBytes(bytes);
    REQUIRE(archive);
    return archive->read(name).value_or(QByteArray());
}

QByteArray rowsOf(const QByteArray &bytes)
{
    const QByteArray xml = part(bytes, sheetPart);
    const qsizetype begin = xml.indexOf("<sheetData>") + 11;
    return xml.mid(begin, xml.indexOf("</sheetData>") - begin);
}

} // namespace

TEST_CASE("a cell keeps its look and gets its value", "[workbook-patch]")
{
    const QByteArray before = bookWith("<row r=\"2\" spans=\"1:3\" ht=\"20\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" t=\"s\" s=\"2\"><v>0</v></c><c r=\"D2\"><v>5</v></c></row>");
    const auto result = patched(before, {{0, 2, 0, qint64(1150)}, {0, 2, 1, PercentValue{55.7}}, {0, 2, 3, QStringLiteral("Đạt & <hơn>")}});
    CHECK(result.refused.empty());
    CHECK(rowsOf(result.bytes)
          == "<row r=\"2\" spans=\"1:3\" ht=\"20\"><c r=\"A2\" s=\"1\"><v>1150</v></c><c r=\"B2\" s=\"2\"><v>0.557</v></c>"
             "<c r=\"D2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\xC4\x90\xE1\xBA\xA1t &amp; &lt;h\xC6\xA1n&gt;</t></is></c></row>");
}

TEST_CASE("a percentage is exact where the cell shows per cent itself, and as people read it anywhere else", "[workbook-patch]")
{
    const QByteArray before = bookWith("<row r=\"2\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" s=\"2\"/></row>");
    const auto result = patched(before, {{0, 2, 0, PercentValue{65.3295, 65.3}}, {0, 2, 1, PercentValue{65.3295, 65.3}}});
    CHECK(rowsOf(result.bytes) == "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>65.3</v></c><c r=\"B2\" s=\"2\"><v>0.653295</v></c></row>");
}

TEST_CASE("cells and rows that aren't there come in their order, with the look of row or column", "[workbook-patch]")
{
    const QByteArray before = bookWith("<row r=\"2\" spans=\"2:2\"><c r=\"B2\"/></row><row r=\"5\" s=\"2\" customFormat=\"1\"/>", "<cols><col min=\"3\" max=\"4\" style=\"1\"/></cols>");
    const auto result = patched(before, {{0, 2, 0, qint64(1)}, {0, 2, 2, qint64(2)}, {0, 5, 2, PercentValue{50}}, {0, 3, 3, qint64(4)}, {0, 9, 0, qint64(5)}});
    CHECK(rowsOf(result.bytes)
          == "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"/><c r=\"C2\" s=\"1\"><v>2</v></c></row>"
             "<row r=\"3\"><c r=\"D3\" s=\"1\"><v>4</v></c></row>"
             "<row r=\"5\" s=\"2\" customFormat=\"1\"><c r=\"C5\" s=\"2\"><v>0.5</v></c></row><row r=\"9\"><c r=\"A9\"><v>5</v></c></row>");
    const auto none = patched(bookWith({}), {{0, 1, 0, qint64(7)}});
    CHECK(rowsOf(none.bytes) == "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>");
}

TEST_CASE("formulas are never overwritten, and their old results go", "[workbook-patch]")
{
    const QByteArray before = bookWith("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"str\" s=\"1\"><f>SUM(A1:A3)</f><v>1</v></c></row>"
                                       "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\" cm=\"1\"><f t=\"array\" ref=\"B2:B3\">A1:A2*2</f><v>2</v></c></row><row r=\"3\"><c r=\"B3\"><v>4</v></c></row>");
    const auto result = patched(before, {{0, 1, 1, qint64(9)}, {0, 2, 0, qint64(3)}, {0, 3, 1, qint64(9)}, {0, 2, 1, qint64(9)}});
    CHECK(result.refused == std::vector<std::size_t>{0, 2, 3});
    CHECK(rowsOf(result.bytes)
          == "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"><f>SUM(A1:A3)</f></c></row>"
             "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\" cm=\"1\"><f t=\"array\" ref=\"B2:B3\">A1:A2*2</f></c></row><row r=\"3\"><c r=\"B3\"><v>4</v></c></row>");
}

TEST_CASE("the book asks to be calculated when it is opened", "[workbook-patch]")
{
    const QByteArray before = bookWith("<row r=\"1\"><c r=\"A1\"/></row>");
    const QByteArray main = part(patched(before, {{0, 1, 0, qint64(1)}}).bytes, QStringLiteral("xl/workbook.xml"));
    CHECK(main.contains("</sheets><calcPr fullCalcOnLoad=\"1\"/></workbook>"));

    SmallXlsx book;
    book.tabs = {{"S", "<row r=\"1\"><c r=\"A1\"/></row>", {}, {}, {}}};
    book.replaced["xl/workbook.xml"] = "<x:workbook xmlns:x=\"m\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></x:sheets><x:calcPr calcId=\"191029\"/><x:oleSize ref=\"A1\"/></x:workbook>";
    const QByteArray other = part(patched(book.toBytes(), {{0, 1, 0, qint64(1)}}).bytes, QStringLiteral("xl/workbook.xml"));
    CHECK(other.contains("<x:calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/><x:oleSize"));
}

TEST_CASE("all other parts are as they were", "[workbook-patch]")
{
    SmallXlsx book;
    book.styles = daysAndShares();
    book.tabs = {{"A", "<row r=\"1\"><c r=\"A1\"/></row>", "<sheetPr/>", "<sheetProtection sheet=\"1\"/><mergeCells count=\"1\"><mergeCell ref=\"C1:D1\"/></mergeCells>", {}},
                 {"B", "<row r=\"1\"><c r=\"A1\"><v>8</v></c></row>", {}, {}, {}}};
    const QByteArray before = book.toBytes();
    const QByteArray after = patched(before, {{0, 1, 0, qint64(3)}}).bytes;
    const auto old = ZipArchive::fromBytes(before), now = ZipArchive::fromBytes(after);
    REQUIRE((old && now));
    REQUIRE(old->names() == now->names());
    for (const QString &name : old->names()) {
        if (name != sheetPart && name != QLatin1String("xl/workbook.xml"))
            CHECK(old->read(name) == now->read(name));
    }
    CHECK(part(after, sheetPart).replace("<c r=\"A1\"><v>3</v></c>", "<c r=\"A1\"/>") == part(before, sheetPart));
    CHECK(patched(before, {}).bytes == before); // nothing asked, nothing changed

    auto reader = WorkbookReader::fromBytes(after);
    REQUIRE(reader);
    NoProgress progress;
    const auto facts = reader->read(0, [](ReadRow &&) { return Result<void>(); }, progress);
    REQUIRE(facts);
    CHECK(facts->isProtected);
}

TEST_CASE("what is hostile ends in an error or does no harm", "[workbook-patch]")
{
    NoProgress progress;
    CHECK(patchWorkbook("PK\x03\x04nonsense", {}, progress).error().code.startsWith(QLatin1String("workbook.")));
    CHECK(patchWorkbook("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", {}, progress).error().code == QLatin1String("workbook.old_xls"));
    const auto odd = patchWorkbook(bookWith("<row r=\"7\"><c r=\"A7\"/></row><row r=\"2\"><c r=\"A2\"/><c r=\"A2\"/></row>"),
                                   {{0, 2, 0, qint64(1)}, {0, 0, 0, qint64(1)}, {0, 1, 20'000, qint64(1)}, {5, 1, 1, qint64(1)}, {-1, 1, 1, qint64(1)}}, progress);
    REQUIRE(odd);
    CHECK(rowsOf(odd->bytes) == "<row r=\"7\"><c r=\"A7\"/></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"/></row>");
    CHECK(patchWorkbook(bookWith("<row r=\"1\">" + QByteArray("<c/>").repeated(17'000) + "</row>"), {{0, 1, 0, qint64(1)}}, progress).error().code
          == QLatin1String("workbook.broken"));
}
