#include "application/place_text.h"
#include "gui/dialogs/issue_dialog.h"
#include "gui/frame.h"
#include "gui/models/outline_model.h"
#include "gui/models/plan_list_model.h"
#include "gui/pages/error_page.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/plans_page.h"
#include "gui/pages/settings_page.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/plan_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

bool acceptDialog(QDialog &)
{
    return true;
}

size_t planCount(WindowFixture &f)
{
    return f.services.plans().list()->size();
}

bool press(NoticeBar *bar, int button)
{
    const auto buttons = bar->findChildren<QPushButton *>();
    if (button >= buttons.size())
        return false;
    buttons.at(button)->click();
    return true;
}

} // namespace

TEST_CASE("The first start asks for a place, proposes Documents and goes on from there", "[gui][window]")
{
    WindowFixture f(false);
    f.start();
    CHECK(f.find("locationPage")->isVisible());
    CHECK(f.find<QLabel>("proposedFolder")->text().contains(QStringLiteral("Binh Dang")));
    CHECK_FALSE(f.isEnabled("plan.import_file"));
    f.prompts->folders = {f.dir.path()};
    f.find<QPushButton>("otherFolder")->click();
    CHECK(f.find<QLabel>("proposedFolder")->text() == QDir::toNativeSeparators(f.dir.path()));
    QTest::keyClick(f.find<QPushButton>("useFolder"), Qt::Key_Space);
    f.settle();
    CHECK(QFile::exists(f.dir.file(QStringLiteral("binhdang.db"))));
    CHECK(application::currentDatabasePath() == f.dir.file(QStringLiteral("binhdang.db")));
    CHECK(f.find("welcomePage")->isVisible());
    CHECK(f.find<QPushButton>("dataFile")->text() == QStringLiteral("binhdang.db"));

    auto *unit = f.find("officeCard")->findChild<QLineEdit *>(QStringLiteral("unit"));
    QTest::keyClicks(unit, QStringLiteral("xa Khe May"));
    QTest::keyClick(unit, Qt::Key_Return);
    CHECK(f.services.settings().office()->unit == QStringLiteral("xa Khe May"));
}

TEST_CASE("A pasted plan is read, looked through, stored, undone and redone", "[gui][window]")
{
    WindowFixture f;
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(planText());
        return true;
    });
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.objectName() == QStringLiteral("importDialog"));
        dialog.findChild<QLineEdit *>(QStringLiteral("number"))->setText(QStringLiteral("9"));
        dialog.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(4);
        auto *take = dialog.findChild<QPushButton *>(QStringLiteral("takeProposal")); // 5 and 6 belong to 2
        REQUIRE(take->isVisible());
        take->click();
        return true;
    });
    f.run("plan.paste");
    REQUIRE(planCount(f) == 1);
    const auto summary = f.services.plans().list()->front();
    CHECK(summary.number == QStringLiteral("9"));
    CHECK(summary.year == 2026);
    const domain::Plan plan = f.services.plans().load(summary.id)->plan;
    REQUIRE(plan.sections.size() == 4);
    REQUIRE(plan.sections.at(3).sections.size() == 2);
    CHECK(plan.sections.at(3).sections.at(1).sections.size() == 6);
    CHECK(f.find("planPage")->isVisible());
    CHECK(f.find<QLabel>("planTitle")->text().contains(QStringLiteral("bình đẳng giới")));
    CHECK(f.find<QLabel>("saved")->text() == QStringLiteral("Đã lưu lúc 10:42"));
    f.run("edit.undo");
    CHECK(planCount(f) == 0);
    CHECK(f.find("welcomePage")->isVisible());
    f.run("edit.redo");
    CHECK(planCount(f) == 1);
}

TEST_CASE("Leaving the import stores nothing", "[gui][window]")
{
    WindowFixture f;
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(planText());
        return true;
    });
    f.prompts->dialogs.push_back([](QDialog &) { return false; });
    f.run("plan.paste");
    CHECK(planCount(f) == 0);
    CHECK_FALSE(f.isEnabled("edit.undo"));
}

