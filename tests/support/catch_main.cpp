// Compiled once for all test binaries.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif
#include "support/test_app.h"


int main(int argc, char **argv)
{
    auto app = bd::test::makeApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
