// Writing at the desk: what is stored when, what undo takes back, and what becomes of typed text when others write too or
// the data file is away.
#include "gui/plan/plan_fixture.h"
#include "gui/widgets/notice_bar.h"

#include <QUndoStack>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct DeskFixture : PlanFixture {
    DeskFixture() : purpose(stored().sections.front().uuid), talk(stored().sections.at(1).sections.front().uuid) {}
    PlanDesk &desk() { return page()->content().desk(); }
    /// Into the text of a section, at the end of a paragraph.
    void writeIn(const QString &section, int paragraph, const QString &words)
    {
        goTo(section);
        text()->setFocus();
        const domain::Section *found = domain::findSection(desk().plan(), section);
        text()->goTo(std::get<domain::Paragraph>(found->blocks.at(static_cast<std::size_t>(paragraph))).uuid);
        key(text(), Qt::Key_End);
        type(words);
    }
    int steps() { return window->findChild<QUndoStack *>()->count(); }
    QPushButton *noticeButton(const QString &words)
    {
        for (auto *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')).contains(words))
                return button;
        }
        return nullptr;
    }
    QString purpose, talk;
};

} // namespace

TEST_CASE("One visit to a paragraph is one step and one act", "[gui][plan][desk]")
{
    DeskFixture f;
    const domain::Plan before = f.stored();
    f.writeIn(f.purpose, 0, QStringLiteral(" Mot"));
    f.desk().flush();
    CHECK(wordsIn(f.stored(), f.purpose).front().endsWith(QStringLiteral(" Mot")));
    f.type(QStringLiteral(" hai"));
    f.desk().flush();
    f.type(QStringLiteral(" ba"));
    f.desk().flush();
    CHECK(f.steps() == 1);
    CHECK(f.undoText().contains(QStringLiteral("MỤC ĐÍCH")));
    const auto history = f.services.services().history.list(f.id);
    REQUIRE(history);
    CHECK(history->size() == 2); // received, and one visit
    f.undo();
    CHECK(f.stored() == before);
    f.redo();
    CHECK(wordsIn(f.stored(), f.purpose).front().endsWith(QStringLiteral(" Mot hai ba")));

    f.writeIn(f.talk, 0, QStringLiteral(" x"));
    f.desk().flush();
    CHECK(f.steps() == 2); // another paragraph, another step
}

TEST_CASE("Typing that is taken away again leaves no step", "[gui][plan][desk]")
{
    DeskFixture f;
    f.writeIn(f.purpose, 0, QStringLiteral("x"));
    f.desk().flush();
    CHECK(f.steps() == 1);
    f.key(f.text(), Qt::Key_Backspace);
    f.desk().flush();
    CHECK(f.steps() == 0);
    f.type(QStringLiteral("y"));
    f.desk().flush();
    CHECK(f.steps() == 1);
    f.undo();
    CHECK(f.steps() == 1);
}

TEST_CASE("Undo takes what is being typed, and goes where it changes something", "[gui][plan][desk]")
{
    DeskFixture f;
    const domain::Plan before = f.stored();
    f.writeIn(f.talk, 1, QStringLiteral(" xong"));
    CHECK(f.isEnabled("edit.undo")); // not stored yet, but it can be taken back
    f.undo();
    CHECK(f.stored() == before);
    CHECK(f.text()->toPlainText().contains(QStringLiteral("Mỗi tháng một bài.")));
    CHECK_FALSE(f.text()->toPlainText().contains(QStringLiteral("xong")));

    f.writeIn(f.talk, 1, QStringLiteral(" xong"));
    f.goTo(f.purpose);
    f.tabs()->setCurrentIndex(2);
    f.undo();
    CHECK(f.tabs()->currentIndex() == 0);
    CHECK(f.tree()->currentUuid() == f.talk);
    CHECK(f.desk().currentParagraph() == std::get<domain::Paragraph>(domain::findSection(before, f.talk)->blocks.at(1)).uuid);

    f.redo();
    f.open(0); // the list of plans
    CHECK_FALSE(f.page()->isVisible());
    f.undo(); // the plan is opened where the change is
    CHECK(f.page()->isVisible());
    CHECK(f.tree()->currentUuid() == f.talk);
    CHECK(f.stored() == before);
}

