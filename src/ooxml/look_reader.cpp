#include "ooxml/look_reader.h"

#include "ooxml/theme.h"
#include "ooxml/xml_names.h"

#include <charconv>
#include <cmath>

namespace bd::ooxml {
namespace {

constexpr std::uint32_t black = 0x000000;
constexpr std::uint32_t white = 0xFFFFFF;

constexpr std::pair<std::string_view, std::uint32_t> highlights[] = {
    {"black", 0x000000},    {"blue", 0x0000FF},        {"cyan", 0x00FFFF},      {"green", 0x00FF00},
    {"magenta", 0xFF00FF},  {"red", 0xFF0000},         {"yellow", 0xFFFF00},    {"white", 0xFFFFFF},
    {"darkBlue", 0x00008B}, {"darkCyan", 0x008B8B},    {"darkGreen", 0x006400}, {"darkMagenta", 0x800080},
    {"darkRed", 0x8B0000},  {"darkYellow", 0x808000},  {"darkGray", 0xA9A9A9},  {"lightGray", 0xD3D3D3},
};

std::uint32_t mixed(std::uint32_t under, std::uint32_t over, double share)
{
    std::uint32_t out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
        const double a = (under >> shift) & 0xFFU;
        const double b = (over >> shift) & 0xFFU;
        out = (out << 8) | static_cast<std::uint32_t>(std::lround(a + (b - a) * share));
    }
    return out;
}

/// How much of a shading pattern's cells is its foreground.
double patternShare(std::string_view pattern)
{
    if (pattern == "solid")
        return 1;
    if (pattern.starts_with("pct"))
        return std::clamp(toInt(pattern.substr(3), 0), 0, 100) / 100.0;
    return pattern.starts_with("thin") ? 0.25 : 0.5; // stripes and crosses
}

LineStyle lineStyle(std::string_view name)
{
    if (name == "none" || name == "nil" || name.empty())
        return LineStyle::None;
    if (name == "dotted")
        return LineStyle::Dotted;
    if (name.starts_with("dash") || name.starts_with("dotD"))
        return LineStyle::Dashed;
    if (name == "double" || name == "triple" || name == "doubleWave" || name.starts_with("thinThick")
        || name.starts_with("thickThin"))
        return LineStyle::Double;
    return LineStyle::Single;
}

} // namespace

Colour hexColour(std::string_view text)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    if (text.size() != 6 || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Colour readColour(pugi::xml_node node, std::string_view attribute, std::string_view themeAttribute, const Theme &theme)
{
    // Word writes beside the theme's colour what it came to, tint and shade included.
    if (const Colour said = hexColour(value(node, attribute)))
        return said;
    const std::string_view role = value(node, themeAttribute);
    return role.empty() ? Colour() : theme.colour(role);
}

Colour readShading(pugi::xml_node node, const Theme &theme)
{
    const std::string_view pattern = value(node);
    if (pattern == "nil")
        return std::nullopt;
    const Colour fill = readColour(node, "fill", "themeFill", theme);
    if (pattern == "clear" || pattern.empty())
        return fill;
    const Colour ink = readColour(node, "color", "themeColor", theme);
    return mixed(fill.value_or(white), ink.value_or(black), patternShare(pattern));
}

Colour highlightColour(std::string_view name)
{
    for (const auto &[known, colour] : highlights) {
        if (known == name)
            return colour;
    }
    return std::nullopt;
}

BorderLine readBorder(pugi::xml_node node, const Theme &theme)
{
    BorderLine line;
    line.style = lineStyle(value(node));
    line.width = std::clamp(toInt(value(node, "sz"), 4), 2, 96); // ECMA-376 part 1, 17.3.4: a quarter point to twelve
    line.space = std::clamp(toInt(value(node, "space"), 0), 0, 31);
    line.colour = readColour(node, "color", "themeColor", theme);
    return line;
}

BorderSet readBorderSet(pugi::xml_node node, const Theme &theme)
{
    BorderSet set;
    for (const pugi::xml_node side : node.children()) {
        const std::string_view name = localName(side);
        if (name == "top")
            set.top = readBorder(side, theme);
        else if (name == "left" || name == "start")
            set.left = readBorder(side, theme);
        else if (name == "bottom")
            set.bottom = readBorder(side, theme);
        else if (name == "right" || name == "end")
            set.right = readBorder(side, theme);
        else if (name == "insideH" || name == "between")
            set.insideH = readBorder(side, theme);
        else if (name == "insideV")
            set.insideV = readBorder(side, theme);
    }
    return set;
}

void overlay(BorderSet &under, const BorderSet &over)
{
    for (const auto side : {&BorderSet::top, &BorderSet::left, &BorderSet::bottom, &BorderSet::right,
                            &BorderSet::insideH, &BorderSet::insideV}) {
        if (over.*side)
            under.*side = over.*side;
    }
}

void overlay(CellMargins &under, const CellMargins &over)
{
    for (const auto side : {&CellMargins::top, &CellMargins::left, &CellMargins::bottom, &CellMargins::right}) {
        if (over.*side)
            under.*side = over.*side;
    }
}

Width readWidth(pugi::xml_node node)
{
    const std::string_view type = value(node, "type");
    std::string_view text = value(node, "w");
    if (text.ends_with('%')) {
        text.remove_suffix(1);
        const std::optional<int> percent = toTwips(text); // a plain number
        return percent ? Width{WidthKind::Percent, *percent * 50} : Width{};
    }
    const std::optional<int> number = toTwips(text);
    if (!number || type == "auto" || type == "nil")
        return {};
    return {type == "pct" ? WidthKind::Percent : WidthKind::Twips, *number};
}

CellMargins readCellMargins(pugi::xml_node node)
{
    CellMargins margins;
    for (const pugi::xml_node side : node.children()) {
        const std::string_view name = localName(side);
        const Width width = readWidth(side);
        if (width.kind == WidthKind::Percent)
            continue;
        if (name == "top")
            margins.top = width.value;
        else if (name == "left" || name == "start")
            margins.left = width.value;
        else if (name == "bottom")
            margins.bottom = width.value;
        else if (name == "right" || name == "end")
            margins.right = width.value;
    }
    return margins;
}

} // namespace bd::ooxml
