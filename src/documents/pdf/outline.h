// What QPdfWriter has no words for: bookmarks, language, and bytes that depend on nothing but the document. libqpdf rewrites
// the file, copying the streams as they are. Private to documents/pdf.
#pragma once
#include "base/result.h"
#include "documents/pdf/hidden_text.h"

#include <QString>
#include <vector>

class QIODevice;

namespace bd::documents {

struct Bookmark {
    int level = 0; ///< from 0; levels may be skipped
    QString text;
    int page = 0;      ///< from 0
    qreal height = 0;  ///< points from the page's foot
};

struct PdfAdditions {
    QString title;
    std::vector<Bookmark> bookmarks;
    std::vector<HiddenLetter> hidden; ///< by page
};

/// Copies the PDF file `raw` to `out`. Error: file.unwritable (args: `shownName`), whatever libqpdf throws.
Result<void> addOutline(const QString &raw, QIODevice &out, const PdfAdditions &additions, const QString &shownName);

} // namespace bd::documents
