// A DOCX body as values: paragraphs, runs, tables, with styles and list numbers resolved. One reader serves
// the import of old plans, `docx text` and (later) the pager. No product words.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include "ooxml/look.h"

#include <QString>
#include <QSet>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace bd::ooxml {

/// What a field prints is known only on its page.
enum class Field { None, Page, PageCount, SectionPageCount };

struct Picture {
    QString part;              ///< package part with the image's bytes; empty when it lies outside the file
    int width = 0, height = 0; ///< twips, as the document wants them
    double cropLeft = 0, cropTop = 0, cropRight = 0, cropBottom = 0; ///< fractions of the image
    bool isFloating = false;   ///< anchored with text around it; the pager sets it in line
};

struct Run {
    QString text; ///< NFC; tabs as \t, line breaks as \n; capitals (w:caps) already applied. For paper also \f: a
                  ///< page break, \v: a column break
    bool bold = false, italic = false, underline = false, superscript = false;
    double size = 0; ///< points
    std::optional<int> footnote; ///< id into Document::footnotes; such a run has no text, but for a mark of its own
    bool pageField = false; ///< field == Page
    // Filled for paper only (ReadFor::Paper); pictures stand in a run of their own, whose text is empty.
    Field field = Field::None; ///< `text` holds what the file printed last
    RunInk ink;
    std::optional<Picture> picture;
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
    QStringList bookmarks; ///< names of those that begin in it; for text only
    ParagraphInk ink; ///< for paper only
    QString text() const;
};

struct DocTable;
using DocBlock = std::variant<DocParagraph, DocTable>;

struct DocCell {
    std::vector<DocBlock> blocks;
    int columnSpan = 1, rowSpan = 1; ///< covered cells are left out (for paper they stay: see ink.merge, rowSpan is 1)
    CellInk ink; ///< for paper only
};
struct DocRow {
    std::vector<DocCell> cells;
    bool isHead = false;
    RowInk ink; ///< for paper only
};
struct DocTable {
    std::vector<DocRow> rows;
    bool hasBorders = true; ///< false for layout tables (head, signature)
    TableInk ink; ///< for paper only
};

/// Headers or footers of a section, indexes into Document::stories, -1 for none. Already inherited from the section
/// before where a section says nothing.
struct Margins {
    int regular = -1, first = -1, even = -1;
};

enum class SectionStart { NextPage, Continuous, EvenPage, OddPage };

struct DocSection {
    std::size_t firstBlock = 0; ///< index into Document::blocks
    bool landscape = false;
    // For paper only. Twips; the defaults are Word's.
    int width = 11906, height = 16838;
    int left = 1440, right = 1440, top = 1440, bottom = 1440, gutter = 0;
    int header = 720, footer = 720; ///< from the paper's edge
    bool topIsExact = false, bottomIsExact = false; ///< a negative margin in the file: header or footer may overlap the text
    SectionStart start = SectionStart::NextPage;
    bool hasTitlePage = false; ///< the first page has a header and footer of its own, maybe none
    std::optional<int> firstPageNumber;
    QString pageNumberFormat = QStringLiteral("decimal"); ///< as numberText() takes it
    int columns = 1;
    Margins headers, footers;
};

/// A header or footer.
struct Story {
    std::vector<DocBlock> blocks;
};

struct Document {
    std::vector<DocBlock> blocks;
    // Filled for text only; for paper see `noteBlocks` and `stories`.
    std::map<int, std::vector<DocParagraph>> footnotes; ///< without the separators; endnotes too, with ids of their own
    std::vector<DocParagraph> headerParagraphs, footerParagraphs;
    std::vector<DocSection> sections;
    // For paper only:
    std::vector<Story> stories;
    std::map<int, std::vector<DocBlock>> noteBlocks; ///< footnotes and endnotes as they are printed, by Run::footnote
    QSet<int> endnotes;       ///< ids among them that are printed at the end of the document
    QString footnoteFormat = QStringLiteral("decimal"), endnoteFormat = QStringLiteral("lowerRoman");
    int defaultTab = 720;     ///< twips
    bool hasEvenPages = false;///< w:evenAndOddHeaders
    /// The space after a paragraph and that before the next are added: w:dontUseHTMLParagraphAutoSpacing, or no settings
    /// part at all. Else the larger of the two stands between them.
    bool addsSpaces = false;
    /// What the file asks for and our pages don't show, each once: stable codes (ooxml/unsupported.h).
    QStringList unsupported;
    QString coreTitle;
    /// What a reader should know of, each once: a kind, for some followed by ": " and the text that stands nowhere
    /// else. Read in place: "text box", "formula", "inserted text" (a change not yet accepted). Not read:
    /// "hidden text: …", "deleted text: …" (without words when they were moved), "comment: …", "covered cell: …",
    /// "word art: …", "drawing text: …", "picture", "chart", "diagram", "embedded object",
    /// "embedded document", "ink", "building blocks", "footnote without text", "field: TYPE", "symbol".
    QStringList unread;
};

/// Text: what words there are (import, search). Paper: also how each of them looks and where it stands.
enum class ReadFor { Text, Paper };

/// Deleted revisions are skipped, inserted ones read; text boxes (after their paragraph) and content controls are
/// read in place. Errors: those of Package, docx.not_word, cancelled.
Result<Document> readDocument(const QString &path, Progress &progress, ReadFor purpose = ReadFor::Text);
Result<Document> readDocument(const QByteArray &bytes, Progress &progress, ReadFor purpose = ReadFor::Text);

/// The text as people read it: a line per paragraph, list labels in front, cells separated by tabs, footnotes at the
/// end, each behind the mark "[1]" that stands at its place in the text. Cells of several lines stand side by side.
QString plainText(const Document &document);

} // namespace bd::ooxml
