// Blocks -> document -> blocks, equal; and from any state to any other.
#include "base/text/editable.h"
#include "base/uuid.h"
#include "domain/table_edit.h"
#include "gui/editor/section_sync.h"
#include "gui/support/random_blocks.h"
#include "support/catch.h"
#include "support/random_plan.h"

#include <QTextDocument>

using namespace bd;
using namespace bd::domain;
using namespace bd::gui;
using namespace bd::test;

namespace {

void requireRoundTrip(const std::vector<Block> &blocks)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    writeBlocks(document, blocks);
    REQUIRE(describe(readBlocks(document)) == describe(blocks));
    REQUIRE(readBlocks(document) == blocks);
}

void walk(const std::vector<Section> &sections)
{
    for (const Section &section : sections) {
        requireRoundTrip(section.blocks);
        walk(section.sections);
    }
}

Paragraph plain(const QString &text, ParagraphLevel level = ParagraphLevel::Plain)
{
    return {newUuid(), level, RichText::plain(text)};
}

} // namespace

TEST_CASE("What is written into a document is read back equal", "[editor][document]")
{
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        INFO("seed " << seed);
        RandomBlocks random(seed);
        const std::vector<Block> blocks = cleaned(random.blocks());
        requireRoundTrip(blocks);
        REQUIRE(cleaned(blocks) == blocks);
    }
}

TEST_CASE("Sections of whole plans go through a document unchanged", "[editor][document]")
{
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        INFO("seed " << seed);
        walk(randomPlan(seed).sections);
    }
}

TEST_CASE("A document becomes any other by touching what differs", "[editor][document]")
{
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        INFO("seed " << seed);
        RandomBlocks random(seed);
        std::vector<Block> blocks = cleaned(random.blocks());
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        writeBlocks(document, blocks);
        for (int step = 0; step < 6; ++step) {
            const std::vector<Block> wanted = cleaned(random.chance(15) ? random.blocks() : random.changed(blocks));
            QTextCursor cursor(&document);
            cursor.setPosition(random.number(0, document.characterCount() - 1));
            REQUIRE(applyBlocks(document, wanted, &cursor) == (wanted != blocks));
            REQUIRE(describe(readBlocks(document)) == describe(wanted));
            REQUIRE(readBlocks(document) == wanted);
            REQUIRE_FALSE(applyBlocks(document, wanted, &cursor));
            blocks = wanted;
        }
    }
}

TEST_CASE("The cursor stays on its letter when text around it changes", "[editor][document]")
{
    const Paragraph one = plain(QStringLiteral("một")), two = plain(QStringLiteral("hai ba bốn")), three = plain(QStringLiteral("năm"));
    Table table = emptyTable(2, 2);
    table.rows[1].cells[1].paragraphs = {RichText::plain(QStringLiteral("ô cuối"))};
    const auto longer = [](Paragraph paragraph, const QString &before, const QString &after) {
        RichText text = RichText::plain(before);
        text.append(paragraph.text);
        text.append(RichText::plain(after));
        paragraph.text = text;
        return paragraph;
    };
    struct Case {
        const char *what;
        std::vector<Block> from, to;
        QString word; ///< the cursor stands before it
    };
    const Case cases[] = {
        {"a paragraph before", {one, two, three}, {plain(QStringLiteral("mới")), one, two, three}, QStringLiteral("bốn")},
        {"a paragraph before is gone", {one, two, three}, {two, three}, QStringLiteral("bốn")},
        {"words before it in its paragraph", {one, two}, {one, longer(two, QStringLiteral("xin "), {})}, QStringLiteral("bốn")},
        {"words behind it in its paragraph", {one, two}, {one, longer(two, {}, QStringLiteral(" xin"))}, QStringLiteral("bốn")},
        {"paragraphs changed places", {one, two, three}, {three, two, one}, QStringLiteral("bốn")},
        {"a table before", {one, two}, {one, table, two}, QStringLiteral("bốn")},
        {"in a table, a paragraph before", {one, table, two}, {three, one, table, two}, QStringLiteral("cuối")},
        {"in a table that moved", {one, table, two}, {table, one, two}, QStringLiteral("cuối")},
    };
    for (const Case &c : cases) {
        INFO(c.what);
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        writeBlocks(document, c.from);
        QTextCursor cursor = document.find(c.word);
        REQUIRE_FALSE(cursor.isNull());
        cursor.setPosition(cursor.selectionStart());
        applyBlocks(document, c.to, &cursor);
        REQUIRE(readBlocks(document) == c.to);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(c.word.size()));
        CHECK(cursor.selectedText() == c.word);
    }
}

