// Content controls (w:sdt) whose placeholder is replaced by a value.
#pragma once
#include <pugixml.hpp>

namespace bd::documents {

/// Word takes what stands in a control for its grey prompt as long as the control says so: one with tags in it doesn't
/// say so any more, and its tags lose the prompt's character style. Nor is it bound any more to data elsewhere in the
/// file, which Word would print in place of the value. The markers of tags must be there.
void fillControls(pugi::xml_document &doc);

} // namespace bd::documents
