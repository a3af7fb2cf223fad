#include "documents/template/paragraph_properties.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bd::documents {

namespace {

constexpr std::array<std::string_view, 37> order{
    "w:pStyle",        "w:keepNext",           "w:keepLines",       "w:pageBreakBefore", "w:framePr",
    "w:widowControl",  "w:numPr",              "w:suppressLineNumbers", "w:pBdr",        "w:shd",
    "w:tabs",          "w:suppressAutoHyphens", "w:kinsoku",        "w:wordWrap",        "w:overflowPunct",
    "w:topLinePunct",  "w:autoSpaceDE",        "w:autoSpaceDN",     "w:bidi",            "w:adjustRightInd",
    "w:snapToGrid",    "w:spacing",            "w:ind",             "w:contextualSpacing", "w:mirrorIndents",
    "w:suppressOverlap", "w:jc",               "w:textDirection",   "w:textAlignment",   "w:textboxTightWrap",
    "w:outlineLvl",    "w:divId",              "w:cnfStyle",        "w:rPr",             "w:sectPr",
    "w:pPrChange",     ""};

std::size_t placeOf(std::string_view name)
{
    return std::size_t(std::find(order.begin(), order.end(), name) - order.begin());
}

} // namespace

pugi::xml_node paragraphProperty(pugi::xml_node paragraph, const char *name)
{
    pugi::xml_node pPr = paragraph.child("w:pPr");
    if (!pPr)
        pPr = paragraph.prepend_child("w:pPr");
    if (const pugi::xml_node own = pPr.child(name))
        return own;
    for (const pugi::xml_node &child : pPr.children())
        if (placeOf(child.name()) > placeOf(name))
            return pPr.insert_child_before(name, child);
    return pPr.append_child(name);
}

} // namespace bd::documents
