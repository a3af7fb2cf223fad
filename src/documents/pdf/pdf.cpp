#include "documents/pdf/pdf.h"

#include "documents/layout/pager.h"
#include "documents/pdf/page_writer.h"

namespace bd::documents {

namespace {

Result<int> countPages(Pager &pager, Progress &progress)
{
    for (int count = 0;; ++count) {
        BD_ASSIGN(const PagePtr page, pager.next(progress));
        if (!page)
            return count;
    }
}

} // namespace

Result<PdfReport> writePdf(const QByteArray &docx, const QString &fileName, Progress &progress)
{
    BD_ASSIGN(Pager pager, Pager::open(docx, progress));
    PdfJob job{fileName, pager.title(), 0};
    if (pager.printsPageCount()) {
        BD_ASSIGN(job.total, countPages(pager, progress));
        BD_ASSIGN(pager, Pager::open(docx, progress));
        pager.setPageCount(job.total);
    }
    const PageSource next = [&pager](Progress &asked) { return pager.next(asked); };
    BD_ASSIGN(const int pages, writePages(next, job, progress));
    return PdfReport{pages, pager.unsupported()};
}

} // namespace bd::documents
