// Reporting duties, by keyboard.
#include "gui/pages/plan/duty_fields.h"
#include "gui/pages/plan/duty_page.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/agency_picker.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct DutyFixture : DeskFixture {
    explicit DutyFixture(const domain::Plan &plan = samplePlan()) : DeskFixture(plan)
    {
        page.setDesk(desk());
        present(page);
        table = child<QTableView>(page, "duties");
    }
    const domain::ReportingDuty &duty(size_t at = 0)
    {
        const domain::Plan held = DeskFixture::stored();
        m_read = held.duties.at(at);
        CHECK(plan().duties.at(at) == m_read);
        return m_read;
    }
    void press(const char *name)
    {
        auto *button = child<QPushButton>(page, name);
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    DutyPage page;
    QTableView *table = nullptr;

private:
    domain::ReportingDuty m_read;
};

} // namespace

TEST_CASE("A duty's fields are stored when they are left", "[gui][duties]")
{
    DutyFixture f;
    QAbstractItemModelTester tester(f.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(child<QLabel>(f.page, "dutyDueNote")->text().contains(QStringLiteral("04/06/2026"))); // "trước ngày 05/6"
    f.table->setFocus();
    QTest::keyClick(f.table, Qt::Key_F2); // into the fields
    auto *from = child<AgencyPicker>(f.page, "dutyFrom");
    CHECK(from->hasFocus());
    typeWords(from, QStringLiteral("Phòng A (mẫu)"));
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(f.duty().from == QStringLiteral("Phòng A (mẫu)"));
    auto *strict = child<QComboBox>(f.page, "dutyStrict");
    strict->setFocus();
    QTest::keyClick(strict, Qt::Key_Home);
    CHECK_FALSE(f.duty().strict);
    CHECK(child<QLabel>(f.page, "dutyDueNote")->text().contains(QStringLiteral("05/06/2026")));
    auto *period = child<QComboBox>(f.page, "dutyPeriod");
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Home);
    CHECK_FALSE(f.duty().period);
    const auto parts = child<QWidget>(f.page, "dutyDue")->findChildren<QLineEdit *>();
    parts.at(0)->setFocus();
    parts.at(0)->selectAll();
    typeWords(parts.at(0), QStringLiteral("31")); // 31/06 is no day
    QTest::keyClick(parts.at(0), Qt::Key_Return);
    CHECK(f.duty().due == QDate(2026, 6, 5)); // stays
    parts.at(0)->selectAll();
    typeWords(parts.at(0), QStringLiteral("30"));
    QTest::keyClick(parts.at(0), Qt::Key_Return);
    CHECK(f.duty().due == QDate(2026, 6, 30));
    for (int i = 0; i < 4; ++i)
        f.undo();
    CHECK(f.duty().from.isEmpty());
    CHECK(f.duty().strict);
    CHECK(f.duty().due == QDate(2026, 6, 5));
}

TEST_CASE("Duties are added, duplicated and deleted", "[gui][duties]")
{
    DutyFixture f;
    f.press("copyDuty");
    REQUIRE(f.plan().duties.size() == 2);
    CHECK(f.plan().duties.at(1).to == f.plan().duties.at(0).to);
    CHECK(f.plan().duties.at(1).uuid != f.plan().duties.at(0).uuid);
    CHECK(f.table->currentIndex().row() == 1);
    f.press("addDuty");
    REQUIRE(f.plan().duties.size() == 3);
    CHECK(child<AgencyPicker>(f.page, "dutyFrom")->hasFocus()); // ready to be filled
    auto *wording = child<QPlainTextEdit>(f.page, "dutyWording");
    wording->setFocus();
    typeWords(wording, QStringLiteral("khi có yêu cầu"));
    f.desk().flush();
    CHECK(f.duty(2).wording == QStringLiteral("khi có yêu cầu"));
    f.table->setFocus();
    QTest::keyClick(f.table, Qt::Key_Delete);
    CHECK(f.plan().duties.size() == 2);
    REQUIRE(f.context->notices.size() == 1);
    f.context->notices.front().actions.front().run(); // "Hoàn tác"
    CHECK(f.plan().duties.size() == 3);
    f.table->selectRow(0);
    QSignalSpy wanted(&f.page, &DutyPage::textWanted);
    QTest::keyClick(f.table, Qt::Key_Return);
    CHECK(wanted.size() == 1);
    CHECK(f.desk().currentSection() == f.plan().duties.front().sectionUuid);
}

TEST_CASE("What units send after the own report is due is told", "[gui][duties]")
{
    domain::Plan plan = samplePlan();
    plan.duties.front().to = QStringLiteral("UBND tỉnh Minh Khê (mẫu)");
    plan.duties.front().due = QDate(2026, 11, 10);
    domain::ReportingDuty collected = plan.duties.front();
    collected.uuid = QStringLiteral("11111111-2222-4333-8444-555555555555");
    collected.to = plan.issuer();
    collected.due = QDate(2026, 12, 5);
    plan.duties.push_back(collected);
    DutyFixture f(plan);
    f.table->selectRow(0);
    auto *remarks = child<QLabel>(f.page, "dutyRemarks");
    f.table->selectRow(1);
    INFO(plan.issuer().toStdString());
    CHECK(remarks->isVisible());
    CHECK(remarks->text().contains(QStringLiteral("05/12/2026")));
    CHECK(remarks->text().contains(QStringLiteral("10/11/2026")));
}

TEST_CASE("A plan without duties says what they are for", "[gui][duties]")
{
    domain::Plan plan = samplePlan();
    plan.duties.clear();
    DutyFixture f(plan);
    f.press("addFirstDuty");
    CHECK(f.plan().duties.size() == 1);
    f.undo();
    CHECK(f.plan().duties.empty());
    CHECK(child<QPushButton>(f.page, "addFirstDuty")->isVisible());
}