TEST_CASE("A dropped file is received; a second import copies the data file first", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    const QString file = f.dir.file(QStringLiteral("kế hoạch.txt"));
    writeAll(file, planText().toUtf8());
    f.prompts->dialogs.push_back(acceptDialog);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.window.get(), &drop);
    f.settle();
    CHECK(planCount(f) == 2);
    CHECK_FALSE(QDir(f.services.database().backupFolder()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("A file that can't be read says so and can be tried again", "[gui][window]")
{
    WindowFixture f;
    f.start();
    const QString file = f.dir.file(QStringLiteral("trống.txt"));
    writeAll(file, {});
    f.prompts->openFiles = {file};
    f.run("plan.import_file");
    CHECK_FALSE(f.noticeText().isEmpty());
    writeAll(file, planText().toUtf8());
    f.prompts->dialogs.push_back(acceptDialog);
    REQUIRE(press(&f.window->findChild<Frame *>()->notice(), 0));
    f.settle();
    CHECK(planCount(f) == 1);
}

TEST_CASE("The list filters without marks, opens by Enter, deletes with undo", "[gui][window]")
{
    WindowFixture f;
    f.addPlan(samplePlan(QStringLiteral("Bình đẳng giới năm 2026"), 2026));
    f.addPlan(samplePlan(QStringLiteral("Tháng hành động năm 2025"), 2025));
    f.start();
    auto *page = f.find<PlansPage>("plansPage");
    auto *view = f.find<QTreeView>("plans");
    CHECK(page->model()->planCount() == 2);
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(f.find<QLineEdit>("filter"), QStringLiteral("thang hanh"));
    QTest::keyClick(f.find<QLineEdit>("filter"), Qt::Key_Return);
    CHECK(page->model()->planCount() == 1);
    QTest::keyClicks(f.find<QLineEdit>("filter"), QStringLiteral("xyz"));
    REQUIRE(QTest::qWaitFor([&] { return page->model()->planCount() == 0; }));
    CHECK_FALSE(view->isVisible());
    QTest::keyClick(f.find<QLineEdit>("filter"), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return page->model()->planCount() == 2; }));

    page->select(f.services.plans().list()->back().id);
    REQUIRE(page->current());
    CHECK(page->current()->year == 2025);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(f.find("planPage")->isVisible());
    CHECK(f.find<QComboBox>("plan")->currentText().startsWith(QStringLiteral("Tháng hành động")));
    f.find<QToolButton>("back")->click();
    CHECK(view->isVisible());

    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(planCount(f) == 1);
    CHECK(f.noticeText().contains(QStringLiteral("Tháng hành động")));
    REQUIRE(press(&f.window->findChild<Frame *>()->notice(), 0)); // undo in the notice
    CHECK(planCount(f) == 2);
    CHECK(page->model()->planCount() == 2);
}

TEST_CASE("Year and plan are chosen at the top", "[gui][window]")
{
    WindowFixture f;
    const qint64 id = f.addPlan(samplePlan(QStringLiteral("Kế hoạch A"), 2026));
    f.addPlan(samplePlan(QStringLiteral("Kế hoạch B"), 2025));
    f.start();
    auto *year = f.find<QComboBox>("year");
    auto *plan = f.find<QComboBox>("plan");
    REQUIRE(year->count() == 3);
    QTest::keyClick(year, Qt::Key_Down);
    Q_EMIT year->activated(year->currentIndex());
    CHECK(year->currentText() == QStringLiteral("2026"));
    CHECK(f.find<PlansPage>("plansPage")->model()->planCount() == 1);
    CHECK(plan->count() == 2);
    plan->setCurrentIndex(plan->findData(id));
    Q_EMIT plan->activated(plan->currentIndex());
    CHECK(f.find("planPage")->isVisible());
    CHECK(f.window->windowTitle() == QStringLiteral("Bình Đẳng – Kế hoạch 2026 – UBND xã Khe Mây (mẫu)"));
}

