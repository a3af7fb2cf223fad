// Documents of old Word (.doc, 97 to 2003), made readable by a program of this computer that knows them: LibreOffice, else
// Microsoft Word. Any thread but the window's; it may take a minute.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <functional>
#include <memory>
#include <vector>

class QTemporaryDir;

namespace bd::exchange {

/// A way from .doc to .docx. Tests script their own.
struct WordConverter {
    QString name; ///< as users know the program
    /// Writes `docx`; both lie in a folder of their own. Errors: cancelled, program.too_slow, word.too_slow, any other.
    std::function<Result<void>(const QString &doc, const QString &docx, Progress &progress)> convert;
};

/// Those installed here, the one to be asked first in front.
std::vector<WordConverter> installedWordConverters();
/// By the path of its program "soffice".
WordConverter libreOffice(const QString &program);
constexpr int converterMinutes = 3;

/// A file that the readers of .docx take: the given one, or what a .doc was converted to, which is there as long as this.
class ReadableFile {
public:
    QString path() const { return m_path; }
    bool wasConverted() const { return m_folder != nullptr; }

private:
    friend Result<ReadableFile> readableFile(const QString &, Progress &, const std::function<std::vector<WordConverter>()> &);
    QString m_path;
    std::shared_ptr<QTemporaryDir> m_folder;
};

/// The user's file is only read, and no half converted one is ever seen. Everything that isn't a .doc by its bytes goes through
/// as it is, and then nobody is asked who could convert. Errors: cancelled; doc.no_converter (args: file), doc.not_converted (args: file, program), doc.too_slow (args: file,
/// program, minutes).
Result<ReadableFile> readableFile(const QString &path, Progress &progress,
                                  const std::function<std::vector<WordConverter>()> &converters = installedWordConverters);

} // namespace bd::exchange
