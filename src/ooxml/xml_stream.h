// Goes over the markup of an XML part that is unpacked as it is read. Not a validator: what it lets pass, the parser
// judges. Private to ooxml.
#pragma once
#include "base/result.h"
#include "ooxml/markup.h"

#include <functional>
#include <string_view>
#include <vector>

namespace bd::ooxml {

/// A tag. The name is valid until the next one is read.
struct MarkupToken {
    Markup kind = Markup::End;
    std::string_view name;  ///< qualified; empty for Other and End
    std::string_view bytes; ///< from "<" to ">"
    std::size_t offset = 0; ///< of "<" in the part
};

class XmlStream {
public:
    /// At most `size` bytes into `into`; 0 at the end.
    using Source = std::function<Result<qint64>(char *into, qint64 size)>;

    XmlStream(QString part, Source source) : m_part(std::move(part)), m_source(std::move(source)) {}

    /// Errors: those of the source; xml.dtd, xml.broken (args: part, line), xml.too_large (args: part).
    Result<MarkupToken> next();
    /// The last token comes again.
    void back() { m_at = m_token; }
    /// Keeps the bytes from the last token's beginning on, until release().
    void keep() { m_kept = m_token; m_nodes = 0; }
    void release() { m_kept = npos; }
    /// From keep() to the end of the last token, or to its beginning. Valid until the next token is read.
    std::string_view kept() const { return view(m_kept, m_at); }
    std::string_view keptBefore() const { return view(m_kept, m_token); }
    /// The place in the part where the kept bytes begin.
    std::size_t keptOffset() const { return m_base + m_kept; }
    std::size_t offset() const { return m_base + m_at; }
    /// An error at a place behind the beginning of what is kept.
    tl::unexpected<Error> broken(std::size_t keptPlace, const char *detail) const;
    /// The same at the last token.
    tl::unexpected<Error> brokenHere(const char *detail) const { return brokenAt(m_token, detail); }

private:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    Result<void> fill(std::size_t wanted);
    Result<bool> findMarkup();
    tl::unexpected<Error> brokenAt(std::size_t at, const char *detail) const;
    std::string_view view(std::size_t from, std::size_t to) const { return {m_window.data() + from, to - from}; }

    QString m_part;
    Source m_source;
    std::vector<char> m_window;  ///< bytes [0, m_filled) of it stand at m_base in the part
    std::size_t m_base = 0, m_filled = 0;
    std::size_t m_at = 0;        ///< behind the last token
    std::size_t m_token = 0;     ///< where it begins
    std::size_t m_kept = npos;
    qint64 m_lines = 0;          ///< in what left the window
    qint64 m_nodes = 0; ///< elements and attributes since keep()
    bool m_isAtEnd = false;
};

} // namespace bd::ooxml
