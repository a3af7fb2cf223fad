// Fields whose code stands in an attribute (w:fldSimple), written out as runs where the code holds tags.
#pragma once
#include <pugixml.hpp>

namespace bd::documents {

void writeOutFields(pugi::xml_document &doc);

} // namespace bd::documents
