#include "base/uuid.h"
#include "gui/pages/plan/plan_find.h"
#include "gui/pages/plans_page.h"
#include "gui/plan/plan_fixture.h"
#include "gui/preview/find_bar.h"
#include "gui/theme.h"
#include "gui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct FindFixture : PlanFixture {
    FindBar *bar() { return find<FindBar>("planFindBar"); }
    QLineEdit *needle() { return bar()->findChild<QLineEdit *>(QStringLiteral("findText")); }
    QLineEdit *replacement() { return bar()->findChild<QLineEdit *>(QStringLiteral("replaceText")); }
    QString count() { return bar()->findChild<QLabel *>(QStringLiteral("findCount"))->text(); }
    /// Types what to find and presses Enter, which finds the first place at once.
    void look(const QString &words)
    {
        key(window.get(), Qt::Key_F, Qt::ControlModifier);
        REQUIRE(needle()->hasFocus());
        needle()->setText(words); // keys of a test are ASCII
        key(needle(), Qt::Key_Return);
    }
    QString selected() { return text()->textCursor().selectedText(); }
};

} // namespace

TEST_CASE("Ctrl+F finds in the whole plan, across sections and tabs", "[gui][find]")
{
    FindFixture f;
    f.look(QStringLiteral("bai"));
    CHECK(f.bar()->isVisible());
    CHECK(f.count() == QStringLiteral("1/2"));
    CHECK(f.needle()->hasFocus());
    CHECK(f.selected() == QStringLiteral("bài"));
    CHECK(f.page()->content().part() == f.stored().sections[1].sections[0].uuid);
    CHECK(f.text()->extraSelections().size() == 2);
    f.key(f.needle(), Qt::Key_F3);
    CHECK(f.count() == QStringLiteral("2/2"));
    f.key(f.needle(), Qt::Key_F3); // from the beginning again
    CHECK(f.count() == QStringLiteral("1/2"));
    f.key(f.needle(), Qt::Key_F3, Qt::ShiftModifier);
    CHECK(f.count() == QStringLiteral("2/2"));
    f.key(f.needle(), Qt::Key_Escape);
    CHECK_FALSE(f.bar()->isVisible());
    CHECK(f.text()->hasFocus());
    CHECK(f.selected() == QStringLiteral("bài"));
    CHECK(f.text()->extraSelections().isEmpty());
}

TEST_CASE("Found words lead to the tab that holds them", "[gui][find]")
{
    FindFixture f;
    struct Row {
        const char *words;
        int tab;
    };
    for (const Row &row : {Row{"đài của xã", 0}, {"Lưu: VT", 2}, {"Trên đây", 2}, {"số 12", 2}, {"Công tác", 2}, {"MUC DICH", 0}}) {
        INFO(row.words);
        f.look(QString::fromUtf8(row.words));
        CHECK(f.count().startsWith(QStringLiteral("1/")));
        CHECK(f.tabs()->currentIndex() == row.tab);
        CHECK(f.needle()->hasFocus());
    }
    CHECK(f.heading()->selectedText() == QStringLiteral("MỤC ĐÍCH"));
    f.look(QStringLiteral("Sở Nội vụ"));
    CHECK(f.count() == QStringLiteral("1/2")); // a duty's and a recipient
    CHECK(f.tabs()->currentIndex() == 3);
    f.look(QStringLiteral("không có đâu"));
    CHECK_FALSE(f.count().isEmpty());
    CHECK_FALSE(f.bar()->findChild<QWidget *>(QStringLiteral("findNext"))->isEnabled());
}

TEST_CASE("Diacritics, case and whole words", "[gui][find]")
{
    FindFixture f;
    f.look(QStringLiteral("xa"));
    const QString loose = f.count();
    f.look(QStringLiteral("xã"));
    const QString exact = f.count();
    CHECK(loose.mid(2).toInt() >= exact.mid(2).toInt());
    f.look(QStringLiteral("phát"));
    CHECK(f.count() == QStringLiteral("1/1"));
    f.bar()->findChild<QCheckBox *>(QStringLiteral("findCase"))->click();
    CHECK_FALSE(f.count().contains(u'/'));
    f.bar()->findChild<QCheckBox *>(QStringLiteral("findCase"))->click();
    f.look(QStringLiteral("thá"));
    CHECK(f.count() == QStringLiteral("1/1"));
    f.bar()->findChild<QCheckBox *>(QStringLiteral("findWhole"))->click();
    CHECK_FALSE(f.count().contains(u'/'));
}

