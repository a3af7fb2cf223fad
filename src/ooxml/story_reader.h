// Reads one story of a document (body, note, header) into blocks. Private to ooxml.
//
// Walks recurse along the XML, whose depth parseXml holds at 512.
#pragma once
#include "ooxml/numbering.h"
#include "ooxml/styles.h"

#include <QSet>
#include <unordered_set>

namespace bd::ooxml {

/// What the stories of one document share.
struct ReadingContext {
    Styles styles;
    Numbering numbering;
    Document *document = nullptr;
    Progress *progress = nullptr;
    QSet<int> footnotes;          ///< ids that the footnotes part has
    std::map<int, int> endnotes;  ///< id in the endnotes part to the id in Document::footnotes
    std::vector<std::string_view> headers, footers; ///< relationship ids in the order of the sections
    bool cancelled = false;
    QSet<QString> noted;

    /// Once per text into Document::unread.
    void note(const QString &kind, const QString &text = {});
    bool stop(qint64 done, qint64 total);
};

/// Collects the runs of one paragraph.
class ParagraphBuilder {
public:
    void add(const QString &text, const RunLook &look, bool pageField);
    void addFootnote(int id, const RunLook &look);
    void addHidden(const QString &text) { m_hidden += text; }
    void pageBreak(const RunLook &look);
    void carry(std::vector<Run> runs) { m_runs = std::move(runs); }
    bool isEmpty() const { return m_runs.empty(); }
    std::size_t runCount() const { return m_runs.size(); }
    const QString &hidden() const { return m_hidden; }
    bool breakBefore() const { return m_breakBefore; }
    /// Takes a page break off the end and tells whether there was one.
    bool takeBreakAtEnd();
    std::vector<Run> takeRuns();

private:
    std::vector<Run> m_runs;
    QString m_hidden;
    bool m_breakBefore = false, m_breakIsLast = false;
};

class StoryReader {
public:
    StoryReader(ReadingContext &context, bool isBody) : m_context(context), m_isBody(isBody) {}
    /// The blocks inside `root` (w:document, w:footnote, w:hdr).
    std::vector<DocBlock> read(pugi::xml_node root);
    std::vector<DocSection> takeSections() { return std::move(m_sections); }

private:
    using Blocks = std::vector<DocBlock>;
    struct Field {
        QByteArray instruction;
        QString formText; ///< what a form's box or list shows, which the file keeps outside the result
        bool inResult = false, isPage = false, gaveText = false;
    };
    struct TableLook {
        RunFormat run;
        ParagraphFormat paragraph;
    };

    // blocks (story_reader.cpp)
    Blocks story(pugi::xml_node container);
    void blocks(pugi::xml_node container, Blocks &out);
    void block(pugi::xml_node node, Blocks &out);
    void paragraph(pugi::xml_node node, Blocks &out);
    void describe(DocParagraph &paragraph, const ParagraphFormat &direct, const Style &style);
    const ListLevel *numbered(DocParagraph &paragraph, const ParagraphFormat &direct, const Style &style);
    void section(pugi::xml_node properties, std::size_t nextBlock);
    void flushCarried(Blocks &out);

    // tables (table_reader.cpp)
    void table(pugi::xml_node node, Blocks &out);
    void rows(pugi::xml_node container, std::string_view wanted, std::vector<pugi::xml_node> &found);

    // text (inline_reader.cpp)
    void inlines(pugi::xml_node container, ParagraphBuilder &into);
    void noteDeleted(pugi::xml_node node);
    void run(pugi::xml_node node, ParagraphBuilder &into);
    void runContent(pugi::xml_node container, const RunLook &look, ParagraphBuilder &into);
    void runItem(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void text(const QString &text, const RunLook &look, ParagraphBuilder &into);
    void noteReference(pugi::xml_node node, bool isEndnote, const RunLook &look, ParagraphBuilder &into);
    void symbol(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void ruby(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void math(pugi::xml_node node, ParagraphBuilder &into);
    void simpleField(pugi::xml_node node, ParagraphBuilder &into);
    void fieldCharacter(pugi::xml_node node, const RunLook &look, ParagraphBuilder &into);
    void endField(const RunLook &look, ParagraphBuilder &into);
    void graphic(pugi::xml_node container);
    void textBox(pugi::xml_node content);
    pugi::xml_node alternative(pugi::xml_node node);
    bool hasText(pugi::xml_node node);
    void findUnmatchedFields(pugi::xml_node root);
    bool isFieldTextShown() const { return m_unopenedFields == 0; }

    ReadingContext &m_context;
    bool m_isBody;
    int m_storyDepth = 0;
    const Style *m_style = nullptr; ///< of the paragraph being read
    TableLook m_table;              ///< what the table around gives
    Blocks m_boxes;                 ///< text boxes anchored in the paragraph being read
    std::vector<Run> m_carried;     ///< runs of paragraphs whose mark was deleted
    bool m_breakNext = false;
    std::vector<Field> m_fields;
    int m_unopenedFields = 0; ///< fields around whose result has not begun
    int m_pageFields = 0;     ///< PAGE fields around whose result is being read
    std::unordered_set<const void *> m_unmatchedFields;
    qint64 m_alternativeBudget = 20'000'000; ///< nodes to look at when choosing between alternatives
    qint64 m_paragraphs = 0, m_total = 0;
    std::size_t m_sectionStart = 0;
    std::vector<DocSection> m_sections;
};

/// The paragraphs of blocks, those in tables too.
void appendParagraphs(const std::vector<DocBlock> &blocks, std::vector<DocParagraph> &out);
/// The text of w:t and the like: white space, symbols and control characters put right.
QString textOf(pugi::xml_node node, std::string_view font);

} // namespace bd::ooxml
