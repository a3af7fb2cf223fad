// What is due in the window, by keyboard: list, month, the year's progress, requests, reminders.
#include "domain/task_time.h"
#include "gui/models/due_model.h"
#include "base/uuid.h"
#include "gui/pages/due/due_list.h"
#include "gui/pages/due/due_month.h"
#include "gui/pages/due/due_page.h"
#include "gui/pages/due/month_grid.h"
#include "gui/pages/due/year_chart.h"
#include "gui/support/desk_fixture.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/notice_bar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

domain::Task taskOf(const QString &title, const QString &time, const QString &lead = {})
{
    domain::Task task;
    task.uuid = newUuid();
    task.title = title;
    setTaskTime(task, time, 2026);
    if (!lead.isEmpty())
        task.assignments = {{{std::nullopt, lead, domain::Addressing::Assigned}, domain::Role::Lead}};
    return task;
}

domain::Plan planWithTasks()
{
    domain::Plan plan = samplePlan();
    plan.duties.front().due = QDate(2026, 3, 6);
    plan.tasks = {taskOf(u"Rà soát số liệu"_qs, u"trước 28/02"_qs, u"Công an xã (mẫu)"_qs), taskOf(u"Tập huấn cán bộ"_qs, u"Quý II"_qs, u"Trạm Y tế xã (mẫu)"_qs),
                  taskOf(u"Phát thanh 12 bài"_qs, u"15/3"_qs, u"Trạm Y tế xã (mẫu)"_qs)};
    return plan;
}

struct DueFixture : WindowFixture {
    explicit DueFixture(const domain::Plan &plan = planWithTasks())
    {
        id = addPlan(plan);
        start(First::AsInProgram).resize(1366, 768);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(currentPage() == u"due"_qs);
    }
    DueList *list() { return find<DueList>("dueList"); }
    YearChart *chart() { return find<YearChart>("yearChart"); }
    MonthGrid *month() { return find<MonthGrid>("monthGrid"); }
    void press(const char *button)
    {
        auto *found = find<QAbstractButton>(button);
        REQUIRE(found->isVisible());
        REQUIRE(found->isEnabled());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        settle();
    }
    QStringList titles()
    {
        QStringList found;
        const DueModel &model = *list()->dueModel();
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, 0).data().toString());
        return found;
    }
    /// By the arrow keys.
    void select(const QString &words)
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        for (int i = 0; i < 60; ++i) {
            if (const domain::DueItem *item = list()->currentItem(); item && item->title.contains(words))
                return;
            QTest::keyClick(list(), Qt::Key_Down);
        }
        INFO(words.toStdString());
        FAIL("not in the list");
    }
    void selectBar(const QString &words)
    {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        for (int i = 0; i < 60; ++i) {
            if (const domain::DueItem *item = chart()->currentItem(); item && item->title.contains(words))
                return;
            QTest::keyClick(chart(), Qt::Key_Down);
        }
        INFO(words.toStdString());
        FAIL("not in the chart");
    }
    domain::Task task(int at) { return services.plans().load(id)->plan.tasks.at(static_cast<size_t>(at)); }
    qint64 id = 0;
};

} // namespace

TEST_CASE("The list groups what is due; its buttons do what they say, and Ctrl+Z takes it back", "[gui][due]")
{
    DueFixture f;
    const QStringList titles = f.titles();
    CHECK(titles.at(0) == u"Quá hạn (1)"_qs);
    CHECK(titles.at(1) == u"Rà soát số liệu"_qs);
    CHECK(titles.at(2) == u"Tuần này (1)"_qs);
    CHECK(titles.at(3).contains(u"Sở Nội vụ"_qs));
    REQUIRE(QTest::qWaitFor([&] { return f.find<QLabel>("nextDue")->text().contains(u"Còn 3 ngày"_qs); }, 5000));
    f.select(u"Sở Nội vụ"_qs);
    CHECK(f.find<QLabel>("dueDetails")->text().contains(u"tính đến hết ngày 05/03"_qs));
    CHECK(f.find<QPushButton>("dueMain")->text() == u"Lập báo cáo"_qs);
    CHECK(f.find<QPushButton>("dueDone")->text() == u"Đã gửi báo cáo"_qs);
    f.press("dueDone");
    CHECK_FALSE(f.titles().join(u'\n').contains(u"Tuần này"_qs));
    f.find<QCheckBox>("dueWithDone")->setChecked(true);
    CHECK(f.titles().contains(u"Đã xong (1)"_qs));
    f.run("edit.undo");
    CHECK(f.titles().contains(u"Tuần này (1)"_qs));
    // a task: its state, with the button at the foot
    f.select(u"Rà soát"_qs);
    f.press("dueDone");
    CHECK(f.task(0).status == domain::TaskStatus::Done);
    f.run("edit.undo");
    CHECK(f.task(0).status == domain::TaskStatus::NotStarted);
    // to where it stands in the plan
    f.select(u"Sở Nội vụ"_qs);
    f.press("duePlan");
    CHECK(f.currentPage() == u"plans"_qs);
}

