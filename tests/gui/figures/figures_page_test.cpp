// "Số liệu tổng hợp" and "Phiếu thu thập" by keyboard.
#include "application/measure_catalogue.h"
#include "gui/activity/log_fixture.h"
#include "gui/models/collection_model.h"
#include "gui/models/figure_model.h"
#include "gui/pages/tabbed_page.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/choice_delegate.h"
#include "gui/widgets/entry_grid.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QListWidget>
#include <QPushButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct FiguresFixture : LogFixture {
    const domain::DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};

    void showTab(const char *tab)
    {
        showLog();
        window->findChild<TabbedPage *>()->showTab(QString::fromLatin1(tab));
        settle();
    }
    EntryGrid &grid(const char *name) { return *find<EntryGrid>(name); }
    FigureModel &model() { return *static_cast<FigureModel *>(grid("figures").model()); }
    int rowOf(const QString &measure, FigureRow::Kind kind = FigureRow::Kind::Measure)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).kind == kind && model().row(row).measure.id == measure)
                return row;
        }
        return -1;
    }
    QString text(const QString &measure, FigureColumn column) { return model().index(rowOf(measure), int(column)).data().toString(); }
    void goTo(const QString &measure, FigureColumn column)
    {
        grid("figures").setFocus();
        grid("figures").setCurrentIndex(model().index(rowOf(measure), int(column)));
    }
    /// Types into the current cell as people do; `key` ends.
    void typeInto(EntryGrid &table, const QString &typed, Qt::Key key)
    {
        QApplication::setActiveWindow(window.get()); // a dialog may have been there
        QTest::keyClick(&table, Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        REQUIRE(editor);
        REQUIRE(editor != &table);
        typeWords(editor, typed);
        QTest::keyClick(editor, key);
        settle();
    }
    std::vector<application::StoredEntry> entries(const QString &measure) { return *services.services().figures.entries({}, measure); }
};

} // namespace

