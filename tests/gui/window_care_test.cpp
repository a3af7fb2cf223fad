// What the window owes to somebody who works with it all day: undo that says what it did, notices that don't go stale,
// plans that vanish elsewhere, small screens.
#include "gui/dialogs/guide_dialog.h"
#include "gui/frame.h"
#include "gui/models/plan_list_model.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/plans_page.h"
#include "gui/provinces.h"
#include "gui/support/window_fixture.h"
#include "application/translation.h"
#include "gui/widgets/notice_bar.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

size_t planCount(WindowFixture &f)
{
    return f.services.plans().list()->size();
}

QList<QPushButton *> noticeButtons(WindowFixture &f)
{
    QList<QPushButton *> shown;
    for (auto *button : f.window->findChild<Frame *>()->notice().findChildren<QPushButton *>()) {
        if (!button->isHidden())
            shown.append(button);
    }
    return shown;
}

void lookOutside(WindowFixture &f)
{
    f.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(f.window.get()));
    QEvent activation(QEvent::ActivationChange);
    QCoreApplication::sendEvent(f.window.get(), &activation);
}

void removeElsewhere(WindowFixture &f, qint64 id)
{
    ServiceSet other(f.clock);
    REQUIRE(other.database().open(f.database));
    REQUIRE(other.plans().remove(id, other.plans().load(id)->version));
}

} // namespace

TEST_CASE("Undo and redo say what they did and offer the way back", "[gui][window]")
{
    WindowFixture f;
    f.addPlan(samplePlan(QStringLiteral("Kế hoạch A"), 2026));
    f.start();
    f.run("plan.delete");
    REQUIRE(planCount(f) == 0);
    f.run("edit.undo");
    CHECK(planCount(f) == 1);
    CHECK(f.noticeText().contains(QStringLiteral("Đã hoàn tác")));
    CHECK(f.noticeText().contains(QStringLiteral("Kế hoạch A")));
    REQUIRE(noticeButtons(f).size() == 1);
    CHECK(noticeButtons(f).front()->text() == QStringLiteral("Làm lại"));
    noticeButtons(f).front()->click();
    CHECK(planCount(f) == 0);
    CHECK(f.noticeText().contains(QStringLiteral("Đã làm lại")));
    REQUIRE(noticeButtons(f).size() == 1);
    noticeButtons(f).front()->click();
    CHECK(planCount(f) == 1);
}

TEST_CASE("A notice that offers to undo goes with the next change", "[gui][window]")
{
    WindowFixture f;
    const qint64 kept = f.addPlan(samplePlan(QStringLiteral("Kế hoạch A"), 2026));
    const qint64 gone = f.addPlan(samplePlan(QStringLiteral("Kế hoạch B"), 2026));
    f.start();
    auto *page = f.find<PlansPage>("plansPage");
    page->select(gone);
    f.run("plan.delete");
    REQUIRE(noticeButtons(f).size() == 1);
    page->select(kept);
    f.prompts->dialogs.push_back([](QDialog &dialog) { // the dialog names the plan
        return dialog.findChild<QLabel *>(QStringLiteral("planTitle"))->text() == QStringLiteral("Kế hoạch A");
    });
    f.run("plan.mark_issued");
    CHECK(f.services.plans().load(kept)->plan.state == domain::PlanState::Issued);
    CHECK(f.noticeText().contains(QStringLiteral("đã ban hành"))); // in place of what was said of the other plan
    REQUIRE(noticeButtons(f).size() == 1);
    noticeButtons(f).front()->click();
    CHECK(f.services.plans().load(kept)->plan.state == domain::PlanState::Draft);
}

TEST_CASE("An undo that fails tells of the failure only", "[gui][window]")
{
    WindowFixture f;
    const qint64 id = f.addPlan();
    f.start();
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("plan.mark_issued");
    removeElsewhere(f, id);
    f.run("edit.undo");
    CHECK_FALSE(f.noticeText().isEmpty());
    CHECK_FALSE(f.noticeText().contains(QStringLiteral("Đã hoàn tác")));
}

