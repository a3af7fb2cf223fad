#include "base/program_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace bd {

QString programFolder()
{
#ifdef Q_OS_WIN
    std::wstring name(32768, L'\0'); // the longest there are
    const DWORD size = GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
    name.resize(size);
    return size == 0 ? QString() : QFileInfo(QDir::fromNativeSeparators(QString::fromStdWString(name))).path();
#else
    const QString program = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    if (!program.isEmpty())
        return QFileInfo(program).path();
    return QCoreApplication::instance() ? QCoreApplication::applicationDirPath() : QString();
#endif
}

} // namespace bd
