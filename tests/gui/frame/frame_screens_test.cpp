// Pictures of the frame, the palette and the dialogs of new plans: `BD_SCREENS=DIR test_gui "[.framescreens]"`.
#include "application/demo.h"
#include "application/translation.h"
#include "gui/dialogs/new_plan_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/support/shoot.h"
#include "gui/support/window_fixture.h"
#include "gui/theme.h"

#include <QCursor>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

/// A plan from the second outline, as people begin one.
void begin(WindowFixture &f, const QString &name, QSize size = {})
{
    f.prompts->dialogs.push_back([=](QDialog &dialog) {
        if (size.isValid())
            dialog.resize(size);
        auto *outlines = dialog.findChild<QListWidget *>(QStringLiteral("outlines"));
        QTest::keyClick(outlines, Qt::Key_Down);
        QTest::keyClick(outlines, Qt::Key_Up);
        shoot(dialog, name);
        QTest::keyClick(outlines, Qt::Key_Return);
        return true;
    });
    f.run("plan.new");
}

void shootOrganisation(WindowFixture &f, const QString &name)
{
    auto *desk = f.window->findChild<PlanDesk *>();
    desk->edit(QStringLiteral("task.edit"), {}, [](domain::Plan &plan) {
        plan.tasks.front().assignments.front().agency.name = QStringLiteral("Ban Chỉ huy Quân sự");
        plan.tasks.front().title = QStringLiteral("Rà soát quy chế của Ban");
        return true;
    });
    f.prompts->dialogs.push_back([=](QDialog &dialog) {
        QTest::keyClick(dialog.findChild<QListWidget *>(QStringLiteral("organisationChanges")), Qt::Key_Down);
        shoot(dialog, name);
        return false;
    });
    f.run("plan.draft_organisation");
}

void shootPalette(WindowFixture &f, const QString &name)
{
    f.run("view.palette");
    QTest::keyClicks(f.find<QLineEdit>("paletteLine"), QStringLiteral("ke hoach"));
    shoot(*f.window, name);
    QTest::keyClick(f.find<QLineEdit>("paletteLine"), Qt::Key_Escape);
}

void shootAll(const QString &prefix, QSize size)
{
    WindowFixture f;
    REQUIRE(f.services.services().office.begin({QStringLiteral("tỉnh Minh Khê (mẫu)"), QStringLiteral("xã Khe Mây (mẫu)"), QStringLiteral("(Họ và tên)")}));
    f.start().resize(size);
    shoot(*f.window, prefix + QStringLiteral("welcome"));
    const auto plans = application::demoPlans();
    REQUIRE(plans);
    for (const domain::Plan &plan : *plans)
        f.addPlan(plan);
    shoot(*f.window, prefix + QStringLiteral("plans"));
    begin(f, prefix + QStringLiteral("new-plan"), size.width() < 800 ? size - QSize(20, 40) : QSize());
    shoot(*f.window, prefix + QStringLiteral("begun"));
    shootOrganisation(f, prefix + QStringLiteral("organisation"));
    shootPalette(f, prefix + QStringLiteral("palette"));
    f.goTo("settings");
    shoot(*f.window, prefix + QStringLiteral("settings"));
}

} // namespace

TEST_CASE("Pictures of the frame", "[.framescreens]")
{
    QCursor::setPos(0, 0);
    shootAll(QStringLiteral("light-"), {1350, 700});
    shootAll(QStringLiteral("small-"), {683, 384});
    applyTheme(*qApp, Theme::Dark);
    shootAll(QStringLiteral("dark-"), {1350, 700});
    applyTheme(*qApp, Theme::Light);
    application::setLanguage(*qApp, QStringLiteral("en"));
    shootAll(QStringLiteral("en-"), {1350, 700});
    application::setLanguage(*qApp, QStringLiteral("vi"));
    applyFontScale(*qApp, 150);
    shootAll(QStringLiteral("large-"), {1350, 700});
    applyFontScale(*qApp, 100);
}
