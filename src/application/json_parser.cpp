#include "application/json_parser.h"

#include <QIODevice>
#include <algorithm>
#include <charconv>
#include <cstring>
#include <locale>
#include <sstream>

namespace bd::application {

namespace {

using Json = nlohmann::json;

/// Length of the UTF-8 sequence at `i` (RFC 3629), 0 when it is none.
std::size_t sequence(std::string_view text, std::size_t i)
{
    const auto byte = [&](std::size_t k) { return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U; };
    const auto tail = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0), second = byte(1);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool fits = (lead != 0xE0 || second >= 0xA0) && (lead != 0xED || second <= 0x9F);
        return fits && tail(1) && tail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool fits = (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second <= 0x8F);
        return fits && tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = static_cast<signed char>(text[i]) >= 0 ? 1 : sequence(text, i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

void appendUtf8(std::string &out, unsigned code)
{
    const auto add = [&](unsigned byte) { out += static_cast<char>(byte); };
    if (code < 0x80)
        return add(code);
    if (code < 0x800) {
        add(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            add(0xE0 | code >> 12);
        } else {
            add(0xF0 | code >> 18);
            add(0x80 | (code >> 12 & 0x3F));
        }
        add(0x80 | (code >> 6 & 0x3F));
    }
    add(0x80 | (code & 0x3F));
}

/// The value that grows.
class Builder {
public:
    Json value;
    std::optional<std::string> duplicate;

    std::size_t depth() const { return m_open.size(); }
    bool isInObject() const { return !m_open.empty() && m_open.back()->is_object(); }
    void key(const std::string &name)
    {
        const auto [at, isNew] = m_open.back()->get_ref<Json::object_t &>().try_emplace(name);
        if (!isNew && !duplicate)
            duplicate = name;
        m_named = &at->second;
    }
    Json &put(Json one)
    {
        if (m_open.empty())
            return value = std::move(one);
        if (m_open.back()->is_object())
            return *m_named = std::move(one);
        auto &list = m_open.back()->get_ref<Json::array_t &>();
        list.push_back(std::move(one));
        return list.back();
    }
    void open(Json one) { m_open.push_back(&put(std::move(one))); }
    void close() { m_open.pop_back(); }

private:
    std::vector<Json *> m_open; ///< a list that holds an open value does not grow: the addresses hold
    Json *m_named = nullptr;
};

class Parser {
public:
    Parser(QIODevice &device, std::size_t maxDepth) : m_device(device), m_maxDepth(maxDepth) { refill(); }

    ParsedJson run()
    {
        ParsedJson result;
        result.isGood = skipMark() && document();
        result.readFailed = m_readFailed;
        result.isGood = result.isGood && !m_readFailed;
        if (!result.isGood && !m_readFailed) {
            result.isTooDeep = m_isTooDeep;
            if (!m_isTooDeep)
                result.brokenAt = m_before + (m_at - m_chunk.data());
        }
        result.value = std::move(m_builder.value);
        result.duplicate = std::move(m_builder.duplicate);
        return result;
    }

private:
    static constexpr qint64 chunkBytes = 64 * 1024;

    bool refill()
    {
        m_before += m_end - m_chunk.data();
        m_at = m_end = m_chunk.data();
        if (m_readFailed)
            return false;
        const qint64 got = m_device.read(m_chunk.data(), chunkBytes);
        m_readFailed = got < 0;
        m_end = m_at + std::max<qint64>(got, 0);
        return m_at != m_end;
    }
    bool hasMore() { return m_at != m_end || refill(); }
    /// The next byte, 0 at the end (a zero byte is nowhere allowed).
    char peek() { return hasMore() ? *m_at : '\0'; }
    bool take(char wanted)
    {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool takeAll(std::string_view words)
    {
        return std::all_of(words.begin(), words.end(), [this](char c) { return take(c); });
    }
    void skipSpace()
    {
        for (char c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek())
            ++m_at;
    }
    bool skipMark() { return !take('\xEF') || (take('\xBB') && take('\xBF')); }

    /// No recursion: what is open stands in the builder.
    bool document()
    {
        skipSpace();
        if (!value())
            return false;
        while (m_builder.depth() > 0)
            if (!next())
                return false;
        skipSpace();
        return !hasMore();
    }

    /// What follows a value, or an opened list or object.
    bool next()
    {
        const bool inObject = m_builder.isInObject();
        skipSpace();
        if (take(inObject ? '}' : ']')) {
            m_isFirst = false;
            m_builder.close();
            return true;
        }
        if (!m_isFirst) {
            if (!take(','))
                return false;
            skipSpace();
        }
        if (inObject) {
            if (!take('"') || !string())
                return false;
            m_builder.key(m_text);
            skipSpace();
            if (!take(':'))
                return false;
            skipSpace();
        }
        return value();
    }

    bool value()
    {
        m_isFirst = false;
        switch (peek()) {
        case '{':
            return open(Json::object());
        case '[':
            return open(Json::array());
        case '"':
            ++m_at;
            if (!string())
                return false;
            m_builder.put(m_text); // a copy is as long as the text, the buffer may be longer
            return true;
        case 't':
            return takeAll("true") && put(true);
        case 'f':
            return takeAll("false") && put(false);
        case 'n':
            return takeAll("null") && put(nullptr);
        default:
            return number();
        }
    }

    template <typename T>
    bool put(T one)
    {
        m_builder.put(one);
        return true;
    }

    bool open(Json one)
    {
        if (m_builder.depth() >= m_maxDepth) {
            m_isTooDeep = true;
            return false;
        }
        ++m_at;
        m_builder.open(std::move(one));
        m_isFirst = true;
        return true;
    }

    /// Behind its opening mark; into m_text.
    bool string()
    {
        m_text.clear();
        bool isAscii = true;
        while (hasMore()) {
            const char *from = m_at;
            unsigned char c = 0;
            for (; m_at != m_end; ++m_at) {
                c = static_cast<unsigned char>(*m_at);
                if (c == '"' || c == '\\' || c < 0x20)
                    break;
                isAscii = isAscii && c < 0x80;
            }
            m_text.append(from, m_at);
            if (m_at == m_end)
                continue;
            if (c < 0x20)
                return false;
            ++m_at;
            if (c == '"')
                return isAscii || isUtf8(m_text);
            if (!escape())
                return false;
        }
        return false;
    }

    bool escape()
    {
        const char c = peek();
        constexpr std::string_view marks = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        if (const std::size_t i = marks.find(c); i != std::string_view::npos) {
            ++m_at;
            m_text += meant[i];
            return true;
        }
        unsigned code = 0;
        if (!take('u') || !hex(code))
            return false;
        if (code >= 0xDC00 && code <= 0xDFFF)
            return false;
        if (code >= 0xD800 && code <= 0xDBFF) {
            unsigned low = 0;
            if (!take('\\') || !take('u') || !hex(low) || low < 0xDC00 || low > 0xDFFF)
                return false;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        appendUtf8(m_text, code);
        return true;
    }

    bool hex(unsigned &code)
    {
        for (int i = 0; i < 4; ++i) {
            const char c = peek();
            const char *const digits = "0123456789abcdef";
            const char *const found = c == '\0' ? nullptr : std::strchr(digits, c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);
            if (!found)
                return false;
            code = code * 16 + static_cast<unsigned>(found - digits);
            ++m_at;
        }
        return true;
    }

    bool digits()
    {
        bool any = false;
        for (char c = peek(); c >= '0' && c <= '9'; c = peek()) {
            m_text += c;
            ++m_at;
            any = true;
        }
        return any;
    }
    bool keep(char c)
    {
        if (!take(c))
            return false;
        m_text += c;
        return true;
    }

    bool number()
    {
        m_text.clear();
        const bool isNegative = keep('-');
        bool isWhole = true;
        if (!keep('0') && !digits())
            return false;
        if (keep('.')) {
            isWhole = false;
            if (!digits())
                return false;
        }
        if (keep('e') || keep('E')) {
            isWhole = false;
            if (!keep('+'))
                keep('-');
            if (!digits())
                return false;
        }
        const char *const first = m_text.data(), *const last = first + m_text.size();
        qint64 negative = 0;
        quint64 positive = 0;
        if (isWhole && isNegative && std::from_chars(first, last, negative).ec == std::errc())
            return put(negative);
        if (isWhole && !isNegative && std::from_chars(first, last, positive).ec == std::errc())
            return put(positive);
        double real = 0;
        if (std::from_chars(first, last, real).ec == std::errc())
            return put(real);
        std::istringstream words(m_text); // tells too large from next to nothing
        words.imbue(std::locale::classic());
        return words >> real && put(real);
    }

    QIODevice &m_device;
    std::size_t m_maxDepth;
    std::vector<char> m_chunk = std::vector<char>(static_cast<std::size_t>(chunkBytes));
    const char *m_at = m_chunk.data(), *m_end = m_chunk.data();
    qint64 m_before = 0; ///< bytes in earlier chunks
    bool m_readFailed = false, m_isTooDeep = false;
    bool m_isFirst = false; ///< nothing stands yet in what was opened last
    std::string m_text;
    Builder m_builder;
};

} // namespace

ParsedJson parseJson(QIODevice &device, std::size_t maxDepth)
{
    return Parser(device, maxDepth).run();
}

} // namespace bd::application
