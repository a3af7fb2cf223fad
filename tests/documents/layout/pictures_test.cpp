// Photos as they are kept: what the camera wrote goes, the picture stays. Pictures are made here, with all that cameras add.
#include "documents/pictures/picture.h"
#include "ooxml/picture_notes.h"
#include "support/catch.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

#include <random>

using namespace bd;
using documents::keepPicture;
using ooxml::withoutNotes;

namespace {

QImage drawn(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height() / 2, Qt::red); // upper left
    painter.fillRect(size.width() / 2, 0, size.width() / 2, size.height() / 2, Qt::blue);
    return image;
}

QByteArray coded(const QImage &image, const char *format, int quality = 90)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    REQUIRE(writer.write(image));
    return bytes;
}

QByteArray big16(int value) { return QByteArray(1, char(value >> 8)) + char(value & 0xff); }

QByteArray segment(int marker, const QByteArray &data)
{
    return QByteArray("\xff", 1) + char(marker) + big16(static_cast<int>(data.size()) + 2) + data;
}

/// EXIF with an orientation and words that stand for a place.
QByteArray exif(int orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08\0\x01", 10);
    tiff += QByteArray("\x01\x12\0\x03\0\0\0\x01", 8) + big16(orientation) + QByteArray(2, '\0') + QByteArray(4, '\0');
    return QByteArray("Exif\0\0", 6) + tiff + "GPS-21.0285N-105.8542E";
}

/// As a telephone writes it: EXIF with place, XMP, IPTC, comment, a second picture behind the first.
QByteArray telephoneJpeg(const QImage &image, int orientation = 1)
{
    QByteArray bytes = coded(image, "jpeg");
    const QByteArray notes = segment(0xe1, exif(orientation)) + segment(0xe1, QByteArray("http://ns.adobe.com/xap/1.0/\0XMP-SECRET", 39))
        + segment(0xed, "Photoshop 3.0 IPTC-SECRET") + segment(0xfe, "COMMENT-SECRET") + segment(0xe2, QByteArray("MPF\0SECRET", 10));
    bytes.insert(2, notes);
    return bytes + "TRAILER-SECRET" + coded(drawn({8, 8}), "jpeg");
}

bool hasNotes(const QByteArray &bytes)
{
    return bytes.contains("GPS-") || bytes.contains("SECRET") || bytes.contains("Exif");
}

QImage shown(const QByteArray &bytes)
{
    QImage image;
    REQUIRE(image.loadFromData(bytes));
    return image;
}

QByteArray pngChunk(const char *name, const QByteArray &data)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), length.data());
    return length + name + data + QByteArray(4, '\0'); // nobody reads this checksum
}

} // namespace

TEST_CASE("A JPEG loses its notes and not one pixel", "[pictures]")
{
    const QImage image = drawn({120, 80});
    const QByteArray clean = coded(image, "jpeg"), noted = telephoneJpeg(image);
    const auto kept = keepPicture(noted, 2048);
    REQUIRE(kept);
    CHECK(kept->wasStripped);
    CHECK_FALSE(kept->wasScaled);
    CHECK_FALSE(hasNotes(kept->data));
    CHECK_FALSE(hasNotes(kept->thumbnail));
    CHECK(shown(kept->data) == shown(clean)); // the coded picture itself wasn't touched
    CHECK(kept->size == QSize(120, 80));
    CHECK(kept->ending == "jpg");
    CHECK(keepPicture(kept->data, 2048)->data == kept->data); // nothing left to take out
}

TEST_CASE("The colour profile stays", "[pictures]")
{
    QImage image = drawn({64, 64});
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const auto kept = keepPicture(telephoneJpeg(image), 0);
    REQUIRE(kept);
    CHECK(shown(kept->data).colorSpace() == QColorSpace(QColorSpace::AdobeRgb));
    const auto scaled = keepPicture(telephoneJpeg(image), 32);
    REQUIRE(scaled);
    CHECK(shown(scaled->data).colorSpace() == QColorSpace(QColorSpace::SRgb)); // what every program shows alike
}

TEST_CASE("A photo is kept the right way up", "[pictures]")
{
    // Where the red and the blue quarter of the picture go, for each way a camera can be held.
    struct Turn {
        int orientation;
        QPointF red, blue;
    };
    for (const Turn &turn : {Turn{1, {.25, .25}, {.75, .25}}, Turn{2, {.75, .25}, {.25, .25}}, Turn{3, {.75, .75}, {.25, .75}},
                             Turn{4, {.25, .75}, {.75, .75}}, Turn{5, {.25, .25}, {.25, .75}}, Turn{6, {.75, .25}, {.75, .75}},
                             Turn{7, {.75, .75}, {.75, .25}}, Turn{8, {.25, .75}, {.25, .25}}}) {
        INFO("orientation " << turn.orientation);
        const auto kept = keepPicture(telephoneJpeg(drawn({120, 80}), turn.orientation), 2048);
        REQUIRE(kept);
        CHECK_FALSE(hasNotes(kept->data));
        for (const QByteArray &bytes : {kept->data, kept->thumbnail}) {
            const QImage image = shown(bytes);
            const auto at = [&](QPointF place) { return image.pixelColor(int(place.x() * image.width()), int(place.y() * image.height())); };
            CHECK((image.width() > image.height()) == (turn.orientation < 5));
            CHECK(at(turn.red).red() > 200);
            CHECK(at(turn.red).blue() < 60);
            CHECK(at(turn.blue).blue() > 200);
            CHECK(at(turn.blue).red() < 60);
        }
    }
}

