// Pictures of writing a plan, to look at: `BD_SCREENS=folder test_gui "[.planscreens]"` on Xvfb for its fonts.
#include "application/demo.h"
#include "application/translation.h"
#include "gui/plan/plan_fixture.h"
#include "gui/support/shoot.h"
#include "gui/theme.h"

#include <QCursor>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

TEST_CASE("Pictures of the plan page", "[.planscreens]")
{
    QCursor::setPos(0, 0);
    const auto plans = application::demoPlans();
    REQUIRE(plans);
    for (const char *language : {"vi", "en"}) {
        application::setLanguage(*qApp, QLatin1String(language));
        const QString name = QLatin1String(language);
        PlanFixture f(plans->front());
        const domain::Plan plan = f.stored();
        const domain::Section *found = &plan.sections.front();
        for (const domain::Section &top : plan.sections) {
            for (const domain::Section &inner : top.sections)
                found = inner.blocks.size() > found->blocks.size() ? &inner : found;
        }
        const domain::Section &section = *found;
        f.window->resize(1366, 720);
        f.goTo(section.uuid);
        f.text()->setFocus();
        f.text()->goTo(std::get<domain::Paragraph>(section.blocks.at(1)).uuid);
        shoot(*f.window, QStringLiteral("plan-") + name);
        f.window->resize(1600, 860);
        shoot(*f.window, QStringLiteral("plan-wide-") + name);
        f.run("preview.show");
        f.settle();
        f.text()->setFocus();
        shoot(*f.window, QStringLiteral("plan-preview-") + name);
        f.run("preview.show");
        f.window->resize(683, 384); // a laptop at 200 %
        shoot(*f.window, QStringLiteral("plan-small-") + name);
        for (int i = 1; i < f.tabs()->count(); ++i) {
            f.tabs()->setCurrentIndex(i);
            shoot(*f.window, QStringLiteral("plan-small-%1-%2").arg(name).arg(i));
        }
        f.tabs()->setCurrentIndex(0);
        f.window->resize(1366, 720);
        for (int i = 1; i < f.tabs()->count(); ++i) {
            f.tabs()->setCurrentIndex(i);
            shoot(*f.window, QStringLiteral("plan-tab-%1-%2").arg(name).arg(i));
        }
        f.tabs()->setCurrentIndex(0);
        applyTheme(*qApp, Theme::Dark);
        shoot(*f.window, QStringLiteral("plan-dark-") + name);
        applyTheme(*qApp, Theme::Light);
        f.focusTree();
        f.key(f.tree(), Qt::Key_Insert);
        shoot(*f.window, QStringLiteral("plan-rename-") + name);
        const domain::MergeConflict conflict{{}, {}, QStringLiteral("Phát thanh 12 bài trên đài của xã, mỗi tháng một bài."),
                                             QStringLiteral("Phát thanh 24 bài trên đài của xã."), false, false};
        ConflictDialog dialog({conflict}, f.window.get());
        dialog.show();
        shoot(dialog, QStringLiteral("conflict-") + name);
        domain::Plan blank;
        blank.title = QStringLiteral("Kế hoạch công tác bình đẳng giới năm 2027 (mẫu)");
        f.key(QApplication::focusWidget(), Qt::Key_Escape);
        f.open(f.addPlan(blank));
        shoot(*f.window, QStringLiteral("plan-blank-") + name);
        domain::Plan issued = plans->front();
        issued.uuid.clear();
        issued.state = domain::PlanState::Issued;
        f.open(f.addPlan(issued));
        shoot(*f.window, QStringLiteral("plan-issued-") + name);
    }
    application::setLanguage(*qApp, QStringLiteral("vi"));
}