TEST_CASE("Replacing one and all is undone in one step each", "[gui][find]")
{
    FindFixture f;
    const domain::Plan before = f.stored();
    f.key(f.window.get(), Qt::Key_H, Qt::ControlModifier);
    REQUIRE(f.needle()->hasFocus());
    f.needle()->setText(QStringLiteral("xã"));
    f.key(f.needle(), Qt::Key_Return);
    REQUIRE(f.count().contains(u'/'));
    const int count = f.count().section(u'/', 1).toInt();
    REQUIRE(count >= 3);
    f.replacement()->setFocus();
    f.replacement()->setText(QStringLiteral("phường xã"));
    f.key(f.replacement(), Qt::Key_Return); // one
    CHECK(f.count() == QStringLiteral("2/%1").arg(count)); // the words it put in hold it again, and are done
    CHECK(wordsIn(f.stored(), before.sections[0].uuid).first().contains(QStringLiteral("cán bộ phường xã")));
    f.undo();
    CHECK(f.stored() == before);
    f.replacement()->setText(QStringLiteral("phường"));
    QTest::keyClick(f.bar()->findChild<QPushButton *>(QStringLiteral("replaceAll")), Qt::Key_Space);
    f.settle();
    CHECK_FALSE(f.count().contains(u'/'));
    CHECK(f.noticeText().contains(QString::number(count)));
    CHECK(f.undoText().contains(QString::number(count)));
    CHECK(f.stored().closing.front().toPlain().endsWith(QStringLiteral("của phường.")));
    f.undo();
    CHECK(f.stored() == before);
    CHECK(f.count().section(u'/', 1).toInt() == count); // found again
}

TEST_CASE("What is being typed is found too, and marks follow it", "[gui][find]")
{
    FindFixture f;
    f.goTo(f.stored().sections[0].uuid);
    f.text()->setFocus();
    QTextCursor end = f.text()->textCursor();
    end.movePosition(QTextCursor::End);
    f.text()->setTextCursor(end);
    f.type(QStringLiteral(" Tinh than zzz"));
    f.look(QStringLiteral("zzz"));
    CHECK(f.count() == QStringLiteral("1/1"));
    CHECK(f.selected() == QStringLiteral("zzz"));
    f.text()->setFocus();
    f.key(f.text(), Qt::Key_F3); // from the text as well
    CHECK(f.count() == QStringLiteral("1/1"));
    QTest::keyClick(f.text(), Qt::Key_Delete);
    CHECK(QTest::qWaitFor([&] { return f.text()->extraSelections().isEmpty(); }));
}

TEST_CASE("Words in a table and selected words", "[gui][find]")
{
    domain::Plan plan = samplePlan();
    domain::Table table;
    table.uuid = newUuid();
    const auto cell = [](const char *text, int columns = 1) {
        return domain::TableCell{{domain::RichText::plain(QStringLiteral("dòng đầu")), domain::RichText::plain(QString::fromUtf8(text))}, columns, 1};
    };
    table.rows = {{{cell("a", 2), cell("b")}, true}, {{cell("c"), cell("d"), cell("đích")}, false}};
    plan.sections[0].blocks.push_back(table);
    struct : FindFixture {
    } f;
    const qint64 other = f.addPlan(plan);
    f.open(other);
    f.look(QStringLiteral("đích"));
    f.key(f.needle(), Qt::Key_F3); // the heading comes first
    CHECK(f.selected() == QStringLiteral("đích"));
    REQUIRE(f.text()->textCursor().currentTable());
    CHECK(f.text()->textCursor().currentTable()->cellAt(f.text()->textCursor()).column() == 2);
    f.key(f.needle(), Qt::Key_Escape);
    f.key(f.text(), Qt::Key_F, Qt::ControlModifier); // what is selected is looked for
    CHECK(f.needle()->text() == QStringLiteral("đích"));
}

TEST_CASE("An issued plan is searched, not changed", "[gui][find]")
{
    domain::Plan plan = samplePlan();
    plan.state = domain::PlanState::Issued;
    struct : FindFixture {
    } f;
    f.open(f.addPlan(plan));
    f.key(f.window.get(), Qt::Key_H, Qt::ControlModifier);
    f.needle()->setText(QStringLiteral("xã"));
    f.key(f.needle(), Qt::Key_Return);
    CHECK(f.count().contains(u'/'));
    CHECK_FALSE(f.bar()->findChild<QPushButton *>(QStringLiteral("replaceAll"))->isEnabled());
    CHECK_FALSE(f.replacement()->isEnabled());
}

TEST_CASE("Pictures of the search and of spelling", "[.findscreens]")
{
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("BD_SCREENS"));
    const QString folder = QString::fromLocal8Bit(qgetenv("BD_SCREENS")) + u'/';
    domain::Plan plan = samplePlan();
    plan.sections[0].blocks.push_back(domain::Paragraph{newUuid(), domain::ParagraphLevel::Dash,
                                                        domain::RichText::plain(QStringLiteral("Cán bộ xã, thôn tham gia tập huấnn, tuyên truyềnn về bình đẳng giới ở xã."))});
    FindFixture f;
    f.open(f.addPlan(plan));
    for (const bool isDark : {false, true}) {
        f.window->resize(1366, 768);
        gui::applyTheme(*qApp, isDark ? Theme::Dark : Theme::Light);
        f.goTo(plan.sections[0].uuid);
        QTest::qWait(300);
        f.run("edit.replace");
        f.needle()->setText(QStringLiteral("xã"));
        f.key(f.needle(), Qt::Key_Return);
        QTest::qWait(300);
        REQUIRE(f.window->grab().save(folder + (isDark ? QStringLiteral("find-dark.png") : QStringLiteral("find-light.png"))));
    }
    gui::applyTheme(*qApp, Theme::Light);
    f.window->resize(683, 560);
    QTest::qWait(300);
    REQUIRE(f.window->grab().save(folder + QStringLiteral("find-small.png")));
}
