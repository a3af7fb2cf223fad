#include "documents/template/bookmark_names.h"

namespace bd::documents {

void BookmarkNames::pass(int loop)
{
    m_written.erase(loop);
    std::erase_if(m_promised, [loop](const auto &entry) { return entry.second.loop == loop; });
}

QByteArray BookmarkNames::bookmark(const QByteArray &original, const std::vector<int> &loops)
{
    const auto promised = m_promised.extract(original);
    const QByteArray name = promised ? promised.mapped().name : m_ids.next(IdKind::BookmarkName, original);
    for (const int loop : loops)
        m_written[loop].try_emplace(original, name);
    return name;
}

QByteArray BookmarkNames::reference(const QByteArray &original, int loop)
{
    const auto &written = m_written[loop];
    if (const auto it = written.find(original); it != written.end())
        return it->second;
    const auto [promised, isNew] = m_promised.try_emplace(original, Promise{loop, {}});
    if (isNew)
        promised->second.name = m_ids.next(IdKind::BookmarkName, original);
    return promised->second.name;
}

} // namespace bd::documents
