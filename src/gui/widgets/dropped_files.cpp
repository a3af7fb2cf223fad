#include "gui/widgets/dropped_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace bd::gui {

namespace {

struct FileSize {
    Q_DECLARE_TR_FUNCTIONS(FileSize)
};

} // namespace

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kb = 1024, mb = 1024 * kb;
    return bytes < mb ? FileSize::tr("%1 KB").arg(std::max<qint64>(1, bytes / kb)) : FileSize::tr("%1 MB").arg(bytes / mb);
}

} // namespace bd::gui
