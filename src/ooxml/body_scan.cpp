#include "ooxml/body_scan.h"

#include "ooxml/story_reader.h"
#include "ooxml/xml_bytes.h"
#include "ooxml/xml_names.h"

#include <algorithm>

namespace bd::ooxml {
namespace {

/// The value of an attribute by its local name in a tag's bytes.
std::string_view attributeIn(std::string_view tag, std::string_view name)
{
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const char before = tag[at - 1];
        const std::size_t quote = tag.find_first_not_of(" \t\r\n", at + name.size());
        if ((before != ':' && !std::isspace(static_cast<unsigned char>(before))) || quote == std::string_view::npos
            || tag[quote] != '=')
            continue;
        const std::size_t begin = tag.find_first_of("\"'", quote);
        if (begin == std::string_view::npos)
            return {};
        return tag.substr(begin + 1, tag.find(tag[begin], begin + 1) - begin - 1);
    }
    return {};
}

/// More than it should say does no harm.
bool namesPageCount(std::string_view piece)
{
    if (piece.find("instr") == std::string_view::npos)
        return false;
    constexpr std::string_view wanted = "PAGES";
    return std::search(piece.begin(), piece.end(), wanted.begin(), wanted.end(), [](char a, char b) {
               return (a & ~0x20) == b;
           }) != piece.end();
}

/// Sees that tags are balanced and not too deep, and pairs fields as StoryReader::findUnmatchedFields() does.
class TagWatcher {
public:
    TagWatcher(const QString &part, const BodySplitter &splitter) : m_part(part), m_splitter(splitter) {}
    Result<void> see(const MarkupToken &token);
    std::vector<std::size_t> unmatched() { return std::move(m_begun); }

private:
    Result<void> open(const MarkupToken &token);
    void field(const MarkupToken &token);

    const QString &m_part;
    const BodySplitter &m_splitter;
    std::vector<std::string> m_names; ///< of the open elements; those behind m_depth are kept for their memory
    std::size_t m_depth = 0, m_skippedFrom = 0;
    std::vector<std::size_t> m_begun;
};

Result<void> TagWatcher::open(const MarkupToken &token)
{
    if (m_depth == m_names.size())
        m_names.emplace_back();
    m_names[m_depth++].assign(token.name);
    if (m_depth > maxXmlDepth)
        return fail("xml.too_deep", {m_part});
    const std::string_view name = localName(m_names[m_depth - 1].c_str());
    if (m_skippedFrom == 0 && (isSkippedRevision(name) || name == "Fallback"))
        m_skippedFrom = m_depth;
    return {};
}

void TagWatcher::field(const MarkupToken &token)
{
    if (m_skippedFrom != 0 || !token.name.ends_with("fldChar"))
        return;
    const std::string_view type = attributeIn(token.bytes, "fldCharType");
    if (type == "begin")
        m_begun.push_back(token.offset + 1);
    else if (type == "end" && !m_begun.empty())
        m_begun.pop_back();
}

Result<void> TagWatcher::see(const MarkupToken &token)
{
    if (token.kind == Markup::Open || token.kind == Markup::Empty)
        field(token);
    if (token.kind == Markup::Open)
        return open(token);
    const bool isOpen = m_depth > 0;
    if (token.kind == Markup::End && isOpen)
        return m_splitter.stream().brokenHere("element without end");
    if (token.kind != Markup::Close)
        return {};
    if (!isOpen || m_names[m_depth - 1] != token.name)
        return m_splitter.stream().brokenHere("end tag without beginning");
    if (m_skippedFrom == m_depth)
        m_skippedFrom = 0;
    --m_depth;
    return {};
}

} // namespace

bool ParsedPiece::parse(std::string_view bytes, std::string_view closing)
{
    m_doc.reset(); // before its bytes go
    m_bytes.clear();
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    m_bytes.insert(m_bytes.end(), closing.begin(), closing.end());
    m_result = m_doc.load_buffer_inplace(m_bytes.data(), m_bytes.size(), xmlParseOptions, pugi::encoding_utf8);
    return static_cast<bool>(m_result);
}

Result<BodyScan> scanBody(const QString &part, const XmlStream::Source &source, ReadingContext &context)
{
    BodySplitter splitter(part, source);
    TagWatcher watcher(part, splitter);
    splitter.setObserver([&](const MarkupToken &token) { return watcher.see(token); });
    SectionFinder finder(context);
    ParsedPiece parsed;
    bool names = false;
    for (int pieces = 1;; ++pieces) {
        if (pieces % 256 == 0 && context.progress->isCancelled())
            return fail("cancelled");
        BD_ASSIGN(const BodyPiece piece, splitter.next());
        if (piece.kind == BodyPiece::End)
            break;
        names = names || namesPageCount(piece.bytes);
        if (piece.kind == BodyPiece::TableBegin) {
            finder.pass(piece.name, true);
        } else if (piece.kind == BodyPiece::Block) {
            if (piece.bytes.find("sectPr") == std::string_view::npos) {
                finder.pass(piece.name, piece.hasContent);
                continue;
            }
            if (!parsed.parse(piece.bytes))
                return splitter.stream().broken(static_cast<std::size_t>(parsed.error().offset), parsed.error().description());
            finder.look(parsed.root());
        }
    }
    return BodyScan{finder.finish(), watcher.unmatched(), names};
}

} // namespace bd::ooxml
