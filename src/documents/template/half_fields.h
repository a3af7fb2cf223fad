// Word's fields (page numbers, references, tables of contents) are written as a beginning, a middle and an end: a loop
// that repeats only some of these makes Word lose the text between.
#pragma once
#include "documents/template/pairing.h"

namespace bd::documents {

/// The loops' markers are in their places. Error: half_field, at the loop's opening tag, once for each loop.
void checkFieldHalves(const pugi::xml_document &doc, const std::vector<Tag> &tags, const LoopPlan &plan,
                      std::vector<TemplateError> &errors);

} // namespace bd::documents
