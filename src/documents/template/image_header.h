// What a PNG or JPEG says of itself at its beginning: format, size, resolution. Nothing is decoded (only the
// checksums of a PNG are looked at), no byte beyond the given ones is read, whatever they hold. PNG: W3C REC-PNG; JPEG: ITU T.81, JFIF 1.02.
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace bd::documents {

struct ImageHeader {
    enum class Format { Png, Jpeg };
    Format format = Format::Png;
    int width = 0, height = 0;     ///< pixels
    double dpiX = 96, dpiY = 96;   ///< as the file says, else 96
};

struct ImageVerdict {
    std::optional<ImageHeader> header;
    QString fault; ///< without a header: image_format, image_broken, image_animated, image_too_large
};

ImageVerdict readImageHeader(const QByteArray &bytes);

} // namespace bd::documents
