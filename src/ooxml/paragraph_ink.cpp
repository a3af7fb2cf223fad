// How paragraphs and their numbers look on paper.
#include "ooxml/story_reader.h"

namespace bd::ooxml {
namespace {

constexpr int autoSpacing = 280; ///< twips: what Word and LibreOffice set for HTML's "auto"
constexpr int lineOfSpacing = 240;

int spacing(std::optional<bool> isAuto, std::optional<int> lines, std::optional<int> twips)
{
    if (isAuto.value_or(false))
        return autoSpacing;
    if (lines.value_or(0) > 0)
        return static_cast<int>(qint64(*lines) * lineOfSpacing / 100);
    return twips.value_or(0);
}

} // namespace

RunLook StoryReader::look(const RunFormat &direct)
{
    return lookOf(m_context.styles, direct, *m_style, m_table->run, m_context.paperFonts());
}

/// `format`: all levels above each other, direct formatting on top. m_style is the paragraph's.
void StoryReader::fillInk(ParagraphInk &ink, const ParagraphFormat &format, const RunFormat &mark, const ListLevel *list)
{
    ink.rightIndent = format.right.value_or(0);
    ink.spaceBefore = spacing(format.autoBefore, format.beforeLines, format.before);
    ink.spaceAfter = spacing(format.autoAfter, format.afterLines, format.after);
    ink.autoBefore = format.autoBefore.value_or(false);
    ink.autoAfter = format.autoAfter.value_or(false);
    ink.contextualSpacing = format.contextual.value_or(false);
    ink.lineRule = format.lineRule.value_or(LineRule::Multiple);
    ink.line = format.line.value_or(lineOfSpacing);
    ink.keepNext = format.keepNext.value_or(false);
    ink.keepLines = format.keepLines.value_or(false);
    ink.widowControl = format.widowControl.value_or(true);
    for (const TabChange &tab : format.tabs) {
        if (!tab.clears)
            ink.tabs.push_back({tab.position, tab.kind, tab.leader});
    }
    ink.borders = format.borders;
    ink.shading = format.shading.value_or(Colour());
    const RunLook own = look(mark);
    ink.markSize = own.size;
    ink.mark = own.ink;
    m_context.unsupported(format.oddities);
    if (!list)
        return;
    RunFormat label = mark;
    overlay(label, list->run);
    const RunLook labelLook = look(label);
    ink.labelSize = labelLook.size;
    ink.labelBold = labelLook.bold;
    ink.labelItalic = labelLook.italic;
    ink.labelInk = labelLook.ink;
    ink.labelEnd = list->end;
    ink.labelAlignment = list->alignment;
    if (list->picture)
        m_context.unsupported("list_picture");
}

} // namespace bd::ooxml