TEST_CASE("The name of a section is written above its text; Ctrl+Z there is the window's", "[gui][plan][desk]")
{
    DeskFixture f;
    const domain::Plan before = f.stored();
    f.goTo(f.talk);
    f.heading()->setFocus();
    f.key(f.heading(), Qt::Key_End);
    f.type(QStringLiteral(" moi"));
    f.key(f.heading(), Qt::Key_Return);
    CHECK(f.text()->hasFocus());
    CHECK(f.stored().sections.at(1).sections.front().heading.toPlain() == QStringLiteral("Truyền thông moi"));
    CHECK(f.outline().contains(QStringLiteral("1. Truyền thông moi")));
    f.heading()->setFocus();
    f.key(f.heading(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    CHECK(f.stored() == before);
    CHECK(f.heading()->text() == QStringLiteral("Truyền thông"));
    f.heading()->setText(QString(100'000, QLatin1Char('x'))); // pasted
    Q_EMIT f.heading()->textEdited(f.heading()->text());
    f.heading()->setModified(true);
    f.desk().flush();
    CHECK(f.stored().sections.at(1).sections.front().heading.toPlain().size() == 100'000);
}

TEST_CASE("Leaving stores: another section, another page, another plan, the window", "[gui][plan][desk]")
{
    DeskFixture f;
    const auto last = [&] { return wordsIn(f.stored(), f.purpose).front().right(1); };
    f.writeIn(f.purpose, 0, QStringLiteral("1"));
    f.goTo(f.talk);
    CHECK(last() == QStringLiteral("1"));
    f.writeIn(f.purpose, 0, QStringLiteral("2"));
    f.tabs()->setCurrentIndex(1);
    CHECK(last() == QStringLiteral("2"));
    f.tabs()->setCurrentIndex(0);
    f.writeIn(f.purpose, 0, QStringLiteral("3"));
    QEvent away(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(f.window.get(), &away);
    CHECK(last() == QStringLiteral("3"));
    f.writeIn(f.purpose, 0, QStringLiteral("4"));
    f.open(0);
    CHECK(last() == QStringLiteral("4"));
    f.open(f.id);
    f.writeIn(f.purpose, 0, QStringLiteral("5"));
    f.window->close();
    CHECK(last() == QStringLiteral("5"));
}

TEST_CASE("What another window wrote is put together with what is typed here", "[gui][plan][desk]")
{
    DeskFixture f;
    OtherWindow other(f);
    f.writeIn(f.talk, 0, QStringLiteral(" o day"));
    other.edit(f.id, [&](domain::Plan &plan) {
        std::get<domain::Paragraph>(domain::findSection(plan, f.talk)->blocks.at(1)).text = domain::RichText::plain(QStringLiteral("o kia"));
        domain::moveUp(plan, {plan.sections.at(2).uuid});
    });
    f.desk().flush();
    const QStringList words = wordsIn(f.stored(), f.talk);
    CHECK(words.at(0).endsWith(QStringLiteral(" o day")));
    CHECK(words.at(1) == QStringLiteral("o kia"));
    QEvent back(QEvent::ActivationChange); // a look at what others did
    QCoreApplication::sendEvent(f.window.get(), &back);
    f.settle();
    CHECK(f.text()->toPlainText().contains(QStringLiteral("o kia")));
    CHECK(f.outline().contains(QStringLiteral("|II. TỔ CHỨC")));

    // without anything to store here: seen at the next look outside, what is typed meanwhile stays
    f.writeIn(f.talk, 0, QStringLiteral(" nua"));
    other.edit(f.id, [&](domain::Plan &plan) { domain::findSection(plan, f.purpose)->heading = domain::RichText::plain(QStringLiteral("KIA")); });
    QEvent again(QEvent::ActivationChange);
    QCoreApplication::sendEvent(f.window.get(), &again);
    f.settle();
    CHECK(f.outline().startsWith(QStringLiteral("I. KIA|")));
    CHECK(f.text()->toPlainText().contains(QStringLiteral(" o day nua")));
    CHECK(wordsIn(f.stored(), f.talk).front().endsWith(QStringLiteral(" o day nua")));
}

TEST_CASE("Both wrote the same paragraph: both texts are shown and one is chosen", "[gui][plan][desk]")
{
    for (const char *choice : {"keepMine", "takeTheirs", "later"}) {
        INFO(choice);
        DeskFixture f;
        OtherWindow other(f);
        f.writeIn(f.purpose, 0, QStringLiteral(" o day"));
        other.edit(f.id, [&](domain::Plan &plan) {
            std::get<domain::Paragraph>(domain::findSection(plan, f.purpose)->blocks.front()).text = domain::RichText::plain(QStringLiteral("o kia"));
        });
        const auto choose = [](const char *button) {
            return [button](QDialog &dialog) {
                CHECK(dialog.findChild<QTextEdit *>(QStringLiteral("mine"))->toPlainText().endsWith(QStringLiteral(" o day")));
                CHECK(dialog.findChild<QTextEdit *>(QStringLiteral("theirs"))->toPlainText() == QStringLiteral("o kia"));
                auto *chosen = dialog.findChild<QPushButton *>(QLatin1String(button));
                chosen->setFocus();
                QTest::keyClick(chosen, Qt::Key_Return);
                return dialog.result() == QDialog::Accepted;
            };
        };
        f.prompts->dialogs.push_back(choose(choice));
        f.desk().flush();
        const QString stored = wordsIn(f.stored(), f.purpose).front(), shown = f.text()->toPlainText();
        const bool isMine = qstrcmp(choice, "keepMine") == 0, isLater = qstrcmp(choice, "later") == 0;
        CHECK(stored.endsWith(isMine ? QStringLiteral(" o day") : QStringLiteral("o kia")));
        CHECK(shown.endsWith(isMine || isLater ? QStringLiteral(" o day") : QStringLiteral("o kia")));
        CHECK(f.desk().isHeld() == isLater);
        if (!isLater)
            continue;
        f.desk().flush(); // nobody is asked twice for the same keys
        CHECK(f.noticeText().contains(QStringLiteral("chưa được lưu")));
        f.prompts->dialogs.push_back(choose("keepMine"));
        QPushButton *decide = f.noticeButton(QStringLiteral("Quyết định"));
        REQUIRE(decide);
        f.key(decide, Qt::Key_Space);
        CHECK_FALSE(f.desk().isHeld());
        CHECK(wordsIn(f.stored(), f.purpose).front().endsWith(QStringLiteral(" o day")));
    }
}

TEST_CASE("A data file that is away: what is typed is kept, said, and stored when it is back", "[gui][plan][desk]")
{
    DeskFixture f;
    const QString away = f.dir.file(QStringLiteral("đâu đó.db"));
    f.writeIn(f.purpose, 0, QStringLiteral(" giu lai"));
    REQUIRE(QFile::rename(f.database, away));
    f.desk().flush();
    CHECK(f.desk().hasUnstored());
    CHECK(f.noticeText().contains(QStringLiteral("giữ")));
    CHECK(f.text()->toPlainText().endsWith(QStringLiteral(" giu lai")));
    f.goTo(f.talk); // elsewhere and back, and it is still there
    f.goTo(f.purpose);
    CHECK(f.text()->toPlainText().endsWith(QStringLiteral(" giu lai")));
    f.writeIn(f.talk, 0, QStringLiteral(" ca day nua"));
    f.desk().flush();
    f.prompts->answers = {0};
    f.open(0); // leaving asks; staying stays
    CHECK(f.page()->isVisible());
    CHECK(f.prompts->questions.back().text.contains(QStringLiteral("mất")));
    f.prompts->answers = {0};
    CHECK_FALSE(f.window->close());
    CHECK(f.window->isVisible());

    REQUIRE(QFile::rename(away, f.database));
    CHECK(f.desk().storeUnstored());
    CHECK_FALSE(f.desk().hasUnstored());
    CHECK(wordsIn(f.stored(), f.purpose).front().endsWith(QStringLiteral(" giu lai")));
    CHECK(wordsIn(f.stored(), f.talk).front().endsWith(QStringLiteral(" ca day nua")));
    CHECK_FALSE(f.noticeText().contains(QStringLiteral("giữ")));
    CHECK(f.isEnabled("edit.undo"));
}

TEST_CASE("A data file that was replaced while it was open gets what was typed", "[gui][plan][desk]")
{
    DeskFixture f;
    REQUIRE(f.services.database().settle());
    const QString copy = f.dir.file(QStringLiteral("bản sao.db"));
    NoProgress quiet;
    REQUIRE(f.services.database().backup(copy, quiet));
    f.writeIn(f.purpose, 0, QStringLiteral(" giu lai"));
    REQUIRE(QFile::remove(f.database));
    QFile::remove(f.database + QStringLiteral("-wal"));
    QFile::remove(f.database + QStringLiteral("-shm"));
    f.desk().flush();
    CHECK(f.desk().hasUnstored());
    REQUIRE(QFile::rename(copy, f.database));
    CHECK(f.desk().storeUnstored());
    f.settle();
    CHECK(wordsIn(f.stored(), f.purpose).front().endsWith(QStringLiteral(" giu lai")));
    CHECK(f.text()->toPlainText().endsWith(QStringLiteral(" giu lai")));
}

TEST_CASE("A plan deleted elsewhere while something was typed can be kept", "[gui][plan][desk]")
{
    DeskFixture f;
    OtherWindow other(f);
    f.writeIn(f.purpose, 0, QStringLiteral(" con day"));
    const auto stored = other.services.plans().load(f.id);
    REQUIRE(other.services.plans().remove(f.id, stored->version));
    f.desk().flush();
    CHECK(f.text()->toPlainText().endsWith(QStringLiteral(" con day")));
    QPushButton *keep = f.noticeButton(QStringLiteral("Giữ lại"));
    REQUIRE(keep);
    f.key(keep, Qt::Key_Space);
    f.settle();
    const auto plans = f.services.plans().list();
    REQUIRE(plans->size() == 1);
    f.id = plans->front().id;
    CHECK(wordsIn(f.stored(), f.purpose).front().endsWith(QStringLiteral(" con day")));
    CHECK(f.page()->isVisible());
}

TEST_CASE("A plan that is issued while it is open is only read from then on", "[gui][plan][desk]")
{
    DeskFixture f;
    f.writeIn(f.purpose, 0, QStringLiteral(" cuoi"));
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("plan.mark_issued"); // what was typed is in it
    CHECK(f.stored().state == domain::PlanState::Issued);
    CHECK(wordsIn(f.stored(), f.purpose).front().endsWith(QStringLiteral(" cuoi")));
    CHECK(f.text()->isReadOnly());
    CHECK(f.heading()->isReadOnly());
    CHECK_FALSE(f.isEnabled("section.add"));
    f.undo();
    CHECK_FALSE(f.text()->isReadOnly());
    CHECK(f.isEnabled("section.add"));
}
