// The table of all tasks: what it shows, and how it is worked with by keyboard.
#include "gui/editing/task_edit.h"
#include "gui/models/task_table_model.h"
#include "gui/pages/plan/task_filter_bar.h"
#include "gui/pages/plan/task_table_page.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/agency_picker.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using domain::TaskStatus;

namespace {

domain::AgencyRef agency(const QString &name)
{
    return {std::nullopt, name, domain::Addressing::Assigned};
}

domain::Task task(const QString &title, const QString &lead, std::optional<qint64> amount, domain::PartialDate end,
                  const std::optional<QString> &section)
{
    domain::Task made;
    made.uuid = QStringLiteral("task-") + title;
    made.title = title;
    if (!lead.isEmpty())
        setAgenciesOf(made, domain::Role::Lead, {agency(lead)});
    made.budget.amount = amount;
    made.end = end;
    made.sectionUuid = section;
    return made;
}

domain::Plan planWithTasks()
{
    domain::Plan plan = samplePlan();
    const QString talk = plan.sections.at(1).sections.front().uuid, office = plan.sections.at(2).sections.front().uuid;
    plan.tasks = {task(QStringLiteral("Phát thanh"), QStringLiteral("Phòng B (mẫu)"), 45'000'000, domain::PartialDate::of({2026, 2, 28}), talk),
                  task(QStringLiteral("In tờ rơi"), QStringLiteral("Phòng A (mẫu)"), std::nullopt, domain::PartialDate::ofMonth(2026, 6), talk),
                  task(QStringLiteral("Báo cáo"), QStringLiteral("Phòng A (mẫu)"), 5'000'000, {}, office),
                  task(QStringLiteral("Dự toán"), {}, std::nullopt, {}, std::nullopt)};
    plan.tasks.at(1).status = TaskStatus::Done;
    return plan;
}

QStringList titles(const std::vector<TaskLine> &lines)
{
    QStringList titles;
    for (const TaskLine &line : lines)
        titles.append(line.isGroup ? QLatin1Char('[') + line.group + QLatin1Char(']') : line.task.title);
    return titles;
}

struct TableFixture : DeskFixture {
    TableFixture() : DeskFixture(planWithTasks())
    {
        page.setDesk(desk());
        present(page);
        table = child<QTableView>(page, "tasks");
        model = qobject_cast<TaskTableModel *>(table->model());
    }
    void stand(const QString &title, TaskColumn column)
    {
        const int row = model->rowOf(QStringLiteral("task-") + title);
        REQUIRE(row >= 0);
        table->setCurrentIndex(model->index(row, static_cast<int>(column)));
        table->setFocus();
    }
    QString cell(const QString &title, TaskColumn column) const
    {
        return model->index(model->rowOf(QStringLiteral("task-") + title), static_cast<int>(column)).data().toString();
    }
    const domain::Task &stored(const QString &title)
    {
        const domain::Task *found = taskOf(plan(), QStringLiteral("task-") + title);
        REQUIRE(found);
        return *found;
    }
    QWidget *editor()
    {
        for (auto *found : table->viewport()->findChildren<QWidget *>(QStringLiteral("cellEditor"))) {
            if (found->isVisible()) // one that was closed lives a moment longer
                return found;
        }
        FAIL("no cell is being edited");
        return nullptr;
    }
    /// Enter in a cell; a line edit gives its words a moment later.
    void enter()
    {
        QTest::keyClick(editor(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    TaskTablePage page;
    QTableView *table = nullptr;
    TaskTableModel *model = nullptr;
};

} // namespace

TEST_CASE("Tasks are filtered, grouped, sorted, counted and summed", "[gui][tasks]")
{
    const domain::Plan plan = planWithTasks();
    const QDate today(2026, 3, 2);
    TaskView view;
    CHECK(titles(taskLines(plan, view, today)).join(u'|') == QStringLiteral("Phát thanh|In tờ rơi|Báo cáo|Dự toán"));
    view.sort = TaskColumn::Title;
    CHECK(titles(taskLines(plan, view, today)).join(u'|') == QStringLiteral("Báo cáo|Dự toán|In tờ rơi|Phát thanh"));
    view.sort = TaskColumn::Budget;
    CHECK(titles(taskLines(plan, view, today)).join(u'|') == QStringLiteral("Báo cáo|Phát thanh|In tờ rơi|Dự toán")); // unknown last
    view.descending = true;
    CHECK(titles(taskLines(plan, view, today)).join(u'|') == QStringLiteral("Phát thanh|Báo cáo|In tờ rơi|Dự toán"));
    view = {};
    view.grouping = TaskGrouping::Agency;
    const auto byAgency = taskLines(plan, view, today);
    CHECK(titles(byAgency).join(u'|') == QStringLiteral("[Phòng A (mẫu)]|In tờ rơi|Báo cáo|[Phòng B (mẫu)]|Phát thanh|[]|Dự toán"));
    CHECK(byAgency.front().sums == TaskSums{2, 1, 0, 1, 5'000'000});
    CHECK(sumsOf(byAgency) == TaskSums{4, 2, 1, 1, 50'000'000});
    view.grouping = TaskGrouping::Section;
    CHECK(titles(taskLines(plan, view, today)).join(u'|')
          == QStringLiteral("[II.1 Truyền thông]|Phát thanh|In tờ rơi|[III.1 Phòng Văn hóa - Xã hội (mẫu)]|Báo cáo|[]|Dự toán"));
    view = {};
    const auto shown = [&](auto set) {
        view.filter = {};
        set(view.filter);
        return titles(taskLines(plan, view, today)).join(u'|');
    };
    CHECK(shown([](TaskFilter &f) { f.text = QStringLiteral("to roi"); }) == QStringLiteral("In tờ rơi"));
    CHECK(shown([](TaskFilter &f) { f.agency = QStringLiteral("Phòng A (mẫu)"); }) == QStringLiteral("In tờ rơi|Báo cáo"));
    CHECK(shown([](TaskFilter &f) { f.status = TaskStatus::Done; }) == QStringLiteral("In tờ rơi"));
    CHECK(shown([](TaskFilter &f) { f.lateOnly = true; }) == QStringLiteral("Phát thanh"));
    CHECK(shown([&](TaskFilter &f) { f.section = plan.sections.at(1).uuid; }) == QStringLiteral("Phát thanh|In tờ rơi"));
    CHECK(shown([](TaskFilter &f) { f.time = 2; }) == QStringLiteral("In tờ rơi"));
    CHECK(shown([](TaskFilter &f) { f.time = TaskFilter::undated; }) == QStringLiteral("Báo cáo|Dự toán"));
    domain::Plan shared = plan; // two leads: in both groups, counted once
    setAgenciesOf(shared.tasks.front(), domain::Role::Lead, {agency(QStringLiteral("Phòng A (mẫu)")), agency(QStringLiteral("Phòng B (mẫu)"))});
    view = {};
    view.grouping = TaskGrouping::Agency;
    CHECK(taskLines(shared, view, today).size() == 8);
    CHECK(sumsOf(taskLines(shared, view, today)).count == 4);
}

TEST_CASE("The model of tasks holds under the model tester", "[gui][tasks][models]")
{
    const domain::Plan plan = planWithTasks();
    TaskTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TaskView view;
    model.setLines(taskLines(plan, view, {2026, 3, 2}), 2026);
    view.grouping = TaskGrouping::Agency;
    model.setLines(taskLines(plan, view, {2026, 3, 2}), 2026);
    QSignalSpy edited(&model, &TaskTableModel::edited), reset(&model, &QAbstractItemModel::modelReset);
    const auto at = [&](int row, TaskColumn column) { return model.index(row, static_cast<int>(column)); };
    CHECK_FALSE(model.setData(at(0, TaskColumn::Title), QStringLiteral("x"))); // a group's head
    CHECK_FALSE(model.setData(at(1, TaskColumn::Title), QString()));
    CHECK_FALSE(model.setData(at(1, TaskColumn::Section), QStringLiteral("x")));
    CHECK_FALSE(model.setData(at(1, TaskColumn::Status), 99));
    CHECK_FALSE(model.setData(at(1, TaskColumn::Reason), QStringLiteral("x"))); // it is carried out
    CHECK(model.setData(at(1, TaskColumn::Budget), model.index(1, static_cast<int>(TaskColumn::Budget)).data()));
    CHECK(edited.isEmpty()); // nothing changed
    CHECK(model.setData(at(1, TaskColumn::Time), QStringLiteral("t5")));
    REQUIRE(edited.size() == 1);
    CHECK(edited.at(0).at(1).value<domain::Task>().timeText == QStringLiteral("Tháng 5"));
    domain::Plan later = plan;
    later.tasks.at(1).product = QStringLiteral("500 tờ");
    model.setLines(taskLines(later, view, {2026, 3, 2}), 2026);
    CHECK(reset.isEmpty()); // in place
    model.setReadOnly(true);
    CHECK_FALSE(model.setData(at(1, TaskColumn::Product), QStringLiteral("x")));
    CHECK_FALSE(at(1, TaskColumn::Status).data(TaskTableModel::EditorRole).isNull());
}

TEST_CASE("Cells of the table are edited in place, by keyboard", "[gui][tasks]")
{
    TableFixture f;
    f.stand(QStringLiteral("In tờ rơi"), TaskColumn::Product);
    QTest::keyClick(f.table, Qt::Key_F2);
    typeWords(f.editor(), QStringLiteral("500 tờ"));
    f.enter();
    CHECK(f.stored(QStringLiteral("In tờ rơi")).product == QStringLiteral("500 tờ"));
    CHECK(f.cell(QStringLiteral("In tờ rơi"), TaskColumn::Product) == QStringLiteral("500 tờ"));
    CHECK(f.undoText().contains(QStringLiteral("In tờ rơi")));

    f.stand(QStringLiteral("In tờ rơi"), TaskColumn::Budget);
    QTest::keyClick(f.table, Qt::Key_F2);
    typeWords(f.editor(), QStringLiteral("1,2 triệu"));
    f.enter();
    CHECK(f.stored(QStringLiteral("In tờ rơi")).budget.amount == 1'200'000);
    CHECK(f.cell(QStringLiteral("In tờ rơi"), TaskColumn::Budget) == QStringLiteral("1.200.000"));
    CHECK(child<QLabel>(f.page, "taskSums")->text().contains(QStringLiteral("51.200.000")));

    f.stand(QStringLiteral("In tờ rơi"), TaskColumn::Time);
    QTest::keyClick(f.table, Qt::Key_F2);
    auto *time = qobject_cast<QComboBox *>(f.editor());
    REQUIRE(time);
    typeWords(time, QStringLiteral("q3"));
    f.enter();
    CHECK(f.cell(QStringLiteral("In tờ rơi"), TaskColumn::Time) == QStringLiteral("Quý III"));

    f.stand(QStringLiteral("Dự toán"), TaskColumn::Lead);
    QTest::keyClick(f.table, Qt::Key_F2);
    auto *chips = qobject_cast<AgencyChips *>(f.editor());
    REQUIRE(chips);
    typeWords(chips->picker(), QStringLiteral("Phòng C (mẫu)"));
    QTest::keyClick(chips->picker(), Qt::Key_Return); // takes the name
    QTest::keyClick(chips->picker(), Qt::Key_Return); // and again: done
    CHECK(f.cell(QStringLiteral("Dự toán"), TaskColumn::Lead) == QStringLiteral("Phòng C (mẫu)"));

    f.stand(QStringLiteral("Dự toán"), TaskColumn::Title);
    QTest::keyClick(f.table, Qt::Key_F2);
    typeWords(f.editor(), QStringLiteral("khác"));
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    CHECK(f.cell(QStringLiteral("Dự toán"), TaskColumn::Title) == QStringLiteral("Dự toán"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.stand(QStringLiteral("Dự toán"), TaskColumn::Product); // typed and not left: stored before a command
    QTest::keyClick(f.table, Qt::Key_F2);
    typeWords(f.editor(), QStringLiteral("01 bảng"));
    f.desk().flush();
    CHECK(f.stored(QStringLiteral("Dự toán")).product == QStringLiteral("01 bảng"));
    f.undo();
    for (int i = 0; i < 4; ++i)
        f.undo();
    CHECK(f.stored(QStringLiteral("In tờ rơi")).product.isEmpty());
    CHECK(f.plan().tasks == f.DeskFixture::stored().tasks);
}

TEST_CASE("Enter in the table goes to the text of the task", "[gui][tasks]")
{
    TableFixture f;
    QSignalSpy wanted(&f.page, &TaskTablePage::textWanted);
    f.stand(QStringLiteral("Báo cáo"), TaskColumn::Title);
    QTest::keyClick(f.table, Qt::Key_Return);
    CHECK(wanted.size() == 1);
    CHECK(f.desk().currentSection() == f.plan().sections.at(2).sections.front().uuid);
    f.stand(QStringLiteral("Dự toán"), TaskColumn::Title); // stands nowhere
    QTest::keyClick(f.table, Qt::Key_Return);
    CHECK(wanted.size() == 1);
    CHECK(f.context->notices.size() == 1);
}

TEST_CASE("Several tasks get one status in one step; a dropped one asks why", "[gui][tasks]")
{
    TableFixture f;
    f.table->setFocus();
    f.table->selectAll();
    auto *menu = child<QToolButton>(f.page, "changeStatus")->menu();
    menu->actions().at(1)->trigger();
    for (const domain::Task &task : f.DeskFixture::stored().tasks)
        CHECK(task.status == TaskStatus::Running);
    f.undo();
    CHECK(f.stored(QStringLiteral("In tờ rơi")).status == TaskStatus::Done);
    CHECK(f.stored(QStringLiteral("Báo cáo")).status == TaskStatus::NotStarted);
    f.stand(QStringLiteral("Báo cáo"), TaskColumn::Status);
    f.context->scripted.dialogs.push_back([](QDialog &dialog) {
        typeWords(dialog.findChild<QLineEdit *>(QStringLiteral("reason")), QStringLiteral("hết thời gian"));
        return true;
    });
    REQUIRE(f.model->setData(f.table->currentIndex(), 3));
    QCoreApplication::processEvents();
    CHECK(f.stored(QStringLiteral("Báo cáo")).status == TaskStatus::Dropped);
    CHECK(f.stored(QStringLiteral("Báo cáo")).statusReason == QStringLiteral("hết thời gian"));
    f.stand(QStringLiteral("Phát thanh"), TaskColumn::Status);
    f.context->scripted.dialogs.push_back([](QDialog &) { return false; });
    REQUIRE(f.model->setData(f.table->currentIndex(), 3));
    QCoreApplication::processEvents();
    CHECK(f.stored(QStringLiteral("Phát thanh")).status == TaskStatus::NotStarted);
}

TEST_CASE("Tasks are added, deleted, copied and found in the table", "[gui][tasks]")
{
    TableFixture f;
    f.stand(QStringLiteral("In tờ rơi"), TaskColumn::Title);
    auto *add = child<QPushButton>(f.page, "addTask");
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    REQUIRE(f.plan().tasks.size() == 5);
    CHECK(f.plan().tasks.at(2).sectionUuid == f.plan().tasks.at(1).sectionUuid); // beside the one it was added at
    typeWords(f.editor(), QStringLiteral("Treo băng rôn")); // its name is asked for at once
    f.enter();
    CHECK(f.plan().tasks.at(2).title == QStringLiteral("Treo băng rôn"));
    QTest::keyClick(f.table, Qt::Key_Delete);
    CHECK(f.plan().tasks.size() == 4);
    REQUIRE(f.context->notices.size() == 1);
    f.context->notices.front().actions.front().run(); // "Hoàn tác"
    CHECK(f.plan().tasks.size() == 5);
    f.stand(QStringLiteral("Phát thanh"), TaskColumn::Title);
    QTest::keyClick(f.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("II.1\tPhát thanh\tPhòng B (mẫu)\t")));

    auto *filter = child<QLineEdit>(f.page, "taskFilter");
    filter->setFocus();
    typeWords(filter, QStringLiteral("bao cao"));
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(f.model->rowCount() == 1);
    CHECK(f.table->hasFocus());
    child<QToolButton>(f.page, "taskFilterClear")->click();
    CHECK(f.model->rowCount() == 5);
    auto *grouping = child<QComboBox>(f.page, "taskGrouping");
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down);
    CHECK(f.model->line(0).isGroup);
    CHECK(f.table->columnSpan(0, 0) == taskColumnCount);
}

TEST_CASE("The table comes back as it was left", "[gui][tasks]")
{
    {
        TableFixture f;
        child<QComboBox>(f.page, "taskGrouping")->setCurrentIndex(2);
        f.table->horizontalHeader()->setSortIndicator(static_cast<int>(TaskColumn::Budget), Qt::DescendingOrder);
        child<QToolButton>(f.page, "chooseColumns")->menu()->actions().front()->setChecked(false); // lead
        CHECK(f.table->isColumnHidden(static_cast<int>(TaskColumn::Lead)));
        // the same machine, another window
        TaskTablePage again;
        again.setDesk(f.desk());
        present(again);
        auto *table = child<QTableView>(again, "tasks");
        CHECK(table->isColumnHidden(static_cast<int>(TaskColumn::Lead)));
        CHECK(table->horizontalHeader()->sortIndicatorSection() == static_cast<int>(TaskColumn::Budget));
        CHECK(qobject_cast<TaskTableModel *>(table->model())->line(0).isGroup);
    }
}

TEST_CASE("Three hundred tasks are shown and edited", "[gui][tasks]")
{
    domain::Plan plan = planWithTasks();
    for (int i = 0; i < 300; ++i) {
        plan.tasks.push_back(task(QStringLiteral("Nhiệm vụ %1").arg(i), QStringLiteral("Phòng %1 (mẫu)").arg(i % 17), i * 1000, {}, plan.sections.at(0).uuid));
    }
    DeskFixture f(plan);
    TaskTablePage page;
    page.setDesk(f.desk());
    present(page);
    auto *table = child<QTableView>(page, "tasks");
    CHECK(table->model()->rowCount() == 304);
    QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
    REQUIRE(table->model()->setData(table->model()->index(150, static_cast<int>(TaskColumn::Product)), QStringLiteral("01 báo cáo")));
    CHECK(f.plan().tasks.at(150).product == QStringLiteral("01 báo cáo"));
    CHECK(reset.isEmpty()); // one row, in place
}
