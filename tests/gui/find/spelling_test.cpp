#include "application/dictionary_service.h"
#include "base/uuid.h"
#include "gui/editor/spelling_marks.h"
#include "gui/flows/spelling_flow.h"
#include "gui/plan/plan_fixture.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

/// A dictionary of a few words where the program looks for one: no test needs one installed.
struct Dictionary {
    Dictionary()
    {
        const QStringList words{QStringLiteral("bình"), QStringLiteral("đẳng"), QStringLiteral("giới"), QStringLiteral("hoà"), QStringLiteral("năm"),
                                QStringLiteral("tổ"), QStringLiteral("chức")};
        QDir().mkpath(dir.file(QStringLiteral("hunspell")));
        writeAll(dir.file(QStringLiteral("hunspell/vi_VN.aff")), "SET UTF-8\nTRY aoeuiynhgtc\n");
        writeAll(dir.file(QStringLiteral("hunspell/vi_VN.dic")), (QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n').toUtf8());
        was = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", dir.path().toLocal8Bit());
    }
    ~Dictionary() { was.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", was); }
    TempDir dir;
    QByteArray was;
};

/// Words with a wave.
QStringList waved(const QTextEdit &editor)
{
    QStringList words;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(block.text().mid(range.start, range.length));
    return words;
}

domain::Plan planOf(const QString &text)
{
    domain::Plan plan = samplePlan();
    plan.sections[0].blocks.assign(1, domain::Paragraph{newUuid(), domain::ParagraphLevel::Dash, domain::RichText::plain(text)});
    plan.preamble.clear();
    plan.closing.clear();
    return plan;
}

struct SpellingFixture : Dictionary, PlanFixture {
    explicit SpellingFixture(const QString &text) : PlanFixture(planOf(text))
    {
        goTo(stored().sections[0].uuid);
        settle();
        REQUIRE(QTest::qWaitFor([&] { return isEnabled("view.spelling"); }));
    }
    /// As an input method does; keys of a test are ASCII.
    void write(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(text(), &event);
    }
    QStringList marked()
    {
        QCoreApplication::processEvents();
        return waved(*text());
    }
    /// The menu of the right mouse button at the cursor; what it offers in front, and what is chosen there.
    QStringList menu(const QString &choose = {})
    {
        QMenu menu;
        QAction own(QStringLiteral("own"));
        menu.addAction(&own);
        Q_EMIT text()->menuWanted(&menu, text()->textCursor());
        QStringList texts;
        QAction *chosen = nullptr;
        for (QAction *action : menu.actions()) {
            if (action == &own)
                break;
            if (!action->isSeparator())
                texts.append(action->text().remove(u'&'));
            if (!choose.isEmpty() && texts.value(texts.size() - 1).contains(choose) && !chosen)
                chosen = action;
        }
        if (chosen)
            chosen->trigger();
        settle();
        return texts;
    }
};

} // namespace

TEST_CASE("Misspelt words are waved, and suggestions replace them", "[gui][spelling]")
{
    SpellingFixture f(QStringLiteral("bình đẳngg giới, hòa hoà năm 2026 UBND"));
    CHECK(f.marked() == QStringList{QStringLiteral("đẳngg")});
    f.text()->setFocus();
    f.key(f.window.get(), Qt::Key_F7);
    CHECK(f.text()->textCursor().selectedText() == QStringLiteral("đẳngg"));
    CHECK(f.menu().contains(QStringLiteral("đẳng")));
    f.menu(QStringLiteral("đẳng"));
    CHECK(f.text()->toPlainText() == QStringLiteral("bình đẳng giới, hòa hoà năm 2026 UBND"));
    CHECK(f.marked().isEmpty());
    CHECK(wordsIn(f.stored(), f.stored().sections[0].uuid).first().startsWith(QStringLiteral("bình đẳng giới")));
    f.undo();
    CHECK(f.text()->toPlainText().contains(QStringLiteral("đẳngg")));
    CHECK(f.marked() == QStringList{QStringLiteral("đẳngg")});
}

TEST_CASE("A word is not waved while it is typed", "[gui][spelling]")
{
    SpellingFixture f(QStringLiteral("bình"));
    f.text()->setFocus();
    f.key(f.text(), Qt::Key_End);
    f.write(QStringLiteral(" giớix"));
    CHECK(f.marked().isEmpty());
    QTest::keyClicks(f.text(), QStringLiteral(" "));
    CHECK(f.marked() == QStringList{QStringLiteral("giớix")});
    f.key(f.text(), Qt::Key_Left); // beside it: nothing was changed, the wave stays
    CHECK(f.marked() == QStringList{QStringLiteral("giớix")});
    f.key(f.text(), Qt::Key_Backspace);
    CHECK(f.marked().isEmpty());
    QTest::keyClicks(f.text(), QStringLiteral("z"));
    CHECK(f.marked().isEmpty());
    f.heading()->setFocus();
    CHECK(f.marked() == QStringList{QStringLiteral("giớiz")});
}

TEST_CASE("Letters that an input method is composing are not looked at", "[gui][spelling]")
{
    SpellingFixture f(QStringLiteral("bình"));
    f.text()->setFocus();
    f.key(f.text(), Qt::Key_End);
    QTest::keyClicks(f.text(), QStringLiteral(" "));
    QInputMethodEvent composing(QStringLiteral("qqqq"), {});
    QCoreApplication::sendEvent(f.text(), &composing);
    CHECK(f.marked().isEmpty());
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("qqqq "));
    QCoreApplication::sendEvent(f.text(), &done);
    CHECK(f.marked() == QStringList{QStringLiteral("qqqq")});
}

TEST_CASE("The office's own words: added, taken out, undone", "[gui][spelling]")
{
    SpellingFixture f(QStringLiteral("bình zxcv bình zxcv"));
    CHECK(f.marked().size() == 2);
    f.text()->setFocus();
    f.key(f.window.get(), Qt::Key_F7);
    f.menu(QStringLiteral("zxcv"));
    CHECK(f.marked().isEmpty());
    CHECK(f.undoText().contains(QStringLiteral("zxcv")));
    CHECK(f.menu().size() == 1); // the way back
    f.undo();
    CHECK(f.marked().size() == 2);
    f.redo();
    CHECK(f.marked().isEmpty());
    f.menu(QStringLiteral("zxcv"));
    CHECK(f.marked().size() == 2);
    CHECK(application::DictionaryService(f.services.database()).words()->isEmpty());
}

TEST_CASE("Spelling can be turned off, and is remembered", "[gui][spelling]")
{
    SpellingFixture f(QStringLiteral("bình zxcv"));
    CHECK(f.marked().size() == 1);
    f.run("view.spelling");
    CHECK(f.marked().isEmpty());
    CHECK_FALSE(f.window->commands().action("view.spelling")->isChecked());
    CHECK_FALSE(f.isEnabled("edit.next_mistake"));
    CHECK_FALSE(MachineSettings().checksSpelling());
    f.run("view.spelling");
    CHECK(f.marked().size() == 1);
    f.key(f.window.get(), Qt::Key_F7);
    CHECK_FALSE(f.menu().isEmpty());
    CHECK(MachineSettings().checksSpelling());
}

TEST_CASE("Nothing is marked in what can't be changed, and nothing without a dictionary", "[gui][spelling]")
{
    QTextEdit editor;
    SpellingMarks marks(editor);
    editor.setPlainText(QStringLiteral("bình zxcv"));
    QCoreApplication::processEvents();
    CHECK(waved(editor).isEmpty());
    const Dictionary dictionary;
    const auto files = findDictionary({dictionary.dir.file(QStringLiteral("hunspell"))});
    REQUIRE(files);
    marks.setSpelling(Spelling::load(*files));
    CHECK(waved(editor) == QStringList{QStringLiteral("zxcv")});
    editor.setReadOnly(true);
    CHECK(waved(editor).isEmpty());
    CHECK(marks.markBehind(editor.textCursor()).isNull());
    editor.setReadOnly(false);
    CHECK(waved(editor).size() == 1);
    const QTextCursor found = marks.markBehind(editor.textCursor());
    CHECK(found.selectedText() == QStringLiteral("zxcv"));
    CHECK(marks.markBehind(found).selectedText() == QStringLiteral("zxcv")); // round again
}
