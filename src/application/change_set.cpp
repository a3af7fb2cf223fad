#include "application/change_set.h"

namespace bd::application {

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result{title, titleArgs, {}, !isInverse};
    result.changes.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        result.changes.push_back(it->inverted());
    return result;
}

} // namespace bd::application
