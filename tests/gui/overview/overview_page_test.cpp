// "Tổng quan" by keyboard: figures and charts open the rows behind them; paper and PDF.
#include "gui/activity/log_fixture.h"
#include "gui/pages/overview/overview_page.h"
#include "gui/pages/overview/overview_paper.h"
#include "gui/widgets/chart_view.h"

#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

domain::Plan planWithTasks()
{
    domain::Plan plan = samplePlan();
    domain::Task task;
    task.title = u"Tổ chức truyền thông tại thôn (mẫu)"_s;
    task.kind = domain::SectionKind::Communication;
    task.end = domain::PartialDate::of(QDate(2026, 1, 31));
    task.sectionUuid = plan.sections.front().uuid;
    plan.tasks.push_back(task);
    task.title = u"Duy trì câu lạc bộ (mẫu)"_s;
    task.kind = domain::SectionKind::Models;
    task.end = domain::PartialDate::of(QDate(2026, 12, 31));
    task.budget.amount = 5'000'000;
    plan.tasks.push_back(task);
    return plan;
}

struct OverviewFixture : LogFixture {
    void showOverview(QSize size = {1366, 700})
    {
        start().resize(size);
        auto *frame = window->findChild<Frame *>();
        frame->showPage(u"overview"_s);
        Q_EMIT frame->pageChosen(u"overview"_s);
        settle();
        QApplication::setActiveWindow(window.get());
        QCoreApplication::processEvents();
    }
    QString currentPage() { return window->findChild<Frame *>()->currentPage(); }
};

} // namespace

TEST_CASE("figures of the overview open the rows behind them by keyboard", "[overview]")
{
    OverviewFixture f;
    f.addPlan(planWithTasks());
    f.add({sampleActivity(u"Truyền thông một"_s, QDate(2026, 1, 3), 40, 25), sampleActivity(u"Truyền thông hai"_s, QDate(2026, 2, 3), 60),
           sampleActivity(u"Năm trước"_s, QDate(2025, 2, 3), 10)});
    f.showOverview();
    auto *activities = f.find<QPushButton>("tile-activities");
    CHECK(activities->accessibleName().endsWith(u"2"_s));
    CHECK(f.find<QPushButton>("tile-people")->accessibleName().endsWith(u"100"_s));
    CHECK(f.find<QPushButton>("tile-people")->accessibleDescription().contains(u"1/2"_s));
    activities->setFocus();
    QTest::keyClick(activities, Qt::Key_Space);
    f.settle();
    CHECK(f.currentPage() == u"activities");
    CHECK(f.table().model()->rowCount() == 2);

    // a month of the chart
    f.window->findChild<Frame *>()->showPage(u"overview"_s);
    Q_EMIT f.window->findChild<Frame *>()->pageChosen(u"overview"_s);
    f.settle();
    auto *months = f.find<ChartView>("chart-months");
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Home);
    CHECK(months->currentKey() == u"month|1");
    QTest::keyClick(months, Qt::Key_Return);
    f.settle();
    CHECK(f.currentPage() == u"activities");
    CHECK(f.table().model()->rowCount() == 1);

    // a task of the chart
    f.window->findChild<Frame *>()->showPage(u"overview"_s);
    Q_EMIT f.window->findChild<Frame *>()->pageChosen(u"overview"_s);
    f.settle();
    QStringList offered;
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>(u"choices"_s);
        for (int i = 0; i < list->count(); ++i)
            offered << list->item(i)->text();
        return true;
    });
    auto *late = f.find<QPushButton>("tile-tasks|all||late");
    late->setFocus();
    QTest::keyClick(late, Qt::Key_Space);
    f.settle();
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().contains(u"Tổ chức truyền thông"_s));
    CHECK(f.currentPage() != u"overview");
}

