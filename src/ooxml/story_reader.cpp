#include "ooxml/story_reader.h"

#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

bool isLandscape(pugi::xml_node sectionProperties)
{
    const pugi::xml_node size = childNamed(sectionProperties, "pgSz");
    const std::string_view orientation = value(size, "orient");
    if (!orientation.empty())
        return orientation == "landscape";
    return toTwips(value(size, "w")).value_or(0) > toTwips(value(size, "h")).value_or(0);
}

} // namespace

bool isParagraphContent(std::string_view name)
{
    return name == "r" || name == "hyperlink" || name == "fldSimple" || name == "oMath" || name == "oMathPara";
}

std::vector<DocBlock> StoryReader::read(pugi::xml_node root)
{
    for (const pugi::xml_node child : root.children())
        m_total += m_isBody ? std::distance(child.begin(), child.end()) : 1;
    findUnmatchedFields(root);
    Blocks out = story(root);
    if (m_isBody && !m_context.isPaper() && (m_sections.empty() || m_sectionStart < out.size()))
        section({}, out.size());
    return out;
}

void StoryReader::feed(pugi::xml_node node, std::size_t offset, Blocks &out)
{
    m_storyDepth = 1;
    m_offset = offset;
    block(node, out);
}

void StoryReader::end(Blocks &out)
{
    flushCarried(out);
}

/// A container whose last paragraph doesn't run on into the next: body, cell, note, text box.
StoryReader::Blocks StoryReader::story(pugi::xml_node container)
{
    Blocks out;
    Blocks boxesOutside = std::exchange(m_boxes, {});
    std::vector<Run> carriedOutside = std::exchange(m_carried, {});
    const bool breakOutside = std::exchange(m_breakNext, false);
    const Style *styleOutside = m_style;
    ++m_storyDepth;
    blocks(container, out);
    flushCarried(out);
    --m_storyDepth;
    m_style = styleOutside;
    m_breakNext = breakOutside;
    m_carried = std::move(carriedOutside);
    m_boxes = std::move(boxesOutside);
    return out;
}

void StoryReader::blocks(pugi::xml_node container, Blocks &out)
{
    for (const pugi::xml_node node : container.children()) {
        if (m_context.cancelled)
            return;
        block(node, out);
    }
}

void StoryReader::block(pugi::xml_node node, Blocks &out)
{
    const std::string_view name = localName(node);
    if (name == "p") {
        paragraph(node, out);
    } else if (name == "tbl") {
        flushCarried(out);
        table(node, out);
    } else if (name == "del" || name == "moveFrom") {
        noteDeleted(node);
    } else if (name == "AlternateContent") {
        blocks(alternative(node), out);
    } else if (name == "sectPr") {
        if (m_isBody && m_storyDepth == 1)
            section(node, out.size());
    } else if (name == "altChunk" || name == "subDoc") {
        m_context.note(QStringLiteral("embedded document"));
        m_context.unsupported("embedded_document");
    } else if (isParagraphContent(name)) {
        ParagraphBuilder builder(m_context.purpose);
        m_style = m_context.styles.paragraphStyle({});
        if (name == "r")
            run(node, builder);
        else
            inlines(node, builder);
        out.emplace_back(plainParagraph(builder.takeRuns()));
    } else if (!name.ends_with("Pr")) {
        blocks(node, out); // content controls, smart tags, insertions, and wrappers yet unknown
    }
}

void StoryReader::paragraph(pugi::xml_node node, Blocks &out)
{
    if (m_context.stop(++m_paragraphs, m_total))
        return;
    const pugi::xml_node properties = childNamed(node, "pPr");
    const pugi::xml_node mark = childNamed(properties, "rPr");
    const Theme &theme = m_context.styles.theme();
    const ParagraphFormat direct = readParagraphFormat(properties, theme);
    const RunFormat markFormat = m_context.isPaper() ? readRunFormat(mark, theme) : RunFormat();
    const Style &style = *m_context.styles.paragraphStyle(direct.style);
    m_style = &style;
    ParagraphBuilder builder(m_context.purpose);
    builder.carry(std::exchange(m_carried, {}));
    const bool isFirst = m_paragraphs == 1;
    inlines(node, builder);
    if (!builder.hidden().trimmed().isEmpty())
        m_context.note(QStringLiteral("hidden text"), builder.hidden());

    const bool breakBefore = takeBreaks(builder, isFirst);
    const bool markDeleted = childNamed(mark, "del") || childNamed(mark, "moveFrom");
    const bool isHidden = builder.isEmpty() && !builder.hidden().isEmpty() && look(readRunFormat(mark, theme)).hidden;
    if (markDeleted) {
        m_carried = builder.takeRuns();
        m_breakNext = m_breakNext || breakBefore;
    } else if (!isHidden) {
        DocParagraph paragraph;
        paragraph.runs = builder.takeRuns();
        paragraph.bookmarks = builder.takeBookmarks();
        describe(paragraph, direct, style, markFormat);
        paragraph.pageBreakBefore = paragraph.pageBreakBefore || breakBefore;
        out.emplace_back(std::move(paragraph));
    }
    std::move(m_boxes.begin(), m_boxes.end(), std::back_inserter(out));
    m_boxes.clear();
    if (m_isBody && m_storyDepth == 1) {
        if (const pugi::xml_node end = childNamed(properties, "sectPr"))
            section(end, out.size());
    }
}

