#include "ooxml/stream_text.h"

#include <charconv>
#include <cstring>

namespace bd::ooxml {
namespace {

constexpr std::string_view cdataBegin = "<![CDATA[", cdataEnd = "]]>";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// "amp", "#38", "#x26"; 0 for what isn't known.
char32_t entity(std::string_view name)
{
    if (name == "amp")
        return U'&';
    if (name == "lt")
        return U'<';
    if (name == "gt")
        return U'>';
    if (name == "quot")
        return U'"';
    if (name == "apos")
        return U'\'';
    if (name.size() < 2 || name.front() != '#')
        return 0;
    const bool isHex = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(isHex ? 2 : 1);
    quint32 value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
    const bool isWhole = failed == std::errc() && end == digits.data() + digits.size();
    return isWhole && value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF) ? static_cast<char32_t>(value) : 0;
}

} // namespace

std::string_view localName(const MarkupToken &token)
{
    return token.name.substr(token.name.find(':') + 1); // npos + 1 is 0
}

std::string_view attribute(const MarkupToken &token, std::string_view name)
{
    const std::string_view bytes = token.bytes;
    std::size_t at = bytes.find_first_of(" \t\r\n");
    while (at < bytes.size()) {
        while (at < bytes.size() && isBlank(bytes[at]))
            ++at;
        const std::size_t equals = bytes.find('=', at);
        if (equals == std::string_view::npos)
            return {};
        std::string_view key = bytes.substr(at, equals - at);
        while (!key.empty() && isBlank(key.back()))
            key.remove_suffix(1);
        key = key.substr(key.find(':') + 1);
        const std::size_t open = bytes.find_first_of("\"'", equals);
        const std::size_t close = open == std::string_view::npos ? open : bytes.find(bytes[open], open + 1);
        if (close == std::string_view::npos)
            return {};
        if (key == name)
            return bytes.substr(open + 1, close - open - 1);
        at = close + 1;
    }
    return {};
}

QString decoded(std::string_view raw)
{
    QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.indexOf(u';', at);
        if (end < 0 || end - at > 12)
            continue;
        const QByteArray name = text.mid(at + 1, end - at - 1).toLatin1();
        if (const char32_t letter = entity({name.constData(), static_cast<std::size_t>(name.size())}))
            text.replace(at, end - at + 1, QString::fromUcs4(&letter, 1));
    }
    return text;
}

Result<void> skipElement(XmlStream &xml)
{
    for (int depth = 1; depth > 0;) {
        BD_ASSIGN(const MarkupToken inner, xml.next());
        if (inner.kind == Markup::End)
            return xml.brokenHere("element without end");
        depth += (inner.kind == Markup::Open) - (inner.kind == Markup::Close);
    }
    return {};
}

Result<QString> elementText(XmlStream &xml, const MarkupToken &opened)
{
    QString text;
    std::size_t size = opened.bytes.size();
    for (;;) {
        xml.keep();
        BD_ASSIGN(const MarkupToken inner, xml.next());
        text += decoded(xml.keptBefore().substr(size));
        xml.release();
        if (inner.kind == Markup::Close)
            return text;
        if (inner.kind == Markup::End)
            return xml.brokenHere("element without end");
        size = inner.bytes.size();
        if (inner.kind == Markup::Open) {
            BD_TRY(skipElement(xml));
            BD_TRY(skipElement(xml)); // words behind an element within are none of a spreadsheet's
            return text;
        }
        if (inner.bytes.starts_with(cdataBegin)) {
            const std::string_view words = inner.bytes.substr(cdataBegin.size(), size - cdataBegin.size() - cdataEnd.size());
            text += QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
        }
    }
}

} // namespace bd::ooxml
