#include "cli/named_identity.h"

#include "base/text/fold.h"
#include "cli/expected.h"

namespace bd::cli {

Result<std::optional<domain::IssuingIdentity>> namedIdentity(const std::vector<domain::IssuingIdentity> &all, const QString &name)
{
    if (name.isEmpty())
        return std::optional<domain::IssuingIdentity>();
    QStringList names;
    for (const domain::IssuingIdentity &one : all) {
        if (text::canonical(one.name) == text::canonical(name))
            return std::optional(one);
        names.append(one.name);
    }
    return fail("usage.bad_value", {QStringLiteral("--identity"), name, expectedOneOf(names)});
}

} // namespace bd::cli
