#include "documents/pictures/picture.h"

#include "ooxml/picture_notes.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTransform>

#include <algorithm>

namespace bd::documents {

using ooxml::CleanPicture;
using ooxml::PictureFormat;
using ooxml::pictureFormat;
using ooxml::withoutNotes;

namespace {

constexpr qint64 mostPixels = 200'000'000; ///< beyond any camera; a page of A0 at 200 dpi has 62 million
constexpr int mostSide = 32'000;
constexpr int thumbnailSide = 256;         ///< twice the size on screen, for screens of 200 %
constexpr int jpegQuality = 88, thumbnailQuality = 80;

QByteArray endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg: return "jpg";
    case PictureFormat::Png: return "png";
    case PictureFormat::WebP: return "webp";
    case PictureFormat::Gif: return "gif";
    case PictureFormat::Tiff: return "tif";
    case PictureFormat::Bmp: return "bmp";
    default: return "jpg"; // HEIC is kept as JPEG
    }
}

bool canRead(const QByteArray &format)
{
    return QImageReader::supportedImageFormats().contains(format);
}

QByteArray readerName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg: return "jpeg";
    case PictureFormat::Png: return "png";
    case PictureFormat::WebP: return "webp";
    case PictureFormat::Gif: return "gif";
    case PictureFormat::Heic: return "heic";
    case PictureFormat::Tiff: return "tiff";
    case PictureFormat::Bmp: return "bmp";
    default: return {};
    }
}

class Decoder {
public:
    Decoder(const QByteArray &bytes, const QByteArray &format) : m_bytes(bytes), m_format(format) {}

    /// From the head alone; empty when it can't be told.
    QSize size()
    {
        QBuffer buffer;
        buffer.setData(m_bytes);
        QImageReader reader(&buffer, m_format);
        return reader.size();
    }
    /// Not much larger than needed: a JPEG is decoded small at once.
    QImage image(QSize fit, int orientation)
    {
        QBuffer buffer;
        buffer.setData(m_bytes);
        QImageReader reader(&buffer, m_format);
        reader.setAutoTransform(false); // its notes may be gone already
        const QSize whole = reader.size();
        const bool isTurned = orientation >= 5;
        const QSize within = isTurned ? fit.transposed() : fit;
        if (whole.width() > within.width() || whole.height() > within.height())
            reader.setScaledSize(whole.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1}));
        return upright(reader.read(), orientation);
    }

private:
    static QImage upright(const QImage &image, int orientation)
    {
        switch (orientation) { // EXIF 2.3, 4.6.4, tag 0x0112
        case 2: return image.mirrored(true, false);
        case 3: return image.mirrored(true, true);
        case 4: return image.mirrored(false, true);
        case 5: return image.mirrored(true, false).transformed(QTransform().rotate(270));
        case 6: return image.transformed(QTransform().rotate(90));
        case 7: return image.mirrored(true, false).transformed(QTransform().rotate(90));
        case 8: return image.transformed(QTransform().rotate(270));
        default: return image;
        }
    }
    const QByteArray &m_bytes;
    QByteArray m_format;
};

QByteArray encoded(QImage image, bool isPng, int quality)
{
    if (image.isNull())
        return {};
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    const QStringList keys = image.textKeys();
    for (const QString &key : keys)
        image.setText(key, QString());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, isPng ? "png" : "jpeg");
    if (!isPng) {
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
    }
    if (!writer.write(image))
        return {};
    buffer.close();
    const auto clean = withoutNotes(bytes);
    return clean ? clean->bytes : QByteArray();
}

Result<void> checkSize(QSize size)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.width() > mostSide || size.height() > mostSide || pixels > mostPixels)
        return fail("picture.huge", {QString::number(size.width()), QString::number(size.height())});
    return {};
}

QByteArray thumbnailOf(Decoder &decoder, int orientation)
{
    const QImage image = decoder.image({thumbnailSide, thumbnailSide}, orientation);
    return encoded(image, image.hasAlphaChannel(), thumbnailQuality);
}

} // namespace

Result<KeptPicture> keepPicture(const QByteArray &bytes, int longestSide)
{
    const PictureFormat format = pictureFormat(bytes);
    if (format == PictureFormat::None)
        return fail("picture.none");
    BD_ASSIGN(CleanPicture clean, withoutNotes(bytes));
    const QByteArray reader = readerName(format);
    KeptPicture kept;
    kept.ending = endingOf(format);
    kept.wasStripped = clean.wasStripped;
    if (!canRead(reader)) {
        if (format == PictureFormat::Heic)
            return fail("picture.unsupported");
        kept.data = std::move(clean.bytes);
        return kept;
    }
    Decoder decoder(clean.bytes, reader);
    const QSize size = decoder.size();
    BD_TRY(checkSize(size));
    if (size.isEmpty())
        return fail("picture.broken", {}, QStringLiteral("no size"));
    kept.thumbnail = thumbnailOf(decoder, clean.orientation);
    if (kept.thumbnail.isEmpty())
        return fail("picture.broken", {}, QStringLiteral("not decoded"));
    const bool isLarge = longestSide > 0 && std::max(size.width(), size.height()) > longestSide && format != PictureFormat::Gif;
    const bool mustDecode = isLarge || clean.orientation != 1 || format == PictureFormat::Heic;
    kept.size = clean.orientation >= 5 ? size.transposed() : size;
    if (!mustDecode) {
        kept.data = std::move(clean.bytes);
        return kept;
    }
    const QSize fit = isLarge ? QSize(longestSide, longestSide) : QSize(mostSide, mostSide);
    const QImage image = decoder.image(fit, clean.orientation);
    const bool isPng = format == PictureFormat::Png || image.hasAlphaChannel();
    kept.data = encoded(image, isPng, jpegQuality);
    if (kept.data.isEmpty())
        return fail("picture.broken", {}, QStringLiteral("not decoded whole"));
    kept.ending = isPng ? "png" : "jpg";
    kept.size = image.size();
    kept.wasScaled = isLarge;
    kept.wasStripped = true;
    return kept;
}

Result<QByteArray> pictureForPaper(const QByteArray &bytes, int longestSide)
{
    const PictureFormat format = pictureFormat(bytes);
    if (format == PictureFormat::None)
        return fail("picture.none");
    BD_ASSIGN(CleanPicture clean, withoutNotes(bytes));
    const QByteArray reader = readerName(format);
    if (!canRead(reader))
        return fail("picture.unsupported");
    Decoder decoder(clean.bytes, reader);
    const QSize size = decoder.size();
    BD_TRY(checkSize(size));
    const QImage image = size.isEmpty() ? QImage() : decoder.image({longestSide, longestSide}, clean.orientation);
    if (image.isNull())
        return fail("picture.broken", {}, QStringLiteral("not decoded"));
    const bool isPrintable = format == PictureFormat::Jpeg || format == PictureFormat::Png; // what a Word file shows everywhere
    if (isPrintable && clean.orientation == 1 && std::max(size.width(), size.height()) <= longestSide)
        return std::move(clean.bytes);
    QByteArray encodedBytes = encoded(image, format == PictureFormat::Png || image.hasAlphaChannel(), jpegQuality);
    if (encodedBytes.isEmpty())
        return fail("picture.broken", {}, QStringLiteral("not decoded whole"));
    return encodedBytes;
}

} // namespace bd::documents
