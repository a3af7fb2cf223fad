// "Chỉ tiêu" by keyboard.
#include "application/activity_service.h"
#include "gui/dialogs/indicator_dialog.h"
#include "gui/dialogs/indicator_tick_dialogs.h"
#include "gui/models/indicator_model.h"
#include "gui/pages/indicators/indicator_chart.h"
#include "gui/pages/page.h"
#include "gui/registers/registers_fixture.h"
#include "gui/widgets/chart_view.h"
#include "gui/widgets/choice_delegate.h"
#include "gui/widgets/entry_grid.h"
#include "gui/widgets/field_grid.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QListWidget>
#include <QMenu>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct IndicatorsFixture : RegistersFixture {
    explicit IndicatorsFixture(const QString &unit = u"xã Khe Mây (mẫu)"_s) : RegistersFixture("indicators")
    {
        REQUIRE(services.services().settings.setOffice({u"tỉnh Minh Khê (mẫu)"_s, unit, {}}));
        window->findChild<Page *>(u"indicatorsPage"_s)->reload();
        settle();
        new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &model());
    }
    application::IndicatorService &service() { return services.services().indicators; }
    EntryGrid &grid() const { return *find<EntryGrid>("indicators"); }
    IndicatorModel &model() const { return *static_cast<IndicatorModel *>(grid().model()); }
    QString text(const char *code, IndicatorColumn column, int below = 0) const
    {
        return model().index(model().indexOf(QLatin1String(code)) + below, int(column)).data().toString();
    }
    void goTo(const char *code, IndicatorColumn column, int below = 0)
    {
        const int row = model().indexOf(QLatin1String(code));
        INFO(code);
        REQUIRE(row >= 0);
        QApplication::setActiveWindow(window.get()); // a dialog may have been there
        grid().setFocus();
        grid().setCurrentIndex(model().index(row + below, int(column)));
        settle();
    }
    void type(const char *code, IndicatorColumn column, const char *typed, Qt::Key key = Qt::Key_Return, int below = 0)
    {
        goTo(code, column, below);
        QTest::keyClick(&grid(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        editor->selectAll();
        RegistersFixture::type(typed);
        QTest::keyClick(editor, key);
        settle();
    }
    /// An entry of the menu "Thay đổi danh sách".
    void choose(const char *action)
    {
        QMenu *menu = find<QPushButton>("indicatorsMenu")->menu();
        Q_EMIT menu->aboutToShow();
        auto *found = menu->findChild<QAction *>(QLatin1String(action));
        INFO(action);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->trigger();
        settle();
    }
    std::vector<application::StoredIndicatorValue> values(const char *code) { return *service().values(QLatin1String(code)); }
    QString write(const char *name, const char *contents)
    {
        QFile file(dir.file(s(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(contents);
        return file.fileName();
    }
};

} // namespace

TEST_CASE("indicators: numbers go in by Tab and Enter, the result follows, everything is taken back", "[indicators-gui]")
{
    IndicatorsFixture f;
    CHECK(f.model().indexOf(u"3.1"_s) < 0); // none of a commune's business
    CHECK(f.text("3.2a", IndicatorColumn::Name).size() > 10);
    f.type("3.2a", IndicatorColumn::Numerator, "9", Qt::Key_Tab);
    // the denominator is open now
    f.RegistersFixture::type("12");
    f.press(Qt::Key_Return);
    f.settle();
    REQUIRE(f.values("3.2a").size() == 1);
    CHECK(f.values("3.2a").front().value.numerator == 9);
    CHECK(f.values("3.2a").front().value.denominator == 12);
    CHECK(f.text("3.2a", IndicatorColumn::Value) == u"75");
    CHECK(f.text("1.1", IndicatorColumn::Denominator) == u"2");
    f.type("1.1", IndicatorColumn::Numerator, "1");
    CHECK(f.text("1.1", IndicatorColumn::Value) == u"1/2"); // never 50 %
    f.type("3.2b", IndicatorColumn::Denominator, "0");
    CHECK(f.text("3.2b", IndicatorColumn::Value).size() > 3); // "không phát sinh", neither 0 nor 100
    f.type("4.1", IndicatorColumn::Numerator, "61");
    f.type("4.1", IndicatorColumn::Denominator, "55");
    CHECK(f.text("4.1", IndicatorColumn::Value).isEmpty()); // counts only
    f.type("6.1", IndicatorColumn::Value, "ước 62,5");
    CHECK(f.values("6.1").front().value.isEstimate);
    CHECK(f.values("6.1").front().value.value == 62.5);
    f.type("6.2", IndicatorColumn::Numerator, "nhiều");
    CHECK(f.values("6.2").empty());
    CHECK(f.noticeText().contains(u"nhiều"));
    while (f.isEnabled("edit.undo"))
        f.run("edit.undo");
    CHECK(f.service().values()->empty());
    CHECK(f.text("3.2a", IndicatorColumn::Numerator).isEmpty());
}

TEST_CASE("quarters: four rows, the log's count is offered and taken by a button, the weakest decides", "[indicators-gui]")
{
    IndicatorsFixture f;
    domain::Activity news;
    news.title = u"Phát thanh"_s;
    news.from = news.to = QDate(2026, 2, 3);
    news.figures.push_back({u"news-items"_s, 5, {}, {}, domain::Origin::Own, false});
    REQUIRE(f.services.services().activities.add({news}));
    f.settle();
    f.goTo("6.3", IndicatorColumn::Numerator, 1);
    CHECK(f.text("6.3", IndicatorColumn::Name, 1).contains(u'5'));
    CHECK(f.values("6.3").empty()); // offered, not taken
    auto *take = f.find<QPushButton>("indicatorLog");
    REQUIRE(take->isVisible());
    f.click("indicatorLog");
    REQUIRE(f.values("6.3").size() == 1);
    CHECK(f.values("6.3").front().value.quarter == 1);
    CHECK(f.values("6.3").front().value.numerator == 5);
    for (int quarter = 2; quarter <= 4; ++quarter)
        f.type("6.3", IndicatorColumn::Numerator, quarter == 3 ? "3" : "6", Qt::Key_Return, quarter);
    CHECK(f.text("6.3", IndicatorColumn::Value) == u"3");
    CHECK(f.model().row(f.model().indexOf(u"6.3"_s)).line.result == domain::IndicatorResult::NotMet);
    f.type("6.3", IndicatorColumn::Numerator, "4", Qt::Key_Return, 3);
    CHECK(f.model().row(f.model().indexOf(u"6.3"_s)).line.result == domain::IndicatorResult::Met);
}

TEST_CASE("details: source, day, reason are said below, the result is chosen, an unconfirmed row is confirmed, few are warned about", "[indicators-gui]")
{
    IndicatorsFixture f;
    f.type("3.2a", IndicatorColumn::Numerator, "2");
    f.goTo("3.2a", IndicatorColumn::Numerator);
    CHECK(f.find<QLabel>("indicatorRemarks")->text().contains(u'5'));
    CHECK_FALSE(f.model().index(f.model().indexOf(u"3.2a"_s), int(IndicatorColumn::Numerator)).data(Qt::DecorationRole).isNull());
    f.goTo("3.2a", IndicatorColumn::Result);
    QTest::keyClick(&f.grid(), Qt::Key_F2);
    auto *choices = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(choices);
    REQUIRE(QTest::qWaitFor([&] { return choices->view()->isVisible(); }));
    CHECK(choices->count() == 5);
    QTest::keyClick(choices->view(), Qt::Key_Down);
    QTest::keyClick(choices->view(), Qt::Key_Return);
    f.settle();
    CHECK(f.values("3.2a").front().value.result == domain::IndicatorResult::Met);
    auto *reason = f.find<QPlainTextEdit>("indicatorReason");
    reason->setFocus();
    f.RegistersFixture::type("đã đối chiếu");
    f.press(Qt::Key_Tab);
    f.settle();
    CHECK(f.values("3.2a").front().value.reason == u"đã đối chiếu");
    // what is typed and not yet told is stored with another row
    f.find<QLineEdit>("indicatorSource")->setFocus();
    f.RegistersFixture::type("Công an xã");
    f.goTo("1.1", IndicatorColumn::Numerator);
    CHECK(f.values("3.2a").front().value.source == u"Công an xã");
    CHECK(f.find<QLineEdit>("indicatorSource")->text().isEmpty());

    f.goTo("6.2", IndicatorColumn::Numerator);
    auto *confirm = f.find<QPushButton>("indicatorConfirm");
    REQUIRE(confirm->isVisible());
    f.click("indicatorConfirm");
    CHECK_FALSE(confirm->isVisible());
    CHECK(f.model().row(f.model().indexOf(u"6.2"_s)).line.isConfirmed());
    f.run("edit.undo");
    CHECK_FALSE(f.model().row(f.model().indexOf(u"6.2"_s)).line.isConfirmed());
}

TEST_CASE("own indicators: added with a target for the year, changed, split, dropped, put back", "[indicators-gui]")
{
    IndicatorsFixture f;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *save = dialog.findChild<QPushButton *>(u"save"_s);
        CHECK_FALSE(save->isEnabled());
        auto *code = dialog.findChild<QLineEdit *>(u"indicatorCode"_s);
        code->setText(u"6.1"_s);
        dialog.findChild<QPlainTextEdit *>(u"indicatorName"_s)->setPlainText(u"Thôn có nữ trưởng thôn"_s);
        CHECK_FALSE(save->isEnabled()); // taken
        CHECK(dialog.findChild<QLabel *>(u"problem"_s)->isVisible());
        code->setText(u"1.2"_s);
        CHECK(save->isEnabled());
        dialog.findChild<QLineEdit *>(u"indicatorNumerator"_s)->setText(u"Số thôn có"_s);
        dialog.findChild<QLineEdit *>(u"indicatorDenominator"_s)->setText(u"Tổng số thôn"_s);
        auto *targets = dialog.findChild<QTableView *>(u"indicatorTargets"_s);
        targets->model()->setData(targets->model()->index(0, 0), u"2026"_s);
        targets->model()->setData(targets->model()->index(0, 1), u"30,5"_s);
        return true;
    });
    f.choose("indicatorAdd");
    f.type("1.2", IndicatorColumn::Numerator, "3");
    f.type("1.2", IndicatorColumn::Denominator, "9");
    CHECK(f.text("1.2", IndicatorColumn::Target).contains(u"30,5"));
    CHECK(f.model().row(f.model().indexOf(u"1.2"_s)).line.result == domain::IndicatorResult::Met);

    f.goTo("1.2", IndicatorColumn::Numerator);
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        CHECK(dialog.findChild<QLineEdit *>(u"indicatorCode"_s)->isReadOnly());
        auto *targets = dialog.findChild<QTableView *>(u"indicatorTargets"_s);
        targets->model()->setData(targets->model()->index(0, 1), u"50"_s);
        return true;
    });
    f.choose("indicatorEdit");
    CHECK(f.model().row(f.model().indexOf(u"1.2"_s)).line.result == domain::IndicatorResult::NotMet);

    f.goTo("3.2a", IndicatorColumn::Numerator);
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *names = dialog.findChild<QPlainTextEdit *>(u"partNames"_s);
        names->setPlainText(u"Một phần"_s);
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
        names->setPlainText(u"Phụ nữ bị bạo lực được hỗ trợ\nTrẻ em bị bạo lực được hỗ trợ"_s);
        CHECK(dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
        return true;
    });
    f.choose("indicatorSplit");
    CHECK(f.model().indexOf(u"3.2a"_s) < 0);
    CHECK(f.model().indexOf(u"3.2a-1"_s) >= 0);
    CHECK(f.model().indexOf(u"3.2a-2"_s) == f.model().indexOf(u"3.2a-1"_s) + 1);
    f.run("edit.undo"); // one act
    CHECK(f.model().indexOf(u"3.2a"_s) >= 0);
    CHECK(f.model().indexOf(u"3.2a-1"_s) < 0);

    f.goTo("6.1", IndicatorColumn::Numerator);
    f.choose("indicatorDrop");
    CHECK(f.model().indexOf(u"6.1"_s) < 0);
    f.choose("indicatorRestore");
    CHECK(f.model().indexOf(u"6.1"_s) >= 0);
    f.goTo("1.2", IndicatorColumn::Numerator);
    f.choose("indicatorReset"); // an own one goes
    CHECK(f.model().indexOf(u"1.2"_s) < 0);
    CHECK(f.values("1.2").size() == 1); // its values stay
    f.choose("indicatorSuggested");
    CHECK(f.model().indexOf(u"X12"_s) > 0);
    f.type("X6", IndicatorColumn::Numerator, "có");
    CHECK(f.values("X6").front().value.numerator == 1);
    f.choose("indicatorOptional");
    CHECK(f.model().indexOf(u"2.3"_s) > 0);
}

