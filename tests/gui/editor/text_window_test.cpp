// The text of a section in the window: commands, dialogs, undo, what is stored.
#include "domain/outline_edit.h"
#include "gui/dialogs/footnote_dialog.h"
#include "gui/dialogs/table_dialog.h"
#include "gui/editor/section_editor.h"
#include "gui/support/window_fixture.h"
#include "gui/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextTable>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using domain::Block;
using domain::Paragraph;
using domain::ParagraphLevel;
using domain::RichText;

namespace {

struct Writing {
    Writing() : plan(samplePlan())
    {
        id = f.addPlan(plan);
        f.start();
        f.window->resize(1366, 768);
        QTest::keyClick(f.find<QWidget>("plans"), Qt::Key_Return);
        f.settle();
        auto *tree = f.find<QTreeView>("outline");
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(2, 0)));
        f.settle();
        section = plan.sections.at(1).sections.front().uuid;
        editor = f.find<SectionEditor>("sectionText");
        QApplication::setActiveWindow(f.window.get());
        editor->setFocus();
        editor->moveCursor(QTextCursor::Start);
        editor->moveCursor(QTextCursor::EndOfBlock);
    }
    std::vector<Block> stored()
    {
        const auto read = f.services.plans().load(id);
        REQUIRE(read);
        return domain::findSection(read->plan, section)->blocks;
    }
    Paragraph first() { return std::get<Paragraph>(stored().at(0)); }
    QString firstText() { return first().text.toPlain(); }
    void leave() { QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier); }
    void in(const std::function<void(QDialog &)> &use, bool accepts = true)
    {
        f.prompts->dialogs.push_back([use, accepts](QDialog &dialog) {
            use(dialog);
            return accepts;
        });
    }
    WindowFixture f;
    domain::Plan plan;
    qint64 id = 0;
    QString section;
    SectionEditor *editor = nullptr;
};

} // namespace

TEST_CASE("Typed text is stored when its paragraph is left, and taken back as one step", "[editor][window]")
{
    Writing w;
    const QString before = w.firstText();
    QTest::keyClicks(w.editor, QStringLiteral(" them"));
    w.leave();
    CHECK(w.firstText() == before + QStringLiteral(" them"));
    w.f.run("edit.undo");
    CHECK(w.firstText() == before);
    CHECK(std::get<Paragraph>(w.editor->blocks().at(0)).text.toPlain() == before);
    w.f.run("edit.redo");
    CHECK(w.firstText() == before + QStringLiteral(" them"));
}

TEST_CASE("Commands on the text follow the cursor and work from menu, button and key", "[editor][window]")
{
    Writing w;
    const auto action = [&](const char *name) { return w.f.window->commands().action(name); };
    CHECK(w.f.isEnabled("text.bold"));
    CHECK(w.f.isEnabled("table.insert"));
    CHECK_FALSE(w.f.isEnabled("table.row_above"));
    const ParagraphLevel level = w.first().level;
    w.f.run("text.plus");
    CHECK(action("text.plus")->isChecked());
    CHECK_FALSE(action("text.dash")->isChecked());
    w.f.run(level == ParagraphLevel::Dash ? "text.dash" : "text.plain");
    QTest::keyClick(w.editor, Qt::Key_Home, Qt::ShiftModifier);
    w.f.run("text.bold");
    CHECK(action("text.bold")->isChecked());
    w.leave();
    CHECK(w.first().text.isAllBold());
    // another field has the keyboard: the keys are its own
    w.f.find<QWidget>("sectionHeading")->setFocus();
    CHECK_FALSE(w.f.isEnabled("text.bold"));
    w.editor->setFocus();
    CHECK(w.f.isEnabled("text.bold"));
}

TEST_CASE("Footnotes are added, changed and removed in a dialog", "[editor][window]")
{
    Writing w;
    w.in([](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("remove")));
        auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("footnoteText"));
        CHECK(dialog.focusWidget() == text);
        QTest::keyClicks(text, QStringLiteral("ghi chu"));
        QTest::keyClick(text, Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
    });
    w.f.run("text.footnote");
    CHECK(w.editor->footnote() == QStringLiteral("ghi chu"));
    w.in([](QDialog &dialog) {
        auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("footnoteText"));
        CHECK(text->toPlainText() == QLatin1String("ghi chu"));
        QTest::keyClicks(text, QStringLiteral(" moi"));
    });
    Q_EMIT w.editor->footnoteActivated(); // double click on its number
    w.f.settle();
    CHECK(w.editor->footnote() == QStringLiteral("ghi chu moi"));
    w.in([](QDialog &) {}, false);
    w.f.run("text.footnote");
    CHECK(w.editor->footnote() == QStringLiteral("ghi chu moi"));
    w.in([](QDialog &dialog) { QTest::keyClick(dialog.findChild<QPushButton *>(QStringLiteral("remove")), Qt::Key_Space); });
    w.f.run("text.footnote");
    CHECK_FALSE(w.editor->hasFootnote());
}

