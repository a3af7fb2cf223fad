// Pictures of figures, collection sheets and the overview, to be looked at: BD_SCREENS=folder test_gui "[.figure-screens]".
#include "application/demo.h"
#include "application/translation.h"
#include "gui/activity/log_fixture.h"
#include "gui/dialogs/collection_dialog.h"
#include "gui/pages/tabbed_page.h"
#include "gui/support/shoot.h"
#include "gui/widgets/entry_grid.h"

#include <QPushButton>
#include <QScrollArea>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

void goTo(LogFixture &f, const QString &page, const QString &tab = {})
{
    auto *frame = f.window->findChild<Frame *>();
    frame->showPage(page);
    Q_EMIT frame->pageChosen(page);
    f.settle();
    if (!tab.isEmpty())
        f.window->findChild<TabbedPage *>()->showTab(tab);
    f.settle();
}

void fill(LogFixture &f)
{
    const auto plans = application::demoPlans();
    REQUIRE(plans);
    domain::Plan plan = plans->back();
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        if (i % 3 == 0)
            plan.tasks[i].status = domain::TaskStatus::Done;
        else if (i % 3 == 1)
            plan.tasks[i].status = domain::TaskStatus::Running;
        if (i % 5 == 0)
            plan.tasks[i].end = domain::PartialDate::of(QDate(2026, 2, 1));
    }
    f.addPlan(plan);
    std::vector<domain::Activity> year;
    for (int i = 0; i < 60; ++i) {
        auto activity = sampleActivity(u"Truyền thông tại thôn (mẫu)"_s, QDate(2025, 3, 1).addDays(i * 6 % 360), i % 4 ? std::optional<qint64>(20 + i * 7 % 90) : std::nullopt,
                                       i % 3 ? std::nullopt : std::optional<qint64>(12 + i % 20));
        if (i % 4 == 0)
            activity.cost = 500000 * (1 + i % 9);
        year.push_back(activity);
    }
    f.add(year);
    auto &figures = f.services.services().figures;
    domain::FigureEntry entry;
    entry.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto typed = [&](const char *measure, qint64 total, std::optional<qint64> women, const QString &source) {
        entry.measure = QString::fromLatin1(measure);
        entry.total = total;
        entry.women = women;
        entry.source = source;
        REQUIRE(figures.save(entry, 0));
    };
    typed("attendances", 1150, 640, u"Hội Liên hiệp Phụ nữ xã (mẫu)"_s);
    typed("dv-cases", 4, {}, u"Công an xã (mẫu)"_s);
    typed("dv-cases", 6, {}, u"Trạm Y tế xã (mẫu)"_s);
    typed("leaflets", 500, {}, {});
    domain::Collection collection;
    collection.title = u"Số liệu 6 tháng đầu năm 2026"_s;
    collection.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    collection.due = QDate(2026, 6, 5);
    collection.measures = {u"sessions"_s, u"attendances"_s, u"leaflets"_s, u"broadcasts"_s, u"clubs"_s, u"trusted-addresses"_s, u"dv-cases"_s};
    for (const char *name : {"Thôn Suối Đá (mẫu)", "Thôn Bản Mây (mẫu)", "Thôn Khe Sung (mẫu)", "Trường Trung học cơ sở Khe Mây (mẫu)", "Trường Tiểu học Khe Mây (mẫu)",
                             "Trạm Y tế xã (mẫu)", "Công an xã (mẫu)"})
        collection.units.push_back({std::nullopt, QString::fromUtf8(name), domain::Addressing::Assigned});
    auto &records = f.services.services().records;
    REQUIRE(records.save(collection));
    collection = records.list<domain::Collection>()->front().value;
    for (std::size_t i = 0; i + 2 < collection.units.size(); ++i) {
        for (int m = 0; m < 4; ++m) {
            domain::CollectionAnswer answer;
            answer.collectionUuid = collection.uuid;
            answer.unit = domain::unitKey(collection.units[i]);
            answer.measure = collection.measures[m];
            answer.total = m == 0 ? qint64(i) : qint64(i + 1) * (m + 1) * 17;
            if (m == 1 && i != 2)
                answer.women = *answer.total / 2;
            REQUIRE(records.save(answer));
        }
    }
}

} // namespace

TEST_CASE("Figures, collection sheets and the overview as they look", "[.figure-screens]")
{
    application::setLanguage(*qApp, qEnvironmentVariableIsSet("BD_ENGLISH") ? u"en"_s : u"vi"_s);
    if (qEnvironmentVariableIsSet("BD_DARK"))
        applyTheme(*qApp, Theme::Dark);
    LogFixture f;
    f.showLog({1366, 700});
    goTo(f, u"activities"_s, u"collection"_s);
    shoot(*f.window, u"collection-empty"_s);
    goTo(f, u"overview"_s);
    shoot(*f.window, u"overview-empty"_s);
    fill(f);
    goTo(f, u"activities"_s, u"figures"_s);
    shoot(*f.window, u"figures"_s);
    auto *table = f.find<EntryGrid>("figures");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == u"Câu lạc bộ")
            table->setCurrentIndex(table->model()->index(row, 3));
    }
    shoot(*f.window, u"figures-stock"_s);
    goTo(f, u"activities"_s, u"collection"_s);
    shoot(*f.window, u"collection"_s);
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        shoot(dialog, u"collection-dialog"_s);
        return false;
    });
    f.find<QPushButton>("collectionAdd")->click();
    f.prompts->dialogs.clear();
    goTo(f, u"overview"_s);
    shoot(*f.window, u"overview"_s);
    auto *area = f.find<QWidget>("overviewPage")->findChild<QScrollArea *>();
    area->grab();
    f.window->resize(1366, 2200);
    shoot(*f.window, u"overview-all"_s);
    f.window->resize(683, 384);
    shoot(*f.window, u"overview-small"_s);
    goTo(f, u"activities"_s, u"figures"_s);
    shoot(*f.window, u"figures-small"_s);
    goTo(f, u"activities"_s, u"collection"_s);
    shoot(*f.window, u"collection-small"_s);
    goTo(f, u"overview"_s);
    const QString pdf = QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + u"/overview.pdf"_s;
    f.prompts->saveFiles = {pdf};
    f.find<QPushButton>("overviewPdf")->click();
    f.settle();
}
