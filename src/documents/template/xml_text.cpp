#include "documents/template/xml_text.h"

#include "base/text/fold.h"

#include <cstring>

namespace bd::documents {

namespace {

void appendEscaped(QByteArray &out, std::string_view text, bool inAttribute)
{
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (inAttribute && c == '"')
            out += "&quot;";
        else if (c == '\r' || (inAttribute && (c == '\n' || c == '\t')))
            out += "&#" + QByteArray::number(int(c)) + ';';
        else
            out += c;
    }
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
