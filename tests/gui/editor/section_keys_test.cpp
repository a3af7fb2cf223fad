// Every key of the editor, by table. A document is written as lines: "= " plain, "- " and "+ " levels, "|" is the cursor,
// "*" around bold; "#a b/c d" is a table of two rows.
#include "base/uuid.h"
#include "domain/table_edit.h"
#include "gui/editor/section_editor.h"
#include "gui/support/random_blocks.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QTimer>
#include <functional>

using namespace bd;
using namespace bd::domain;
using namespace bd::gui;
using namespace bd::test;

namespace {

RichText textOf(const QString &marked)
{
    RichText text;
    bool bold = false;
    for (const QString &part : marked.split(u'*')) {
        text.append({part, bold, false, std::nullopt});
        bold = !bold;
    }
    return text;
}

Table tableOf(const QString &drawing)
{
    const QStringList rows = drawing.split(u'/');
    Table table = emptyTable(static_cast<int>(rows.size()), static_cast<int>(rows.front().split(u' ').size()));
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QStringList cells = rows[r].split(u' ');
        for (qsizetype c = 0; c < cells.size(); ++c)
            table.rows[static_cast<size_t>(r)].cells[static_cast<size_t>(c)].paragraphs = {RichText::plain(QString(cells[c]).remove(u'_'))};
    }
    return table;
}

std::vector<Block> blocksOf(const QStringList &lines)
{
    std::vector<Block> blocks;
    for (const QString &line : lines) {
        const QString text = QString(line).mid(2).remove(u'|');
        if (line.startsWith(u'#'))
            blocks.emplace_back(tableOf(QString(line).mid(1).remove(u'|')));
        else
            blocks.emplace_back(Paragraph{newUuid(), line.startsWith(u'-') ? ParagraphLevel::Dash
                                                     : line.startsWith(u'+') ? ParagraphLevel::Plus : ParagraphLevel::Plain, textOf(text)});
    }
    return blocks;
}

QString lineOf(const RichText &text)
{
    QString line;
    for (const Span &span : text.spans()) {
        const QString words = span.footnote ? QStringLiteral("[%1]").arg(span.footnote->text.value_or(QStringLiteral("?")))
                                            : QString(span.text).replace(u'\n', u'~');
        line += span.bold ? u'*' + words + u'*' : words;
    }
    return line;
}

QStringList linesOf(const std::vector<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            const char *sign = paragraph->level == ParagraphLevel::Dash ? "- " : paragraph->level == ParagraphLevel::Plus ? "+ " : "= ";
            lines.append(QLatin1String(sign) + lineOf(paragraph->text));
            continue;
        }
        QStringList rows;
        for (const TableRow &row : std::get<Table>(block).rows) {
            QStringList cells;
            for (const TableCell &cell : row.cells) {
                QStringList texts;
                for (const RichText &text : cell.paragraphs)
                    texts.append(lineOf(text));
                cells.append(texts.join(u'~').isEmpty() ? QStringLiteral("_") : texts.join(u'~'));
            }
            rows.append(cells.join(u' '));
        }
        lines.append(u'#' + rows.join(u'/'));
    }
    return lines;
}

struct Editing {
    explicit Editing(const QStringList &lines = {})
    {
        editor.resize(700, 500);
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.setFocus();
        show(lines);
    }
    void show(const QStringList &lines)
    {
        start = blocksOf(lines);
        editor.setBlocks(start);
        int position = -1, items = 0;
        for (const QString &line : lines) {
            if (const auto at = line.indexOf(u'|'); at >= 0) {
                if (line.startsWith(u'#')) {
                    const QString before = line.mid(1, at - 1);
                    const auto row = before.count(u'/'), column = before.section(u'/', -1).count(u' ');
                    cell(items, static_cast<int>(row), static_cast<int>(column));
                    const QString word = before.section(u'/', -1).section(u' ', -1).remove(u'_');
                    for (int i = 0; i < word.size(); ++i)
                        key(Qt::Key_Right);
                    position = -2;
                } else {
                    QTextCursor cursor = editor.textCursor();
                    const QString uuid = std::get<Paragraph>(start[static_cast<size_t>(items)]).uuid;
                    editor.goTo(uuid);
                    cursor = editor.textCursor();
                    cursor.movePosition(QTextCursor::StartOfBlock);
                    cursor.setPosition(cursor.position() + static_cast<int>(line.left(at).remove(u'*').size()) - 2);
                    editor.setTextCursor(cursor);
                    position = cursor.position();
                }
            }
            ++items;
        }
        if (position == -1)
            editor.moveCursor(QTextCursor::Start);
    }
    void cell(int item, int row, int column)
    {
        const QString uuid = std::get<Table>(start[static_cast<size_t>(item)]).uuid;
        editor.goTo(uuid);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(cursor.currentTable()->cellAt(row, column).firstPosition());
        editor.setTextCursor(cursor);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&editor, static_cast<Qt::Key>(code), modifiers); }
    void type(const QString &text) { QTest::keyClicks(&editor, text); }
    void compose(const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QApplication::sendEvent(&editor, &event);
    }
    void commit(const QString &text, int from = 0, int length = 0)
    {
        QInputMethodEvent event;
        event.setCommitString(text, from, length);
        QApplication::sendEvent(&editor, &event);
    }
    QStringList lines() const { return linesOf(editor.blocks()); }
    std::string joined() const { return lines().join(u'\n').toStdString(); }
    QString uuid(size_t index) const
    {
        const auto blocks = editor.blocks();
        return std::visit([](const auto &part) { return part.uuid; }, blocks.at(index));
    }
    QString oldUuid(size_t index) const
    {
        return std::visit([](const auto &part) { return part.uuid; }, start.at(index));
    }
    SectionEditor editor;
    std::vector<Block> start;
};