TEST_CASE("Large photos are scaled, small ones never grow", "[pictures]")
{
    const auto scaled = keepPicture(telephoneJpeg(drawn({3000, 1500})), 2048);
    REQUIRE(scaled);
    CHECK(scaled->wasScaled);
    CHECK(scaled->size == QSize(2048, 1024));
    CHECK(shown(scaled->data).size() == QSize(2048, 1024));
    CHECK(shown(scaled->thumbnail).size() == QSize(256, 128));
    const auto whole = keepPicture(telephoneJpeg(drawn({3000, 1500})), 0);
    CHECK(whole->size == QSize(3000, 1500));
    CHECK_FALSE(whole->wasScaled);
    CHECK(keepPicture(coded(drawn({20, 10}), "png"), 2048)->size == QSize(20, 10));
    CHECK(shown(keepPicture(coded(drawn({20, 10}), "png"), 2048)->thumbnail).size() == QSize(20, 10));
}

TEST_CASE("PNG, WebP and GIF lose their texts", "[pictures]")
{
    QImage image = drawn({30, 20});
    image.setText(QStringLiteral("Author"), QStringLiteral("AUTHOR-SECRET"));
    QByteArray png = coded(image, "png");
    REQUIRE(png.contains("AUTHOR-SECRET"));
    png.insert(png.indexOf("IDAT") - 4, pngChunk("eXIf", "GPS-1") + pngChunk("tEXt", "a\0SECRET"));
    const auto kept = keepPicture(png, 2048);
    REQUIRE(kept);
    CHECK_FALSE(hasNotes(kept->data));
    CHECK(shown(kept->data) == drawn({30, 20}));
    QByteArray webp("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x0c\0\0\0\0\0\0\0\0\0", 30); // EXIF and XMP are announced
    webp += QByteArray("VP8L\x04\0\0\0\x2f\0\0\0", 12) + QByteArray("EXIF\x06\0\0\0GPS-12", 14) + QByteArray("XMP \x06\0\0\0SECRET", 14);
    qToLittleEndian<quint32>(static_cast<quint32>(webp.size() - 8), webp.data() + 4);
    const auto web = withoutNotes(webp);
    REQUIRE(web);
    CHECK_FALSE(hasNotes(web->bytes));
    CHECK(web->bytes[20] == 0);
    CHECK(qFromLittleEndian<quint32>(web->bytes.constData() + 4) == static_cast<quint32>(web->bytes.size() - 8));
    const QByteArray gif("GIF89a\x01\0\x01\0\0\0\0!\xfe\x06SECRET\0,\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;", 39);
    const auto moving = withoutNotes(gif);
    REQUIRE(moving);
    CHECK_FALSE(hasNotes(moving->bytes));
    CHECK(moving->bytes.endsWith(';'));
}

TEST_CASE("Pictures that are none are told, at once", "[pictures]")
{
    const QByteArray jpeg = telephoneJpeg(drawn({200, 200}));
    CHECK(keepPicture("Danh sách người dự", 2048).error().code == QStringLiteral("picture.none"));
    CHECK(keepPicture({}, 2048).error().code == QStringLiteral("picture.none"));
    CHECK(keepPicture(jpeg.left(jpeg.size() / 4), 2048).error().code == QStringLiteral("picture.broken"));
    CHECK(keepPicture("\xff\xd8\xff", 2048).error().code == QStringLiteral("picture.broken"));
    // A small file that unpacks to 14 GB of pixels.
    QByteArray head(13, '\0');
    qToBigEndian<quint32>(60'000, head.data());
    qToBigEndian<quint32>(60'000, head.data() + 4);
    head[8] = 8;
    head[9] = 2;
    QByteArray bomb("\x89PNG\r\n\x1a\n");
    bomb += pngChunk("IHDR", head) + pngChunk("IDAT", QByteArray(1000, 'x')) + pngChunk("IEND", {});
    const auto huge = keepPicture(bomb, 2048);
    REQUIRE_FALSE(huge);
    CHECK((huge.error().code == QStringLiteral("picture.huge") || huge.error().code == QStringLiteral("picture.broken")));
    QByteArray wide = jpeg; // a JPEG that says it is 60,000 by 60,000
    for (qsizetype at = 2; at + 9 < wide.size(); ++at) {
        if (wide[at] == '\xff' && (wide[at + 1] == '\xc0' || wide[at + 1] == '\xc2')) {
            wide.replace(at + 5, 4, big16(60'000) + big16(60'000));
            break;
        }
    }
    CHECK(keepPicture(wide, 2048).error().code == QStringLiteral("picture.huge"));
    CHECK(keepPicture(QByteArray("\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", 24), 0).error().code
          == (QImageReader::supportedImageFormats().contains("heic") ? QStringLiteral("picture.broken") : QStringLiteral("picture.unsupported")));
}

TEST_CASE("Damaged pictures do no harm", "[pictures]")
{
    std::mt19937 random(20261122);
    const std::vector<QByteArray> good{telephoneJpeg(drawn({64, 48}), 6), coded(drawn({64, 48}), "png")};
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = good[round % good.size()];
        for (int i = 0; i < 1 + round % 8; ++i)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        if (round % 3 == 0)
            bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
        if (const auto kept = keepPicture(bytes, 32))
            CHECK(withoutNotes(kept->data));
    }
}

TEST_CASE("The longer side is told by the head alone", "[pictures]")
{
    CHECK(ooxml::pictureSide(telephoneJpeg(drawn({300, 200}))) == 300);
    CHECK(ooxml::pictureSide(coded(drawn({30, 200}), "png")) == 200);
    CHECK(ooxml::pictureSide("Danh sách") == 0);
    CHECK(ooxml::pictureSide("\xff\xd8\xff\xe1") == 0);
}
