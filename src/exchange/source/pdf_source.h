// A PDF with a text layer as a source, by the part of the program that is loaded for it. Any thread.
#pragma once
#include "exchange/source/source_document.h"

namespace bd::exchange {

/// Errors: those of readPdf (exchange/pdf/pdf_reader.h), pdf.unsupported (built without poppler), program.incomplete.
Result<SourceDocument> pdfSource(const QByteArray &bytes, Progress &progress);

/// readPdf as the module "binhdang-paper" exports it, under the name "bdReadPdf".
using ReadPdf = void(const QByteArray &bytes, Progress &progress, Result<SourceDocument> &result);

} // namespace bd::exchange
