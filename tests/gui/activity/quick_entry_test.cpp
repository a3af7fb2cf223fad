// The quick entry, by keyboard alone and with few keys.
#include "gui/activity/log_fixture.h"

#include "application/labels.h"
#include "gui/dialogs/quick_entry_dialog.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/suggest_line.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

/// Counts what is pressed, as a person would press it: whatever has the focus gets it.
struct Keys {
    int pressed = 0;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        QTest::keyClick(at, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &words)
    {
        pressed += static_cast<int>(words.size());
        typeWords(QApplication::focusWidget(), words);
        QCoreApplication::processEvents();
    }
};

struct EntryFixture : LogFixture {
    QuickEntryDialog &open()
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        settle();
        auto *dialog = find<QuickEntryDialog>("quickEntryDialog");
        REQUIRE(dialog->isVisible());
        QApplication::setActiveWindow(dialog);
        QCoreApplication::processEvents();
        return *dialog;
    }
    template <typename Widget = QLineEdit>
    Widget *field(const char *name)
    {
        return child<Widget>(*find<QuickEntryDialog>("quickEntryDialog"), name);
    }
};

} // namespace

TEST_CASE("An activity is entered with few keys, and the next begins", "[gui][entry]")
{
    EntryFixture f;
    f.start();
    f.open();
    Keys keys;
    keys.type(QStringLiteral("5/1"));
    keys.press(Qt::Key_Tab);
    keys.type(QStringLiteral("Họp thôn Khe Mây"));
    for (int i = 0; i < 7; ++i) // over task, kind, section, body, place, held
        keys.press(Qt::Key_Tab);
    REQUIRE(f.field("activityPeople")->hasFocus());
    keys.type(QStringLiteral("45"));
    keys.press(Qt::Key_Return);
    f.settle();
    auto rows = f.stored();
    REQUIRE(rows.size() == 1);
    const domain::Activity first = rows.front().activity;
    CHECK(first.title == QStringLiteral("Họp thôn Khe Mây"));
    CHECK(first.from == QDate(2026, 1, 5));
    CHECK(first.costSource == QStringLiteral("Lồng ghép, không bố trí riêng")); // first at a commune
    REQUIRE(first.figures.size() == 1);
    CHECK(first.figures.front().total == 45);
    CHECK_FALSE(first.figures.front().women.has_value()); // nobody counted: unknown, not 0
    CHECK_FALSE(first.cost.has_value());
    CHECK(keys.pressed <= 32); // at three keys a second well under twenty seconds

    // the same meeting a week later: the day, three letters of the title, the number
    CHECK(f.field("activityDate")->hasFocus());
    Keys again;
    again.type(QStringLiteral("12/1"));
    again.press(Qt::Key_Tab);
    again.type(QStringLiteral("hop"));
    again.press(Qt::Key_Down);
    again.press(Qt::Key_Tab);
    CHECK(f.field("activityTitle")->text() == QStringLiteral("Họp thôn Khe Mây"));
    again.press(Qt::Key_Return);
    f.settle();
    rows = f.stored();
    REQUIRE(rows.size() == 2);
    CHECK(rows.back().activity.title == first.title);
    CHECK(rows.back().activity.from == QDate(2026, 1, 12));
    CHECK(again.pressed <= 12);
    CHECK(f.field<QLabel>("entrySaved")->text().contains(first.title));
}

TEST_CASE("Suggestions are inserted by Enter or Tab only; typed words stay as they are", "[gui][entry]")
{
    EntryFixture f;
    f.add({sampleActivity(QStringLiteral("Họp thôn"), QDate(2026, 1, 1))});
    f.start();
    f.open();
    auto *title = f.field<SuggestLine>("activityTitle");
    title->setFocus();
    typeWords(title, QStringLiteral("họp"));
    REQUIRE(title->isPopupShown());
    CHECK(title->text() == QStringLiteral("họp"));
    QTest::keyClick(title, Qt::Key_Escape); // closes the list, not the dialog
    CHECK(f.find<QuickEntryDialog>("quickEntryDialog")->isVisible());
    QTest::keyClick(title, Qt::Key_Return); // a new title is a new title
    f.settle();
    REQUIRE(f.stored().size() == 2);
    CHECK(f.stored().back().activity.title == QStringLiteral("họp"));
}