TEST_CASE("Groups fold by keyboard; words, kind and agency narrow", "[gui][due]")
{
    DueFixture f;
    QAbstractItemModelTester tester(f.list()->dueModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.list()->setFocus();
    QTest::keyClick(f.list(), Qt::Key_Home);
    const auto rows = f.titles().size();
    QTest::keyClick(f.list(), Qt::Key_Left);
    CHECK(f.titles().size() == rows - 1);
    QTest::keyClick(f.list(), Qt::Key_Right);
    CHECK(f.titles().size() == rows);
    f.run("edit.find");
    auto *filter = f.find<QLineEdit>("dueFilter");
    CHECK(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("tap huan"));
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(f.titles().size() == 2);
    CHECK(f.list()->hasFocus());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return f.titles().size() == rows; }, 5000));
    auto *agency = f.find<QComboBox>("dueAgency");
    agency->setCurrentIndex(agency->findData(u"Trạm Y tế xã (mẫu)"_qs));
    CHECK(f.titles().join(u'\n').contains(u"Phát thanh"_qs));
    CHECK_FALSE(f.titles().join(u'\n').contains(u"Rà soát"_qs));
    agency->setCurrentIndex(0);
    auto *kind = f.find<QComboBox>("dueKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(domain::DueKind::Duty)));
    CHECK(f.titles().size() == 2);
}

TEST_CASE("The month goes by day, week and month on the keyboard, with lunar dates and days off", "[gui][due]")
{
    DueFixture f;
    f.press("viewMonth");
    f.month()->setFocus();
    CHECK(f.month()->day() == QDate(2026, 3, 2));
    QTest::keyClick(f.month(), Qt::Key_Right);
    QTest::keyClick(f.month(), Qt::Key_Down);
    CHECK(f.month()->day() == QDate(2026, 3, 10));
    QTest::keyClick(f.month(), Qt::Key_Home);
    CHECK(f.month()->day() == QDate(2026, 3, 9));
    QTest::keyClick(f.month(), Qt::Key_PageUp);
    CHECK(f.month()->day() == QDate(2026, 2, 9));
    CHECK(f.find<QLabel>("monthTitle")->text() == u"Tháng 2/2026"_qs);
    f.month()->setDay(QDate(2026, 2, 17));
    CHECK(f.month()->accessibleName().contains(u"1/1 Bính Ngọ"_qs));
    CHECK(f.find<QLabel>("dayNote")->text().contains(u"Tết Nguyên đán"_qs));
    CHECK(lunarText(QDate(2025, 7, 25)) == u"1/6 nhuận"_qs);
    f.month()->setDay(QDate(2027, 2, 5));
    CHECK(f.month()->spokenDay(QDate(2027, 2, 5)).contains(u"dự kiến"_qs));
    CHECK(f.find<QLabel>("monthHint")->text().contains(u"dự kiến"_qs));
    f.month()->setDay(QDate(2026, 3, 15));
    auto *items = f.find<QListWidget>("dayItems");
    REQUIRE(items->count() == 1);
    CHECK(items->item(0)->text().contains(u"Phát thanh"_qs));
    QTest::keyClick(f.month(), Qt::Key_Return);
    CHECK(items->hasFocus());
    CHECK(f.find<QLabel>("dueTitle")->text() == u"Phát thanh 12 bài"_qs);
    // a day off of the office's own
    f.month()->setDay(QDate(2026, 3, 16));
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        typeWords(child<QLineEdit>(dialog, "reason"), u"Nghỉ bão"_qs);
        return true;
    });
    Q_EMIT f.find<DueMonth>("dueMonth")->dayWanted(QDate(2026, 3, 16), false, true);
    CHECK(f.find<QLabel>("dayNote")->text().contains(u"Nghỉ bão"_qs));
    f.run("edit.undo");
    CHECK_FALSE(f.find<QLabel>("dayNote")->text().contains(u"Nghỉ bão"_qs));
}

