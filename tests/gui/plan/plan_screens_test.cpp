// Pictures of tasks, frame and duties to look at: `BD_SCREENS=folder test_gui "[.planscreens]"`, also under QT_SCALE_FACTOR=2.
#include "application/demo.h"
#include "domain/outline_edit.h"
#include "gui/editing/plan_desk.h"
#include "gui/editing/task_edit.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/plans_page.h"
#include "gui/support/desk_fixture.h"

#include <QComboBox>
#include <QCursor>
#include <QTabWidget>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

void shoot(QWidget &widget, const QString &name)
{
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
    QTest::qWait(200); // rows are fitted a moment after columns
    REQUIRE(widget.grab().save(QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + QLatin1Char('/') + name + QStringLiteral(".png")));
}

/// The first paragraph that says more than a few words.
std::pair<QString, QString> somePlace(const std::vector<domain::Section> &sections)
{
    for (const domain::Section &section : sections) {
        for (const domain::Block &block : section.blocks) {
            const auto *paragraph = std::get_if<domain::Paragraph>(&block);
            if (section.kind == domain::SectionKind::Communication && paragraph)
                return {section.uuid, paragraph->uuid};
        }
        if (const auto below = somePlace(section.sections); !below.first.isEmpty())
            return below;
    }
    return {};
}

void shootTabs(WindowFixture &f, const QString &name)
{
    auto *tabs = f.find<QTabWidget>("planTabs");
    for (int i = 0; i < 4 && i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        if (i == 1)
            f.find<QComboBox>("taskGrouping")->setCurrentIndex(name.contains(QLatin1String("dark")) ? 1 : 0);
        shoot(*f.window, QStringLiteral("%1-%2").arg(name).arg(i));
    }
    tabs->setCurrentIndex(0);
}

} // namespace

TEST_CASE("Pictures of tasks, frame and duties", "[.planscreens]")
{
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("BD_SCREENS"));
    QCursor::setPos(0, 0); // no button lights up under the pointer
    const auto plans = application::demoPlans();
    REQUIRE(plans);
    domain::Plan plan = plans->front();
    const auto [section, paragraph] = somePlace(plan.sections);
    REQUIRE_FALSE(paragraph.isEmpty());
    const QString made = domain::makeTask(plan, paragraph);
    for (domain::Task &task : plan.tasks) {
        if (task.uuid != made)
            continue;
        setAgenciesOf(task, domain::Role::Lead, {{std::nullopt, QStringLiteral("Sở Nội vụ"), {}}});
        setAgenciesOf(task, domain::Role::Coordinate, {{std::nullopt, QStringLiteral("Sở Văn hóa, Thể thao và Du lịch"), {}},
                                                       {std::nullopt, QStringLiteral("Hội Liên hiệp Phụ nữ tỉnh"), domain::Addressing::Invited}});
        task.timeText = QStringLiteral("trước 28/02");
        task.end = domain::PartialDate::of({2026, 2, 28});
        task.product = QStringLiteral("12 chuyên mục, 24 tin, bài");
        task.budget.amount = 45'000'000;
        task.budget.source = QStringLiteral("Ngân sách tỉnh");
    }
    WindowFixture f;
    const qint64 id = f.addPlan(plan);
    const int scale = std::max(1, qEnvironmentVariableIntValue("QT_SCALE_FACTOR"));
    f.start().resize(1366 / scale, 740 / scale);
    const auto stand = [&](const QString &name) {
        f.prompts->answers.clear();
        auto *page = f.find<PlanPage>("planPage");
        page->selectSection(paragraph);
        shootTabs(f, name);
    };
    Q_UNUSED(section);
    f.find<PlansPage>("plansPage")->select(id);
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    f.settle();
    stand(QStringLiteral("plan%1").arg(scale));
    if (scale > 1)
        return;
    f.window->resize(1700, 900);
    stand(QStringLiteral("plan-wide"));
    applyTheme(*qApp, Theme::Dark);
    f.window->resize(1366, 740);
    stand(QStringLiteral("plan-dark"));
    applyTheme(*qApp, Theme::Light);
}
