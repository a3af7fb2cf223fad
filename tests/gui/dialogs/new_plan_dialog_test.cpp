// Beginning a plan by keyboard: from an outline, as a copy; and the section of organisation from the assignments.
#include "gui/dialogs/new_plan_dialog.h"
#include "gui/dialogs/organisation_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/support/window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

QString utf(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Shown {
    explicit Shown(QDialog &shown) : dialog(shown) {}
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = dialog.findChild<Widget *>(QLatin1String(name));
        INFO(name);
        REQUIRE(widget);
        return widget;
    }
    QDialog &dialog;
};

domain::Plan onlyPlan(WindowFixture &f)
{
    const auto plans = f.services.plans().list();
    REQUIRE(plans->size() == 1);
    return f.services.plans().load(plans->front().id)->plan;
}

void saveOffice(WindowFixture &f)
{
    REQUIRE(f.services.services().office.begin({utf("tỉnh Minh Khê (mẫu)"), utf("xã Khe Mây (mẫu)"), utf("Người ký (mẫu)")}));
}

} // namespace

TEST_CASE("A commune's plan is begun from its outline with Enter alone, and opens for writing", "[gui][newplan]")
{
    WindowFixture f;
    saveOffice(f);
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        const Shown shown(dialog);
        CHECK(dialog.objectName() == utf("newPlanDialog"));
        CHECK(dialog.focusWidget() == shown.find<QListWidget>("outlines"));
        CHECK(shown.find<QListWidget>("outlines")->currentRow() == 0);
        CHECK(shown.find<QComboBox>("newPlanIdentity")->currentText().contains(utf("xã Khe Mây")));
        CHECK(shown.find<QSpinBox>("newPlanYear")->value() == 2026);
        CHECK(shown.find<QLineEdit>("newPlanTitle")->text().endsWith(utf("năm 2026 trên địa bàn xã Khe Mây (mẫu)")));
        CHECK(shown.find<QTextBrowser>("newPlanText")->toPlainText().contains(utf("MỤC ĐÍCH, YÊU CẦU")));
        CHECK_FALSE(shown.find<QRadioButton>("fromPlan")->isEnabled()); // there is none to copy
        QTest::keyClick(shown.find<QListWidget>("outlines"), Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    f.run("plan.new");
    const domain::Plan plan = onlyPlan(f);
    CHECK(plan.year == 2026);
    CHECK(plan.signer.name == utf("Người ký (mẫu)"));
    CHECK(f.find("planPage")->isVisible());
    CHECK(f.window->windowTitle().contains(utf("UBND xã Khe Mây (mẫu)")));
    f.run("edit.undo");
    CHECK(f.services.plans().list()->empty());
    f.run("edit.redo");
    CHECK(onlyPlan(f) == plan);
}

TEST_CASE("Outline, parts, year and title are chosen; a typed title stays, an emptied one follows again", "[gui][newplan]")
{
    WindowFixture f;
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        const Shown shown(dialog);
        auto *outlines = shown.find<QListWidget>("outlines");
        auto *parts = shown.find<QListWidget>("parts");
        auto *words = shown.find<QTextBrowser>("newPlanText");
        QTest::keyClick(outlines, Qt::Key_Down);
        CHECK_FALSE(parts->isVisible()); // the short one has no optional parts
        CHECK(words->toPlainText().contains(utf("Nội dung, thời gian, phân công")));
        QTest::keyClick(outlines, Qt::Key_Down); // the province's
        REQUIRE(parts->isVisible());
        CHECK_FALSE(words->toPlainText().contains(utf("Thi đua, khen thưởng")));
        QTest::keyClick(parts, Qt::Key_End);
        QTest::keyClick(parts, Qt::Key_Space);
        CHECK(words->toPlainText().contains(utf("Thi đua, khen thưởng")));
        auto *year = shown.find<QSpinBox>("newPlanYear");
        QTest::keyClick(year, Qt::Key_Up);
        auto *title = shown.find<QLineEdit>("newPlanTitle");
        CHECK(title->text().contains(utf("2027")));
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Ke hoach rieng"));
        QTest::keyClick(year, Qt::Key_Up);
        CHECK(title->text() == utf("Ke hoach rieng"));
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QTest::keyClick(year, Qt::Key_Down);
        CHECK(title->text().contains(utf("2027")));
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Ke hoach rieng"));
        QTest::keyClick(title, Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    f.run("plan.new");
    const domain::Plan plan = onlyPlan(f);
    CHECK(plan.year == 2027);
    CHECK(plan.title == utf("Ke hoach rieng"));
    CHECK(plan.sections.at(2).sections.back().kind == domain::SectionKind::Awards);
    CHECK(plan.issuerLines.last() == utf("TỈNH …")); // no office is known: left open
}

TEST_CASE("Leaving the dialog stores nothing", "[gui][newplan]")
{
    WindowFixture f;
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        return dialog.result() == QDialog::Accepted;
    });
    f.find<QPushButton>("newPlan")->click(); // of the welcome page
    f.settle();
    CHECK(f.services.plans().list()->empty());
    CHECK_FALSE(f.isEnabled("edit.undo"));
}

