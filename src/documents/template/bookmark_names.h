// What bookmarks are called in each pass of a loop, so that references repeated with them go to those of their pass.
#pragma once
#include "documents/template/unique_ids.h"

#include <vector>

namespace bd::documents {

class BookmarkNames {
public:
    explicit BookmarkNames(UniqueIds &ids) : m_ids(ids) {}

    /// A pass of that loop (its opening tag) begins.
    void pass(int loop);
    /// The name to write for a bookmark. `loops`: those around it. What stands before it may have named it already.
    QByteArray bookmark(const QByteArray &original, const std::vector<int> &loops);
    /// The first bookmark of that name in the pass of `loop`, which stands around both; it may still be to come.
    QByteArray reference(const QByteArray &original, int loop);

private:
    struct Promise {
        int loop = -1;
        QByteArray name;
    };

    UniqueIds &m_ids;
    std::map<int, std::map<QByteArray, QByteArray>> m_written; ///< per loop: its pass's first ones
    std::map<QByteArray, Promise> m_promised; ///< referred to and not written yet
};

} // namespace bd::documents
