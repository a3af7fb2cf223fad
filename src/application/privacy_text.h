// Words for what looks like a person's data. Any thread.
#pragma once
#include "domain/privacy.h"

namespace bd::application {

/// "số căn cước, năm sinh"
QString kindsText(const std::vector<domain::PersonalKind> &kinds);

} // namespace bd::application
