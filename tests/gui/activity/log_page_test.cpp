// The log in the window, by keyboard: filter, sort, group, edit in place, edit many, paste, undo and redo.
#include "gui/activity/log_fixture.h"

#include "base/uuid.h"
#include "gui/pages/activity/log_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using application::ActivityColumn;
using application::ActivityGrouping;

namespace {

std::vector<domain::Activity> someWork()
{
    auto talk = sampleActivity(QStringLiteral("Tuyên truyền tại thôn Khe Mây"), QDate(2026, 1, 10), 45, 20);
    auto meeting = sampleActivity(QStringLiteral("Họp Ban VSTBPN quý I"), QDate(2026, 2, 20), 12);
    meeting.kind = QStringLiteral("committee-meeting");
    meeting.cost = 500000;
    auto radio = sampleActivity(QStringLiteral("Phát thanh về bình đẳng giới"), QDate(2026, 3, 1));
    radio.kind = QStringLiteral("broadcast");
    radio.place.clear();
    auto before = sampleActivity(QStringLiteral("Tổng kết năm trước"), QDate(2025, 12, 20), 80, 40);
    return {talk, meeting, radio, before};
}

void groupBy(LogFixture &f, ActivityGrouping grouping)
{
    for (QAction *action : f.find<QToolButton>("logGroups")->menu()->actions()) {
        if (action->data().toInt() == int(grouping))
            action->trigger();
    }
    f.settle();
}

} // namespace

TEST_CASE("An empty log says what it is for and how to fill it", "[gui][log]")
{
    LogFixture f;
    f.showLog();
    CHECK(f.find<QPushButton>("logFirst")->isVisible());
    CHECK_FALSE(f.table().isVisible());
    const QString file = f.dir.file(QStringLiteral("Hoạt động.csv"));
    writeAll(file, QStringLiteral("Ngày;Nội dung hoạt động\n05/01/2026;Phát thanh\n").toUtf8());
    f.prompts->openFiles = {file};
    bool isOffered = false;
    f.prompts->dialogs.push_back([&isOffered](QDialog &dialog) {
        isOffered = dialog.objectName() == QLatin1String("activityImportDialog");
        return false;
    });
    auto *import = f.find<QPushButton>("logFirstImport");
    import->setFocus();
    QTest::keyClick(import, Qt::Key_Space);
    f.settle();
    CHECK(isOffered);
    f.add({someWork().front()});
    f.settle();
    CHECK(f.table().isVisible());
}

TEST_CASE("The log filters after a pause by words, by period, by kind and by one column", "[gui][log]")
{
    LogFixture f;
    f.add(someWork());
    f.showLog();
    const int all = f.table().model()->rowCount();
    REQUIRE(all >= 3);
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *words = f.find<QLineEdit>("logWords");
    REQUIRE(words->hasFocus());
    typeWords(words, QStringLiteral("phat thanh"));
    QTest::keyClick(words, Qt::Key_Return); // doesn't wait
    REQUIRE(f.table().model()->rowCount() == 1);
    CHECK(f.table().hasFocus());
    CHECK(f.cell(0, ActivityColumn::Title) == QStringLiteral("Phát thanh về bình đẳng giới"));
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return f.table().model()->rowCount() == all; }, 2000));

    auto *kind = f.find<QComboBox>("logKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("committee-meeting")));
    REQUIRE(f.table().model()->rowCount() == 1);
    auto *chip = f.find<QToolButton>("logChip");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space); // what stands in the way goes by its chip
    REQUIRE(f.table().model()->rowCount() == all);

    f.prompts->dialogs.push_back([](QDialog &dialog) {
        typeWords(dialog.findChild<QLineEdit *>(), QStringLiteral(">20"));
        return true;
    });
    Q_EMIT f.table().filterWanted(ActivityColumn::People);
    for (int row = 0; row < f.table().model()->rowCount(); ++row)
        CHECK(f.cell(row, ActivityColumn::People).remove(u'.').toInt() > 20);
    CHECK(f.table().model()->rowCount() < all);
    QTest::mouseClick(f.find<QToolButton>("logShowAll"), Qt::LeftButton);
    CHECK(f.table().model()->rowCount() == all);

    typeWords(words, QStringLiteral("không có gì như thế"));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(f.find<QPushButton>("logNothingShowAll")->isVisible());
    QTest::mouseClick(f.find<QPushButton>("logNothingShowAll"), Qt::LeftButton);
    CHECK(f.table().model()->rowCount() == all);
}

