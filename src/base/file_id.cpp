#include "base/file_id.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace bd {

std::optional<FileId> fileId(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) == 0)
        return FileId{static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
#else
    Q_UNUSED(path);
#endif
    return std::nullopt;
}

} // namespace bd
