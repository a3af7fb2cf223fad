// Where the pages of a preview come from: a pager over a document, or a stand-in in tests.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/layout/page.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

namespace bd::gui {

/// One run over a document's pages; made and used in a job.
class PageSource {
public:
    PageSource() = default;
    Q_DISABLE_COPY_MOVE(PageSource)
    virtual ~PageSource() = default;
    virtual Result<documents::PagePtr> next(Progress &progress) = 0; ///< null behind the last page
    virtual bool printsPageCount() const { return false; }
    /// Codes of what the pages don't show as the document asks (application/unsupported_text.h); behind the last page.
    virtual QStringList unsupported() const { return {}; }
    /// The same document from its first page, with the counts this run found behind its last one.
    virtual Result<std::unique_ptr<PageSource>> again(Progress &progress) = 0;
};

/// Makes the document and opens it: all of it in the job, so it holds values only.
using OpenPages = std::function<Result<std::unique_ptr<PageSource>>(Progress &)>;

/// Pages of a Word document. Errors: those of documents::Pager.
Result<std::unique_ptr<PageSource>> openDocx(const QByteArray &docx, Progress &progress);

/// All pages; counted first where the document prints their number. Errors: those of the source; cancelled.
Result<std::vector<documents::PagePtr>> allPages(const OpenPages &open, Progress &progress);

} // namespace bd::gui
