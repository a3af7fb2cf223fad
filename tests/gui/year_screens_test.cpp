// Pictures of every page of the year over the sample: `BD_SCREENS=DIR test_gui "[.yearscreens]"` on Xvfb for its fonts. BD_LANGUAGE=en
// and BD_DARK take them in English and dark; BD_SIZE=683x384 has the room of a small screen at 200 %.
#include "application/demo.h"
#include "application/translation.h"
#include "gui/frame.h"
#include "gui/pages/due/due_page.h"
#include "gui/support/shoot.h"
#include "gui/support/window_fixture.h"
#include "gui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

QSize wantedSize()
{
    const QStringList parts = QString::fromLatin1(qgetenv("BD_SIZE")).split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize(1366, 768);
}

} // namespace

TEST_CASE("Pictures of the year", "[.yearscreens]")
{
    application::setLanguage(*qApp, qEnvironmentVariableIsSet("BD_LANGUAGE") ? QString::fromLatin1(qgetenv("BD_LANGUAGE")) : QStringLiteral("vi"));
    applyTheme(*qApp, qEnvironmentVariableIsSet("BD_DARK") ? Theme::Dark : Theme::Light);
    WindowFixture f(false);
    f.clock.set(QDateTime(QDate(2026, 11, 9), QTime(1, 30), Qt::UTC));
    NoProgress none;
    REQUIRE(application::writeDemo(f.dir.file(QStringLiteral("demo")), f.clock, none,
                                   qgetenv("BD_OFFICE") == "province" ? application::DemoOffice::Province : application::DemoOffice::Commune));
    REQUIRE(f.services.database().open(f.dir.file(QStringLiteral("demo/demo.db"))));
    f.start(WindowFixture::First::AsInProgram);
    f.window->resize(wantedSize());
    f.settle();
    auto *frame = f.window->findChild<Frame *>();
    for (const SidePage &page : frame->sideBar().pages()) {
        f.goTo(page.id.toLatin1().constData());
        frame->showPage(page.id);
        f.settle();
        shoot(*f.window, page.id);
        for (const char *view : {"month", "year", "list"}) {
            auto *due = f.window->findChild<DuePage *>();
            if (page.id != QLatin1String("due") || !due)
                continue;
            due->showTab(QLatin1String(view));
            f.settle();
            if (qstrcmp(view, "list") != 0)
                shoot(*f.window, page.id + QLatin1Char('-') + QLatin1String(view));
        }
        for (QTabWidget *tabs : f.window->findChildren<QTabWidget *>()) {
            if (!tabs->isVisible() || tabs->documentMode() == false)
                continue;
            for (int i = 1; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                f.settle();
                shoot(*f.window, QStringLiteral("%1-%2").arg(page.id).arg(i));
            }
            tabs->setCurrentIndex(0);
        }
    }
}
