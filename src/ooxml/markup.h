// Where a piece of XML markup ends: the one rule for parts read whole (parseXml) and piece by piece (XmlStream). Not a
// validator: what it lets pass, the parser judges. Private to ooxml.
#pragma once
#include <QtGlobal>
#include <string_view>

namespace bd::ooxml {

enum class Markup { Open, Empty, Close, Other, End };

struct MarkupEnd {
    std::size_t size = std::string_view::npos; ///< from "<" behind ">"; npos when the end isn't there
    Markup kind = Markup::Other;
    qint64 nodes = 0; ///< elements and attributes in it
};

/// `rest` begins with "<".
MarkupEnd markupEnd(std::string_view rest);
/// A document type, or whatever else is declared: never read.
bool isDeclaration(std::string_view rest);

} // namespace bd::ooxml