TEST_CASE("A plan deleted in another window leaves nothing selected", "[gui][window]")
{
    WindowFixture f;
    const qint64 read = f.addPlan(samplePlan(QStringLiteral("Kế hoạch A"), 2026));
    f.addPlan(samplePlan(QStringLiteral("Kế hoạch B"), 2026));
    const qint64 third = f.addPlan(samplePlan(QStringLiteral("Kế hoạch C"), 2026));
    f.start();
    auto *page = f.find<PlansPage>("plansPage");
    page->select(read);
    QTest::keyClick(page->view(), Qt::Key_Return);
    REQUIRE(f.find("planPage")->isVisible());
    removeElsewhere(f, read);
    lookOutside(f);
    CHECK(page->view()->isVisible());
    CHECK(f.noticeText().contains(QStringLiteral("đang xem vừa bị xóa")));
    CHECK_FALSE(page->current());
    CHECK_FALSE(f.isEnabled("plan.mark_issued"));
    CHECK_FALSE(f.isEnabled("plan.delete"));

    page->select(third); // the same while the list is shown
    REQUIRE(f.isEnabled("plan.delete"));
    removeElsewhere(f, third);
    lookOutside(f);
    CHECK_FALSE(page->current());
    CHECK(f.noticeText().contains(QStringLiteral("đang chọn")));
}

TEST_CASE("What can't be opened says where it lies", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    const QString file = f.dir.file(QStringLiteral("ra.txt"));
    f.prompts->saveFiles = {file};
    f.run("plan.export_text");
    noticeButtons(f).front()->click();
    CHECK(f.prompts->opened.size() == 1);
    CHECK(noticeButtons(f).size() == 2); // stays: it may be wanted once more
    f.prompts->canOpen = false;
    noticeButtons(f).front()->click();
    CHECK(f.noticeText().contains(QStringLiteral("ra.txt")));
    CHECK(f.noticeText().contains(QStringLiteral("Không mở được")));
    REQUIRE(noticeButtons(f).size() == 1);
    f.prompts->canOpen = true;
    noticeButtons(f).front()->click();
    CHECK(f.prompts->opened.back() == f.dir.path());
}

TEST_CASE("A damaged other file never leads to restoring over the open one", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    const QString bad = f.dir.file(QStringLiteral("hỏng.db"));
    const QString good = f.dir.file(QStringLiteral("tốt.db"));
    {
        ServiceSet other(f.clock);
        REQUIRE(other.database().open(good));
    }
    QByteArray bytes = readAll(good);
    REQUIRE(bytes.size() > 5000);
    bytes.replace(4000, bytes.size() - 4000, QByteArray(bytes.size() - 4000, 'x'));
    writeAll(bad, bytes);
    f.prompts->openFiles = {bad, good};
    f.run("file.open_other");
    CHECK(f.noticeText().contains(QStringLiteral("vẫn đang mở")));
    CHECK_FALSE(f.noticeText().contains(QStringLiteral("hôi phục")));
    CHECK(f.services.database().path() == QFileInfo(f.database).absoluteFilePath());
    REQUIRE(noticeButtons(f).size() == 1);
    noticeButtons(f).front()->click(); // another one
    f.settle();
    CHECK(f.services.database().path() == QFileInfo(good).absoluteFilePath());
}

TEST_CASE("The question before restoring names the file and the copy's day", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    const QString copy = f.dir.file(QStringLiteral("bản sao.db"));
    f.prompts->saveFiles = {copy};
    f.run("file.backup");
    f.prompts->openFiles = {copy};
    f.prompts->answers = {1};
    f.run("file.restore");
    const Question &question = f.prompts->questions.back();
    CHECK(question.text.contains(QStringLiteral("dữ liệu.db")));
    CHECK(question.text.contains(QStringLiteral("bản sao.db")));
    static const QRegularExpression day(QStringLiteral("\\d\\d/\\d\\d/\\d{4}"));
    CHECK(question.details.contains(day));
    CHECK(question.details.contains(QStringLiteral("1 kế hoạch")));
    CHECK(question.details.contains(QDir::toNativeSeparators(f.services.database().path())));
}

