// Fields and links that name a bookmark (REF, PAGEREF, NOTEREF, HYPERLINK \l, w:anchor): those that a loop repeats
// together with their bookmark go to the bookmark of their own pass.
#pragma once
#include "documents/template/pairing.h"

#include <optional>
#include <string>

namespace bd::documents {

/// On a w:hyperlink, w:fldSimple or w:instrText: the opening tag of the innermost loop around both, and the bookmark.
inline constexpr const char *referenceLoopMark = "bd:refLoop";
inline constexpr const char *referenceNameMark = "bd:refName";

struct NamedBookmark {
    std::size_t at = 0, length = 0; ///< where the name stands in the code
};

/// The bookmark that the code of a field names.
std::optional<NamedBookmark> bookmarkIn(const std::string &code);

/// Marks the references whose bookmark is repeated with them. The loops' markers are in their places.
void markReferences(pugi::xml_document &doc, const std::vector<Tag> &tags, const LoopPlan &plan);

} // namespace bd::documents
