// What the checks of a report have in common.
#pragma once
#include "domain/issue.h"

namespace bd::application {

/// Adds a remark, unless the very same stands there.
void addIssue(std::vector<domain::Issue> &issues, const char *code, domain::Severity severity, const QStringList &args, const QString &where = {});

} // namespace bd::application
