// The window comes back as it was left: page, plan, section, columns; recent data files; what its foot says.
#include "gui/dialogs/fit_screen.h"
#include "gui/editing/plan_desk.h"
#include "gui/flows/layout_keeper.h"
#include "gui/flows/session_state.h"
#include "gui/machine_settings.h"
#include "gui/status_line.h"
#include "gui/support/window_fixture.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

QString utf(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// As at the end of the program and its next start.
void startAgain(WindowFixture &f)
{
    f.window->close();
    f.window.reset();
    f.start();
}

} // namespace

TEST_CASE("Page, plan and section come back at the next start", "[gui][session]")
{
    WindowFixture f;
    f.addPlan(samplePlan(utf("Kế hoạch A")));
    const qint64 second = f.addPlan(samplePlan(utf("Kế hoạch B")));
    f.start();
    f.find<QComboBox>("plan")->setCurrentIndex(f.find<QComboBox>("plan")->findData(second));
    Q_EMIT f.find<QComboBox>("plan")->activated(f.find<QComboBox>("plan")->currentIndex());
    f.settle();
    auto *desk = f.window->findChild<PlanDesk *>();
    const QString section = desk->plan().sections.at(1).uuid;
    desk->setCurrent(section);
    startAgain(f);
    desk = f.window->findChild<PlanDesk *>();
    REQUIRE(desk->isOpen());
    CHECK(desk->stored().id == second);
    CHECK(desk->currentSection() == section);
    f.goTo("settings");
    REQUIRE(f.find("settingsPage")->isVisible());
    startAgain(f);
    CHECK(f.find("settingsPage")->isVisible());
    REQUIRE(f.services.plans().remove(second, f.services.plans().load(second)->version)); // gone meanwhile
    startAgain(f);
    CHECK_FALSE(f.window->findChild<PlanDesk *>()->isOpen());
}

TEST_CASE("What was kept of one data file is not taken for another", "[gui][session]")
{
    WindowFixture f(false);
    MachineSettings machine;
    const SessionPlace place{QStringLiteral("/a/b.db"), QStringLiteral("plans"), QStringLiteral("p"), QStringLiteral("s")};
    keepSessionPlace(machine, place);
    CHECK(keptSessionPlace(machine, QStringLiteral("/a/b.db")) == place);
    CHECK(keptSessionPlace(machine, QStringLiteral("/a/c.db")) == SessionPlace());
    machine.setState(QStringLiteral("session"), "nonsense");
    CHECK(keptSessionPlace(machine, QStringLiteral("/a/b.db")) == SessionPlace());
}

TEST_CASE("Columns, panes and tabs stay as they were left", "[gui][session]")
{
    WindowFixture f(false);
    struct Page {
        Page()
        {
            page.setObjectName(QStringLiteral("somePage"));
            page.resize(800, 400);
            tree = new QTreeView(&page);
            tree->setObjectName(QStringLiteral("tree"));
            tree->setModel(&model);
            panes = new QSplitter(&page);
            panes->setObjectName(QStringLiteral("panes"));
            panes->addWidget(new QLabel);
            panes->addWidget(new QLabel);
            panes->resize(600, 100);
            tabs = new QTabWidget(&page);
            tabs->setObjectName(QStringLiteral("tabs"));
            tabs->addTab(new QLabel, QStringLiteral("a"));
            tabs->addTab(new QLabel, QStringLiteral("b"));
        }
        QStandardItemModel model{1, 3};
        QWidget page;
        QTreeView *tree;
        QSplitter *panes;
        QTabWidget *tabs;
    };
    MachineSettings machine;
    Page first;
    first.tree->header()->resizeSection(0, 222);
    first.panes->setSizes({150, 450});
    first.tabs->setCurrentIndex(1);
    keepLayout(first.page, machine);
    Page second;
    restoreLayout(second.page, machine);
    CHECK(second.tree->header()->sectionSize(0) == 222);
    CHECK(second.panes->sizes() == first.panes->sizes());
    CHECK(second.tabs->currentIndex() == 1);
    Page other; // with another column: nothing is taken over
    other.model.setColumnCount(4);
    const int before = other.tree->header()->sectionSize(0);
    restoreLayout(other.page, machine);
    CHECK(other.tree->header()->sectionSize(0) == before);
}

TEST_CASE("Recent data files stand in the menu; missing ones are marked and can be taken out", "[gui][session]")
{
    WindowFixture f(false);
    f.start();
    const QString first = f.dir.file(QStringLiteral("thứ nhất.db")), second = f.dir.file(QStringLiteral("thứ & hai.db"));
    f.window->openDataFile(first, true, true);
    f.settle();
    f.window->openDataFile(second, true, true);
    f.settle();
    QMenu *menu = f.window->commands().action("file.recent")->menu();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 2);
    CHECK(menu->actions().at(0)->text().contains(utf("thứ && hai.db")));
    CHECK(menu->actions().at(0)->isChecked());
    CHECK_FALSE(menu->actions().at(0)->isEnabled()); // it is open
    menu->actions().at(1)->trigger();
    f.settle();
    CHECK(QFileInfo(f.services.database().path()).fileName() == utf("thứ nhất.db"));
    REQUIRE(QFile::remove(second));
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 4); // two files, a line, the way out
    CHECK(menu->actions().at(1)->text().contains(utf("không tìm thấy")));
    CHECK_FALSE(menu->actions().at(1)->isEnabled());
    menu->actions().at(3)->trigger();
    CHECK(MachineSettings().recentFiles() == QStringList{QFileInfo(first).absoluteFilePath()});
}

TEST_CASE("At most nine data files are remembered, each once", "[gui][session]")
{
    WindowFixture f(false);
    MachineSettings machine;
    for (int i = 0; i < 12; ++i)
        machine.addRecentFile(QStringLiteral("/x/%1.db").arg(i));
    machine.addRecentFile(QStringLiteral("/x/7.db"));
    CHECK(machine.recentFiles().size() == 9);
    CHECK(machine.recentFiles().constFirst() == QStringLiteral("/x/7.db"));
    CHECK(machine.recentFiles().count(QStringLiteral("/x/7.db")) == 1);
}

TEST_CASE("The foot says what isn't saved yet before it says when it was", "[gui][session]")
{
    StatusLine line;
    auto *said = line.findChild<QLabel *>(QStringLiteral("saved"));
    line.setDataFile(QStringLiteral("/x/y.db"));
    line.setSaved(morning());
    CHECK(said->text() == utf("Đã lưu lúc 10:42"));
    line.setUnstored(StatusLine::Unstored::Typing);
    CHECK(said->text().contains(utf("Đang lưu…")));
    line.setSaved(morning().addSecs(60));
    CHECK(said->text().contains(utf("Đang lưu…")));
    line.setUnstored(StatusLine::Unstored::Kept);
    CHECK(said->text().contains(utf("Chưa lưu được")));
    line.setUnstored(StatusLine::Unstored::Nothing);
    CHECK(said->text() == utf("Đã lưu lúc 10:43"));
}
