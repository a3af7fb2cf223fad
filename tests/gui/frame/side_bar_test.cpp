// The side bar: which pages an office sees, how others come, and the keys.
#include "gui/flows/side_pages.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/side_bar.h"

#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

QStringList rows(const SideBar &bar)
{
    QStringList texts;
    for (int row = 0; row < bar.list()->count(); ++row)
        texts.append(bar.list()->item(row)->text());
    return texts;
}

struct Bar {
    Bar()
    {
        bar.addPage({QStringLiteral("plans"), QStringLiteral("Kế hoạch"), {}});
        bar.addPage({QStringLiteral("agencies"), QStringLiteral("Cơ quan"), {}, true});
        bar.addPage({QStringLiteral("settings"), QStringLiteral("Cài đặt"), {}});
        bar.show();
    }
    SideBar bar;
};

} // namespace

TEST_CASE("An office is a commune's by its own words", "[gui][side]")
{
    struct Case {
        const char *province, *unit;
        bool isCommune;
    };
    const Case cases[] = {
        {"", "", true},
        {"tỉnh Minh Khê", "xã Khe Mây", true},
        {"tỉnh Minh Khê", "Phường Bến Gạo", true},
        {"tỉnh Minh Khê", "UBND xã Khe Mây", true},
        {"tỉnh Minh Khê", "Ủy ban nhân dân phường Bến Gạo", true},
        {"tỉnh Minh Khê", "đặc khu Hòn Sáo", true},
        {"tỉnh Minh Khê", "Dac khu Hon Sao", true},
        {"tỉnh Minh Khê", "", false},
        {"tỉnh Minh Khê", "Sở Nội vụ", false},
        {"thành phố Minh Khê", "Xây dựng", false},
    };
    for (const Case &c : cases) {
        INFO(c.province << " / " << c.unit);
        CHECK(isCommuneOffice({QString::fromUtf8(c.province), QString::fromUtf8(c.unit), {}}) == c.isCommune);
    }
}

TEST_CASE("Optional pages stand in the bar only when they are named, and can be added", "[gui][side]")
{
    Bar f;
    CHECK(rows(f.bar) == QStringList{QStringLiteral("Kế hoạch"), QStringLiteral("Cài đặt")});
    auto *add = f.bar.findChild<QToolButton *>(QStringLiteral("addPage"));
    REQUIRE(add->isVisible());
    REQUIRE(add->menu()->actions().size() == 1);
    QSignalSpy added(&f.bar, &SideBar::pageAdded);
    add->menu()->actions().constFirst()->trigger();
    REQUIRE(added.size() == 1);
    CHECK(added.constFirst().constFirst().toString() == QStringLiteral("agencies"));
    f.bar.setShown({QStringLiteral("agencies")});
    CHECK(rows(f.bar) == QStringList{QStringLiteral("Kế hoạch"), QStringLiteral("Cơ quan"), QStringLiteral("Cài đặt")});
    CHECK_FALSE(add->isVisible()); // nothing is left to add
}

TEST_CASE("Keys, arrows and badges of the side bar", "[gui][side]")
{
    Bar f;
    f.bar.setCurrent(QStringLiteral("plans"));
    QSignalSpy chosen(&f.bar, &SideBar::chosen);
    QTest::keyClick(f.bar.list(), Qt::Key_Down);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.constFirst().constFirst().toString() == QStringLiteral("settings"));
    for (QAction *action : f.bar.actions()) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Alt+1")))
            action->trigger();
        if (action->shortcut() == QKeySequence(QStringLiteral("Alt+3")))
            CHECK_FALSE(action->isEnabled());
    }
    CHECK(chosen.constLast().constFirst().toString() == QStringLiteral("plans"));
    CHECK(f.bar.list()->currentRow() == 0);
    CHECK(f.bar.list()->item(1)->toolTip().contains(QStringLiteral("Alt+2")));
    f.bar.setBadge(QStringLiteral("plans"), 3);
    CHECK(f.bar.list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1Char('3')));
    CHECK(f.bar.list()->currentRow() == 0);
}

TEST_CASE("A page that was added stays, in this data file", "[gui][side]")
{
    WindowFixture f;
    f.start();
    auto *bar = f.window->findChild<SideBar *>();
    REQUIRE(bar);
    const auto optional = std::find_if(bar->pages().begin(), bar->pages().end(), [](const SidePage &page) { return page.isOptional && page.within.isEmpty(); });
    if (optional == bar->pages().end())
        return; // every page is everybody's
    const QString id = optional->id;
    CHECK_FALSE(bar->shown().contains(id));
    Q_EMIT bar->pageAdded(id);
    f.settle();
    CHECK(bar->shown().contains(id));
    CHECK(f.services.settings().value(QStringLiteral("pages.added")).value() == id);
    f.window.reset();
    f.start();
    CHECK(f.window->findChild<SideBar *>()->shown().contains(id));
    REQUIRE(f.services.settings().setValue(QStringLiteral("pages.added"), {}));
    CHECK_FALSE(f.window->findChild<SideBar *>()->shown().contains(id));
    REQUIRE(f.services.settings().setOffice({QStringLiteral("tỉnh Minh Khê (mẫu)"), {}, {}})); // a province sees all
    CHECK(f.window->findChild<SideBar *>()->shown().contains(id));
}
