// Where things stand on a section's paper. Private to layout. Twips.
#pragma once
#include "ooxml/document.h"

#include <QSizeF>

namespace bd::documents {

struct PageFrame {
    QSizeF size;
    qreal left = 0, width = 0; ///< of the text
    qreal top = 0, bottom = 0; ///< of the body
    qreal headerTop = 0, footerBottom = 0;
};

/// Whatever the file says, there is a paper on which a line fits.
PageFrame frameOf(const ooxml::DocSection &section);
/// A header or footer that is higher than the margin pushes the body, unless the margin is exact.
void makeRoom(PageFrame &frame, const ooxml::DocSection &section, qreal headerHeight, qreal footerHeight);
bool isSamePaper(const ooxml::DocSection &a, const ooxml::DocSection &b);

} // namespace bd::documents
