// Reads one story of a document (body, note, header) into blocks. Private to ooxml.
//
// Walks recurse along the XML, whose depth is held at 512.
#pragma once
#include "ooxml/paragraph_builder.h"
#include "ooxml/reading_context.h"
#include "ooxml/table_look.h"

#include <unordered_set>

namespace bd::ooxml {

class StoryReader {
public:
    using Blocks = std::vector<DocBlock>;

    StoryReader(ReadingContext &context, bool isBody) : m_context(context), m_isBody(isBody) {}
    /// The blocks inside `root` (w:document, w:footnote, w:hdr).
    Blocks read(pugi::xml_node root);
    /// For text: all of the body, with their first blocks.
    std::vector<DocSection> takeSections() { return std::move(m_sections); }

    // The body piece by piece, for paper.
    /// Where in the body the beginnings of fields stand that have no end, as offsets of their names.
    void setUnmatchedFields(std::vector<std::size_t> sorted) { m_unmatchedOffsets = std::move(sorted); }
    /// A child of the body; `offset`: where the parsed piece stands in the body's bytes.
    void feed(pugi::xml_node node, std::size_t offset, Blocks &out);
    /// A table whose rows come one by one. `node`: w:tbl with its properties and grid.
    void beginTable(pugi::xml_node node, Blocks &out);
    const OpenTable &openTable() const { return *m_open; }
    /// The rows that are left of a child of w:tbl: those that no revision took out.
    std::vector<pugi::xml_node> tableRows(pugi::xml_node parsed);
    DocRow row(pugi::xml_node node, std::size_t offset, bool isLast);
    void endTable();
    void end(Blocks &out);
    /// Of what was read last: how many blocks stood before each end of a section.
    std::vector<std::size_t> takeSectionEnds() { return std::exchange(m_sectionEnds, {}); }

private:
    struct OpenField {
        QByteArray instruction;
        QString formText; ///< what a form's box or list shows, which the file keeps outside the result
        bool inResult = false, isNumber = false, gaveText = false;
    };
    struct Frame; ///< around a picture

    // blocks (story_reader.cpp)
    Blocks story(pugi::xml_node container);
    void blocks(pugi::xml_node container, Blocks &out);
    void block(pugi::xml_node node, Blocks &out);
    void paragraph(pugi::xml_node node, Blocks &out);
    bool takeBreaks(ParagraphBuilder &builder, bool isFirst);
    void describe(DocParagraph &paragraph, const ParagraphFormat &direct, const Style &style, const RunFormat &mark);
    const ListLevel *numbered(DocParagraph &paragraph, const ParagraphFormat &direct, const Style &style);
    void section(pugi::xml_node properties, std::size_t nextBlock);
    void flushCarried(Blocks &out);
    DocParagraph plainParagraph(std::vector<Run> runs);

    // their look on paper (paragraph_ink.cpp)
    void fillInk(ParagraphInk &ink, const ParagraphFormat &format, const RunFormat &mark, const ListLevel *list);
    RunLook look(const RunFormat &direct);

    // tables (table_reader.cpp)
    void table(pugi::xml_node node, Blocks &out);
    void tableForText(pugi::xml_node node, Blocks &out);
    void tableForPaper(pugi::xml_node node, Blocks &out);
    OpenTable openTable(pugi::xml_node node);
    DocRow paperRow(OpenTable &table, pugi::xml_node node, bool isLast);
    RowInk rowInk(pugi::xml_node row);
    CellInk cellInk(pugi::xml_node properties, const CellFormat &byStyle);
    void rows(pugi::xml_node container, std::string_view wanted, std::vector<pugi::xml_node> &found);
    void noteCovered(const Blocks &blocks);

    // text (inline_reader.cpp)
    void inlines(pugi::xml_node container, ParagraphBuilder &into);
    void noteDeleted(pugi::xml_node node);
    void run(pugi::xml_node node, ParagraphBuilder &into);
    void runContent(pugi::xml_node container, const RunLook &look, ParagraphBuilder &into);
    void runItem(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void breakItem(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void text(const QString &text, const RunLook &look, ParagraphBuilder &into);
    void noteReference(pugi::xml_node node, bool isEndnote, const RunLook &look, ParagraphBuilder &into);
    void symbol(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void ruby(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void math(pugi::xml_node node, ParagraphBuilder &into);
    QString written(pugi::xml_node node, std::string_view font) const;

    // fields (field_reader.cpp)
    Field numberOf(const QByteArray &fieldType) const;
    void simpleField(pugi::xml_node node, ParagraphBuilder &into);
    void fieldCharacter(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void endField(const RunLook &look, ParagraphBuilder &into);
    bool beginNumber(Field kind);
    void noteField(const QByteArray &type);
    bool isFieldTextShown() const { return m_unopenedFields == 0; }
    void findUnmatchedFields(pugi::xml_node root);
    bool isUnmatched(pugi::xml_node fieldCharacter) const;

    // graphics (graphic_reader.cpp)
    void graphic(pugi::xml_node container);
    void noteGraphic(pugi::xml_node node);
    void namePrinted(std::string_view name);
    void drawing(pugi::xml_node container, const Frame &outer, const RunLook &look, ParagraphBuilder &into);
    void printGraphic(pugi::xml_node container, const RunLook &look, ParagraphBuilder &into);
    void picture(pugi::xml_node node, const Frame &frame, const RunLook &look, ParagraphBuilder &into);
    void textBox(pugi::xml_node content);
    pugi::xml_node alternative(pugi::xml_node node);

    ReadingContext &m_context;
    bool m_isBody;
    int m_storyDepth = 0, m_tableDepth = 0;
    const Style *m_style = nullptr;        ///< of the paragraph being read
    const TableLook *m_table = &noTable(); ///< what the table around gives
    Blocks m_boxes;                        ///< text boxes anchored in the paragraph being read
    std::vector<Run> m_carried;            ///< runs of paragraphs whose mark was deleted
    bool m_breakNext = false;
    std::vector<OpenField> m_fields;
    int m_unopenedFields = 0; ///< fields around whose result has not begun
    FieldMark m_number;       ///< the field around that prints a page number
    int m_numbers = 0;
    int m_graphics = 0;       ///< pictures, text boxes and the like met so far
    std::unordered_set<const void *> m_unmatchedFields;
    std::vector<std::size_t> m_unmatchedOffsets;
    std::size_t m_offset = 0;
    qint64 m_alternativeBudget = 20'000'000; ///< nodes to look at when choosing between alternatives
    qint64 m_paragraphs = 0, m_total = 0;
    std::size_t m_sectionStart = 0;
    std::vector<DocSection> m_sections;
    std::vector<std::size_t> m_sectionEnds;
    std::optional<OpenTable> m_open; ///< the table that is read row by row
};

/// The paragraphs of blocks, those in tables too.
void appendParagraphs(const std::vector<DocBlock> &blocks, std::vector<DocParagraph> &out);
/// The text of w:t and the like: white space, symbols and control characters put right.
QString textOf(pugi::xml_node node, std::string_view font, bool keepSoftHyphens = false);
/// A run whose words were taken out (w:del, w:moveFrom).
bool isSkippedRevision(std::string_view name);
/// One of mc:AlternateContent's branches, never both: they say the same for newer and older readers. `budget`: how many
/// nodes may still be looked at, else nested alternatives could take quadratic time.
pugi::xml_node chosenAlternative(pugi::xml_node node, qint64 &budget);
/// A run, a link, a formula: what stands in a paragraph.
bool isParagraphContent(std::string_view name);

} // namespace bd::ooxml