TEST_CASE("Heads of columns sort the log", "[gui][log]")
{
    LogFixture f;
    f.add(someWork());
    f.showLog();
    QHeaderView *head = f.table().horizontalHeader();
    head->setSortIndicator(int(ActivityColumn::People), Qt::DescendingOrder);
    CHECK(f.cell(0, ActivityColumn::People).toInt() >= f.cell(1, ActivityColumn::People).toInt());
    head->setSortIndicator(int(ActivityColumn::Date), Qt::AscendingOrder);
    const auto rows = f.stored();
    const QString first = f.cell(0, ActivityColumn::Date);
    head->setSortIndicator(int(ActivityColumn::Date), Qt::DescendingOrder);
    CHECK(f.cell(f.table().model()->rowCount() - 1, ActivityColumn::Date) == first);
}

TEST_CASE("Groups have sums, and open and close by keyboard", "[gui][log]")
{
    LogFixture f;
    f.add(someWork());
    f.showLog();
    const int all = f.table().model()->rowCount();
    groupBy(f, ActivityGrouping::Kind);
    REQUIRE(f.table().rows().isGrouped());
    const int groups = static_cast<int>(f.table().rows().groups().size());
    CHECK(f.table().model()->rowCount() == all + groups);
    f.table().setFocus();
    f.table().setCurrentIndex(f.table().model()->index(0, 0));
    QTest::keyClick(&f.table(), Qt::Key_Left);
    CHECK(f.table().model()->rowCount() < all + groups);
    QTest::keyClick(&f.table(), Qt::Key_Right);
    CHECK(f.table().model()->rowCount() == all + groups);
    groupBy(f, ActivityGrouping::Month);
    CHECK(f.table().model()->index(0, 0).data().toString().contains(QStringLiteral("2026")));
    groupBy(f, ActivityGrouping::None);
    CHECK(f.table().model()->rowCount() == all);
}

TEST_CASE("Cells are edited in place, and undone and redone", "[gui][log]")
{
    LogFixture f;
    f.add({someWork().at(1)});
    f.showLog();
    REQUIRE(f.table().model()->rowCount() == 1);
    f.goTo(0, ActivityColumn::Title);
    f.type(QStringLiteral("Họp Ban lần thứ nhất"));
    CHECK(f.stored().front().activity.title == QStringLiteral("Họp Ban lần thứ nhất"));
    f.goTo(0, ActivityColumn::Date);
    f.type(QStringLiteral("25/2"));
    CHECK(f.stored().front().activity.from == QDate(2026, 2, 25));
    f.goTo(0, ActivityColumn::Women);
    f.type(QStringLiteral("7"));
    f.goTo(0, ActivityColumn::Cost);
    f.type(QStringLiteral("5tr"));
    const domain::Activity after = f.stored().front().activity;
    CHECK(after.cost == 5000000);
    CHECK(after.figures.front().women == 7);
    CHECK(after.figures.front().total == 12);
    f.goTo(0, ActivityColumn::People);
    f.type(QStringLiteral("rất đông"));
    CHECK(f.stored().front().activity == after); // refused, and told
    CHECK(f.noticeText().contains(QStringLiteral("rất đông")));
    f.run("edit.undo");
    CHECK(f.stored().front().activity.cost == 500000);
    f.run("edit.undo");
    CHECK_FALSE(f.stored().front().activity.figures.front().women.has_value());
    f.run("edit.redo");
    f.run("edit.redo");
    CHECK(f.stored().front().activity == after);
    CHECK(f.cell(0, ActivityColumn::Cost) == QStringLiteral("5.000.000"));
}

