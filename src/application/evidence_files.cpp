// Making files fit to be kept: limits, photos, what isn't taken at all. The other half of evidence_service.h.
#include "application/evidence_service.h"
#include "application/files.h"
#include "base/module.h"
#include "documents/pictures/picture.h"
#include "ooxml/picture_notes.h"
#include "domain/privacy.h"
#include "exchange/source/docx_source.h"
#include "ooxml/document.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace bd::application {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 searchedText = 4 * megabyte;

Error tooLarge(const QString &name)
{
    return {QStringLiteral("evidence.too_large"), {name, QString::number(maxEvidenceBytes / megabyte)}, {}};
}

/// What a computer runs when it is opened.
bool isProgram(const QString &name, const QByteArray &data)
{
    static const QStringList endings{QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("scr"), QStringLiteral("bat"), QStringLiteral("cmd"),
                                     QStringLiteral("msi"), QStringLiteral("ps1"), QStringLiteral("vbs"), QStringLiteral("vbe"), QStringLiteral("js"),
                                     QStringLiteral("jse"), QStringLiteral("wsf"), QStringLiteral("hta"), QStringLiteral("lnk"), QStringLiteral("reg"),
                                     QStringLiteral("jar"), QStringLiteral("pif"), QStringLiteral("cpl"), QStringLiteral("sh"), QStringLiteral("desktop"),
                                     QStringLiteral("url"), QStringLiteral("appimage")};
    return endings.contains(QFileInfo(name).suffix().toLower()) || data.startsWith("MZ") || data.startsWith(QByteArray("\x7f" "ELF", 4));
}

bool isCalledPicture(const QString &name)
{
    static const QStringList endings{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe"), QStringLiteral("png"), QStringLiteral("webp"),
                                     QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("gif"), QStringLiteral("bmp")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool hasStamp(const QByteArray &data, const QString &name)
{
    if (name.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive)) {
        NoProgress quiet;
        const auto document = ooxml::readDocument(data, quiet);
        if (!document)
            return false;
        const QStringList lines = exchange::docxSource(*document).lines;
        return std::any_of(lines.begin(), lines.end(), domain::isSecrecyStamp);
    }
    static const QStringList texts{QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("htm")};
    return texts.contains(QFileInfo(name).suffix().toLower()) && domain::hasSecrecyStamp(QString::fromUtf8(data.left(searchedText)));
}

Error pictureError(const Error &error, const QString &name)
{
    if (error.code == QLatin1String("picture.huge"))
        return {QStringLiteral("evidence.huge_picture"), QStringList{name} + error.args, error.detail};
    if (error.code == QLatin1String("picture.unsupported"))
        return {QStringLiteral("evidence.unsupported_picture"), {name}, error.detail};
    if (error.code.startsWith(QLatin1String("picture.")))
        return {QStringLiteral("evidence.broken_picture"), {name}, error.code + QLatin1Char(' ') + error.detail};
    return error;
}

QString withEnding(const QString &name, const QString &ending)
{
    const QString now = QFileInfo(name).suffix().toLower();
    if (now == ending || (ending == QLatin1String("jpg") && (now == QLatin1String("jpeg") || now == QLatin1String("jpe")))
        || (ending == QLatin1String("tif") && now == QLatin1String("tiff")))
        return name;
    const QString base = isCalledPicture(name) ? name.left(name.size() - now.size() - 1) : name;
    return base + QLatin1Char('.') + ending;
}

Result<PreparedEvidence> preparedPicture(const QString &name, const QByteArray &data, int longestSide)
{
    BD_ASSIGN(auto *keep, moduleFunction<documents::KeepPicture>(QStringLiteral("binhdang-paper"), "bdKeepPicture"));
    Result<documents::KeptPicture> kept;
    keep(data, longestSide, kept);
    if (!kept)
        return fail(pictureError(kept.error(), name));
    PreparedEvidence evidence;
    evidence.name = withEnding(name, QString::fromLatin1(kept->ending));
    evidence.data = std::move(kept->data);
    evidence.thumbnail = std::move(kept->thumbnail);
    evidence.wasScaled = kept->wasScaled;
    evidence.wasStripped = kept->wasStripped;
    return evidence;
}

} // namespace

Result<PreparedEvidence> prepareEvidence(const QString &path, int longestSide, Progress &progress)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    progress.text(name);
    if (progress.isCancelled())
        return fail("cancelled");
    if (info.isFile() && info.size() > maxEvidenceBytes)
        return fail(tooLarge(name.normalized(QString::NormalizationForm_C)));
    BD_ASSIGN(const QByteArray data, readFile(path, maxEvidenceBytes));
    return prepareEvidence(name, data, longestSide);
}

Result<PreparedEvidence> prepareEvidence(const QString &given, const QByteArray &data, int longestSide)
{
    const QString name = given.normalized(QString::NormalizationForm_C);
    if (data.size() > maxEvidenceBytes)
        return fail(tooLarge(name));
    if (data.isEmpty())
        return fail("evidence.empty", {name});
    if (isProgram(name, data))
        return fail("evidence.program", {name});
    if (hasStamp(data, name))
        return fail("import.state_secret");
    PreparedEvidence evidence{name, {}, data, {}, false, false};
    if (ooxml::pictureFormat(data) != ooxml::PictureFormat::None || isCalledPicture(name)) {
        BD_ASSIGN(evidence, preparedPicture(name, data, longestSide));
    }
    evidence.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(evidence.name, evidence.data).name();
    return evidence;
}

bool isLargePicture(const QString &path, int longestSide)
{
    QFile file(path);
    if (!isCalledPicture(path) || !file.open(QIODevice::ReadOnly) || file.size() > maxEvidenceBytes)
        return false;
    return ooxml::pictureSide(file.read(ooxml::pictureHead)) > longestSide;
}

} // namespace bd::application
