// Brings a section's document to wanted blocks by touching only what differs: cursors elsewhere, spelling marks and the
// layout of everything else stay as they are.
#pragma once
#include "gui/editor/section_document.h"

namespace bd::gui {

/// A letter's place that survives when its paragraph is written anew.
struct SectionPlace {
    QString uuid;             ///< of the paragraph or table; empty at a filler
    int row = -1, column = -1; ///< in a table
    int block = 0;            ///< in the cell
    int offset = 0;
    int item = 0;             ///< which paragraph or table of the document, fillers counted
    bool operator==(const SectionPlace &) const = default;
};
SectionPlace placeOf(const QTextDocument &document, int position);
/// Where the place is now; the end of what stood before it when its paragraph is gone.
int positionOf(const QTextDocument &document, const SectionPlace &place);

/// `blocks` as cleaned() gives them. `keep` (may be null) stays on its letter. True when anything was touched.
bool applyBlocks(QTextDocument &document, const std::vector<domain::Block> &blocks, QTextCursor *keep = nullptr);
/// The same for one paragraph.
bool applyText(const QTextBlock &block, const domain::RichText &text);

} // namespace bd::gui
