// The history of a plan, by keyboard: what a step changed, what changed since, the text as it was, and the way back.
#include "gui/pages/plan/history_page.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/difference_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct HistoryFixture : DeskFixture {
    HistoryFixture() : DeskFixture(samplePlan())
    {
        page.setDesk(desk());
        retitle(u"Tên thứ hai (mẫu)"_s);
        retitle(u"Tên thứ ba (mẫu)"_s);
        present(page);
        table = child<QTableView>(page, "history");
        table->setFocus();
    }
    void retitle(const QString &title)
    {
        REQUIRE(desk().edit(u"head.edit"_s, {title}, [&title](domain::Plan &edited) {
            edited.title = title;
            return true;
        }));
    }
    QString shown() { return child<DifferenceView>(page, "historyView")->toPlainText(); }
    void look(int down)
    {
        auto *box = child<QComboBox>(page, "historyLook");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < down; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        table->setFocus();
    }
    HistoryPage page;
    QTableView *table = nullptr;
};

} // namespace

TEST_CASE("The history tells who did what, newest first, and shows each step word by word", "[gui][history]")
{
    HistoryFixture f;
    QAbstractItemModelTester tester(f.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(f.table->model()->rowCount() == 3);
    CHECK(f.shown().contains(u"hai"_s)); // struck out
    CHECK(f.shown().contains(u"ba"_s));
    CHECK_FALSE(child<QPushButton>(f.page, "historyBack")->isEnabled()); // it is as it is now
    QTest::keyClick(f.table, Qt::Key_Down);
    QTest::keyClick(f.table, Qt::Key_Down);
    CHECK(f.table->currentIndex().row() == 2);
    f.look(1);
    CHECK(f.shown().contains(u"ba"_s));
    CHECK_FALSE(f.shown().contains(u"hai"_s));
    f.look(2);
    CHECK(f.shown().contains(samplePlan().title));
}

TEST_CASE("An earlier state comes back as one step, which can be undone", "[gui][history]")
{
    HistoryFixture f;
    QTest::keyClick(f.table, Qt::Key_Down);
    QTest::keyClick(f.table, Qt::Key_Down);
    auto *back = child<QPushButton>(f.page, "historyBack");
    REQUIRE(back->isEnabled());
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    CHECK(f.plan().title == samplePlan().title);
    CHECK(f.stored().title == samplePlan().title);
    CHECK(f.table->model()->rowCount() == 4);
    f.undo();
    CHECK(f.stored().title == u"Tên thứ ba (mẫu)"_s);
    CHECK(f.table->model()->rowCount() == 5);
}