TEST_CASE("The plan page shows outline, text, tabs and the source of what was received", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    auto *page = f.find<PlanPage>("planPage");
    auto *tree = page->findChild<QTreeView *>(QStringLiteral("outline"));
    CHECK(tree->currentIndex().data().toString().startsWith(QStringLiteral("I. MỤC ĐÍCH"))); // the first section
    CHECK(f.find<QTextEdit>("sectionText")->toPlainText().contains(QStringLiteral("Giúp cán bộ xã")));
    page->selectSection(page->stored().plan.duties.front().uuid);
    CHECK(tree->currentIndex().data().toString().startsWith(QStringLiteral("1. Phòng Văn hóa")));
    CHECK(f.find<QLabel>("sectionNumber")->text() == QStringLiteral("III.1"));
    page->selectSection(openingId());
    CHECK(f.find<PlanTextView>("text")->toPlainText().contains(QStringLiteral("12/KH-UBND")));
    auto *tabs = page->findChild<QTabWidget *>(QStringLiteral("planTabs"));
    QTest::keyClick(f.find<QPushButton>("editFrame"), Qt::Key_Space);
    CHECK(tabs->currentIndex() == 2); // where the opening is written
    CHECK(tabs->tabText(3) == QStringLiteral("Chế độ báo cáo (1)"));
    for (int i = 0; i < tabs->count(); ++i)
        tabs->setCurrentIndex(i);
    CHECK(page->findChild<QLabel *>(QStringLiteral("sourceFacts"))->text().contains(QStringLiteral("99,6%")));
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return f.find<QTreeView>("plans")->isVisible(); })); // the button shows its press first
}

TEST_CASE("Marking as issued is stored and undone", "[gui][window]")
{
    WindowFixture f;
    const qint64 id = f.addPlan();
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("number"))->setText(QStringLiteral("15"));
        return true;
    });
    f.run("plan.mark_issued");
    CHECK(f.services.plans().load(id)->plan.number == QStringLiteral("15"));
    CHECK(f.services.plans().load(id)->plan.state == domain::PlanState::Issued);
    f.run("edit.undo");
    CHECK(f.services.plans().load(id)->plan.number.isEmpty());
    CHECK(f.services.plans().load(id)->plan.state == domain::PlanState::Draft);
    f.prompts->dialogs.push_back([](QDialog &) { return false; });
    f.run("plan.mark_issued");
    CHECK(f.isEnabled("edit.redo")); // leaving the dialog changed nothing
}

TEST_CASE("Export proposes a name, writes, and offers to open", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    const QString text = f.dir.file(QStringLiteral("ra"));
    f.prompts->saveFiles = {text};
    f.run("plan.export_text");
    REQUIRE(QFile::exists(text + QStringLiteral(".txt")));
    CHECK(f.prompts->proposedFiles.front().endsWith(QStringLiteral(".txt")));
    CHECK(QString::fromUtf8(readAll(text + QStringLiteral(".txt"))).contains(QStringLiteral("Phát thanh 12 bài")));
    REQUIRE(press(&f.window->findChild<Frame *>()->notice(), 1));
    CHECK(f.prompts->opened == QStringList{f.dir.path()});
    f.prompts->saveFiles = {f.dir.file(QStringLiteral("ra.docx"))};
    f.run("plan.export_word");
    CHECK(f.prompts->proposedFiles.back().startsWith(f.dir.path())); // the folder of last time
    CHECK(readAll(f.dir.file(QStringLiteral("ra.docx"))).startsWith("PK"));
    f.prompts->saveFiles = {f.dir.file(QStringLiteral("không có thư mục/ra.docx"))};
    f.run("plan.export_word");
    CHECK_FALSE(f.noticeText().isEmpty());
    f.run("plan.export_word"); // leaving the file dialog: nothing happens
}

TEST_CASE("Copies are made and restored, the replaced file is kept", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    const QString copy = f.dir.file(QStringLiteral("bản sao.db"));
    f.prompts->saveFiles = {copy};
    f.run("file.backup");
    REQUIRE(QFile::exists(copy));
    CHECK(f.noticeText().contains(QStringLiteral("bản sao.db")));
    f.addPlan(samplePlan(QStringLiteral("Thêm sau"), 2025));
    CHECK(planCount(f) == 2);
    f.prompts->openFiles = {copy};
    f.prompts->answers = {0};
    f.run("file.restore");
    CHECK(planCount(f) == 1);
    CHECK(f.find<PlansPage>("plansPage")->model()->planCount() == 1);
    CHECK(f.prompts->questions.back().text.contains(QStringLiteral("bản sao.db")));
    f.prompts->openFiles = {copy};
    f.prompts->answers = {1};
    f.run("file.restore"); // thought better of it
    f.run("file.open_folder");
    CHECK(f.prompts->opened == QStringList{f.dir.path()});
}

