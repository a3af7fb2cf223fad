#include "ooxml/zip_archive.h"
#include "ooxml/zip_stream.h"
#include "support/catch.h"
#include "support/files.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>

using bd::ooxml::ZipArchive;
using bd::ooxml::ZipStream;
using bd::ooxml::ZipWriter;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A device that takes only so many bytes, as a full disk does.
class SmallDisk final : public QBuffer {
public:
    explicit SmallDisk(qint64 room) : m_room(room) {}

protected:
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (pos() + size > m_room)
            return -1;
        return QBuffer::writeData(bytes, size);
    }

private:
    qint64 m_room;
};

QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &c : bytes) {
        state = state * 1664525 + 1013904223;
        c = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

TEST_CASE("an entry written in pieces is the one written at once")
{
    const QByteArray text = QByteArray("Kế hoạch ").repeated(100'000) + noise(300'000);
    ZipWriter whole;
    whole.add(q("word/document.xml"), text);
    whole.add(q("trống.xml"), {});
    whole.add(q("b.bin"), "2");
    const auto expected = whole.toBytes();
    REQUIRE(expected);

    for (const qsizetype piece : {qsizetype(1'000), qsizetype(65'536), text.size()}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ZipStream zip(buffer);
        REQUIRE(zip.begin(q("word/document.xml")));
        for (qsizetype at = 0; at < text.size(); at += piece)
            REQUIRE(zip.write(text.mid(at, piece)));
        REQUIRE(zip.end());
        REQUIRE(zip.add(q("trống.xml"), {}));
        REQUIRE(zip.add(q("b.bin"), "2"));
        REQUIRE(zip.finish());
        CHECK(buffer.data() == *expected);
    }
    const auto zip = ZipArchive::fromBytes(*expected);
    REQUIRE(zip);
    CHECK(zip->names() == QStringList{q("word/document.xml"), q("trống.xml"), q("b.bin")});
    CHECK(*zip->read(q("word/document.xml")) == text);
    CHECK(zip->read(q("trống.xml"))->isEmpty());
}

TEST_CASE("an archive goes to a file as it comes, and is gone when it is not finished")
{
    const bd::test::TempDir folder;
    const QString path = folder.file(q("Kế hoạch.docx"));
    {
        QSaveFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        ZipStream zip(file);
        REQUIRE(zip.begin(q("a")));
        REQUIRE(zip.write(noise(200'000)));
    }
    CHECK_FALSE(QFile::exists(path));
    QSaveFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    ZipStream zip(file);
    REQUIRE(zip.add(q("a"), noise(200'000)));
    REQUIRE(zip.finish());
    REQUIRE(file.commit());
    CHECK(*ZipArchive::open(path)->read(q("a")) == noise(200'000));
}

TEST_CASE("a full disk is an error, wherever it fills up")
{
    QBuffer all;
    all.open(QIODevice::WriteOnly);
    const auto writeTo = [](QIODevice &device) -> bd::Result<void> {
        ZipStream zip(device);
        BD_TRY(zip.add(QStringLiteral("a"), noise(200'000)));
        BD_TRY(zip.add(QStringLiteral("b"), "một hai ba"));
        return zip.finish();
    };
    REQUIRE(writeTo(all));
    for (qint64 room = 0; room < all.size(); room += room < 100 ? 7 : 13'001) {
        INFO(room);
        SmallDisk disk(room);
        disk.open(QIODevice::WriteOnly);
        const auto result = writeTo(disk);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == QStringLiteral("zip.write_failed"));
    }
    SmallDisk enough(all.size());
    enough.open(QIODevice::WriteOnly);
    CHECK(writeTo(enough));
}
