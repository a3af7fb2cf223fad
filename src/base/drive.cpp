#include "base/drive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace bd {

namespace {

/// Nothing is asked of a folder that isn't there.
QString nearest(const QString &folder)
{
    if (folder.startsWith(QLatin1String("//")))
        return folder; // a share that isn't there is one all the same
    QFileInfo info(QDir::cleanPath(folder));
    while (!info.exists() && info.path() != info.filePath())
        info.setFile(info.path());
    return info.absoluteFilePath();
}

/// "OneDrive - Sở Nội vụ", "Dropbox (Cá nhân)": the name that a program gives its folder, alone or with the account behind it.
bool isSyncName(const QString &name)
{
    static const QStringList names{QStringLiteral("onedrive"), QStringLiteral("dropbox"), QStringLiteral("google drive"),
                                   QStringLiteral("googledrive"), QStringLiteral("my drive"), QStringLiteral("drive của tôi"),
                                   QStringLiteral("icloud drive"), QStringLiteral("iclouddrive"), QStringLiteral("nextcloud")};
    const QString small = name.toLower();
    return std::any_of(names.begin(), names.end(), [&](const QString &each) {
        return small == each || small.startsWith(each + QStringLiteral(" - ")) || small.startsWith(each + QStringLiteral(" ("));
    });
}

bool isIn(const QString &folder, const QString &root)
{
    const QString clean = QDir::cleanPath(root);
    return !clean.isEmpty() && (folder.compare(clean, Qt::CaseInsensitive) == 0
                                || folder.startsWith(clean.endsWith(u'/') ? clean : clean + u'/', Qt::CaseInsensitive));
}

/// What programs of synchronisation say of themselves in the environment (OneDrive) or in a file (Dropbox).
QStringList synchronisedFolders()
{
    QStringList folders;
    for (const char *variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"})
        if (const QString folder = qEnvironmentVariable(variable); !folder.isEmpty())
            folders.append(QDir::fromNativeSeparators(folder));
    for (const char *variable : {"APPDATA", "LOCALAPPDATA"}) {
        QFile file(qEnvironmentVariable(variable) + QStringLiteral("/Dropbox/info.json"));
        if (qEnvironmentVariableIsEmpty(variable) || !file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.read(64 * 1024)); // {"personal": {"path": "C:\\Users\\…", …
        const qsizetype key = text.indexOf(QLatin1String("\"path\"")), from = text.indexOf(u'"', text.indexOf(u':', key) + 1);
        const qsizetype to = text.indexOf(u'"', from + 1);
        if (key >= 0 && from > key && to > from)
            folders.append(QDir::fromNativeSeparators(text.mid(from + 1, to - from - 1).replace(QLatin1String("\\\\"), QLatin1String("\\"))));
    }
    return folders;
}

bool hasMarkAbove(QString folder)
{
    for (;;) {
        for (const char *mark : {"/.dropbox", "/.dropbox.cache", "/.tmp.drivedownload", "/.tmp.driveupload", "/.sync_folder", "/.nextcloudsync.log"})
            if (QFileInfo::exists(folder + QLatin1String(mark)))
                return true;
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            return false;
        folder = above;
    }
}

#ifdef Q_OS_WIN

Drive systemDrive(const QString &folder, const QStorageInfo &)
{
    if (folder.startsWith(QLatin1String("//")))
        return Drive::Remote;
    switch (GetDriveTypeW(QDir::toNativeSeparators(folder.left(2) + u'/').toStdWString().c_str())) {
    case DRIVE_REMOTE: return Drive::Remote;
    case DRIVE_REMOVABLE: return Drive::Removable;
    case DRIVE_FIXED: return Drive::Fixed;
    default: return Drive::Unknown;
    }
}

#else

/// Where desktops hang in what is plugged in.
Drive systemDrive(const QString &folder, const QStorageInfo &storage)
{
    if (folder.startsWith(QLatin1String("//")))
        return Drive::Remote;
    const QString root = storage.rootPath();
    return root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/")) ? Drive::Removable : Drive::Fixed;
}

#endif

} // namespace

FolderFacts factsOf(const QString &folder)
{
    FolderFacts facts;
    facts.folder = nearest(QDir::fromNativeSeparators(folder));
    const QStorageInfo storage(facts.folder);
    facts.drive = systemDrive(facts.folder, storage);
    facts.fileSystem = storage.fileSystemType().toLower();
    facts.volume = storage.name();
    facts.synchronised = synchronisedFolders();
    facts.hasSyncMark = hasMarkAbove(facts.folder);
    return facts;
}

FolderPlace placeOf(const FolderFacts &facts)
{
    static const QList<QByteArray> remote{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "davfs", "fuse.davfs2"};
    if (facts.drive == Drive::Remote || remote.contains(facts.fileSystem) || facts.folder.startsWith(QLatin1String("//")))
        return FolderPlace::Network;
    const QStringList names = facts.folder.split(u'/');
    const bool isSynchronised = facts.hasSyncMark || isSyncName(facts.volume) || std::any_of(names.begin(), names.end(), isSyncName)
        || std::any_of(facts.synchronised.begin(), facts.synchronised.end(), [&](const QString &root) { return isIn(facts.folder, root); });
    if (isSynchronised)
        return FolderPlace::Synchronised;
    return facts.drive == Drive::Removable ? FolderPlace::Stick : FolderPlace::ThisComputer;
}

} // namespace bd
