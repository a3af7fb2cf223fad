// Was this very file received before? A remark, never a refusal: an office may want to read it anew.
#pragma once
#include "application/database_service.h"
#include "domain/issue.h"

#include <vector>

namespace bd::application {

/// A note "same_source" (args: id and title of the plan) for every stored plan that came from a file of this SHA-256.
Result<std::vector<domain::Issue>> knownSourceIssues(const DatabaseService &database, const QString &sha256);

} // namespace bd::application
