// Pairs the loop markers of a part and moves them to where the loop really begins and ends: around table
// rows, in the place of paragraphs that hold nothing but markers, or where they stand inside a paragraph.
#pragma once
#include "documents/template/tag.h"

#include <pugixml.hpp>

namespace bd::documents {

struct LoopPlan {
    std::vector<int> partner; ///< per tag: the tag that closes or opens it, -1 for values
    std::vector<int> parent;  ///< per tag: the loop (its opening tag) around it as written, -1 for none
};

LoopPlan placeLoops(pugi::xml_document &doc, const std::vector<Tag> &tags,
                    std::vector<TemplateError> &errors);

} // namespace bd::documents
