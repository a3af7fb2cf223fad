// Blocks of a section <-> QTextDocument, exactly: what is written is read back equal (docs/adr/0015). Which paragraph is
// which, its level, footnotes and what a table has besides its cells stand in formats. Functions on a document; no widget.
#pragma once
#include "domain/plan.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <vector>

class QTextDocument;

namespace bd::gui {

enum SectionProperty {
    UuidProperty = QTextFormat::UserProperty + 64, ///< of a paragraph, or of a table
    FillerProperty, ///< an empty block that only the document needs: beside tables, in an empty section or cell
    HeadRowsProperty,  ///< of a table: "100", a digit per row
    PaddingProperty,   ///< of a cell that only the grid needs: its row is shorter than others
    NoteMarkProperty,
    NoteTextProperty,  ///< missing when the source kept only the mark
};

inline constexpr int footnoteObject = QTextFormat::UserObject + 64;

// ---- blocks
QTextBlockFormat paragraphFormat(const QString &uuid, domain::ParagraphLevel level);
QTextBlockFormat cellFormat();
QTextBlockFormat fillerFormat();
QString uuidOf(const QTextBlock &block);
void setUuid(const QTextBlock &block, const QString &uuid);
domain::ParagraphLevel levelOf(const QTextBlock &block);
/// Stands for nothing: empty, and not a paragraph of the section.
bool isFiller(const QTextBlock &block);

// ---- characters
QTextCharFormat textFormat(bool bold = false, bool italic = false);
QTextCharFormat noteFormat(const domain::Footnote &note, bool bold = false, bool italic = false);
bool isBold(const QTextCharFormat &format);
bool isNote(const QTextCharFormat &format);
domain::Footnote noteOf(const QTextCharFormat &format);

/// What a block says.
domain::RichText readText(const QTextBlock &block);
/// Characters [from, to) of a block.
domain::RichText readText(const QTextBlock &block, int from, int to);
/// Inserts at the cursor.
void insertText(QTextCursor &cursor, const domain::RichText &text);
/// As it will read after the document: one rule for characters (base/text/editable.h), no mark apart from its letter.
domain::RichText cleaned(const domain::RichText &text);
std::vector<domain::Block> cleaned(std::vector<domain::Block> blocks);

// ---- the whole
/// A paragraph or a table at the top of the document, in reading order.
struct SectionItem {
    QTextBlock block;          ///< of a paragraph
    QTextTable *table = nullptr;
};
std::vector<SectionItem> itemsOf(const QTextDocument &document);
std::vector<domain::Block> readBlocks(const QTextDocument &document);
domain::Table readTable(const QTextTable &table);
/// Replaces everything.
void writeBlocks(QTextDocument &document, const std::vector<domain::Block> &blocks);

/// What the document must hold for `blocks`: fillers added, so that it begins and ends with a paragraph and no two tables
/// touch. A filler is a paragraph without a uuid.
std::vector<domain::Block> withFillers(const std::vector<domain::Block> &blocks);
bool isFiller(const domain::Block &block);
/// Writes at an empty block. `blocks` begin and end with paragraphs, no two tables touch. The cursor ends in the last.
void writeAt(QTextCursor &cursor, const std::vector<domain::Block> &blocks);
void writeCell(const QTextTableCell &cell, const std::vector<domain::RichText> &paragraphs);
/// The paragraphs of a cell; none when it has nothing.
std::vector<domain::RichText> readCell(const QTextTableCell &cell);

/// After an edit: paragraphs without a uuid get one, of two with the same the first keeps it, fillers with text are
/// paragraphs. True when something was given.
bool repairParagraphs(QTextDocument &document);

/// The table that a position stands in, or none.
QTextTable *tableAt(const QTextCursor &cursor);
QTextBlock findParagraph(const QTextDocument &document, const QString &uuid); ///< of a table: the first in it
/// Of the paragraph, or of the table that the block stands in.
QString ownerUuid(const QTextBlock &block);

} // namespace bd::gui
