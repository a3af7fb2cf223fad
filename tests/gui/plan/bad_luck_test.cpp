// Input that nobody planned for, and files that go away: nothing crashes, hangs or gets lost.
#include "application/document_service.h"
#include "base/text/editable.h"
#include "gui/models/task_lines.h"
#include "gui/plan/plan_fixture.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/line_list.h"
#include "gui/widgets/notice_bar.h"

#include <QClipboard>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QUndoStack>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

constexpr int veryLong = 100'000;

/// Words that differ all along, so that a piece that is missing is seen.
QString longWords()
{
    QString words;
    for (int i = 0; words.size() < veryLong; ++i)
        words += QStringLiteral("chữ %1 ").arg(i);
    return words.left(veryLong - 1) + QLatin1Char('.');
}

/// An emoji of several parts, letters from right to left with their marks, marks above letters, a flag, a surrogate pair.
QString oddWords()
{
    return QString::fromUtf8("Bình 👩🏽‍🤝‍👩🏼 đẳng \u200Fשלום مرحبا\u200E a\u0301\u0302 🇻🇳 giới 𝒳.");
}

struct LuckFixture : PlanFixture {
    using PlanFixture::PlanFixture;
    QString talk = stored().sections.at(1).sections.front().uuid;
    QString nameOf(const QString &uuid) { return domain::findSection(stored(), uuid)->heading.toPlain(); }
    void paste(const QString &words)
    {
        QApplication::clipboard()->setText(words);
        key(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    void replaceAll(const QString &words)
    {
        key(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        paste(words);
    }
    /// Into the cell of the first task.
    QWidget *openCell(TaskColumn column)
    {
        auto *table = find<QTableView>("tasks");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, static_cast<int>(column)));
        key(table, Qt::Key_F2);
        return QApplication::focusWidget();
    }
    QString reread(const QString &name)
    {
        const QString path = dir.file(name);
        prompts->saveFiles = {path};
        run("plan.export_word");
        const auto text = application::docxText(path, quiet);
        REQUIRE(text);
        return *text;
    }
    NoProgress quiet;
};

} // namespace

