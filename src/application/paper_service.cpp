#include "application/paper_service.h"

#include "application/document_service.h"
#include "application/files.h"
#include "base/module.h"
#include "documents/pdf/pdf.h"
#include "ooxml/zip_archive.h"

#include <QFileInfo>

namespace bd::application {

namespace {

constexpr qint64 maxDocxBytes = 256LL * 1024 * 1024;

Result<void> checkName(const QString &outFile)
{
    if (exportFormat(outFile) == ExportFormat::Pdf)
        return {};
    return fail("export.not_pdf", {shownPath(outFile)});
}

Result<PaperReport> written(const QByteArray &docx, const QString &outFile, Progress &progress)
{
    const auto write = moduleFunction<documents::WritePdf>(QStringLiteral("binhdang-paper"), "bdWritePdf");
    if (!write)
        return fail(write.error());
    Result<documents::PdfReport> report;
    (*write)(docx, outFile, progress, report);
    if (!report)
        return fail(std::move(report).error());
    return PaperReport{report->pages, std::move(report->unsupported)};
}

} // namespace

Result<PaperReport> docxPdf(const QString &file, const QString &outFile, Progress &progress)
{
    BD_TRY(checkName(outFile));
    if (!QFileInfo::exists(file))
        return fail("file.missing", {shownPath(file)});
    BD_ASSIGN(const QByteArray docx, ooxml::readWholeFile(file, maxDocxBytes));
    return written(docx, outFile, progress);
}

Result<PaperReport> docxPdf(const QByteArray &docx, const QString &outFile, Progress &progress)
{
    BD_TRY(checkName(outFile));
    return written(docx, outFile, progress);
}

Result<PaperReport> planPdf(const domain::Plan &plan, const QString &outFile, const QString &templateName, Progress &progress)
{
    BD_TRY(checkName(outFile));
    BD_ASSIGN(const QByteArray docx, renderPlan(plan, ExportFormat::Docx, templateName, progress));
    return written(docx, outFile, progress);
}

} // namespace bd::application
