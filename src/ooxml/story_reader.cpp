#include "ooxml/story_reader.h"

#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

bool sameLook(const Run &a, const Run &b)
{
    return a.bold == b.bold && a.italic == b.italic && a.underline == b.underline
        && a.superscript == b.superscript && qFuzzyCompare(a.size, b.size) && a.pageField == b.pageField
        && !a.footnote && !b.footnote;
}

Run runOf(const RunLook &look)
{
    Run run;
    run.bold = look.bold;
    run.italic = look.italic;
    run.underline = look.underline;
    run.superscript = look.superscript;
    run.size = look.size;
    return run;
}

bool isLandscape(pugi::xml_node sectionProperties)
{
    const pugi::xml_node size = childNamed(sectionProperties, "pgSz");
    const std::string_view orientation = value(size, "orient");
    if (!orientation.empty())
        return orientation == "landscape";
    return toTwips(value(size, "w")).value_or(0) > toTwips(value(size, "h")).value_or(0);
}

bool isParagraphContent(std::string_view name)
{
    return name == "r" || name == "hyperlink" || name == "fldSimple" || name == "oMath" || name == "oMathPara";
}

} // namespace

void ReadingContext::note(const QString &kind, const QString &text)
{
    const QString line = text.isEmpty() ? kind : kind + QStringLiteral(": ") + text.trimmed();
    if (noted.contains(line))
        return;
    noted.insert(line);
    document->unread << line;
}

bool ReadingContext::stop(qint64 done, qint64 total)
{
    if (done % 256 == 0 && !cancelled) {
        progress->report(std::min(done, total), total);
        cancelled = progress->isCancelled();
    }
    return cancelled;
}

void ParagraphBuilder::add(const QString &text, const RunLook &look, bool pageField)
{
    if (text.isEmpty() && !pageField)
        return;
    m_breakIsLast = false;
    Run run = runOf(look);
    run.pageField = pageField;
    run.text = look.caps ? text.toUpper() : text;
    if (!m_runs.empty() && sameLook(m_runs.back(), run))
        m_runs.back().text += run.text;
    else
        m_runs.push_back(std::move(run));
}

void ParagraphBuilder::addFootnote(int id, const RunLook &look)
{
    m_breakIsLast = false;
    Run run = runOf(look);
    run.footnote = id;
    m_runs.push_back(std::move(run));
}

void ParagraphBuilder::pageBreak(const RunLook &look)
{
    if (m_runs.empty()) {
        m_breakBefore = true;
        return;
    }
    add(QStringLiteral("\n"), look, false);
    m_breakIsLast = true;
}

bool ParagraphBuilder::takeBreakAtEnd()
{
    if (!m_breakIsLast)
        return false;
    m_runs.back().text.chop(1);
    if (m_runs.back().text.isEmpty())
        m_runs.pop_back();
    m_breakIsLast = false;
    return true;
}

std::vector<Run> ParagraphBuilder::takeRuns()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        QString &text = m_runs[i].text;
        // A mark that stands apart from its letter would keep both from being composed.
        while (i > 0 && !text.isEmpty() && text[0].isMark() && !m_runs[i - 1].text.isEmpty()) {
            m_runs[i - 1].text += text[0];
            text.remove(0, 1);
        }
    }
    for (Run &run : m_runs)
        run.text = run.text.normalized(QString::NormalizationForm_C);
    std::erase_if(m_runs, [](const Run &run) { return run.text.isEmpty() && !run.footnote && !run.pageField; });
    return std::move(m_runs);
}

std::vector<DocBlock> StoryReader::read(pugi::xml_node root)
{
    for (const pugi::xml_node child : root.children())
        m_total += m_isBody ? std::distance(child.begin(), child.end()) : 1;
    findUnmatchedFields(root);
    Blocks out = story(root);
    if (m_isBody && (m_sections.empty() || m_sectionStart < out.size()))
        section({}, out.size());
    return out;
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
    } else if (isParagraphContent(name)) {
        ParagraphBuilder builder;
        m_style = m_context.styles.paragraphStyle({});
        if (name == "r")
            run(node, builder);
        else
            inlines(node, builder);
        DocParagraph loose;
        loose.runs = builder.takeRuns();
        out.emplace_back(std::move(loose));
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
    const ParagraphFormat direct = readParagraphFormat(properties);
    const Style &style = *m_context.styles.paragraphStyle(direct.style);
    m_style = &style;
    ParagraphBuilder builder;
    builder.carry(std::exchange(m_carried, {}));
    inlines(node, builder);
    if (!builder.hidden().trimmed().isEmpty())
        m_context.note(QStringLiteral("hidden text"), builder.hidden());

    const bool breakBefore = builder.breakBefore() || std::exchange(m_breakNext, false);
    m_breakNext = builder.takeBreakAtEnd();
    const bool markDeleted = childNamed(mark, "del") || childNamed(mark, "moveFrom");
    const bool isHidden = builder.isEmpty() && !builder.hidden().isEmpty()
        && lookOf(m_context.styles, readRunFormat(mark), style, m_table.run).hidden;
    if (markDeleted) {
        m_carried = builder.takeRuns();
        m_breakNext = m_breakNext || breakBefore;
    } else if (!isHidden) {
        DocParagraph paragraph;
        paragraph.runs = builder.takeRuns();
        describe(paragraph, direct, style);
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

void StoryReader::describe(DocParagraph &paragraph, const ParagraphFormat &direct, const Style &style)
{
    ParagraphFormat under = m_context.styles.defaultParagraph();
    overlay(under, m_table.paragraph);
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
    overlay(under, direct);
    paragraph.alignment = under.alignment.value_or(Alignment::Left);
    paragraph.pageBreakBefore = under.pageBreakBefore.value_or(false);
    const int outline = under.outline.value_or(9);
    paragraph.outlineLevel = outline >= 0 && outline < 9 ? outline : -1;
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
    DocParagraph paragraph;
    paragraph.runs = std::exchange(m_carried, {});
    out.emplace_back(std::move(paragraph));
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
