// Words and attributes out of an XmlStream, tag by tag, without building a tree. Private to ooxml.
#pragma once
#include "ooxml/xml_stream.h"

namespace bd::ooxml {

std::string_view localName(const MarkupToken &token);
inline bool opens(const MarkupToken &token) { return token.kind == Markup::Open || token.kind == Markup::Empty; }
/// As written, by local name; empty without. Points into the token's bytes.
std::string_view attribute(const MarkupToken &token, std::string_view name);
/// Entities resolved; unknown ones stay as they are.
QString decoded(std::string_view raw);

/// The last token opened an element: to its end. Errors: those of XmlStream; xml.broken at the end of the part.
Result<void> skipElement(XmlStream &xml);
/// The same, for its own words (those of elements within it are left out).
Result<QString> elementText(XmlStream &xml, const MarkupToken &opened);

} // namespace bd::ooxml
