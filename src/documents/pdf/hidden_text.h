// Letters that QPdfWriter draws without saying which they are: those beyond U+FFFF, and those that no font has. They are
// written once more, without ink, so that they can be searched and copied. Private to documents/pdf.
#pragma once
#include <QString>
#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace bd::documents {

/// Points, from the page's lower left corner.
struct HiddenLetter {
    int page = 0; ///< from 0
    double x = 0, baseline = 0, width = 0, size = 0;
    QString text;
};

/// `letters` by page. Throws what libqpdf throws.
void addHiddenText(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const std::vector<HiddenLetter> &letters);

} // namespace bd::documents
