// Pages into a PDF file, one at a time. Private to documents/pdf; writePdf() is the way in.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/layout/page.h"

#include <functional>

namespace bd::documents {

/// The next page, null behind the last one.
using PageSource = std::function<Result<PagePtr>(Progress &)>;

struct PdfJob {
    QString fileName;
    QString title;  ///< empty: the first heading, else the file's name
    int total = 0;  ///< pages, for the progress; 0 when unknown
};

/// Returns how many pages were written. Two files are made beside `fileName`, the pages as Qt writes them and the same with
/// bookmarks; both are gone at the end, and only success touches `fileName`. Memory doesn't grow with the pages but for some
/// 10 KB each while the second file is written.
/// Errors: those of `next`, file.unwritable (args: path), cancelled.
Result<int> writePages(const PageSource &next, const PdfJob &job, Progress &progress);

} // namespace bd::documents