TEST_CASE("the filter finds by words, by what is missing, by who has the figures", "[indicators-gui]")
{
    IndicatorsFixture f;
    f.type("3.2a", IndicatorColumn::Numerator, "9");
    auto *words = f.find<QLineEdit>("indicatorsFilter");
    f.run("edit.find");
    CHECK(QApplication::focusWidget() == words);
    f.RegistersFixture::type("bao luc");
    f.press(Qt::Key_Return);
    CHECK(f.model().indexOf(u"3.2b"_s) > 0);
    CHECK(f.model().indexOf(u"6.1"_s) < 0);
    auto *show = f.find<QComboBox>("indicatorsShow");
    show->setCurrentIndex(1);
    Q_EMIT show->activated(1);
    CHECK(f.model().indexOf(u"3.2a"_s) < 0);
    words->clear();
    f.find<QLineEdit>("indicatorsFilter")->setFocus();
    f.press(Qt::Key_Return);
    auto *source = f.find<QComboBox>("indicatorsSource");
    const int police = source->findText(u"Công an xã"_s);
    REQUIRE(police > 0);
    source->setCurrentIndex(police);
    Q_EMIT source->activated(police);
    CHECK(f.model().indexOf(u"3.3"_s) > 0);
    CHECK(f.model().indexOf(u"6.1"_s) < 0);
}

