#include "support/test_app.h"

// Alone in its file: the linker takes it out of the library only for tests that define none of their own. (A weak
// symbol would say so, but Windows' object files have none that can be replaced.)
namespace bd::test {
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}
} // namespace bd::test