TEST_CASE("A table is inserted, filled and taken back", "[editor][window]")
{
    Writing w;
    const std::vector<Block> before = w.stored();
    w.in([](QDialog &dialog) {
        auto *columns = dialog.findChild<QSpinBox *>(QStringLiteral("columns"));
        CHECK(dialog.focusWidget() == columns);
        QTest::keyClicks(columns, QStringLiteral("2"));
        QTest::keyClick(columns, Qt::Key_Tab);
        auto *rows = dialog.findChild<QSpinBox *>(QStringLiteral("rows"));
        QTest::keyClick(rows, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(rows, QStringLiteral("2"));
        CHECK(static_cast<TableDialog &>(dialog).size() == TableSize{2, 2});
    });
    w.f.run("table.insert");
    REQUIRE(w.editor->textCursor().currentTable());
    CHECK(w.f.isEnabled("table.row_below"));
    CHECK_FALSE(w.f.isEnabled("table.insert"));
    QTest::keyClicks(w.editor, QStringLiteral("Cot"));
    w.f.run("table.row_below");
    w.leave();
    const auto blocks = w.stored();
    REQUIRE(blocks.size() >= before.size() + 1);
    const auto &table = std::get<domain::Table>(blocks.at(1));
    CHECK(table.rows.size() == 3);
    CHECK(table.rows[0].isHead);
    CHECK(table.rows[0].cells[0].paragraphs.front().toPlain() == QLatin1String("Cot"));
    for (int i = 0; i < 10 && w.stored() != before && w.f.isEnabled("edit.undo"); ++i)
        w.f.run("edit.undo");
    CHECK(w.stored() == before);
    CHECK(w.editor->blocks() == before);
}

TEST_CASE("A removed task paragraph takes its task along and gives it back with undo", "[editor][window]")
{
    Writing w;
    REQUIRE(w.editor->hasFocus());
    QTest::keyClick(w.editor, Qt::Key_Down);
    QTest::keyClick(w.editor, Qt::Key_Home, Qt::ControlModifier);
    w.f.run("task.make");
    const auto tasks = [&] { return w.f.services.plans().load(w.id)->plan.tasks; };
    REQUIRE(tasks().size() == 1);
    const auto before = tasks();
    w.editor->setFocus();
    w.editor->moveCursor(QTextCursor::Start);
    w.editor->moveCursor(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    QTest::keyClick(w.editor, Qt::Key_Delete);
    w.f.find<QWidget>("sectionHeading")->setFocus();
    CHECK(tasks().empty());
    w.f.run("edit.undo");
    CHECK(tasks() == before);
}

TEST_CASE("Pictures of the text", "[.screens]")
{
    const QString folder = QString::fromLocal8Bit(qgetenv("BD_SCREENS"));
    REQUIRE_FALSE(folder.isEmpty());
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        Writing w;
        w.editor->insertFootnote(QStringLiteral("Ghi chú của bản mẫu."));
        QTest::keyClick(w.editor, Qt::Key_End, Qt::ControlModifier);
        w.editor->insertTable(3, 3);
        for (const char *word : {"STT", "Nội dung", "Đơn vị (mẫu)"}) {
            w.editor->insertBlocks({Paragraph{{}, ParagraphLevel::Plain, RichText::plain(QString::fromUtf8(word))}});
            QTest::keyClick(w.editor, Qt::Key_Tab);
        }
        w.f.settle();
        w.editor->setTasks({std::get<Paragraph>(w.editor->blocks().front()).uuid});
        REQUIRE(QTest::qWaitForWindowExposed(w.f.window.get()));
        REQUIRE(w.f.window->grab().save(folder + (theme == Theme::Light ? QStringLiteral("/text.png") : QStringLiteral("/text-dark.png"))));
        applyTheme(*qApp, Theme::Light);
    }
}
