#include "application/image_files.h"

#include "application/files.h"

#include <QDir>
#include <QFileInfo>

namespace bd::application {

documents::ImageFiles imagesBeside(const QString &dataFile)
{
    const QDir folder = QFileInfo(dataFile).absoluteDir();
    return [folder](const QString &path) -> Result<QByteArray> {
        const QString inside = QFileInfo(folder.absolutePath()).canonicalFilePath();
        const QString file = QFileInfo(folder.filePath(path)).canonicalFilePath();
        const QString start = inside.endsWith(QLatin1Char('/')) ? inside : inside + QLatin1Char('/');
        if (file.isEmpty() || !file.startsWith(start) || !QFileInfo(file).isFile())
            return fail("file.missing", {shownPath(path)});
        return readFile(file, maxTemplateBytes);
    };
}

} // namespace bd::application
