// --identity: one of the office's issuing bodies by its name.
#pragma once
#include "base/result.h"
#include "domain/issuing_identity.h"

#include <optional>

namespace bd::cli {

/// The one of that name, however it is written; nothing where no name was given. Errors: usage.bad_value.
Result<std::optional<domain::IssuingIdentity>> namedIdentity(const std::vector<domain::IssuingIdentity> &all, const QString &name);

} // namespace bd::cli
