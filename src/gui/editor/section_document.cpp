#include "gui/editor/section_document.h"

#include "base/text/editable.h"
#include "base/uuid.h"
#include "domain/table_edit.h"
#include "gui/theme.h"

#include <QSet>
#include <QTextDocument>

namespace bd::gui {

using domain::Block;
using domain::Footnote;
using domain::Paragraph;
using domain::ParagraphLevel;
using domain::RichText;
using domain::Span;
using domain::Table;
using domain::TableGrid;

namespace {

constexpr qreal lineHeight = 118;    // per cent
constexpr qreal paragraphGap = grid * 0.75;

QTextBlockFormat blankFormat()
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

bool hasSameFormat(const Span &a, const Span &b)
{
    return a.bold == b.bold && a.italic == b.italic && !a.footnote && !b.footnote;
}

/// Neighbours of one format joined, marks with their letters, then one rule for all characters.
RichText composed(const std::vector<Span> &pieces)
{
    std::vector<Span> spans;
    for (Span piece : pieces) {
        if (piece.footnote) {
            piece.footnote->mark = text::editable(piece.footnote->mark);
            if (piece.footnote->text)
                piece.footnote->text = text::editable(*piece.footnote->text);
            spans.push_back(piece);
            continue;
        }
        piece.text.replace(QChar::LineSeparator, u'\n');
        const bool follows = !spans.empty() && !spans.back().footnote;
        while (follows && !piece.text.isEmpty() && text::isCombining(piece.text.front())) {
            spans.back().text += piece.text.front();
            piece.text.remove(0, 1);
        }
        if (follows && hasSameFormat(spans.back(), piece))
            spans.back().text += piece.text;
        else if (!piece.text.isEmpty())
            spans.push_back(piece);
    }
    for (Span &span : spans)
        span.text = text::editable(span.text);
    return RichText(std::move(spans));
}

void addPieces(std::vector<Span> &pieces, const QString &text, const QTextCharFormat &format)
{
    const bool bold = isBold(format), italic = format.fontItalic();
    if (!isNote(format)) {
        pieces.push_back({text, bold, italic, std::nullopt});
        return;
    }
    for (const QChar c : text) {
        if (c == QChar::ObjectReplacementCharacter)
            pieces.push_back({{}, bold, italic, noteOf(format)});
        else
            pieces.push_back({c, bold, italic, std::nullopt});
    }
}

/// Not for the first block of a cell: its letter format is the cell's own, the cell's spans stand in it. (Which block that is
/// can't be asked for here: within an edit block QTextCursor knows no table.)
void setBlock(QTextCursor &cursor, const QTextBlockFormat &format)
{
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(textFormat());
}

QTextTable *writeTable(QTextCursor &cursor, const Table &table)
{
    const TableGrid grid(table);
    QTextTableFormat format;
    format.setProperty(UuidProperty, table.uuid);
    QString heads;
    for (int row = 0; row < grid.rows(); ++row)
        heads += grid.isHead(row) ? u'1' : u'0';
    format.setProperty(HeadRowsProperty, heads);
    QTextTable *made = cursor.insertTable(grid.rows(), grid.columns(), format);
    for (const TableGrid::Cell &cell : grid.cells()) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            made->mergeCells(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    }
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            const TableGrid::Cell *cell = grid.at(row, column);
            QTextTableCell place = made->cellAt(row, column);
            if (!cell) {
                QTextTableCellFormat padding = place.format().toTableCellFormat();
                padding.setProperty(PaddingProperty, true);
                place.setFormat(padding);
                writeCell(place, {});
            } else if (cell->row == row && cell->column == column) {
                writeCell(place, cell->content.paragraphs);
            }
        }
    }
    return made;
}

bool isTable(const Block &block)
{
    return std::holds_alternative<Table>(block);
}

} // namespace

// ---- blocks

QTextBlockFormat paragraphFormat(const QString &uuid, ParagraphLevel level)
{
    QTextBlockFormat format = blankFormat();
    format.setTopMargin(paragraphGap);
    format.setIndent(static_cast<int>(level));
    format.setProperty(UuidProperty, uuid);
    return format;
}

QTextBlockFormat cellFormat()
{
    return blankFormat();
}

QTextBlockFormat fillerFormat()
{
    QTextBlockFormat format = blankFormat();
    format.setProperty(FillerProperty, true);
    return format;
}

