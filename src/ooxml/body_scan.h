// The first pass over a main part: what must be known before its first block can be given. Private to ooxml.
#pragma once
#include "ooxml/body_splitter.h"
#include "ooxml/section_reader.h"

namespace bd::ooxml {

struct BodyScan {
    std::vector<FoundSection> sections;
    std::vector<std::size_t> unmatchedFields; ///< sorted offsets of the names of beginnings without end
    bool namesPageCount = false; ///< NUMPAGES or SECTIONPAGES stands beside an instruction of a field
};

/// Errors: those of BodySplitter; xml.broken, xml.too_deep; cancelled.
Result<BodyScan> scanBody(const QString &part, const XmlStream::Source &source, ReadingContext &context);

/// A piece of XML parsed in memory of its own, which the next piece takes over.
class ParsedPiece {
public:
    /// `closing`: an end tag to put behind the bytes. False when they are no XML; then see error().
    bool parse(std::string_view bytes, std::string_view closing = {});
    pugi::xml_node root() const { return m_doc.first_child(); }
    pugi::xml_node document() const { return m_doc; }
    const pugi::xml_parse_result &error() const { return m_result; }

private:
    std::vector<char> m_bytes;
    pugi::xml_document m_doc;
    pugi::xml_parse_result m_result;
};

} // namespace bd::ooxml
