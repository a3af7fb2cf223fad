// Finds the tags of a part, however Word split them over runs, and puts a marker element in the place of
// each: <bd:tag n="3" kind="w"><w:rPr>…</w:rPr></bd:tag>, a neighbour of runs. What stood around it keeps its
// own run.
#pragma once
#include "documents/template/link_tags.h"

#include <pugixml.hpp>
#include <string_view>

namespace bd::documents {

inline constexpr const char *markerName = "bd:tag";

/// A link whose target holds tags; its element says which one in the attribute linkMark.
inline constexpr const char *linkMark = "bd:link";

/// The same for an attribute whose text holds tags ("descr" of a picture): the attribute that says which piece.
std::string wordsMark(std::string_view attribute);

struct ScannedPart {
    std::vector<Tag> tags; ///< numbered as found; markers say n
    std::vector<std::vector<LinkPiece>> links; ///< addresses, and texts of attributes
};

/// `part`: where the whole part stands. `everyText`: any element with text counts (document properties), not only w:t,
/// a:t and m:t. In the codes of fields only whole tags for values count; other braces there belong to the field.
/// The alternative text of pictures and drawings counts like a field's code. `links`: addresses by relationship id. Deleted text is no text.
ScannedPart scanTags(pugi::xml_document &doc, const Place &part, bool everyText,
                     const std::map<std::string, QString> &links, std::vector<TemplateError> &errors);

} // namespace bd::documents