TEST_CASE("One rule for characters", "[editor][document]")
{
    const std::pair<QString, QString> table[] = {
        {QStringLiteral("Bi\u0300nh đẳng"), QStringLiteral("Bình đẳng")},
        {QStringLiteral("giới\u00AD tính"), QStringLiteral("giới tính")},
        {QStringLiteral("a\u200Bb\u2060c\uFEFFd"), QStringLiteral("abcd")},
        {QStringLiteral("\u202Eabc\u202C"), QStringLiteral("abc")},
        {QStringLiteral("a\u200Db\u200Cc"), QStringLiteral("a\u200Db\u200Cc")},
        {QStringLiteral("\u200F\u05D0\u200E"), QStringLiteral("\u200F\u05D0\u200E")},
        {QStringLiteral("a\r\nb\rc\u2028d\ve"), QStringLiteral("a\nb\nc\nd\ne")},
        {QStringLiteral("a\tb\u0007c\u009Fd"), QStringLiteral("a\tbcd")},
        {QString(QChar(0xD83D)) + u'a', QStringLiteral("a")},
        {QStringLiteral("a\uFFFC\uFDD0b"), QStringLiteral("ab")},
        {QStringLiteral("e\u200B\u0302"), QStringLiteral("ê")},
        {QStringLiteral("\U0001F600"), QStringLiteral("\U0001F600")},
        {QStringLiteral("12\u00A0000"), QStringLiteral("12\u00A0000")},
    };
    for (const auto &[from, to] : table) {
        INFO(from.toStdString());
        CHECK(text::editable(from) == to);
        CHECK(text::editable(to) == to);
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        writeBlocks(document, {Paragraph{newUuid(), ParagraphLevel::Plain, RichText::plain(text::editable(from))}});
        const auto blocks = readBlocks(document);
        REQUIRE(blocks.size() == 1);
        CHECK(std::get<Paragraph>(blocks.front()).text.toPlain() == to);
    }
}

TEST_CASE("A mark goes with its letter over the border of bold", "[editor][document]")
{
    RichText text;
    text.append({QStringLiteral("Bi"), true, false, std::nullopt});
    text.append({QStringLiteral("\u0300nh"), false, false, std::nullopt});
    RichText expected;
    expected.append({QStringLiteral("Bì"), true, false, std::nullopt});
    expected.append({QStringLiteral("nh"), false, false, std::nullopt});
    CHECK(cleaned(text) == expected);
}

TEST_CASE("Very long paragraphs and heaps of signs are carried", "[editor][document]")
{
    const QString emoji = QStringLiteral("\U0001F469\u200D\U0001F33E");
    for (const QString &text : {QString(100000, u'a'), emoji.repeated(20000), QStringLiteral("\u05D0 ").repeated(50000), QString(100000, u' ')})
        requireRoundTrip({plain(text), plain(text, ParagraphLevel::Plus)});
}

TEST_CASE("Of two paragraphs with one identity the first keeps it", "[editor][document]")
{
    const Paragraph one = plain(QStringLiteral("một"));
    Paragraph twin = plain(QStringLiteral("hai"));
    twin.uuid = one.uuid;
    QTextDocument document;
    writeBlocks(document, {one, twin});
    CHECK(repairParagraphs(document));
    const auto blocks = readBlocks(document);
    CHECK(std::get<Paragraph>(blocks[0]) == one);
    CHECK(std::get<Paragraph>(blocks[1]).uuid != one.uuid);
    CHECK_FALSE(std::get<Paragraph>(blocks[1]).uuid.isEmpty());
    CHECK_FALSE(repairParagraphs(document));
}
