// The page "Lập báo cáo" and the report that is written there: by keyboard.
#include "gui/report/composer_fixture.h"

#include "application/report_draft.h"
#include "gui/dialogs/freeze_dialog.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/editor/report_marks.h"
#include "gui/models/fact_model.h"
#include "gui/models/outline_model.h"
#include "gui/pages/report/facts_page.h"
#include "gui/pages/report/figures_pane.h"
#include "gui/pages/report/reports_page.h"
#include "gui/preview/preview_port.h"
#include "support/small_docx.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPushButton>

#include <QToolButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

TEST_CASE("reports are listed, filtered, opened and deleted with the keyboard", "[report][report-page]")
{
    ComposerFixture f;
    f.start().resize(1366, 740);
    QApplication::setActiveWindow(f.window.get());
    f.goTo("reports");
    CHECK(f.find<QPushButton>("report.new.first")->isVisible()); // nothing yet: what it is for, and how to begin
    CHECK_FALSE(f.list()->isVisible());

    f.report = f.create(f.draft());
    f.create(f.draft(domain::ReportKind::Year));
    f.settle();
    REQUIRE(f.list()->isVisible());
    QAbstractItemModelTester tester(f.list()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(f.list()->model()->rowCount() == 2);
    CHECK(f.list()->model()->index(0, 0).data().toString().contains(u"31/12/2026"_s)); // the newest cut-off first
    CHECK(f.list()->model()->index(1, 3).data().toString().contains(u"Sở Nội vụ"_s));
    CHECK(f.list()->model()->index(1, 4).data().toString().contains(u"05/06/2026"_s));

    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = f.find<QLineEdit>("reportFilter");
    REQUIRE(filter->hasFocus());
    typeWords(filter, u"30/06"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    f.settle();
    REQUIRE(f.list()->model()->rowCount() == 1);
    CHECK(f.list()->hasFocus());
    f.key(f.list(), Qt::Key_Delete);
    f.key(filter, Qt::Key_Escape);
    CHECK(f.services.services().reports.list()->size() == 1);
    f.run("edit.undo");
    CHECK(f.services.services().reports.list()->size() == 2);
    REQUIRE(QTest::qWaitFor([&] { return f.list()->model()->rowCount() == 2; }));
    f.find<ReportsPage>("reportsPage")->select(f.report.id);
    const auto *chosen = f.find<ReportsPage>("reportsPage")->current();
    REQUIRE(chosen);
    CHECK(chosen->stored.documentId == f.report.documentId);
    CHECK(f.services.plans().load(chosen->stored.documentId));
    f.key(f.list(), Qt::Key_Return);
    CHECK(f.isReportOpen());
    CHECK(f.currentPage() == u"reports"_s);
}

TEST_CASE("a report stands in the place of the reports with its own tabs, a plan in its own", "[report][report-page]")
{
    ComposerFixture f;
    f.open();
    INFO(f.tabTitles().join(u'|').toStdString());
    CHECK(f.tabTitles().size() == 4); // text, figures, head, history
    CHECK(f.find<FiguresPane>("figuresPane")->isVisible());
    CHECK(f.find<QComboBox>("plan")->currentData().toLongLong() == f.planId); // what the report is about
    CHECK_FALSE(f.isEnabled("plan.copy"));
    CHECK_FALSE(f.isEnabled("task.make"));
    CHECK(f.isEnabled("plan.export_word"));
    CHECK(f.isEnabled("report.freeze"));

    f.goTo("plans"); // the plan it is about
    CHECK_FALSE(f.isReportOpen());
    CHECK(f.tabTitles().size() >= 5);
    CHECK_FALSE(f.find<FiguresPane>("figuresPane")->isVisible());
    CHECK_FALSE(f.isEnabled("report.freeze"));
    f.goTo("reports"); // and back to the report
    CHECK(f.isReportOpen());
    CHECK(f.currentPage() == u"reports"_s);
    QApplication::setActiveWindow(f.window.get()); // a dialog may have had it
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !f.isReportOpen(); })); // the button is pressed for a moment
    f.settle();
    CHECK_FALSE(f.isReportOpen());
    CHECK(f.list()->isVisible());
}

TEST_CASE("text of a report is typed, stored and undone as a plan's is", "[report][report-page]")
{
    ComposerFixture f;
    f.open();
    const QString section = f.desk().text().currentSection();
    f.text()->setFocus();
    typeWords(f.text(), u"Đã triển khai đầy đủ."_s);
    f.desk().text().flush();
    f.settle();
    const auto words = [&] { return domain::findSection(f.document(), section)->blocks.size(); };
    CHECK(words() >= 1);
    CHECK(f.desk().progress(section) == SectionProgress::Edited);
    f.run("edit.undo");
    CHECK_FALSE(f.words().contains(u"đầy đủ"_s));
}

