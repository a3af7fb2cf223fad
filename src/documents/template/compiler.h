// A template part -> a program. Knows Word's containers, and no word of the product.
#pragma once
#include "base/result.h"
#include "documents/template/known_names.h"
#include "documents/template/part_setting.h"
#include "documents/template/program.h"

#include <pugixml.hpp>

namespace bd::documents {

/// Changes `doc`. `part`: where the whole part stands. `names`: what the data offers, for better proposals; may be
/// nullptr. All errors of the part are added to `errors`; the program's operations are only good when none was, its
/// tags are there all the same.
Program compilePart(pugi::xml_document &doc, const Place &part, bool everyText, const PartSetting &setting,
                    const KnownNames *names, std::vector<TemplateError> &errors);

} // namespace bd::documents
