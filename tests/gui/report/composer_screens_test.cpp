// Pictures of the page of reports, to be looked at: BD_SCREENS=folder test_gui "[.report-screens]".
#include "gui/report/composer_fixture.h"

#include "application/translation.h"
#include "gui/pages/report/reports_page.h"
#include "gui/preview/preview_port.h"
#include "gui/support/shoot.h"
#include "gui/theme.h"

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

void prepare()
{
    application::setLanguage(*qApp, qEnvironmentVariableIsSet("BD_ENGLISH") ? u"en"_s : u"vi"_s);
    if (qEnvironmentVariableIsSet("BD_DARK"))
        applyTheme(*qApp, Theme::Dark);
}

QSize screen()
{
    return qEnvironmentVariableIsSet("BD_SMALL") ? QSize(683, 384) : QSize(1366, 720);
}

} // namespace

TEST_CASE("The page of reports as it looks", "[.report-screens]")
{
    prepare();
    ComposerFixture f;
    f.start().resize(screen());
    f.goTo("reports");
    shoot(*f.window, u"reports-empty"_s);
    f.report = f.create(f.draft());
    f.create(f.draft(domain::ReportKind::Year));
    f.settle();
    shoot(*f.window, u"report-list"_s);
}

TEST_CASE("A report as it is written", "[.report-screens]")
{
    prepare();
    ComposerFixture f;
    f.openDrafted(screen());
    auto &services = f.services;
    REQUIRE(services.services().figures.save({u""_s, u"attendances"_s, {QDate(2026, 1, 1), QDate(2026, 6, 30)}, {}, 300, 170, {}, {}, {}, {}, {}, u"Hội Phụ nữ"_s, {}, domain::Origin::Own, false, true, {}}, 0));
    QTest::qWait(500);
    f.settle();
    f.text()->setFocus();
    shoot(*f.window, u"report-composer"_s);
    const auto explain = [&](QDialog &dialog) {
        shoot(dialog, u"report-explain"_s);
        return false;
    };
    f.prompts->dialogs.push_back(explain);
    f.run("report.explain");
    f.tabs()->setCurrentIndex(1);
    f.find<QTableView>("facts")->setFocus();
    shoot(*f.window, u"report-figures"_s);
    f.tabs()->setCurrentIndex(0);
    f.add({ComposerFixture::talk(QDate(2026, 5, 20), 50, 30)});
    QTest::qWait(500);
    f.settle();
    shoot(*f.window, u"report-new-data"_s);
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        shoot(dialog, u"report-draft"_s);
        return true;
    });
    f.run("report.draft");
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        shoot(dialog, u"report-freeze"_s);
        return true;
    });
    f.run("report.freeze");
    f.text()->setFocus();
    f.text()->moveCursor(QTextCursor::End);
    typeWords(f.text(), u" Bổ sung sau khi chốt."_s);
    f.desk().text().flush();
    f.desk().readRevisions();
    f.settle();
    shoot(*f.window, u"report-changed"_s);
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        shoot(dialog, u"report-revisions"_s);
        return false;
    });
    f.run("report.revisions");
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        shoot(dialog, u"report-patterns"_s);
        return false;
    });
    f.run("report.patterns");
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        shoot(dialog, u"report-use-for"_s);
        return false;
    });
    f.run("report.use_for");
    auto *facts = f.find<QTableView>("facts");
    f.tabs()->setCurrentIndex(1);
    facts->setCurrentIndex(facts->model()->index(1, 0));
    facts->setFocus();
    shoot(*f.window, u"report-choice"_s);
    f.tabs()->setCurrentIndex(0);
    QApplication::setActiveWindow(f.window.get());
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !f.isReportOpen(); })); // the button is pressed for a moment
    f.settle();
    shoot(*f.window, u"report-list-changed"_s);
    f.find<ReportsPage>("reportsPage")->select(f.report.id);
    QTest::keyClick(f.list(), Qt::Key_Return);
    f.settle();
    QTest::qWait(800); // the review follows
    shoot(*f.window, u"report-opened"_s);
    f.run("preview.show");
    auto *page = f.window->findChild<PlanPage *>();
    REQUIRE(QTest::qWaitFor([&] { return page->preview()->hasPages(); }, 20000));
    shoot(*f.window, u"report-preview"_s);
}

TEST_CASE("Reports of the sample, as the guide shows them", "[.guide-screens]")
{
    prepare();
    WindowFixture f;
    f.clock.set(QDateTime(QDate(2026, 11, 20), QTime(2, 15), Qt::UTC));
    f.start().resize(screen());
    f.prompts->answers = {0}; // the commune's
    f.run("file.sample");
    f.goTo("reports");
    f.window->findChild<Workspace *>()->showPage(u"reports"_s);
    f.settle();
    auto *list = f.find<QTableView>("reports");
    REQUIRE(list->model()->rowCount() > 0);
    shoot(*f.window, u"report-list"_s);
    QApplication::setActiveWindow(f.window.get());
    QTest::keyClick(list, Qt::Key_Return);
    f.settle();
    auto *workspace = f.window->findChild<Workspace *>();
    REQUIRE(workspace->report());
    ReportDesk &desk = *workspace->report();
    REQUIRE(QTest::qWaitFor([&] { return desk.facts() != nullptr; }, 20000));
    for (const domain::ReportFigure &figure : desk.report().figures) {
        if (figure.id == u"sessions.total"_s) {
            f.find<OutlineView>("outline")->goTo(QString(figure.sectionUuid));
            break;
        }
    }
    QTest::qWait(800); // the review follows
    f.settle();
    f.find<SectionEditor>("sectionText")->setFocus();
    shoot(*f.window, u"report-composer"_s);
    f.find<QTabWidget>("planTabs")->setCurrentIndex(1);
    f.find<QTableView>("facts")->setFocus();
    shoot(*f.window, u"report-figures"_s);
}
