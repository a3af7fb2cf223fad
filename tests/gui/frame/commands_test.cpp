// The rules that every command keeps: one shortcut means one thing, none disturbs Vietnamese typing, every F-key has a button,
// every menu entry a mnemonic of its own, in both languages.
#include "application/translation.h"
#include "gui/support/window_fixture.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <QTreeView>
#include <map>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

QKeyCombination firstOf(const QKeySequence &keys)
{
    return keys[0];
}

/// Enabled commands that the whole window hears share no shortcut.
void checkShortcuts(WindowFixture &f, const char *state)
{
    std::map<QString, QString> taken;
    for (const auto &command : f.window->commands().commands()) {
        const QAction *action = command->action();
        if (!action->isEnabled() || action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString shown = keys.toString(QKeySequence::PortableText);
            INFO(state << ": " << shown.toStdString() << " of " << command->name().toStdString() << " and "
                       << taken[shown].toStdString());
            CHECK(taken[shown].isEmpty());
            taken[shown] = command->name();
        }
    }
}

bool hasButton(const QWidget &window, const QAction *action)
{
    const auto buttons = window.findChildren<QToolButton *>();
    return std::any_of(buttons.begin(), buttons.end(),
                       [&](const QToolButton *button) { return button->isVisible() && button->defaultAction() == action; });
}

QChar mnemonic(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('&'))
            continue;
        if (text.at(i + 1) != QLatin1Char('&'))
            return text.at(i + 1).toLower();
        ++i;
    }
    return {};
}

void checkMnemonics(const QList<QAction *> &actions, const QString &where)
{
    std::map<QChar, QString> taken;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QChar letter = mnemonic(action->text());
        INFO(where.toStdString() << ": " << action->text().toStdString() << " and " << taken[letter].toStdString());
        CHECK_FALSE(letter.isNull());
        CHECK(taken[letter].isEmpty());
        CHECK(letter.unicode() < 128); // a key of its own, whatever types Vietnamese
        taken[letter] = action->text();
    }
}

} // namespace

TEST_CASE("One shortcut means one thing at a time", "[gui][commands]")
{
    WindowFixture f;
    f.addPlan();
    f.start();
    checkShortcuts(f, "list");
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    f.settle();
    checkShortcuts(f, "plan");
    f.run("preview.show");
    f.settle();
    checkShortcuts(f, "preview");
}

TEST_CASE("No shortcut disturbs Vietnamese typing", "[gui][commands]")
{
    WindowFixture f;
    f.start();
    for (const auto &command : f.window->commands().commands()) {
        for (const QKeySequence &keys : command->action()->shortcuts()) {
            INFO(command->name().toStdString() << " " << keys.toString().toStdString());
            const Qt::KeyboardModifiers modifiers = firstOf(keys).keyboardModifiers();
            const int key = firstOf(keys).key();
            CHECK_FALSE((modifiers == Qt::AltModifier && key == Qt::Key_Z));
            CHECK(key != Qt::Key_Shift);
            CHECK(key != Qt::Key_Control);
            const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
            CHECK_FALSE((isPlain && key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde));
            CHECK(command->action()->shortcutContext() != Qt::ApplicationShortcut);
        }
    }
}

TEST_CASE("Every F-key has a visible button", "[gui][commands]")
{
    WindowFixture f;
    f.addPlan();
    f.start().resize(1366, 700);
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    f.settle();
    int keys = 0;
    for (const auto &command : f.window->commands().commands()) {
        for (const QKeySequence &sequence : command->action()->shortcuts()) {
            const int key = firstOf(sequence).key();
            if (key < Qt::Key_F1 || key > Qt::Key_F35 || firstOf(sequence).keyboardModifiers() != Qt::NoModifier)
                continue;
            ++keys;
            INFO(command->name().toStdString());
            if (command->name() == QLatin1String("report.explain"))
                continue; // beside the text of a report: tests/gui/report/composer_test.cpp
            CHECK(hasButton(*f.window, command->action()));
        }
    }
    CHECK(keys >= 2);
}

TEST_CASE("Every menu entry has a mnemonic of its own, in both languages", "[gui][commands]")
{
    for (const char *language : {"vi", "en"}) {
        application::setLanguage(*qApp, QLatin1String(language));
        WindowFixture f;
        f.addPlan();
        f.start();
        checkMnemonics(f.window->menuBar()->actions(), QLatin1String(language));
        for (const QAction *title : f.window->menuBar()->actions())
            checkMnemonics(title->menu()->actions(), QLatin1String(language) + QStringLiteral(" ") + title->text());
    }
    application::setLanguage(*qApp, QStringLiteral("vi"));
}
