#include "documents/pdf/pdf.h"

#include "documents/layout/pager.h"
#include "documents/pdf/page_writer.h"

namespace bd::documents {

Result<PdfReport> writePdf(const QByteArray &docx, const QString &fileName, Progress &progress)
{
    BD_ASSIGN(Pager pager, Pager::open(docx, progress));
    PdfJob job{fileName, pager.title(), 0};
    if (pager.printsPageCount()) {
        BD_ASSIGN(const PageCounts counts, countPages(docx, progress));
        pager.setCounts(counts);
        job.total = counts.pages;
    }
    const PageSource next = [&pager](Progress &asked) { return pager.next(asked); };
    BD_ASSIGN(const int pages, writePages(next, job, progress));
    return PdfReport{pages, pager.unsupported()};
}

} // namespace bd::documents
