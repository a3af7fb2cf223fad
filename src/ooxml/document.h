// A DOCX body as values: paragraphs, runs, tables, with styles and list numbers resolved. One reader serves
// the import of old plans, `docx text` and (later) the pager. No product words.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace bd::ooxml {

struct Run {
    QString text; ///< NFC; tabs as \t, line breaks as \n; capitals (w:caps) already applied
    bool bold = false, italic = false, underline = false, superscript = false;
    double size = 0; ///< points
    std::optional<int> footnote; ///< id into Document::footnotes; such a run has no text
    bool pageField = false;
};

enum class Alignment { Left, Centre, Right, Justify };

struct DocParagraph {
    std::vector<Run> runs;   ///< neighbours of one look are one run, however the file had split them
    Alignment alignment = Alignment::Left;
    QString listLabel;       ///< the number or bullet Word prints, "1.", "a)", "-", "•"; empty without a list
    int listLevel = -1;      ///< from 0; -1 without a list
    int outlineLevel = -1;   ///< heading level from 0; -1 for body text
    int leftIndent = 0, firstLine = 0; ///< twips; firstLine negative when hanging
    bool pageBreakBefore = false;      ///< also when a page break stands at its start or at the end of the one before
    QString styleName;
    QString text() const;
};

struct DocTable;
using DocBlock = std::variant<DocParagraph, DocTable>;

struct DocCell {
    std::vector<DocBlock> blocks;
    int columnSpan = 1, rowSpan = 1; ///< covered cells are left out
};
struct DocRow {
    std::vector<DocCell> cells;
    bool isHead = false;
};
struct DocTable {
    std::vector<DocRow> rows;
    bool hasBorders = true; ///< false for layout tables (head, signature)
};

struct DocSection {
    std::size_t firstBlock = 0; ///< index into Document::blocks
    bool landscape = false;
};

struct Document {
    std::vector<DocBlock> blocks;
    std::map<int, std::vector<DocParagraph>> footnotes; ///< without the separators; endnotes too, with ids of their own
    std::vector<DocParagraph> headerParagraphs, footerParagraphs;
    std::vector<DocSection> sections;
    QString coreTitle;
    /// What a reader should know of, each once: a kind, for some followed by ": " and the text that stands nowhere
    /// else. Read in place: "text box", "formula", "inserted text" (a change not yet accepted). Not read:
    /// "hidden text: …", "deleted text: …" (without words when they were moved), "comment: …", "covered cell: …",
    /// "word art: …", "drawing text: …", "picture", "chart", "diagram", "embedded object",
    /// "embedded document", "ink", "building blocks", "footnote without text", "field: TYPE", "symbol".
    QStringList unread;
};

/// Deleted revisions are skipped, inserted ones read; text boxes (after their paragraph) and content controls are
/// read in place. Errors: those of Package, docx.not_word, cancelled.
Result<Document> readDocument(const QString &path, Progress &progress);
Result<Document> readDocument(const QByteArray &bytes, Progress &progress);

/// The text as people read it: a line per paragraph, list labels in front, cells separated by tabs, footnotes at the
/// end, each behind the mark "[1]" that stands at its place in the text. Cells of several lines stand side by side.
QString plainText(const Document &document);

} // namespace bd::ooxml
