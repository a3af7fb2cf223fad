// Properties of a paragraph in the order that ECMA-376 part 1, 17.3.1.26 asks for.
#pragma once
#include <pugixml.hpp>

namespace bd::documents {

/// The property of a w:p, made in its right place where the paragraph doesn't have it.
pugi::xml_node paragraphProperty(pugi::xml_node paragraph, const char *name);

} // namespace bd::documents
