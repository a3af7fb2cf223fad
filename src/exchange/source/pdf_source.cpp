#include "exchange/source/pdf_source.h"

#include "base/module.h"

namespace bd::exchange {

Result<SourceDocument> pdfSource(const QByteArray &bytes, Progress &progress)
{
    BD_ASSIGN(ReadPdf *const read, moduleFunction<ReadPdf>(QStringLiteral("binhdang-paper"), "bdReadPdf"));
    if (!read)
        return fail("pdf.unsupported");
    Result<SourceDocument> result;
    read(bytes, progress, result);
    return result;
}

} // namespace bd::exchange
