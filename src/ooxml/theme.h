// Fonts and colours of the document's theme (theme1.xml), which formatting names by their role. ECMA-376 part 1, 20.1.6.
#pragma once
#include "ooxml/look.h"

#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace bd::ooxml {

class Theme {
public:
    /// `root`: a:theme, may be none. Nothing of it is kept.
    void load(pugi::xml_node root);

    /// The family behind "minorHAnsi", "majorBidi" …; empty when the theme names none. Lives as long as this.
    std::string_view font(std::string_view role) const;
    /// The colour behind "accent1", "text1" …
    Colour colour(std::string_view role) const;

private:
    std::map<std::string, std::string, std::less<>> m_fonts;
    std::map<std::string, std::uint32_t, std::less<>> m_colours;
};

} // namespace bd::ooxml