TEST_CASE("Enter presses the large button that has the focus", "[gui][window]")
{
    WindowFixture f(false);
    f.start();
    f.prompts->folders = {f.dir.path()};
    QTest::keyClick(f.find<QPushButton>("otherFolder"), Qt::Key_Return);
    QTest::keyClick(f.find<QPushButton>("useFolder"), Qt::Key_Enter);
    f.settle();
    REQUIRE(f.find("welcomePage")->isVisible());
    f.prompts->dialogs.push_back([](QDialog &) { return false; });
    QTest::keyClick(f.find<QPushButton>("newReport"), Qt::Key_Return);
    CHECK(f.prompts->dialogs.empty());
}

TEST_CASE("A small screen is enough for the window", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    CHECK(f.window->minimumWidth() <= 640);
    CHECK(f.window->minimumHeight() <= 340);
    CHECK(f.window->width() <= f.window->screen()->availableGeometry().width());
    CHECK(f.window->height() <= f.window->screen()->availableGeometry().height());
    f.window->resize(683, 344);
    QCoreApplication::processEvents();
    CHECK(f.window->size() == QSize(683, 344));
    auto *view = f.find<QTreeView>("plans");
    CHECK(view->columnWidth(PlanListModel::TitleColumn) >= 230);
    CHECK_FALSE(view->isColumnHidden(PlanListModel::StateColumn));
    QTest::keyClick(view, Qt::Key_Return);
    QCoreApplication::processEvents();
    auto *page = f.find("planPage");
    const QRect room(QPoint(0, 0), f.window->size());
    for (auto *button : page->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->defaultAction()) {
            INFO(button->text().toStdString());
            CHECK(room.contains(QRect(button->mapTo(f.window.get(), QPoint()), button->size())));
        }
    }
    f.find<QToolButton>("back")->click();
    f.window->resize(1280, 700);
    QCoreApplication::processEvents();
    CHECK_FALSE(view->isColumnHidden(PlanListModel::IssuerColumn));
}

TEST_CASE("The year at the top is that of the open plan and leaves the list's choice alone", "[gui][window]")
{
    WindowFixture f;
    const qint64 id = f.addPlan(samplePlan(QStringLiteral("Kế hoạch A"), 2026));
    f.addPlan(samplePlan(QStringLiteral("Kế hoạch B"), 2025));
    f.start();
    auto *year = f.find<QComboBox>("year");
    CHECK(year->width() >= year->sizeHint().width());
    CHECK(year->sizeHint().width() > QFontMetrics(year->font()).horizontalAdvance(year->itemText(0)));
    auto *page = f.find<PlansPage>("plansPage");
    page->select(id);
    QTest::keyClick(page->view(), Qt::Key_Return);
    CHECK(year->currentText() == QStringLiteral("2026"));
    f.find<QToolButton>("back")->click();
    CHECK(year->currentIndex() == 0);
    CHECK(page->model()->planCount() == 2);
}

TEST_CASE("List and page count the same remarks, notes not among them", "[gui][window]")
{
    WindowFixture f;
    domain::Plan plan = samplePlan();
    plan.issuerLines.clear();
    exchange::ImportedPlan imported = importedOf(plan);
    imported.issues.clear();
    for (const char *code : {"issuer_missing", "text_repaired"})
        imported.issues.push_back({QLatin1String(code), domain::Severity::Warning, {QStringLiteral("a"), QStringLiteral("b")}, {}, 1, {}});
    imported.issues.push_back({QStringLiteral("lines_joined"), domain::Severity::Note, {}, {}, 1, {}});
    REQUIRE(f.services.plans().add(imported, {}));
    f.start();
    auto *model = f.find<PlansPage>("plansPage")->model();
    const auto inList = [&] {
        return model->index(0, PlanListModel::IssueColumn, model->index(0, 0)).data(Qt::DisplayRole).toString();
    };
    REQUIRE(QTest::qWaitFor([&] { return !inList().isEmpty(); }));
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    const QString onPage = f.find<QLabel>("reviewHead")->text();
    CHECK(onPage == QStringLiteral("Rà soát: ") + inList());
    CHECK(inList().startsWith(QStringLiteral("1 lỗi"))); // no issuing body: said twice, counted once
}

