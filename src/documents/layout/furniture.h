// Headers and footers, set once where every page has the same. Private to layout.
#pragma once
#include "documents/layout/block_flow.h"

#include <map>

namespace bd::documents {

using FlowPtr = std::shared_ptr<const BlockFlow>;

class Furniture {
public:
    /// Null for -1. With page fields it is made for the page whose words the scribe has now.
    FlowPtr story(int index, qreal width, Scribe &scribe);
    /// Of the stories of this section for that page; -1: none.
    static int indexFor(const ooxml::Margins &margins, bool isFirst, bool isEven);

private:
    std::map<std::pair<int, int>, FlowPtr> m_made; ///< by story and width
};

} // namespace bd::documents
