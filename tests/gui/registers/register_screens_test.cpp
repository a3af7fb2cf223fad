// Pictures of the registers to look at: `BD_SCREENS=DIR test_gui "[.registers-screens]"`.
#include "application/demo_registers.h"
#include "gui/registers/registers_fixture.h"
#include "gui/support/shoot.h"
#include "gui/theme.h"

#include <QTabWidget>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

TEST_CASE("screens of the registers", "[.registers-screens]")
{
    if (qEnvironmentVariableIsEmpty("BD_SCREENS"))
        return;
    const bool isDark = qEnvironmentVariableIsSet("BD_DARK");
    applyTheme(*qApp, isDark ? Theme::Dark : Theme::Light);
    for (const bool isFilled : {false, true}) {
        WindowFixture f;
        if (isFilled)
            REQUIRE(addDemoRegisters(f.services.database()));
        f.start();
        f.window->resize(qEnvironmentVariableIsSet("BD_SMALL") ? QSize(683, 384) : QSize(1366, 740));
        for (const char *page : {"action-month", "models", "inspections", "registers"}) {
            Q_EMIT f.window->findChild<SideBar *>()->pageAdded(QLatin1String(page));
            f.settle();
            const QString name = QString::fromLatin1(page) + (isFilled ? QStringLiteral("-full") : QStringLiteral("-empty"));
            shoot(*f.window, name);
            if (qstrcmp(page, "registers") != 0)
                continue;
            QWidget *place = f.find<QWidget>("documents");
            while (!qobject_cast<QTabWidget *>(place))
                place = place->parentWidget();
            for (int i = 1; i < 4; ++i) {
                qobject_cast<QTabWidget *>(place)->setCurrentIndex(i);
                f.settle();
                shoot(*f.window, name + QString::number(i));
            }
        }
    }
    applyTheme(*qApp, Theme::Light);
}
