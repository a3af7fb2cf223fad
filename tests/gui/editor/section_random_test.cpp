// Random keys: what stands there is always a section, shows again as it is, and nothing that was typed gets lost unless a key
// removed it.
#include "base/uuid.h"
#include "gui/editor/section_document.h"
#include "gui/editor/section_editor.h"
#include "gui/editor/section_mime.h"
#include "gui/support/random_blocks.h"
#include "support/catch.h"

#include <QApplication>
#include <QSet>
#include <QTest>
#include <QInputMethodEvent>
#include <QTextDocument>
#include <QTextTable>

using namespace bd;
using namespace bd::domain;
using namespace bd::gui;
using namespace bd::test;

namespace {

QString wordsOf(const std::vector<Block> &blocks)
{
    QString words;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->text.toPlain();
        else
            for (const TableRow &row : std::get<Table>(block).rows)
                for (const TableCell &cell : row.cells)
                    for (const RichText &text : cell.paragraphs)
                        words += text.toPlain();
    }
    return words;
}

void requireSection(const std::vector<Block> &blocks)
{
    QSet<QString> known;
    for (const Block &block : blocks) {
        const QString uuid = std::visit([](const auto &part) { return part.uuid; }, block);
        REQUIRE_FALSE(uuid.isEmpty());
        REQUIRE_FALSE(known.contains(uuid));
        known.insert(uuid);
    }
    REQUIRE(describe(cleaned(blocks)) == describe(blocks));
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    writeBlocks(document, blocks);
    REQUIRE(describe(readBlocks(document)) == describe(blocks));
}

struct Keys {
    explicit Keys(std::uint32_t seed) : random(seed)
    {
        editor.resize(600, 400);
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.setFocus();
        editor.setBlocks(random.blocks(4));
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&editor, static_cast<Qt::Key>(code), modifiers); }
    void move()
    {
        static const int keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
        Qt::KeyboardModifiers modifiers;
        modifiers.setFlag(Qt::ShiftModifier, random.chance(30));
        modifiers.setFlag(Qt::ControlModifier, random.chance(20));
        key(keys[random.number(0, 5)], modifiers);
    }
    void type()
    {
        static const QStringList letters{QStringLiteral("a"), QStringLiteral("ế"), QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("+")};
        const QString letter = letters[random.number(0, 4)];
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(&editor, &press);
    }
    void remove()
    {
        Qt::KeyboardModifiers modifiers;
        modifiers.setFlag(Qt::ControlModifier, random.chance(15));
        key(random.chance(60) ? Qt::Key_Backspace : Qt::Key_Delete, modifiers);
    }
    void format()
    {
        switch (random.number(0, 6)) {
        case 0: key(Qt::Key_B, Qt::ControlModifier); break;
        case 1: key(Qt::Key_I, Qt::ControlModifier); break;
        case 2: key(Qt::Key_Tab); break;
        case 3: key(Qt::Key_Backtab, Qt::ShiftModifier); break;
        case 4: editor.insertFootnote(QStringLiteral("n")); break;
        case 5: editor.insertTable(random.number(1, 2), random.number(1, 3)); break;
        default:
            if (editor.textCursor().currentTable())
                editor.editTable(static_cast<TableEdit>(random.number(0, 9)));
        }
    }
    void compose()
    {
        QInputMethodEvent preedit(QStringLiteral("đ"), {});
        QApplication::sendEvent(&editor, &preedit);
        if (random.chance(30))
            editor.setBlocks(random.changed(editor.blocks()));
        QInputMethodEvent commit;
        commit.setCommitString(random.chance(80) ? QStringLiteral("đẳng") : QString());
        QApplication::sendEvent(&editor, &commit);
    }
    SectionEditor editor;
    RandomBlocks random;
};

} // namespace

TEST_CASE("Ten thousand random keys leave a section", "[editor][random]")
{
    constexpr int rounds = 20, keys = 500;
    for (std::uint32_t seed = 1; seed <= rounds; ++seed) {
        Keys k(seed);
        for (int i = 0; i < keys; ++i) {
            INFO("seed " << seed << ", key " << i);
            const int what = k.random.number(1, 100);
            if (what <= 40)
                k.type();
            else if (what <= 60)
                k.move();
            else if (what <= 75)
                k.remove();
            else if (what <= 85)
                k.key(Qt::Key_Return, k.random.chance(20) ? Qt::ShiftModifier : Qt::NoModifier);
            else if (what <= 93)
                k.format();
            else if (what <= 95)
                k.compose();
            else if (what <= 97)
                k.editor.insertBlocks(k.random.blocks(3));
            else
                k.editor.setBlocks(k.random.changed(k.editor.blocks()));
            if (i % 10 == 0 || what > 75)
                requireSection(k.editor.blocks());
        }
        const auto blocks = k.editor.blocks();
        requireSection(blocks);
        k.editor.setBlocks(blocks);
        REQUIRE(k.editor.blocks() == blocks);
    }
}

