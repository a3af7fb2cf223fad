// Which lists start anew in which loop. The rule (docs/templates.md, "Numbered lists"): a list that begins in a loop's
// body starts anew in each pass when text without a number stands before it, when several of its items of the highest
// level stand there, or when an inner loop repeats its item; else it goes on counting over the passes. A list that
// begins before the loop goes on. Levels below follow Word's own rule.
#pragma once
#include "documents/template/list_definitions.h"
#include "documents/template/tag.h"

#include <vector>

namespace bd::documents {

/// A list that starts anew in each pass of a loop.
struct RestartingList {
    int numId = 0;             ///< ListDefinitions::listOf
    unsigned levels = 0;       ///< a bit per level that its items in the loop have
    bool always = false;       ///< else only when one of `sections` turns out to be a loop, not a condition
    std::vector<int> sections; ///< opening tags
};

struct ListPlan {
    std::vector<std::vector<RestartingList>> byTag; ///< per opening tag of a loop
    bool isEmpty() const;
};

/// The attribute that planLists() leaves on a w:numId whose value is known only in the pass.
inline constexpr const char *listMark = "bd:list";

/// Looks at a part whose loop markers are in their places, and marks the paragraphs of such lists: a style's number
/// becomes the paragraph's own, with the indents as they were.
ListPlan planLists(pugi::xml_document &doc, const std::vector<Tag> &tags, const ListDefinitions &lists);

} // namespace bd::documents
