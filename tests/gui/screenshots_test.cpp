// Takes the pictures of docs/images: `BD_SCREENS=docs/images test_gui "[.screens]"`, on a screen or Xvfb for its fonts.
// Shows invented data only. BD_SCREENS_PLAN adds the import dialog of a file of one's own, to look at, not to keep.
#include "application/demo.h"
#include "application/template_service.h"
#include "gui/dialogs/import/import_dialog.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/dialogs/paste_dialog.h"
#include "gui/pages/location_page.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/plans_page.h"
#include "gui/support/shoot.h"
#include "gui/support/window_fixture.h"
#include "support/small_docx.h"

#include <QCursor>
#include <QDir>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

void shootTabs(QDialog &dialog, const QString &name)
{
    auto *tabs = dialog.findChild<QTabWidget *>(QStringLiteral("tabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        shoot(dialog, QStringLiteral("%1-%2").arg(name).arg(i));
    }
}

void shootImport(const application::ReadPlan &read, const QString &name, bool allTabs)
{
    ImportDialog dialog(read);
    dialog.show();
    auto *tabs = dialog.findChild<QTabWidget *>(QStringLiteral("tabs"));
    tabs->setCurrentIndex(1);
    auto *tree = dialog.findChild<QTreeView *>(QStringLiteral("outline"));
    tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(2, 0)));
    shoot(dialog, name);
    if (allTabs)
        shootTabs(dialog, name);
}

void shootPlanPage(WindowFixture &f, const QString &name, bool allTabs)
{
    auto *page = f.find<PlanPage>("planPage");
    auto *tree = page->findChild<QTreeView *>(QStringLiteral("outline"));
    tree->setCurrentIndex(tree->model()->index(2, 0));
    shoot(*f.window, name);
    auto *tabs = page->findChild<QTabWidget *>(QStringLiteral("planTabs"));
    for (int i = 0; allTabs && i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        shoot(*f.window, QStringLiteral("%1-%2").arg(name).arg(i));
    }
    tabs->setCurrentIndex(0);
}

/// The open plan with its pages, at the end where they were begun: hidden.
void shootPreview(WindowFixture &f, const QString &name, QSize size)
{
    f.window->resize(size);
    f.run("preview.show");
    f.settle();
    shoot(*f.window, name);
    f.run("preview.show");
}

/// A faulty template among the user's own, for as long as this lives.
struct OwnTemplates {
    OwnTemplates()
    {
        REQUIRE(QDir().mkpath(application::templateFolder()));
        QByteArray body;
        for (const char *text : {"{issuer}", "KẾ HOẠCH {titel}", "Gồm {#tasks}{title}", "Số {number", "Hạn {date | ngaay}"})
            body += docxParagraph(QString::fromUtf8(text));
        writeAll(application::templateFolder() + QStringLiteral("/mau-cua-xa.docx"), smallDocx(body));
    }
    ~OwnTemplates() { QDir(application::templateFolder()).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(OwnTemplates)
};

/// The dialog of templates, with a faulty one chosen in it.
void shootTemplates(WindowFixture &f, const QString &name)
{
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        f.settle();
        QTest::keyClick(dialog.findChild<QTableView *>(QStringLiteral("templates")), Qt::Key_Down);
        shoot(dialog, name);
        return true;
    });
    f.run("file.templates");
}

} // namespace

TEST_CASE("Pictures of the window", "[.screens]")
{
    QCursor::setPos(0, 0); // no button lights up under the pointer
    const bool all = qEnvironmentVariableIsSet("BD_SCREENS_ALL");
    NoProgress quiet;
    {
        WindowFixture f(false);
        f.start().resize(1280, 700);
        f.find<LocationPage>("locationPage")->setProposal(QStringLiteral("/home/hoa/Documents/Binh Dang/binhdang.db"), false);
        shoot(*f.window, QStringLiteral("first-start"));
        if (all) {
            writeAll(f.dir.file(QStringLiteral("x.db")), "x");
            f.window->openDataFile(f.dir.file(QStringLiteral("x.db")), false, false);
            shoot(*f.window, QStringLiteral("error"));
        }
    }
    WindowFixture f;
    f.start().resize(1280, 700);
    shoot(*f.window, QStringLiteral("welcome"));
    const auto read = application::readPlanText(planText(), quiet);
    REQUIRE(read);
    shootImport(*read, QStringLiteral("import"), all);
    const auto plans = application::demoPlans();
    REQUIRE(plans);
    for (const domain::Plan &plan : *plans)
        f.addPlan(plan);
    f.addPlan(samplePlan(QStringLiteral("Công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2025"), 2025));
    f.find<PlansPage>("plansPage")->select(f.services.plans().list()->front().id);
    shoot(*f.window, QStringLiteral("plan-list"));
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    shootPlanPage(f, QStringLiteral("plan-page"), all);
    shootPreview(f, QStringLiteral("preview"), {1366, 768});
    shootPreview(f, QStringLiteral("preview-wide"), {1680, 900});
    f.window->resize(1280, 700);
    const OwnTemplates templates;
    shootTemplates(f, QStringLiteral("templates"));
    applyTheme(*qApp, Theme::Dark);
    shootPlanPage(f, QStringLiteral("dark"), all);
    if (all)
        shootPreview(f, QStringLiteral("preview-dark"), {1366, 768});
    if (all)
        shootTemplates(f, QStringLiteral("templates-dark"));
    if (all) {
        IssueDialog issue({{}, domain::PartialDate::ofYear(2026)}, QStringLiteral("KH-UBND"), f.window.get());
        issue.show();
        shoot(issue, QStringLiteral("issue"));
        shootImport(*read, QStringLiteral("import-dark"), false);
        applyTheme(*qApp, Theme::Light);
        f.window->resize(1500, 800);
        shootPlanPage(f, QStringLiteral("plan-page-wide"), false);
        f.goTo("settings");
        shoot(*f.window, QStringLiteral("settings"));
        PasteDialog paste(QString(), f.window.get());
        paste.show();
        shoot(paste, QStringLiteral("paste"));
    }
    applyTheme(*qApp, Theme::Light);
    const QStringList own = QString::fromLocal8Bit(qgetenv("BD_SCREENS_PLAN")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (int i = 0; i < own.size(); ++i) {
        const auto mine = application::readPlanFile(own.at(i), quiet);
        REQUIRE(mine);
        shootImport(*mine, QStringLiteral("own-%1").arg(i), true);
    }
}
