// What a tag's name means while a template is filled: looked up from the innermost scope outwards, then filtered. Of Word files
// and of plain text alike. Any thread.
#pragma once
#include "documents/template/tag.h"
#include "documents/template/values.h"

#include <string>
#include <vector>

namespace bd::documents {

/// A tag's name as the context spells it, made once.
struct TagKey {
    explicit TagKey(const Expression &expression);
    std::string whole, first;
    bool isSelf, isPass; ///< {.}; {$stt} and the like
};

/// The root first, the innermost loop's pass last.
using Scopes = std::vector<const Json *>;

/// A name that is there with null is there. Not for names of the pass. Never nullptr: null for what isn't there.
const Json *lookUpName(const Expression &expression, const TagKey &key, const Scopes &scopes, bool &present);

/// $stt counts the passes of a list from 1, $dau and $cuoi tell its first and last. False for any other name.
bool passValue(const QString &name, std::size_t pass, std::size_t count, Json &value);

/// `owned` holds what the filters made of it, where they made something.
const Json *filtered(const Expression &expression, const Json *found, Json &owned);

} // namespace bd::documents
