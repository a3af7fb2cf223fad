// Where the closing tag of a loop without one was probably meant to stand.
#pragma once
#include "documents/template/pairing.h"

namespace bd::documents {

/// `boundary`: the closing tag of the loop around it, before which it must end; -1 for none. One of
///   row           at the end of that row           row:5           at the end of row 5 of that table
///   cell          at the end of that cell          table           behind the last row of that table
///   paragraph     at the end of that paragraph     after_table:2   behind table 2
///   before:TEXT   before the paragraph TEXT        after:TEXT      behind the paragraph TEXT
///   before_tag:{/a}  right before that tag         end             where the text (header, note …) ends
QString expectedEnd(int open, int boundary, const std::vector<pugi::xml_node> &markers, const std::vector<Tag> &tags,
                    const LoopPlan &plan, const KnownNames *names);

} // namespace bd::documents
