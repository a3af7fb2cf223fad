// Spreadsheets as they are written: read back as XML, byte for byte the same each time.
#include "ooxml/workbook.h"
#include "ooxml/workbook_stream.h"
#include "ooxml/zip_archive.h"
#include "support/catch.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>
#include <limits>

using namespace bd;
using namespace bd::ooxml;

namespace {

Sheet sheet()
{
    Sheet made;
    made.name = QStringLiteral("Nhiệm vụ [2026]: tất cả");
    made.title = QStringLiteral("Bảng nhiệm vụ");
    made.columns = {{QStringLiteral("TT"), 5, true}, {QStringLiteral("Nhiệm vụ"), 40}, {QStringLiteral("Kinh phí"), 16, true}, {QStringLiteral("Hạn"), 12}};
    made.rows = {{{qint64(1), QStringLiteral("Phát thanh & in ấn"), qint64(45'000'000), QDate(2026, 6, 30)}, false},
                 {{qint64(2), QStringLiteral("=1+1"), {}, {}}, false},
                 {{{}, QStringLiteral("Tổng"), qint64(45'000'000)}, true}};
    return made;
}

QString part(const QByteArray &bytes, const QString &name)
{
    const auto zip = ZipArchive::fromBytes(bytes);
    REQUIRE(zip);
    const auto read = zip->read(name);
    REQUIRE(read);
    return QString::fromUtf8(*read);
}

} // namespace

TEST_CASE("A workbook holds words, numbers and days, and is printed as a table", "[workbook]")
{
    const auto bytes = writeWorkbook({sheet()}, QStringLiteral("Kế hoạch (mẫu)"));
    REQUIRE(bytes);
    const QString xml = part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(xml.contains(QStringLiteral("<t>Phát thanh &amp; in ấn</t>")));
    CHECK(xml.contains(QStringLiteral("<t>=1+1</t>"))); // words, not a formula
    CHECK_FALSE(xml.contains(QStringLiteral("<f>")));
    CHECK(xml.contains(QStringLiteral("<v>45000000</v>")));
    CHECK(xml.contains(QStringLiteral("<v>46203</v>"))); // 30/06/2026 as Excel counts days
    CHECK(xml.contains(QStringLiteral("orientation=\"landscape\"")));
    CHECK(xml.contains(QStringLiteral("paperSize=\"9\"")));
    CHECK(xml.contains(QStringLiteral("state=\"frozen\"")));
    CHECK(xml.contains(QStringLiteral("<autoFilter ref=\"A3:D5\"/>"))); // without the sum
    const QString book = part(*bytes, QStringLiteral("xl/workbook.xml"));
    CHECK(book.contains(QStringLiteral("name=\"Nhiệm vụ 2026 tất cả\"")));
    CHECK(book.contains(QStringLiteral("_xlnm.Print_Titles")));
    CHECK(part(*bytes, QStringLiteral("docProps/core.xml")).contains(QStringLiteral("Kế hoạch (mẫu)")));
    CHECK(writeWorkbook({sheet()}, QStringLiteral("Kế hoạch (mẫu)")) == bytes);
}

TEST_CASE("What is printed stays readable: a page wide, or as many as the columns need", "[workbook]")
{
    const auto printed = [](std::vector<double> widths, int offPaper) {
        Sheet wide;
        wide.name = QStringLiteral("Rộng");
        for (const double width : widths)
            wide.columns.push_back({QStringLiteral("Cột"), width});
        for (int i = 0; i < offPaper; ++i)
            wide.columns.push_back({QStringLiteral("Ở tệp"), 60, false, true});
        wide.rows = {{{QStringLiteral("x")}, false}};
        const auto bytes = writeWorkbook({wide}, {});
        REQUIRE(bytes);
        static const QRegularExpression setup(QStringLiteral("<pageSetup[^>]*>")), across(QStringLiteral("fitToWidth=\"(\\d+)\""));
        const QString paper = setup.match(part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"))).captured();
        CHECK(paper.contains(QStringLiteral("fitToHeight=\"0\"")));
        const auto found = across.match(paper);
        const QString book = part(*bytes, QStringLiteral("xl/workbook.xml"));
        return std::pair(found.hasMatch() ? found.captured(1).toInt() : 1, book.contains(QStringLiteral("$A:$B,")));
    };
    CHECK(printed({12, 40, 20, 20}, 0) == std::pair(1, false));
    CHECK(printed({12, 40, 20, 20}, 9) == std::pair(1, false)); // what nobody prints doesn't shrink the rest
    CHECK(printed({12, 40, 60, 60}, 0) == std::pair(1, false));
    CHECK(printed({12, 40, 60, 60, 60}, 0) == std::pair(2, true)); // date and title on each page
    CHECK(printed({12, 40, 100, 100, 100, 100}, 0).first == 4);
}

TEST_CASE("Names of tabs are made so that Excel takes them, and each once", "[workbook]")
{
    Sheet nameless = sheet();
    nameless.name = QStringLiteral("'[]'");
    Sheet longName = sheet();
    longName.name = QString(60, u'đ');
    const auto bytes = writeWorkbook({sheet(), sheet(), nameless, longName}, {});
    REQUIRE(bytes);
    const QString book = part(*bytes, QStringLiteral("xl/workbook.xml"));
    CHECK(book.contains(QStringLiteral("name=\"Nhiệm vụ 2026 tất cả 2\"")));
    CHECK(book.contains(QStringLiteral("name=\"1\"")));
    CHECK(book.contains(QStringLiteral("name=\"") + QString(31, u'đ') + u'"'));
    CHECK(book.count(QStringLiteral("<sheet ")) == 4);
}

TEST_CASE("What doesn't fit into a cell is refused, not cut; control characters are left out", "[workbook]")
{
    Sheet bad = sheet();
    bad.rows.front().cells[1] = QString(40000, u'x');
    const auto refused = writeWorkbook({bad}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("xlsx.too_long"));
    Sheet odd = sheet();
    odd.rows.front().cells[1] = QStringLiteral("a\u0001b\u200Fc 😀");
    const auto bytes = writeWorkbook({odd}, {});
    REQUIRE(bytes);
    CHECK(part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("<t>ab\u200Fc 😀</t>")));
    CHECK(writeWorkbook({Sheet()}, {})); // nothing at all
}

