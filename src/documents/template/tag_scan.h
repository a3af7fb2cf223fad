// Finds the tags of a part, however Word split them over runs, and puts a marker element in the place of
// each: <bd:tag n="3" kind="w"><w:rPr>…</w:rPr></bd:tag>, a neighbour of runs. What stood around it keeps its
// own run.
#pragma once
#include "documents/template/tag.h"

#include <pugixml.hpp>

namespace bd::documents {

inline constexpr const char *markerName = "bd:tag";

struct ScannedPart {
    std::vector<Tag> tags; ///< numbered as found; markers say n
};

/// `part`: where the whole part stands. `everyText`: any element with text counts (document properties), not only w:t,
/// a:t and m:t.
ScannedPart scanTags(pugi::xml_document &doc, const Place &part, bool everyText, std::vector<TemplateError> &errors);

} // namespace bd::documents
