#pragma once

namespace bd {
/// The version of the compiled-in templates and catalogues.
const char *resourcesVersion();
} // namespace bd
