#include "ooxml/markup.h"

#include <cstring>

namespace bd::ooxml {
namespace {

constexpr std::string_view comment = "<!--", cdata = "<![CDATA[";

/// From "<name" behind its ">", which may stand in a quoted value too.
MarkupEnd tagEnd(std::string_view rest)
{
    MarkupEnd result{std::string_view::npos, Markup::Open, 1};
    const char *const end = rest.data() + rest.size();
    for (const char *at = rest.data() + 1; at < end; ++at) {
        if (*at == '"' || *at == '\'') {
            ++result.nodes;
            at = static_cast<const char *>(std::memchr(at + 1, *at, static_cast<std::size_t>(end - at - 1)));
            if (!at)
                return result;
        } else if (*at == '>') {
            result.kind = at[-1] == '/' ? Markup::Empty : Markup::Open;
            result.size = static_cast<std::size_t>(at + 1 - rest.data());
            return result;
        }
    }
    return result;
}

} // namespace

MarkupEnd markupEnd(std::string_view rest)
{
    const auto behind = [&](std::string_view mark, std::size_t from, Markup kind) {
        const std::size_t found = rest.find(mark, from);
        return MarkupEnd{found == std::string_view::npos ? found : found + mark.size(), kind, 0};
    };
    if (rest.starts_with(comment))
        return behind("-->", comment.size(), Markup::Other);
    if (rest.starts_with(cdata))
        return behind("]]>", cdata.size(), Markup::Other);
    if (rest.starts_with("<?"))
        return behind("?>", 2, Markup::Other);
    return rest.starts_with("</") ? behind(">", 2, Markup::Close) : tagEnd(rest);
}

bool isDeclaration(std::string_view rest)
{
    return rest.starts_with("<!") && !rest.starts_with(comment) && !rest.starts_with(cdata);
}

} // namespace bd::ooxml
