#include "application/files.h"

#include "base/open_elsewhere.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace bd::application {

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<void> openFile(QFile &file, qint64 maxBytes)
{
    const QString shown = shownPath(file.fileName());
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return fail("file.missing", {shown});
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return fail("file.unreadable", {shown}, file.errorString());
    if (file.size() > maxBytes)
        return fail("file.too_large", {shown, QString::number(maxBytes / 1024 / 1024)});
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    BD_TRY(openFile(file, maxBytes));
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail("file.unreadable", {shownPath(path)}, file.errorString());
    return bytes;
}

Result<void> folderIsThere(const QString &path)
{
    const bool isFolder = path.endsWith(QLatin1Char('/')) || path.endsWith(QDir::separator());
    const QString folder = isFolder ? path : QFileInfo(path).path();
    return QFileInfo(folder).isDir() ? Result<void>() : fail("file.no_folder", {shownPath(folder)});
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    // A half-written official document must never lie about.
    QSaveFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(unwritable(path, file.errorString()));
    return {};
}

} // namespace bd::application
