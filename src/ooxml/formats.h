// Formatting as written at one place (a style, a run, a paragraph). What is not said there is left open.
#pragma once
#include "ooxml/document.h"

#include <pugixml.hpp>
#include <string_view>

namespace bd::ooxml {

/// Views point into the parsed part, which outlives them.
struct RunFormat {
    std::optional<bool> bold, italic, caps, hidden; ///< toggle properties (ECMA-376 part 1, 17.7.3)
    std::optional<bool> underline, superscript;
    std::optional<double> size; ///< points
    std::string_view style, font;
};

struct ParagraphFormat {
    std::optional<Alignment> alignment;
    std::optional<int> left, firstLine; ///< twips
    std::optional<int> outline;
    std::optional<int> numId, level;
    std::optional<bool> pageBreakBefore;
    std::string_view style;
};

RunFormat readRunFormat(pugi::xml_node properties);
ParagraphFormat readParagraphFormat(pugi::xml_node properties);

/// What `over` says wins. Style references are not inherited.
void overlay(RunFormat &under, const RunFormat &over);
void overlay(ParagraphFormat &under, const ParagraphFormat &over);

} // namespace bd::ooxml
