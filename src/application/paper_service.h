// Word documents and plans as PDF. Needs a QGuiApplication (fonts), but no display; any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "domain/plan.h"

#include <QStringList>

namespace bd::application {

struct PaperReport {
    int pages = 0;
    QStringList unsupported; ///< codes of what isn't printed as the file asks (unsupported_text.h)
};

/// Written whole or not at all. Errors: file.missing, file.unreadable, zip.too_large, export.not_pdf (args: path; the name
/// must end in .pdf), those of documents::writePdf.
Result<PaperReport> docxPdf(const QString &file, const QString &outFile, Progress &progress);
/// A document that is in memory already.
Result<PaperReport> docxPdf(const QByteArray &docx, const QString &outFile, Progress &progress);
/// The plan through its Word template. Errors also: those of renderPlan.
Result<PaperReport> planPdf(const domain::Plan &plan, const QString &outFile, const QString &templateName, Progress &progress);

} // namespace bd::application
