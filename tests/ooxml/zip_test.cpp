#include "docx_builder.h"
#include "support/files.h"

#include "ooxml/zip_archive.h"

using namespace bd;
using namespace bd::ooxml;
using namespace bd::test;

namespace {

/// Writes a little-endian number over `size` bytes.
void put(QByteArray &bytes, qsizetype at, quint32 number, int size)
{
    for (int i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>(number >> (8 * i));
}

/// Where the nth record of the central directory begins.
qsizetype directoryRecord(const QByteArray &bytes, int n = 0)
{
    qsizetype at = bytes.indexOf("PK\x01\x02");
    for (; n > 0; --n)
        at = bytes.indexOf("PK\x01\x02", at + 4);
    return at;
}

QString codeOf(const QByteArray &bytes, const ZipLimits &limits = {})
{
    const auto zip = ZipArchive::fromBytes(bytes, limits);
    if (!zip)
        return zip.error().code;
    for (const QString &name : zip->names()) {
        if (const auto part = zip->read(name); !part)
            return part.error().code;
    }
    return {};
}

} // namespace

TEST_CASE("what is written to an archive is read back, in order")
{
    const QByteArray big(300'000, 'x');
    const QByteArray bytes = zipOf({{"b.xml", "hai"}, {"a/Đỗ.txt", "một"}, {"empty", ""}, {"big", big}});
    const auto zip = ZipArchive::fromBytes(bytes);
    REQUIRE(zip);
    CHECK(zip->names() == QStringList{q("b.xml"), q("a/Đỗ.txt"), q("empty"), q("big")});
    CHECK(*zip->read(q("b.xml")) == "hai");
    CHECK(*zip->read(q("a/Đỗ.txt")) == "một");
    CHECK(*zip->read(q("empty")) == QByteArray());
    CHECK(*zip->read(q("big")) == big);
    CHECK(zip->read(q("none")).error().code == q("zip.no_entry"));
    CHECK_FALSE(zip->contains(q("A/đỗ.txt")));
}

TEST_CASE("the same entries give the same bytes in every time zone, dated 1980-01-01")
{
    const std::vector<std::pair<QByteArray, QByteArray>> parts = {{"a", "1"}, {"b", QByteArray(5000, 'y')}};
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Ho_Chi_Minh");
    const QByteArray there = zipOf(parts);
    qputenv("TZ", "America/Lima");
    const QByteArray here = zipOf(parts);
    qputenv("TZ", zone);
    CHECK(there == here);
    const qsizetype record = directoryRecord(here);
    CHECK(here.mid(record + 12, 4) == QByteArray("\x00\x00\x21\x00", 4));
}

TEST_CASE("an archive without entries is written and read")
{
    CHECK(ZipWriter().toBytes()->size() == 22);
    const auto zip = ZipArchive::fromBytes(*ZipWriter().toBytes());
    REQUIRE(zip);
    CHECK(zip->names().isEmpty());
}

TEST_CASE("an entry can't be written twice or without a name")
{
    ZipWriter twice;
    twice.add(q("a"), "1");
    twice.add(q("a"), "2");
    CHECK(twice.toBytes().error().code == q("zip.bad_name"));
    ZipWriter nameless;
    nameless.add(QString(), "1");
    CHECK(nameless.toBytes().error().code == q("zip.bad_name"));
}

TEST_CASE("a file is opened by a path with Vietnamese letters")
{
    const TempDir folder;
    const QString path = folder.file(q("Kế hoạch năm.docx"));
    writeAll(path, zipOf({{"a", "1"}}));
    CHECK(ZipArchive::open(path));
    CHECK(ZipArchive::open(folder.file(q("không có.docx"))).error().code == q("file.unreadable"));
    CHECK(ZipArchive::open(folder.path()).error().code == q("file.unreadable"));
}

TEST_CASE("names that lead outside, or that are given twice, are refused")
{
    const char *const names[] = {"../a", "a/../../b", "..\\a", "a\\..\\..\\b", "/etc/a", "\\a", "\\\\server\\a",
                                 "C:/a", "C:\\a", "c:a", "a/./b", "a\nb"};
    for (const char *name : names) {
        INFO(name);
        CHECK(codeOf(zipOf({{name, "1"}})) == q("zip.bad_name"));
    }
    CHECK(codeOf(zipOf({{"word/a.xml", "1"}, {"Word/A.xml", "2"}})) == q("zip.bad_name"));
    CHECK(codeOf(zipOf({{"word/a.xml", "1"}, {"word\\a.xml", "2"}})) == q("zip.bad_name"));
}

TEST_CASE("a backslash between folders is read as a slash")
{
    const auto zip = ZipArchive::fromBytes(zipOf({{"word\\a.xml", "1"}}));
    REQUIRE(zip);
    CHECK(*zip->read(q("word/a.xml")) == "1");
}

TEST_CASE("limits hold for what is declared")
{
    const QByteArray bytes = zipOf({{"a", QByteArray(6000, 'a')}, {"b", QByteArray(6000, 'b')}});
    ZipLimits limits;
    limits.maxEntries = 1;
    CHECK(codeOf(bytes, limits) == q("zip.too_large"));
    limits = {};
    limits.maxEntryBytes = 5999;
    CHECK(codeOf(bytes, limits) == q("zip.too_large"));
    limits = {};
    limits.maxTotalBytes = 11'999;
    CHECK(codeOf(bytes, limits) == q("zip.too_large"));
    limits.maxTotalBytes = 12'000;
    CHECK(codeOf(bytes, limits).isEmpty());
}

TEST_CASE("a zip bomb is refused, whatever it says of its size")
{
    QByteArray bomb = zipOf({{"a", QByteArray(20 * 1024 * 1024, '\0')}});
    CHECK(codeOf(bomb) == q("zip.too_large"));
    put(bomb, directoryRecord(bomb) + 24, 1000, 4); // unpacked size, quoted small
    CHECK(codeOf(bomb) == q("zip.too_large"));
    put(bomb, directoryRecord(bomb) + 24, 0xFFFFFFF0U, 4);
    CHECK(codeOf(bomb) == q("zip.too_large"));
    put(bomb, directoryRecord(bomb) + 24, 20 * 1024 * 1024, 4);
    put(bomb, directoryRecord(bomb) + 20, 20 * 1024 * 1024, 4); // packed size, quoted large
    CHECK(codeOf(bomb) == q("zip.too_large"));
}

TEST_CASE("entries that lie over one another count each for itself")
{
    QByteArray bytes = zipOf({{"a", QByteArray(600'000, 'a')}, {"b", "1"}, {"c", "1"}});
    const qsizetype first = directoryRecord(bytes);
    for (const int n : {1, 2}) { // CRC, sizes and place of the first, under the others' names
        const qsizetype record = directoryRecord(bytes, n);
        bytes.replace(record + 16, 12, bytes.mid(first + 16, 12));
        bytes.replace(record + 42, 4, bytes.mid(first + 42, 4));
    }
    ZipLimits limits;
    limits.maxTotalBytes = 1'500'000;
    CHECK(codeOf(bytes, limits) == q("zip.too_large"));
}

TEST_CASE("damage is found")
{
    const QByteArray good = zipOf({{"a", "một hai ba bốn năm"}});
    QByteArray wrongSum = good;
    put(wrongSum, directoryRecord(good) + 16, 0x12345678, 4);
    CHECK(codeOf(wrongSum) == q("zip.broken"));
    QByteArray wrongSize = good;
    put(wrongSize, directoryRecord(good) + 24, 3, 4);
    CHECK(codeOf(wrongSize) == q("zip.broken"));
    QByteArray wrongMethod = good;
    put(wrongMethod, directoryRecord(good) + 10, 12, 2);
    CHECK(codeOf(wrongMethod) == q("zip.broken"));
    for (qsizetype length = 4; length < good.size(); length += 7) {
        INFO(length);
        CHECK(codeOf(good.left(length)) == q("zip.broken"));
    }
    CHECK(codeOf(good.left(3)) == q("zip.not_a_zip"));
    CHECK(codeOf({}) == q("zip.not_a_zip"));
    CHECK(codeOf("Kế hoạch") == q("zip.not_a_zip"));
}

TEST_CASE("an encrypted entry is told as such")
{
    QByteArray bytes = zipOf({{"a", "1"}});
    put(bytes, directoryRecord(bytes) + 8, 1, 2);
    CHECK(codeOf(bytes) == q("zip.encrypted"));
}

TEST_CASE("the central directory's spelling of a name holds, not an extra field's")
{
    // Info-ZIP's Unicode path (0x7075): version, CRC of the plain name, another name.
    const QByteArray extra = QByteArray("\x75\x70\x06\x00\x01", 5) + QByteArray("\x43\xBE\xB7\xE8", 4) + "b";
    QByteArray bytes = zipOf({{"a", "1"}});
    const qsizetype record = directoryRecord(bytes);
    put(bytes, record + 30, static_cast<quint32>(extra.size()), 2);
    bytes.insert(record + 46 + 1, extra);
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    put(bytes, end + 12, static_cast<quint32>(end - record), 4);
    const auto zip = ZipArchive::fromBytes(bytes);
    REQUIRE(zip);
    CHECK(zip->names() == QStringList{q("a")});
    CHECK(*zip->read(q("a")) == "1");
}