TEST_CASE("values come in from a table after a look, as one act; out they go as the table is; letters ask each agency", "[indicators-gui]")
{
    IndicatorsFixture f;
    f.prompts->openFiles << f.write("chỉ tiêu.csv", "Mã;Năm;Tử số;Mẫu số;Nguồn\n3.2a;2026;9;12;Công an xã\n6.2;2026;20;21;\n9.9;2026;1;2;\n");
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>(u"indicatorImportChanges"_s);
        REQUIRE(list);
        CHECK(list->count() == 2); // the unknown one is told, not offered
        list->setCurrentRow(1);
        list->item(1)->setCheckState(Qt::Unchecked);
        return true;
    });
    f.click("indicatorsImport");
    CHECK(f.values("3.2a").size() == 1);
    CHECK(f.values("6.2").empty());
    f.run("edit.undo");
    CHECK(f.values("3.2a").empty());
    f.run("edit.redo");

    const auto table = f.window->findChild<Page *>(u"indicatorsPage"_s)->table();
    REQUIRE(table);
    CHECK(table->columns.size() == 18);
    CHECK(table->count > 12);

    f.prompts->saveFiles << f.dir.file(u"công văn.docx"_s);
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>(u"dataRequestChanges"_s);
        REQUIRE(list);
        CHECK(list->count() > 4);
        auto *due = dialog.findChild<QLineEdit *>(u"dataRequestDue"_s);
        due->setText(u"sắp"_s);
        dialog.accept();
        CHECK(dialog.isVisible()); // that is no day
        due->setText(u"05/12"_s);
        return true;
    });
    f.click("indicatorsLetters");
    CHECK(QFile::exists(f.dir.file(u"công văn.docx"_s)));
    CHECK(f.prompts->opened.size() == 1);
    CHECK(f.prompts->proposedFiles.last().endsWith(u"CV-de-nghi-cung-cap-so-lieu-2026.docx"));
}

