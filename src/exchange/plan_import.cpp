#include "exchange/plan_import.h"

#include "exchange/plan/recogniser.h"
#include "exchange/source/docx_source.h"
#include "exchange/source/pdf_source.h"
#include "exchange/source/text_source.h"
#include "ooxml/document.h"

#include <QFile>
#include <QFileInfo>

namespace bd::exchange {

namespace {

constexpr qint64 maxFileBytes = 256LL * 1024 * 1024;

Result<SourceDocument> sourceOf(const QByteArray &bytes, Progress &progress)
{
    // ZIP, or the older container of Word files: the DOCX reader tells what is wrong with it.
    if (bytes.startsWith("PK") || bytes.startsWith("\xD0\xCF\x11\xE0")) {
        BD_ASSIGN(const auto document, ooxml::readDocument(bytes, progress));
        SourceDocument source = docxSource(document);
        if (source.blocks.empty())
            return fail("file.empty");
        return source;
    }
    if (bytes.left(1024).contains("%PDF-"))
        return pdfSource(bytes, progress);
    BD_ASSIGN(const QString text, decodeText(bytes));
    return textSource(text);
}

/// Whatever the file is.
Result<SourceDocument> sourceOfFile(const QString &path, Progress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail("file.unreadable", {path}, file.errorString());
    if (file.size() == 0)
        return fail("file.empty", {path});
    // A text of this size is refused before it is read; archives have limits of their own.
    const QByteArray begin = file.peek(1024);
    const bool packed = begin.startsWith("PK") || begin.startsWith("\xD0\xCF\x11\xE0") || begin.contains("%PDF-");
    if (file.size() > (packed ? maxFileBytes : maxTextBytes))
        return fail("text.too_large", {QString::number((packed ? maxFileBytes : maxTextBytes) / 1024 / 1024)});
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fail("file.unreadable", {path}, file.errorString());
    progress.report(0, 5);
    return sourceOf(bytes, progress);
}

} // namespace

Result<ImportedPlan> readPlanFile(const QString &path, Progress &progress, bool isReport)
{
    BD_ASSIGN(SourceDocument source, sourceOfFile(path, progress));
    return recognisePlan(std::move(source), progress, isReport);
}

Result<ReportOutline> readOutlineFile(const QString &path, Progress &progress)
{
    BD_ASSIGN(SourceDocument source, sourceOfFile(path, progress));
    return recogniseOutline(std::move(source), progress);
}

Result<ReportOutline> readOutlineText(const QString &text, Progress &progress)
{
    BD_ASSIGN(SourceDocument source, textSource(text));
    return recogniseOutline(std::move(source), progress);
}

Result<ImportedPlan> readPlanText(const QString &text, Progress &progress)
{
    BD_ASSIGN(SourceDocument source, textSource(text));
    return recognisePlan(std::move(source), progress);
}

} // namespace bd::exchange
