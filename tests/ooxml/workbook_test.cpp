// Spreadsheets as they are written: read back as XML, byte for byte the same each time.
#include "ooxml/workbook.h"
#include "ooxml/zip_archive.h"
#include "support/catch.h"

#include <QCoreApplication>

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
    const QString strings = part(*bytes, QStringLiteral("xl/sharedStrings.xml"));
    CHECK(strings.contains(QStringLiteral("Phát thanh &amp; in ấn")));
    CHECK(strings.contains(QStringLiteral("=1+1"))); // words, not a formula
    const QString xml = part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
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
    CHECK(part(*bytes, QStringLiteral("xl/sharedStrings.xml")).contains(QStringLiteral("ab\u200Fc 😀")));
    CHECK(writeWorkbook({Sheet()}, {})); // nothing at all
}