TEST_CASE("Esc leaves, and what was typed waits", "[gui][entry]")
{
    EntryFixture f;
    f.start();
    QuickEntryDialog &dialog = f.open();
    auto *title = f.field("activityTitle");
    title->setFocus();
    typeWords(title, QStringLiteral("Đang gõ dở"));
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(f.stored().empty());
    f.open();
    CHECK(title->text() == QStringLiteral("Đang gõ dở"));
    f.run("activity.enter");
    CHECK(title->text() == QStringLiteral("Đang gõ dở"));
}

TEST_CASE("A task is found by its words and says what kind of content it is", "[gui][entry]")
{
    EntryFixture f;
    domain::Plan plan = samplePlan();
    for (const domain::Block &block : plan.sections.at(1).sections.front().blocks) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block)) {
            domain::makeTask(plan, paragraph->uuid);
            break;
        }
    }
    REQUIRE(plan.tasks.size() == 1);
    f.addPlan(plan);
    f.start();
    f.open();
    auto *place = f.field<SuggestLine>("activityPlace");
    place->setFocus();
    typeWords(place, plan.tasks.front().title.left(8));
    REQUIRE(place->isPopupShown());
    QTest::keyClick(place, Qt::Key_Return);
    CHECK(place->text().contains(plan.tasks.front().title.simplified()));
    auto *title = f.field("activityTitle");
    title->setFocus();
    typeWords(title, QStringLiteral("Một việc"));
    QTest::keyClick(title, Qt::Key_Return);
    f.settle();
    REQUIRE(f.stored().size() == 1);
    const domain::Activity stored = f.stored().front().activity;
    CHECK(stored.taskUuid == plan.tasks.front().uuid);
    CHECK(stored.planUuid == plan.uuid);
    CHECK(stored.sectionKind.has_value());
}

TEST_CASE("A series is stored on each of its days, as one act", "[gui][entry]")
{
    EntryFixture f;
    f.start();
    QuickEntryDialog &dialog = f.open();
    typeWords(f.field("activityDate"), QStringLiteral("5/1"));
    auto *title = f.field("activityTitle");
    title->setFocus();
    typeWords(title, QStringLiteral("Phát thanh"));
    f.field<QToolButton>("series")->click();
    f.field<QSpinBox>("seriesWeeks")->setValue(2);
    f.field<QPushButton>("seriesWeekly")->click();
    auto *dates = f.field("seriesDates");
    dates->setFocus();
    dates->end(false);
    typeWords(dates, QStringLiteral(", 3/2"));
    REQUIRE(dialog.days().size() == 4);
    QTest::keyClick(dates, Qt::Key_Return);
    f.settle();
    auto rows = f.stored();
    REQUIRE(rows.size() == 4);
    CHECK(rows.at(1).activity.from == QDate(2026, 1, 12));
    CHECK(rows.at(3).activity.from == QDate(2026, 2, 3));
    CHECK_FALSE(rows.at(0).activity.seriesUuid.isEmpty());
    CHECK(rows.at(0).activity.seriesUuid == rows.at(3).activity.seriesUuid);
    f.run("edit.undo");
    CHECK(f.stored().empty());
}

TEST_CASE("What is entered again and again is a preset", "[gui][entry]")
{
    EntryFixture f;
    f.start();
    f.open();
    auto *title = f.field("activityTitle");
    title->setFocus();
    typeWords(title, QStringLiteral("Phát thanh thôn"));
    auto *kind = f.field<SuggestLine>("activityKind");
    kind->setFocus();
    typeWords(kind, QStringLiteral("phat thanh"));
    QTest::keyClick(kind, Qt::Key_Tab);
    for (QAction *action : f.field<QToolButton>("presets")->menu()->actions())
        action->trigger(); // the only one there is: keep it
    auto *name = f.field("presetName");
    REQUIRE(name->isVisible());
    name->setFocus();
    name->selectAll();
    typeWords(name, QStringLiteral("Phát thanh tuần"));
    QTest::keyClick(name, Qt::Key_Return);
    f.settle();
    const auto presets = f.log().presets();
    REQUIRE(presets);
    REQUIRE(presets->size() == 1);
    CHECK(presets->front().name == QStringLiteral("Phát thanh tuần"));
    CHECK(presets->front().activity.kind == QStringLiteral("broadcast"));
    QTest::keyClick(title, Qt::Key_Return);
    f.settle();
    REQUIRE(f.stored().size() == 1);
    CHECK(title->text().isEmpty());
    QTest::keyClick(f.field("activityDate"), Qt::Key_1, Qt::ControlModifier);
    CHECK(title->text() == QStringLiteral("Phát thanh thôn"));
}

