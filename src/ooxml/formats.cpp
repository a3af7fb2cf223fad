#include "ooxml/formats.h"

#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

template <typename T>
void take(std::optional<T> &under, const std::optional<T> &over)
{
    if (over)
        under = over;
}

std::optional<Alignment> alignmentOf(std::string_view text)
{
    if (text == "center")
        return Alignment::Centre;
    if (text == "right" || text == "end")
        return Alignment::Right;
    if (text == "both" || text == "distribute" || text.ends_with("Kashida") || text == "thaiDistribute")
        return Alignment::Justify;
    if (text == "left" || text == "start")
        return Alignment::Left;
    return std::nullopt;
}

/// Half points, or a measure with its unit in the strict variant.
std::optional<double> sizeOf(std::string_view text)
{
    const std::optional<int> measure = toTwips(text);
    if (!measure || *measure <= 0)
        return std::nullopt;
    const bool hasUnit = text.find_first_not_of("0123456789.") != std::string_view::npos;
    return hasUnit ? *measure / 20.0 : *measure / 2.0;
}

void readIndents(pugi::xml_node node, ParagraphFormat &format)
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = localName(attribute.name());
        const std::optional<int> twips = toTwips(attribute.value());
        if (!twips)
            continue;
        if (name == "left" || name == "start")
            format.left = twips;
        else if (name == "firstLine" && !attributeNamed(node, "hanging"))
            format.firstLine = twips;
        else if (name == "hanging")
            format.firstLine = -*twips;
    }
}

void readNumbering(pugi::xml_node node, ParagraphFormat &format)
{
    if (const std::string_view id = childValue(node, "numId"); !id.empty())
        format.numId = toInt(id, 0);
    if (const std::string_view level = childValue(node, "ilvl"); !level.empty())
        format.level = std::clamp(toInt(level, 0), 0, 8);
}

} // namespace

RunFormat readRunFormat(pugi::xml_node properties)
{
    RunFormat format;
    for (const pugi::xml_node node : properties.children()) {
        const std::string_view name = localName(node);
        if (name == "b")
            format.bold = isOn(node);
        else if (name == "i")
            format.italic = isOn(node);
        else if (name == "caps")
            format.caps = isOn(node);
        else if (name == "vanish")
            format.hidden = isOn(node);
        else if (name == "u")
            format.underline = value(node) != "none";
        else if (name == "vertAlign")
            format.superscript = value(node) == "superscript";
        else if (name == "sz")
            format.size = sizeOf(value(node));
        else if (name == "rStyle")
            format.style = value(node);
        else if (name == "rFonts")
            format.font = attributeNamed(node, "ascii") ? value(node, "ascii") : value(node, "hAnsi");
    }
    return format;
}

ParagraphFormat readParagraphFormat(pugi::xml_node properties)
{
    ParagraphFormat format;
    for (const pugi::xml_node node : properties.children()) {
        const std::string_view name = localName(node);
        if (name == "pStyle")
            format.style = value(node);
        else if (name == "jc")
            format.alignment = alignmentOf(value(node));
        else if (name == "ind")
            readIndents(node, format);
        else if (name == "numPr")
            readNumbering(node, format);
        else if (name == "outlineLvl")
            format.outline = toInt(value(node), 9);
        else if (name == "pageBreakBefore")
            format.pageBreakBefore = isOn(node);
    }
    return format;
}

void overlay(RunFormat &under, const RunFormat &over)
{
    take(under.bold, over.bold);
    take(under.italic, over.italic);
    take(under.caps, over.caps);
    take(under.hidden, over.hidden);
    take(under.underline, over.underline);
    take(under.superscript, over.superscript);
    take(under.size, over.size);
    if (!over.font.empty())
        under.font = over.font;
}

void overlay(ParagraphFormat &under, const ParagraphFormat &over)
{
    take(under.alignment, over.alignment);
    take(under.left, over.left);
    take(under.firstLine, over.firstLine);
    take(under.outline, over.outline);
    take(under.numId, over.numId);
    take(under.level, over.level);
    take(under.pageBreakBefore, over.pageBreakBefore);
}

} // namespace bd::ooxml
