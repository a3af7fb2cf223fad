// A template part -> a program. Knows Word's containers, and no word of the product.
#pragma once
#include "base/result.h"
#include "documents/template/program.h"

#include <pugixml.hpp>

namespace bd::documents {

/// Changes `doc`. All errors of the part are added to `errors`; the program is only good when none was.
Program compilePart(pugi::xml_document &doc, const QString &partLabel, bool everyText,
                    std::vector<TemplateError> &errors);

} // namespace bd::documents
