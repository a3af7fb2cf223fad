#include "exchange/word/old_word.h"

#include "base/run_program.h"
#include "base/word_automation.h"
#include "ooxml/package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace bd::exchange {

namespace {

constexpr qint64 maxDocBytes = 64LL * 1024 * 1024;
constexpr int seconds = converterMinutes * 60;

/// The bytes of a .doc; nothing for any other file.
QByteArray oldWordBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !file.peek(4).startsWith("\xD0\xCF\x11\xE0") || file.size() > maxDocBytes)
        return {};
    QByteArray bytes = file.readAll();
    static const QString stream = QStringLiteral("WordDocument"); // named in the container, in UTF-16
    if (!bytes.contains(QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2)))
        return {};
    const auto refused = ooxml::Package::refuseOtherFormats(bytes);
    return !refused && refused.error().code == QLatin1String("docx.old_doc") ? bytes : QByteArray();
}

QString findLibreOffice()
{
    for (const char *name : {"soffice", "libreoffice"})
        if (const QString found = QStandardPaths::findExecutable(QLatin1String(name)); !found.isEmpty())
            return found;
    for (const char *variable : {"ProgramW6432", "ProgramFiles", "ProgramFiles(x86)"}) {
        const QString folder = qEnvironmentVariable(variable);
        const QString program = QDir::fromNativeSeparators(folder) + QStringLiteral("/LibreOffice/program/soffice.exe");
        if (!folder.isEmpty() && QFileInfo(program).isFile())
            return program;
    }
    return {};
}

bool isDocx(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "PK";
}

} // namespace

WordConverter libreOffice(const QString &program)
{
    const auto convert = [program](const QString &doc, const QString &docx, Progress &progress) -> Result<void> {
        // A profile of its own: the user's may be in use by a LibreOffice that is open.
        const QString profile = QFileInfo(docx).path() + QStringLiteral("/profile");
        const QStringList arguments{QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(profile).toString(QUrl::FullyEncoded),
                                    QStringLiteral("--headless"), QStringLiteral("--norestore"), QStringLiteral("--nolockcheck"),
                                    QStringLiteral("--convert-to"), QStringLiteral("docx:MS Word 2007 XML"),
                                    QStringLiteral("--outdir"), QDir::toNativeSeparators(QFileInfo(docx).path()), QDir::toNativeSeparators(doc)};
        BD_ASSIGN(const int code, runProgram(program, arguments, seconds, progress));
        return code == 0 ? Result<void>() : fail("doc.not_converted", {}, QStringLiteral("exit code %1").arg(code));
    };
    return {QStringLiteral("LibreOffice"), convert};
}

std::vector<WordConverter> installedWordConverters()
{
    std::vector<WordConverter> converters;
    if (const QString program = findLibreOffice(); !program.isEmpty())
        converters.push_back(libreOffice(program));
    if (isWordInstalled())
        converters.push_back({QStringLiteral("Microsoft Word"), [](const QString &doc, const QString &docx, Progress &progress) {
                                  return convertWithWord(doc, docx, seconds, progress);
                              }});
    return converters;
}

Result<ReadableFile> readableFile(const QString &path, Progress &progress, const std::function<std::vector<WordConverter>()> &asked)
{
    ReadableFile file;
    file.m_path = path;
    const QByteArray bytes = oldWordBytes(path);
    if (bytes.isEmpty())
        return file;
    const QString shown = QDir::toNativeSeparators(path);
    const std::vector<WordConverter> converters = asked();
    if (converters.empty())
        return fail("doc.no_converter", {shown});
    Error last;
    for (const WordConverter &converter : converters) {
        // Its bytes under a plain name: no program meets the user's file, its lock or the mark of where it came from.
        auto folder = std::make_shared<QTemporaryDir>();
        const QString doc = folder->filePath(QStringLiteral("document.doc")), docx = folder->filePath(QStringLiteral("document.docx"));
        QFile copy(doc);
        if (!folder->isValid() || !copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.flush())
            return fail("doc.not_converted", {shown, converter.name}, copy.errorString());
        copy.close();
        progress.report(0, 0);
        const auto done = converter.convert(doc, docx, progress);
        if (progress.isCancelled() || (!done && done.error().code == QLatin1String("cancelled")))
            return fail("cancelled");
        if (done && isDocx(docx)) {
            file.m_path = docx;
            file.m_folder = std::move(folder);
            return file;
        }
        const QString detail = done ? QStringLiteral("no document was written") : done.error().code + QLatin1Char(' ') + done.error().detail;
        if (!done && done.error().code.endsWith(QLatin1String(".too_slow")))
            last = fail("doc.too_slow", {shown, converter.name, QString::number(converterMinutes)}, detail).value();
        else
            last = fail("doc.not_converted", {shown, converter.name}, detail).value();
    }
    return fail(std::move(last));
}

} // namespace bd::exchange
