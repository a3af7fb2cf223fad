// With which page the window begins.
#include "gui/support/window_fixture.h"
#include "support/catch.h"

using namespace bd;
using namespace bd::test;

TEST_CASE("The window begins with what is due when there is anything to do", "[gui][due]")
{
    WindowFixture f;
    f.start(WindowFixture::First::AsInProgram);
    CHECK(f.currentPage() == QStringLiteral("plans"));
    CHECK(f.find("welcomePage")->isVisible());
    f.window->close(); // keeps where one was
    f.window.reset();
    f.addPlan();
    f.start(WindowFixture::First::AsInProgram);
    CHECK(f.currentPage() == QStringLiteral("plans")); // where one was when the window closed
    f.window.reset();
    QFile::remove(application::settingsFile());
    f.start(WindowFixture::First::AsInProgram);
    CHECK(f.currentPage() == QStringLiteral("due"));
    CHECK(f.find("duePage")->isVisible());
}
