#include "base/open_elsewhere.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace bd {

namespace {

/// "~$ hoach.docx" beside "Ke hoach.docx": Word puts its mark in the place of the first two letters, or in front of short names.
QStringList marksOf(const QString &name)
{
    return {QStringLiteral("~$") + name.mid(2), QStringLiteral("~$") + name.mid(1), QStringLiteral("~$") + name,
            QStringLiteral(".~lock.") + name + QLatin1Char('#')};
}

bool isHeld(const QString &path)
{
#ifdef Q_OS_WIN
    const HANDLE file = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(file);
#else
    Q_UNUSED(path);
#endif
    return false;
}

} // namespace

bool isOpenElsewhere(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    if (isHeld(info.absoluteFilePath()))
        return true;
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return false; // reason enough, whoever has it open
    const QDir folder = info.absoluteDir();
    const QStringList marks = marksOf(info.fileName());
    return std::any_of(marks.begin(), marks.end(), [&](const QString &mark) { return folder.exists(mark); });
}

Error unwritable(const QString &path, const QString &detail)
{
    const QStringList shown{QDir::toNativeSeparators(path)};
    return (isOpenElsewhere(path) ? fail("file.open_elsewhere", shown, detail) : fail("file.unwritable", shown, detail)).value();
}

} // namespace bd