TEST_CASE("Several rows are edited at once, as one act", "[gui][log]")
{
    LogFixture f;
    f.add(someWork());
    f.showLog();
    const auto before = f.stored();
    f.goTo(0, ActivityColumn::Place);
    QTest::keyClick(&f.table(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(f.table().selectedIds().size() == 2);
    f.type(QStringLiteral("Hội trường xã Khe Mây (mẫu)"));
    int changed = 0;
    for (const auto &row : f.stored())
        changed += row.activity.place == QStringLiteral("Hội trường xã Khe Mây (mẫu)");
    CHECK(changed == 2);
    f.run("edit.undo");
    const auto back = f.stored();
    for (std::size_t i = 0; i < before.size(); ++i)
        CHECK(back[i].activity == before[i].activity);
    // what the current cell says, to all that are chosen
    f.goTo(0, ActivityColumn::Title);
    QTest::keyClick(&f.table(), Qt::Key_A, Qt::ControlModifier);
    const QString kind = f.cell(0, ActivityColumn::Kind);
    f.table().selectionModel()->setCurrentIndex(f.table().model()->index(0, int(ActivityColumn::Kind)), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&f.table(), Qt::Key_D, Qt::ControlModifier);
    for (int row = 0; row < f.table().model()->rowCount(); ++row)
        CHECK(f.cell(row, ActivityColumn::Kind) == kind);
}

TEST_CASE("Deleting asks nothing and can be taken back", "[gui][log]")
{
    LogFixture f;
    f.add(someWork());
    f.showLog();
    const std::size_t all = f.stored().size();
    f.goTo(0);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    CHECK(f.stored().size() == all - 1);
    CHECK_FALSE(f.noticeText().isEmpty());
    CHECK(f.table().currentIndex().isValid());
    f.run("edit.undo");
    CHECK(f.stored().size() == all);
}

TEST_CASE("The line above the log stores by Enter", "[gui][log]")
{
    LogFixture f;
    f.add({someWork().at(1)});
    f.showLog();
    auto *date = f.find<QLineEdit>("quickDate");
    date->setFocus();
    typeWords(date, QStringLiteral("5/3"));
    auto *title = f.find<QLineEdit>("quickTitle");
    title->setFocus();
    typeWords(title, QStringLiteral("Nói chuyện chuyên đề"));
    auto *people = f.find<QLineEdit>("quickPeople");
    people->setFocus();
    typeWords(people, QStringLiteral("33"));
    QTest::keyClick(people, Qt::Key_Return);
    f.settle();
    const auto rows = f.stored();
    REQUIRE(rows.size() == 2);
    CHECK(rows.back().activity.title == QStringLiteral("Nói chuyện chuyên đề"));
    CHECK(rows.back().activity.from == QDate(2026, 3, 5));
    CHECK(rows.back().activity.kind == QStringLiteral("committee-meeting")); // as the last one was
    CHECK(rows.back().activity.figures.front().total == 33);
    CHECK(title->text().isEmpty());
    CHECK(date->hasFocus());
}

TEST_CASE("Details beside the log store a field when it is left", "[gui][log]")
{
    LogFixture f;
    f.add({someWork().front()});
    f.showLog({1600, 900});
    f.goTo(0);
    QTest::keyClick(&f.table(), Qt::Key_Return);
    auto *title = f.find<QLineEdit>("activityTitle");
    REQUIRE(title->hasFocus());
    typeWords(title, QStringLiteral("Tên mới"));
    QTest::keyClick(title, Qt::Key_Tab);
    f.settle();
    CHECK(f.stored().front().activity.title == QStringLiteral("Tên mới"));
    auto *women = f.find<QLineEdit>("activityWomen");
    women->setFocus();
    women->selectAll();
    typeWords(women, QStringLiteral("60"));
    CHECK(f.find<QLabel>("activityRemarks")->isVisible()); // more women than people: told, not stopped
    QTest::keyClick(women, Qt::Key_Tab);
    f.settle();
    CHECK(f.stored().front().activity.figures.front().women == 60);
    f.run("edit.undo");
    CHECK(women->text() == QStringLiteral("20"));
    f.run("edit.undo");
    CHECK(title->text() == QStringLiteral("Tuyên truyền tại thôn Khe Mây"));
}

TEST_CASE("Columns are chosen and remembered", "[gui][log]")
{
    {
        LogFixture f;
        f.add({someWork().front()});
        f.showLog();
        CHECK(f.table().isColumnHidden(int(ActivityColumn::Result)));
        for (QAction *action : f.table().columnMenu()->actions()) {
            if (action->isCheckable() && action->data().toInt() == int(ActivityColumn::Result))
                action->trigger();
        }
        CHECK_FALSE(f.table().isColumnHidden(int(ActivityColumn::Result)));
        MachineSettings machine;
        const QByteArray kept = machine.state(QStringLiteral("logColumns"));
        CHECK(kept.contains("result"));
    }
}

TEST_CASE("The rows behind a figure stand under its caption", "[gui][log]")
{
    LogFixture f;
    f.add(someWork());
    f.showLog();
    const int all = f.table().model()->rowCount();
    application::ActivityFilter filter;
    filter.kind = QStringLiteral("broadcast");
    f.find<LogPage>("logPage")->showRows(filter, QStringLiteral("Tin, bài phát thanh: 1"));
    CHECK(f.table().model()->rowCount() == 1);
    auto *chip = f.find<QToolButton>("logChip");
    CHECK(chip->text().contains(QStringLiteral("Tin, bài phát thanh: 1")));
    chip->click();
    CHECK(f.table().model()->rowCount() == all);
}

TEST_CASE("Rows copied from Excel are looked at and logged as one act", "[gui][log]")
{
    LogFixture f;
    f.add({someWork().front()});
    f.showLog();
    QApplication::clipboard()->setText(QStringLiteral("Ngày\tNội dung\tSố người dự\tTrong đó nữ\tGhi chú lạ\r\n"
                                                      "12/01/2026\tTuyên truyền tại thôn Bản Mây\t45\t20\tcó chụp ảnh\r\n"
                                                      "31/02/2026\tHọp không có ngày\t10\t\t\r\n"
                                                      "15/01/2026\tPhát tờ rơi\t\t\t\r\n"));
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("pastedRows"));
        REQUIRE(table);
        CHECK(table->model()->rowCount() == 3);
        bool isTold = false; // what isn't understood is shown
        for (int row = 0; row < 3; ++row)
            isTold = isTold || table->model()->index(row, 6).data().toString().contains(QStringLiteral("31/02"));
        CHECK(isTold);
        return dialog.findChild<QPushButton *>(QStringLiteral("pasteTake"))->isEnabled();
    });
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_V, Qt::ControlModifier);
    f.settle();
    const auto rows = f.stored();
    REQUIRE(rows.size() == 3);
    const auto pasted = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.activity.title.contains(QStringLiteral("Bản Mây")); });
    REQUIRE(pasted != rows.end());
    CHECK(pasted->activity.from == QDate(2026, 1, 12));
    REQUIRE_FALSE(pasted->activity.figures.empty());
    CHECK(pasted->activity.figures.front().total == 45);
    CHECK(pasted->activity.figures.front().women == 20);
    f.run("edit.undo");
    CHECK(f.stored().size() == 1);
    QApplication::clipboard()->setText(QStringLiteral("chỉ là chữ"));
    QTest::keyClick(&f.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(f.noticeText().isEmpty());
    CHECK(f.stored().size() == 1);
}

