// A photo as it is kept: without what the camera wrote into it, the right way up, not larger than wanted, and a small one for
// lists. Needs Qt Gui, so it is part of the module "binhdang-paper" (ADR 11, 27). Any thread.
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QSize>

namespace bd::documents {

struct KeptPicture {
    QByteArray data, thumbnail; ///< thumbnail: JPEG or PNG, "" where it can't be shown
    QByteArray ending;          ///< of its format: "jpg", "png", "webp", "gif", "tif", "bmp"
    QSize size;                 ///< in pixels; empty where it can't be told
    bool wasScaled = false, wasStripped = false;
};

/// The pixels of a JPEG or PNG that needn't be turned or scaled are left as they are, byte for byte. `longestSide` 0: never
/// scaled. Sizes are looked at before anything is decoded.
/// Errors: picture.none (not a picture at all), picture.broken, picture.huge (args: width, height), picture.unsupported (HEIC
/// where the system can't read it: its notes can't be taken out).
Result<KeptPicture> keepPicture(const QByteArray &bytes, int longestSide);

/// keepPicture as the module exports it, under the name "bdKeepPicture".
using KeepPicture = void(const QByteArray &bytes, int longestSide, Result<KeptPicture> &result);

/// The same picture for a document: no thumbnail, decoded once, so that a file that is cut off is found. What is small enough stays
/// byte for byte. Errors: as above.
Result<QByteArray> pictureForPaper(const QByteArray &bytes, int longestSide);

/// pictureForPaper as the module exports it, under the name "bdPictureForPaper".
using PictureForPaper = void(const QByteArray &bytes, int longestSide, Result<QByteArray> &result);

} // namespace bd::documents
