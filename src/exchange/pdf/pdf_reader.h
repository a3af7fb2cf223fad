// Reads a PDF with poppler. A library of its own (bd_pdfreader), which the programs load when a PDF is to be read: see
// exchange/source/pdf_source.h. Any thread (one document per thread).
#pragma once
#include "exchange/source/source_document.h"

namespace bd::exchange {

/// Visual lines with their place, columns of head and signature kept apart; page numbers and stamps of digital
/// signatures left out. Errors: pdf.broken, pdf.encrypted, pdf.scan, cancelled.
Result<SourceDocument> readPdf(const QByteArray &bytes, Progress &progress);

} // namespace bd::exchange
