// The task of a paragraph, by keyboard: made, filled, taken back.
#include "domain/outline_edit.h"
#include "gui/commands/task_commands.h"
#include "gui/inspector/task_fields.h"
#include "gui/inspector/task_inspector.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/agency_picker.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

const domain::Section &talk(const domain::Plan &plan)
{
    return plan.sections.at(1).sections.front();
}

QString paragraphOf(const domain::Plan &plan, size_t block)
{
    return std::get<domain::Paragraph>(talk(plan).blocks.at(block)).uuid;
}

struct InspectorFixture : DeskFixture {
    InspectorFixture() : DeskFixture(samplePlan())
    {
        inspector.setDesk(desk());
        present(inspector, {420, 900});
    }
    void stand(size_t block) { desk().setCurrent(talk(plan()).uuid, paragraphOf(plan(), block)); }
    void make()
    {
        stand(0);
        MakeTaskCommand command(*context);
        REQUIRE(command.isEnabled());
        command.execute();
    }
    /// Types into a field and leaves it by Tab.
    void type(const char *name, const QString &text)
    {
        auto *widget = child<QWidget>(inspector, name);
        widget->setFocus();
        if (auto *combo = qobject_cast<QComboBox *>(widget))
            combo->lineEdit()->selectAll();
        else if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->selectAll();
        typeWords(widget, text);
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    TaskInspector inspector;
};

} // namespace

TEST_CASE("A paragraph becomes a task by one button or key, and text again without loss", "[gui][tasks]")
{
    InspectorFixture f;
    CHECK_FALSE(child<QPushButton>(f.inspector, "makeTask")->isVisible()); // no paragraph
    f.stand(0);
    auto *make = child<QPushButton>(f.inspector, "makeTask");
    REQUIRE(make->isVisible());
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Space);
    REQUIRE(f.stored().tasks.size() == 1);
    const domain::Task made = f.stored().tasks.front();
    CHECK(made.title == QStringLiteral("Phát thanh 12 bài trên đài của xã"));
    CHECK(made.kind == domain::SectionKind::Communication);
    CHECK(f.inspector.isAncestorOf(QApplication::focusWidget())); // ready to be filled
    CHECK(f.undoText().contains(QStringLiteral("Phát thanh")));
    const auto textBefore = f.plan().sections;
    auto *remove = child<QPushButton>(f.inspector, "removeTask");
    REQUIRE(remove->isVisible());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    CHECK(f.stored().tasks.empty());
    CHECK(f.plan().sections == textBefore);
    f.undo();
    REQUIRE(f.stored().tasks.size() == 1);
    CHECK(f.stored().tasks.front() == made);
    CHECK(remove->isVisible());
    f.undo();
    CHECK(f.stored().tasks.empty());
    f.desk().setCurrent(talk(f.plan()).uuid, {});
    MakeTaskCommand command(*f.context);
    CHECK_FALSE(command.isEnabled());
}

TEST_CASE("Each field of a task is stored when it is left, one step of undo each", "[gui][tasks]")
{
    InspectorFixture f;
    f.make();
    const auto task = [&] { return f.stored().tasks.front(); };
    f.type("taskTime", QStringLiteral("q2"));
    CHECK(task().timeText == QStringLiteral("Quý II"));
    CHECK(task().end == domain::PartialDate::ofMonth(2026, 6));
    CHECK(child<QComboBox>(f.inspector, "taskTime")->currentText() == QStringLiteral("Quý II"));
    f.type("taskMoney", QStringLiteral("45tr"));
    CHECK(task().budget.amount == 45'000'000);
    CHECK(child<QLineEdit>(f.inspector, "taskMoney")->text() == QStringLiteral("45.000.000"));
    f.type("taskSource", QStringLiteral("Ngân sách xã"));
    CHECK(task().budget.source == QStringLiteral("Ngân sách xã"));
    f.type("taskProduct", QStringLiteral("12 bài"));
    CHECK(task().product == QStringLiteral("12 bài"));
    auto *lead = child<AgencyChips>(f.inspector, "taskLead");
    lead->picker()->setFocus();
    typeWords(lead->picker(), QStringLiteral("Phòng A (mẫu)"));
    QTest::keyClick(lead->picker(), Qt::Key_Return);
    CHECK(agenciesOf(task(), domain::Role::Lead).front().name == QStringLiteral("Phòng A (mẫu)"));
    f.undo();
    CHECK(task().assignments.empty());
    CHECK(lead->agencies().empty());
    f.undo();
    CHECK(task().product.isEmpty());
    CHECK(child<QPlainTextEdit>(f.inspector, "taskProduct")->toPlainText().isEmpty());
    f.undo(); // source
    f.undo(); // money
    CHECK_FALSE(task().budget.amount);
    f.undo();
    CHECK(task().timeText.isEmpty());
}