TEST_CASE("From the middle of the year on the log tells which tasks have nothing in it, and begins one from there", "[gui][log]")
{
    LogFixture f;
    f.clock.set(QDateTime(QDate(2026, 7, 15), QTime(3, 0), Qt::UTC));
    domain::Plan plan = samplePlan();
    plan.tasks.clear();
    for (const char *title : {"Phát thanh về bình đẳng giới", "Tập huấn & tư vấn tại thôn", "Ra mắt mô hình"}) {
        domain::Task task;
        task.uuid = newUuid();
        task.title = QString::fromUtf8(title);
        plan.tasks.push_back(task);
    }
    f.addPlan(plan);
    auto radio = sampleActivity(plan.tasks[0].title, QDate(2026, 3, 1));
    radio.planUuid = plan.uuid;
    radio.taskUuid = plan.tasks[0].uuid;
    f.add({radio});
    f.showLog();
    auto *unlogged = f.find<QToolButton>("logUnlogged");
    REQUIRE(QTest::qWaitFor([&] { return unlogged->isVisible(); }));
    CHECK(unlogged->text().contains(QLatin1Char('2')));
    const auto offered = unlogged->menu()->actions();
    REQUIRE(offered.size() == 2);
    CHECK(offered[0]->text().contains(QStringLiteral("Tập huấn && tư vấn tại thôn")));
    offered[0]->trigger();
    f.settle();
    CHECK(f.find<QWidget>("quickEntryDialog")->isVisible());
}

