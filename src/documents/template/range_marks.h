// Ranges that Word marks by a start and an end: bookmarks, and text that may be edited in a protected document.
#pragma once
#include "documents/template/pairing.h"

namespace bd::documents {

/// A range that a loop repeats half of ends with the loop's pass, or behind the loop that it began in front of. The
/// loops' markers are in their places.
void keepRangesWhole(pugi::xml_document &doc, const std::vector<Tag> &tags, const LoopPlan &plan);

} // namespace bd::documents
