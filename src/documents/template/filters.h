// The filters of the template language: {value | so}, {value | mac_dinh:"…"}. Unknown stays unknown: null
// prints nothing and never 0. A value that a filter can't read (text where a number is wanted) is printed as
// it is.
#pragma once
#include "documents/template/values.h"

#include <QStringList>
#include <optional>

namespace bd::documents {

struct Filter {
    const char *name;
    bool takesArgument;
    bool needsArgument;
    bool (*goodArgument)(const QString &argument); ///< nullptr: any
    Json (*apply)(const Json &value, const QString &argument);
};

/// nullptr when there is none of that name.
const Filter *findFilter(const QString &name);
QStringList filterNames();

} // namespace bd::documents
