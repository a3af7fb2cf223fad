#include "documents/layout/scribe.h"

#include "ooxml/numbering.h"

namespace bd::documents {

Scribe::Scribe(const ooxml::BodyReader &reader) : m_reader(reader)
{
    m_setting.typecase = makeTypecase();
    m_setting.defaultTab = frame().defaultTab;
    m_setting.noteMark = [this](int note) { return noteMark(note); };
    m_setting.picture = [this](const QString &part) { return m_reader.picture(part); };
    m_setting.unsupported = [this](const char *code) { tellUnsupported(code); };
}

Block Scribe::paragraph(const ooxml::DocParagraph &paragraph, qreal width, const QString &ownNoteMark)
{
    m_setting.width = width;
    m_setting.ownNoteMark = ownNoteMark;
    return {ParagraphBox::make(paragraph, m_setting), paragraph.leftIndent, paragraph.listLevel};
}

void Scribe::setWords(const PageWords &words)
{
    m_words = words;
    m_setting.page = words.page;
    m_setting.pageCount = words.pageCount;
    m_setting.sectionPageCount = words.sectionPageCount;
    m_setting.pageNumberFormat = words.format;
}

QString Scribe::noteMark(int note)
{
    const auto [found, isNew] = m_marks.try_emplace(note);
    if (isNew && isEndnote(note))
        found->second = ooxml::numberText(++m_endnotes, frame().endnoteFormat.toStdString());
    else if (isNew)
        found->second = ooxml::numberText(++m_footnotes, frame().footnoteFormat.toStdString());
    return found->second;
}

void Scribe::tellUnsupported(const char *code)
{
    const QString text = QString::fromLatin1(code);
    if (!m_unsupported.contains(text))
        m_unsupported += text;
}

bool hasPageFields(const ooxml::DocParagraph &paragraph)
{
    const auto isField = [](const ooxml::Run &run) { return run.pageField || run.field != ooxml::Field::None; };
    return std::any_of(paragraph.runs.begin(), paragraph.runs.end(), isField);
}

bool hasPageFields(const ooxml::DocRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const auto &cell) { return hasPageFields(cell.blocks); });
}

bool hasPageFields(const std::vector<ooxml::DocBlock> &blocks)
{
    const auto inBlock = [](const ooxml::DocBlock &block) {
        if (const auto *paragraph = std::get_if<ooxml::DocParagraph>(&block))
            return hasPageFields(*paragraph);
        const auto &rows = std::get<ooxml::DocTable>(block).rows;
        return std::any_of(rows.begin(), rows.end(), [](const ooxml::DocRow &row) { return hasPageFields(row); });
    };
    return std::any_of(blocks.begin(), blocks.end(), inBlock);
}

qreal gapBetween(const Block *above, const Block *below, bool adds)
{
    const bool sameStyle = above && below && above->box->styleName() == below->box->styleName();
    const bool inList = above && below && above->listLevel >= 0 && above->listLevel == below->listLevel;
    const auto wanted = [&](const Block *block, bool after) -> qreal {
        if (!block || (sameStyle && block->box->ink().contextualSpacing))
            return 0;
        const auto &ink = block->box->ink();
        if (inList && (after ? ink.autoAfter : ink.autoBefore))
            return 0;
        return qMax(0, after ? ink.spaceAfter : ink.spaceBefore);
    };
    const qreal after = wanted(above, true), before = wanted(below, false);
    return adds ? after + before : qMax(after, before);
}

qreal gapAtTop(const Block &first)
{
    const auto &ink = first.box->ink();
    return ink.autoBefore ? 0 : qMax(0, ink.spaceBefore);
}

bool shareBorders(const Block &above, const Block &below)
{
    const auto &a = above.box->ink(), &b = below.box->ink();
    const bool hasBorders = a.borders.top || a.borders.bottom || a.borders.left || a.borders.right;
    return hasBorders && a.borders == b.borders && above.leftIndent == below.leftIndent && a.rightIndent == b.rightIndent;
}

bool shareShading(const Block &above, const Block &below)
{
    const auto &a = above.box->ink(), &b = below.box->ink();
    return a.shading && a.shading == b.shading && a.borders == b.borders && above.leftIndent == below.leftIndent
        && a.rightIndent == b.rightIndent;
}

ParagraphBox::Neighbours neighboursOf(const Block &above, const Block &below, qreal space)
{
    ParagraphBox::Neighbours found;
    found.joinsAbove = shareBorders(above, below);
    found.linesAbove = found.joinsAbove ? space : 0;
    found.shadedAbove = shareShading(above, below) ? space : 0;
    return found;
}

qreal sharedInsets(const Block &above, const Block &below)
{
    return above.box->bottomInset() + below.box->topInset();
}

} // namespace bd::documents
