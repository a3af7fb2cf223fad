// What reading XML whole (parseXml) and piece by piece (XmlStream) have in common. Private to ooxml.
#pragma once
#include <QByteArray>
#include <optional>
#include <pugixml.hpp>

namespace bd::ooxml {

constexpr int maxXmlDepth = 512;
constexpr qint64 maxXmlBytes = 256LL * 1024 * 1024;
constexpr qint64 maxXmlNodes = 12'000'000; // elements and attributes: some 600 MB as a tree

/// White space alone is text only where it is an element's sole content, as in <w:t> </w:t>.
constexpr unsigned xmlParseOptions = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_pi;

/// Nothing when the encoding is one that we don't know. The bytes decide, the declaration helps.
std::optional<QByteArray> toUtf8(const QByteArray &bytes);
/// Whether the part that begins so may be read as it is, but for a byte order mark.
bool isUtf8(const QByteArray &beginning);

} // namespace bd::ooxml