TEST_CASE("Cells are written as the library writes them", "[workbook]")
{
    Sheet sheet;
    sheet.columns = {{QStringLiteral("A"), 12}, {QStringLiteral("B"), 12, true}};
    const std::pair<SheetValue, const char16_t *> cells[] = {
        {QStringLiteral("a < b & c > d"), u"t=\"inlineStr\"><is><t>a &lt; b &amp; c &gt; d</t></is></c>"},
        {QStringLiteral(" a "), u"<t xml:space=\"preserve\"> a </t>"},
        {QStringLiteral("_x0041_ _xyz_"), u"<t>_x005F_x0041_ _xyz_</t>"}, // else Excel shows an A
        {QStringLiteral("a\nb\tc"), u"<t>a\nb\tc</t>"},
        {QDate(1900, 2, 28), u"<v>59</v>"},
        {QDate(1900, 3, 1), u"<v>61</v>"}, // behind the day that Excel believes in
        {QDate(1899, 12, 31), u"<t>31/12/1899</t>"},
        {QDate(9999, 12, 31), u"<v>2958465</v>"},
        {qint64(-9'007'199'254'740'993), u"<v>-9007199254740993</v>"},
        {0.1, u"<v>0.1</v>"},
        {std::numeric_limits<double>::infinity(), u"<c r=\"A2\" s=\"2\"/>"},
    };
    for (const auto &[value, shown] : cells) {
        sheet.rows = {{{value, qint64(0)}, false}};
        const auto bytes = writeWorkbook({sheet}, {});
        REQUIRE(bytes);
        const QString xml = part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
        CAPTURE(xml.toStdString());
        CHECK(xml.contains(QString::fromUtf16(shown)));
    }
}

TEST_CASE("Columns behind the 26th have two letters; those that nobody prints stand beside the paper", "[workbook]")
{
    Sheet wide;
    for (int i = 0; i < 703; ++i)
        wide.columns.push_back({QString::number(i), 10, true, i > 700});
    wide.rows = {{std::vector<SheetValue>(703, SheetValue(qint64(1))), false}};
    const auto bytes = writeWorkbook({wide}, {});
    REQUIRE(bytes);
    const QString xml = part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
    for (const char *cell : {"\"Z2\"", "\"AA2\"", "\"ZZ2\"", "\"AAA2\""})
        CHECK(xml.count(QLatin1String(cell)) == 1);
    CHECK(xml.contains(QStringLiteral("<autoFilter ref=\"A1:AAA2\"/>")));
    CHECK(part(*bytes, QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("$A$1:$ZY$2</definedName>")));
}

TEST_CASE("Sheets of different heads share their looks", "[workbook]")
{
    Sheet plain = sheet();
    plain.title.clear(); // the second one brings a look that the first hasn't
    const auto bytes = writeWorkbook({plain, sheet()}, {});
    REQUIRE(bytes);
    const QString first = part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml")), second = part(*bytes, QStringLiteral("xl/worksheets/sheet2.xml"));
    static const QRegularExpression words(QStringLiteral("s=\"(\\d+)\"[^>]*><is><t>Phát thanh"));
    REQUIRE(words.match(first).hasMatch());
    CHECK(words.match(first).captured(1) == words.match(second).captured(1));
    CHECK(first.contains(QStringLiteral("tabSelected=\"1\"")));
    CHECK_FALSE(second.contains(QStringLiteral("tabSelected=\"1\"")));
    CHECK(second.contains(QStringLiteral("<autoFilter ref=\"A3:D5\"/>")));
    Sheet headOnly = sheet();
    headOnly.rows.clear();
    const auto bare = writeWorkbook({headOnly}, {});
    REQUIRE(bare);
    CHECK(part(*bare, QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("<autoFilter ref=\"A3:D3\"/>")));
    CHECK(second.trimmed().endsWith(QStringLiteral("</worksheet>")));
    CHECK(writeWorkbook({}, {}));
}

TEST_CASE("A disk that fills up while rows are written is told", "[workbook]")
{
    struct FullDisk final : QBuffer {
        qint64 writeData(const char *data, qint64 size) override { return pos() + size > 100'000 ? -1 : QBuffer::writeData(data, size); }
    } disk;
    REQUIRE(disk.open(QIODevice::WriteOnly));
    WorkbookStream out = WorkbookStream::onto(disk, {});
    REQUIRE(out.begin(sheet()));
    Result<void> written;
    quint32 random = 1;
    for (int i = 0; i < 20'000 && written; ++i) {
        random = random * 1'664'525 + 1'013'904'223; // so that it doesn't pack well
        written = out.row({qint64(random), QString::number(random, 36), {}, {}});
    }
    if (written)
        written = out.finish();
    REQUIRE_FALSE(written);
    CHECK(written.error().code == QStringLiteral("xlsx.unwritable"));
}
