#include "documents/template/xml_heal.h"

#include <string>
#include <string_view>

namespace bd::documents {

namespace {

using Byte = unsigned char;

/// What a text consists of: well-formed characters that XML takes, halves of pairs (as three bytes each), rubbish.
enum class Sign { Good, High, Low, Bad };

struct Step {
    Sign sign = Sign::Bad;
    std::size_t length = 1;
};

Step stepAt(std::string_view text, std::size_t i)
{
    const auto byte = [&](std::size_t k) { return i + k < text.size() ? Byte(text[i + k]) : Byte(0); };
    const auto tail = [&](std::size_t count) {
        for (std::size_t k = 1; k <= count; ++k)
            if ((byte(k) & 0xC0) != 0x80)
                return false;
        return true;
    };
    const Byte c = byte(0);
    if (c < 0x80)
        return {c >= 0x20 || c == '\t' || c == '\n' || c == '\r' ? Sign::Good : Sign::Bad, 1};
    if (c >= 0xC2 && c <= 0xDF && tail(1))
        return {Sign::Good, 2};
    if (c >= 0xE0 && c <= 0xEF && tail(2)) {
        if (c == 0xE0 && byte(1) < 0xA0)
            return {};
        if (c == 0xED && byte(1) >= 0xA0)
            return {byte(1) < 0xB0 ? Sign::High : Sign::Low, 3};
        const bool noCharacter = c == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
        return {noCharacter ? Sign::Bad : Sign::Good, 3};
    }
    if (c >= 0xF0 && c <= 0xF4 && tail(3) && (c != 0xF0 || byte(1) >= 0x90) && (c != 0xF4 || byte(1) < 0x90))
        return {Sign::Good, 4};
    return {};
}

std::uint32_t half(std::string_view text, std::size_t i)
{
    return (Byte(text[i]) & 0x0Fu) << 12 | (Byte(text[i + 1]) & 0x3Fu) << 6 | (Byte(text[i + 2]) & 0x3Fu);
}

void appendPair(std::string &out, std::uint32_t high, std::uint32_t low)
{
    const std::uint32_t code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
    out += char(0xF0 | code >> 18);
    out += char(0x80 | (code >> 12 & 0x3F));
    out += char(0x80 | (code >> 6 & 0x3F));
    out += char(0x80 | (code & 0x3F));
}

bool isGood(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Step step = stepAt(text, i);
        if (step.sign != Sign::Good)
            return false;
        i += step.length;
    }
    return true;
}

class Healer {
public:
    void visit(pugi::xml_node node)
    {
        for (pugi::xml_attribute attribute : node.attributes())
            if (!isGood(attribute.value()))
                attribute.set_value(healed(attribute.value()).c_str());
        const std::string_view name = node.name();
        if (name == "w:p" || name == "a:p")
            m_pending = {};
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            text(node);
        for (pugi::xml_node child : node.children())
            visit(child);
    }

private:
    void text(pugi::xml_node node)
    {
        const std::string_view value = node.value();
        if (value.empty())
            return;
        if (m_pending && stepAt(value, 0).sign == Sign::Low) {
            std::string joined = m_pending.value();
            appendPair(joined, m_high, half(value, 0));
            m_pending.set_value(joined.c_str());
        }
        m_pending = {};
        if (isGood(value))
            return;
        std::uint32_t high = 0;
        if (value.size() >= 3 && stepAt(value, value.size() - 3).sign == Sign::High)
            high = half(value, value.size() - 3);
        node.set_value(healed(std::string(value)).c_str());
        if (high) {
            m_pending = node;
            m_high = high;
        }
    }

    static std::string healed(const std::string &text)
    {
        std::string out;
        for (std::size_t i = 0; i < text.size();) {
            const Step step = stepAt(text, i);
            if (step.sign == Sign::Good) {
                out.append(text, i, step.length);
            } else if (step.sign == Sign::High && i + 3 < text.size() && stepAt(text, i + 3).sign == Sign::Low) {
                appendPair(out, half(text, i), half(text, i + 3));
                i += 3;
            }
            i += step.length;
        }
        return out;
    }

    pugi::xml_node m_pending; ///< a text that ended with the first half of a pair
    std::uint32_t m_high = 0;
};

} // namespace

void healText(pugi::xml_document &doc)
{
    Healer().visit(doc);
}

} // namespace bd::documents
