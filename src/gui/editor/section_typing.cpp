#include "gui/editor/section_typing.h"

#include "base/text/editable.h"
#include "base/uuid.h"
#include "gui/editor/section_sync.h"

#include <QTextDocument>
#include <algorithm>

namespace bd::gui {

using domain::Block;
using domain::Paragraph;
using domain::ParagraphLevel;

namespace {

/// The table right before or behind a paragraph at the top of the document.
QTextTable *tableBefore(const QTextBlock &block)
{
    return block.previous().isValid() ? QTextCursor(block.previous()).currentTable() : nullptr;
}

QTextTable *tableBehind(const QTextBlock &block)
{
    return block.next().isValid() ? QTextCursor(block.next()).currentTable() : nullptr;
}

struct Identity {
    QString uuid;
    ParagraphLevel level = ParagraphLevel::Plain;
    bool isFiller = false;
    bool hasText = false; ///< something of it is left
};

void setIdentity(const QTextBlock &block, const Identity &identity)
{
    QTextCursor(block).setBlockFormat(identity.isFiller ? fillerFormat() : paragraphFormat(identity.uuid, identity.level));
}

Identity joined(const Identity &first, const Identity &second, const QSet<QString> &tasks)
{
    if (first.isFiller || (!first.hasText && second.hasText))
        return second;
    Identity result = first;
    if (!second.isFiller && second.hasText && tasks.contains(second.uuid) && !tasks.contains(first.uuid))
        result.uuid = second.uuid;
    return result;
}

Identity identityOf(const QTextBlock &block, bool hasText)
{
    return {uuidOf(block), levelOf(block), isFiller(block), hasText};
}

/// Without the paragraph; what the document needs beside tables stays.
void removeParagraph(QTextCursor &cursor, const QTextBlock &block)
{
    QTextDocument &document = *cursor.document();
    const QString uuid = uuidOf(block);
    std::vector<Block> blocks = readBlocks(document);
    std::erase_if(blocks, [&uuid](const Block &each) {
        const auto *paragraph = std::get_if<Paragraph>(&each);
        return paragraph && paragraph->uuid == uuid;
    });
    applyBlocks(document, blocks, &cursor);
}

void joinWithNext(QTextCursor &cursor, const QTextBlock &first, const QSet<QString> &tasks)
{
    const QTextBlock second = first.next();
    const Identity identity = joined(identityOf(first, first.length() > 1), identityOf(second, second.length() > 1), tasks);
    cursor.beginEditBlock();
    cursor.setPosition(second.position() - 1);
    cursor.deleteChar();
    setIdentity(cursor.block(), identity);
    cursor.endEditBlock();
}

} // namespace

void splitParagraph(QTextCursor &cursor)
{
    QTextBlock block = cursor.block();
    const QTextCharFormat format = typingFormat(cursor);
    if (cursor.currentTable()) {
        cursor.insertBlock(cellFormat(), format);
        return;
    }
    const ParagraphLevel level = levelOf(block);
    if (block.length() <= 1 && level != ParagraphLevel::Plain) {
        setLevel(block, level == ParagraphLevel::Plus ? ParagraphLevel::Dash : ParagraphLevel::Plain);
        return;
    }
    const QString uuid = uuidOf(block).isEmpty() ? newUuid() : uuidOf(block);
    const bool isBefore = cursor.positionInBlock() == 0 && block.length() > 1; // all text goes down: it stays what it is
    const int number = block.blockNumber();
    cursor.beginEditBlock();
    cursor.insertBlock(paragraphFormat(isBefore ? uuid : newUuid(), level), format);
    block = cursor.document()->findBlockByNumber(number);
    QTextCursor(block).setBlockFormat(paragraphFormat(isBefore ? newUuid() : uuid, level));
    cursor.endEditBlock();
}

void removeSelected(QTextCursor &cursor, const QSet<QString> &tasks)
{
    if (!cursor.hasSelection())
        return;
    const QTextDocument &document = *cursor.document();
    const int from = cursor.selectionStart(), to = cursor.selectionEnd();
    const QTextBlock first = document.findBlock(from), last = document.findBlock(to);
    if (first == last || cursor.hasComplexSelection() || QTextCursor(first).currentTable() || QTextCursor(last).currentTable()) {
        cursor.removeSelectedText();
        return;
    }
    const Identity a = identityOf(first, from > first.position());
    const Identity b = identityOf(last, to < last.position() + last.length() - 1);
    // a table at the selection's edge goes as a whole; the paragraphs on its sides stay two
    const bool staysTwo = (to == last.position() && tableBefore(last)) || (from == first.position() + first.length() - 1 && tableBehind(first));
    cursor.beginEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (staysTwo && a.hasText && !b.isFiller) {
        setIdentity(cursor.block(), a);
        QTextCursor behind = cursor;
        behind.insertBlock(paragraphFormat(b.uuid, b.level), textFormat());
        cursor.setPosition(behind.block().position() - 1);
    } else {
        setIdentity(cursor.block(), joined(a, b, tasks));
    }
    cursor.endEditBlock();
}

void removeBackward(QTextCursor &cursor, const QSet<QString> &tasks)
{
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection())
        return removeSelected(cursor, tasks);
    if (cursor.positionInBlock() > 0) {
        cursor.deletePreviousChar();
        return;
    }
    if (const QTextTable *table = cursor.currentTable()) {
        if (table->cellAt(cursor).firstPosition() != block.position())
            cursor.deletePreviousChar();
        return;
    }
    if (const ParagraphLevel level = levelOf(block); level != ParagraphLevel::Plain)
        return setLevel(block, level == ParagraphLevel::Plus ? ParagraphLevel::Dash : ParagraphLevel::Plain);
    if (!block.previous().isValid())
        return;
    if (const QTextTable *table = tableBefore(block)) {
        const QString uuid = table->format().stringProperty(UuidProperty);
        if (block.length() <= 1 && !isFiller(block))
            removeParagraph(cursor, block);
        for (const SectionItem &item : itemsOf(*cursor.document()))
            if (item.table && item.table->format().stringProperty(UuidProperty) == uuid)
                cursor.setPosition(item.table->lastPosition());
        return;
    }
    joinWithNext(cursor, block.previous(), tasks);
}