TEST_CASE("An issued plan has its number and date changed", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    const auto text = [&] { return f.window->commands().action("plan.mark_issued")->text().remove(QLatin1Char('&')); };
    CHECK(text() == QStringLiteral("Đánh dấu đã ban hành…"));
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("plan.mark_issued");
    CHECK(text() == QStringLiteral("Sửa số, ngày ban hành…"));
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.windowTitle() == QStringLiteral("Sửa số, ngày và tệp ban hành"));
        return false;
    });
    f.run("plan.mark_issued");
    f.run("edit.undo");
    CHECK(text() == QStringLiteral("Đánh dấu đã ban hành…"));
}

TEST_CASE("Provinces stand A to Z, are found without marks, and a strange name is pointed out", "[gui][window]")
{
    const QStringList names = provinceNames();
    REQUIRE(names.size() == 34);
    CHECK(names.front() == QStringLiteral("tỉnh An Giang"));
    CHECK(names.indexOf(QStringLiteral("thành phố Cần Thơ")) < names.indexOf(QStringLiteral("thành phố Đà Nẵng")));
    CHECK(names.indexOf(QStringLiteral("thành phố Hà Nội")) < names.indexOf(QStringLiteral("tỉnh Lào Cai")));
    CHECK(knownProvince(QStringLiteral("lao cai")) == QStringLiteral("tỉnh Lào Cai"));
    CHECK(knownProvince(QStringLiteral("Lao Caii")).isEmpty());

    WindowFixture f;
    f.start();
    auto *province = f.find("officeCard")->findChild<QComboBox *>(QStringLiteral("province"));
    CHECK(province->currentText().isEmpty());
    CHECK(province->findText(QString()) < 0);
    QCompleter *completer = province->completer();
    completer->setCompletionPrefix(QStringLiteral("lao"));
    REQUIRE(completer->completionCount() == 1);
    CHECK(completer->currentCompletion() == QStringLiteral("tỉnh Lào Cai"));

    auto *hint = f.find("officeCard")->findChild<QLabel *>(QStringLiteral("provinceHint"));
    province->lineEdit()->setText(QStringLiteral("tinh Lao Caii"));
    Q_EMIT province->lineEdit()->editingFinished();
    CHECK(hint->isVisible());
    CHECK(f.services.settings().office()->province == QStringLiteral("tinh Lao Caii"));
    province->lineEdit()->setText(QStringLiteral("lao cai"));
    Q_EMIT province->lineEdit()->editingFinished();
    CHECK_FALSE(hint->isVisible());
    CHECK(f.services.settings().office()->province == QStringLiteral("tỉnh Lào Cai"));
}

TEST_CASE("F1 opens the guide", "[gui][window]")
{
    WindowFixture f;
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        const QString text = dialog.findChild<QTextBrowser *>(QStringLiteral("guide"))->toPlainText();
        CHECK(text.contains(QStringLiteral("Hướng dẫn sử dụng")));
        CHECK(text.size() > 3000);
        return false;
    });
    QTest::keyClick(f.window.get(), Qt::Key_F1);
    CHECK(f.prompts->dialogs.empty());
    CHECK_FALSE(GuideDialog::text().contains(QStringLiteral(".png")));
    CHECK_FALSE(GuideDialog::text().contains(QStringLiteral("](../")));
}

TEST_CASE("The window that comes with another language shows the settings again", "[gui][window]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    f.goTo("settings");
    auto *language = f.find("settingsPage")->findChild<QComboBox *>(QStringLiteral("language"));
    Q_EMIT language->activated(0);
    f.start();
    CHECK(f.find("settingsPage")->isVisible());
    f.goTo("plans"); // where one goes on, the next window begins
    f.window->close();
    f.start();
    CHECK(f.find("plansPage")->isVisible());
}

TEST_CASE("Days and months follow the program's language", "[gui][window]")
{
    CHECK(QLocale().language() == QLocale::Vietnamese);
    application::setLanguage(*qApp, QStringLiteral("en"));
    CHECK(QLocale().language() == QLocale::English);
    application::setLanguage(*qApp, QStringLiteral("vi"));
    CHECK(QLocale().language() == QLocale::Vietnamese);
}