TEST_CASE("A name of 100,000 letters goes in whole, wherever it is written, and stays so", "[gui][plan][luck]")
{
    LuckFixture f;
    const QString words = longWords();
    const domain::Plan before = f.stored();
    f.goTo(f.talk);
    f.focusTree();
    f.key(f.tree(), Qt::Key_F2); // in the outline
    f.replaceAll(words);
    f.key(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(f.nameOf(f.talk) == words);
    f.focusTree();
    f.key(f.tree(), Qt::Key_F2); // looked at and left
    f.key(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(f.nameOf(f.talk) == words);
    f.heading()->setFocus();
    f.key(f.heading(), Qt::Key_End);
    f.type(QStringLiteral("x"));
    f.key(f.heading(), Qt::Key_Return);
    CHECK(f.nameOf(f.talk) == words + QLatin1Char('x'));
    CHECK(f.undoText().size() < 1000); // the menu stays as wide as a menu
    CHECK(f.window->width() <= 1366);

    f.run("preview.show");
    CHECK(f.reread(QStringLiteral("dài.docx")).contains(words));
    f.tabs()->setCurrentIndex(f.tabs()->count() - 2); // the history shows it too
    f.settle();
    f.undo();
    f.undo();
    CHECK(f.stored() == before);
}

TEST_CASE("Tasks and recipients of 100,000 letters", "[gui][plan][luck]")
{
    LuckFixture f;
    const QString words = longWords();
    f.goTo(f.talk);
    f.text()->setFocus();
    f.key(f.text(), Qt::Key_Home, Qt::ControlModifier);
    f.run("task.make");
    f.tabs()->setCurrentIndex(1);
    for (const TaskColumn column : {TaskColumn::Title, TaskColumn::Time, TaskColumn::Product}) {
        INFO("column " << static_cast<int>(column));
        f.openCell(column);
        f.replaceAll(words);
        f.key(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        f.openCell(column); // looked at and left
        f.key(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    f.settle();
    const domain::Task task = f.stored().tasks.front();
    CHECK(task.title == words);
    CHECK(task.timeText == words);
    CHECK(task.product == words);

    f.tabs()->setCurrentIndex(2);
    auto *list = child<QListWidget>(*f.find<LineList>("recipients"), "lines");
    list->setFocus();
    list->setCurrentRow(0);
    f.key(list, Qt::Key_F2);
    f.replaceAll(words);
    f.key(QApplication::focusWidget(), Qt::Key_Return);
    f.settle();
    CHECK(f.stored().recipients.front() == words);
    CHECK(f.reread(QStringLiteral("dài.docx")).contains(words));
}

TEST_CASE("Emoji, letters from right to left and letters without width", "[gui][plan][luck]")
{
    LuckFixture f;
    const QString odd = text::editable(oddWords());
    REQUIRE(odd.size() > 50);
    f.goTo(f.talk);
    f.focusTree();
    f.key(f.tree(), Qt::Key_F2);
    f.replaceAll(oddWords());
    f.key(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(f.nameOf(f.talk).toStdString() == odd.toStdString());
    f.heading()->setFocus();
    f.replaceAll(oddWords() + QStringLiteral("x"));
    f.key(f.heading(), Qt::Key_Return);
    CHECK(f.nameOf(f.talk).toStdString() == (odd + QStringLiteral("x")).toStdString());

    f.text()->setFocus();
    f.key(f.text(), Qt::Key_Home, Qt::ControlModifier);
    for (const QChar letter : oddWords()) // and as somebody types it, half a pair after the other
        typeWords(f.text(), QString(letter));
    f.key(f.text(), Qt::Key_Left);
    f.key(f.text(), Qt::Key_Backspace); // the pair before the full stop goes as one letter
    f.run("task.make");
    const QString first = wordsIn(f.stored(), f.talk).front();
    CHECK(first.startsWith(odd.left(odd.size() - 3)));
    CHECK(text::editable(first).toStdString() == first.toStdString()); // no half of a pair stays

    f.tabs()->setCurrentIndex(1);
    for (const TaskColumn column : {TaskColumn::Title, TaskColumn::Product, TaskColumn::Time}) {
        f.openCell(column);
        f.replaceAll(oddWords());
        f.key(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    f.tabs()->setCurrentIndex(2);
    auto *list = child<QListWidget>(*f.find<LineList>("recipients"), "lines");
    list->setFocus();
    list->setCurrentRow(0);
    f.key(list, Qt::Key_F2);
    f.replaceAll(oddWords());
    f.key(QApplication::focusWidget(), Qt::Key_Return);
    f.settle();
    const domain::Plan stored = f.stored();
    const auto seen = [](const QString &words) { return words.contains(QString::fromUtf8("👩🏽‍🤝‍👩🏼")) && words.contains(QString::fromUtf8("שלום")); };
    CHECK(seen(stored.tasks.front().title));
    CHECK(seen(stored.tasks.front().product));
    CHECK(seen(stored.tasks.front().timeText));
    CHECK(seen(stored.recipients.front()));
    f.run("preview.show");
    CHECK(seen(f.reread(QStringLiteral("lạ.docx"))));
}

TEST_CASE("Of ten megabytes a million letters are pasted at once, and the rest is told; undo takes them back", "[gui][plan][luck]")
{
    LuckFixture f;
    const domain::Plan before = f.stored();
    QString words;
    for (int i = 0; words.size() < 10 * 1024 * 1024; ++i)
        words += QStringLiteral("Dòng thứ %1 của một văn bản rất dài được dán vào, từ đầu đến cuối, không bớt một chữ nào. ").arg(i).repeated(8) + u'\n';
    f.goTo(f.talk);
    f.text()->setFocus();
    f.key(f.text(), Qt::Key_End, Qt::ControlModifier);
    f.paste(words);
    f.page()->content().desk().flush();
    QString joined = wordsIn(f.stored(), f.talk).join(u'\n');
    CHECK(joined.size() > 900'000);
    CHECK(f.noticeText().contains(QStringLiteral("dán"))); // how many were left out
    CHECK(joined.contains(QStringLiteral("Dòng thứ 1 của")));
    f.text()->setFocus();
    f.type(QStringLiteral("con viet duoc"));
    f.page()->content().desk().flush();
    CHECK(wordsIn(f.stored(), f.talk).last().endsWith(QStringLiteral("con viet duoc")));
    for (int i = 0; i < 4 && f.isEnabled("edit.undo"); ++i)
        f.undo();
    CHECK(f.stored() == before);
}

TEST_CASE("Pictures and scripts aren't taken from the clipboard, and that is told", "[gui][plan][luck]")
{
    LuckFixture f;
    const domain::Plan before = f.stored();
    f.goTo(f.talk);
    f.text()->setFocus();
    QImage image(2000, 2000, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QApplication::clipboard()->setImage(image);
    f.key(f.text(), Qt::Key_V, Qt::ControlModifier);
    f.page()->content().desk().flush();
    CHECK(f.stored() == before);
    CHECK_FALSE(f.noticeText().isEmpty());
    auto *mime = new QMimeData;
    mime->setHtml(QStringLiteral("<html><head><script>alert('x')</script><style>p{color:red}</style></head><body onload='x()'><p>Đoạn <b>đậm</b> dán vào"
                                 "<script>document.write('y')</script><img src='http://example.invalid/a.png'></p></body></html>"));
    QApplication::clipboard()->setMimeData(mime);
    f.key(f.text(), Qt::Key_End, Qt::ControlModifier);
    f.key(f.text(), Qt::Key_V, Qt::ControlModifier);
    f.page()->content().desk().flush();
    const QString pasted = wordsIn(f.stored(), f.talk).join(u'\n');
    CHECK(pasted.contains(QStringLiteral("Đoạn đậm dán vào")));
    CHECK_FALSE(pasted.contains(QStringLiteral("alert")));
    CHECK_FALSE(pasted.contains(QStringLiteral("document")));
    auto *line = f.heading();
    line->setFocus();
    QApplication::clipboard()->setImage(image);
    f.key(line, Qt::Key_V, Qt::ControlModifier);
    CHECK(f.nameOf(f.talk) == QStringLiteral("Truyền thông"));
}

TEST_CASE("The data file is deleted while a plan is open: every page can be left, and what was typed stays on the screen", "[gui][plan][luck]")
{
    LuckFixture f;
    f.goTo(f.talk);
    f.text()->setFocus();
    f.key(f.text(), Qt::Key_Home, Qt::ControlModifier);
    f.type(QStringLiteral("Da go truoc. "));
    f.page()->content().desk().flush();
    REQUIRE(f.services.database().settle());
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(f.database + QLatin1String(end));
    f.text()->setFocus();
    f.type(QStringLiteral("Go sau do. "));
    f.page()->content().desk().flush();
    CHECK(f.page()->content().desk().hasUnstored());
    CHECK(f.text()->toPlainText().contains(QStringLiteral("Da go truoc. Go sau do. ")));
    CHECK_FALSE(f.noticeText().isEmpty());
    for (int tab = f.tabs()->count() - 1; tab >= 0; --tab) {
        f.tabs()->setCurrentIndex(tab);
        f.settle();
    }
    f.focusTree();
    f.key(f.tree(), Qt::Key_Insert); // nothing is added to what can't be stored
    f.key(QApplication::focusWidget(), Qt::Key_Escape);
    f.settle();
    const QString path = f.dir.file(QStringLiteral("còn.docx")); // a way out: everything that was typed on paper
    f.prompts->saveFiles = {path};
    f.run("plan.export_word");
    const auto text = application::docxText(path, f.quiet);
    REQUIRE(text);
    CHECK(text->contains(QStringLiteral("Da go truoc. Go sau do. ")));
    CHECK(f.text()->toPlainText().contains(QStringLiteral("Da go truoc. Go sau do. ")));
    CHECK(f.page()->isVisible());
}
