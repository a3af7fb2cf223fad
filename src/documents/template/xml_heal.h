// Text that no XML may hold but that a lenient parser lets in: halves of surrogate pairs, control characters.
#pragma once
#include <pugixml.hpp>

namespace bd::documents {

/// Puts together pairs whose halves stand in neighbouring texts (a run break between them), drops the rest.
void healText(pugi::xml_document &doc);

} // namespace bd::documents