TEST_CASE("models and inspections are charts that open their registers at those rows", "[overview]")
{
    OverviewFixture f;
    application::RecordService records(f.services.database());
    domain::CommunityModel model;
    for (const auto &[name, kind, state] : {std::tuple(u"Câu lạc bộ A (mẫu)"_s, u"cau-lac-bo"_s, domain::ModelState::Running),
                                            std::tuple(u"Câu lạc bộ B (mẫu)"_s, u"cau-lac-bo"_s, domain::ModelState::Paused),
                                            std::tuple(u"Nhà ông C (mẫu)"_s, u"dia-chi-tin-cay"_s, domain::ModelState::Running)}) {
        model.name = name;
        model.kind = kind;
        model.state = state;
        model.started = domain::PartialDate::ofYear(2024);
        REQUIRE(records.save(model));
    }
    domain::Inspection inspection;
    inspection.unit.name = u"Trường Khe Mây (mẫu)"_s;
    inspection.date = QDate(2026, 2, 3);
    inspection.role = domain::InspectionRole::SelfCheck;
    REQUIRE(records.save(inspection));
    f.showOverview();
    const auto open = [&](const char *chart, const QString &key) {
        f.WindowFixture::goTo("overview");
        auto *view = f.find<ChartView>(chart);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        for (int i = 0; i < 12 && view->currentKey() != key; ++i)
            QTest::keyClick(view, i % 4 == 3 ? Qt::Key_Down : Qt::Key_Right);
        INFO(view->currentKey().toStdString());
        REQUIRE(view->currentKey() == key);
        QTest::keyClick(view, Qt::Key_Return);
        f.settle();
    };
    open("chart-models", u"models|running|Câu lạc bộ"_s);
    CHECK(f.currentPage() == u"models");
    CHECK(f.find<QTableView>("models.table")->model()->rowCount() == 1);
    open("chart-inspections", u"inspections|self-check"_s);
    CHECK(f.currentPage() == u"inspections");
    CHECK(f.find<QTableView>("inspections.table")->model()->rowCount() == 1);
    // the figure opens all of them again
    f.WindowFixture::goTo("overview");
    QTest::keyClick(f.find<QPushButton>("tile-models"), Qt::Key_Space);
    f.settle();
    CHECK(f.find<QTableView>("models.table")->model()->rowCount() == 3);
}

TEST_CASE("the overview is written as PDF and printed on A4", "[overview]")
{
    OverviewFixture f;
    f.addPlan(planWithTasks());
    f.add({sampleActivity(u"Truyền thông"_s, QDate(2026, 1, 3), 40, 25)});
    f.showOverview();
    const QString file = f.dir.file(u"tổng quan.pdf"_s);
    f.prompts->saveFiles = {file};
    QTest::keyClick(f.find<QPushButton>("overviewPdf"), Qt::Key_Space);
    f.settle();
    CHECK(readAll(file).startsWith("%PDF"));
    const QString printed = f.dir.file(u"in.pdf"_s);
    f.prompts->printers.push_back([&](QPrinter &printer) {
        CHECK(printer.pageLayout().pageSize().id() == QPageSize::A4);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return true;
    });
    QTest::keyClick(f.find<QPushButton>("overviewPrint"), Qt::Key_Space);
    f.settle();
    REQUIRE(f.prompts->printQuestions.size() == 1);
    CHECK(f.prompts->printQuestions.front().pageCount >= 1);
    CHECK(readAll(printed).startsWith("%PDF"));
    f.prompts->saveFiles = {f.dir.file(u"nicht/da.pdf"_s)};
    QTest::keyClick(f.find<QPushButton>("overviewPdf"), Qt::Key_Space);
    f.settle();
    CHECK_FALSE(f.noticeText().isEmpty());
}

TEST_CASE("an overview of nothing says so instead of zeros", "[overview]")
{
    application::Overview overview;
    overview.query = {2026, {}, QDate(2026, 3, 2)};
    const OverviewSheet sheet = overviewSheet(overview);
    for (const OverviewTile &tile : sheet.tiles) {
        if (tile.key == u"people")
            CHECK(tile.value == u"–");
    }
    for (const auto &[name, chart] : sheet.charts) {
        if (name != u"money") {
            INFO(name.toStdString());
            CHECK((chart.categories.isEmpty() || chart.series.empty()));
        }
    }
    CHECK(OverviewPaper(sheet).pageCount() >= 1);
    CHECK(tasksOf(overview, u"tasks|all||"_s).empty());
    CHECK_FALSE(activitiesOf(overview, u"models"_s));
}
