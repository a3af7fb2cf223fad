// What cameras and programs write into a picture besides the picture: place, time, device, author, comments, small copies of
// it. Taken out without touching the picture itself. Foreign bytes: never trusted, never more than walked through. Any thread.
#pragma once
#include "base/result.h"

#include <QByteArray>

namespace bd::ooxml {

enum class PictureFormat { None, Jpeg, Png, WebP, Gif, Heic, Tiff, Bmp };

/// By its first bytes, whatever it is called.
PictureFormat pictureFormat(const QByteArray &bytes);

/// The longer side in pixels, from the first bytes of a JPEG, PNG, WebP or GIF; 0 where they don't tell.
int pictureSide(const QByteArray &head);
constexpr qint64 pictureHead = 256 * 1024; ///< bytes that hold it, also behind a large EXIF

struct CleanPicture {
    QByteArray bytes;
    int orientation = 1;       ///< EXIF's, 1 to 8: which way up it was held
    bool wasStripped = false;  ///< something was taken out
};

/// JPEG: EXIF, GPS, XMP, IPTC, comments, embedded thumbnails and what stands behind the picture go; the colour profile and what
/// decoders need stays, byte for byte. PNG: text, time and EXIF chunks; WebP: EXIF and XMP; GIF: comments and texts. Other
/// formats come back as they are. Error: picture.broken, for a picture that ends early or isn't built as it should be.
Result<CleanPicture> withoutNotes(const QByteArray &picture);

} // namespace bd::ooxml
