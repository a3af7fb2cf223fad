// Files of users: read within limits, written whole or not at all. Any thread.
#pragma once
#include "base/result.h"

#include <QByteArray>

class QFile;

namespace bd::application {

constexpr qint64 maxTemplateBytes = 64LL * 1024 * 1024; ///< a template holds pictures at most
constexpr qint64 maxJsonBytes = 512LL * 1024 * 1024;    ///< data of 100,000 rows is some 100 MB

/// A path as sentences show it.
QString shownPath(const QString &path);
/// Errors: file.missing, file.unreadable, file.too_large.
Result<void> openFile(QFile &file, qint64 maxBytes);
Result<QByteArray> readFile(const QString &path, qint64 maxBytes);
/// The folder that a file is to be written into. Error: file.no_folder (args: folder).
Result<void> folderIsThere(const QString &path);
/// Atomic. Error: file.unwritable.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace bd::application
