#include "documents/layout/furniture.h"

namespace bd::documents {

FlowPtr Furniture::story(int index, qreal width, Scribe &scribe)
{
    const auto &stories = scribe.frame().stories;
    if (index < 0 || std::size_t(index) >= stories.size())
        return nullptr;
    const std::pair key(index, qRound(width));
    if (const auto found = m_made.find(key); found != m_made.end())
        return found->second;
    const auto &blocks = stories[std::size_t(index)].blocks;
    auto flow = std::make_shared<const BlockFlow>(blocks, width, scribe, Trailing::Keep, 0);
    if (!hasPageFields(blocks))
        m_made.emplace(key, flow);
    return flow;
}

int Furniture::indexFor(const ooxml::Margins &margins, bool isFirst, bool isEven)
{
    return isFirst ? margins.first : isEven ? margins.even : margins.regular;
}

} // namespace bd::documents
