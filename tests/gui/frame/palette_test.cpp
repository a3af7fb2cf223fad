// Ctrl+K: what is found for what is typed, and running it by keyboard.
#include "gui/pages/plan_page.h"
#include "gui/pages/plans_page.h"
#include "gui/support/unikey.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/command_palette.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

PaletteEntry entry(const char *title, const char *where, const char *whyNot = "")
{
    return {QString::fromUtf8(title), QString::fromUtf8(where), {}, QString::fromUtf8(whyNot), {}, [] {}};
}

QString utf(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Palette {
    explicit Palette(WindowFixture &f) : line(f.find<QLineEdit>("paletteLine")), list(f.find<QListWidget>("paletteList")) {}
    void type(const char *keys) const { QTest::keyClicks(line, utf(keys)); }
    QString current() const { return list->currentItem() ? list->currentItem()->text() : QString(); }
    QLineEdit *line;
    QListWidget *list;
};

} // namespace

TEST_CASE("The palette finds by words without marks; what begins so comes first, what can't be done last", "[gui][palette]")
{
    const std::vector<PaletteEntry> entries{
        entry("Xuất ra Word…", "Kế hoạch"), entry("Xuất ra PDF…", "Kế hoạch"), entry("Kế hoạch", "Trang"),
        entry("Lập kế hoạch mới…", "Tệp"),  entry("In…", "Kế hoạch", "chọn một kế hoạch trước"),
    };
    struct Case {
        const char *typed;
        std::vector<int> found;
    };
    const Case cases[] = {
        {"", {0, 1, 2, 3, 4}},      {"xuat pdf", {1}},  {"XUẤT", {0, 1}}, {"ke hoach", {2, 3, 0, 1, 4}}, {"word xuat", {0}},
        {"xuât", {}},               {"  in  ", {4}},    {"không có", {}}, {"ké hoach", {}},
    };
    for (const Case &c : cases) {
        INFO("typed: " << c.typed);
        CHECK(paletteMatches(entries, utf(c.typed)) == c.found);
    }
}

TEST_CASE("Ctrl+K runs a command, by keyboard only", "[gui][palette]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    auto *plans = f.find<QTreeView>("plans");
    plans->setFocus();
    f.run("view.palette");
    const Palette palette(f);
    REQUIRE(palette.line->isVisible());
    CHECK(f.window->focusWidget() == palette.line);
    palette.type("danh dau da ban hanh");
    CHECK(palette.current() == utf("Đánh dấu đã ban hành…"));
    bool wasAsked = false;
    f.prompts->dialogs.push_back([&](QDialog &) {
        wasAsked = true;
        return false;
    });
    QTest::keyClick(palette.line, Qt::Key_Return);
    f.settle();
    CHECK(wasAsked);
    CHECK_FALSE(palette.line->isVisible());
    CHECK(f.window->focusWidget() == plans); // the keyboard went back
}

TEST_CASE("The palette goes to pages, plans and sections", "[gui][palette]")
{
    WindowFixture f;
    f.addPlan(samplePlan(utf("Kế hoạch thứ nhất")));
    const qint64 second = f.addPlan(samplePlan(utf("Kế hoạch thứ hai")));
    f.start();
    f.run("view.palette");
    const Palette palette(f);
    palette.type("thu hai");
    QTest::keyClick(palette.line, Qt::Key_Return);
    f.settle();
    CHECK(f.find("planPage")->isVisible());
    CHECK(f.find<QComboBox>("plan")->currentData().toLongLong() == second);
    f.run("view.palette");
    palette.type("truyen thong");
    CHECK(palette.current() == utf("1. Truyền thông"));
    QTest::keyClick(palette.line, Qt::Key_Return);
    f.settle();
    CHECK(f.find<QTreeView>("outline")->currentIndex().data().toString().contains(utf("Truyền thông")));
    CHECK(f.window->focusWidget() == f.find("outline")); // Enter goes on to the text
    f.run("view.palette");
    palette.type("cai dat");
    QTest::keyClick(palette.line, Qt::Key_Return);
    f.settle();
    CHECK(f.find("settingsPage")->isVisible());
}

TEST_CASE("Esc leaves the palette; arrows pass over what can't be done; nothing found is said", "[gui][palette]")
{
    WindowFixture f;
    f.start();
    f.run("view.palette");
    const Palette palette(f);
    palette.type("ke hoach");
    for (int i = 0; i < palette.list->count() + 2; ++i) {
        CHECK(palette.list->currentItem()->flags().testFlag(Qt::ItemIsEnabled));
        QTest::keyClick(palette.line, Qt::Key_Down);
    }
    QTest::keyClick(palette.line, Qt::Key_Tab); // stays
    CHECK(f.window->focusWidget() == palette.line);
    palette.line->clear();
    palette.type("xuat ra word");
    CHECK(palette.current().isEmpty()); // there is no plan to export
    CHECK(palette.list->item(0)->data(Qt::AccessibleTextRole).toString().contains(utf("chọn một kế hoạch")));
    QTest::keyClick(palette.line, Qt::Key_Return);
    CHECK(palette.line->isVisible());
    palette.type("zzz");
    CHECK(f.find("paletteNothing")->isVisible());
    QTest::keyClick(palette.line, Qt::Key_Escape);
    CHECK_FALSE(palette.line->isVisible());
}

TEST_CASE("The palette takes what Unikey and ibus type", "[gui][palette]")
{
    WindowFixture f;
    f.start();
    f.run("view.palette");
    const Palette palette(f);
    for (const TypingStyle style : {TypingStyle::Telex, TypingStyle::Vni}) { // synthetic Backspaces, then the letters anew
        palette.line->clear();
        typeByUnikey(*palette.line, style);
        CHECK(palette.line->text() == unikeyText());
    }
    palette.line->clear();
    palette.type("cai");
    CHECK(palette.current() == utf("Tài liệu, cài đặt"));
    palette.line->clear();
    QInputMethodEvent preedit(QStringLiteral("c"), {});
    QCoreApplication::sendEvent(palette.line, &preedit);
    QInputMethodEvent commit;
    commit.setCommitString(utf("cài"));
    QCoreApplication::sendEvent(palette.line, &commit);
    CHECK(palette.current() == utf("Tài liệu, cài đặt"));
}
