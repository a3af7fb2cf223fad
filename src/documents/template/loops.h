// Pairs the loop markers of a part and moves them to where the loop really begins and ends: around table
// rows, in the place of paragraphs that hold nothing but markers, or where they stand inside a paragraph.
#pragma once
#include "documents/template/pairing.h"

#include <pugixml.hpp>

namespace bd::documents {

/// Errors are those of pairLoops and loop_position, loop_table, loop_control, loop_box; the loops that are paired are
/// placed whatever else is wrong, so that all errors come at once.
LoopPlan placeLoops(pugi::xml_document &doc, const std::vector<Tag> &tags, const KnownNames *names,
                    std::vector<TemplateError> &errors);

} // namespace bd::documents
