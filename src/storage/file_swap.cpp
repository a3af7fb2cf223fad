#include "storage/file_swap.h"

#include "base/uuid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <filesystem>

namespace bd::storage {

namespace {

std::filesystem::path native(const QString &path) { return QFileInfo(path).filesystemFilePath(); }

// On Windows a program that looks at every new file (antivirus, search) holds it for a moment, and it can't be renamed then.
#ifdef Q_OS_WIN
constexpr int triesToRename = 20;
#else
constexpr int triesToRename = 1;
#endif

std::error_code renameOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    for (int i = 1; error && i < triesToRename && QFileInfo::exists(from); ++i) {
        QThread::msleep(50);
        std::filesystem::rename(native(from), native(to), error);
    }
    return error;
}

} // namespace

Result<void> replaceFile(const QString &finished, const QString &target)
{
    const std::error_code error = renameOver(finished, target);
    if (error)
        return fail("file.unwritable", {QDir::toNativeSeparators(target)}, QString::fromStdString(error.message()));
    return {};
}

Result<void> keepUnder(const QString &path, const QString &kept)
{
    std::error_code error;
    std::filesystem::create_hard_link(native(path), native(kept), error);
    if (!error || QFile::copy(path, kept))
        return {};
    QFile::remove(kept);
    return fail("file.unwritable", {QDir::toNativeSeparators(kept)}, QString::fromStdString(error.message()));
}

QString workName(const QString &target)
{
    const QFileInfo info(target);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QLatin1Char('.') + newUuid().left(8)
        + QStringLiteral(".tmp");
}

QStringList sidecars(const QString &path)
{
    QStringList found;
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        const QFileInfo info(path + QLatin1String(ending));
        if (info.exists() && info.size() > 0)
            found.append(info.filePath());
    }
    return found;
}

} // namespace bd::storage
