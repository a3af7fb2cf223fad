// Tab goes through every dialog and page of fields as the eye does: a look at all of them, asked for by its tag.
#include "application/demo.h"
#include "gui/frame.h"
#include "gui/support/tab_order.h"
#include "gui/support/text_entries.h"
#include "gui/support/window_fixture.h"

#include <QLayout>
#include <QTabWidget>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

void check(QWidget &root, const char *what)
{
    if (root.layout())
        root.layout()->activate();
    QCoreApplication::processEvents();
    for (const QString &fault : tabOrderFaults(root)) {
        INFO(what << ": " << fault.toStdString());
        CHECK(false);
    }
    CHECK(root.isVisible());
}

} // namespace

TEST_CASE("Tab goes through dialogs and fields as the eye does", "[.taborder]")
{
    for (const EntryPlace &place : entryPlaces())
        place.run([&](QWidget &root) { check(root, place.name); });
}

TEST_CASE("Tab goes through the pages of the year as the eye does", "[.taborder]")
{
    WindowFixture f(false);
    f.clock.set(QDateTime(QDate(2026, 11, 9), QTime(1, 30), Qt::UTC));
    NoProgress none;
    REQUIRE(application::writeDemo(f.dir.file(QStringLiteral("demo")), f.clock, none, application::DemoOffice::Commune));
    REQUIRE(f.services.database().open(f.dir.file(QStringLiteral("demo/demo.db"))));
    f.start(WindowFixture::First::AsInProgram).resize(1366, 768);
    f.settle();
    auto *frame = f.window->findChild<Frame *>();
    const std::vector<SidePage> pages = frame->sideBar().pages();
    for (const SidePage &page : pages) {
        f.goTo(page.id.toLatin1().constData());
        check(*f.window, page.id.toLatin1().constData());
        for (QTabWidget *tabs : f.window->findChildren<QTabWidget *>()) {
            for (int i = 1; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                f.settle();
                check(*f.window, page.id.toLatin1().constData());
            }
        }
    }
}