TEST_CASE("a draft is taken over, marked until it is touched or accepted, and never written over", "[report][report-page]")
{
    ComposerFixture f;
    f.openDrafted();
    const QString section = f.desk().text().currentSection();
    CHECK(f.words().contains(u"06 cuộc"_s));
    CHECK(f.desk().hasUntouchedDraft(section));
    CHECK(f.desk().progress(section) == SectionProgress::Drafted);
    const QModelIndex line = f.tree()->outline()->indexOf(section);
    CHECK(line.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK_FALSE(line.data(Qt::DecorationRole).value<QIcon>().isNull());

    SECTION("accepted, ticked, and undone one act each")
    {
        f.run("report.accept");
        CHECK_FALSE(f.desk().hasUntouchedDraft(section));
        CHECK(f.desk().progress(section) == SectionProgress::Edited);
        f.tree()->setFocus();
        f.key(f.tree(), Qt::Key_Space);
        CHECK(f.desk().progress(section) == SectionProgress::Checked);
        CHECK(f.tree()->outline()->indexOf(section).data(Qt::CheckStateRole).toInt() == Qt::Checked);
        f.run("edit.undo");
        CHECK(f.desk().progress(section) == SectionProgress::Edited);
        f.run("edit.undo");
        CHECK(f.desk().progress(section) == SectionProgress::Drafted);
    }
    SECTION("all at once")
    {
        f.run("report.accept_all");
        CHECK_FALSE(f.desk().hasUntouchedDraft());
        CHECK_FALSE(f.isEnabled("report.accept_all"));
    }
    SECTION("new data: differences, and what was written stays")
    {
        f.text()->setFocus();
        f.text()->moveCursor(QTextCursor::End);
        typeWords(f.text(), u" Riêng thôn Khe Mây làm tốt."_s);
        f.desk().text().flush();
        f.add({ComposerFixture::talk(QDate(2026, 5, 20), 50, 30)});
        QTest::qWait(400); // facts follow a moment later
        f.settle();
        CHECK_FALSE(f.desk().draftChanges().empty());
        f.takeDraft();
        CHECK(f.words().contains(u"Riêng thôn Khe Mây làm tốt."_s));
        CHECK(f.desk().draftChanges().empty());
    }
}

TEST_CASE("a ready sentence is chosen by keyboard, stands behind what was drafted, and is undone", "[report][report-page]")
{
    ComposerFixture f;
    f.openDrafted();
    const QString before = f.words();
    REQUIRE(f.isEnabled("report.phrase"));
    QString chosen;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>(u"choices"_s);
        REQUIRE(list->count() > 10);
        CHECK(list->item(0)->text().contains(u"lồng ghép"_s)); // the section's own subject first
        QTest::keyClick(list, Qt::Key_Down);
        chosen = list->currentItem()->text().section(u'\n', 0, 0);
        return true;
    });
    f.run("report.phrase");
    f.settle();
    CHECK(chosen.contains(u"nam giới"_s));
    CHECK(f.words().contains(chosen));
    CHECK(f.words().contains(u"06 cuộc"_s));
    f.run("edit.undo");
    CHECK(f.words() == before);
}

TEST_CASE("a figure says where it comes from, by key, from the pane and from the table of all", "[report][report-page]")
{
    ComposerFixture f;
    f.openDrafted();
    auto *marks = f.window->findChild<PlanPage *>()->marks();
    f.text()->setFocus();
    f.text()->moveCursor(QTextCursor::Start);
    REQUIRE(marks->goToNext());
    QString head;
    int rows = 0;
    const auto look = [&](QDialog &dialog) {
        CHECK(dialog.objectName() == u"explainDialog"_s);
        head = dialog.findChild<QLabel *>(u"explainHead"_s)->text();
        rows = dialog.findChild<QTableView *>(u"explainRows"_s)->model()->rowCount();
        return false;
    };
    f.prompts->dialogs.push_back(look);
    const auto buttons = f.window->findChildren<QToolButton *>();
    CHECK(std::any_of(buttons.begin(), buttons.end(), [&](const QToolButton *button) {
        return button->isVisible() && button->defaultAction() == f.window->commands().action("report.explain");
    }));
    QTest::keyClick(f.window.get(), Qt::Key_F4);
    f.settle();
    CHECK_FALSE(head.isEmpty());
    CHECK(rows > 0);

    auto *pane = f.find<QTableView>("sectionFigures");
    REQUIRE(pane->model()->rowCount() > 0);
    pane->setFocus();
    f.prompts->dialogs.push_back(look);
    f.key(pane, Qt::Key_Return);

    f.tabs()->setCurrentIndex(1);
    auto *facts = f.find<QTableView>("facts");
    REQUIRE(facts->isVisible());
    const auto *model = static_cast<const FactModel *>(facts->model());
    const int row = model->rowOf(u"sessions.total"_s);
    REQUIRE(row >= 0);
    CHECK(model->index(row, FactModel::Value).data().toString().startsWith(u"6"_s));
    CHECK(model->index(row, FactModel::Before).data().toString() == u"2"_s);
    facts->setCurrentIndex(model->index(row, FactModel::Name));
    facts->setFocus();
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        look(dialog);
        return true; // "Mở trong Hoạt động"
    });
    f.key(facts, Qt::Key_Return);
    CHECK(rows == 6);
    CHECK(f.currentPage() == u"activities"_s);
    CHECK(f.table().model()->rowCount() >= 6);
}