/// Page breaks at the paragraph's edges. Whether it begins a page; m_breakNext: whether the next one does.
bool StoryReader::takeBreaks(ParagraphBuilder &builder, bool isFirst)
{
    const bool breakBefore = std::exchange(m_breakNext, false) || builder.breakBefore();
    if (!m_context.isPaper()) {
        m_breakNext = builder.takeBreakAtEnd();
        return breakBefore;
    }
    // Word leaves the mark of a paragraph that ends with a break on the page before, unless it was told otherwise.
    m_breakNext = !m_context.splitsBreakAndMark && builder.takeBreakAtEnd();
    // A break before all words moves the paragraph, as in LibreOffice; Word leaves an empty line behind, seen by nobody
    // but at the beginning of the document, where it is a page of its own.
    return (!isFirst && builder.takeBreakAtStart()) || breakBefore;
}

/// Words without a paragraph of their own in the file.
DocParagraph StoryReader::plainParagraph(std::vector<Run> runs)
{
    DocParagraph paragraph;
    paragraph.runs = std::move(runs);
    if (m_context.isPaper()) {
        m_style = m_context.styles.paragraphStyle({});
        describe(paragraph, {}, *m_style, {});
    }
    return paragraph;
}

namespace {

/// One that a program may divide: Vietnamese words are single syllables, of at most seven letters, and stay whole.
bool hasLongWord(const std::vector<Run> &runs)
{
    constexpr int longestSyllable = 7;
    int letters = 0;
    for (const Run &run : runs) {
        for (const QChar c : run.text) {
            letters = c.isLetter() || c.category() == QChar::Mark_NonSpacing ? letters + 1 : 0;
            if (letters > longestSyllable)
                return true;
        }
    }
    return false;
}

} // namespace

void StoryReader::describe(DocParagraph &paragraph, const ParagraphFormat &direct, const Style &style,
                           const RunFormat &mark)
{
    ParagraphFormat under = m_context.styles.defaultParagraph();
    overlay(under, m_table->paragraph);
    paragraph.styleName = style.name.isEmpty() ? toQString(style.id) : style.name;
    const auto first = [](auto... choices) {
        std::optional<int> found;
        ((found = found ? found : choices), ...);
        return found.value_or(0);
    };
    const ListLevel *list = numbered(paragraph, direct, style);
    const std::optional<int> listLeft = list ? list->paragraph.left : std::nullopt;
    const std::optional<int> listFirst = list ? list->paragraph.firstLine : std::nullopt;
    const ParagraphFormat &own = style.paragraph;
    if (direct.numId) { // the list was put on this paragraph: it goes over the style
        paragraph.leftIndent = first(direct.left, listLeft, own.left, style.leftBelowList, under.left);
        paragraph.firstLine =
            first(direct.firstLine, listFirst, own.firstLine, style.firstLineBelowList, under.firstLine);
    } else {
        paragraph.leftIndent = first(direct.left, own.left, listLeft, style.leftBelowList, under.left);
        paragraph.firstLine =
            first(direct.firstLine, own.firstLine, listFirst, style.firstLineBelowList, under.firstLine);
    }
    overlay(under, own);
    if (list)
        overlayTabs(under.tabs, list->paragraph.tabs);
    overlay(under, direct);
    paragraph.alignment = under.alignment.value_or(Alignment::Left);
    paragraph.pageBreakBefore = under.pageBreakBefore.value_or(false);
    const int outline = under.outline.value_or(9);
    paragraph.outlineLevel = outline >= 0 && outline < 9 ? outline : -1;
    if (!m_context.isPaper())
        return;
    if (m_context.hyphenates && !under.noHyphens.value_or(false) && hasLongWord(paragraph.runs))
        m_context.unsupported("hyphenation");
    fillInk(paragraph.ink, under, mark, list);
}

const ListLevel *StoryReader::numbered(DocParagraph &paragraph, const ParagraphFormat &direct, const Style &style)
{
    const ParagraphFormat &own = style.paragraph;
    const int numId = direct.numId ? *direct.numId : own.numId.value_or(0);
    if (numId == 0 || !m_context.numbering.has(numId))
        return nullptr;
    int level = direct.level.value_or(-1);
    if (level < 0 && own.numId) {
        level = m_context.numbering.levelOfStyle(numId, style.id);
        if (level < 0)
            level = own.level.value_or(0);
    }
    level = std::clamp(level, 0, 8);
    paragraph.listLevel = level;
    paragraph.listLabel = m_context.numbering.next(numId, level);
    return m_context.numbering.level(numId, level);
}

void StoryReader::section(pugi::xml_node properties, std::size_t nextBlock)
{
    if (m_context.isPaper()) {
        m_sectionEnds.push_back(nextBlock);
        return;
    }
    m_sections.push_back({});
    m_sections.back().firstBlock = m_sectionStart;
    m_sections.back().landscape = isLandscape(properties);
    m_sectionStart = nextBlock;
    for (const pugi::xml_node child : properties.children()) {
        if (localName(child) == "headerReference")
            m_context.headers.push_back(value(child, "id"));
        else if (localName(child) == "footerReference")
            m_context.footers.push_back(value(child, "id"));
    }
}

void StoryReader::flushCarried(Blocks &out)
{
    if (m_carried.empty())
        return;
    out.emplace_back(plainParagraph(std::exchange(m_carried, {})));
}

void appendParagraphs(const std::vector<DocBlock> &blocks, std::vector<DocParagraph> &out)
{
    for (const DocBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<DocParagraph>(&block)) {
            out.push_back(*paragraph);
            continue;
        }
        for (const DocRow &row : std::get<DocTable>(block).rows) {
            for (const DocCell &cell : row.cells)
                appendParagraphs(cell.blocks, out);
        }
    }
}

} // namespace bd::ooxml