TEST_CASE("Another year's plan is begun from the selected one; the old year is told", "[gui][newplan]")
{
    WindowFixture f;
    domain::Plan old = samplePlan(utf("Thực hiện công tác bình đẳng giới năm 2026"));
    old.number = utf("12");
    old.state = domain::PlanState::Issued;
    f.addPlan(old);
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        const Shown shown(dialog);
        CHECK(shown.find<QRadioButton>("fromPlan")->isChecked());
        CHECK(dialog.focusWidget() == shown.find<QListWidget>("plansToCopy"));
        CHECK(shown.find<QSpinBox>("newPlanYear")->value() == 2027);
        CHECK_FALSE(shown.find<QComboBox>("newPlanIdentity")->isVisible()); // a copy keeps its head
        CHECK(shown.find<QTextBrowser>("newPlanText")->toPlainText().contains(utf("năm 2027")));
        QTest::keyClick(shown.find<QListWidget>("plansToCopy"), Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    f.run("plan.copy");
    const auto plans = f.services.plans().list();
    REQUIRE(plans->size() == 2);
    const auto copy = f.services.plans().load(plans->front().id); // the newest year first
    CHECK(copy->plan.year == 2027);
    CHECK(copy->plan.title == utf("Thực hiện công tác bình đẳng giới năm 2027"));
    CHECK(copy->plan.number.isEmpty());
    CHECK(copy->plan.state == domain::PlanState::Draft);
    CHECK_FALSE(copy->readingIssues.empty());
    CHECK(f.noticeText().contains(utf("năm cũ")));
    CHECK(f.services.plans().load(plans->back().id)->plan == old);
}

TEST_CASE("The section of organisation follows the assignments when somebody wants it", "[gui][organisation]")
{
    WindowFixture f;
    saveOffice(f);
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        QTest::keyClick(dialog.findChild<QListWidget *>(QStringLiteral("outlines")), Qt::Key_Return);
        return true;
    });
    f.run("plan.new");
    f.run("plan.draft_organisation"); // nothing to do: it was drafted with the plan
    CHECK(f.noticeText().contains(utf("không phải làm gì")));
    const domain::Plan before = onlyPlan(f);
    auto *desk = f.window->findChild<PlanDesk *>();
    REQUIRE(desk);
    REQUIRE(desk->edit(QStringLiteral("task.edit"), {}, [](domain::Plan &plan) {
        plan.tasks.front().assignments.front().agency.name = utf("Ban Chỉ huy Quân sự");
        return true;
    }));
    REQUIRE(QTest::qWaitFor([&] { return f.noticeText().contains(utf("Phân công đã thay đổi")); }, 5000));
    CHECK(onlyPlan(f).sections == before.sections); // offered, not done
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        const Shown shown(dialog);
        CHECK(dialog.objectName() == utf("organisationDialog"));
        auto *list = shown.find<QListWidget>("organisationChanges");
        REQUIRE(list->count() == 3); // the new body, and two whose lines change
        auto *words = shown.find<QTextBrowser>("organisationText");
        CHECK(words->toPlainText().contains(utf("Chủ trì")));
        QTest::keyClick(shown.find<QPushButton>("tickAll"), Qt::Key_Space);
        CHECK_FALSE(shown.find<QPushButton>("take")->isEnabled());
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            if (list->currentItem()->text().contains(utf("Ban Chỉ huy Quân sự")))
                QTest::keyClick(list, Qt::Key_Space);
        }
        CHECK(shown.find<QPushButton>("take")->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        return true;
    });
    f.run("plan.draft_organisation");
    const domain::Plan after = onlyPlan(f);
    const auto &bodies = after.sections.at(3).sections;
    CHECK(bodies.size() == before.sections.at(3).sections.size() + 1);
    bool found = false;
    for (const domain::Section &body : bodies)
        found = found || body.heading.toPlain() == utf("Ban Chỉ huy Quân sự");
    CHECK(found);
    f.run("edit.undo");
    CHECK(onlyPlan(f).sections == before.sections);
}

TEST_CASE("A dialog opens as large as it was left", "[gui][newplan]")
{
    WindowFixture f;
    f.start();
    QSize first, second;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        first = dialog.size();
        dialog.resize(first - QSize(120, 40));
        dialog.reject();
        return false;
    });
    f.run("plan.new");
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        second = dialog.size();
        return false;
    });
    f.run("plan.new");
    CHECK(second == first - QSize(120, 40));
}