TEST_CASE("typed totals: figures go in one after another by Tab and Enter, empty stays unknown", "[figures]")
{
    FiguresFixture f;
    f.showTab("figures");
    QAbstractItemModelTester tester(&f.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EntryGrid &table = f.grid("figures");
    f.goTo(u"attendances"_s, FigureColumn::Total);
    f.typeInto(table, u"1.150"_s, Qt::Key_Tab);
    // the next cell is open: women, then the source
    QTest::keyClicks(QApplication::focusWidget(), u"600"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    f.settle();
    REQUIRE(f.entries(u"attendances"_s).size() == 1);
    CHECK(f.entries(u"attendances"_s).front().entry.total == 1150);
    CHECK(f.entries(u"attendances"_s).front().entry.women == 600);
    CHECK(f.text(u"attendances"_s, FigureColumn::Used).contains(u"1.150"_s));

    f.goTo(u"sessions"_s, FigureColumn::Total);
    QTest::keyClick(&table, Qt::Key_0); // typing begins at once
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    f.settle();
    CHECK(f.entries(u"sessions"_s).front().entry.total == 0);
    CHECK(f.text(u"sessions"_s, FigureColumn::Used) == u"0");
    f.goTo(u"sessions"_s, FigureColumn::Total);
    QTest::keyClick(&table, Qt::Key_Delete);
    f.settle();
    CHECK_FALSE(f.entries(u"sessions"_s).front().entry.total);
    CHECK(f.text(u"sessions"_s, FigureColumn::Used).isEmpty());

    f.goTo(u"leaflets"_s, FigureColumn::Total);
    f.typeInto(table, u"~500"_s, Qt::Key_Return);
    CHECK(f.entries(u"leaflets"_s).front().entry.isEstimate);
    f.goTo(u"books"_s, FigureColumn::Total);
    f.typeInto(table, u"nhiều"_s, Qt::Key_Return);
    CHECK(f.entries(u"books"_s).empty());
    CHECK(f.noticeText().contains(u"nhiều"_s));
    // all of it is taken back
    int steps = 0;
    for (; f.isEnabled("edit.undo"); ++steps)
        f.run("edit.undo");
    CHECK(steps == 5);
    CHECK(f.entries(u"attendances"_s).empty());
    CHECK(f.text(u"attendances"_s, FigureColumn::Used).isEmpty());
}

TEST_CASE("where the log and a typed total both say something the user chooses, and they are never added", "[figures]")
{
    FiguresFixture f;
    f.add({sampleActivity(u"Truyền thông một"_s, QDate(2026, 2, 3), 40, 25), sampleActivity(u"Truyền thông hai"_s, QDate(2026, 3, 3), 60)});
    f.showTab("figures");
    CHECK(f.text(u"attendances"_s, FigureColumn::Log).contains(u"100"_s));
    CHECK(f.text(u"attendances"_s, FigureColumn::Log).contains(u"1/2"_s));
    CHECK(f.text(u"attendances"_s, FigureColumn::Used).contains(u"100"_s));
    EntryGrid &table = f.grid("figures");
    f.goTo(u"attendances"_s, FigureColumn::Total);
    f.typeInto(table, u"150"_s, Qt::Key_Return);
    CHECK(f.text(u"attendances"_s, FigureColumn::Used).isEmpty());
    const QModelIndex choice = f.model().index(f.rowOf(u"attendances"_s), int(FigureColumn::Choice));
    CHECK_FALSE(choice.data(Qt::DecorationRole).isNull());
    CHECK_FALSE(choice.data().toString().isEmpty());
    const auto choose = [&](Qt::Key which) {
        f.goTo(u"attendances"_s, FigureColumn::Choice);
        QTest::keyClick(&table, Qt::Key_F2);
        auto *choices = qobject_cast<QComboBox *>(QApplication::focusWidget());
        REQUIRE(choices);
        REQUIRE(QTest::qWaitFor([&] { return choices->view()->isVisible(); }));
        QTest::keyClick(choices->view(), which);
        QTest::keyClick(choices->view(), Qt::Key_Return);
        f.settle();
    };
    choose(Qt::Key_End);
    CHECK(f.text(u"attendances"_s, FigureColumn::Used) == u"150");
    choose(Qt::Key_Home);
    CHECK(f.text(u"attendances"_s, FigureColumn::Used).contains(u"100"_s));
    // Enter on the figure shows its rows
    f.goTo(u"attendances"_s, FigureColumn::Log);
    QTest::keyClick(&table, Qt::Key_Return);
    f.settle();
    CHECK(f.window->findChild<TabbedPage *>()->currentTab() == u"log");
    CHECK(f.table().model()->rowCount() == 2);
}

TEST_CASE("several sources of one quantity stand beside each other; a stock has a beginning and an end", "[figures]")
{
    FiguresFixture f;
    f.showTab("figures");
    EntryGrid &table = f.grid("figures");
    f.goTo(u"dv-cases"_s, FigureColumn::Total);
    f.typeInto(table, u"5"_s, Qt::Key_Return);
    f.goTo(u"dv-cases"_s, FigureColumn::Source);
    f.typeInto(table, u"Công an xã (mẫu)"_s, Qt::Key_Return);
    f.goTo(u"dv-cases"_s, FigureColumn::Total);
    QTest::keyClick(f.find<QPushButton>("figureMore"), Qt::Key_Space);
    f.settle();
    REQUIRE(f.entries(u"dv-cases"_s).size() == 2);
    CHECK(table.currentIndex().column() == int(FigureColumn::Source));
    f.typeInto(table, u"Trạm Y tế (mẫu)"_s, Qt::Key_Return);
    CHECK(f.rowOf(u"dv-cases"_s, FigureRow::Kind::Source) > 0);
    const QStringList choices = f.model().index(f.rowOf(u"dv-cases"_s), int(FigureColumn::Choice)).data(ChoicesRole).toStringList();
    CHECK(choices.size() == 2);

    f.goTo(u"clubs"_s, FigureColumn::Total);
    auto *opening = f.find<QLineEdit>("figureOpening"), *added = f.find<QLineEdit>("figureAdded");
    REQUIRE(opening->isVisible());
    opening->setFocus();
    QTest::keyClicks(opening, u"10"_s);
    QTest::keyClick(opening, Qt::Key_Return);
    f.settle();
    added->setFocus();
    QTest::keyClicks(added, u"2"_s);
    QTest::keyClick(added, Qt::Key_Return);
    f.settle();
    REQUIRE(f.entries(u"clubs"_s).size() == 1);
    CHECK(f.entries(u"clubs"_s).front().entry.total == 12);
    CHECK(f.entries(u"clubs"_s).front().entry.asOf == QDate(2026, 12, 31));
    domain::FigureEntry odd = f.entries(u"clubs"_s).front().entry;
    odd.total = 15;
    CHECK_FALSE(stockRemark(odd).isEmpty());
}

TEST_CASE("a measure of one's own is added and typed into at once", "[figures]")
{
    FiguresFixture f;
    f.showTab("figures");
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"measureName"_s), *unit = dialog.findChild<QLineEdit *>(u"measureUnit"_s);
        name->setFocus();
        QTest::keyClicks(name, u"To tiet kiem cua phu nu"_s);
        unit->setFocus();
        QTest::keyClicks(unit, u"to"_s);
        return true;
    });
    QTest::keyClick(f.find<QPushButton>("addMeasure"), Qt::Key_Space);
    f.settle();
    EntryGrid &table = f.grid("figures");
    REQUIRE(table.currentIndex().isValid());
    CHECK(f.model().row(table.currentIndex().row()).measure.name == u"To tiet kiem cua phu nu");
    f.typeInto(table, u"7"_s, Qt::Key_Return);
    CHECK(f.entries(f.model().row(table.currentIndex().row()).measure.id).size() <= 1);
    CHECK(application::measures(f.services.database())->back().name == u"To tiet kiem cua phu nu");
}

