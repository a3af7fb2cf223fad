// Compiled once for all test binaries.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif
#include "support/hang_guard.h"
#include "support/test_app.h"

namespace {

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

/// Tells the guard which test runs.
class HangListener final : public ListenerBase {
public:
    using ListenerBase::ListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo &info) override
    {
        ListenerBase::testCaseStarting(info);
        m_guard.begin(info.name);
    }
    void testCaseEnded(const Catch::TestCaseStats &stats) override
    {
        m_guard.end();
        ListenerBase::testCaseEnded(stats);
    }

private:
    bd::test::HangGuard m_guard;
};

CATCH_REGISTER_LISTENER(HangListener)

} // namespace

int main(int argc, char **argv)
{
    auto app = bd::test::makeApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
