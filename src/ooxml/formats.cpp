#include "ooxml/formats.h"

#include "ooxml/look_reader.h"
#include "ooxml/theme.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr std::size_t maxTabs = 64; // Word's own limit

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
std::optional<double> pointsOf(std::string_view text)
{
    const std::optional<int> measure = toTwips(text);
    if (!measure)
        return std::nullopt;
    const bool hasUnit = text.find_first_not_of("-0123456789.") != std::string_view::npos;
    return hasUnit ? *measure / 20.0 : *measure / 2.0;
}

std::optional<double> sizeOf(std::string_view text)
{
    const std::optional<double> points = pointsOf(text);
    return points && *points > 0 ? points : std::nullopt;
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
        else if (name == "right" || name == "end")
            format.right = twips;
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

void readSpacing(pugi::xml_node node, ParagraphFormat &format)
{
    std::string_view rule;
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = localName(attribute.name());
        const std::string_view text = attribute.value();
        if (name == "lineRule")
            rule = text;
        else if (name == "beforeAutospacing")
            format.autoBefore = isOnText(text);
        else if (name == "afterAutospacing")
            format.autoAfter = isOnText(text);
        else if (const std::optional<int> number = toTwips(text)) {
            if (name == "before")
                format.before = std::max(*number, 0);
            else if (name == "after")
                format.after = std::max(*number, 0);
            else if (name == "beforeLines")
                format.beforeLines = std::max(*number, 0);
            else if (name == "afterLines")
                format.afterLines = std::max(*number, 0);
            else if (name == "line" && *number != 0)
                format.line = number;
        }
    }
    if (!format.line)
        return;
    format.lineRule = rule == "exact" || *format.line < 0 ? LineRule::Exact
        : rule == "atLeast"                               ? LineRule::AtLeast
                                                          : LineRule::Multiple;
    format.line = std::abs(*format.line);
}

QChar leaderOf(std::string_view name)
{
    if (name == "dot")
        return u'.';
    if (name == "hyphen")
        return u'-';
    if (name == "underscore" || name == "heavy")
        return u'_';
    return name == "middleDot" ? QChar(u'·') : QChar();
}

void readTabs(pugi::xml_node node, ParagraphFormat &format)
{
    for (const pugi::xml_node tab : node.children()) {
        const std::optional<int> position = toTwips(value(tab, "pos"));
        const std::string_view kind = value(tab);
        if (localName(tab) != "tab" || !position)
            continue;
        if (kind == "bar") {
            format.oddities.say(Oddities::BarTab, true);
            continue;
        }
        TabChange change;
        change.position = *position;
        change.clears = kind == "clear";
        change.kind = kind == "center" ? TabKind::Centre
            : kind == "right" || kind == "end" ? TabKind::Right
            : kind == "decimal"                ? TabKind::Decimal
                                               : TabKind::Left;
        change.leader = leaderOf(value(tab, "leader"));
        overlayTabs(format.tabs, {change});
    }
}

void readUnderline(pugi::xml_node node, RunFormat &format)
{
    const std::string_view kind = value(node);
    format.underline = kind != "none";
    format.doubleUnderline = kind == "double" || kind == "wavyDouble";
    const bool isPlain = kind == "none" || kind == "single" || kind == "double" || kind.empty();
    format.oddities.say(Oddities::UnderlineStyle, !isPlain);
}

void readFonts(pugi::xml_node node, RunFormat &format, const Theme &theme)
{
    format.font = attributeNamed(node, "ascii") ? value(node, "ascii") : value(node, "hAnsi");
    format.face = theme.font(value(node, "asciiTheme"));
    if (format.face.empty() && !attributeNamed(node, "ascii"))
        format.face = theme.font(value(node, "hAnsiTheme"));
    if (format.face.empty())
        format.face = format.font;
}

/// Word 2010's effects share names with the old ones ("shadow").
bool isEffect(pugi::xml_node node)
{
    return isOn(node) && !childNamed(node, "noFill");
}