TEST_CASE("A task is moved in the year's progress by keys: Enter stores, Esc leaves, Ctrl+Z takes back", "[gui][due]")
{
    DueFixture f;
    f.press("viewYear");
    f.selectBar(u"Tập huấn"_qs);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(f.chart(), Qt::Key_Right, Qt::ControlModifier);
    CHECK(f.chart()->isMoving());
    CHECK(f.find<QLabel>("yearHint")->text().contains(u"04/04/2026 - 03/07/2026"_qs));
    CHECK(f.task(1).timeText == u"Quý II"_qs); // nothing yet
    QTest::keyClick(f.chart(), Qt::Key_Escape);
    CHECK_FALSE(f.chart()->isMoving());
    QTest::keyClick(f.chart(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(f.chart(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(f.chart(), Qt::Key_Return);
    f.settle();
    CHECK(f.task(1).start.toIso() == u"2026-04-08"_qs);
    CHECK(f.task(1).end.toIso() == u"2026-07-06"_qs);
    CHECK(f.task(1).timeText == u"08/4 - 06/7"_qs);
    REQUIRE(f.chart()->currentItem());
    CHECK(f.chart()->currentItem()->title == u"Tập huấn cán bộ"_qs); // stays chosen
    f.run("edit.undo");
    CHECK(f.task(1).timeText == u"Quý II"_qs);
    // leaving the row stores
    f.selectBar(u"Phát thanh"_qs);
    QTest::keyClick(f.chart(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(f.chart(), Qt::Key_Up);
    CHECK(f.task(2).timeText == u"16/3"_qs);
    // the last day can't come before the first
    f.selectBar(u"Tập huấn"_qs);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(f.chart(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(f.chart(), Qt::Key_Return);
    CHECK(f.task(1).start == f.task(1).end);
}

TEST_CASE("A bar is dragged, at its ends and as a whole", "[gui][due]")
{
    DueFixture f;
    f.press("viewYear");
    f.chart()->setZoom(3);
    f.selectBar(u"Tập huấn"_qs);
    const QString key = f.chart()->currentItem()->key;
    f.chart()->horizontalScrollBar()->setValue(static_cast<int>(f.chart()->look().dayLeft(QDate(2026, 3, 1))));
    const double day = f.chart()->look().dayWidth;
    const auto drag = [&](QPoint from, int days) {
        const QPoint to = from + QPoint(static_cast<int>(std::lround(days * day)), 0);
        QWidget *viewport = f.chart()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (const QPoint &place : {from + QPoint(days > 0 ? 5 : -5, 0), to}) {
            QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        f.settle();
    };
    drag(f.chart()->barOf(key).center(), 10);
    CHECK(f.task(1).start.toIso() == u"2026-04-11"_qs);
    CHECK(f.task(1).end.toIso() == u"2026-07-10"_qs);
    QRect bar = f.chart()->barOf(key);
    drag(QPoint(bar.left() + 2, bar.center().y()), -10);
    CHECK(f.task(1).start.toIso() == u"2026-04-01"_qs);
    CHECK(f.task(1).end.toIso() == u"2026-07-10"_qs);
    bar = f.chart()->barOf(key);
    drag(QPoint(bar.right() - 2, bar.center().y()), -10);
    CHECK(f.task(1).end.toIso() == u"2026-06-30"_qs);
    for (int i = 0; i < 3; ++i)
        f.run("edit.undo");
    CHECK(f.task(1).timeText == u"Quý II"_qs);
    QTest::mouseClick(f.chart()->viewport(), Qt::LeftButton, {}, f.chart()->barOf(key).center()); // a click moves nothing
    CHECK(f.task(1).timeText == u"Quý II"_qs);
}

TEST_CASE("Days of an issued plan stay; those that the office sets stand beside them", "[gui][due]")
{
    domain::Plan plan = planWithTasks();
    plan.state = domain::PlanState::Issued;
    DueFixture f(plan);
    f.press("viewYear");
    f.selectBar(u"Tập huấn"_qs);
    const QString key = f.chart()->currentItem()->key;
    const QDate start = *f.chart()->currentItem()->start;
    QTest::keyClick(f.chart(), Qt::Key_Right, Qt::ControlModifier);
    CHECK(f.chart()->isMoving());
    QTest::keyClick(f.chart(), Qt::Key_Return);
    f.settle();
    REQUIRE(f.chart()->currentItem());
    CHECK(f.chart()->currentItem()->key == key);
    CHECK(f.chart()->currentItem()->start == start.addDays(1));
    CHECK(f.task(1).timeText == u"Quý II"_qs); // what was signed
    CHECK(f.noticeText().contains(u"Tập huấn"_qs));
    CHECK(f.find<QLabel>("dueDetails")->text().contains(u"Quý II"_qs));
    CHECK(f.find<QLabel>("dueDetails")->text().contains(u"⚠"_qs)); // it ends a day later than the plan says
    f.run("edit.undo");
    CHECK(f.chart()->currentItem()->start == start);
    f.run("edit.redo");
    CHECK(f.chart()->currentItem()->start == start.addDays(1));
    f.press("dueAsPlanned");
    CHECK(f.chart()->currentItem()->start == start);
    CHECK(f.find<QPushButton>("dueAsPlanned")->isHidden());
}

TEST_CASE("The year's progress is grouped, zoomed, printed and written as PDF", "[gui][due]")
{
    domain::Plan plan = planWithTasks();
    for (int i = 0; i < 70; ++i)
        plan.tasks.push_back(taskOf(u"Việc %1"_qs.arg(i), u"t%1"_qs.arg(1 + i % 12), u"Đơn vị %1 (mẫu)"_qs.arg(i % 5)));
    DueFixture f(plan);
    f.press("viewYear");
    auto *grouping = f.find<QComboBox>("yearGrouping");
    grouping->setCurrentIndex(1);
    QStringList groups;
    for (const ProgressRow &row : f.chart()->rows()) {
        if (row.isGroup())
            groups.append(row.group);
    }
    CHECK(groups.contains(u"Đơn vị 3 (mẫu) (14)"_qs));
    f.press("yearZoomIn");
    CHECK(f.chart()->zoom() > 1);
    f.press("yearZoomFit");
    CHECK(f.chart()->zoom() == 1);
    const QString pdf = f.dir.file(u"tiến độ"_qs);
    f.prompts->saveFiles = {pdf};
    f.press("yearPdf");
    CHECK(f.prompts->proposedFiles.last().endsWith(u"tien-do-nam-2026.pdf"_qs));
    const QByteArray bytes = readAll(pdf + u".pdf"_qs);
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes.count("/Type /Page\n") >= 3); // 80 rows on A4
    const QString printed = f.dir.file(u"in.pdf"_qs);
    f.prompts->printers.push_back([&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        CHECK(printer.pageLayout().orientation() == QPageLayout::Landscape);
        return true;
    });
    f.press("yearPrint");
    CHECK(f.prompts->printQuestions.back().pageCount >= 3);
    CHECK(readAll(printed).startsWith("%PDF"));
    f.prompts->saveFiles = {f.dir.path() + u"/không có/x.pdf"_qs};
    f.press("yearPdf");
    CHECK(f.noticeText().contains(u"Không ghi được"_qs));
}

TEST_CASE("A request from an incoming document takes a few keys, from any page", "[gui][due]")
{
    DueFixture f;
    domain::Agency agency;
    agency.uuid = newUuid();
    agency.name = u"Sở Nội vụ (mẫu)"_qs;
    agency.abbreviation = u"SNV"_qs;
    REQUIRE(f.services.services().agencies.save(agency, 0));
    const QString outline = f.dir.file(u"đề cương.docx"_qs);
    writeAll(outline, "outline");
    f.goTo("settings");
    f.prompts->openFiles = {outline};
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"requestDialog"_qs);
        auto *done = child<QPushButton>(dialog, "done");
        CHECK_FALSE(done->isEnabled());
        auto *sender = child<QLineEdit>(dialog, "sender");
        QTest::keyClicks(sender, QStringLiteral("so noi"));
        QTest::keyClick(sender, Qt::Key_Tab); // takes the suggestion
        CHECK(sender->text() == u"Sở Nội vụ (mẫu)"_qs);
        QTest::keyClicks(child<QLineEdit>(dialog, "number"), QStringLiteral("123/SNV"));
        QTest::keyClicks(child<QLineEdit>(dialog, "date"), QStringLiteral("27/2"));
        auto *due = child<QLineEdit>(dialog, "due");
        typeWords(due, u"trước 32/3"_qs);
        CHECK_FALSE(done->isEnabled());
        CHECK(child<QLabel>(dialog, "problem")->text().contains(u"Hạn"_qs));
        due->clear();
        typeWords(due, u"trước 6/3"_qs);
        CHECK(child<QLabel>(dialog, "dueHint")->text().contains(u"đến hết"_qs));
        CHECK(child<QLabel>(dialog, "dueHint")->text().contains(u"05/03/2026"_qs));
        child<QPushButton>(*child<QWidget>(dialog, "outline"), "choose")->click();
        CHECK(done->isEnabled());
        return true;
    });
    QTest::keyClick(f.window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    f.settle();
    CHECK(f.prompts->dialogs.empty());
    CHECK(f.noticeText().contains(u"Sở Nội vụ (mẫu)"_qs));
    f.goTo("due");
    f.select(u"123/SNV"_qs);
    const domain::DueItem item = *f.list()->currentItem();
    CHECK(item.due == QDate(2026, 3, 5));
    CHECK(item.isStrict);
    f.press("dueFile");
    REQUIRE(f.prompts->opened.size() == 1);
    CHECK(readAll(f.prompts->opened.front()) == "outline");
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        CHECK(child<QLineEdit>(dialog, "due")->text() == u"trước 06/03/2026"_qs);
        child<QLineEdit>(dialog, "due")->setText(u"10/3"_qs);
        return true;
    });
    f.press("dueEdit");
    CHECK(f.list()->currentItem()->due == QDate(2026, 3, 10));
    f.press("dueRemove");
    CHECK_FALSE(f.titles().join(u'\n').contains(u"123/SNV"_qs));
    f.run("edit.undo");
    CHECK(f.titles().join(u'\n').contains(u"123/SNV"_qs));
}

TEST_CASE("In an empty data file a request is entered by Tab alone, and usual senders are known", "[gui][due]")
{
    WindowFixture f;
    f.start();
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        child<QLineEdit>(dialog, "sender")->setFocus();
        const auto type = [&](const QString &words) {
            QWidget *focus = QApplication::focusWidget();
            REQUIRE(focus);
            typeWords(qobject_cast<QLineEdit *>(focus), words);
            QTest::keyClick(focus, Qt::Key_Tab);
        };
        type(u"so noi"_qs);
        CHECK(child<QLineEdit>(dialog, "sender")->text().startsWith(u"Sở Nội vụ"_qs));
        type(u"123/SNV-XDCQ"_qs);
        type(u"27/2"_qs);
        type(u"trước 6/3"_qs);
        CHECK(child<QLineEdit>(dialog, "number")->text() == u"123/SNV-XDCQ"_qs);
        CHECK(child<QLineEdit>(dialog, "date")->text() == u"27/2"_qs);
        CHECK(child<QLineEdit>(dialog, "due")->text() == u"trước 6/3"_qs);
        CHECK(QApplication::focusWidget()->objectName() == u"period"_qs);
        return true;
    });
    QTest::keyClick(f.window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    f.settle();
    f.goTo("due");
    CHECK_FALSE(f.find<QPushButton>("dueFile")->isVisible()); // nothing came with it
    CHECK(f.find<QLabel>("dueTitle")->text().contains(u"123/SNV-XDCQ"_qs));
}

TEST_CASE("A quiet line reminds once a day, and not when that was turned off", "[gui][due]")
{
    DueFixture f;
    CHECK(f.noticeText() == u"Có 1 việc quá hạn, 1 việc đến hạn trong 3 ngày làm việc tới."_qs);
    f.window.reset();
    f.start(WindowFixture::First::AsInProgram);
    CHECK(f.noticeText().isEmpty());
    f.window.reset();
    f.clock.set(f.clock.nowUtc().addDays(1));
    MachineSettings().setState(u"due.quiet"_qs, "1");
    f.start(WindowFixture::First::AsInProgram);
    CHECK(f.noticeText().isEmpty());
}

TEST_CASE("An empty page says what it is for and offers what fills it", "[gui][due]")
{
    WindowFixture f;
    f.start();
    f.goTo("due");
    CHECK(f.find<QPushButton>("emptyRequest")->isVisible());
    f.find<QPushButton>("emptyPlans")->click();
    CHECK(f.currentPage() == u"plans"_qs);
    f.goTo("due");
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        child<QLineEdit>(dialog, "sender")->setText(u"UBND tỉnh (mẫu)"_qs);
        return true;
    });
    f.find<QPushButton>("emptyRequest")->click();
    f.settle();
    CHECK(f.find("dueList")->isVisible());
}

TEST_CASE("While nobody has said which office this is, the page says so and leads to the questions", "[gui][due]")
{
    WindowFixture f;
    f.start();
    f.addPlan();
    f.goTo("due");
    auto *answer = f.find<QPushButton>("dueOffice");
    REQUIRE(answer->isVisible());
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Space);
    CHECK(f.currentPage() == u"settings"_qs);
    domain::IssuingIdentity identity;
    identity.name = u"UBND xã Khe Mây (mẫu)"_qs;
    REQUIRE(f.services.services().office.save(identity, 0));
    f.goTo("due");
    CHECK_FALSE(answer->isVisible());
}

