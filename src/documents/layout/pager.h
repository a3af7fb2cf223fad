// Lays a Word document out into pages, one after the other, as they are asked for. Rules: ECMA-376 part 1, 17; where it
// leaves a choice, what LibreOffice and Word print. Needs a QGuiApplication; one thread at a time, any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/layout/page.h"

#include <QStringList>

namespace bd::documents {

class Pager {
public:
    /// Errors: those of ooxml::readDocument.
    static Result<Pager> open(const QByteArray &docx, Progress &progress);
    Pager(Pager &&) noexcept;
    Pager &operator=(Pager &&) noexcept;
    ~Pager();

    /// The next page; null behind the last one. A document has one page at least. Errors: those of reading; cancelled.
    Result<PagePtr> next(Progress &progress);

    QString title() const; ///< of the file's properties
    /// Codes of what isn't shown as the file asks (ooxml/unsupported.h); complete behind the last page.
    QStringList unsupported() const;
    /// Somewhere "page 1 of N" stands: lay out once to count, then again with setCounts(). Known after open().
    bool printsPageCount() const;
    /// Known behind the last page.
    const PageCounts &counts() const;
    void setCounts(const PageCounts &counts);

private:
    struct Private;
    explicit Pager(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Lays the document out, keeping no page.
Result<PageCounts> countPages(const QByteArray &docx, Progress &progress);
/// All pages at once, counted first where the document prints their number. For small documents and tests.
Result<std::vector<PagePtr>> layOut(const QByteArray &docx, Progress &progress);

} // namespace bd::documents