TEST_CASE("Money and estimates are read as people write them, and what isn't understood is said", "[gui][entry]")
{
    EntryFixture f;
    f.start();
    QuickEntryDialog &dialog = f.open();
    auto *title = f.field("activityTitle");
    title->setFocus();
    typeWords(title, QStringLiteral("Tập huấn"));
    auto *cost = f.field("activityCost");
    cost->setFocus();
    typeWords(cost, QStringLiteral("nhiều"));
    auto *people = f.field("activityPeople");
    people->setFocus();
    CHECK(child<QLabel>(dialog, "activityCostNote")->isVisible());
    typeWords(people, QStringLiteral("ước 50"));
    cost->setFocus();
    cost->selectAll();
    typeWords(cost, QStringLiteral("ước 5tr"));
    QTest::keyClick(cost, Qt::Key_Return);
    f.settle();
    REQUIRE(f.stored().size() == 1);
    const domain::Activity stored = f.stored().front().activity;
    CHECK(stored.cost == 5000000);
    CHECK(stored.isCostEstimate);
    REQUIRE(stored.figures.size() == 1);
    CHECK(stored.figures.front().total == 50);
    CHECK(stored.figures.front().isEstimate);
}

TEST_CASE("Without a day or a title nothing is stored, and the field that lacks it has the focus", "[gui][entry]")
{
    EntryFixture f;
    f.start();
    f.open();
    auto *date = f.field("activityDate");
    date->selectAll();
    typeWords(date, QStringLiteral("31/02"));
    QTest::keyClick(date, Qt::Key_Return);
    f.settle();
    CHECK(f.stored().empty());
    CHECK(date->hasFocus());
    CHECK(f.field<QLabel>("activityDateNote")->isVisible());
    date->selectAll();
    typeWords(date, QStringLiteral("28/2"));
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(f.field("activityTitle")->hasFocus());
    CHECK(f.stored().empty());
}

TEST_CASE("After an activity its task may be marked with one button", "[gui][entry]")
{
    EntryFixture f;
    domain::Plan plan = samplePlan();
    for (const domain::Block &block : plan.sections.at(1).sections.front().blocks) {
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block)) {
            domain::makeTask(plan, paragraph->uuid);
            break;
        }
    }
    const qint64 id = f.addPlan(plan);
    f.start();
    f.open();
    auto *place = f.field<SuggestLine>("activityPlace");
    place->setFocus();
    typeWords(place, plan.tasks.front().title.left(8));
    QTest::keyClick(place, Qt::Key_Return);
    auto *title = f.field("activityTitle");
    title->setFocus();
    typeWords(title, QStringLiteral("Một việc"));
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    REQUIRE(f.stored().size() == 1);
    CHECK(f.noticeText().contains(plan.tasks.front().title.simplified().left(10)));
    const auto state = [&] { return f.services.plans().load(id)->plan.tasks.front().status; };
    CHECK(state() == domain::TaskStatus::NotStarted); // the user decides
    for (QPushButton *button : f.window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(application::label(domain::TaskStatus::Running)))
            button->click();
    }
    f.settle();
    CHECK(state() == domain::TaskStatus::Running);
    f.run("edit.undo");
    CHECK(state() == domain::TaskStatus::NotStarted);
}

TEST_CASE("Who logs from another page is told where it went, and gets there", "[gui][entry]")
{
    EntryFixture f;
    f.start();
    REQUIRE(f.currentPage() != QStringLiteral("activities"));
    f.open();
    Keys keys;
    keys.press(Qt::Key_Tab);
    keys.type(QStringLiteral("Họp thôn Khe Mây"));
    keys.press(Qt::Key_Return);
    f.settle();
    keys.press(Qt::Key_Escape);
    f.settle();
    CHECK(f.noticeText().contains(QLatin1Char('1')));
    auto *bar = f.window->findChild<NoticeBar *>();
    REQUIRE(bar);
    QPushButton *look = nullptr;
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("ảnh")))
            look = button;
    }
    REQUIRE(look);
    QTest::keyClick(look, Qt::Key_Space);
    f.settle();
    CHECK(f.currentPage() == QStringLiteral("activities"));
    CHECK(f.table().model()->rowCount() == 1);
    // there nothing is told: it is in sight
    f.window->findChild<NoticeBar *>()->clear();
    f.open();
    keys.press(Qt::Key_Tab);
    keys.type(QStringLiteral("Phát thanh"));
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_Escape);
    f.settle();
    CHECK(f.noticeText().isEmpty());
}