QStringList list(std::initializer_list<const char *> lines)
{
    QStringList result;
    for (const char *line : lines)
        result.append(QString::fromUtf8(line));
    return result;
}

struct KeyCase {
    const char *what;
    QStringList from;
    std::function<void(Editing &)> keys;
    QStringList to;
};

void run(const KeyCase &c)
{
    INFO(c.what);
    Editing e(c.from);
    c.keys(e);
    CHECK(e.joined() == c.to.join(u'\n').toStdString());
    // what is there can be shown again, and nothing changes by it
    const auto blocks = e.editor.blocks();
    e.editor.setBlocks(blocks);
    CHECK(e.editor.blocks() == blocks);
}

} // namespace

TEST_CASE("Enter splits, Backspace and Delete join", "[editor][keys]")
{
    const KeyCase cases[] = {
        {"first words in an empty section", {}, [](Editing &e) { e.type(QStringLiteral("mot")); }, list({"= mot"})},
        {"all taken back from an empty section", {}, [](Editing &e) { e.type(QStringLiteral("m")); e.key(Qt::Key_Backspace); }, list({"= "})},
        {"Enter in an empty section", {}, [](Editing &e) { e.key(Qt::Key_Return); e.type(QStringLiteral("a")); }, list({"= ", "= a"})},
        {"Enter in the middle", list({"- mot| hai"}), [](Editing &e) { e.key(Qt::Key_Return); }, list({"- mot", "-  hai"})},
        {"Enter at the start", list({"- |mot"}), [](Editing &e) { e.key(Qt::Key_Return); }, list({"- ", "- mot"})},
        {"Enter at the end", list({"+ mot|"}), [](Editing &e) { e.key(Qt::Key_Return); e.type(QStringLiteral("b")); }, list({"+ mot", "+ b"})},
        {"Enter on the keypad", list({"= a|b"}), [](Editing &e) { e.key(Qt::Key_Enter, Qt::KeypadModifier); }, list({"= a", "= b"})},
        {"Enter on an empty dash", list({"= a", "- |"}), [](Editing &e) { e.key(Qt::Key_Return); }, list({"= a", "= "})},
        {"Enter on an empty plus", list({"= a", "+ |"}), [](Editing &e) { e.key(Qt::Key_Return); }, list({"= a", "- "})},
        {"Shift+Enter breaks the line", list({"- a|b"}), [](Editing &e) { e.key(Qt::Key_Return, Qt::ShiftModifier); }, list({"- a~b"})},
        {"Backspace over a letter", list({"- ab|"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"- a"})},
        {"Backspace at a plus", list({"= a", "+ |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"= a", "- b"})},
        {"Backspace at a dash", list({"= a", "- |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"= a", "= b"})},
        {"Backspace three times", list({"= a", "+ |b"}),
         [](Editing &e) { for (int i = 0; i < 3; ++i) e.key(Qt::Key_Backspace); }, list({"= ab"})},
        {"Backspace at the very start", list({"= |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"= b"})},
        {"Backspace with a selection keeps the level", list({"- |ab"}),
         [](Editing &e) { e.key(Qt::Key_Right, Qt::ShiftModifier); e.key(Qt::Key_Backspace); }, list({"- b"})},
        {"joined paragraphs keep the first's level", list({"- a", "= |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"- ab"})},
        {"an empty one before goes", list({"- ", "= |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"= b"})},
        {"Delete at the end", list({"- a|", "+ b"}), [](Editing &e) { e.key(Qt::Key_Delete); }, list({"- ab"})},
        {"Delete of an empty one", list({"- |", "+ b"}), [](Editing &e) { e.key(Qt::Key_Delete); }, list({"+ b"})},
        {"Delete at the very end", list({"- a|"}), [](Editing &e) { e.key(Qt::Key_Delete); }, list({"- a"})},
        {"Ctrl+Backspace", list({"= mot hai|"}), [](Editing &e) { e.key(Qt::Key_Backspace, Qt::ControlModifier); }, list({"= mot "})},
        {"Ctrl+Delete", list({"= |mot hai"}), [](Editing &e) { e.key(Qt::Key_Delete, Qt::ControlModifier); }, list({"= hai"})},
        {"Ctrl+Delete stays in its paragraph", list({"= |mot", "= hai"}), [](Editing &e) { e.key(Qt::Key_Delete, Qt::ControlModifier); }, list({"= ", "= hai"})},
        {"typing over two paragraphs", list({"- a|b", "- cd", "= ef"}),
         [](Editing &e) { e.key(Qt::Key_Down, Qt::ShiftModifier); e.type(QStringLiteral("x")); }, list({"- axd", "= ef"})},
        {"typing over all", list({"- ab", "#a b/c d", "= ef"}),
         [](Editing &e) { e.key(Qt::Key_A, Qt::ControlModifier); e.type(QStringLiteral("x")); }, list({"- x"})},
        {"Enter over a selection", list({"= a|bc"}),
         [](Editing &e) { e.key(Qt::Key_Right, Qt::ShiftModifier); e.key(Qt::Key_Return); }, list({"= a", "= c"})},
        {"Ctrl+X over two paragraphs", list({"- a|b", "- cd"}),
         [](Editing &e) { e.key(Qt::Key_Down, Qt::ShiftModifier); e.key(Qt::Key_X, Qt::ControlModifier); }, list({"- ad"})},
        {"cut and pasted it is as before", list({"- a|b", "- cd"}),
         [](Editing &e) { e.key(Qt::Key_Down, Qt::ShiftModifier); e.key(Qt::Key_X, Qt::ControlModifier); e.key(Qt::Key_V, Qt::ControlModifier); },
         list({"- ab", "- cd"})},
        {"Home and End", list({"- a b|c"}),
         [](Editing &e) { e.key(Qt::Key_Home); e.type(QStringLiteral("x")); e.key(Qt::Key_End); e.type(QStringLiteral("y")); }, list({"- xa bcy"})},
        {"Ctrl+arrows", list({"= mot |hai"}),
         [](Editing &e) { e.key(Qt::Key_Left, Qt::ControlModifier); e.type(QStringLiteral("x")); e.key(Qt::Key_Right, Qt::ControlModifier); e.type(QStringLiteral("y")); },
         list({"= xmot yhai"})},
    };
    for (const KeyCase &c : cases)
        run(c);
}

TEST_CASE("Levels by keys", "[editor][keys]")
{
    const KeyCase cases[] = {
        {"Tab", list({"= a|b"}), [](Editing &e) { e.key(Qt::Key_Tab); }, list({"- ab"})},
        {"Tab twice", list({"= |ab"}), [](Editing &e) { e.key(Qt::Key_Tab); e.key(Qt::Key_Tab); }, list({"+ ab"})},
        {"Tab ends at plus", list({"+ |ab"}), [](Editing &e) { e.key(Qt::Key_Tab); }, list({"+ ab"})},
        {"Shift+Tab", list({"+ |ab"}), [](Editing &e) { e.key(Qt::Key_Backtab, Qt::ShiftModifier); }, list({"- ab"})},
        {"Tab over several", list({"= a|b", "- cd", "= ef"}),
         [](Editing &e) { e.key(Qt::Key_Down, Qt::ShiftModifier); e.key(Qt::Key_Right, Qt::ShiftModifier); e.key(Qt::Key_Tab); }, list({"- ab", "+ cd", "= ef"})},
        {"a selection to the next one's start means only the first", list({"= |ab", "= cd"}),
         [](Editing &e) { e.key(Qt::Key_Down, Qt::ShiftModifier); e.key(Qt::Key_Tab); }, list({"- ab", "= cd"})},
        {"a dash typed", {}, [](Editing &e) { e.type(QStringLiteral("- a")); }, list({"- a"})},
        {"a plus typed", {}, [](Editing &e) { e.type(QStringLiteral("+ a")); }, list({"+ a"})},
        {"a dash typed before text", list({"= |ab"}), [](Editing &e) { e.type(QStringLiteral("- ")); }, list({"- ab"})},
        {"a dash typed and taken back", {}, [](Editing &e) { e.type(QStringLiteral("- ")); e.key(Qt::Key_Backspace); e.type(QStringLiteral("a")); }, list({"= - a"})},
        {"taken back before text", list({"= |ab"}), [](Editing &e) { e.type(QStringLiteral("+ ")); e.key(Qt::Key_Backspace); }, list({"= + ab"})},
        {"later, Backspace means the level", {},
         [](Editing &e) { e.type(QStringLiteral("- a")); e.key(Qt::Key_Backspace); e.key(Qt::Key_Backspace); }, list({"= "})},
        {"a dash within text", list({"= a|"}), [](Editing &e) { e.type(QStringLiteral(" - b")); }, list({"= a - b"})},
        {"a dash in a dash", list({"- |"}), [](Editing &e) { e.type(QStringLiteral("- b")); }, list({"- - b"})},
        {"a dash in a cell", list({"#|_ b"}), [](Editing &e) { e.type(QStringLiteral("- x")); }, list({"#- x b"})},
        {"a minus before a number", {}, [](Editing &e) { e.type(QStringLiteral("-5")); }, list({"= -5"})},
        {"dash by an input method", {}, [](Editing &e) { e.commit(QStringLiteral("-")); e.commit(QStringLiteral(" ")); e.commit(QStringLiteral("ă")); }, list({"- ă"})},
    };
    for (const KeyCase &c : cases)
        run(c);
}

TEST_CASE("Bold, italic and footnotes by keys", "[editor][keys]")
{
    const KeyCase cases[] = {
        {"Ctrl+B before typing", list({"= a|"}), [](Editing &e) { e.key(Qt::Key_B, Qt::ControlModifier); e.type(QStringLiteral("bc")); }, list({"= a*bc*"})},
        {"and off again", list({"= a|"}),
         [](Editing &e) { e.key(Qt::Key_B, Qt::ControlModifier); e.type(QStringLiteral("b")); e.key(Qt::Key_B, Qt::ControlModifier); e.type(QStringLiteral("c")); },
         list({"= a*b*c"})},
        {"Ctrl+B over a selection", list({"= |abc"}),
         [](Editing &e) { e.key(Qt::Key_Right, Qt::ShiftModifier); e.key(Qt::Key_B, Qt::ControlModifier); }, list({"= *a*bc"})},
        {"Ctrl+B before an input method commits", list({"= a|"}),
         [](Editing &e) { e.key(Qt::Key_B, Qt::ControlModifier); e.compose(QStringLiteral("đ")); e.commit(QStringLiteral("đ")); }, list({"= a*đ*"})},
        {"bold goes on after Enter", list({"= *a|*"}), [](Editing &e) { e.key(Qt::Key_Return); e.type(QStringLiteral("b")); }, list({"= *a*", "= *b*"})},
        {"a footnote", list({"= a|b"}), [](Editing &e) { e.editor.insertFootnote(QStringLiteral("n")); e.type(QStringLiteral("c")); }, list({"= a[n]cb"})},
        {"a footnote in bold words", list({"= *a|*"}), [](Editing &e) { e.editor.insertFootnote(QStringLiteral("n")); e.type(QStringLiteral("c")); }, list({"= *a**[n]**c*"})},
        {"a footnote behind the selected words", list({"= |ab"}),
         [](Editing &e) { e.key(Qt::Key_Right, Qt::ShiftModifier); e.editor.insertFootnote(QStringLiteral("n")); }, list({"= a[n]b"})},
        {"its text is changed", list({"= a|b"}),
         [](Editing &e) { e.editor.insertFootnote(QStringLiteral("n")); e.editor.setFootnote(QStringLiteral("m")); }, list({"= a[m]b"})},
        {"it is removed", list({"= a|b"}), [](Editing &e) { e.editor.insertFootnote(QStringLiteral("n")); e.editor.removeFootnote(); }, list({"= ab"})},
        {"Backspace removes it", list({"= a|b"}), [](Editing &e) { e.editor.insertFootnote(QStringLiteral("n")); e.key(Qt::Key_Backspace); }, list({"= ab"})},
    };
    for (const KeyCase &c : cases)
        run(c);
}

TEST_CASE("Keys in and around tables", "[editor][keys]")
{
    const KeyCase cases[] = {
        {"Tab goes to the next cell and over its text", list({"#|a b/c d"}), [](Editing &e) { e.key(Qt::Key_Tab); e.type(QStringLiteral("x")); }, list({"#a x/c d"})},
        {"Shift+Tab goes back", list({"#a |b/c d"}), [](Editing &e) { e.key(Qt::Key_Backtab, Qt::ShiftModifier); e.type(QStringLiteral("x")); }, list({"#x b/c d"})},
        {"Tab in the last cell adds a row", list({"#a b/c d|"}), [](Editing &e) { e.key(Qt::Key_Tab); e.type(QStringLiteral("x")); }, list({"#a b/c d/x _"})},
        {"Enter in a cell", list({"#a| b"}), [](Editing &e) { e.key(Qt::Key_Return); e.type(QStringLiteral("x")); }, list({"#a~x b"})},
        {"Backspace at a cell's start", list({"#a |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"#a b"})},
        {"Backspace in a cell", list({"#a b|"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"#a _"})},
        {"Delete at a cell's end", list({"#a| b"}), [](Editing &e) { e.key(Qt::Key_Delete); }, list({"#a b"})},
        {"Backspace behind a table goes into it", list({"#a b", "= |c"}), [](Editing &e) { e.key(Qt::Key_Backspace); e.type(QStringLiteral("x")); }, list({"#a bx", "= c"})},
        {"Backspace in an empty one behind a table", list({"#a b", "= |", "= c"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, list({"#a b", "= c"})},
        {"Delete before a table does nothing", list({"= a|", "#a b"}), [](Editing &e) { e.key(Qt::Key_Delete); }, list({"= a", "#a b"})},
        {"Delete in an empty one before a table", list({"= c", "= |", "#a b"}), [](Editing &e) { e.key(Qt::Key_Delete); }, list({"= c", "#a b"})},
        {"a selection with a table in it", list({"= a|b", "#a b", "= cd"}),
         [](Editing &e) { for (int i = 0; i < 8; ++i) e.key(Qt::Key_Right, Qt::ShiftModifier);
                          QTextCursor c = e.editor.textCursor(); c.movePosition(QTextCursor::End, QTextCursor::KeepAnchor); e.editor.setTextCursor(c);
                          e.key(Qt::Key_Left, Qt::ShiftModifier); e.key(Qt::Key_Delete); }, list({"= ad"})},
        {"typing behind a table at the end", list({"#a b"}), [](Editing &e) { e.key(Qt::Key_End, Qt::ControlModifier); e.type(QStringLiteral("x")); }, list({"#a b", "= x"})},
        {"typing before a table at the start", list({"#a b"}), [](Editing &e) { e.key(Qt::Key_Home, Qt::ControlModifier); e.type(QStringLiteral("x")); }, list({"= x", "#a b"})},
        {"a table in a paragraph", list({"= a|b"}), [](Editing &e) { e.editor.insertTable(2, 2); e.type(QStringLiteral("x")); }, list({"= a", "#x _/_ _", "= b"})},
        {"a table in an empty section", {}, [](Editing &e) { e.editor.insertTable(1, 2); e.type(QStringLiteral("x")); }, list({"#x _"})},
        {"a table behind a paragraph", list({"- a|"}), [](Editing &e) { e.editor.insertTable(1, 2); e.type(QStringLiteral("x"));
                                                                       e.key(Qt::Key_End, Qt::ControlModifier); e.type(QStringLiteral("y")); },
         list({"- a", "#x _", "= y"})},
        {"a table in an empty paragraph", list({"= |"}), [](Editing &e) { e.editor.insertTable(1, 2); e.type(QStringLiteral("x")); }, list({"#x _", "= "})},
        {"row above", list({"#a b/|c d"}), [](Editing &e) { e.editor.editTable(TableEdit::RowAbove); e.type(QStringLiteral("x")); }, list({"#a b/x _/c d"})},
        {"row below", list({"#|a b/c d"}), [](Editing &e) { e.editor.editTable(TableEdit::RowBelow); e.type(QStringLiteral("x")); }, list({"#a b/x _/c d"})},
        {"column left", list({"#a |b/c d"}), [](Editing &e) { e.editor.editTable(TableEdit::ColumnLeft); e.type(QStringLiteral("x")); }, list({"#a x b/c _ d"})},
        {"column right", list({"#a |b/c d"}), [](Editing &e) { e.editor.editTable(TableEdit::ColumnRight); e.type(QStringLiteral("x")); }, list({"#a b x/c d _"})},
        {"row goes", list({"#|a b/c d"}), [](Editing &e) { e.editor.editTable(TableEdit::RemoveRows); e.type(QStringLiteral("x")); }, list({"#xc d"})},
        {"column goes", list({"#|a b/c d"}), [](Editing &e) { e.editor.editTable(TableEdit::RemoveColumns); }, list({"#b/d"})},
        {"the last row takes the table along", list({"= u", "#|a b", "= v"}), [](Editing &e) { e.editor.editTable(TableEdit::RemoveRows); e.type(QStringLiteral("x")); }, list({"= u", "= xv"})},
        {"the table goes", list({"#|a b/c d"}), [](Editing &e) { e.editor.editTable(TableEdit::RemoveTable); }, {}},
        {"cells become one and two again", list({"#|a b/c d"}),
         [](Editing &e) { e.key(Qt::Key_Right, Qt::ShiftModifier); e.key(Qt::Key_Right, Qt::ShiftModifier);
                          e.editor.editTable(TableEdit::Merge); e.type(QStringLiteral("x"));
                          CHECK(e.joined() == "#xa~b/c d");
                          e.editor.editTable(TableEdit::Split); }, list({"#xa~b _/c d"})},
        {"Delete empties selected cells", list({"#|a b/c d"}),
         [](Editing &e) { e.key(Qt::Key_Right, Qt::ShiftModifier); e.key(Qt::Key_Right, Qt::ShiftModifier); e.key(Qt::Key_Delete); }, list({"#_ _/c d"})},
    };
    for (const KeyCase &c : cases)
        run(c);
}

TEST_CASE("Which paragraph is which after keys", "[editor][keys]")
{
    struct Case {
        const char *what;
        QStringList from;
        std::function<void(Editing &)> keys;
        std::vector<int> to; ///< index of the old paragraph; -1 for a new one
        int task = -1;       ///< which is a task
    };
    const Case cases[] = {
        {"split: the first keeps it", list({"= a|b"}), [](Editing &e) { e.key(Qt::Key_Return); }, {0, -1}},
        {"Enter at the end", list({"= ab|"}), [](Editing &e) { e.key(Qt::Key_Return); }, {0, -1}},
        {"Enter at the start: the text keeps it", list({"= |ab"}), [](Editing &e) { e.key(Qt::Key_Return); }, {-1, 0}},
        {"joined: the first's", list({"= a", "= |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, {0}},
        {"joined with Delete", list({"= a|", "= b"}), [](Editing &e) { e.key(Qt::Key_Delete); }, {0}},
        {"joined with an empty one before", list({"= ", "= |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, {1}},
        {"joined with an empty one behind", list({"= a|", "= "}), [](Editing &e) { e.key(Qt::Key_Delete); }, {0}},
        {"the first is a task", list({"= a", "= |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, {0}, 0},
        {"only the second is a task", list({"= a", "= |b"}), [](Editing &e) { e.key(Qt::Key_Backspace); }, {1}, 1},
        {"typed over two: the first's", list({"= a|b", "= cd"}), [](Editing &e) { e.key(Qt::Key_Down, Qt::ShiftModifier); e.type(QStringLiteral("x")); }, {0}},
        {"the whole first goes, something of the second stays", list({"= |ab", "= cd", "= e"}),
         [](Editing &e) { e.key(Qt::Key_Down, Qt::ShiftModifier); e.key(Qt::Key_Right, Qt::ShiftModifier); e.key(Qt::Key_Delete); }, {1, 2}},
        {"a table keeps its own", list({"= a", "#|a b", "= c"}), [](Editing &e) { e.editor.editTable(TableEdit::RowBelow); }, {0, 1, 2}},
        {"a paste gets new ones", list({"= |a", "= b"}),
         [](Editing &e) { e.key(Qt::Key_A, Qt::ControlModifier); e.key(Qt::Key_C, Qt::ControlModifier); e.key(Qt::Key_End, Qt::ControlModifier);
                          e.key(Qt::Key_Return); e.key(Qt::Key_V, Qt::ControlModifier); }, {0, 1, -1, -1}},
        {"pasting before text", list({"= |a", "= b"}),
         [](Editing &e) { e.key(Qt::Key_A, Qt::ControlModifier); e.key(Qt::Key_C, Qt::ControlModifier); e.key(Qt::Key_Home, Qt::ControlModifier);
                          e.key(Qt::Key_V, Qt::ControlModifier); }, {-1, 0, 1}},
    };
    for (const Case &c : cases) {
        INFO(c.what);
        Editing e(c.from);
        if (c.task >= 0)
            e.editor.setTasks({e.oldUuid(static_cast<size_t>(c.task))});
        c.keys(e);
        INFO(e.joined());
        REQUIRE(e.editor.blocks().size() == c.to.size());
        for (size_t i = 0; i < c.to.size(); ++i) {
            INFO("paragraph " << i);
            if (c.to[i] >= 0)
                CHECK(e.uuid(i) == e.oldUuid(static_cast<size_t>(c.to[i])));
            else
                for (size_t k = 0; k < e.start.size(); ++k)
                    CHECK(e.uuid(i) != e.oldUuid(k));
            CHECK_FALSE(e.uuid(i).isEmpty());
        }
    }
}

TEST_CASE("Letters that are being composed are not text yet", "[editor][input]")
{
    Editing e(list({"= a|b", "- cd"}));
    QSignalSpy wanted(&e.editor, &SectionEditor::storeWanted);
    e.compose(QStringLiteral("đa"));
    CHECK(e.joined() == "= ab\n- cd");
    CHECK_FALSE(e.editor.isModified());
    CHECK(e.editor.isComposing());
    // what comes from elsewhere waits, but is told
    auto other = e.editor.blocks();
    std::get<Paragraph>(other[0]).text = RichText::plain(QStringLiteral("xab"));
    std::get<Paragraph>(other[1]).text = RichText::plain(QStringLiteral("cde"));
    e.editor.setBlocks(other);
    CHECK(e.editor.isComposing());
    CHECK(e.editor.blocks() == other);
    e.compose(QStringLiteral("đă"));
    CHECK(e.editor.isComposing());
    e.commit(QStringLiteral("đẳng"));
    CHECK_FALSE(e.editor.isComposing());
    CHECK(e.joined() == "= xađẳngb\n- cde");
    CHECK(e.editor.isModified());
    // the same shown again disturbs nothing
    e.compose(QStringLiteral("g"));
    e.editor.setBlocks(e.editor.blocks());
    CHECK(e.editor.isComposing());
    e.compose({});
    CHECK_FALSE(e.editor.isComposing());
    CHECK(e.joined() == "= xađẳngb\n- cde");
    // an input method that replaces what stands before the cursor
    e.commit(QStringLiteral("n"), -3, 3);
    CHECK(e.joined() == "= xađnb\n- cde");
    // composing over a selection of two paragraphs
    e.key(Qt::Key_Down, Qt::ShiftModifier);
    e.compose(QStringLiteral("p"));
    e.commit(QStringLiteral("phường"));
    CHECK(e.lines().size() == 1);
    CHECK(e.lines().front().startsWith(QStringLiteral("= xađnphường")));
}

TEST_CASE("What is typed wants to be stored", "[editor][store]")
{
    Editing e(list({"= a|", "= b"}));
    QSignalSpy wanted(&e.editor, &SectionEditor::storeWanted);
    const auto timer = [&](const char *name) { return e.editor.findChild<QTimer *>(QLatin1String(name)); };
    SECTION("after a pause")
    {
        CHECK(timer("pause")->interval() == 1000);
        e.editor.setPauses(0, 100000);
        e.type(QStringLiteral("x"));
        CHECK(e.editor.isModified());
        REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }));
        CHECK(wanted.front().front().toBool() == false);
        e.editor.stored();
        CHECK_FALSE(e.editor.isModified());
    }
    SECTION("also when nobody pauses")
    {
        e.editor.setPauses(100000, 0);
        e.type(QStringLiteral("x"));
        REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }));
        CHECK(wanted.front().front().toBool() == false);
    }
    SECTION("when the paragraph is left")
    {
        e.type(QStringLiteral("x"));
        CHECK(wanted.isEmpty());
        e.key(Qt::Key_Down);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted.front().front().toBool());
        CHECK_FALSE(timer("pause")->isActive());
        e.editor.stored();
        e.key(Qt::Key_Up);
        CHECK(wanted.size() == 1);
    }
    SECTION("when it was stored before, leaving still ends the visit")
    {
        e.type(QStringLiteral("x"));
        e.editor.stored();
        e.key(Qt::Key_Down);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted.front().front().toBool());
    }
    SECTION("with Enter")
    {
        e.type(QStringLiteral("x"));
        e.key(Qt::Key_Return);
        REQUIRE(wanted.size() == 1);
        CHECK(e.lines().size() == 3);
    }
    SECTION("on losing the focus")
    {
        e.type(QStringLiteral("x"));
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(&e.editor, &out);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted.front().front().toBool());
    }
    SECTION("not by moving about")
    {
        e.key(Qt::Key_Down);
        e.key(Qt::Key_A, Qt::ControlModifier);
        e.key(Qt::Key_C, Qt::ControlModifier);
        CHECK(wanted.isEmpty());
        CHECK_FALSE(e.editor.isModified());
    }
    SECTION("a typed level is a step of its own")
    {
        std::vector<std::string> stored;
        QObject::connect(&e.editor, &SectionEditor::storeWanted, &e.editor, [&] {
            stored.push_back(e.joined());
            e.editor.stored();
        });
        e.key(Qt::Key_Down);
        e.key(Qt::Key_Home);
        e.type(QStringLiteral("- "));
        CHECK(stored == std::vector<std::string>{"= a\n= - b", "= a\n- b"});
    }
}

TEST_CASE("What comes from elsewhere leaves cursor and marks alone", "[editor][store]")
{
    Editing e(list({"= mot", "- hai| ba", "= bon"}));
    QSignalSpy wanted(&e.editor, &SectionEditor::storeWanted);
    QSignalSpy moved(&e.editor, &SectionEditor::currentParagraphChanged);
    auto blocks = e.editor.blocks();
    std::get<Paragraph>(blocks[0]).text = RichText::plain(QStringLiteral("một dài hơn"));
    blocks.insert(blocks.begin(), Paragraph{newUuid(), ParagraphLevel::Plus, RichText::plain(QStringLiteral("mới"))});
    e.editor.setBlocks(blocks);
    CHECK(e.editor.blocks() == blocks);
    CHECK_FALSE(e.editor.isModified());
    CHECK(wanted.isEmpty());
    CHECK(moved.isEmpty());
    e.type(QStringLiteral("|"));
    CHECK(e.lines()[2] == QLatin1String("- hai| ba"));
}

TEST_CASE("Long sections keep their place in the view", "[editor][store]")
{
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines.append(QStringLiteral("= đoạn số %1").arg(i));
    Editing e(lines);
    e.editor.goTo(e.oldUuid(150));
    const QRect before = e.editor.cursorRect();
    auto blocks = e.editor.blocks();
    for (int i = 0; i < 20; ++i)
        blocks.insert(blocks.begin() + 5, Paragraph{newUuid(), ParagraphLevel::Plain, RichText::plain(QStringLiteral("thêm"))});
    e.editor.setBlocks(blocks);
    CHECK(e.editor.currentParagraph() == e.oldUuid(150));
    CHECK(std::abs(e.editor.cursorRect().top() - before.top()) <= 2);
}

TEST_CASE("Tasks are marked and opened", "[editor][tasks]")
{
    Editing e(list({"= a|", "- b"}));
    QSignalSpy opened(&e.editor, &SectionEditor::taskActivated);
    e.editor.setTasks({e.oldUuid(1)});
    e.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(opened.isEmpty());
    CHECK(e.editor.accessibleDescription().isEmpty());
    e.key(Qt::Key_Down);
    CHECK_FALSE(e.editor.accessibleDescription().isEmpty());
    e.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toString() == e.oldUuid(1));
    CHECK(e.joined() == "= a\n- b");
    const QRect line = e.editor.cursorRect();
    e.key(Qt::Key_Up);
    QTest::mouseClick(e.editor.viewport(), Qt::LeftButton, {}, {e.editor.viewport()->width() - 12, line.center().y()});
    CHECK(opened.size() == 2);
    CHECK(e.editor.currentParagraph() == e.oldUuid(1));
}

TEST_CASE("Footnotes are found, numbered and opened", "[editor][notes]")
{
    Editing e(list({"= ab|", "= cd"}));
    QSignalSpy opened(&e.editor, &SectionEditor::footnoteActivated);
    CHECK_FALSE(e.editor.hasFootnote());
    e.editor.insertFootnote(QStringLiteral("ghi chú"));
    CHECK(e.editor.hasFootnote());
    CHECK(e.editor.footnote() == QStringLiteral("ghi chú"));
    e.key(Qt::Key_Left, Qt::ShiftModifier);
    e.key(Qt::Key_Return);
    CHECK(opened.size() == 1);
    CHECK(e.lines().size() == 2);
    e.key(Qt::Key_Right);
    e.key(Qt::Key_Return);
    CHECK(opened.size() == 1);
    CHECK(e.lines().size() == 3);
    // its text unknown
    RichText text = RichText::plain(QStringLiteral("x"));
    text.append({{}, false, false, Footnote{QStringLiteral("7"), std::nullopt}});
    const std::vector<Block> blocks{Paragraph{newUuid(), ParagraphLevel::Plain, text}};
    e.editor.setBlocks(blocks);
    CHECK(e.editor.blocks() == blocks);
    e.key(Qt::Key_End);
    CHECK(e.editor.hasFootnote());
    CHECK_FALSE(e.editor.footnote());
    e.editor.setFootnotesBefore(98);
    CHECK(e.editor.blocks() == blocks);
    CHECK_FALSE(e.editor.isModified());
}

TEST_CASE("A read-only section takes nothing", "[editor][keys]")
{
    Editing e(list({"= a|b", "#c d"}));
    e.editor.setReadOnly(true);
    const auto blocks = e.editor.blocks();
    e.type(QStringLiteral("- x"));
    for (const int key : {Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Tab})
        e.key(key);
    e.commit(QStringLiteral("đ"));
    e.editor.setBold(true);
    e.editor.setLevel(ParagraphLevel::Dash);
    e.editor.insertTable(1, 1);
    e.editor.insertFootnote(QStringLiteral("n"));
    e.editor.insertBlocks({Paragraph{}});
    CHECK(e.joined() == "= ab\n#c d");
    CHECK(e.editor.blocks() == blocks);
    CHECK_FALSE(e.editor.canEdit());
}

TEST_CASE("Commands hear of what changes at the cursor, once", "[editor][keys]")
{
    Editing e(list({"= a", "- *b*", "#c d"}));
    QSignalSpy told(&e.editor, &SectionEditor::formatChanged);
    e.key(Qt::Key_Right);
    CHECK(told.isEmpty());
    e.key(Qt::Key_Down);
    CHECK(told.size() == 1);
    CHECK(e.editor.level() == ParagraphLevel::Dash);
    CHECK(e.editor.isBold());
    CHECK_FALSE(e.editor.canEditTable(TableEdit::RowAbove));
    e.key(Qt::Key_Down);
    CHECK(e.editor.canEditTable(TableEdit::RowAbove));
    CHECK_FALSE(e.editor.canEditTable(TableEdit::Merge));
    CHECK_FALSE(e.editor.canInsertTable());
    CHECK_FALSE(e.editor.canSetLevel());
    CHECK_FALSE(e.editor.isHeadRow());
    e.editor.editTable(TableEdit::HeadRow);
    CHECK(e.editor.isHeadRow());
}
