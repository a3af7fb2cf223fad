#include "documents/layout/pictures.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace bd::documents {

namespace {

constexpr int longestSide = 29'999;             ///< pixels; larger ones are refused
constexpr qint64 mostPixels = 60'000'000;       ///< of formats that are decoded whole before they are made smaller
constexpr qint64 mostJpegPixels = 400'000'000;  ///< decoded in a smaller size from the start
constexpr qsizetype keptBytes = 24 * 1024 * 1024;
constexpr qreal dotsPerTwip = 300.0 / 1440;

PictureBytes looked(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    if (bytes.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg" && format != "jpg" && format != "gif" && format != "bmp")
        return {};
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide
        || pixels > (format.startsWith("jp") ? mostJpegPixels : mostPixels))
        return {{}, size, !size.isEmpty()};
    buffer.close();
    return {std::move(bytes), size, false};
}

QSize pixelsFor(const QSize &size, const QSizeF &twips)
{
    const qreal factor = std::max(twips.width() * dotsPerTwip / size.width(), twips.height() * dotsPerTwip / size.height());
    if (factor > 0.66) // not far larger than needed: as it is
        return size;
    return {std::max(1, int(std::ceil(size.width() * factor))), std::max(1, int(std::ceil(size.height() * factor)))};
}

QImage decoded(const PictureBytes &picture, const QSize &pixels)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setAutoTransform(false); // Word doesn't turn pictures by what their camera noted
    if (pixels != picture.size)
        reader.setScaledSize(pixels);
    QImage image = reader.read();
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace

std::shared_ptr<const PictureBytes> PictureStore::open(const QString &part,
                                                       const std::function<QByteArray(const QString &)> &read)
{
    const std::lock_guard lock(m_mutex);
    std::weak_ptr<const PictureBytes> &opened = m_opened[part];
    std::shared_ptr<const PictureBytes> picture = opened.lock();
    if (!picture) {
        picture = std::make_shared<const PictureBytes>(looked(part.isEmpty() || !read ? QByteArray() : read(part)));
        opened = picture;
    }
    return picture;
}

QImage PictureStore::image(const std::shared_ptr<const PictureBytes> &picture, QSizeF twips)
{
    if (!picture || picture->bytes.isEmpty())
        return {};
    const QSize pixels = pixelsFor(picture->size, twips);
    {
        const std::lock_guard lock(m_mutex);
        const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &k) {
            return k.picture == picture && k.asked == pixels;
        });
        if (kept != m_kept.end()) {
            m_kept.splice(m_kept.begin(), m_kept, kept);
            return m_kept.front().image;
        }
    }
    QImage image = decoded(*picture, pixels);
    const std::lock_guard lock(m_mutex);
    m_kept.push_front({picture, pixels, image});
    qsizetype bytes = 0;
    for (auto kept = m_kept.begin(); kept != m_kept.end();) {
        bytes += kept->image.sizeInBytes() + 64;
        kept = bytes > keptBytes && kept != m_kept.begin() ? m_kept.erase(kept) : std::next(kept);
    }
    return image;
}

} // namespace bd::documents
