#include "ooxml/theme.h"

#include "ooxml/look_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr std::pair<std::string_view, std::string_view> colourRoles[] = {
    {"dark1", "dk1"},   {"light1", "lt1"},   {"dark2", "dk2"},       {"light2", "lt2"},
    {"text1", "dk1"},   {"text2", "dk2"},    {"background1", "lt1"}, {"background2", "lt2"},
    {"tx1", "dk1"},     {"tx2", "dk2"},      {"bg1", "lt1"},         {"bg2", "lt2"},
    {"hyperlink", "hlink"}, {"followedHyperlink", "folHlink"},
};

} // namespace

void Theme::load(pugi::xml_node root)
{
    const pugi::xml_node elements = childNamed(root, "themeElements");
    for (const pugi::xml_node entry : childNamed(elements, "clrScheme").children()) {
        const pugi::xml_node colour = entry.first_child();
        const bool isSystem = localName(colour) == "sysClr";
        if (const Colour value = hexColour(ooxml::value(colour, isSystem ? "lastClr" : "val")))
            m_colours.insert_or_assign(std::string(localName(entry)), *value);
    }
    const pugi::xml_node fonts = childNamed(elements, "fontScheme");
    for (const std::string_view kind : {std::string_view("major"), std::string_view("minor")}) {
        const pugi::xml_node node = childNamed(fonts, std::string(kind) + "Font");
        const std::string_view latin = childValue(node, "latin", "typeface");
        for (const auto &[role, child] : {std::pair("HAnsi", "latin"), {"Ascii", "latin"}, {"Bidi", "cs"}, {"EastAsia", "ea"}}) {
            const std::string_view face = childValue(node, child, "typeface");
            m_fonts.insert_or_assign(std::string(kind) + role, std::string(face.empty() ? latin : face));
        }
    }
}

std::string_view Theme::font(std::string_view role) const
{
    const auto found = m_fonts.find(role);
    return found == m_fonts.end() ? std::string_view() : std::string_view(found->second);
}

Colour Theme::colour(std::string_view role) const
{
    for (const auto &[name, inScheme] : colourRoles) {
        if (name == role)
            role = inScheme;
    }
    const auto found = m_colours.find(role);
    return found == m_colours.end() ? Colour() : Colour(found->second);
}

} // namespace bd::ooxml
