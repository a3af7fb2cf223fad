// A Word document as PDF, page after page: memory doesn't grow with the pages. Needs a QGuiApplication; any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

namespace bd::documents {

struct PdfReport {
    int pages = 0;
    QStringList unsupported; ///< codes of ooxml/unsupported.h
};

/// Fonts embedded, title and bookmarks (headings) set. Written beside and renamed at the end: an error leaves no file.
/// Errors: those of Pager, file.unwritable (args: path), cancelled.
Result<PdfReport> writePdf(const QByteArray &docx, const QString &fileName, Progress &progress);

/// writePdf as the module "binhdang-paper" exports it, under the name "bdWritePdf": programs that rarely write a PDF load
/// it for that.
using WritePdf = void(const QByteArray &docx, const QString &fileName, Progress &progress, Result<PdfReport> &result);

} // namespace bd::documents
