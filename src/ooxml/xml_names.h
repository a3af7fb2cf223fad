// Elements and attributes by their local names: files differ in prefixes ("w", none) and in namespaces
// (transitional, strict), not in the names behind them.
#pragma once
#include <QString>
#include <pugixml.hpp>
#include <string_view>

namespace bd::ooxml {

inline std::string_view localName(const char *qualified)
{
    const std::string_view name(qualified);
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

inline std::string_view localName(pugi::xml_node node) { return localName(node.name()); }

inline pugi::xml_node childNamed(pugi::xml_node parent, std::string_view name)
{
    for (const pugi::xml_node child : parent.children()) {
        if (localName(child) == name)
            return child;
    }
    return {};
}

inline pugi::xml_attribute attributeNamed(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (localName(attribute.name()) == name)
            return attribute;
    }
    return {};
}

/// The value of an attribute, "" without.
inline std::string_view value(pugi::xml_node node, std::string_view name = "val")
{
    return attributeNamed(node, name).value();
}

/// The value of a child's attribute: value of <w:jc w:val="both"/> from its parent.
inline std::string_view childValue(pugi::xml_node node, std::string_view child, std::string_view name = "val")
{
    return value(childNamed(node, child), name);
}

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The next node of a subtree in document order, nothing at its end. `into`: also the children of `node`.
inline pugi::xml_node nextInTree(pugi::xml_node node, pugi::xml_node root, bool into = true)
{
    if (into && node.first_child())
        return node.first_child();
    while (node != root) {
        if (node.next_sibling())
            return node.next_sibling();
        node = node.parent();
    }
    return {};
}

/// A whole number, held within ±1,000,000,000; `otherwise` when there is none.
int toInt(std::string_view text, int otherwise);
/// A measure in twips: plain twips, or with a unit ("1.27cm", "12pt"), as the strict variant allows.
std::optional<int> toTwips(std::string_view text);
/// ST_OnOff as an attribute's value.
inline bool isOnText(std::string_view text) { return text == "1" || text == "true" || text == "on"; }
/// ST_OnOff: an element without value is on.
bool isOn(pugi::xml_node node);

} // namespace bd::ooxml
