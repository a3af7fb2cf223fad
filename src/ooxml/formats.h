// Formatting as written at one place (a style, a run, a paragraph). What is not said there is left open.
#pragma once
#include "ooxml/document.h"

#include <pugixml.hpp>
#include <string_view>

namespace bd::ooxml {

class Theme;

/// What our pages don't show: a bit each, said on or off at one place like any other formatting.
class Oddities {
public:
    enum Bit : std::uint16_t {
        RightToLeft = 1,
        TextEffect = 2,
        AsianLayout = 4,
        TextBorder = 8,
        UnderlineStyle = 16,
        Frame = 32,
        DropCap = 64,
        BarTab = 128,
    };
    void say(Bit bit, bool isOn)
    {
        m_said = static_cast<std::uint16_t>(m_said | bit);
        m_on = static_cast<std::uint16_t>(isOn ? m_on | bit : m_on & ~bit);
    }
    void overlay(Oddities over)
    {
        m_said = static_cast<std::uint16_t>(m_said | over.m_said);
        m_on = static_cast<std::uint16_t>((m_on & ~over.m_said) | over.m_on);
    }
    std::uint16_t on() const { return m_on; }

private:
    std::uint16_t m_said = 0, m_on = 0;
};

/// Views point into the parsed part or the theme, which outlive them.
struct RunFormat {
    std::optional<bool> bold, italic, caps, hidden; ///< toggle properties (ECMA-376 part 1, 17.7.3)
    std::optional<bool> underline, superscript;
    std::optional<double> size; ///< points
    std::string_view style, font;
    // For paper:
    std::optional<bool> smallCaps, strike; ///< toggles too
    std::optional<bool> doubleStrike, doubleUnderline, subscript;
    std::optional<Colour> colour, highlight, shading;
    std::optional<int> spacing, scale; ///< twips, per cent
    std::optional<double> raise, kernFrom; ///< points; kerning from that size on, 0 never
    std::string_view face;                 ///< as `font`, but the theme's where that is named
    Oddities oddities;
};

struct TabChange {
    int position = 0;
    bool clears = false;
    TabKind kind = TabKind::Left;
    QChar leader;
};

struct ParagraphFormat {
    std::optional<Alignment> alignment;
    std::optional<int> left, firstLine; ///< twips
    std::optional<int> outline;
    std::optional<int> numId, level;
    std::optional<bool> pageBreakBefore;
    std::string_view style;
    // For paper:
    std::optional<int> right, before, after, beforeLines, afterLines; ///< twips; hundredths of a line
    std::optional<bool> autoBefore, autoAfter, contextual, keepNext, keepLines, widowControl, noHyphens;
    std::optional<int> line;
    std::optional<LineRule> lineRule;
    std::vector<TabChange> tabs; ///< by position, each position once
    BorderSet borders;
    std::optional<Colour> shading;
    Oddities oddities;
};

RunFormat readRunFormat(pugi::xml_node properties, const Theme &theme);
ParagraphFormat readParagraphFormat(pugi::xml_node properties, const Theme &theme);

/// What `over` says wins. Style references are not inherited.
void overlay(RunFormat &under, const RunFormat &over);
void overlay(ParagraphFormat &under, const ParagraphFormat &over);
void overlayTabs(std::vector<TabChange> &under, const std::vector<TabChange> &over);

} // namespace bd::ooxml