void removeForward(QTextCursor &cursor, const QSet<QString> &tasks)
{
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection())
        return removeSelected(cursor, tasks);
    if (cursor.positionInBlock() < block.length() - 1) {
        cursor.deleteChar();
        return;
    }
    if (const QTextTable *table = cursor.currentTable()) {
        if (table->cellAt(cursor).lastPosition() != cursor.position())
            cursor.deleteChar();
        return;
    }
    if (!block.next().isValid())
        return;
    if (!tableBehind(block))
        joinWithNext(cursor, block, tasks);
    else if (block.length() <= 1 && !isFiller(block))
        removeParagraph(cursor, block);
}

void removeWord(QTextCursor &cursor, bool isForward, const QSet<QString> &tasks)
{
    const QTextBlock block = cursor.block();
    const bool isAtEdge = isForward ? cursor.positionInBlock() == block.length() - 1 : cursor.positionInBlock() == 0;
    if (!cursor.hasSelection() && !isAtEdge) {
        cursor.movePosition(isForward ? QTextCursor::NextWord : QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
        if (cursor.block() != block)
            cursor.setPosition(isForward ? block.position() + block.length() - 1 : block.position(), QTextCursor::KeepAnchor);
    }
    isForward ? removeForward(cursor, tasks) : removeBackward(cursor, tasks);
}

QTextCharFormat typingFormat(const QTextCursor &cursor)
{
    const QTextCharFormat format = cursor.charFormat();
    return textFormat(isBold(format), format.fontItalic());
}

void typeText(QTextCursor &cursor, const QString &text, const QSet<QString> &tasks)
{
    const QTextCharFormat format = typingFormat(cursor);
    if (cursor.hasSelection())
        removeSelected(cursor, tasks);
    cursor.insertText(text, format);
}

std::vector<QTextBlock> selectedParagraphs(const QTextCursor &cursor)
{
    std::vector<QTextBlock> blocks;
    const int to = cursor.selectionEnd();
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    for (QTextBlock block = first; block.isValid() && block.position() <= to; block = block.next()) {
        // a selection that ends at a paragraph's start doesn't mean it
        const bool isTouched = block == first || block.position() < to;
        if (isTouched && !QTextCursor(block).currentTable())
            blocks.push_back(block);
    }
    return blocks;
}

void setLevel(const QTextBlock &block, ParagraphLevel level)
{
    const QString uuid = uuidOf(block);
    QTextCursor(block).setBlockFormat(paragraphFormat(uuid.isEmpty() ? newUuid() : uuid, level));
}

std::optional<ParagraphLevel> typedLevel(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    if (cursor.positionInBlock() != 2 || levelOf(block) != ParagraphLevel::Plain || cursor.currentTable())
        return std::nullopt;
    const QString start = block.text().left(2);
    return start == QLatin1String("- ")   ? std::optional(ParagraphLevel::Dash)
           : start == QLatin1String("+ ") ? std::optional(ParagraphLevel::Plus)
                                          : std::nullopt;
}

int lengthOf(const domain::RichText &text)
{
    qsizetype length = 0;
    for (const domain::Span &span : text.spans())
        length += span.footnote ? 1 : span.text.size();
    return static_cast<int>(length);
}

} // namespace bd::gui