QString uuidOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(UuidProperty);
}

void setUuid(const QTextBlock &block, const QString &uuid)
{
    QTextBlockFormat format = paragraphFormat(uuid, levelOf(block));
    if (block.blockFormat() != format)
        QTextCursor(block).setBlockFormat(format);
}

ParagraphLevel levelOf(const QTextBlock &block)
{
    const int indent = block.blockFormat().indent();
    return indent <= 0 ? ParagraphLevel::Plain : indent == 1 ? ParagraphLevel::Dash : ParagraphLevel::Plus;
}

bool isFiller(const QTextBlock &block)
{
    return block.length() <= 1 && block.blockFormat().boolProperty(FillerProperty);
}

// ---- characters

QTextCharFormat textFormat(bool bold, bool italic)
{
    QTextCharFormat format;
    if (bold)
        format.setFontWeight(QFont::Bold);
    if (italic)
        format.setFontItalic(true);
    return format;
}

QTextCharFormat noteFormat(const Footnote &note, bool bold, bool italic)
{
    QTextCharFormat format = textFormat(bold, italic);
    format.setObjectType(footnoteObject);
    format.setProperty(NoteMarkProperty, note.mark);
    if (note.text)
        format.setProperty(NoteTextProperty, *note.text);
    return format;
}

bool isBold(const QTextCharFormat &format)
{
    return format.fontWeight() >= QFont::DemiBold;
}

bool isNote(const QTextCharFormat &format)
{
    return format.objectType() == footnoteObject;
}

Footnote noteOf(const QTextCharFormat &format)
{
    Footnote note{format.stringProperty(NoteMarkProperty), std::nullopt};
    if (format.hasProperty(NoteTextProperty))
        note.text = format.stringProperty(NoteTextProperty);
    return note;
}

RichText readText(const QTextBlock &block)
{
    return readText(block, 0, block.length() - 1);
}

RichText readText(const QTextBlock &block, int from, int to)
{
    std::vector<Span> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        const int first = std::max(from, start), last = std::min(to, start + fragment.length());
        if (first < last)
            addPieces(pieces, fragment.text().mid(first - start, last - first), fragment.charFormat());
    }
    return composed(pieces);
}

void insertText(QTextCursor &cursor, const RichText &text)
{
    for (const Span &span : text.spans()) {
        if (span.footnote)
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), noteFormat(*span.footnote, span.bold, span.italic));
        else
            cursor.insertText(QString(span.text).replace(u'\n', QChar::LineSeparator), textFormat(span.bold, span.italic));
    }
}

RichText cleaned(const RichText &text)
{
    return composed(text.spans());
}

std::vector<Block> cleaned(std::vector<Block> blocks)
{
    QSet<QString> known;
    const auto settle = [&known](QString &uuid) {
        if (uuid.isEmpty() || known.contains(uuid))
            uuid = newUuid();
        known.insert(uuid);
    };
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block)) {
            settle(paragraph->uuid);
            paragraph->text = cleaned(paragraph->text);
            continue;
        }
        Table &table = std::get<Table>(block);
        table = TableGrid(table).table(table.uuid);
        settle(table.uuid);
        for (domain::TableRow &row : table.rows)
            for (domain::TableCell &cell : row.cells)
                for (RichText &text : cell.paragraphs)
                    text = cleaned(text);
    }
    std::erase_if(blocks, [](const Block &block) { return isTable(block) && std::get<Table>(block).rows.empty(); });
    return blocks;
}

// ---- the whole

std::vector<SectionItem> itemsOf(const QTextDocument &document)
{
    std::vector<SectionItem> items;
    items.reserve(static_cast<size_t>(document.blockCount()));
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            items.push_back({{}, table});
        else if (it.currentBlock().isValid())
            items.push_back({it.currentBlock(), nullptr});
    }
    return items;
}

std::vector<RichText> readCell(const QTextTableCell &cell)
{
    std::vector<RichText> paragraphs;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        if (it.currentBlock().isValid())
            paragraphs.push_back(readText(it.currentBlock()));
    }
    if (paragraphs.size() == 1 && isFiller(cell.begin().currentBlock()))
        paragraphs.clear();
    return paragraphs;
}

