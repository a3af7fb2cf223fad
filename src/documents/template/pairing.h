// Which closing tag belongs to which loop, as the template is written; and for those that have none, what was meant.
#pragma once
#include "documents/template/known_names.h"
#include "documents/template/tag.h"

#include <pugixml.hpp>

namespace bd::documents {

struct LoopPlan {
    std::vector<int> partner; ///< per tag: the tag that closes or opens it, -1 for values and loops without partner
    std::vector<int> parent;  ///< per tag: the loop (its opening tag) around it as written, -1 for none
    /// Loops that go from the middle of one paragraph to the middle of another: their passes run into each other.
    std::vector<int> glued = {};
};

/// The markers below `node`, in reading order.
void collectMarkers(const pugi::xml_node &node, std::vector<pugi::xml_node> &markers);
/// The number of a marker's tag.
int tagOf(const pugi::xml_node &marker);

/// `names`: what the data offers, to tell where a loop without end was meant to end; nullptr when not known.
LoopPlan pairLoops(const std::vector<pugi::xml_node> &markers, const std::vector<Tag> &tags, const KnownNames *names,
                   std::vector<TemplateError> &errors);

} // namespace bd::documents