TEST_CASE("Without a key that removes, nothing gets lost", "[editor][random]")
{
    for (std::uint32_t seed = 100; seed < 120; ++seed) {
        Keys k(seed);
        qsizetype length = wordsOf(k.editor.blocks()).size();
        for (int i = 0; i < 150; ++i) {
            INFO("seed " << seed << ", key " << i);
            QTextCursor cursor = k.editor.textCursor();
            cursor.clearSelection();
            k.editor.setTextCursor(cursor);
            const QString before = wordsOf(k.editor.blocks());
            const int what = k.random.number(1, 100);
            if (what <= 30) { // letters that are no sign
                QTest::keyClick(&k.editor, Qt::Key_X);
                ++length;
            } else if (what <= 50) {
                k.move();
            } else if (what <= 65) {
                k.key(Qt::Key_Return);
            } else if (what <= 75) {
                k.key(k.random.chance(50) ? Qt::Key_Tab : Qt::Key_Backtab);
            } else if (what <= 85) {
                // at a paragraph's start and end, these change levels and join
                cursor.movePosition(k.random.chance(50) ? QTextCursor::StartOfBlock : QTextCursor::EndOfBlock);
                k.editor.setTextCursor(cursor);
                k.key(cursor.atBlockStart() ? Qt::Key_Backspace : Qt::Key_Delete);
            } else if (k.editor.textCursor().currentTable()) {
                static const TableEdit edits[] = {TableEdit::RowAbove, TableEdit::RowBelow, TableEdit::ColumnLeft, TableEdit::ColumnRight,
                                                  TableEdit::Merge, TableEdit::Split, TableEdit::HeadRow};
                k.editor.editTable(edits[k.random.number(0, 6)]);
            } else {
                k.editor.insertTable(1, 2);
            }
            const QString after = wordsOf(k.editor.blocks());
            INFO(before.toStdString() << " -> " << after.toStdString());
            REQUIRE(after.size() == length);
        }
    }
}

TEST_CASE("What is copied is pasted equal; what others copy can't break it", "[editor][clipboard]")
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        RandomBlocks random(seed);
        const std::vector<Block> blocks = cleaned(random.blocks());
        const QByteArray bytes = encodeBlocks(blocks);
        auto read = decodeBlocks(bytes);
        REQUIRE(read.has_value());
        for (size_t i = 0; i < blocks.size(); ++i) // uuids don't travel
            std::visit([&](auto &part) { part.uuid = std::visit([](const auto &old) { return old.uuid; }, blocks[i]); }, (*read)[i]);
        REQUIRE(*read == blocks);
        QByteArray broken = bytes;
        for (int i = 0; i < 5; ++i)
            broken[random.number(0, static_cast<int>(broken.size()) - 1)] = static_cast<char>(random.number(0, 255));
        if (const auto odd = decodeBlocks(broken))
            requireSection(cleaned(*odd));
        decodeBlocks(bytes.left(random.number(0, static_cast<int>(bytes.size()))));
    }
    CHECK_FALSE(decodeBlocks({}).has_value());
    CHECK_FALSE(decodeBlocks("<html>").has_value());
}

TEST_CASE("Very long paragraphs are shown and typed in", "[editor][random]")
{
    for (const QString &text : {QString(100000, u'a'), QStringLiteral("\U0001F469\u200D\U0001F33E ").repeated(20000), QStringLiteral("\u05D0\u200F ").repeated(30000)}) {
        SectionEditor editor;
        editor.resize(600, 400);
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.setFocus();
        editor.setBlocks({Paragraph{newUuid(), ParagraphLevel::Dash, RichText::plain(text)}});
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, QStringLiteral("xyz"));
        editor.grab();
        CHECK(wordsOf(editor.blocks()) == text + QStringLiteral("xyz"));
    }
}
