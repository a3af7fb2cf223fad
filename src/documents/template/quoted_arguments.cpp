#include "documents/template/quoted_arguments.h"

namespace bd::documents {

namespace {

struct Quote {
    std::size_t length = 0; ///< in bytes, 0 for none
    bool isSingle = false;
};

Quote quoteAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return {};
    if (text[at] == '"' || text[at] == '\'')
        return {1, text[at] == '\''};
    for (const std::string_view curly : {"“", "”", "„"})
        if (text.substr(at, curly.size()) == curly)
            return {curly.size(), false};
    for (const std::string_view curly : {"‘", "’"})
        if (text.substr(at, curly.size()) == curly)
            return {curly.size(), true};
    return {};
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    const std::size_t found = text.find_first_not_of(" \t\n", at);
    return found == std::string_view::npos ? text.size() : found;
}

/// Behind the argument in quotes that stands at `at`; `at` when none does.
std::size_t behindArgument(std::string_view text, std::size_t at)
{
    const std::size_t first = skipBlanks(text, at);
    const Quote open = quoteAt(text, first);
    if (open.length == 0)
        return at;
    std::size_t close = first + open.length;
    for (Quote quote = quoteAt(text, close); quote.length == 0 || quote.isSingle != open.isSingle; quote = quoteAt(text, ++close))
        if (close >= text.size())
            return at;
    const std::size_t end = skipBlanks(text, close + quoteAt(text, close).length);
    return end < text.size() && (text[end] == '|' || text[end] == '}') ? end : at;
}

} // namespace

std::size_t nextBrace(std::string_view text, std::size_t at)
{
    bool inFilter = false;
    for (std::size_t i = at; (i = text.find_first_of("{}|:", i)) != std::string_view::npos;) {
        if (text[i] == '{' || text[i] == '}')
            return i;
        inFilter = inFilter || text[i] == '|';
        const bool argument = inFilter && text[i] == ':';
        ++i;
        if (argument)
            i = behindArgument(text, i);
    }
    return std::string_view::npos;
}

} // namespace bd::documents
