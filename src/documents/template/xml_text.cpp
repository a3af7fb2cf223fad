#include "documents/template/xml_text.h"

#include "base/text/fold.h"

#include <algorithm>
#include <cstring>

namespace bd::documents {

namespace {

/// What stands for a character, empty when it stands for itself.
std::string_view entity(char c, bool inAttribute)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '\r':
        return "&#13;";
    case '"':
        return inAttribute ? "&quot;" : "";
    case '\n':
        return inAttribute ? "&#10;" : "";
    case '\t':
        return inAttribute ? "&#9;" : "";
    default:
        return {};
    }
}

void append(QByteArray &out, std::string_view text)
{
    out.append(text.data(), qsizetype(text.size()));
}

void appendEscaped(QByteArray &out, std::string_view text, bool inAttribute)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view replacement = entity(text[i], inAttribute);
        if (replacement.empty())
            continue;
        append(out, text.substr(from, i - from));
        append(out, replacement);
        from = i + 1;
    }
    append(out, text.substr(from));
}

/// Length of the well-formed UTF-8 sequence beyond ASCII that starts at `i`, 0 for any other (RFC 3629). U+F000 and
/// up of three bytes, where the byte order mark and the two non-characters lie, count as not plain.
std::size_t sequence(std::string_view text, std::size_t i)
{
    const auto byte = [&](std::size_t k) { return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U; };
    const auto tail = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0), second = byte(1);
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEE) {
        const bool fits = (lead != 0xE0 || second >= 0xA0) && (lead != 0xED || second <= 0x9F);
        return fits && tail(1) && tail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool fits = (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second <= 0x8F);
        return fits && tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

void appendEscaped(QByteArray &out, std::string_view text)
{
    appendEscaped(out, text, false);
}

void appendAttribute(QByteArray &out, const char *name, std::string_view value)
{
    out += ' ';
    out += name;
    out += "=\"";
    appendEscaped(out, value, true);
    out += '"';
}

void appendAttributeValue(QByteArray &out, std::string_view value)
{
    appendEscaped(out, value, true);
}

void appendStartTag(QByteArray &out, const pugi::xml_node &element, bool empty)
{
    out += '<';
    out += element.name();
    for (const pugi::xml_attribute &attribute : element.attributes())
        appendAttribute(out, attribute.name(), attribute.value());
    out += empty ? "/>" : ">";
}

void appendEndTag(QByteArray &out, const pugi::xml_node &element)
{
    out += "</";
    out += element.name();
    out += '>';
}

void appendNode(QByteArray &out, const pugi::xml_node &node)
{
    switch (node.type()) {
    case pugi::node_element:
        appendStartTag(out, node, !node.first_child());
        for (const pugi::xml_node &child : node.children())
            appendNode(out, child);
        if (node.first_child())
            appendEndTag(out, node);
        break;
    case pugi::node_pcdata:
    case pugi::node_cdata:
        appendEscaped(out, node.value());
        break;
    case pugi::node_pi:
        out += QByteArray("<?") + node.name() + ' ' + node.value() + "?>";
        break;
    default: // comments say nothing to Word
        break;
    }
}

bool appendPlain(QByteArray &out, std::string_view utf8, std::string_view end)
{
    constexpr std::size_t longestEntity = 5;
    const qsizetype start = out.size();
    out.resize(start + qsizetype(utf8.size() * longestEntity + end.size()));
    char *to = out.data() + start;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c < 0x80) {
            const std::string_view replacement = entity(utf8[i], false);
            if (c < 0x20) {
                out.truncate(start);
                return false;
            }
            if (replacement.empty())
                *to++ = utf8[i];
            else
                to = std::copy(replacement.begin(), replacement.end(), to);
            ++i;
            continue;
        }
        const std::size_t length = sequence(utf8, i);
        if (length == 0) {
            out.truncate(start);
            return false;
        }
        for (const std::size_t next = i + length; i < next; ++i)
            *to++ = utf8[i];
    }
    to = std::copy(end.begin(), end.end(), to);
    out.truncate(to - out.constData());
    return true;
}

QByteArray escaped(const QString &text)
{
    QByteArray out;
    const QByteArray utf8 = text::xmlSafe(text).toUtf8();
    appendEscaped(out, std::string_view(utf8.constData(), std::size_t(utf8.size())));
    return out;
}

std::string_view localName(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool is(const pugi::xml_node &node, const char *name)
{
    return std::strcmp(node.name(), name) == 0;
}

} // namespace bd::documents
