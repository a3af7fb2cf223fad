// Vietnamese typed by the keys of Unikey, into every text entry of the program.
#include "base/uuid.h"
#include "gui/editor/section_editor.h"
#include "gui/support/text_entries.h"
#include "support/catch.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QTest>

using namespace bd;
using namespace bd::domain;
using namespace bd::gui;
using namespace bd::test;

TEST_CASE("Unikey's keys make the words", "[input][unikey]")
{
    for (const TypingStyle style : {TypingStyle::Telex, TypingStyle::Vni}) {
        QString text;
        int backspaces = 0;
        for (const UnikeyKey &key : unikeyKeys(style)) {
            if (key.isBackspace)
                text.chop(1);
            else
                text += key.c;
            backspaces += key.isBackspace ? 1 : 0;
        }
        CHECK(text == unikeyText());
        CHECK(backspaces > 10);
    }
}

TEST_CASE("The text of a section takes Unikey's keys at every level and place", "[input][unikey][editor]")
{
    for (const TypingStyle style : {TypingStyle::Telex, TypingStyle::Vni}) {
        for (const ParagraphLevel level : {ParagraphLevel::Plain, ParagraphLevel::Dash, ParagraphLevel::Plus}) {
            for (const QString &text : {QString(), QStringLiteral("trước"), QStringLiteral("trước ")}) {
                SectionEditor editor;
                editor.show();
                const Paragraph before{newUuid(), level, RichText::plain(text)};
                editor.setBlocks({before});
                QApplication::setActiveWindow(&editor);
                editor.setFocus();
                editor.moveCursor(QTextCursor::End);
                typeByUnikey(editor, style);
                const auto blocks = editor.blocks();
                REQUIRE(blocks.size() == 1);
                const auto &after = std::get<Paragraph>(blocks.front());
                CHECK(after.text.toPlain() == text + unikeyText());
                CHECK(after.level == level);
                CHECK(after.uuid == before.uuid);
            }
        }
    }
}

TEST_CASE("A level that was typed doesn't get into Unikey's way", "[input][unikey][editor]")
{
    SectionEditor editor;
    editor.show();
    QApplication::setActiveWindow(&editor);
    editor.setFocus();
    QTest::keyClicks(&editor, QStringLiteral("- "));
    typeByUnikey(editor, TypingStyle::Telex);
    const auto blocks = editor.blocks();
    REQUIRE(blocks.size() == 1);
    CHECK(std::get<Paragraph>(blocks.front()).level == ParagraphLevel::Dash);
    CHECK(std::get<Paragraph>(blocks.front()).text.toPlain() == unikeyText());
}

TEST_CASE("Every text entry of the program takes Vietnamese", "[input][unikey][entries]")
{
    int entries = 0;
    for (const EntryPlace &place : entryPlaces()) {
        INFO(place.name);
        for (const TypingStyle style : {TypingStyle::Telex, TypingStyle::Vni}) {
            place.run([&](QWidget &root) {
                for (const TypedEntry &entry : typeIntoAll(root, style)) {
                    INFO(entry.name.toStdString());
                    CHECK(entry.text.toStdString() == unikeyText().toStdString());
                    ++entries;
                }
            });
        }
    }
    CHECK(entries > 60);
}
