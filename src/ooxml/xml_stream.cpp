#include "ooxml/xml_stream.h"

#include "ooxml/xml_bytes.h"

#include <algorithm>
#include <cstring>

namespace bd::ooxml {
namespace {

constexpr std::size_t chunk = 64 * 1024;
constexpr std::size_t longestMark = 9; // "<![CDATA["

} // namespace

/// Brings in more bytes, `wanted` at least unless the part ends; what is neither kept nor unread leaves the window.
Result<void> XmlStream::fill(std::size_t wanted)
{
    const std::size_t first = std::min(m_kept, m_token);
    if (first > 0) {
        m_lines += std::count(m_window.begin(), m_window.begin() + static_cast<std::ptrdiff_t>(first), '\n');
        std::memmove(m_window.data(), m_window.data() + first, m_filled - first);
        m_base += first;
        m_filled -= first;
        m_at -= first;
        m_token -= first;
        if (m_kept != npos)
            m_kept -= first;
    }
    const std::size_t aim = m_filled + std::max(wanted, chunk);
    if (m_window.size() < aim)
        m_window.resize(std::max(aim, m_kept == npos ? aim : 2 * m_filled));
    while (m_filled < aim && !m_isAtEnd) {
        BD_ASSIGN(const qint64 got, m_source(m_window.data() + m_filled, static_cast<qint64>(aim - m_filled)));
        m_isAtEnd = got == 0;
        const auto begin = m_window.begin() + static_cast<std::ptrdiff_t>(m_filled);
        const auto end = begin + got;
        if (const auto zero = std::find(begin, end, '\0'); zero != end) {
            // Some writers fill the part up with zeros; anything behind those is no XML.
            const auto at = static_cast<std::size_t>(zero - m_window.begin());
            if (std::any_of(zero, end, [](char c) { return c != '\0'; }))
                return brokenAt(at, "zero byte");
            std::vector<char> rest(chunk);
            for (qint64 more = 1; more > 0;) {
                BD_ASSIGN(more, m_source(rest.data(), static_cast<qint64>(rest.size())));
                if (std::any_of(rest.begin(), rest.begin() + more, [](char c) { return c != '\0'; }))
                    return brokenAt(at, "zero byte");
            }
            m_filled = at;
            m_isAtEnd = true;
            return {};
        }
        m_filled += static_cast<std::size_t>(got);
    }
    return {};
}

/// Jumps over text to the next "<". False at the end of the part.
Result<bool> XmlStream::findMarkup()
{
    for (;;) {
        const void *found = m_at < m_filled ? std::memchr(m_window.data() + m_at, '<', m_filled - m_at) : nullptr;
        if (found) {
            m_token = static_cast<std::size_t>(static_cast<const char *>(found) - m_window.data());
            if (m_filled - m_token >= longestMark || m_isAtEnd)
                return true;
            m_at = m_token;
        } else {
            m_at = m_token = m_filled;
            if (m_isAtEnd)
                return false;
        }
        BD_TRY(fill(chunk));
    }
}

Result<MarkupToken> XmlStream::next()
{
    BD_ASSIGN(const bool isThere, findMarkup());
    if (!isThere)
        return MarkupToken{Markup::End, {}, {}, m_base + m_at};
    MarkupToken token;
    MarkupEnd end;
    for (;;) {
        const std::string_view rest = view(m_token, m_filled);
        if (isDeclaration(rest))
            return fail("xml.dtd", {m_part});
        end = markupEnd(rest);
        if (end.size != npos)
            break;
        if (m_isAtEnd)
            return brokenAt(m_token, "markup without end");
        m_at = m_token;
        BD_TRY(fill(m_filled - m_token)); // twice as much each time, or a long tag would be gone over again and again
    }
    m_at = m_token + end.size;
    token.kind = end.kind;
    m_nodes += end.nodes;
    if (m_kept != npos && m_nodes > maxXmlNodes)
        return fail("xml.too_large", {m_part});
    token.bytes = view(m_token, m_at);
    token.offset = m_base + m_token;
    if (token.kind != Markup::Other) {
        std::string_view name = token.bytes.substr(token.kind == Markup::Close ? 2 : 1);
        token.name = name.substr(0, name.find_first_of(" \t\r\n/>"));
    }
    return token;
}

tl::unexpected<Error> XmlStream::broken(std::size_t keptPlace, const char *detail) const
{
    return brokenAt(std::min(m_kept + keptPlace, m_filled), detail);
}

tl::unexpected<Error> XmlStream::brokenAt(std::size_t at, const char *detail) const
{
    const auto line = 1 + m_lines + std::count(m_window.begin(), m_window.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return fail("xml.broken", {m_part, QString::number(line)}, QString::fromLatin1(detail));
}

} // namespace bd::ooxml