TEST_CASE("Words that are no time and no money are kept as typed", "[gui][tasks]")
{
    InspectorFixture f;
    f.make();
    f.type("taskTime", QStringLiteral("theo lịch của tỉnh"));
    CHECK(f.stored().tasks.front().timeText == QStringLiteral("theo lịch của tỉnh"));
    CHECK(f.stored().tasks.front().end.isUnknown());
    CHECK(child<QLabel>(f.inspector, "taskTimeNote")->isVisible());
    f.type("taskMoney", QStringLiteral("lồng ghép"));
    CHECK(f.stored().tasks.front().budget == domain::Budget{std::nullopt, QStringLiteral("lồng ghép"), {}});
}

TEST_CASE("What is typed and not left is stored before commands and before another paragraph", "[gui][tasks]")
{
    InspectorFixture f;
    f.make();
    auto *money = child<QLineEdit>(f.inspector, "taskMoney");
    money->setFocus();
    typeWords(money, QStringLiteral("500k"));
    f.desk().flush();
    CHECK(f.stored().tasks.front().budget.amount == 500'000);
    money->selectAll();
    typeWords(money, QStringLiteral("600k"));
    f.stand(1);
    CHECK(f.stored().tasks.front().budget.amount == 600'000);
    f.stand(0);
    CHECK(money->text() == QStringLiteral("600.000"));
    typeWords(money, QStringLiteral("9"));
    QTest::keyClick(money, Qt::Key_Escape); // back to what was there
    CHECK(money->text() == QStringLiteral("600.000"));
}

TEST_CASE("A task not carried out asks for its reason; late and outside the year are told", "[gui][tasks]")
{
    InspectorFixture f; // on 02/03/2026
    f.make();
    f.type("taskTime", QStringLiteral("trước 28/02"));
    auto *late = child<QLabel>(f.inspector, "taskLate");
    CHECK(late->isVisible());
    CHECK(late->text().contains(QStringLiteral("27/02/2026")));
    auto *status = child<QComboBox>(f.inspector, "taskStatus");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_End);
    CHECK(f.stored().tasks.front().status == domain::TaskStatus::Dropped);
    CHECK_FALSE(late->isVisible());
    f.type("taskReason", QStringLiteral("không được giao kinh phí"));
    CHECK(f.stored().tasks.front().statusReason == QStringLiteral("không được giao kinh phí"));
    f.type("taskTime", QStringLiteral("15/01/2027"));
    auto *remarks = child<QLabel>(f.inspector, "taskRemarks");
    CHECK(remarks->isVisible());
    CHECK(remarks->text().contains(QStringLiteral("15/01/2027")));
    CHECK(f.stored().tasks.front().end.toIso() == QStringLiteral("2027-01-15")); // told, not refused
}

TEST_CASE("Days typed by hand are kept with the words", "[gui][tasks]")
{
    InspectorFixture f;
    f.make();
    auto *end = child<QWidget>(f.inspector, "taskEnd");
    const auto parts = end->findChildren<QLineEdit *>();
    REQUIRE(parts.size() == 3);
    parts.at(0)->setFocus();
    typeWords(parts.at(0), QStringLiteral("30"));
    typeWords(parts.at(1), QStringLiteral("6"));
    typeWords(parts.at(2), QStringLiteral("2026"));
    QTest::keyClick(parts.at(2), Qt::Key_Tab);
    CHECK(f.stored().tasks.front().end.toIso() == QStringLiteral("2026-06-30"));
    CHECK(f.stored().tasks.front().timeText == QStringLiteral("Chậm nhất 30/6"));
}

TEST_CASE("An issued plan's tasks are looked at only", "[gui][tasks]")
{
    domain::Plan plan = samplePlan();
    const QString paragraph = paragraphOf(plan, 0);
    domain::makeTask(plan, paragraph);
    plan.state = domain::PlanState::Issued;
    DeskFixture f(plan);
    TaskInspector inspector;
    inspector.setDesk(f.desk());
    present(inspector, {420, 900});
    f.desk().setCurrent(talk(f.plan()).uuid, paragraph);
    CHECK(child<QLineEdit>(inspector, "taskMoney")->isReadOnly());
    CHECK_FALSE(child<QPushButton>(inspector, "removeTask")->isVisible());
    MakeTaskCommand make(*f.context);
    CHECK(make.isEnabled()); // goes to the task
    RemoveTaskCommand remove(*f.context);
    CHECK_FALSE(remove.isEnabled());

    // what became of it is told all year: it isn't part of the document
    auto *status = child<QComboBox>(inspector, "taskStatus");
    REQUIRE(status->isEnabled());
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    Q_EMIT status->activated(status->currentIndex());
    CHECK(f.stored().tasks.front().status == domain::TaskStatus::Running);
    f.undo();
    CHECK(f.stored().tasks.front().status == domain::TaskStatus::NotStarted);
    CHECK_FALSE(f.desk().edit(QStringLiteral("plan.head"), {}, [](domain::Plan &changed) {
        changed.title += QStringLiteral(" khác");
        changed.tasks.front().status = domain::TaskStatus::Done;
        return true;
    }));
    CHECK(f.stored().tasks.front().status == domain::TaskStatus::NotStarted);
}