TEST_CASE("a province sees its own rows, and what its communes' values come to", "[indicators-gui]")
{
    IndicatorsFixture f(u"Sở Nội vụ"_s);
    CHECK(f.model().indexOf(u"2.1"_s) > 0);
    CHECK(f.model().indexOf(u"3.1"_s) < 0);
    for (const char *unit : {"xã A (mẫu)", "xã B (mẫu)"}) {
        domain::IndicatorValue value;
        value.code = u"3.2a"_s;
        value.year = 2026;
        value.unit.name = QString::fromUtf8(unit);
        value.numerator = 3;
        value.denominator = 4;
        REQUIRE(f.service().saveValue(value));
    }
    f.settle();
    f.goTo("3.2a", IndicatorColumn::Numerator);
    REQUIRE(f.find<QPushButton>("indicatorUnits")->isVisible());
    f.click("indicatorUnits");
    CHECK(f.text("3.2a", IndicatorColumn::Numerator) == u"6");
    CHECK(f.text("3.2a", IndicatorColumn::Value) == u"75");
}

TEST_CASE("the chart: what was reached, the milestones, and between them a line that is no figure", "[indicators-gui]")
{
    const domain::Indicator indicator = domain::indicatorAt(application::shippedIndicators().front(), domain::AgencyLevel::Province);
    const auto value = [&](int year, qint64 numerator) {
        application::StoredIndicatorValue stored;
        stored.value.code = indicator.code;
        stored.value.year = year;
        stored.value.numerator = numerator;
        stored.value.denominator = 200;
        return stored;
    };
    const documents::Chart chart = indicatorChart(indicator, domain::AgencyLevel::Province, {value(2023, 90), value(2025, 118)}, 2026);
    CHECK(chart.categories == QStringList{u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s, u"2027"_s, u"2028"_s, u"2029"_s, u"2030"_s});
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[0].figures[0].value == 450);
    CHECK_FALSE(chart.series[0].figures[1].value.has_value()); // nobody said 2024
    CHECK_FALSE(chart.series[0].figures[1].isPassing);
    CHECK(chart.series[0].figures[5].isPassing);               // still to come
    CHECK(chart.series[1].figures[2].value == 600);
    CHECK_FALSE(chart.series[1].figures[2].isPassing);
    CHECK(chart.series[1].figures[3].isPassing);
    CHECK(documents::chartLines(chart).join(u'\n').contains(u"59"));
    CHECK(indicatorChart(domain::Indicator(), domain::AgencyLevel::Province, {}, 2026).categories.isEmpty());
}
