// File names for libraries that take `char *` only (libxlsxwriter, Hunspell). On Windows such names are in the process's code
// page: UTF-8 by the program's manifest from Windows 10 1903 on, before that one that can't write Vietnamese letters. Then a
// library gets a file under a plain name, and the bytes go there or come from there by copying (docs/adr/0043).
// Any thread.
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

class QTemporaryDir;

namespace bd {

/// False on a Windows that doesn't honour the program's manifest. True everywhere else, whatever the locale says of itself:
/// names of files are bytes there.
bool narrowNamesAreUtf8();

/// What a system makes of narrow names; tests have their own.
struct NarrowNames {
    /// The name as a library takes it; null where that can't be said.
    std::function<QByteArray(const QString &path)> encode;
    /// Folders for temporary files, the best first.
    QStringList temporaryFolders;

    static NarrowNames ofSystem();
};

/// A folder for work whose name every library takes; gone at the end.
class NarrowFolder {
public:
    /// Error: file.no_narrow_folder (args: the folder that was tried first).
    static Result<NarrowFolder> make(const NarrowNames &names = NarrowNames::ofSystem());
    NarrowFolder(NarrowFolder &&) noexcept;
    NarrowFolder &operator=(NarrowFolder &&) noexcept;
    ~NarrowFolder();

    QByteArray name() const { return m_name; }
    QString path() const;
    /// Of a file in it; `file` is plain ASCII.
    QByteArray nameOf(const QString &file) const;

private:
    NarrowFolder(std::unique_ptr<QTemporaryDir> folder, QByteArray name);
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_name;
};

/// A file to be read under a name that a library takes: itself, or a copy that lives as long as this.
class NarrowFile {
public:
    /// Errors: file.no_narrow_folder, file.unreadable (args: path).
    static Result<NarrowFile> of(const QString &path, const NarrowNames &names = NarrowNames::ofSystem());

    QByteArray name() const { return m_name; }
    bool isCopy() const { return m_folder != nullptr; }

private:
    NarrowFile() = default;
    std::shared_ptr<NarrowFolder> m_folder;
    QByteArray m_name;
};

} // namespace bd
