// Spreadsheets as they are read: what Excel, LibreOffice and small libraries write, and what means harm.
#include "ooxml/workbook.h"
#include "ooxml/workbook_reader.h"
#include "ooxml/workbook_stream.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/small_xlsx.h"

#include <QDir>
#include <QFile>

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

QString cellText(const ReadCell &cell)
{
    switch (cell.kind) {
    case CellKind::Empty: return cell.lacksValue ? QStringLiteral("?") : QString();
    case CellKind::Words: return cell.text;
    case CellKind::Number: return QString::number(cell.number, 'g', 12) + (cell.isPercent ? QStringLiteral("%") : QString());
    case CellKind::Boolean: return cell.number > 0 ? QStringLiteral("true") : QStringLiteral("false");
    case CellKind::Date: return cell.day.toString(Qt::ISODate) + (cell.seconds > 0 ? QStringLiteral("+%1").arg(cell.seconds) : QString());
    case CellKind::Time: return QStringLiteral("t%1").arg(cell.seconds);
    case CellKind::Error: return QStringLiteral("!") + cell.text;
    }
    return {};
}

/// "3h: A=x C=12": row 3, hidden, its cells.
QStringList told(const QByteArray &bytes, int sheet = 0, SheetFacts *facts = nullptr)
{
    auto reader = WorkbookReader::fromBytes(bytes);
    REQUIRE(reader);
    QStringList rows;
    NoProgress progress;
    const auto read = reader->read(
        sheet,
        [&](ReadRow &&row) -> Result<void> {
            QStringList cells;
            for (const ReadCell &cell : row.cells)
                cells << QStringLiteral("%1=%2").arg(cell.column < 26 ? QString(QChar(u'A' + cell.column)) : QString::number(cell.column), cellText(cell) + (cell.isFormula ? QStringLiteral("(f)") : QString()));
            rows << QStringLiteral("%1%2: %3").arg(row.number).arg(row.isHidden ? QStringLiteral("h") : QString(), cells.join(u' '));
            return {};
        },
        progress);
    REQUIRE(read);
    if (facts)
        *facts = *read;
    return rows;
}

QString code(const QByteArray &bytes)
{
    auto reader = WorkbookReader::fromBytes(bytes);
    if (!reader)
        return reader.error().code;
    NoProgress progress;
    const auto read = reader->read(0, [](ReadRow &&) { return Result<void>(); }, progress);
    return read ? QString() : read.error().code;
}

SmallXlsx book(const QByteArray &rows)
{
    SmallXlsx made;
    made.tabs = {{"Sheet1", rows, {}, {}, {}}};
    return made;
}

QStringList row(const QByteArray &cells)
{
    return told(book("<row r=\"1\">" + cells + "</row>").toBytes());
}

QByteArray wide(const char *text)
{
    QByteArray bytes;
    for (const char *c = text; *c; ++c)
        bytes += QByteArray(1, *c) + '\0';
    return bytes;
}

} // namespace

TEST_CASE("cells of all kinds are read as they were saved", "[workbook-reader]")
{
    SmallXlsx made = book("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>1150</v></c><c r=\"D2\" t=\"b\"><v>1</v></c>"
                          "<c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"F2\" t=\"str\"><f>A2</f><v>c&#7911;a</v></c>"
                          "<c r=\"G2\"><f>SUM(C2)</f><v>1150.5</v></c><c r=\"H2\"><f>SUM(C2)</f></c><c r=\"I2\" s=\"0\"/></row>"
                          "<row r=\"5\" hidden=\"1\"><c r=\"A5\" t=\"inlineStr\"><is><r><t>Đường</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> dài</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c></row>");
    made.shared = "<si><t>Truyền thông &amp; tập huấn</t></si><si><r><t>một</t></r><r><t xml:space=\"preserve\"> hai_x000A_ba</t></r></si>";
    CHECK(told(made.toBytes())
          == QStringList{QStringLiteral("2: A=Truyền thông & tập huấn B=một hai\nba C=1150 D=true E=!#DIV/0!(f) F=của(f) G=1150.5(f) H=?(f)"),
                         QStringLiteral("5h: A=Đường dài")});
}

TEST_CASE("rows and cells without places follow each other", "[workbook-reader]")
{
    CHECK(told(book("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r=\"C2\"><v>4</v></c><c><v>5</v></c></row><row r=\"7\"/><row><c><v>6</v></c></row>").toBytes())
          == QStringList{QStringLiteral("1: A=1 C=3"), QStringLiteral("2: C=4 D=5"), QStringLiteral("8: A=6")});
    CHECK(row("<c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>9</v></c>") == QStringList{QStringLiteral("1: A=1 C=3")});
}

