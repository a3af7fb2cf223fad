// A home for the compiled-in files: the build adds them to this library, and their object files register themselves in
// every program that links it.
#include "resources.h"

namespace bd {
const char *resourcesVersion()
{
    return BD_VERSION;
}
} // namespace bd
