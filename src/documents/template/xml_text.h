// XML as text: escaping and writing pugixml trees without any change of white space.
#pragma once
#include <QByteArray>
#include <QString>
#include <pugixml.hpp>
#include <string_view>

namespace bd::documents {

void appendEscaped(QByteArray &out, std::string_view text); ///< for character data
void appendAttribute(QByteArray &out, const char *name, std::string_view value);
void appendAttributeValue(QByteArray &out, std::string_view value); ///< what stands between its quotes
void appendStartTag(QByteArray &out, const pugi::xml_node &element, bool empty);
void appendEndTag(QByteArray &out, const pugi::xml_node &element);
/// A whole node of any kind.
void appendNode(QByteArray &out, const pugi::xml_node &node);
/// UTF-8 as character data with `end` behind it, quickly. False, and nothing written, when it holds what takes a second look:
/// characters that XML forbids, line breaks, tabs, bytes that are no UTF-8.
bool appendPlain(QByteArray &out, std::string_view utf8, std::string_view end);
QByteArray escaped(const QString &text); ///< without the characters that XML forbids

std::string_view localName(const pugi::xml_node &node);
bool is(const pugi::xml_node &node, const char *name);

} // namespace bd::documents