Table readTable(const QTextTable &table)
{
    Table result;
    result.uuid = table.format().stringProperty(UuidProperty);
    const QString heads = table.format().stringProperty(HeadRowsProperty);
    for (int row = 0; row < table.rows(); ++row) {
        domain::TableRow made;
        made.isHead = row < heads.size() && heads[row] == u'1';
        size_t real = 0; // behind it only padding
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue;
            made.cells.push_back({readCell(cell), cell.columnSpan(), cell.rowSpan()});
            if (!cell.format().boolProperty(PaddingProperty) || !made.cells.back().paragraphs.empty())
                real = made.cells.size();
        }
        made.cells.resize(real);
        result.rows.push_back(std::move(made));
    }
    return result;
}

std::vector<Block> readBlocks(const QTextDocument &document)
{
    std::vector<Block> blocks;
    for (const SectionItem &item : itemsOf(document)) {
        if (item.table)
            blocks.push_back(readTable(*item.table));
        else if (!isFiller(item.block))
            blocks.push_back(Paragraph{uuidOf(item.block), levelOf(item.block), readText(item.block)});
    }
    return blocks;
}

bool isFiller(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->uuid.isEmpty();
}

std::vector<Block> withFillers(const std::vector<Block> &blocks)
{
    std::vector<Block> result;
    result.reserve(blocks.size() + 2);
    for (const Block &block : blocks) {
        if (isTable(block) && (result.empty() || isTable(result.back())))
            result.push_back(Paragraph{});
        result.push_back(block);
    }
    if (result.empty() || isTable(result.back()))
        result.push_back(Paragraph{});
    return result;
}

void writeAt(QTextCursor &cursor, const std::vector<Block> &blocks)
{
    bool isBlockReady = true;
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            const QTextTable *made = writeTable(cursor, *table);
            cursor.setPosition(made->lastPosition() + 1);
            isBlockReady = true;
            continue;
        }
        const auto &paragraph = std::get<Paragraph>(block);
        if (!isBlockReady)
            cursor.insertBlock();
        setBlock(cursor, isFiller(block) ? fillerFormat() : paragraphFormat(paragraph.uuid, paragraph.level));
        insertText(cursor, paragraph.text);
        isBlockReady = false;
    }
}

void writeCell(const QTextTableCell &cell, const std::vector<RichText> &paragraphs)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(paragraphs.empty() ? fillerFormat() : cellFormat());
    bool isFirst = true;
    for (const RichText &text : paragraphs) {
        if (!isFirst) {
            cursor.insertBlock();
            setBlock(cursor, cellFormat());
        }
        insertText(cursor, text);
        isFirst = false;
    }
}

void writeBlocks(QTextDocument &document, const std::vector<Block> &blocks)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    writeAt(cursor, withFillers(blocks));
    cursor.endEditBlock();
}

bool repairParagraphs(QTextDocument &document)
{
    QSet<QString> known;
    bool hasChanged = false;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const SectionItem &item : itemsOf(document)) {
        if (item.table) {
            known.insert(item.table->format().stringProperty(UuidProperty));
            continue;
        }
        if (isFiller(item.block))
            continue;
        QString uuid = uuidOf(item.block);
        if (uuid.isEmpty() || known.contains(uuid) || item.block.blockFormat().boolProperty(FillerProperty)) {
            if (uuid.isEmpty() || known.contains(uuid))
                uuid = newUuid();
            setUuid(item.block, uuid);
            hasChanged = true;
        }
        known.insert(uuid);
    }
    cursor.endEditBlock();
    return hasChanged;
}

QTextTable *tableAt(const QTextCursor &cursor)
{
    return cursor.currentTable();
}

QTextBlock findParagraph(const QTextDocument &document, const QString &uuid)
{
    if (uuid.isEmpty())
        return {};
    for (const SectionItem &item : itemsOf(document)) {
        if (item.table && item.table->format().stringProperty(UuidProperty) == uuid)
            return item.table->firstCursorPosition().block();
        if (!item.table && !isFiller(item.block) && uuidOf(item.block) == uuid)
            return item.block;
    }
    return {};
}

QString ownerUuid(const QTextBlock &block)
{
    if (!block.isValid())
        return {};
    if (const QTextTable *table = QTextCursor(block).currentTable())
        return table->format().stringProperty(UuidProperty);
    return isFiller(block) ? QString() : uuidOf(block);
}

} // namespace bd::gui