void readRunInk(pugi::xml_node node, std::string_view name, RunFormat &format, const Theme &theme)
{
    if (name == "smallCaps")
        format.smallCaps = isOn(node);
    else if (name == "strike")
        format.strike = isOn(node);
    else if (name == "dstrike")
        format.doubleStrike = isOn(node);
    else if (name == "color")
        format.colour = readColour(node, "val", "themeColor", theme);
    else if (name == "highlight")
        format.highlight = highlightColour(value(node));
    else if (name == "shd")
        format.shading = readShading(node, theme);
    else if (name == "spacing")
        format.spacing = toTwips(value(node));
    else if (name == "w")
        format.scale = std::clamp(toInt(value(node).substr(0, value(node).find('%')), 100), 1, 600);
    else if (name == "position")
        format.raise = pointsOf(value(node));
    else if (name == "kern")
        format.kernFrom = pointsOf(value(node));
    else if (name == "rtl")
        format.oddities.say(Oddities::RightToLeft, isOn(node));
    else if (name == "bdr")
        format.oddities.say(Oddities::TextBorder, value(node) != "none" && value(node) != "nil");
    else if (name == "em")
        format.oddities.say(Oddities::AsianLayout, value(node) != "none");
    else if (name == "eastAsianLayout" || name == "fitText")
        format.oddities.say(Oddities::AsianLayout, true);
    else if (name == "effect")
        format.oddities.say(Oddities::TextEffect, value(node) != "none");
    else if (name == "outline" || name == "shadow" || name == "emboss" || name == "imprint" || name == "glow"
             || name == "reflection" || name == "textOutline" || name == "props3d")
        format.oddities.say(Oddities::TextEffect, isEffect(node));
}

void readParagraphInk(pugi::xml_node node, std::string_view name, ParagraphFormat &format, const Theme &theme)
{
    if (name == "keepNext")
        format.keepNext = isOn(node);
    else if (name == "keepLines")
        format.keepLines = isOn(node);
    else if (name == "widowControl")
        format.widowControl = isOn(node);
    else if (name == "suppressAutoHyphens")
        format.noHyphens = isOn(node);
    else if (name == "contextualSpacing")
        format.contextual = isOn(node);
    else if (name == "tabs")
        readTabs(node, format);
    else if (name == "pBdr")
        format.borders = readBorderSet(node, theme);
    else if (name == "shd")
        format.shading = readShading(node, theme);
    else if (name == "bidi")
        format.oddities.say(Oddities::RightToLeft, isOn(node));
    else if (name == "framePr") {
        const std::string_view cap = value(node, "dropCap");
        const bool isDropCap = !cap.empty() && cap != "none";
        format.oddities.say(isDropCap ? Oddities::DropCap : Oddities::Frame, true);
    }
}

} // namespace

RunFormat readRunFormat(pugi::xml_node properties, const Theme &theme)
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
            readUnderline(node, format);
        else if (name == "vertAlign") {
            format.superscript = value(node) == "superscript";
            format.subscript = value(node) == "subscript";
        } else if (name == "sz")
            format.size = sizeOf(value(node));
        else if (name == "rStyle")
            format.style = value(node);
        else if (name == "rFonts")
            readFonts(node, format, theme);
        else
            readRunInk(node, name, format, theme);
    }
    return format;
}

ParagraphFormat readParagraphFormat(pugi::xml_node properties, const Theme &theme)
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
        else if (name == "spacing")
            readSpacing(node, format);
        else if (name == "numPr")
            readNumbering(node, format);
        else if (name == "outlineLvl")
            format.outline = toInt(value(node), 9);
        else if (name == "pageBreakBefore")
            format.pageBreakBefore = isOn(node);
        else
            readParagraphInk(node, name, format, theme);
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
    take(under.smallCaps, over.smallCaps);
    take(under.strike, over.strike);
    take(under.doubleStrike, over.doubleStrike);
    take(under.doubleUnderline, over.doubleUnderline);
    take(under.subscript, over.subscript);
    take(under.colour, over.colour);
    take(under.highlight, over.highlight);
    take(under.shading, over.shading);
    take(under.spacing, over.spacing);
    take(under.scale, over.scale);
    take(under.raise, over.raise);
    take(under.kernFrom, over.kernFrom);
    if (!over.face.empty())
        under.face = over.face;
    under.oddities.overlay(over.oddities);
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
    take(under.right, over.right);
    take(under.before, over.before);
    take(under.after, over.after);
    take(under.beforeLines, over.beforeLines);
    take(under.afterLines, over.afterLines);
    take(under.autoBefore, over.autoBefore);
    take(under.autoAfter, over.autoAfter);
    take(under.contextual, over.contextual);
    take(under.keepNext, over.keepNext);
    take(under.keepLines, over.keepLines);
    take(under.widowControl, over.widowControl);
    take(under.noHyphens, over.noHyphens);
    take(under.line, over.line);
    take(under.lineRule, over.lineRule);
    take(under.shading, over.shading);
    overlay(under.borders, over.borders);
    overlayTabs(under.tabs, over.tabs);
    under.oddities.overlay(over.oddities);
}

void overlayTabs(std::vector<TabChange> &under, const std::vector<TabChange> &over)
{
    const auto isBefore = [](const TabChange &change, int position) { return change.position < position; };
    for (const TabChange &change : over) {
        const auto at = std::lower_bound(under.begin(), under.end(), change.position, isBefore);
        if (at != under.end() && at->position == change.position)
            *at = change;
        else if (under.size() < maxTabs)
            under.insert(at, change);
    }
}

} // namespace bd::ooxml