TEST_CASE("places at the edge of a sheet take no room", "[workbook-reader]")
{
    CHECK(told(book("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").toBytes()) == QStringList{QStringLiteral("1048576: 16383=1")});
    CHECK(told(book("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c><c r=\"ZZZZZZ1\"><v>2</v></c></row><row r=\"1048577\"><c><v>1</v></c></row><row r=\"99999999999\"><c><v>1</v></c></row>").toBytes()).isEmpty());
    QByteArray cells;
    for (int i = 0; i < WorkbookReader::mostColumns + 100; ++i)
        cells += "<c><v>1</v></c>";
    const QStringList rows = row(cells);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().count(u'=') == WorkbookReader::mostColumns);
}

TEST_CASE("numbers become days, times and shares by their formats", "[workbook-reader]")
{
    struct Row {
        const char *format, *value, *meant;
    };
    static constexpr Row rows[] = {
        {"General", "46027", "46027"},
        {"dd/mm/yyyy", "46027", "2026-01-05"},
        {"d/m/yy", "46027.5", "2026-01-05+43200"},
        {"[$-42A]dd/mm/yyyy;@", "46027", "2026-01-05"},
        {"[$-1010000]d/m/yyyy;@", "46027", "2026-01-05"},
        {"\"ngày\" dd \"tháng\" mm \"năm\" yyyy", "46027", "2026-01-05"},
        {"[$-42A]dd mmmm yyyy", "46027", "2026-01-05"},
        {"dd\\-mm\\-yyyy", "46027", "2026-01-05"},
        {"mm/yyyy", "46027", "2026-01-05"},
        {"yyyy\\-mm\\-dd hh:mm:ss", "46027.25", "2026-01-05+21600"},
        {"dd/mm/yyyy", "1", "1900-01-01"},
        {"dd/mm/yyyy", "59", "1900-02-28"},
        {"dd/mm/yyyy", "60", "29/02/1900"},
        {"dd/mm/yyyy", "61", "1900-03-01"},
        {"dd/mm/yyyy", "0", "00/01/1900"},
        {"dd/mm/yyyy", "-5", "-5"},
        {"dd/mm/yyyy", "2958465", "9999-12-31"},
        {"dd/mm/yyyy", "2958466", "2958466"},
        {"hh:mm", "0.354166666666667", "t30600"},
        {"[h]:mm", "1.5", "t43200"},
        {"mm:ss.0", "0.5", "t43200"},
        {"0%", "0.25", "0.25%"},
        {"0.0\\%", "0.25", "0.25"},
        {"#,##0", "1150", "1150"},
        {"#,##0 \"đồng\"", "1150", "1150"},
        {"#,##0\\ \\d", "1150", "1150"},
        {"_-* #,##0\\ [$₫-42A]_-", "1150", "1150"},
        {"[Red]#,##0", "1150", "1150"},
        {"0.00E+00", "1150", "1150"},
        {"@", "5", "5"},
    };
    for (const Row &one : rows) {
        CAPTURE(std::string(one.format), std::string(one.value));
        SmallXlsx made = book("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + QByteArray(one.value) + "</v></c></row>");
        made.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + xmlText(QString::fromUtf8(one.format)) + "\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";
        CHECK(told(made.toBytes()) == QStringList{QStringLiteral("1: A=") + QString::fromUtf8(one.meant)});
    }
    for (const int id : {14, 15, 16, 17, 22, 30, 55}) {
        SmallXlsx made = book("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46027</v></c></row>");
        made.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + QByteArray::number(id) + "\"/></cellXfs>";
        CHECK(told(made.toBytes()) == QStringList{QStringLiteral("1: A=2026-01-05")});
    }
    SmallXlsx mac = book("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44565</v></c><c r=\"B1\" s=\"1\"><v>0</v></c></row>");
    mac.styles = daysAndShares();
    mac.properties = "date1904=\"1\"";
    CHECK(told(mac.toBytes()) == QStringList{QStringLiteral("1: A=2026-01-05 B=1904-01-01")});
    CHECK(row("<c t=\"d\"><v>2026-01-05T00:00:00</v></c><c t=\"d\"><v>nay</v></c>") == QStringList{QStringLiteral("1: A=2026-01-05 B=nay")});
}

TEST_CASE("sheets, hidden ones too, with merged cells and hidden columns", "[workbook-reader]")
{
    SmallXlsx made;
    made.tabs = {{"Tháng 1 &amp; 2", sheetRows({{QStringLiteral("a")}}), "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\" width=\"9\"/></cols>",
                  "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"$D$1\"/><mergeCell ref=\"x\"/></mergeCells>", {}},
                 {"ẩn", sheetRows({{QStringLiteral("b")}}), {}, {}, "veryHidden"}};
    auto reader = WorkbookReader::fromBytes(made.toBytes());
    REQUIRE(reader);
    REQUIRE(reader->sheets().size() == 2);
    CHECK(reader->sheets()[0].name == QStringLiteral("Tháng 1 & 2"));
    CHECK_FALSE(reader->sheets()[0].isHidden);
    CHECK(reader->sheets()[1].isHidden);
    SheetFacts facts;
    CHECK(told(made.toBytes(), 0, &facts) == QStringList{QStringLiteral("1: A=a")});
    CHECK(facts.merged == std::vector<CellRange>{{1, 2, 0, 2}, {1, 1, 3, 3}});
    CHECK(facts.isColumnHidden(1));
    CHECK(facts.isColumnHidden(2));
    CHECK_FALSE(facts.isColumnHidden(0));
    CHECK_FALSE(facts.isColumnHidden(4));
    CHECK(told(made.toBytes(), 1) == QStringList{QStringLiteral("1: A=b")});
}

TEST_CASE("what is no spreadsheet, or means harm, is told apart", "[workbook-reader]")
{
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    CHECK(code({}) == QLatin1String("workbook.not_a_workbook"));
    CHECK(code("ngày;nội dung") == QLatin1String("workbook.not_a_workbook"));
    CHECK(code("<html><table><tr><td>1</td></tr></table></html>") == QLatin1String("workbook.not_a_workbook"));
    CHECK(code(ole + QByteArray(600, '\0') + wide("Workbook")) == QLatin1String("workbook.old_xls"));
    CHECK(code(ole + QByteArray(600, '\0') + wide("EncryptedPackage")) == QLatin1String("workbook.encrypted"));
    CHECK(code("PK\x03\x04" + QByteArray(3000, 'x')) == QLatin1String("workbook.broken"));
    ZipWriter other;
    other.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet");
    other.add(QStringLiteral("content.xml"), "<x/>");
    CHECK(code(*other.toBytes()) == QLatin1String("workbook.open_document"));
    SmallXlsx made = book(sheetRows({{QStringLiteral("a")}}));
    CHECK(code(made.toBytes()).isEmpty());
    const QByteArray whole = made.toBytes();
    CHECK(code(whole.left(whole.size() / 2)) == QLatin1String("workbook.broken"));

    const auto with = [&](const QByteArray &part, const QByteArray &bytes) {
        SmallXlsx changed = made;
        changed.replaced[part] = bytes;
        return code(changed.toBytes());
    };
    CHECK(with("xl/workbook.xml", "<document/>") == QLatin1String("workbook.not_a_workbook"));
    CHECK(with("xl/workbook.xml", "<workbook><sheets/></workbook>") == QLatin1String("workbook.no_sheet"));
    CHECK(with("xl/workbook.xml", "<workbook><sheets>") == QLatin1String("workbook.broken"));
    CHECK(with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1") == QLatin1String("workbook.broken"));
    CHECK(with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>") == QLatin1String("workbook.broken"));
    CHECK(with("xl/worksheets/sheet1.xml", "") == QLatin1String("workbook.broken"));
    CHECK(with("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet><sheetData/></worksheet>") == QLatin1String("workbook.broken"));
    CHECK(with("xl/sharedStrings.xml", "<sst><si><t>a") == QLatin1String("workbook.broken"));
    CHECK(with("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>")
          == QLatin1String("workbook.binary"));
}

TEST_CASE("a sheet that unpacks without end is refused", "[workbook-reader]")
{
    SmallXlsx bomb = book({});
    bomb.replaced["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>" + QByteArray(64 * 1024 * 1024, ' ') + "</sheetData></worksheet>";
    CHECK(code(bomb.toBytes()) == QLatin1String("workbook.too_large"));
    SmallXlsx words = book({});
    words.replaced["xl/sharedStrings.xml"] = "<sst>" + QByteArray("<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>").repeated(1'100'000) + "</sst>";
    CHECK(code(words.toBytes()) == QLatin1String("workbook.too_large"));
}

TEST_CASE("a file far larger than any table is refused before it is read", "[workbook-reader]")
{
    const TempDir folder;
    QFile sparse(folder.file(QStringLiteral("hai gi.xlsx")));
    REQUIRE(sparse.open(QIODevice::WriteOnly));
    REQUIRE(sparse.resize(2LL * 1024 * 1024 * 1024)); // a hole: nothing is written
    sparse.close();
    const auto refused = WorkbookReader::open(sparse.fileName());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("file.too_large"));
    CHECK(WorkbookReader::open(folder.file(QStringLiteral("không có.xlsx"))).error().code == QLatin1String("file.missing"));
}

TEST_CASE("reading stops when it is cancelled or the caller has enough", "[workbook-reader]")
{
    struct Cancelled final : Progress {
        void report(qint64, qint64) override {}
        void text(const QString &) override {}
        bool isCancelled() const override { return true; }
    } cancelled;
    auto reader = WorkbookReader::fromBytes(book(QByteArray("<row><c><v>1</v></c></row>").repeated(1000)).toBytes());
    REQUIRE(reader);
    int rows = 0;
    CHECK(reader->read(0, [&](ReadRow &&) { ++rows; return Result<void>(); }, cancelled).error().code == QLatin1String("cancelled"));
    CHECK(rows < 1000);
    NoProgress progress;
    CHECK(reader->read(0, [](ReadRow &&) { return Result<void>(fail("activity.no_title")); }, progress).error().code == QLatin1String("activity.no_title"));
}

TEST_CASE("what the program writes row by row it reads again", "[workbook-reader]")
{
    const TempDir folder;
    const QString path = folder.file(QStringLiteral("Nhật ký.xlsx"));
    writeAll(path, "cũ");
    {
        auto out = WorkbookStream::open(path, QStringLiteral("Nhật ký"));
        REQUIRE(out);
        Sheet sheet;
        sheet.name = QStringLiteral("Hoạt động");
        sheet.title = QStringLiteral("Hoạt động đã thực hiện");
        sheet.columns = {{QStringLiteral("Ngày"), 12, false}, {QStringLiteral("Nội dung"), 40, false}, {QStringLiteral("Số người"), 10, true}};
        REQUIRE(out->begin(sheet));
        REQUIRE(out->row({QDate(2026, 1, 5), QStringLiteral("Phát thanh"), qint64(1150)}));
        REQUIRE(out->row({QDate(2026, 1, 6), QStringLiteral("=1+1"), {}}));
        REQUIRE(out->row({{}, QStringLiteral("Tỷ lệ"), 0.5}));
        CHECK(readAll(path) == "cũ"); // until the end
        REQUIRE(out->finish());
    }
    CHECK(told(readAll(path))
          == QStringList{QStringLiteral("1: A=Hoạt động đã thực hiện"), QStringLiteral("3: A=Ngày B=Nội dung C=Số người"),
                         QStringLiteral("4: A=2026-01-05 B=Phát thanh C=1150"), QStringLiteral("5: A=2026-01-06 B==1+1"), QStringLiteral("6: B=Tỷ lệ C=0.5")});
    const auto zip = ZipArchive::fromBytes(readAll(path));
    REQUIRE(zip);
    const QString xml = QString::fromUtf8(*zip->read(QStringLiteral("xl/worksheets/sheet1.xml")));
    CHECK(xml.contains(QStringLiteral("state=\"frozen\"")));
    CHECK(xml.contains(QStringLiteral("<autoFilter ref=\"A3:C6\"/>")));
    CHECK_FALSE(xml.contains(QStringLiteral("<f>")));
}

TEST_CASE("a stream that isn't finished leaves the old file and nothing beside it", "[workbook-reader]")
{
    const TempDir folder;
    const QString path = folder.file(QStringLiteral("Nhật ký.xlsx"));
    writeAll(path, "cũ");
    {
        auto out = WorkbookStream::open(path, {});
        REQUIRE(out);
        Sheet sheet;
        sheet.columns = {{QStringLiteral("Ngày"), 12, false}};
        REQUIRE(out->begin(sheet));
        const auto refused = out->row({QString(40'000, u'x')});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1String("xlsx.too_long"));
    }
    CHECK(readAll(path) == "cũ");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("Nhật ký.xlsx")});
    CHECK(WorkbookStream::open(folder.file(QStringLiteral("không/có.xlsx")), {}).error().code == QLatin1String("file.unwritable"));
    CHECK(WorkbookStream::open(folder.path(), {}).error().code == QLatin1String("file.unwritable"));
}
