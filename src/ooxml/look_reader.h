// Colours, borders, widths and margins as elements say them. Private to ooxml.
#pragma once
#include "ooxml/look.h"

#include <pugixml.hpp>
#include <string_view>

namespace bd::ooxml {

class Theme;

/// "FF0000"; nothing for "auto" and for what is no colour.
Colour hexColour(std::string_view text);
/// The colour of w:color and the like; the inside is open for "auto".
Colour readColour(pugi::xml_node node, std::string_view attribute, std::string_view themeAttribute, const Theme &theme);
/// The fill of w:shd, patterns mixed to one colour. Inside open: no fill.
Colour readShading(pugi::xml_node node, const Theme &theme);
/// The colour of w:highlight; open for "none".
Colour highlightColour(std::string_view name);
BorderLine readBorder(pugi::xml_node node, const Theme &theme);
/// Children of w:pBdr, w:tblBorders, w:tcBorders. "between" is insideH.
BorderSet readBorderSet(pugi::xml_node node, const Theme &theme);
/// Sides that `over` says win.
void overlay(BorderSet &under, const BorderSet &over);
void overlay(CellMargins &under, const CellMargins &over);
Width readWidth(pugi::xml_node node);
CellMargins readCellMargins(pugi::xml_node node);

} // namespace bd::ooxml
