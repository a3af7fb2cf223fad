// The bytes of an image that a value means: {"data": "<base64>"}, a data URI, or {"file": "anh/le-phat-dong.png"}.
#pragma once
#include "base/result.h"
#include "documents/template/values.h"

#include <functional>

namespace bd::documents {

/// Reads an image beside the data. The path is relative, with "/" between folders, never out of the folder. An empty
/// function: there are no files.
using ImageFiles = std::function<Result<QByteArray>(const QString &relativePath)>;

struct ImageValue {
    QByteArray bytes;
    QString description; ///< "alt": for those who can't see the image
    QString fault;       ///< image_value, image_file, or empty
};

/// `value` is not null.
ImageValue imageValue(const Json &value, const ImageFiles &files);
/// Nothing but names, one inside the other: no drive, no root, no "..", no stream of Windows.
bool staysInFolder(const QString &path);

} // namespace bd::documents