TEST_CASE("In the first half of the year the log doesn't speak of tasks without activity", "[gui][log]")
{
    LogFixture f;
    domain::Plan plan = samplePlan();
    plan.tasks.resize(1);
    plan.tasks[0].uuid = newUuid();
    plan.tasks[0].title = QStringLiteral("Ra mắt mô hình");
    f.addPlan(plan);
    f.add({someWork().front()});
    f.showLog();
    QTest::qWait(0); // it looks behind the first paint
    CHECK_FALSE(f.find<QToolButton>("logUnlogged")->isVisible());
}

TEST_CASE("States that the log proposes for tasks wait above the table, one by one and all at once", "[gui][log]")
{
    LogFixture f;
    domain::Plan plan = samplePlan();
    plan.tasks.clear();
    for (const char *title : {"Phát thanh về bình đẳng giới", "Tập huấn tại thôn", "Ra mắt mô hình"}) {
        domain::Task task;
        task.uuid = newUuid();
        task.title = QString::fromUtf8(title);
        task.end = domain::PartialDate::of(QDate(2026, title == std::string("Ra mắt mô hình") ? 12 : 2, 10));
        plan.tasks.push_back(task);
    }
    f.addPlan(plan);
    std::vector<domain::Activity> work;
    for (const domain::Task &task : plan.tasks) {
        work.push_back(sampleActivity(task.title, QDate(2026, 2, 1)));
        work.back().planUuid = plan.uuid;
        work.back().taskUuid = task.uuid;
    }
    f.add(work);
    f.showLog();
    auto *proposed = f.find<QToolButton>("logProposed");
    REQUIRE(QTest::qWaitFor([&] { return proposed->isVisible(); }));
    CHECK(proposed->text().contains(QLatin1Char('3')));
    const auto statesOf = [&] {
        QStringList states;
        const auto stored = f.services.plans().find(plan.uuid)->plan;
        for (const domain::Task &task : stored.tasks)
            states << domain::toCode(task.status);
        return states.join(u' ');
    };
    auto offered = proposed->menu()->actions();
    REQUIRE(offered.size() == 5); // three, a line, all of them
    CHECK(offered[0]->text().contains(QStringLiteral("Hoàn thành"))); // its time has passed
    CHECK(offered[2]->text().contains(QStringLiteral("Đang thực hiện")));
    offered[0]->trigger();
    f.settle();
    CHECK(statesOf() == QStringLiteral("done not-started not-started"));
    REQUIRE(QTest::qWaitFor([&] { return proposed->menu()->actions().size() == 4; }));
    proposed->menu()->actions().back()->trigger();
    f.settle();
    CHECK(statesOf() == QStringLiteral("done done running"));
    REQUIRE(QTest::qWaitFor([&] { return !proposed->isVisible(); }));
    f.run("edit.undo"); // all of them were one act
    CHECK(statesOf() == QStringLiteral("done not-started not-started"));
}

TEST_CASE("Looking at activities changes none of them", "[gui][log]")
{
    LogFixture f;
    auto mixed = sampleActivity(QStringLiteral("Phát động"), QDate(2026, 2, 1));
    mixed.kind = QStringLiteral("launch");
    mixed.figures = {{QStringLiteral("contests"), 1, std::nullopt, {}, domain::Origin::Own, false},
                     {QStringLiteral("people"), 156, 89, {}, domain::Origin::Own, false},
                     {QStringLiteral("banners"), 3, std::nullopt, {}, domain::Origin::Supplied, true}};
    auto ratio = sampleActivity(QStringLiteral("Ký cam kết"), QDate(2026, 2, 2));
    ratio.figures = {{QStringLiteral("agencies-committed"), 22, std::nullopt, 22, domain::Origin::Own, false}};
    auto said = sampleActivity(QStringLiteral("Nhiều dòng"), QDate(2026, 2, 3), 10);
    said.result = QStringLiteral("Dòng một\nDòng hai");
    said.cost = 0;
    f.add({mixed, ratio, said, someWork().front(), someWork().back()});
    const auto before = f.stored();
    f.showLog({1600, 900});
    for (int row = 0; row < f.table().model()->rowCount(); ++row) {
        f.goTo(row);
        f.settle();
    }
    f.WindowFixture::goTo("due");
    f.WindowFixture::goTo("activities");
    CHECK_FALSE(f.isEnabled("edit.undo"));
    const auto after = f.stored();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        INFO(after[i].activity.title.toStdString());
        CHECK(after[i].activity == before[i].activity);
    }
}