TEST_CASE("The copy of the day is made at the first start", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    const QString folder = f.services.database().backupFolder();
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
    f.start();
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A file that is no data file leads to a page with ways on", "[gui][window]")
{
    WindowFixture f(false);
    const QString bad = f.dir.file(QStringLiteral("hỏng.db"));
    writeAll(bad, QByteArray(4096, 'x'));
    f.start();
    f.window->openDataFile(bad, true, false);
    auto *page = f.find<ErrorPage>("errorPage");
    REQUIRE(page->isVisible());
    CHECK_FALSE(page->sentence().isEmpty());
    CHECK(readAll(bad) == QByteArray(4096, 'x'));
    CHECK_FALSE(f.isEnabled("plan.import_file"));
    page->findChild<QPushButton *>(QStringLiteral("retry"))->click();
    CHECK(page->isVisible());

    // a backup in its place
    const QString good = f.dir.file(QStringLiteral("tốt.db"));
    {
        ServiceSet other(f.clock);
        REQUIRE(other.database().open(good));
        REQUIRE(other.plans().add(importedOf(samplePlan()), {}));
    }
    f.prompts->openFiles = {good};
    f.prompts->answers = {0};
    page->findChild<QPushButton *>(QStringLiteral("restore"))->click();
    f.settle();
    CHECK(f.currentPage() == QStringLiteral("due")); // the first page where there is something to do
    CHECK(planCount(f) == 1);
    CHECK(f.noticeText().contains(QStringLiteral("hỏng")));
}

TEST_CASE("Opening a bad file while one is open keeps the open one", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    const QString bad = f.dir.file(QStringLiteral("hỏng.db"));
    writeAll(bad, QByteArray(4096, 'x'));
    f.prompts->openFiles = {bad};
    f.run("file.open_other");
    CHECK_FALSE(f.noticeText().isEmpty());
    CHECK(f.find("plansPage")->isVisible());
    CHECK(f.services.database().path() == QFileInfo(f.database).absoluteFilePath());
}

TEST_CASE("A busy file is asked about and tried again", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    f.services.database().setBusyTimeout(1);
    BusyFile busy(f.database);
    f.prompts->answers = {0, 1};
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Delete);
    CHECK(planCount(f) == 1);
    CHECK(f.prompts->questions.size() == 2);
    busy.release();
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Delete);
    CHECK(planCount(f) == 0);
}

TEST_CASE("Another program's commits are noticed", "[gui][window]")
{
    WindowFixture f;
    f.start();
    CHECK(f.find("welcomePage")->isVisible());
    {
        ServiceSet other(f.clock);
        REQUIRE(other.database().open(f.database));
        REQUIRE(other.plans().add(importedOf(samplePlan()), {}));
    }
    QEvent activation(QEvent::ActivationChange);
    f.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(f.window.get()));
    QCoreApplication::sendEvent(f.window.get(), &activation);
    CHECK(f.find<PlansPage>("plansPage")->model()->planCount() == 1);
}

TEST_CASE("The sample opens in a file of its own and leads back", "[gui][window]")
{
    WindowFixture f;
    f.start();
    f.prompts->answers = {2};
    f.run("file.sample"); // left
    CHECK(f.services.database().path() == QFileInfo(f.database).absoluteFilePath());
    f.prompts->answers = {0};
    f.run("file.sample");
    REQUIRE(f.find<PlansPage>("plansPage")->model()->planCount() >= 2);
    CHECK(f.services.settings().office()->unit == QStringLiteral("xã Khe Mây (mẫu)"));
    f.prompts->answers = {1};
    f.run("file.sample"); // from one to the other
    CHECK(f.services.settings().office()->unit.isEmpty());
    CHECK(f.services.database().path() != f.database);
    CHECK(application::currentDatabasePath() != f.services.database().path());
    REQUIRE(press(&f.window->findChild<Frame *>()->notice(), 0));
    f.settle();
    CHECK(f.services.database().path() == QFileInfo(f.database).absoluteFilePath());
}

