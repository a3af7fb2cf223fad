#include "application/own_templates.h"

#include "application/files.h"
#include "documents/template/inspect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace bd::application {

namespace {

const QRegularExpression &datedWords()
{
    static const QRegularExpression words(QStringLiteral(" \\(cũ \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d(, \\d+)?\\)$"));
    return words;
}

/// Free beside `path`. No colon: Windows has none in names.
QString datedName(const QString &path, const Clock &clock)
{
    const QFileInfo info(path);
    const QString stamp = clock.nowUtc().toOffsetFromUtc(7 * 3600).toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(" (cũ ") + stamp;
    const QString end = QStringLiteral(").") + info.suffix();
    QString name = stem + end;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + QStringLiteral(", %1").arg(number) + end;
    return name;
}

Result<QString> moveAside(const QString &path, const Clock &clock)
{
    const QString kept = datedName(path, clock);
    QFile file(path);
    if (!file.rename(kept))
        return fail("template.not_moved", {shownPath(path)}, file.errorString());
    return kept;
}

Result<WrittenTemplate> write(const QString &path, const QByteArray &bytes, IfExists ifExists, const Clock &clock)
{
    WrittenTemplate written{path, {}};
    if (QFileInfo(path).isFile()) {
        if (const auto there = readFile(path, maxTemplateBytes); there && *there == bytes)
            return written;
        if (ifExists == IfExists::Refuse)
            return fail("template.exists", {shownPath(path)});
        BD_ASSIGN(written.kept, moveAside(path, clock));
    }
    auto done = writeFile(path, bytes);
    if (!done) {
        if (!written.kept.isEmpty())
            QFile::rename(written.kept, path); // as it was
        return fail(std::move(done).error());
    }
    // What comes with the program is read-only, its copy is there to be changed.
    QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOwner | QFile::WriteOwner);
    return written;
}

Result<QString> ownPath(const QString &name)
{
    BD_ASSIGN(const QString folder, makeTemplateFolder());
    return QString(folder + QLatin1Char('/') + name + QStringLiteral(".docx"));
}

} // namespace

Result<QString> makeTemplateFolder()
{
    const QString folder = templateFolder();
    if (!QDir().mkpath(folder))
        return fail("file.unwritable", {shownPath(folder)});
    return folder;
}

bool isSetAside(const QString &fileName)
{
    const QString name = fileName.normalized(QString::NormalizationForm_C);
    return name.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive) && datedWords().match(name.chopped(5)).hasMatch();
}

Result<WrittenTemplate> copyTemplate(const QString &name, const QString &outFile, IfExists ifExists, const Clock &clock)
{
    BD_ASSIGN(const QByteArray bytes, templateBytes(name));
    return write(outFile, bytes, ifExists, clock);
}

Result<WrittenTemplate> makeOwnTemplate(const QString &name, const Clock &clock)
{
    BD_ASSIGN(const QString path, ownPath(name));
    if (QFile::exists(path))
        return WrittenTemplate{path, {}};
    return copyTemplate(name, path, IfExists::Refuse, clock);
}

Result<WrittenTemplate> addTemplate(const QString &file, IfExists ifExists, const Clock &clock, Progress &progress)
{
    BD_ASSIGN(const QByteArray bytes, readFile(file, maxTemplateBytes));
    BD_TRY(documents::inspectTemplate(bytes, nullptr, progress));
    if (progress.isCancelled())
        return fail("cancelled");
    QString name = QFileInfo(file).completeBaseName().normalized(QString::NormalizationForm_C);
    name.remove(datedWords()); // one that was set aside comes back
    BD_ASSIGN(const QString path, ownPath(name));
    if (QFileInfo(path).exists() && QFileInfo(path).canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return WrittenTemplate{path, {}}; // it lies there already
    return write(path, bytes, ifExists, clock);
}

Result<WrittenTemplate> addNewTemplate(const QString &name, const QByteArray &bytes, const Clock &clock)
{
    for (int number = 1;; ++number) {
        BD_ASSIGN(const QString path, ownPath(number == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(number)));
        auto written = write(path, bytes, IfExists::Refuse, clock);
        if (written || written.error().code != QLatin1String("template.exists"))
            return written;
    }
}

Result<QString> setTemplateAside(const TemplateInfo &info, const Clock &clock)
{
    BD_ASSIGN(QString kept, moveAside(info.path, clock));
    if (info.isForPlans && !planTemplate())
        usePlanTemplate({});
    return kept;
}

} // namespace bd::application
