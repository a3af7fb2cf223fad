#include "base/narrow_path.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace bd {

namespace {

#ifdef Q_OS_WIN

QByteArray inCodePage(const QString &path)
{
    const std::wstring wide = path.toStdWString();
    BOOL wasReplaced = FALSE;
    QByteArray bytes(static_cast<qsizetype>(wide.size()) * 4 + 1, '\0');
    const int size = WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, wide.c_str(), -1, bytes.data(), static_cast<int>(bytes.size()),
                                         nullptr, &wasReplaced);
    if (size <= 0 || wasReplaced)
        return {};
    bytes.truncate(size - 1);
    return bytes;
}

/// "C:\Users\NGUYN~1": what old programs see, where the disk keeps such names. The file must exist.
QString shortName(const QString &path)
{
    const std::wstring wide = path.toStdWString();
    const DWORD size = GetShortPathNameW(wide.c_str(), nullptr, 0);
    std::wstring name(size, L'\0');
    const DWORD written = size == 0 ? 0 : GetShortPathNameW(wide.c_str(), name.data(), size);
    if (written == 0 || written >= size)
        return {};
    return QString::fromStdWString(name.substr(0, written));
}

QByteArray systemName(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    if (narrowNamesAreUtf8())
        return native.toUtf8();
    const QByteArray plain = inCodePage(native);
    return plain.isEmpty() ? inCodePage(shortName(native)) : plain;
}

QStringList systemFolders()
{
    QStringList folders{QDir::tempPath()};
    for (const char *variable : {"PUBLIC", "ProgramData", "SystemDrive"})
        if (const QString folder = qEnvironmentVariable(variable); !folder.isEmpty())
            folders.append(QDir::fromNativeSeparators(folder) + (folder.endsWith(u':') ? QStringLiteral("/") : QString()));
    return folders;
}

#else

QByteArray systemName(const QString &path)
{
    return QFile::encodeName(path);
}

QStringList systemFolders()
{
    return {QDir::tempPath()};
}

#endif

} // namespace

bool narrowNamesAreUtf8()
{
#ifdef Q_OS_WIN
    return GetACP() == CP_UTF8;
#else
    return true;
#endif
}

NarrowNames NarrowNames::ofSystem()
{
    return {systemName, systemFolders()};
}

NarrowFolder::NarrowFolder(std::unique_ptr<QTemporaryDir> folder, QByteArray name) : m_folder(std::move(folder)), m_name(std::move(name)) {}

NarrowFolder::NarrowFolder(NarrowFolder &&) noexcept = default;

NarrowFolder &NarrowFolder::operator=(NarrowFolder &&) noexcept = default;

NarrowFolder::~NarrowFolder() = default;

QString NarrowFolder::path() const
{
    return m_folder->path();
}

QByteArray NarrowFolder::nameOf(const QString &file) const
{
    return m_name + QDir::separator().toLatin1() + file.toLatin1();
}

Result<NarrowFolder> NarrowFolder::make(const NarrowNames &names)
{
    QString problem;
    for (const QString &parent : names.temporaryFolders) {
        auto folder = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/binhdang-XXXXXX"));
        if (!folder->isValid()) {
            problem = folder->errorString();
            continue;
        }
        QByteArray name = names.encode(folder->path());
        if (!name.isEmpty())
            return NarrowFolder(std::move(folder), std::move(name));
    }
    return fail("file.no_narrow_folder", {QDir::toNativeSeparators(names.temporaryFolders.value(0))}, problem);
}

Result<NarrowFile> NarrowFile::of(const QString &path, const NarrowNames &names)
{
    NarrowFile file;
    file.m_name = names.encode(path);
    if (!file.m_name.isEmpty())
        return file;
    BD_ASSIGN(auto folder, NarrowFolder::make(names));
    file.m_folder = std::make_shared<NarrowFolder>(std::move(folder));
    const QString copy = QStringLiteral("file");
    if (!QFile::copy(path, file.m_folder->path() + QLatin1Char('/') + copy))
        return fail("file.unreadable", {QDir::toNativeSeparators(path)}, QStringLiteral("copied for a library"));
    file.m_name = file.m_folder->nameOf(copy);
    return file;
}

} // namespace bd