TEST_CASE("Settings are kept: office and folder with the data, the rest on the machine", "[gui][window]")
{
    WindowFixture f;
    f.start();
    f.goTo("settings");
    auto *page = f.find("settingsPage");
    REQUIRE(page->isVisible());
    auto *signer = page->findChild<QLineEdit *>(QStringLiteral("officeSigner"));
    QTest::keyClicks(signer, QStringLiteral("Nguoi ky"));
    QTest::keyClick(signer, Qt::Key_Return);
    CHECK(f.services.settings().office()->signer == QStringLiteral("Nguoi ky"));
    f.prompts->folders = {f.dir.path()};
    page->findChild<QPushButton *>(QStringLiteral("chooseBackup"))->click();
    CHECK(f.services.database().backupFolder() == f.dir.path());
    auto *theme = page->findChild<QComboBox *>(QStringLiteral("theme"));
    theme->setCurrentIndex(2);
    Q_EMIT theme->activated(2);
    CHECK(isDark(QApplication::palette()));
    CHECK(MachineSettings().theme() == Theme::Dark);
    applyTheme(*qApp, Theme::Light);
    bool restart = false;
    QObject::connect(f.window.get(), &MainWindow::restartWanted, f.window.get(), [&] { restart = true; });
    auto *language = page->findChild<QComboBox *>(QStringLiteral("language"));
    language->setCurrentIndex(1);
    Q_EMIT language->activated(1);
    CHECK(restart);
    CHECK(application::rememberedLanguage() == QStringLiteral("en"));
}

TEST_CASE("settings move beside the program by a tick, when no window holds them", "[gui][window][places]")
{
    WindowFixture f;
    f.start();
    f.goTo("settings");
    auto *page = f.window->findChild<SettingsPage *>(QStringLiteral("settingsPage"));
    REQUIRE(page);
    auto *box = page->findChild<QCheckBox *>(QStringLiteral("besideProgram"));
    REQUIRE(box);
    CHECK_FALSE(box->isVisible()); // on Linux only where somebody chose it by hand
    page->setBesideProgram(false);
    REQUIRE(box->isVisible());
    std::optional<bool> wanted;
    QObject::connect(f.window.get(), &MainWindow::settingsMoveWanted, f.window.get(), [&](bool on) { wanted = on; });
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(wanted == true);
    CHECK_FALSE(application::isBesideProgram()); // nothing is moved while the window is there
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(wanted == false);
}

TEST_CASE("what was to be done before the window and failed is told in it", "[gui][window][places]")
{
    WindowFixture f;
    f.start();
    f.window->tell(Error{QStringLiteral("place.read_only"), {QStringLiteral("E:/Bình Đẳng")}, {}});
    CHECK(f.noticeText().contains(QStringLiteral("E:/Bình Đẳng")));
}

TEST_CASE("a data file on a stick is warned about once per file", "[gui][window][places]")
{
    WindowFixture f(false);
    f.services.database().setPlaceOf([](const QString &) { return FolderPlace::Stick; });
    f.start();
    const QString warning = application::riskText(application::StorageRisk::Stick);
    f.window->openDataFile(f.database, true, true);
    f.settle();
    CHECK(f.noticeText().contains(warning));
    f.window->openDataFile(f.database, false, true);
    f.settle();
    CHECK_FALSE(f.noticeText().contains(warning));
    f.window->openDataFile(f.dir.file(QStringLiteral("Tệp khác.db")), true, true);
    f.settle();
    CHECK(f.noticeText().contains(warning));
}

TEST_CASE("Every command has a name of its own, a text and a place in a menu", "[gui][window]")
{
    WindowFixture f;
    f.start();
    QStringList names;
    QSet<QAction *> inMenus;
    for (const QMenu *menu : f.window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            inMenus.insert(action);
            if (const QMenu *inner = action->menu()) { // a menu in a menu
                for (QAction *deeper : inner->actions())
                    inMenus.insert(deeper);
            }
        }
    }
    const QKeySequence forbidden[] = {QKeySequence(Qt::ALT | Qt::Key_Z)};
    for (const auto &command : f.window->commands().commands()) {
        INFO(command->name().toStdString());
        CHECK_FALSE(names.contains(command->name()));
        names.append(command->name());
        CHECK_FALSE(command->action()->text().isEmpty());
        CHECK(inMenus.contains(command->action()));
        for (const QKeySequence &key : command->action()->shortcuts()) {
            CHECK(std::find(std::begin(forbidden), std::end(forbidden), key) == std::end(forbidden));
            CHECK(key.toString().size() > 1); // never a bare digit or letter
        }
    }
}