TEST_CASE("Pictures of what is due", "[.duescreens]")
{
    domain::Plan plan = planWithTasks();
    const QStringList titles{u"Tổ chức hội nghị phổ biến Luật Bình đẳng giới cho cán bộ thôn"_qs, u"Phát tờ rơi về phòng, chống bạo lực gia đình"_qs,
                             u"Tập huấn lồng ghép giới cho công chức xã"_qs, u"Kiểm tra hoạt động của Địa chỉ tin cậy - nhà tạm lánh"_qs,
                             u"Truyền thông tại chợ phiên"_qs, u"Lễ phát động Tháng hành động vì bình đẳng giới"_qs, u"Sinh hoạt câu lạc bộ"_qs};
    const QStringList times{u"t1"_qs, u"Quý I"_qs, u"Quý II"_qs, u"t3 - t5"_qs, u"q3"_qs, u"15/11 - 15/12"_qs, u"cả năm"_qs, u"trước 15/3"_qs, u"20/10"_qs};
    for (int i = 0; i < 26; ++i) {
        domain::Task task = taskOf(titles.at(i % titles.size()), times.at(i % times.size()), i % 3 ? u"Phòng Văn hóa - Xã hội (mẫu)"_qs : u"Hội LHPN xã (mẫu)"_qs);
        task.status = static_cast<domain::TaskStatus>(i % 4 == 3 ? 2 : i % 2);
        task.kind = i % 2 ? domain::SectionKind::Communication : domain::SectionKind::Capacity;
        plan.tasks.push_back(task);
    }
    const QString folder = qEnvironmentVariable("BD_SHOTS", QDir::tempPath());
    for (const bool dark : {false, true}) {
        DueFixture f(plan);
        applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
        const QString mark = dark ? u"dark-"_qs : QString();
        const auto shoot = [&](const QString &name) {
            f.settle();
            REQUIRE(f.window->grab().save(folder + u"/due-"_qs + mark + name + u".png"_qs));
        };
        shoot(u"list"_qs);
        f.press("viewMonth");
        shoot(u"month"_qs);
        f.month()->setDay(QDate(2026, 11, 24));
        shoot(u"month-11"_qs);
        f.press("viewYear");
        shoot(u"year"_qs);
        f.prompts->saveFiles = {folder + u"/due-year.pdf"_qs};
        f.press("yearPdf");
        f.prompts->dialogs.push_back([&](QDialog &dialog) {
            child<QLineEdit>(dialog, "sender")->setText(u"Sở Nội vụ (mẫu)"_qs);
            child<QLineEdit>(dialog, "due")->setText(u"trước 30/5"_qs);
            dialog.grab().save(folder + u"/due-"_qs + mark + u"request.png"_qs);
            return false;
        });
        f.run("request.enter");
        f.window->resize(683, 384);
        f.press("viewList");
        shoot(u"small"_qs);
        applyTheme(*qApp, Theme::Light);
        f.press("viewList");
        QFile::remove(application::settingsFile());
    }
}
