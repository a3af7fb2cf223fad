// A PDF with a text layer as a source. Any thread (one document per thread).
#pragma once
#include "exchange/source/source_document.h"

namespace bd::exchange {

/// Visual lines with their place, columns of head and signature kept apart; page numbers and stamps of digital
/// signatures left out. Errors: pdf.broken, pdf.encrypted, pdf.scan, pdf.unsupported (built without poppler), cancelled.
Result<SourceDocument> pdfSource(const QByteArray &bytes, Progress &progress);

} // namespace bd::exchange
