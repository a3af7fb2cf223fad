// On what kind of disk a folder lies, and whether a program copies it elsewhere on its own. Any thread.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bd {

enum class Drive { Unknown, Fixed, Removable, Remote };

/// What can be asked about a folder. Values, so that the decision is tested by table.
struct FolderFacts {
    QString folder; ///< absolute, "/" as separator
    Drive drive = Drive::Unknown;
    QByteArray fileSystem;      ///< "ntfs", "vfat", "cifs"; "" unknown
    QString volume;             ///< the disk's name: "Google Drive"
    QStringList synchronised;   ///< folders that programs of synchronisation say are theirs
    bool hasSyncMark = false;   ///< a folder above holds what such a program leaves there
};

/// Asks the system. Of a folder that isn't there yet, the nearest one above it.
FolderFacts factsOf(const QString &folder);

enum class FolderPlace {
    ThisComputer,
    Stick,        ///< may be pulled out at any moment
    Network,      ///< another computer's: its locks can't be relied on
    Synchronised, ///< copied by OneDrive, Google Drive, Dropbox …, file by file and whenever they like
};
FolderPlace placeOf(const FolderFacts &facts);
inline FolderPlace placeOf(const QString &folder) { return placeOf(factsOf(folder)); }

} // namespace bd