TEST_CASE("the whole period is estimated beside what was done", "[report][report-page]")
{
    ComposerFixture f;
    auto draft = f.draft();
    draft.report.period.to = QDate(2026, 5, 31);
    draft.report.wholeEnd = QDate(2026, 6, 30);
    f.report = f.create(draft);
    f.start().resize(1366, 740);
    QApplication::setActiveWindow(f.window.get());
    f.goTo("reports");
    f.key(f.list(), Qt::Key_Return);
    f.tabs()->setCurrentIndex(1);
    auto *facts = f.find<QTableView>("facts");
    const auto *model = static_cast<const FactModel *>(facts->model());
    const int row = model->rowOf(u"sessions.total"_s);
    REQUIRE(row >= 0);
    REQUIRE_FALSE(facts->isColumnHidden(FactModel::Estimate));
    facts->setFocus();
    facts->setCurrentIndex(model->index(row, FactModel::Estimate));
    QTest::keyClick(facts, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    REQUIRE(editor != facts);
    typeWords(editor, u"9"_s);
    f.key(editor, Qt::Key_Return);
    REQUIRE(f.desk().estimate(u"sessions.total"_s));
    CHECK(f.desk().estimate(u"sessions.total"_s)->total == 9);
    CHECK_FALSE(f.desk().estimate(u"sessions.total"_s)->isProposed);
    f.run("edit.undo");
    const auto *estimate = f.desk().estimate(u"sessions.total"_s);
    CHECK((!estimate || estimate->total != 9));
}

TEST_CASE("a report is frozen, changed, and frozen again with what changed", "[report][report-page]")
{
    ComposerFixture f;
    f.openDrafted();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"freezeDialog"_s);
        typeWords(dialog.findChild<QLineEdit *>(u"freezeNote"_s), u"Bản đầu"_s);
        return true;
    });
    f.run("report.freeze");
    CHECK(f.desk().revisions() == 1);
    CHECK_FALSE(f.desk().isChangedSince());
    f.run("report.freeze"); // nothing new: said, not asked
    CHECK(f.desk().revisions() == 1);

    f.text()->setFocus();
    f.text()->moveCursor(QTextCursor::End);
    typeWords(f.text(), u" Bổ sung sau khi chốt."_s);
    f.desk().text().flush();
    f.desk().readRevisions();
    f.settle();
    CHECK(f.desk().isChangedSince());
    CHECK(f.noticeText().contains(u"1"_s));
    int rows = 0;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        CHECK(dialog.objectName() == u"revisionsDialog"_s);
        rows = dialog.findChild<QTableView *>(u"revisionDifferences"_s)->model()->rowCount();
        QTest::keyClick(dialog.findChild<QListWidget *>(u"revisions"_s), Qt::Key_Down);
        return false;
    });
    f.run("report.revisions");
    CHECK(rows >= 1);
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("report.freeze");
    CHECK(f.desk().revisions() == 2);
    CHECK_FALSE(f.desk().isChangedSince());
}

TEST_CASE("a report that was sent is frozen, read only, and listed with its number", "[report][report-page]")
{
    ComposerFixture f;
    f.openDrafted();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        typeWords(dialog.findChild<QLineEdit *>(u"number"_s), u"12"_s);
        return true;
    });
    f.run("plan.mark_issued");
    CHECK(f.desk().revisions() == 1);
    CHECK(f.desk().isReadOnly());
    QApplication::setActiveWindow(f.window.get()); // a dialog may have had it
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !f.isReportOpen(); })); // the button is pressed for a moment
    f.settle();
    CHECK(f.list()->model()->index(0, 5).data().toString().contains(u"12"_s));
}

TEST_CASE("a report is shown as on paper and written to Word, which opens", "[report][report-page]")
{
    ComposerFixture f;
    f.openDrafted();
    f.run("preview.show");
    auto *page = f.window->findChild<PlanPage *>();
    REQUIRE(QTest::qWaitFor([&] { return page->preview()->hasPages(); }, 20000));
    f.prompts->saveFiles.append(f.dir.file(u"báo cáo.docx"_s));
    f.run("plan.export_word");
    CHECK(QFile::exists(f.dir.file(u"báo cáo.docx"_s)));
    CHECK(f.prompts->proposedFiles.value(0).contains(u"BC-6-thang"_s));
    CHECK(f.prompts->opened.contains(f.dir.file(u"báo cáo.docx"_s)));
}

TEST_CASE("the Word file of a report that was not corrected brings nothing back", "[report][report-page]")
{
    ComposerFixture f;
    f.openDrafted();
    f.prompts->saveFiles.append(f.dir.file(u"trình ký.docx"_s));
    f.run("plan.export_word");
    f.prompts->openFiles.append(f.dir.file(u"trình ký.docx"_s));
    const domain::Plan before = f.document();
    QStringList items;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        if (const auto *list = dialog.findChild<QListWidget *>()) {
            for (int i = 0; i < list->count(); ++i)
                items.append(list->item(i)->text());
        }
        return false;
    });
    f.run("plan.merge_back");
    CHECK(items.join(u'\n').toStdString() == "");
    CHECK(f.document() == before);
}