TEST_CASE("a block from a spreadsheet is pasted into the grid", "[figures]")
{
    FiguresFixture f;
    f.showTab("figures");
    EntryGrid &table = f.grid("figures");
    f.goTo(u"people"_s, FigureColumn::Total);
    QGuiApplication::clipboard()->setText(u"120\t60\r\n"_s);
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    f.settle();
    REQUIRE(f.entries(u"people"_s).size() == 1);
    CHECK(f.entries(u"people"_s).front().entry.total == 120);
    CHECK(f.entries(u"people"_s).front().entry.women == 60);
}

TEST_CASE("figures are asked of units, typed into the grid, told who is missing, and taken over", "[figures]")
{
    FiguresFixture f;
    f.showTab("collection");
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        QGuiApplication::clipboard()->setText(u"- Thôn Suối Đá (mẫu)\nTrường Khe Mây (mẫu)\n\nTrạm Y tế (mẫu)\n"_s);
        QTest::keyClick(dialog.findChild<QPushButton *>(u"collectionPaste"_s), Qt::Key_Space);
        CHECK(dialog.findChild<AgencyChips *>(u"collectionUnits"_s)->agencies().size() == 3);
        CHECK(dialog.findChild<QPushButton *>(u"collectionSave"_s)->isEnabled());
        return true;
    });
    QTest::keyClick(f.find<QPushButton>("collectionFirst"), Qt::Key_Space);
    f.settle();
    EntryGrid &table = f.grid("collectionGrid");
    auto &model = *static_cast<CollectionModel *>(table.model());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 4);
    CHECK(f.window->focusWidget() == &table);
    table.setCurrentIndex(model.index(0, 0));
    f.typeInto(table, u"3"_s, Qt::Key_Tab); // sessions
    QTest::keyClicks(QApplication::focusWidget(), u"120"_s); // attendances
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    f.settle();
    QTest::keyClicks(QApplication::focusWidget(), u"70"_s); // of them women
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    f.settle();
    CHECK(table.currentIndex().row() == 1); // Enter goes one down
    table.setCurrentIndex(model.index(1, 0));
    f.typeInto(table, u"0"_s, Qt::Key_Return);
    CHECK(model.index(3, 0).data().toString() == u"3 (2/3)");
    CHECK(f.find<QLabel>("collectionProgress")->text().contains(u"2/3"_s));
    QTest::keyClick(f.find<QPushButton>("collectionCopy"), Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text() == u"Trạm Y tế (mẫu)");

    QTest::keyClick(f.find<QPushButton>("collectionTotals"), Qt::Key_Space);
    f.settle();
    REQUIRE(f.entries(u"attendances"_s).size() == 1);
    CHECK(f.entries(u"attendances"_s).front().entry.total == 120);
    CHECK(f.entries(u"sessions"_s).front().entry.total == 3);
    CHECK_FALSE(f.find<QPushButton>("collectionTotals")->isEnabled());

    const QString file = f.dir.file(u"phiếu.docx"_s);
    f.prompts->saveFiles = {file};
    QTest::keyClick(f.find<QPushButton>("collectionWord"), Qt::Key_Space);
    f.settle();
    CHECK(QFile::exists(file));
    CHECK(f.prompts->opened == QStringList{file});

    // one step per cell and act
    f.run("edit.undo");
    CHECK(f.entries(u"attendances"_s).empty());
    f.run("edit.undo");
    CHECK(model.index(1, 0).data().toString().isEmpty());
}
